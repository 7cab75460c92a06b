# Scope: surgical and other procedures. What patients, schedulers, nurses and coders call an operation,
# and the words ICD-10-PCS titles (root operation + body part + approach) and CPT-like / HCPCS descriptors use.
# Rules limited with "in: icd10pcs" carry PCS root-operation wording; "! unseen" blocks carry CPT-like operation names.

# --- General words: what is done
removal > excision | resection | extirpation | extraction @ 0.7 in: cpt hcpcs icd10pcs
surgical removal > excision | resection | extirpation @ 0.8 in: cpt hcpcs icd10pcs
take out > removal | excision | resection | extraction @ 0.7 in: cpt hcpcs icd10pcs
taken out > removal | excision | resection | extraction @ 0.7 in: cpt hcpcs icd10pcs
cut out > excision | resection @ 0.8 in: cpt hcpcs icd10pcs
cut away > excision | debridement @ 0.7 in: cpt hcpcs icd10pcs
cut off > detachment | excision @ 0.7 in: cpt hcpcs icd10pcs
amputate > detachment in: icd10pcs
cut open > incision @ 0.6
cut open > drainage | inspection @ 0.6 in: icd10pcs
open up > incision | exploration @ 0.6 in: cpt hcpcs icd10pcs
cut through > division | incision @ 0.7 in: cpt hcpcs icd10pcs
sever > division @ 0.7 in: cpt hcpcs icd10pcs
cut bone > osteotomy | division bone
partial removal > excision @ 0.9 in: cpt hcpcs icd10pcs
remove part > excision | partial @ 0.8 in: cpt hcpcs icd10pcs
remove piece > excision | biopsy @ 0.7 in: cpt hcpcs icd10pcs
remove whole > resection | total @ 0.8 in: cpt hcpcs icd10pcs
complete removal > resection | total @ 0.8 in: cpt hcpcs icd10pcs
ectomy > excision | resection @ 0.7 in: cpt hcpcs icd10pcs
fix > repair @ 0.8 in: cpt hcpcs icd10pcs
mend > repair @ 0.8 in: cpt hcpcs icd10pcs
repair of tear > repair | suture @ 0.7 in: cpt hcpcs icd10pcs
sew up > repair | suture | closure @ 0.8 in: cpt hcpcs icd10pcs
sew > repair | suture @ 0.8 in: cpt hcpcs icd10pcs
stitch > suture | repair @ 0.8 in: cpt hcpcs icd10pcs
stitched up > repair | suture | closure @ 0.8 in: cpt hcpcs icd10pcs
close wound > repair | closure @ 0.8 in: cpt hcpcs icd10pcs
close hole > repair | closure @ 0.8
close hole > supplement @ 0.8 in: icd10pcs
closure > repair @ 0.7
closure > supplement @ 0.7 in: icd10pcs
herniorrhaphy > hernia repair
mesh > supplement synthetic substitute @ 0.8 in: icd10pcs
reinforce > supplement | repair @ 0.8 in: cpt hcpcs icd10pcs
strengthen > supplement | repair @ 0.6 in: icd10pcs
widen > dilation @ 0.9 in: cpt hcpcs icd10pcs
stretch > dilation @ 0.7 in: cpt hcpcs icd10pcs
open narrowed > dilation @ 0.8 in: cpt hcpcs icd10pcs
balloon > dilation | angioplasty @ 0.7 in: cpt hcpcs icd10pcs
unblock > dilation | extirpation | revascularization @ 0.8 in: cpt hcpcs icd10pcs
unclog > extirpation | dilation | declotting | irrigation @ 0.7 in: cpt hcpcs icd10pcs
clear blockage > extirpation | dilation | revascularization @ 0.7 in: cpt hcpcs icd10pcs
open blocked > dilation | extirpation @ 0.7 in: cpt hcpcs icd10pcs
roto rooter > atherectomy @ 0.7
roto rooter > extirpation @ 0.7 in: icd10pcs
tie off > ligation
tie off > occlusion in: icd10pcs
ligation > occlusion | restriction in: icd10pcs
clamp > occlusion @ 0.6 in: icd10pcs
clipping > occlusion | ligation @ 0.7 in: cpt hcpcs icd10pcs
seal off > occlusion @ 0.7 in: cpt hcpcs icd10pcs
close off > occlusion | ligation @ 0.8 in: cpt hcpcs icd10pcs
embolization > occlusion | restriction in: icd10pcs
coiling > embolization | occlusion intraluminal device | restriction intraluminal device @ 0.8
narrowing procedure > restriction @ 0.8 in: icd10pcs
make smaller > reduction @ 0.6
make smaller > restriction | excision @ 0.6 in: icd10pcs
make narrower > restriction @ 0.9 in: icd10pcs
tighten > plication | repair @ 0.7
tighten > restriction | reposition @ 0.7 in: icd10pcs
loosen > release @ 0.8 in: cpt hcpcs icd10pcs
free up > release | lysis @ 0.8 in: cpt hcpcs icd10pcs
unpinch nerve > decompression | release nerve
take pressure off > decompression @ 0.7
take pressure off > release @ 0.7 in: icd10pcs
decompression > release | drainage @ 0.8 in: icd10pcs
break up scar tissue > release in: icd10pcs
scar tissue removal > release @ 0.7 in: icd10pcs
adhesiolysis > release in: icd10pcs
adhesion removal > release in: icd10pcs
lysis adhesions > release in: icd10pcs
sew back on > reattachment in: icd10pcs
sewn back on > reattachment in: icd10pcs
put back on > reattachment @ 0.8 in: icd10pcs
replantation > reattachment in: icd10pcs
reimplantation > reattachment | reposition | replacement @ 0.7 in: icd10pcs
put back in place > reduction | reposition
put back > reduction | reinsertion @ 0.6
put back > reposition @ 0.6 in: icd10pcs
pop back in > reposition in: icd10pcs
realign > reduction | osteotomy @ 0.8
realign > reposition @ 0.8 in: icd10pcs
straighten > realignment | correction | osteotomy @ 0.7
straighten > reposition @ 0.7 in: icd10pcs
transposition > reposition | transfer in: icd10pcs
reroute > bypass | diversion
detour > bypass | diversion @ 0.6 in: cpt hcpcs icd10pcs
join > anastomosis | fusion @ 0.6
join > bypass @ 0.6 in: icd10pcs
reconnect > anastomosis | reversal @ 0.6
reconnect > reattachment | repair @ 0.6 in: icd10pcs
anastomosis > bypass in: icd10pcs
diversion > bypass in: icd10pcs
placement > insertion @ 0.8 in: cpt hcpcs icd10pcs
implantation > insertion in: icd10pcs
implant > insertion @ 0.7 in: cpt icd10pcs
swap > exchange | replacement
swap > change in: icd10pcs
swap out > exchange | replacement
swap out > change | removal in: icd10pcs
switch out > exchange | replacement
switch out > change in: icd10pcs
exchange > replacement
exchange > change in: icd10pcs
artificial > prosthesis | replacement | replacement synthetic substitute @ 0.7
prosthetic > synthetic substitute @ 0.8
adjust > revision @ 0.7 in: cpt hcpcs icd10pcs
repeat operation > revision @ 0.7 in: cpt hcpcs icd10pcs
fix previous surgery > revision @ 0.8 in: cpt hcpcs icd10pcs
failed surgery > revision @ 0.6 in: cpt hcpcs icd10pcs
correct > repair | revision @ 0.6 in: cpt hcpcs icd10pcs
correction > repair | reposition @ 0.6 in: icd10pcs
reconstruct > repair | replacement | supplement @ 0.8 in: icd10pcs
rebuild > reconstruction @ 0.8
rebuild > repair | replacement @ 0.8 in: icd10pcs
reshape > repair | alteration @ 0.6 in: icd10pcs
cosmetic > alteration in: icd10pcs
cosmetic surgery > cosmetic | plastic
cosmetic surgery > alteration in: icd10pcs
plastic surgery > alteration @ 0.8 in: icd10pcs
nip tuck > alteration @ 0.7 in: icd10pcs
drain > drainage @ 1.0 in: cpt hcpcs icd10pcs
drain placement > insertion drainage catheter | drainage drainage device
drain removal > drainage catheter removal | removal drainage device
drain pulled > removal drain | removal drainage device
take drain out > removal drain | removal drainage device
change drain > exchange drainage catheter | change drainage device
drain exchange > exchange drainage catheter | change drainage device
fluid removal > drainage | aspiration @ 0.8 in: cpt hcpcs icd10pcs
drain fluid > drainage | aspiration @ 0.9 in: cpt hcpcs icd10pcs
suck out > aspiration | suction | drainage @ 0.8
suck out > extirpation @ 0.8 in: icd10pcs
suction out > aspiration | suction @ 0.8
suction out > extirpation | drainage @ 0.8 in: icd10pcs
tap > puncture | aspiration | drainage @ 0.6 in: cpt hcpcs icd10pcs
aspirate > drainage @ 0.9 in: cpt hcpcs icd10pcs
aspiration > drainage @ 0.8 if: needle, cyst, fluid, joint, fine, marrow, abscess, biopsy in: icd10pcs
lance > drainage in: icd10pcs
pop abscess > drainage in: icd10pcs
incision drainage abscess > drainage skin | drainage subcutaneous tissue in: icd10pcs
scrape > extraction @ 0.8 in: icd10pcs
curettage > extraction in: icd10pcs
curettement > extraction in: icd10pcs
clean out > debridement | irrigation | evacuation @ 0.7
clean out > extraction | extirpation @ 0.7 in: icd10pcs
cleanout > debridement | irrigation @ 0.7
cleanout > extraction @ 0.7 in: icd10pcs
debride > extraction | excision in: icd10pcs
washout > irrigation | lavage | debridement
wash out > irrigation | lavage
flush > irrigation @ 0.9 in: cpt hcpcs icd10pcs
flush out > irrigation | lavage @ 0.9 in: cpt hcpcs icd10pcs
rinse out > irrigation | lavage @ 0.9 in: cpt hcpcs icd10pcs
lavage > irrigation @ 0.9 in: cpt hcpcs icd10pcs
burnt off > cautery | destruction
cauterize > destruction in: icd10pcs
cauterise > cautery | control bleeding
cauterise > destruction in: icd10pcs
cautery > destruction @ 0.7 in: icd10pcs
electrocautery > destruction in: icd10pcs
fulguration > destruction in: icd10pcs
zap > destruction | ablation | laser @ 0.7 in: cpt hcpcs icd10pcs
freeze > destruction @ 0.7 in: icd10pcs
cryo > destruction in: icd10pcs
cryosurgery > destruction in: icd10pcs
cryotherapy > destruction @ 0.8 in: icd10pcs
cryoablation > destruction in: icd10pcs
ablate > destruction in: icd10pcs
microwave ablation > destruction in: icd10pcs
radiofrequency ablation > destruction in: icd10pcs
rfa > radiofrequency ablation | destruction
laser off > laser | destruction
laser treatment > laser | photocoagulation @ 0.7
laser treatment > destruction @ 0.7 in: icd10pcs
vaporize > destruction in: icd10pcs
shave off > shaving
shave off > excision in: icd10pcs
shave down > shaving | chondroplasty @ 0.8
shave down > excision @ 0.8 in: icd10pcs
dig out > removal | extraction | excision @ 0.7
dig out > extirpation @ 0.7 in: icd10pcs
pull > extraction @ 0.6 if: tooth, teeth, nail, hair, wisdom %P
suction > aspiration @ 0.6 in: cpt icd10pcs
crush > lithotripsy | fragmentation @ 0.7 if: stone, calculus %P
break up > fragmentation | lithotripsy @ 0.7 if: stone, calculus, clot, kidney, gallstone %P
smash > lithotripsy | fragmentation @ 0.7 if: stone, calculus %P
blast > lithotripsy | fragmentation @ 0.8 if: stone, calculus, kidney %P
pulverize > lithotripsy | fragmentation @ 0.9 in: cpt hcpcs icd10pcs
fuse > arthrodesis | fusion @ 0.9 in: cpt hcpcs icd10pcs
set bone > reposition in: icd10pcs
set fracture > reposition in: icd10pcs
scope > endoscopy | arthroscopy @ 0.7
scope > inspection | endoscopic @ 0.8 in: icd10pcs
camera > endoscopy @ 0.8
camera > inspection | endoscopic @ 0.8 in: icd10pcs
camera test > endoscopy
camera test > inspection in: icd10pcs
look inside > endoscopy | exploration
look inside > inspection in: icd10pcs
exploration > inspection in: icd10pcs
endoscopy > inspection in: icd10pcs
endoscope > endoscopy | inspection endoscopic
biopsy > excision diagnostic | extraction diagnostic | drainage diagnostic in: icd10pcs
tissue sample > biopsy | excision diagnostic
take sample > biopsy | excision diagnostic | drainage diagnostic @ 0.8
sampling > biopsy | excision diagnostic @ 0.6
bx = biopsy @ 1.0
fine needle aspiration > drainage diagnostic percutaneous | excision diagnostic percutaneous in: icd10pcs
needle aspiration > aspiration puncture | drainage percutaneous
open biopsy > excision diagnostic open
excisional biopsy > excision diagnostic
incisional biopsy > excision diagnostic
brush biopsy > brushing | extraction diagnostic
brushing > extraction diagnostic in: icd10pcs
organ transplant > transplantation
stop bleeding > control bleeding @ 0.9 in: cpt hcpcs icd10pcs
control hemorrhage > control bleeding
foreign body removal > extirpation matter
remove foreign object > removal foreign body | extirpation matter
object stuck > foreign body @ 0.8
foreign body removed > extirpation matter in: icd10pcs
take out foreign body > removal foreign body | extirpation matter
clot removal > thrombectomy | embolectomy | extirpation matter
litholapaxy > fragmentation in: icd10pcs
lithotripsy > fragmentation in: icd10pcs
shock wave stone > lithotripsy extracorporeal
shock wave stone > fragmentation in: icd10pcs
eswl > lithotripsy extracorporeal | fragmentation external
electrical stimulator implant > insertion neurostimulator | insertion stimulator
hardware removal > removal implant | removal fixation device | removal internal fixation device
metalwork removal > removal implant | removal internal fixation device
plate removal > removal implant | removal internal fixation device
screw removal > removal implant | removal internal fixation device
pin removal > removal implant @ 0.8
rod removal > removal implant | removal internal fixation device
take out screws > removal implant | removal internal fixation device
device removal > removal implant
implant removal > removal synthetic substitute | removal device
implant taken out > removal implant | removal synthetic substitute
pump removal > removal infusion pump | removal infusion device
battery change > replacement pulse generator | removal replacement generator | insertion generator @ 0.7 if: pacemaker, defibrillator, icd, stimulator, dbs, pacer, generator
debulking > excision tumor | resection
debulking > excision in: icd10pcs
cancer surgery > resection | excision @ 0.6 in: icd10pcs
cystectomy > resection bladder @ 0.7 in: icd10pcs
growth removal > excision lesion | excision tumor
lump removal > excision lesion | excision tumor
polypectomy > removal polyp
polypectomy > excision in: icd10pcs
lesion removal > excision lesion | destruction lesion
lesion removal > destruction in: icd10pcs
hematoma evacuation > extirpation matter
hematoma evacuation > drainage in: icd10pcs
drain blood > drainage @ 0.7 in: cpt hcpcs icd10pcs

# --- a few operations by the root operation that ICD-10-PCS files them under
tympanostomy tube > drainage middle ear with drainage device in: icd10pcs
ear tube > drainage middle ear with drainage device in: icd10pcs
kidney stone breaking > fragmentation kidney pelvis in: icd10pcs
kidney stone lithotripsy > fragmentation kidney pelvis in: icd10pcs
lithotripsy > fragmentation kidney pelvis @ 0.95 in: icd10pcs
lithotripsy > fragmentation ureter in: icd10pcs
bladder removal > resection bladder @ 0.95 in: icd10pcs
carotid plaque removal > extirpation of matter common carotid artery in: icd10pcs
carotid endarterectomy > extirpation of matter common carotid artery in: icd10pcs
leg artery bypass > bypass femoral artery in: icd10pcs
leg bypass > bypass femoral artery in: icd10pcs

# --- Scopes, with the way they go in
colonoscopy > inspection lower intestinal tract via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
sigmoidoscopy > inspection lower intestinal tract via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
proctosigmoidoscopy > inspection lower intestinal tract via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
flex sig > inspection lower intestinal tract via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
ileoscopy > inspection lower intestinal tract via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
pouchoscopy > inspection lower intestinal tract via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
proctoscopy > inspection lower intestinal tract via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
anoscopy > inspection lower intestinal tract via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
rigid sigmoidoscopy > inspection lower intestinal tract via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
upper endoscopy > inspection upper intestinal tract via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
egd > inspection upper intestinal tract via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
esophagogastroduodenoscopy > inspection upper intestinal tract via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
gastroscopy > inspection upper intestinal tract via natural or artificial opening endoscopic in: icd10pcs
gastroscopy > inspection stomach via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
esophagoscopy > inspection upper intestinal tract via natural or artificial opening endoscopic in: icd10pcs
panendoscopy > inspection upper intestinal tract via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
push enteroscopy > inspection upper intestinal tract via natural or artificial opening endoscopic in: icd10pcs
enteroscopy > inspection upper intestinal tract via natural or artificial opening endoscopic in: icd10pcs
enteroscopy > inspection lower intestinal tract via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
balloon enteroscopy > inspection upper intestinal tract via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
capsule endoscopy > inspection upper intestinal tract via natural or artificial opening endoscopic in: icd10pcs
capsule endoscopy > inspection lower intestinal tract via natural or artificial opening endoscopic @ 0.8 in: icd10pcs
pill camera > inspection upper intestinal tract via natural or artificial opening endoscopic in: icd10pcs
pill camera > inspection lower intestinal tract via natural or artificial opening endoscopic @ 0.8 in: icd10pcs
cystoscopy > inspection bladder via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
cystourethroscopy > inspection bladder via natural or artificial opening endoscopic in: icd10pcs
cystourethroscopy > inspection urethra via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
bladder scope > inspection bladder via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
urethroscopy > inspection urethra via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
ureteroscopy > inspection ureter via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
ureterorenoscopy > inspection ureter via natural or artificial opening endoscopic in: icd10pcs
ureterorenoscopy > inspection kidney @ 1.0 in: icd10pcs
nephroscopy > inspection kidney percutaneous endoscopic @ 1.0 in: icd10pcs
pyeloscopy > inspection kidney via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
bronchoscopy > inspection tracheobronchial tree via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
tracheoscopy > inspection trachea via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
laryngoscopy > inspection larynx via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
direct laryngoscopy > inspection larynx via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
nasopharyngoscopy > inspection mouth and throat in: icd10pcs
nasopharyngoscopy > inspection nasal mucosa soft tissue @ 1.0 in: icd10pcs
nasal endoscopy > inspection nasal mucosa soft tissue via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
rhinoscopy > inspection nasal mucosa soft tissue via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
sinus endoscopy > inspection sinus via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
otoscopy > inspection ear @ 1.0 in: icd10pcs
hysteroscopy > inspection uterus and cervix via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
colposcopy > inspection vagina and cul-de-sac via natural or artificial opening endoscopic in: icd10pcs
colposcopy > inspection uterus and cervix via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
vaginoscopy > inspection vagina and cul-de-sac via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
culdoscopy > inspection vagina and cul-de-sac percutaneous endoscopic @ 1.0 in: icd10pcs
fetoscopy > inspection products of conception @ 1.0 in: icd10pcs
peritoneoscopy > inspection peritoneal cavity percutaneous endoscopic @ 1.0 in: icd10pcs
pleuroscopy > inspection pleural cavity percutaneous endoscopic @ 1.0 in: icd10pcs
knee arthroscopy > inspection knee joint percutaneous endoscopic @ 1.0 in: icd10pcs
hip arthroscopy > inspection hip joint percutaneous endoscopic @ 1.0 in: icd10pcs
shoulder arthroscopy > inspection shoulder joint percutaneous endoscopic @ 1.0 in: icd10pcs
ankle arthroscopy > inspection ankle joint percutaneous endoscopic @ 1.0 in: icd10pcs
elbow arthroscopy > inspection elbow joint percutaneous endoscopic @ 1.0 in: icd10pcs
wrist arthroscopy > inspection wrist joint percutaneous endoscopic @ 1.0 in: icd10pcs
tmj arthroscopy > inspection temporomandibular joint percutaneous endoscopic @ 1.0 in: icd10pcs
ductoscopy > inspection breast @ 1.0 in: icd10pcs
angioscopy > inspection artery percutaneous endoscopic in: icd10pcs
angioscopy > inspection vein percutaneous endoscopic @ 1.0 in: icd10pcs
cholangioscopy > inspection hepatobiliary duct via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
choledochoscopy > inspection hepatobiliary duct @ 1.0 in: icd10pcs
ercp > inspection hepatobiliary duct via natural or artificial opening endoscopic in: icd10pcs
ercp > fluoroscopy bile ducts pancreatic ducts @ 0.85 in: icd10pcs
ercp stone > extirpation matter common bile duct via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
ercp sphincterotomy > dilation ampulla of vater via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
sphincterotomy bile > dilation ampulla of vater @ 1.0 in: icd10pcs
endoscopic sphincterotomy > dilation ampulla of vater @ 1.0 in: icd10pcs
papillotomy > dilation ampulla of vater @ 1.0 in: icd10pcs
sphincteroplasty > repair ampulla of vater in: icd10pcs
ercp stent > dilation common bile duct intraluminal device via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
transurethral > via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
transoral > via natural or artificial opening @ 1.0 in: icd10pcs
transvaginal > via natural or artificial opening @ 1.0 in: icd10pcs
transanal > via natural or artificial opening @ 1.0 in: icd10pcs
endovascular > percutaneous @ 1.0 in: icd10pcs
transcatheter > percutaneous @ 1.0 in: icd10pcs
catheter based > percutaneous @ 1.0 in: icd10pcs
minimally invasive > percutaneous endoscopic @ 0.7 in: icd10pcs
needle > percutaneous @ 0.6 in: icd10pcs
blind reduction > reposition external @ 0.6 in: icd10pcs
closed reduction > reposition external @ 1.0 in: icd10pcs
open reduction > reposition open @ 1.0 in: icd10pcs
crif > reposition internal fixation device percutaneous @ 1.0 in: icd10pcs
percutaneous pinning > reposition internal fixation device percutaneous @ 1.0 in: icd10pcs

# --- Brain, skull, spinal canal, nerves
external ventricular drain > drainage cerebral ventricle drainage device percutaneous @ 1.0 in: icd10pcs
evd placement > drainage cerebral ventricle drainage device percutaneous @ 1.0 in: icd10pcs
third ventriculostomy > bypass cerebral ventricle to cerebral cisterns @ 1.0 in: icd10pcs
etv procedure > bypass cerebral ventricle to cerebral cisterns @ 1.0 in: icd10pcs
ventriculocisternostomy > bypass cerebral ventricle to cerebral cisterns @ 1.0 in: icd10pcs
ventriculoperitoneal shunt > bypass cerebral ventricle to peritoneal cavity synthetic substitute @ 1.0 in: icd10pcs
vp shunt > bypass cerebral ventricle to peritoneal cavity synthetic substitute @ 1.0 in: icd10pcs
ventriculoatrial shunt > bypass cerebral ventricle to atrium @ 1.0 in: icd10pcs
ventriculopleural shunt > bypass cerebral ventricle to pleural cavity @ 1.0 in: icd10pcs
ventricular shunt > bypass cerebral ventricle @ 1.0 in: icd10pcs
brain shunt > bypass cerebral ventricle @ 1.0 in: icd10pcs
csf shunt > bypass cerebral ventricle @ 1.0 in: icd10pcs
csf shunt > bypass spinal canal in: icd10pcs
shunt for hydrocephalus > bypass cerebral ventricle @ 1.0 in: icd10pcs
shunt revision > revision synthetic substitute cerebral ventricle @ 0.7 if: vp, ventricular, brain, ventriculoperitoneal, hydrocephalus in: icd10pcs
lumboperitoneal shunt > bypass spinal canal to peritoneal cavity @ 1.0 in: icd10pcs
lp shunt > bypass spinal canal to peritoneal cavity @ 1.0 in: icd10pcs
syringopleural shunt > bypass spinal canal to pleural cavity @ 1.0 in: icd10pcs
lumbar puncture > drainage spinal canal percutaneous diagnostic @ 1.0 in: icd10pcs
spinal tap > drainage spinal canal percutaneous diagnostic @ 1.0 in: icd10pcs
cisternal puncture > drainage subarachnoid space @ 1.0 in: icd10pcs
subdural tap > drainage subdural space percutaneous @ 1.0 in: icd10pcs
subdural hematoma evacuation > extirpation matter subdural space @ 1.0 in: icd10pcs
subdural hematoma evacuation > drainage subdural space in: icd10pcs
epidural hematoma evacuation > extirpation matter epidural space @ 1.0 in: icd10pcs
epidural hematoma evacuation > drainage epidural space in: icd10pcs
intracerebral hematoma evacuation > extirpation matter brain @ 1.0 in: icd10pcs
intracerebral hematoma evacuation > extirpation matter cerebral hemisphere in: icd10pcs
hematoma brain removal > extirpation matter intracranial subdural space @ 1.0 in: icd10pcs
hematoma brain removal > extirpation matter brain in: icd10pcs
craniotomy hematoma > extirpation matter intracranial subdural space @ 1.0 in: icd10pcs
craniotomy hematoma > drainage intracranial subdural space open | extirpation matter brain open in: icd10pcs
craniotomy blood clot > extirpation matter intracranial subdural space @ 1.0 in: icd10pcs
craniotomy blood clot > extirpation matter brain open in: icd10pcs
craniotomy tumor > excision brain open @ 1.0 in: icd10pcs
craniotomy tumor > excision cerebral meninges open in: icd10pcs
craniotomy abscess > drainage brain open @ 1.0 in: icd10pcs
craniotomy aneurysm > restriction intracranial artery extraluminal device open @ 1.0 in: icd10pcs
craniotomy > inspection brain open | excision brain open in: icd10pcs
craniotomy > drainage intracranial open @ 0.7 in: icd10pcs
craniectomy > excision skull open @ 1.0 in: icd10pcs
decompressive craniectomy > excision skull open @ 1.0 in: icd10pcs
cranioplasty plate > supplement skull synthetic substitute @ 1.0 in: icd10pcs
cranioplasty plate > replacement skull synthetic substitute in: icd10pcs
skull plate > supplement skull synthetic substitute @ 1.0 in: icd10pcs
skull plate > replacement skull synthetic substitute in: icd10pcs
cranial vault remodeling > reposition skull @ 1.0 in: icd10pcs
cranial vault remodeling > repair skull in: icd10pcs
craniosynostosis repair > reposition skull | excision skull in: icd10pcs
craniosynostosis repair > division skull @ 0.8 in: icd10pcs
skull fracture elevation > reposition skull open @ 1.0 in: icd10pcs
depressed skull fracture elevation > reposition skull open @ 1.0 in: icd10pcs
bifrontal craniotomy > frontal bone @ 0.5 in: icd10pcs
lobectomy brain > resection cerebral hemisphere in: icd10pcs
frontal lobectomy > excision cerebral hemisphere @ 1.0 in: icd10pcs
amygdalohippocampectomy > excision cerebral hemisphere @ 1.0 in: icd10pcs
amygdalohippocampectomy > excision brain in: icd10pcs
lesionectomy brain > excision brain @ 1.0 in: icd10pcs
corpus callosotomy > division cerebral hemisphere @ 1.0 in: icd10pcs
corpus callosotomy > division brain in: icd10pcs
callosotomy > division cerebral hemisphere @ 1.0 in: icd10pcs
callosotomy > division brain in: icd10pcs
lobotomy > division brain @ 1.0 in: icd10pcs
lobotomy > division cerebral hemisphere in: icd10pcs
leukotomy > division brain @ 1.0 in: icd10pcs
leukotomy > division cerebral hemisphere in: icd10pcs
pallidotomy > destruction basal ganglia @ 1.0 in: icd10pcs
pallidotomy > division basal ganglia in: icd10pcs
thalamotomy > destruction thalamus @ 1.0 in: icd10pcs
cingulotomy > destruction cerebral hemisphere @ 1.0 in: icd10pcs
cingulotomy > division cerebral hemisphere in: icd10pcs
laser interstitial thermal therapy > laser interstitial thermal therapy brain @ 1.0 in: icd10pcs
litt brain > laser interstitial thermal therapy brain @ 1.0 in: icd10pcs
responsive neurostimulator > insertion neurostimulator generator skull @ 1.0 in: icd10pcs
responsive neurostimulator > insertion neurostimulator lead brain in: icd10pcs
rns epilepsy > insertion neurostimulator generator skull @ 1.0 in: icd10pcs
rns epilepsy > insertion neurostimulator lead brain in: icd10pcs
intracranial electrodes > insertion monitoring device brain @ 1.0 in: icd10pcs
intracranial electrodes > insertion neurostimulator lead brain in: icd10pcs
depth electrodes > insertion monitoring device brain @ 0.8 in: icd10pcs
seeg electrodes > insertion monitoring device brain @ 1.0 in: icd10pcs
grid electrodes > insertion monitoring device brain @ 0.8 in: icd10pcs
icp bolt > insertion monitoring device brain @ 1.0 in: icd10pcs
icp bolt > monitoring intracranial pressure in: icd10pcs
icp monitor > insertion monitoring device brain @ 1.0 in: icd10pcs
ommaya reservoir > insertion infusion device cerebral ventricle @ 1.0 in: icd10pcs
microvascular decompression > release trigeminal nerve @ 1.0 in: icd10pcs
microvascular decompression > release facial nerve in: icd10pcs
jannetta procedure > release trigeminal nerve @ 1.0 in: icd10pcs
trigeminal decompression > release trigeminal nerve @ 1.0 in: icd10pcs
gasserian ganglion > trigeminal nerve @ 1.0 in: icd10pcs
trigeminal rhizotomy > destruction trigeminal nerve @ 1.0 in: icd10pcs
trigeminal rhizotomy > division trigeminal nerve in: icd10pcs
acoustic neuroma removal > excision acoustic nerve @ 1.0 in: icd10pcs
vestibular schwannoma removal > excision acoustic nerve @ 1.0 in: icd10pcs
meningioma removal > excision cerebral meninges @ 1.0 in: icd10pcs
meningioma resection > excision cerebral meninges @ 1.0 in: icd10pcs
glioma resection > excision brain @ 1.0 in: icd10pcs
glioma resection > excision cerebral hemisphere in: icd10pcs
posterior fossa tumor > excision cerebellum in: icd10pcs
posterior fossa tumor > excision brain @ 0.7 in: icd10pcs
craniopharyngioma removal > excision pituitary gland in: icd10pcs
craniopharyngioma removal > excision brain @ 0.8 in: icd10pcs
pineal tumor removal > excision pineal body @ 1.0 in: icd10pcs
chiari decompression > release cerebellum | release spinal meninges in: icd10pcs
chiari decompression > excision occipital bone @ 0.85 in: icd10pcs
suboccipital decompression > release cerebellum @ 1.0 in: icd10pcs
suboccipital decompression > excision occipital bone in: icd10pcs
duraplasty > supplement dura mater @ 1.0 in: icd10pcs
duraplasty > repair dura mater in: icd10pcs
dural tear repair > repair dura mater @ 1.0 in: icd10pcs
dural tear repair > repair spinal meninges in: icd10pcs
dural repair > repair dura mater @ 1.0 in: icd10pcs
dural repair > repair spinal meninges in: icd10pcs
csf leak repair > repair dura mater @ 1.0 in: icd10pcs
csf leak repair > supplement dura mater | repair spinal meninges in: icd10pcs
encephalocele repair > repair cerebral meninges | excision brain in: icd10pcs
encephalocele repair > repair dura mater @ 0.85 in: icd10pcs
meningocele repair > repair spinal meninges @ 1.0 in: icd10pcs
meningocele repair > repair cerebral meninges in: icd10pcs
spina bifida repair > repair spinal meninges @ 1.0 in: icd10pcs
spina bifida repair > repair spinal cord in: icd10pcs
myelomeningocele repair > repair lumbar spinal cord in: icd10pcs
tethered cord release > release lumbar spinal cord @ 1.0 in: icd10pcs
cordotomy > division spinal cord @ 1.0 in: icd10pcs
cordotomy > destruction spinal cord in: icd10pcs
rhizotomy > division lumbar nerve @ 1.0 in: icd10pcs
rhizotomy > division cervical nerve | division sacral nerve | division thoracic nerve in: icd10pcs
dorsal rhizotomy > division lumbar nerve @ 1.0 in: icd10pcs
dorsal rhizotomy > division sacral nerve in: icd10pcs
selective dorsal rhizotomy > division lumbar nerve @ 1.0 in: icd10pcs
drez procedure > destruction spinal cord @ 1.0 in: icd10pcs
radiofrequency ablation facet > destruction lumbar nerve @ 1.0 in: icd10pcs
radiofrequency ablation facet > destruction cervical nerve in: icd10pcs
medial branch ablation > destruction lumbar nerve @ 1.0 in: icd10pcs
medial branch ablation > destruction cervical nerve in: icd10pcs
nerve ablation > destruction nerve @ 1.0 in: icd10pcs
neurotomy > division nerve @ 1.0 in: icd10pcs
neurorrhaphy > repair nerve @ 1.0 in: icd10pcs
nerve suture > repair nerve @ 1.0 in: icd10pcs
nerve graft > supplement nerve @ 1.0 in: icd10pcs
nerve graft > replacement nerve in: icd10pcs
nerve transposition > reposition nerve @ 1.0 in: icd10pcs
neuroma removal > excision nerve @ 1.0 in: icd10pcs
neuroma foot > excision tibial nerve @ 1.0 in: icd10pcs
morton's neuroma removal > excision tibial nerve @ 1.0 in: icd10pcs
interdigital neuroma > excision tibial nerve @ 0.85 in: icd10pcs
schwannoma removal > excision nerve @ 1.0 in: icd10pcs
ulnar decompression > release ulnar nerve @ 1.0 in: icd10pcs
guyon canal release > release ulnar nerve @ 1.0 in: icd10pcs
radial tunnel release > release radial nerve @ 1.0 in: icd10pcs
peroneal nerve decompression > release peroneal nerve @ 1.0 in: icd10pcs
thoracic outlet decompression > release brachial plexus @ 1.0 in: icd10pcs
thoracic outlet decompression > excision rib in: icd10pcs
brachial plexus exploration > release brachial plexus @ 1.0 in: icd10pcs
ganglionectomy nerve > excision nerve @ 0.7 in: icd10pcs
stellate ganglion block > introduction anesthetic peripheral nerves @ 1.0 in: icd10pcs
celiac plexus block > introduction anesthetic peripheral nerves plexi @ 1.0 in: icd10pcs
nerve block > introduction anesthetic peripheral nerves and plexi @ 1.0 in: icd10pcs
thoracic sympathectomy > excision thoracic sympathetic nerve @ 1.0 in: icd10pcs
thoracic sympathectomy > division thoracic sympathetic nerve in: icd10pcs
ets surgery > division thoracic sympathetic nerve in: icd10pcs
ets surgery > destruction thoracic sympathetic nerve @ 0.8 in: icd10pcs
lumbar sympathectomy > excision lumbar sympathetic nerve @ 1.0 in: icd10pcs
phrenic nerve stimulator > insertion diaphragmatic pacemaker lead diaphragm @ 1.0 in: icd10pcs
diaphragm pacer > insertion diaphragmatic pacemaker lead diaphragm @ 1.0 in: icd10pcs
vagal nerve stimulator > insertion neurostimulator lead cranial nerve @ 1.0 in: icd10pcs
vagal nerve stimulator > insertion stimulator generator subcutaneous chest in: icd10pcs
sacral nerve stimulator > insertion neurostimulator lead peripheral nerve in: icd10pcs
sacral nerve stimulator > insertion stimulator generator subcutaneous back @ 0.85 in: icd10pcs
interstim implant > insertion neurostimulator lead peripheral nerve in: icd10pcs
interstim implant > insertion stimulator generator subcutaneous @ 0.85 in: icd10pcs
hypoglossal nerve stimulator > insertion neurostimulator lead cranial nerve @ 1.0 in: icd10pcs
inspire sleep apnea > insertion neurostimulator lead cranial nerve @ 0.85 in: icd10pcs
pain pump refill > introduction spinal canal percutaneous @ 0.7 in: icd10pcs
scs trial > insertion neurostimulator lead spinal canal percutaneous @ 1.0 in: icd10pcs
deep brain stimulation lead > insertion neurostimulator lead brain @ 1.0 in: icd10pcs
dbs lead > insertion neurostimulator lead brain @ 1.0 in: icd10pcs
dbs battery > insertion stimulator generator subcutaneous chest @ 1.0 in: icd10pcs
cerebral aneurysm coil > restriction intracranial artery intraluminal device percutaneous @ 1.0 in: icd10pcs
aneurysm coiling > restriction intracranial artery intraluminal device bioactive percutaneous @ 1.0 in: icd10pcs
aneurysm clipping > restriction intracranial artery extraluminal device open @ 1.0 in: icd10pcs
flow diverter > restriction intracranial artery intraluminal device flow diverter @ 1.0 in: icd10pcs
pipeline embolization > restriction intracranial artery intraluminal device flow diverter @ 1.0 in: icd10pcs
brain avm resection > excision intracranial artery open @ 1.0 in: icd10pcs
brain avm embolization > occlusion intracranial artery percutaneous @ 1.0 in: icd10pcs
ec-ic bypass > bypass temporal artery intracranial in: icd10pcs
edas moyamoya > bypass temporal artery intracranial artery @ 1.0 in: icd10pcs
moyamoya surgery > bypass temporal artery intracranial artery @ 0.85 in: icd10pcs
stroke thrombectomy > extirpation matter intracranial artery percutaneous @ 1.0 in: icd10pcs
thrombectomy stroke > extirpation matter intracranial artery stent retriever percutaneous @ 1.0 in: icd10pcs
clot retrieval brain > extirpation matter intracranial artery stent retriever percutaneous @ 1.0 in: icd10pcs
mechanical thrombectomy brain > extirpation matter intracranial artery percutaneous @ 1.0 in: icd10pcs
mechanical thrombectomy > extirpation matter artery percutaneous @ 0.8 in: icd10pcs
intracranial stent > dilation intracranial artery intraluminal device @ 1.0 in: icd10pcs
middle meningeal artery embolization > occlusion intracranial artery percutaneous @ 0.85 in: icd10pcs
stereotactic brain biopsy > excision brain percutaneous diagnostic @ 1.0 in: icd10pcs
meningeal biopsy > excision cerebral meninges diagnostic @ 1.0 in: icd10pcs
sural nerve biopsy > excision tibial nerve diagnostic in: icd10pcs
sural nerve biopsy > excision peroneal nerve diagnostic @ 0.8 in: icd10pcs
epidural catheter > introduction epidural space @ 1.0 in: icd10pcs
epidural catheter > insertion infusion device spinal canal in: icd10pcs
epidural anesthesia > introduction anesthetic epidural space @ 1.0 in: icd10pcs
epidural steroid > introduction anti-inflammatory spinal canal @ 1.0 in: icd10pcs
epidural blood patch > introduction other substance spinal canal in: icd10pcs
intrathecal chemotherapy > introduction antineoplastic spinal canal @ 1.0 in: icd10pcs
facet injection > introduction anti-inflammatory joints @ 1.0 in: icd10pcs
si joint injection > introduction anti-inflammatory joints @ 1.0 in: icd10pcs
cortisone shot joint > introduction anti-inflammatory joints @ 1.0 in: icd10pcs
trigger point injection > introduction anti-inflammatory muscle @ 1.0 in: icd10pcs
trigger point injection > introduction anesthetic muscle in: icd10pcs

# --- Spine
discectomy > excision disc in: icd10pcs
lumbar discectomy > excision lumbar vertebral disc open @ 1.0 in: icd10pcs
cervical discectomy > excision cervical vertebral disc open @ 1.0 in: icd10pcs
total discectomy > resection vertebral disc @ 1.0 in: icd10pcs
slipped disc surgery > excision lumbar vertebral disc @ 1.0 in: icd10pcs
herniated disc removal > excision lumbar vertebral disc @ 1.0 in: icd10pcs
disk removal > excision vertebral disc @ 1.0 in: icd10pcs
chemonucleolysis > destruction vertebral disc in: icd10pcs
chemonucleolysis > introduction joints @ 0.7 in: icd10pcs
idet > destruction vertebral disc @ 1.0 in: icd10pcs
nucleoplasty > destruction vertebral disc @ 1.0 in: icd10pcs
disc replacement > replacement vertebral disc synthetic substitute @ 1.0 in: icd10pcs
artificial disc > replacement vertebral disc synthetic substitute @ 1.0 in: icd10pcs
laminectomy > release lumbar nerve in: icd10pcs
lumbar laminectomy > release lumbar spinal cord @ 1.0 in: icd10pcs
lumbar laminectomy > release lumbar nerve open in: icd10pcs
cervical laminectomy > release cervical spinal cord open @ 1.0 in: icd10pcs
thoracic laminectomy > release thoracic spinal cord open @ 1.0 in: icd10pcs
laminotomy > release nerve in: icd10pcs
hemilaminectomy > release spinal cord @ 1.0 in: icd10pcs
hemilaminectomy > release nerve in: icd10pcs
laminoplasty > release cervical spinal cord @ 1.0 in: icd10pcs
laminoplasty > reposition cervical vertebra | supplement cervical vertebra in: icd10pcs
spinal decompression > release spinal cord @ 1.0 in: icd10pcs
spinal decompression > release lumbar nerve in: icd10pcs
spinal stenosis surgery > release lumbar spinal cord @ 1.0 in: icd10pcs
spinal stenosis surgery > release lumbar nerve in: icd10pcs
x-stop > insertion spinal stabilization device interspinous process @ 1.0 in: icd10pcs
interspinous spacer > insertion spinal stabilization device interspinous process @ 1.0 in: icd10pcs
pedicle screw > spinal stabilization device pedicle-based in: icd10pcs
pedicle screw > internal fixation device vertebra @ 0.8 in: icd10pcs
harrington rod > insertion internal fixation device vertebral joint in: icd10pcs
harrington rod > fusion thoracic vertebral joints @ 0.8 in: icd10pcs
scoliosis surgery > fusion 8 or more thoracic vertebral joints in: icd10pcs
scoliosis fusion > fusion 8 or more thoracic vertebral joints @ 1.0 in: icd10pcs
scoliosis fusion > fusion 2 to 7 thoracic vertebral joints in: icd10pcs
growing rods > reposition thoracic vertebra @ 0.85 in: icd10pcs
magec rod > reposition vertebra magnetically controlled growth rod @ 1.0 in: icd10pcs
vertebral body tethering > reposition thoracic vertebra vertebral body tether @ 1.0 in: icd10pcs
spondylodesis > fusion vertebral joint @ 1.0 in: icd10pcs
anterior lumbar interbody fusion > fusion lumbar vertebral joint interbody fusion device anterior approach anterior column @ 1.0 in: icd10pcs
alif > fusion lumbar vertebral joint interbody fusion device anterior approach anterior column @ 1.0 in: icd10pcs
plif > fusion lumbar vertebral joint interbody fusion device posterior approach anterior column @ 1.0 in: icd10pcs
tlif > fusion lumbar vertebral joint interbody fusion device posterior approach anterior column @ 1.0 in: icd10pcs
xlif > fusion lumbar vertebral joint interbody fusion device anterior approach anterior column @ 1.0 in: icd10pcs
dlif > fusion lumbar vertebral joint interbody fusion device anterior approach anterior column @ 1.0 in: icd10pcs
lateral interbody fusion > fusion lumbar vertebral joint interbody fusion device anterior approach anterior column @ 1.0 in: icd10pcs
posterolateral fusion > fusion vertebral joint posterior approach posterior column @ 1.0 in: icd10pcs
posterior spinal fusion > fusion vertebral joint posterior approach posterior column @ 1.0 in: icd10pcs
acdf > fusion cervical vertebral joint interbody fusion device anterior approach anterior column @ 1.0 in: icd10pcs
anterior cervical discectomy fusion > fusion cervical vertebral joint interbody fusion device anterior approach anterior column @ 1.0 in: icd10pcs
360 fusion > fusion lumbar vertebral joint anterior column @ 1.0 in: icd10pcs
360 fusion > fusion lumbar vertebral joint posterior column in: icd10pcs
occipitocervical fusion > fusion occipital-cervical joint @ 1.0 in: icd10pcs
c1-c2 fusion > fusion cervical vertebral joint posterior @ 1.0 in: icd10pcs
atlantoaxial fusion > fusion cervical vertebral joint posterior @ 1.0 in: icd10pcs
si joint fusion > fusion sacroiliac joint @ 1.0 in: icd10pcs
si fusion > fusion sacroiliac joint @ 1.0 in: icd10pcs
refusion > fusion vertebral joint @ 0.8 in: icd10pcs
corpectomy > resection vertebral disc in: icd10pcs
vertebrectomy > excision vertebra @ 1.0 in: icd10pcs
facetectomy > excision vertebral joint @ 1.0 in: icd10pcs
sacrectomy > excision sacrum @ 1.0 in: icd10pcs
vertebroplasty > supplement lumbar vertebra synthetic substitute percutaneous @ 1.0 in: icd10pcs
vertebroplasty > supplement thoracic vertebra synthetic substitute percutaneous in: icd10pcs
kyphoplasty > supplement lumbar vertebra synthetic substitute percutaneous @ 1.0 in: icd10pcs
kyphoplasty > reposition lumbar vertebra percutaneous | supplement thoracic vertebra synthetic substitute percutaneous in: icd10pcs
cement in spine > supplement lumbar vertebra synthetic substitute percutaneous @ 1.0 in: icd10pcs
cement in spine > supplement thoracic vertebra synthetic substitute in: icd10pcs
sacroplasty > supplement sacrum synthetic substitute percutaneous @ 1.0 in: icd10pcs
halo application > insertion external fixation device skull in: icd10pcs
halo traction > insertion external fixation device skull in: icd10pcs
skull tongs > insertion external fixation device skull @ 1.0 in: icd10pcs

# --- Eye
cataract surgery > replacement lens synthetic substitute percutaneous @ 1.0 in: icd10pcs
cataract extraction > replacement lens synthetic substitute percutaneous @ 1.0 in: icd10pcs
cataract extraction > extraction lens in: icd10pcs
phacoemulsification > replacement lens synthetic substitute percutaneous @ 1.0 in: icd10pcs
phaco > replacement lens synthetic substitute percutaneous @ 1.0 in: icd10pcs
iol implant > replacement lens synthetic substitute @ 1.0 in: icd10pcs
iol exchange > replacement lens synthetic substitute @ 1.0 in: icd10pcs
iol exchange > removal synthetic substitute lens in: icd10pcs
secondary iol > replacement lens synthetic substitute @ 0.7 in: icd10pcs
lensectomy > resection lens @ 1.0 in: icd10pcs
lensectomy > extraction lens in: icd10pcs
yag capsulotomy > destruction lens percutaneous @ 0.7 in: icd10pcs
capsulotomy eye > destruction lens @ 0.8 in: icd10pcs
glaucoma valve > bypass anterior chamber to sclera synthetic substitute @ 1.0 in: icd10pcs
glaucoma drainage > bypass anterior chamber to sclera @ 1.0 in: icd10pcs
glaucoma shunt > bypass anterior chamber to sclera @ 1.0 in: icd10pcs
ahmed valve > bypass anterior chamber to sclera @ 1.0 in: icd10pcs
baerveldt > bypass anterior chamber to sclera @ 1.0 in: icd10pcs
molteno > bypass anterior chamber to sclera @ 1.0 in: icd10pcs
filtering surgery eye > bypass anterior chamber to sclera @ 1.0 in: icd10pcs
istent > drainage anterior chamber in: icd10pcs
istent > bypass anterior chamber @ 0.8 in: icd10pcs
trabeculoplasty > destruction anterior chamber in: icd10pcs
trabeculoplasty > drainage anterior chamber @ 0.7 in: icd10pcs
slt glaucoma > destruction anterior chamber @ 0.7 in: icd10pcs
goniotomy > drainage anterior chamber @ 0.7 in: icd10pcs
iridotomy > drainage anterior chamber @ 1.0 in: icd10pcs
iridotomy > destruction iris in: icd10pcs
synechiolysis > release iris @ 1.0 in: icd10pcs
anterior chamber tap > drainage anterior chamber @ 1.0 in: icd10pcs
paracentesis eye > drainage anterior chamber @ 1.0 in: icd10pcs
hyphema washout > drainage anterior chamber @ 1.0 in: icd10pcs
hyphema washout > extirpation matter anterior chamber in: icd10pcs
pars plana vitrectomy > resection vitreous percutaneous @ 1.0 in: icd10pcs
vitreous tap > drainage vitreous @ 1.0 in: icd10pcs
scleral buckle > supplement eye synthetic substitute @ 1.0 in: icd10pcs
retinal detachment repair > repair retina @ 1.0 in: icd10pcs
retinal detachment repair > supplement eye synthetic substitute in: icd10pcs
pneumatic retinopexy > introduction gas eye @ 1.0 in: icd10pcs
pneumatic retinopexy > repair retina in: icd10pcs
retinopexy > repair retina @ 1.0 in: icd10pcs
retinal laser > destruction retinal vessel in: icd10pcs
laser photocoagulation > destruction retina | destruction retinal vessel if: retina, eye, retinal, diabetic in: icd10pcs
panretinal photocoagulation > destruction retina @ 1.0 in: icd10pcs
panretinal photocoagulation > destruction retinal vessel in: icd10pcs
panretinal > destruction retina @ 1.0 in: icd10pcs
photocoagulation retina > destruction retina @ 1.0 in: icd10pcs
retinal cryotherapy > destruction retina @ 1.0 in: icd10pcs
membrane peel > excision retina in: icd10pcs
epiretinal membrane peel > extirpation matter vitreous | excision retina in: icd10pcs
keratoplasty > replacement cornea nonautologous tissue substitute @ 1.0 in: icd10pcs
keratoplasty > supplement cornea nonautologous tissue substitute in: icd10pcs
corneal graft > replacement cornea nonautologous tissue substitute @ 1.0 in: icd10pcs
dsek > replacement cornea @ 1.0 in: icd10pcs
dsek > supplement cornea in: icd10pcs
dmek > replacement cornea @ 1.0 in: icd10pcs
dmek > supplement cornea in: icd10pcs
penetrating keratoplasty > replacement cornea nonautologous tissue substitute @ 1.0 in: icd10pcs
keratoprosthesis > replacement cornea synthetic substitute @ 1.0 in: icd10pcs
keratectomy > excision cornea @ 1.0 in: icd10pcs
prk eye > repair cornea in: icd10pcs
prk eye > excision cornea @ 0.7 in: icd10pcs
corneal scraping > extraction cornea @ 1.0 in: icd10pcs
corneal foreign body removal > extirpation matter cornea @ 1.0 in: icd10pcs
corneal laceration repair > repair cornea @ 1.0 in: icd10pcs
open globe repair > repair cornea @ 1.0 in: icd10pcs
open globe repair > repair sclera | repair eye in: icd10pcs
ruptured globe repair > repair cornea @ 1.0 in: icd10pcs
ruptured globe repair > repair sclera | repair eye in: icd10pcs
eye removal > resection eye external @ 1.0 in: icd10pcs
enucleation > resection eye external @ 1.0 in: icd10pcs
enucleation eye > resection right eye external @ 1.0 in: icd10pcs
enucleation eye > resection left eye external in: icd10pcs
evisceration eye > resection eye @ 0.8 in: icd10pcs
exenteration orbit > resection eye | resection orbit in: icd10pcs
exenteration orbit > excision orbit @ 0.8 in: icd10pcs
orbital implant > replacement eye synthetic substitute @ 0.85 in: icd10pcs
ocular implant > replacement eye synthetic substitute @ 0.8 in: icd10pcs
orbital decompression > excision orbit @ 1.0 in: icd10pcs
orbital decompression > release orbit in: icd10pcs
orbitotomy > drainage orbit | excision orbit in: icd10pcs
orbitotomy > inspection @ 0.6 in: icd10pcs
blowout fracture repair > reposition orbit @ 1.0 in: icd10pcs
blowout fracture repair > supplement orbit in: icd10pcs
orbital floor repair > reposition orbit @ 1.0 in: icd10pcs
orbital floor repair > supplement orbit in: icd10pcs
orbital fracture repair > reposition orbit @ 1.0 in: icd10pcs
strabismus > extraocular muscle @ 0.85 if: surgery, correction, operation, repair in: icd10pcs
eye muscle surgery > excision extraocular muscle in: icd10pcs
eye muscle recession > reposition extraocular muscle @ 1.0 in: icd10pcs
lazy eye surgery > reposition extraocular muscle @ 1.0 in: icd10pcs
droopy eyelid surgery > reposition upper eyelid @ 1.0 in: icd10pcs
droopy eyelid surgery > repair upper eyelid in: icd10pcs
blepharoptosis repair > reposition upper eyelid @ 1.0 in: icd10pcs
blepharoptosis repair > repair upper eyelid in: icd10pcs
blepharoplasty > excision eyelid in: icd10pcs
eyelid lift > alteration upper eyelid @ 1.0 in: icd10pcs
eyelid lift > repair upper eyelid in: icd10pcs
canthoplasty > repair eyelid @ 1.0 in: icd10pcs
canthotomy > release eyelid in: icd10pcs
chalazion removal > extirpation matter eyelid in: icd10pcs
stye drainage > drainage eyelid @ 1.0 in: icd10pcs
eyelid laceration > repair eyelid @ 1.0 in: icd10pcs
dacryocystorhinostomy > bypass lacrimal duct @ 1.0 in: icd10pcs
dcr > bypass lacrimal duct @ 1.0 in: icd10pcs
dacryocystectomy > resection lacrimal duct @ 1.0 in: icd10pcs
dacryocystectomy > excision lacrimal duct in: icd10pcs
nasolacrimal probing > dilation lacrimal duct @ 1.0 in: icd10pcs
tear duct stent > dilation lacrimal duct intraluminal device @ 1.0 in: icd10pcs
punctal plug > occlusion lacrimal duct @ 1.0 in: icd10pcs
punctoplasty > repair lacrimal duct in: icd10pcs
punctoplasty > dilation lacrimal duct @ 0.8 in: icd10pcs
pterygium excision > excision conjunctiva @ 1.0 in: icd10pcs
conjunctivoplasty > repair conjunctiva @ 1.0 in: icd10pcs
symblepharon release > release conjunctiva @ 1.0 in: icd10pcs
amniotic membrane graft eye > supplement cornea nonautologous @ 0.85 in: icd10pcs
eye injection > introduction eye percutaneous @ 1.0 in: icd10pcs
intravitreal injection > introduction eye percutaneous @ 1.0 in: icd10pcs

# --- Ear, nose, throat, mouth
pe tubes > drainage middle ear drainage device @ 1.0 in: icd10pcs
tympanocentesis > drainage middle ear @ 1.0 in: icd10pcs
myringoplasty > repair tympanic membrane @ 1.0 in: icd10pcs
myringoplasty > supplement tympanic membrane | replacement tympanic membrane in: icd10pcs
eardrum repair > repair tympanic membrane @ 1.0 in: icd10pcs
eardrum repair > supplement tympanic membrane in: icd10pcs
tympanomastoidectomy > resection mastoid sinus @ 1.0 in: icd10pcs
tympanomastoidectomy > excision middle ear in: icd10pcs
cholesteatoma removal > excision middle ear @ 1.0 in: icd10pcs
cholesteatoma removal > excision mastoid sinus in: icd10pcs
stapedotomy > replacement auditory ossicle @ 1.0 in: icd10pcs
stapedotomy > supplement auditory ossicle in: icd10pcs
ossiculoplasty > supplement auditory ossicle in: icd10pcs
endolymphatic sac > bypass inner ear to endolymphatic @ 1.0 in: icd10pcs
endolymphatic sac > drainage inner ear in: icd10pcs
bone anchored hearing implant > insertion hearing device bone conduction @ 1.0 in: icd10pcs
baha implant > insertion hearing device bone conduction @ 1.0 in: icd10pcs
otoplasty > reposition external ear in: icd10pcs
pinnaplasty > alteration external ear @ 1.0 in: icd10pcs
ear reconstruction > replacement external ear @ 1.0 in: icd10pcs
microtia repair > replacement external ear @ 1.0 in: icd10pcs
microtia repair > repair external ear in: icd10pcs
preauricular pit excision > excision external ear in: icd10pcs
preauricular pit excision > excision skin face @ 0.8 in: icd10pcs
ear foreign body > extirpation matter external auditory canal @ 1.0 in: icd10pcs
bead in ear > extirpation matter external auditory canal @ 1.0 in: icd10pcs
earwax removal > extirpation matter external auditory canal @ 1.0 in: icd10pcs
cerumen > extirpation matter external auditory canal @ 1.0 in: icd10pcs
ear lavage > irrigation ear @ 1.0 in: icd10pcs
ear syringing > irrigation ear @ 1.0 in: icd10pcs
canalplasty ear > repair external auditory canal in: icd10pcs
canalplasty ear > dilation @ 0.7 in: icd10pcs
eustachian tube balloon > dilation eustachian tube @ 1.0 in: icd10pcs
nose foreign body > extirpation matter nasal mucosa and soft tissue @ 1.0 in: icd10pcs
nosebleed control > control bleeding nasal @ 1.0 in: icd10pcs
nosebleed control > packing nasal region in: icd10pcs
epistaxis control > control bleeding nasal mucosa @ 1.0 in: icd10pcs
epistaxis control > packing nasal region in: icd10pcs
nasal cautery > destruction nasal mucosa @ 1.0 in: icd10pcs
nasal cautery > control bleeding nasal in: icd10pcs
nasal packing > packing nasal region @ 1.0 in: icd10pcs
rhinoplasty > alteration nasal @ 1.0 in: icd10pcs
rhinoplasty > repair nasal | reposition nasal | supplement nasal in: icd10pcs
nose job > alteration nasal mucosa and soft tissue @ 1.0 in: icd10pcs
septorhinoplasty > repair nasal septum @ 1.0 in: icd10pcs
septorhinoplasty > alteration nasal in: icd10pcs
deviated septum > nasal septum @ 1.0 in: icd10pcs
nasal septal perforation repair > repair nasal septum @ 1.0 in: icd10pcs
nasal septal perforation repair > supplement nasal septum in: icd10pcs
nasal polypectomy > excision nasal mucosa soft tissue @ 1.0 in: icd10pcs
nasal polypectomy > excision sinus in: icd10pcs
choanal atresia repair > dilation nasopharynx in: icd10pcs
choanal atresia repair > repair nasopharynx @ 0.8 in: icd10pcs
nasal fracture reduction > reposition nasal bone @ 1.0 in: icd10pcs
broken nose set > reposition nasal bone @ 1.0 in: icd10pcs
fess > excision ethmoid sinus @ 1.0 in: icd10pcs
fess > drainage maxillary sinus | excision sinus in: icd10pcs
sinus surgery > excision sinus @ 1.0 in: icd10pcs
sinus surgery > drainage sinus in: icd10pcs
functional endoscopic sinus > excision sinus endoscopic @ 1.0 in: icd10pcs
functional endoscopic sinus > drainage sinus endoscopic in: icd10pcs
sphenoidotomy > drainage sphenoid sinus @ 1.0 in: icd10pcs
sphenoidectomy > excision sphenoid sinus @ 1.0 in: icd10pcs
frontal sinusotomy > drainage frontal sinus @ 1.0 in: icd10pcs
sinusotomy > drainage sinus @ 1.0 in: icd10pcs
antrostomy > drainage maxillary sinus @ 1.0 in: icd10pcs
antrostomy > excision maxillary sinus in: icd10pcs
caldwell-luc > excision maxillary sinus @ 1.0 in: icd10pcs
caldwell-luc > drainage maxillary sinus open in: icd10pcs
antrotomy > drainage maxillary sinus @ 1.0 in: icd10pcs
balloon sinuplasty > dilation sinus in: icd10pcs
balloon sinuplasty > drainage sinus @ 0.8 in: icd10pcs
sinus lift > supplement maxilla @ 1.0 in: icd10pcs
t&a > resection tonsils @ 1.0 in: icd10pcs
t&a > resection adenoids in: icd10pcs
tonsil bleed > control bleeding oral cavity throat in: icd10pcs
tonsil bleed > repair tonsils @ 0.8 in: icd10pcs
quinsy drainage > drainage tonsils @ 1.0 in: icd10pcs
peritonsillar abscess > drainage tonsils @ 1.0 in: icd10pcs
peritonsillar abscess > drainage pharynx in: icd10pcs
retropharyngeal abscess > drainage pharynx @ 1.0 in: icd10pcs
uvulopalatopharyngoplasty > resection uvula @ 1.0 in: icd10pcs
uvulopalatopharyngoplasty > excision soft palate | repair soft palate in: icd10pcs
uvulopalatoplasty > resection uvula @ 1.0 in: icd10pcs
uvulopalatoplasty > excision soft palate | repair soft palate in: icd10pcs
palatorrhaphy > repair hard palate @ 1.0 in: icd10pcs
palatorrhaphy > repair soft palate in: icd10pcs
cleft palate repair > repair hard palate @ 1.0 in: icd10pcs
cleft palate repair > repair soft palate in: icd10pcs
cheiloplasty > repair lip @ 1.0 in: icd10pcs
cheiloplasty > alteration lip in: icd10pcs
lip augmentation > alteration lip @ 1.0 in: icd10pcs
vermilionectomy > excision lip @ 1.0 in: icd10pcs
alveolar bone graft > supplement maxilla @ 0.85 in: icd10pcs
frenulectomy > excision tongue | release tongue in: icd10pcs
frenulectomy > excision lip @ 0.8 in: icd10pcs
frenectomy > release tongue in: icd10pcs
frenectomy > excision tongue @ 0.85 in: icd10pcs
glossorrhaphy > repair tongue @ 1.0 in: icd10pcs
gingivoplasty > repair gingiva @ 1.0 in: icd10pcs
gum graft > supplement gingiva @ 1.0 in: icd10pcs
wisdom teeth > extraction tooth @ 1.0 in: icd10pcs
wisdom teeth > extraction lower tooth multiple | extraction upper tooth multiple in: icd10pcs
dental extraction > extraction tooth @ 1.0 in: icd10pcs
tooth implant > replacement tooth synthetic substitute in: icd10pcs
tooth implant > insertion @ 0.8 in: icd10pcs
tooth reimplantation > reattachment tooth @ 1.0 in: icd10pcs
root canal > extirpation matter tooth in: icd10pcs
root canal > destruction tooth @ 0.7 in: icd10pcs
dental abscess drainage > drainage gingiva | drainage tooth in: icd10pcs
dental abscess drainage > drainage mandible @ 0.8 in: icd10pcs
ludwig angina drainage > drainage mouth @ 0.7 in: icd10pcs
sialoadenectomy > resection gland if: salivary, submandibular, submaxillary, parotid, sublingual in: icd10pcs
sialoadenectomy > excision gland @ 0.8 if: salivary, submandibular, submaxillary, parotid, sublingual in: icd10pcs
submandibular = submaxillary in: icd10pcs
sialolithotomy > extirpation matter parotid duct @ 1.0 in: icd10pcs
sialolithotomy > extirpation matter submaxillary gland in: icd10pcs
salivary stone removal > extirpation matter parotid duct @ 1.0 in: icd10pcs
salivary stone removal > extirpation matter submaxillary gland in: icd10pcs
ranula marsupialization > drainage sublingual gland @ 1.0 in: icd10pcs
ranula marsupialization > excision sublingual gland in: icd10pcs
hemilaryngectomy > excision larynx @ 1.0 in: icd10pcs
vocal cord polyp > excision vocal cord @ 1.0 in: icd10pcs
vocal cord stripping > excision vocal cord @ 1.0 in: icd10pcs
vocal cord stripping > extraction vocal cord in: icd10pcs
vocal cord medialization > reposition vocal cord @ 1.0 in: icd10pcs
vocal cord medialization > supplement vocal cord in: icd10pcs
thyroplasty > reposition vocal cord @ 1.0 in: icd10pcs
thyroplasty > supplement vocal cord | supplement larynx in: icd10pcs
vocal cord injection > introduction mouth and pharynx in: icd10pcs
vocal cord injection > introduction respiratory tract @ 0.7 in: icd10pcs
epiglottidectomy > resection epiglottis @ 1.0 in: icd10pcs
supraglottoplasty > excision larynx | repair larynx in: icd10pcs
supraglottoplasty > excision epiglottis @ 0.85 in: icd10pcs
aryepiglottoplasty > repair larynx in: icd10pcs
aryepiglottoplasty > excision larynx @ 0.8 in: icd10pcs
laryngoplasty > repair larynx @ 1.0 in: icd10pcs
laryngotracheal reconstruction > supplement trachea @ 1.0 in: icd10pcs
laryngotracheal reconstruction > repair larynx | repair trachea in: icd10pcs
tracheostomy > bypass trachea to cutaneous tracheostomy device @ 1.0 in: icd10pcs
tracheotomy > bypass trachea to cutaneous tracheostomy device @ 1.0 in: icd10pcs
trach placement > bypass trachea to cutaneous tracheostomy device @ 1.0 in: icd10pcs
cricothyrotomy > bypass trachea to cutaneous @ 1.0 in: icd10pcs
cricothyroidotomy > bypass trachea to cutaneous @ 1.0 in: icd10pcs
trach removal > removal tracheostomy device trachea @ 1.0 in: icd10pcs
decannulation > removal tracheostomy device trachea in: icd10pcs
decannulation > removal @ 0.8 in: icd10pcs
tracheocutaneous fistula closure > repair trachea in: icd10pcs
tracheocutaneous fistula closure > repair skin neck @ 0.85 in: icd10pcs
tracheoplasty > repair trachea @ 1.0 in: icd10pcs
tracheoplasty > supplement trachea in: icd10pcs
tracheal resection > excision trachea @ 1.0 in: icd10pcs
tracheal stent > dilation trachea intraluminal device @ 1.0 in: icd10pcs
pharyngoplasty > repair pharynx @ 1.0 in: icd10pcs
cricopharyngeal myotomy > division pharynx in: icd10pcs
cricopharyngeal myotomy > division neck muscle @ 0.85 in: icd10pcs
zenker diverticulectomy > excision pharynx in: icd10pcs
zenker diverticulectomy > excision esophagus @ 0.85 in: icd10pcs
zenker repair > excision pharynx in: icd10pcs
neck dissection > excision neck lymphatic in: icd10pcs
radical neck dissection > resection neck lymphatic @ 1.0 in: icd10pcs
branchial cleft cyst excision > excision neck @ 0.85 in: icd10pcs
sistrunk > excision hyoid @ 0.6 in: icd10pcs

# --- Jaw and face
jaw wiring > immobilization face @ 1.0 in: icd10pcs
jaw wiring > reposition mandible in: icd10pcs
orthognathic > reposition mandible @ 1.0 in: icd10pcs
orthognathic > reposition maxilla in: icd10pcs
le fort osteotomy > reposition maxilla @ 1.0 in: icd10pcs
le fort fracture repair > reposition maxilla @ 1.0 in: icd10pcs
bilateral sagittal split osteotomy > reposition mandible @ 1.0 in: icd10pcs
bsso > reposition mandible @ 1.0 in: icd10pcs
chin implant > supplement mandible synthetic substitute @ 1.0 in: icd10pcs
chin implant > alteration face in: icd10pcs
mandibulectomy > resection mandible @ 1.0 in: icd10pcs
mandibulectomy > excision mandible in: icd10pcs
maxillectomy > excision maxilla @ 1.0 in: icd10pcs
maxillectomy > resection maxilla in: icd10pcs
condylectomy > excision mandible @ 0.8 in: icd10pcs
mandible fracture repair > reposition mandible @ 1.0 in: icd10pcs
broken jaw repair > reposition mandible @ 1.0 in: icd10pcs
zygoma fracture repair > reposition zygomatic bone @ 1.0 in: icd10pcs
cheekbone fracture repair > reposition zygomatic bone @ 1.0 in: icd10pcs
facial fracture repair > reposition facial bone @ 1.0 in: icd10pcs
facial fracture repair > reposition mandible | reposition maxilla | reposition zygomatic bone in: icd10pcs
malar augmentation > alteration face @ 1.0 in: icd10pcs
malar augmentation > supplement zygomatic bone in: icd10pcs
tmj replacement > replacement temporomandibular joint @ 1.0 in: icd10pcs
tmj surgery > repair temporomandibular joint @ 1.0 in: icd10pcs
tmj surgery > replacement temporomandibular joint | excision temporomandibular joint in: icd10pcs
tmj reduction > reposition temporomandibular joint external @ 1.0 in: icd10pcs
jaw dislocation reduction > reposition temporomandibular joint external @ 1.0 in: icd10pcs
facial reanimation > transfer facial nerve @ 1.0 in: icd10pcs
facial reanimation > transfer facial muscle in: icd10pcs
brow lift > alteration face in: icd10pcs
brow lift > reposition @ 0.7 in: icd10pcs
neck lift > alteration neck @ 1.0 in: icd10pcs

# --- Glands
total thyroidectomy > resection thyroid gland open @ 1.0 in: icd10pcs
subtotal thyroidectomy > excision thyroid gland lobe @ 1.0 in: icd10pcs
subtotal thyroidectomy > resection thyroid gland lobe in: icd10pcs
isthmusectomy > resection thyroid isthmus @ 1.0 in: icd10pcs
isthmusectomy > excision thyroid isthmus in: icd10pcs
thyroid biopsy > drainage thyroid gland diagnostic in: icd10pcs
thyroid fna > drainage thyroid gland diagnostic @ 1.0 in: icd10pcs
thyroid fna > excision thyroid gland diagnostic in: icd10pcs
parathyroid autotransplant > reposition parathyroid gland @ 1.0 in: icd10pcs
pheochromocytoma removal > resection adrenal gland @ 1.0 in: icd10pcs
pheochromocytoma removal > excision adrenal gland in: icd10pcs
transsphenoidal > pituitary gland @ 1.0 in: icd10pcs
carotid body tumor > excision carotid body @ 1.0 in: icd10pcs
glomus tumor removal > excision glomus @ 1.0 in: icd10pcs
thymectomy > excision thymus in: icd10pcs
splenorrhaphy > repair spleen @ 1.0 in: icd10pcs
splenic artery embolization > occlusion splenic artery @ 1.0 in: icd10pcs

# --- Pumps, stimulators (body of the device)
baclofen pump > insertion infusion pump abdomen subcutaneous tissue and fascia @ 1.0 in: icd10pcs
intrathecal pump > insertion infusion pump abdomen subcutaneous tissue and fascia @ 1.0 in: icd10pcs
pain pump > insertion infusion pump abdomen subcutaneous tissue and fascia @ 1.0 in: icd10pcs
morphine pump > insertion infusion pump abdomen subcutaneous tissue and fascia @ 0.85 in: icd10pcs
stimulator battery > insertion stimulator generator chest subcutaneous tissue and fascia @ 0.85 in: icd10pcs
neurostimulator generator > insertion multiple array stimulator generator subcutaneous tissue and fascia @ 1.0 in: icd10pcs
spinal cord stimulator battery > insertion multiple array stimulator generator back subcutaneous tissue and fascia @ 1.0 in: icd10pcs
vagus nerve stimulator > insertion single array stimulator generator chest subcutaneous tissue and fascia @ 1.0 in: icd10pcs
vagus nerve stimulator > insertion neurostimulator lead cranial nerve in: icd10pcs
birth control implant > insertion contraceptive device upper arm subcutaneous tissue and fascia @ 1.0 in: icd10pcs
nexplanon > insertion contraceptive device upper arm subcutaneous tissue and fascia @ 1.0 in: icd10pcs
norplant > insertion contraceptive device upper arm subcutaneous tissue and fascia @ 1.0 in: icd10pcs
nexplanon removal > removal contraceptive device @ 0.8 in: icd10pcs
hormone pellet > insertion subcutaneous tissue and fascia @ 0.6 in: icd10pcs

# --- Chest and lungs
lobectomy lung > resection upper lung lobe @ 1.0 in: icd10pcs
lobectomy lung > resection lower lung lobe | resection middle lung lobe in: icd10pcs
vats lobectomy > resection upper lung lobe percutaneous endoscopic @ 1.0 in: icd10pcs
vats lobectomy > resection lower lung lobe percutaneous endoscopic in: icd10pcs
vats lung > excision lung percutaneous endoscopic @ 1.0 in: icd10pcs
vats lung > resection lung lobe percutaneous endoscopic in: icd10pcs
thoracoscopic lobectomy > resection upper lung lobe percutaneous endoscopic @ 1.0 in: icd10pcs
thoracoscopic lobectomy > resection lower lung lobe percutaneous endoscopic in: icd10pcs
vats biopsy > excision lung diagnostic percutaneous endoscopic @ 1.0 in: icd10pcs
vats biopsy > excision pleura diagnostic percutaneous endoscopic in: icd10pcs
vats wedge > excision upper lung lobe percutaneous endoscopic @ 1.0 in: icd10pcs
vats wedge > excision lower lung lobe percutaneous endoscopic in: icd10pcs
wedge resection lung > excision upper lung lobe @ 1.0 in: icd10pcs
wedge resection lung > excision lower lung lobe in: icd10pcs
segmentectomy lung > excision upper lung lobe @ 1.0 in: icd10pcs
segmentectomy lung > excision lower lung lobe in: icd10pcs
bilobectomy > resection middle lung lobe @ 1.0 in: icd10pcs
bilobectomy > resection lower lung lobe in: icd10pcs
pneumonectomy > resection right lung @ 1.0 in: icd10pcs
pneumonectomy > resection left lung in: icd10pcs
bullectomy > excision lung @ 1.0 in: icd10pcs
blebectomy > excision lung @ 1.0 in: icd10pcs
blebectomy > excision lung lobe in: icd10pcs
lung volume reduction > excision lung lobe @ 1.0 in: icd10pcs
lung volume reduction > insertion endobronchial valve in: icd10pcs
transbronchial biopsy > excision lung lobe via natural or artificial opening endoscopic diagnostic @ 1.0 in: icd10pcs
bronchial biopsy > excision bronchus via natural or artificial opening endoscopic diagnostic @ 1.0 in: icd10pcs
bronchial brushing > extraction bronchus diagnostic via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
bronchial washing > drainage bronchus via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
bal > drainage lung lobe via natural or artificial opening endoscopic diagnostic @ 0.85 if: lung, bronchoscopy, bronchial, lavage in: icd10pcs
bronchoalveolar lavage > drainage lung via natural or artificial opening endoscopic diagnostic @ 1.0 in: icd10pcs
bronchoalveolar lavage > drainage lung lobe via natural or artificial opening endoscopic in: icd10pcs
whole lung lavage > irrigation respiratory tract @ 1.0 in: icd10pcs
whole lung lavage > drainage lung in: icd10pcs
ebus > drainage thorax lymphatic diagnostic | ultrasonography in: icd10pcs
ebus biopsy > drainage thorax lymphatic diagnostic @ 1.0 in: icd10pcs
ebus biopsy > excision thorax lymphatic diagnostic in: icd10pcs
endobronchial valve > insertion endobronchial valve bronchus via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
bronchial stent > dilation bronchus intraluminal device @ 1.0 in: icd10pcs
bronchoplasty > repair bronchus @ 1.0 in: icd10pcs
sleeve lobectomy > resection lung lobe @ 1.0 in: icd10pcs
sleeve lobectomy > excision bronchus in: icd10pcs
lung foreign body > extirpation matter bronchus @ 1.0 in: icd10pcs
lung foreign body > extirpation matter lung in: icd10pcs
mucus plug removal > extirpation matter bronchus @ 1.0 in: icd10pcs
lung decortication > release lung @ 1.0 in: icd10pcs
lung decortication > extirpation matter pleural cavity | excision pleura | extraction pleura in: icd10pcs
pleurectomy > extraction pleura in: icd10pcs
talc pleurodesis > destruction pleura in: icd10pcs
mechanical pleurodesis > destruction pleura @ 1.0 in: icd10pcs
mechanical pleurodesis > extraction pleura in: icd10pcs
pleural biopsy > excision pleura diagnostic @ 1.0 in: icd10pcs
chest tube > drainage pleural cavity drainage device percutaneous @ 1.0 in: icd10pcs
tube thoracostomy > drainage pleural cavity drainage device percutaneous @ 1.0 in: icd10pcs
pigtail chest > drainage pleural cavity drainage device percutaneous @ 1.0 in: icd10pcs
pleurx catheter > drainage pleural cavity drainage device percutaneous @ 1.0 in: icd10pcs
collapsed lung tube > drainage pleural cavity drainage device percutaneous @ 1.0 in: icd10pcs
pneumothorax drainage > drainage pleural cavity percutaneous @ 1.0 in: icd10pcs
pleural effusion drainage > drainage pleural cavity percutaneous @ 1.0 in: icd10pcs
hemothorax drainage > drainage pleural cavity @ 1.0 in: icd10pcs
hemothorax drainage > extirpation matter pleural cavity in: icd10pcs
thoracentesis > drainage pleural cavity percutaneous @ 1.0 in: icd10pcs
pleural tap > drainage pleural cavity percutaneous @ 1.0 in: icd10pcs
tap lung fluid > drainage pleural cavity percutaneous @ 1.0 in: icd10pcs
thoracotomy > drainage pleural cavity open in: icd10pcs
thoracotomy > inspection respiratory tract @ 0.8 in: icd10pcs
exploratory thoracotomy > inspection pleural cavity open @ 1.0 in: icd10pcs
exploratory thoracotomy > inspection mediastinum open in: icd10pcs
reopen chest bleeding > control bleeding mediastinum @ 1.0 in: icd10pcs
reopen chest bleeding > control bleeding pleural cavity | inspection mediastinum open in: icd10pcs
sternotomy > division sternum in: icd10pcs
sternotomy > inspection mediastinum @ 0.7 in: icd10pcs
sternal wire removal > removal internal fixation device sternum @ 1.0 in: icd10pcs
sternal rewiring > repair sternum @ 1.0 in: icd10pcs
sternal rewiring > reposition sternum in: icd10pcs
sternectomy > excision sternum @ 1.0 in: icd10pcs
sternectomy > resection sternum in: icd10pcs
rib plating > reposition rib internal fixation device @ 1.0 in: icd10pcs
rib plating > insertion internal fixation device rib in: icd10pcs
rib fracture fixation > reposition rib internal fixation device @ 1.0 in: icd10pcs
thoracoplasty > excision rib in: icd10pcs
thoracoplasty > resection rib @ 0.85 in: icd10pcs
cervical rib removal > excision rib @ 1.0 in: icd10pcs
cervical rib removal > resection rib in: icd10pcs
nuss procedure > reposition sternum internal fixation device @ 1.0 in: icd10pcs
ravitch > reposition sternum open @ 1.0 in: icd10pcs
pectus excavatum repair > reposition sternum internal fixation device @ 1.0 in: icd10pcs
pigeon chest repair > reposition sternum @ 1.0 in: icd10pcs
chest wall reconstruction > supplement chest wall @ 1.0 in: icd10pcs
chest wall reconstruction > repair chest wall in: icd10pcs
chest wall resection > excision chest wall @ 1.0 in: icd10pcs
chest wall resection > excision rib in: icd10pcs
clagett window > drainage pleural cavity open in: icd10pcs
clagett window > drainage chest wall @ 0.7 in: icd10pcs
eloesser flap > drainage pleural cavity open @ 0.8 in: icd10pcs
mediastinal mass excision > excision mediastinum @ 1.0 in: icd10pcs
mediastinal biopsy > excision mediastinum diagnostic @ 1.0 in: icd10pcs
diaphragm plication > reposition diaphragm in: icd10pcs
diaphragmatic hernia repair > repair diaphragm @ 1.0 in: icd10pcs
diaphragmatic hernia repair > supplement diaphragm in: icd10pcs
breathing tube > insertion endotracheal airway trachea via natural or artificial opening @ 1.0 in: icd10pcs
endotracheal tube > insertion endotracheal airway trachea via natural or artificial opening @ 1.0 in: icd10pcs
extubation > removal intraluminal device trachea in: icd10pcs
mechanical ventilation > respiratory ventilation consecutive hours @ 1.0 in: icd10pcs
life support breathing > respiratory ventilation greater than 96 consecutive hours @ 0.8 in: icd10pcs
vent more than 96 hours > respiratory ventilation greater than 96 consecutive hours @ 1.0 in: icd10pcs
long term ventilator > respiratory ventilation greater than 96 consecutive hours @ 1.0 in: icd10pcs
ventilator overnight > respiratory ventilation less than 24 consecutive hours @ 1.0 in: icd10pcs
ventilator 4 days > respiratory ventilation greater than 96 consecutive hours @ 1.0 in: icd10pcs
ventilator 2 days > respiratory ventilation 24-96 consecutive hours @ 1.0 in: icd10pcs
ventilator one day > respiratory ventilation less than 24 consecutive hours @ 0.85 in: icd10pcs
bipap > assistance respiratory ventilation continuous positive airway pressure in: icd10pcs
noninvasive ventilation > assistance respiratory ventilation positive airway pressure @ 1.0 in: icd10pcs
ippb > assistance respiratory ventilation intermittent positive airway pressure @ 1.0 in: icd10pcs
lung transplant > transplantation bilateral lungs @ 1.0 in: icd10pcs
double lung transplant > transplantation bilateral lungs @ 1.0 in: icd10pcs
heart lung transplant > transplantation heart @ 1.0 in: icd10pcs
heart lung transplant > transplantation lungs in: icd10pcs
nebulizer treatment > introduction anti-inflammatory respiratory tract @ 1.0 in: icd10pcs
nebulizer treatment > introduction other therapeutic substance respiratory tract in: icd10pcs
surfactant > introduction other therapeutic substance respiratory tract @ 1.0 in: icd10pcs
incentive spirometry > measurement respiratory capacity @ 0.6 in: icd10pcs
lung function test > measurement respiratory capacity @ 1.0 in: icd10pcs
lung function test > measurement respiratory volume in: icd10pcs
pulmonary function test > measurement respiratory capacity @ 1.0 in: icd10pcs
pulmonary function test > measurement respiratory volume in: icd10pcs
spirometry > measurement respiratory capacity @ 1.0 in: icd10pcs
spirometry > measurement respiratory volume in: icd10pcs

# --- Heart
coronary bypass > bypass coronary artery @ 1.0 in: icd10pcs
cabg > bypass coronary artery open @ 1.0 in: icd10pcs
open heart bypass > bypass coronary artery open @ 1.0 in: icd10pcs
cabg x1 > bypass coronary artery one artery open @ 1.0 in: icd10pcs
cabg x2 > bypass coronary artery two arteries open @ 1.0 in: icd10pcs
cabg x3 > bypass coronary artery three arteries open @ 1.0 in: icd10pcs
cabg x4 > bypass coronary artery four or more arteries open @ 1.0 in: icd10pcs
cabg x5 > bypass coronary artery four or more arteries open @ 1.0 in: icd10pcs
single bypass > bypass coronary artery one artery @ 1.0 in: icd10pcs
lima graft > bypass coronary artery from left internal mammary @ 1.0 in: icd10pcs
internal mammary graft > bypass coronary artery from internal mammary @ 1.0 in: icd10pcs
saphenous vein graft > bypass coronary artery autologous venous tissue from aorta @ 1.0 in: icd10pcs
saphenous vein graft > excision saphenous vein in: icd10pcs
svg > bypass coronary artery from aorta autologous venous tissue @ 0.8 if: cabg, bypass, coronary in: icd10pcs
endoscopic vein harvest > excision saphenous vein percutaneous endoscopic @ 1.0 in: icd10pcs
radial artery harvest > excision radial artery @ 1.0 in: icd10pcs
midcab > bypass coronary artery one artery @ 0.8 in: icd10pcs
ptca > dilation coronary artery percutaneous @ 1.0 in: icd10pcs
coronary angioplasty > dilation coronary artery percutaneous @ 1.0 in: icd10pcs
pci > dilation coronary artery percutaneous @ 1.0 in: icd10pcs
heart stent > dilation coronary artery intraluminal device percutaneous @ 1.0 in: icd10pcs
coronary stent > dilation coronary artery intraluminal device percutaneous @ 1.0 in: icd10pcs
drug eluting stent > dilation coronary artery drug-eluting intraluminal device percutaneous @ 0.85 in: icd10pcs
des stent > dilation coronary artery drug-eluting intraluminal device percutaneous @ 1.0 in: icd10pcs
bare metal stent > dilation coronary artery intraluminal device percutaneous @ 1.0 in: icd10pcs
two heart stents > dilation coronary artery two intraluminal devices @ 1.0 in: icd10pcs
coronary atherectomy > extirpation matter coronary artery percutaneous orbital atherectomy @ 1.0 in: icd10pcs
coronary atherectomy > extirpation matter coronary artery percutaneous in: icd10pcs
rotational atherectomy > extirpation matter coronary artery percutaneous @ 1.0 in: icd10pcs
rotablator > extirpation matter coronary artery percutaneous @ 1.0 in: icd10pcs
coronary thrombectomy > extirpation matter coronary artery percutaneous @ 1.0 in: icd10pcs
coronary endarterectomy > extirpation matter coronary artery open @ 1.0 in: icd10pcs
coronary lithotripsy > fragmentation coronary artery @ 1.0 in: icd10pcs
intravascular lithotripsy > fragmentation artery @ 1.0 in: icd10pcs
shockwave lithotripsy coronary > fragmentation coronary artery @ 1.0 in: icd10pcs
heart cath > measurement cardiac sampling and pressure percutaneous @ 1.0 in: icd10pcs
left heart cath > measurement cardiac sampling and pressure left heart percutaneous @ 1.0 in: icd10pcs
right heart cath > measurement cardiac sampling and pressure right heart percutaneous @ 1.0 in: icd10pcs
left and right heart cath > measurement cardiac sampling and pressure bilateral percutaneous @ 1.0 in: icd10pcs
cardiac catheterization > measurement cardiac sampling and pressure percutaneous @ 1.0 in: icd10pcs
heart catheterization > measurement cardiac sampling and pressure percutaneous @ 1.0 in: icd10pcs
ventriculogram heart > fluoroscopy left heart @ 1.0 in: icd10pcs
ffr > measurement coronary flow in: icd10pcs
ffr > measurement arterial flow coronary @ 0.85 in: icd10pcs
fractional flow reserve > measurement arterial flow coronary @ 1.0 in: icd10pcs
ivus > ultrasonography coronary arteries intravascular @ 1.0 in: icd10pcs
endomyocardial biopsy > excision ventricle diagnostic percutaneous @ 1.0 in: icd10pcs
heart biopsy > excision ventricle diagnostic percutaneous @ 1.0 in: icd10pcs
ep study > map conduction mechanism in: icd10pcs
electrophysiology study > map conduction mechanism in: icd10pcs
cardiac mapping > map conduction mechanism @ 1.0 in: icd10pcs
cardiac ablation > destruction conduction mechanism percutaneous @ 1.0 in: icd10pcs
heart ablation > destruction conduction mechanism percutaneous @ 1.0 in: icd10pcs
catheter ablation > destruction conduction mechanism percutaneous @ 1.0 in: icd10pcs
afib ablation > destruction conduction mechanism percutaneous | destruction pulmonary vein percutaneous | destruction left atrium in: icd10pcs
pulmonary vein isolation > destruction conduction mechanism percutaneous @ 1.0 in: icd10pcs
pulsed field ablation > destruction conduction mechanism using irreversible electroporation @ 1.0 in: icd10pcs
av node ablation > destruction conduction mechanism percutaneous @ 1.0 in: icd10pcs
flutter ablation > destruction conduction mechanism percutaneous @ 1.0 in: icd10pcs
svt ablation > destruction conduction mechanism percutaneous @ 1.0 in: icd10pcs
maze > destruction conduction mechanism open @ 1.0 in: icd10pcs
maze > destruction right atrium | destruction left atrium in: icd10pcs
cox maze > destruction conduction mechanism open @ 1.0 in: icd10pcs
valve replacement heart > replacement aortic valve @ 1.0 in: icd10pcs
valve replacement heart > replacement mitral valve in: icd10pcs
avr > replacement aortic valve open @ 1.0 in: icd10pcs
mvr > replacement mitral valve open @ 1.0 in: icd10pcs
tavr > replacement aortic valve zooplastic tissue percutaneous @ 1.0 in: icd10pcs
tavi > replacement aortic valve zooplastic tissue percutaneous @ 1.0 in: icd10pcs
transcatheter aortic valve > replacement aortic valve zooplastic tissue percutaneous @ 1.0 in: icd10pcs
pig valve > replacement valve zooplastic tissue @ 1.0 in: icd10pcs
cow valve > replacement valve zooplastic tissue @ 1.0 in: icd10pcs
bioprosthetic valve > replacement valve zooplastic tissue @ 1.0 in: icd10pcs
tissue valve > replacement valve zooplastic tissue @ 1.0 in: icd10pcs
mechanical valve > replacement valve synthetic substitute @ 1.0 in: icd10pcs
ross procedure > replacement aortic valve autologous tissue @ 1.0 in: icd10pcs
ross procedure > replacement pulmonary valve in: icd10pcs
david procedure > repair aortic valve @ 1.0 in: icd10pcs
david procedure > replacement thoracic aorta ascending in: icd10pcs
aortic root replacement > replacement thoracic aorta ascending @ 1.0 in: icd10pcs
aortic root replacement > replacement aortic valve in: icd10pcs
hemiarch > replacement thoracic aorta ascending @ 1.0 in: icd10pcs
ascending aorta repair > replacement thoracic aorta ascending @ 1.0 in: icd10pcs
ascending aorta repair > repair thoracic aorta ascending in: icd10pcs
aortic dissection repair > replacement thoracic aorta ascending @ 1.0 in: icd10pcs
aortic dissection repair > repair thoracic aorta in: icd10pcs
valvotomy > division @ 0.7 in: icd10pcs
commissurotomy > release mitral valve @ 1.0 in: icd10pcs
commissurotomy > dilation mitral valve in: icd10pcs
annuloplasty > supplement mitral valve synthetic substitute @ 1.0 in: icd10pcs
annuloplasty > supplement tricuspid valve synthetic substitute in: icd10pcs
mitral ring > supplement mitral valve synthetic substitute @ 1.0 in: icd10pcs
mitral clip > supplement mitral valve synthetic substitute percutaneous @ 1.0 in: icd10pcs
mitraclip > supplement mitral valve synthetic substitute percutaneous @ 1.0 in: icd10pcs
tricuspid clip > supplement tricuspid valve synthetic substitute percutaneous @ 1.0 in: icd10pcs
triclip > supplement tricuspid valve synthetic substitute percutaneous @ 1.0 in: icd10pcs
tmvr > replacement mitral valve percutaneous @ 1.0 in: icd10pcs
melody valve > replacement pulmonary valve zooplastic percutaneous @ 1.0 in: icd10pcs
pacemaker > insertion pacemaker chest subcutaneous tissue and fascia | insertion pacemaker lead in: icd10pcs
pacemaker insertion > insertion pacemaker dual chamber chest subcutaneous tissue and fascia @ 1.0 in: icd10pcs
pacemaker insertion > insertion pacemaker lead right ventricle percutaneous in: icd10pcs
dual chamber pacemaker > insertion pacemaker dual chamber chest subcutaneous tissue and fascia @ 1.0 in: icd10pcs
single chamber pacemaker > insertion pacemaker single chamber chest subcutaneous tissue and fascia @ 1.0 in: icd10pcs
biventricular pacemaker > insertion cardiac resynchronization pacemaker pulse generator chest @ 1.0 in: icd10pcs
crt-p > insertion cardiac resynchronization pacemaker pulse generator chest @ 1.0 in: icd10pcs
crt-d > insertion cardiac resynchronization defibrillator pulse generator chest @ 1.0 in: icd10pcs
bivicd > insertion cardiac resynchronization defibrillator pulse generator chest @ 1.0 in: icd10pcs
leadless pacemaker > insertion intracardiac pacemaker right ventricle percutaneous @ 1.0 in: icd10pcs
micra > insertion intracardiac pacemaker right ventricle percutaneous @ 1.0 in: icd10pcs
pacemaker lead > insertion pacemaker lead right ventricle percutaneous @ 1.0 in: icd10pcs
pacing wire > insertion pacemaker lead @ 1.0 in: icd10pcs
pacing wire > performance cardiac pacing in: icd10pcs
temporary pacemaker > performance cardiac pacing @ 1.0 in: icd10pcs
temporary pacemaker > insertion pacemaker lead right ventricle in: icd10pcs
external pacing > performance cardiac pacing @ 1.0 in: icd10pcs
transcutaneous pacing > performance cardiac pacing @ 1.0 in: icd10pcs
pacemaker battery > insertion pacemaker chest subcutaneous tissue and fascia @ 1.0 in: icd10pcs
pacemaker battery > removal cardiac rhythm related device trunk subcutaneous in: icd10pcs
pacemaker generator change > removal cardiac rhythm related device trunk subcutaneous @ 1.0 in: icd10pcs
pacemaker generator change > insertion pacemaker chest subcutaneous in: icd10pcs
pacemaker removal > removal cardiac rhythm related device trunk subcutaneous @ 1.0 in: icd10pcs
pacemaker removal > removal cardiac lead heart in: icd10pcs
pacemaker pocket revision > revision cardiac rhythm related device trunk subcutaneous @ 1.0 in: icd10pcs
lead extraction > removal cardiac lead heart percutaneous @ 1.0 in: icd10pcs
lead revision > revision cardiac lead heart @ 1.0 in: icd10pcs
icd > insertion defibrillator generator chest subcutaneous tissue and fascia if: heart, cardiac, implant, implantation, implantable, insertion, placement, defibrillator, shock, generator in: icd10pcs
defibrillator implant > insertion defibrillator generator chest subcutaneous tissue and fascia @ 1.0 in: icd10pcs
defibrillator implant > insertion defibrillator lead in: icd10pcs
defibrillator > insertion defibrillator generator chest subcutaneous tissue and fascia @ 1.0 in: icd10pcs
aicd > insertion defibrillator generator chest subcutaneous tissue and fascia @ 1.0 in: icd10pcs
subcutaneous icd > insertion subcutaneous defibrillator lead chest @ 1.0 in: icd10pcs
s-icd > insertion subcutaneous defibrillator lead chest @ 1.0 in: icd10pcs
loop recorder > insertion monitoring device chest subcutaneous tissue and fascia @ 1.0 in: icd10pcs
ilr > insertion monitoring device chest subcutaneous tissue and fascia @ 1.0 in: icd10pcs
cardiomems > insertion monitoring device pressure sensor pulmonary artery @ 1.0 in: icd10pcs
barostim > insertion stimulator generator @ 1.0 in: icd10pcs
barostim > insertion stimulator lead carotid artery in: icd10pcs
cardioversion > restoration cardiac rhythm single @ 1.0 in: icd10pcs
electrical cardioversion > restoration cardiac rhythm single @ 1.0 in: icd10pcs
defibrillation > restoration cardiac rhythm single @ 1.0 in: icd10pcs
shock heart > restoration cardiac rhythm single @ 1.0 in: icd10pcs
cpr > performance cardiac output single manual @ 1.0 in: icd10pcs
chest compression > performance cardiac output single manual @ 1.0 in: icd10pcs
resuscitation > performance cardiac output single manual @ 1.0 in: icd10pcs
resuscitation > restoration cardiac rhythm in: icd10pcs
open cardiac massage > performance cardiac output single manual @ 1.0 in: icd10pcs
heart massage > performance cardiac output single manual @ 1.0 in: icd10pcs
watchman > occlusion left atrial appendage intraluminal device percutaneous @ 1.0 in: icd10pcs
laa closure > occlusion left atrial appendage @ 1.0 in: icd10pcs
laac > occlusion left atrial appendage intraluminal device percutaneous @ 1.0 in: icd10pcs
atriclip > occlusion left atrial appendage extraluminal device @ 1.0 in: icd10pcs
amplatzer > supplement atrial septum synthetic substitute percutaneous @ 0.85 in: icd10pcs
pfo closure > supplement atrial septum synthetic substitute percutaneous @ 1.0 in: icd10pcs
asd repair > supplement atrial septum @ 1.0 in: icd10pcs
asd repair > repair atrial septum in: icd10pcs
hole in heart > atrial septum @ 1.0 in: icd10pcs
hole in heart > ventricular septum in: icd10pcs
vsd repair > supplement ventricular septum @ 1.0 in: icd10pcs
vsd repair > repair ventricular septum in: icd10pcs
rashkind > dilation @ 0.5 in: icd10pcs
balloon atrial septostomy > bypass right atrium to left atrium in: icd10pcs
balloon atrial septostomy > excision atrial septum @ 0.8 in: icd10pcs
atrial septectomy > excision atrial septum @ 1.0 in: icd10pcs
pda ligation > occlusion pulmonary artery left in: icd10pcs
pda ligation > occlusion ductus arteriosus @ 0.8 in: icd10pcs
pda closure > occlusion pulmonary artery left intraluminal device @ 1.0 in: icd10pcs
patent ductus > pulmonary artery left occlusion @ 1.0 in: icd10pcs
fontan > bypass right atrium to pulmonary artery | bypass inferior vena cava pulmonary artery in: icd10pcs
glenn shunt > bypass superior vena cava to right pulmonary artery @ 1.0 in: icd10pcs
bidirectional glenn > bypass superior vena cava to right pulmonary artery @ 1.0 in: icd10pcs
blalock taussig > bypass subclavian artery to pulmonary artery @ 1.0 in: icd10pcs
blalock taussig > bypass innominate artery to pulmonary artery in: icd10pcs
bt shunt > bypass subclavian artery to pulmonary artery @ 1.0 in: icd10pcs
bt shunt > bypass innominate artery to pulmonary artery in: icd10pcs
norwood > bypass pulmonary trunk to aorta @ 1.0 in: icd10pcs
norwood > replacement thoracic aorta ascending arch in: icd10pcs
sano shunt > bypass right ventricle to pulmonary @ 1.0 in: icd10pcs
damus kaye stansel > bypass pulmonary trunk to aorta @ 1.0 in: icd10pcs
rastelli > bypass right ventricle to pulmonary trunk @ 1.0 in: icd10pcs
pulmonary artery banding > restriction pulmonary trunk extraluminal device @ 1.0 in: icd10pcs
pulmonary artery banding > restriction pulmonary artery in: icd10pcs
arterial switch > reposition pulmonary trunk @ 1.0 in: icd10pcs
arterial switch > reposition thoracic aorta ascending in: icd10pcs
jatene > reposition pulmonary trunk @ 1.0 in: icd10pcs
jatene > reposition thoracic aorta ascending in: icd10pcs
mustard procedure > bypass atrium @ 0.6 in: icd10pcs
tetralogy repair > supplement ventricular septum @ 1.0 in: icd10pcs
tetralogy repair > release pulmonary valve | supplement pulmonary trunk in: icd10pcs
tetralogy of fallot repair > supplement ventricular septum @ 1.0 in: icd10pcs
tetralogy of fallot repair > supplement pulmonary valve in: icd10pcs
tof repair > supplement ventricular septum @ 1.0 in: icd10pcs
truncus arteriosus repair > creation truncal valve @ 1.0 in: icd10pcs
av canal repair > creation mitral valve from common atrioventricular valve @ 1.0 in: icd10pcs
av canal repair > creation tricuspid valve from common atrioventricular valve in: icd10pcs
tapvr repair > reposition pulmonary vein in: icd10pcs
tapvr repair > bypass pulmonary vein @ 0.85 in: icd10pcs
coarctation repair > excision thoracic aorta descending @ 1.0 in: icd10pcs
coarctation repair > supplement thoracic aorta descending | repair thoracic aorta in: icd10pcs
coarctation stent > dilation thoracic aorta descending intraluminal device @ 1.0 in: icd10pcs
lvad > insertion implantable heart assist system heart open @ 1.0 in: icd10pcs
heartmate > insertion implantable heart assist system heart open @ 1.0 in: icd10pcs
heart pump > insertion heart assist system heart @ 1.0 in: icd10pcs
impella > insertion short-term external heart assist system heart percutaneous @ 1.0 in: icd10pcs
iabp > assistance cardiac output balloon pump continuous @ 1.0 in: icd10pcs
intra-aortic balloon pump > assistance cardiac output balloon pump continuous @ 1.0 in: icd10pcs
intraaortic balloon > assistance cardiac output balloon pump continuous @ 1.0 in: icd10pcs
balloon pump heart > assistance cardiac output balloon pump continuous @ 1.0 in: icd10pcs
total artificial heart > replacement ventricle synthetic substitute @ 1.0 in: icd10pcs
total artificial heart > replacement heart in: icd10pcs
pericardiocentesis > drainage pericardial cavity percutaneous @ 1.0 in: icd10pcs
pericardial window > drainage pericardial cavity open @ 1.0 in: icd10pcs
pericardial window > excision pericardium open in: icd10pcs
pericardial stripping > resection pericardium @ 1.0 in: icd10pcs
pericardial stripping > excision pericardium in: icd10pcs
tamponade drainage > drainage pericardial cavity @ 1.0 in: icd10pcs
septal myectomy > excision ventricular septum @ 1.0 in: icd10pcs
morrow procedure > excision ventricular septum @ 1.0 in: icd10pcs
alcohol septal ablation > destruction ventricular septum percutaneous @ 1.0 in: icd10pcs
atrial myxoma removal > excision left atrium @ 1.0 in: icd10pcs
atrial myxoma removal > excision atrium in: icd10pcs
heart tumor removal > excision atrium @ 1.0 in: icd10pcs
heart tumor removal > excision ventricle in: icd10pcs
ventricular aneurysm repair > repair left ventricle | excision left ventricle in: icd10pcs
ventricular aneurysm repair > restriction @ 0.5 in: icd10pcs
dor procedure > supplement left ventricle @ 1.0 in: icd10pcs
dor procedure > repair left ventricle in: icd10pcs
swan ganz > insertion monitoring device pulmonary trunk percutaneous @ 1.0 in: icd10pcs
swan ganz > monitoring cardiac output percutaneous | monitoring arterial pressure pulmonary percutaneous in: icd10pcs
pulmonary artery catheter > insertion monitoring device pulmonary artery percutaneous @ 1.0 in: icd10pcs
pulmonary artery catheter > monitoring arterial pressure pulmonary percutaneous in: icd10pcs

# --- Arteries and veins
carotid endarterectomy > extirpation matter internal carotid artery open @ 1.0 in: icd10pcs
carotid endarterectomy > extirpation matter common carotid artery open in: icd10pcs
cea > extirpation matter internal carotid artery open @ 1.0 in: icd10pcs
carotid stent > dilation internal carotid artery intraluminal device percutaneous @ 1.0 in: icd10pcs
tcar > dilation carotid artery intraluminal device @ 1.0 in: icd10pcs
tcar > filtration cerebral embolic in: icd10pcs
endarterectomy > extirpation matter artery open @ 1.0 in: icd10pcs
aaa repair > supplement abdominal aorta @ 1.0 in: icd10pcs
aaa repair > restriction abdominal aorta intraluminal device | replacement abdominal aorta in: icd10pcs
open aaa repair > replacement abdominal aorta synthetic substitute open @ 1.0 in: icd10pcs
evar > restriction abdominal aorta intraluminal device percutaneous @ 1.0 in: icd10pcs
endovascular aneurysm > restriction abdominal aorta intraluminal device percutaneous @ 1.0 in: icd10pcs
aaa endovascular > restriction abdominal aorta intraluminal device percutaneous @ 1.0 in: icd10pcs
fevar > restriction abdominal aorta branched or fenestrated intraluminal device @ 1.0 in: icd10pcs
tevar > restriction thoracic aorta descending intraluminal device percutaneous @ 1.0 in: icd10pcs
aneurysm stent graft > restriction aorta intraluminal device percutaneous @ 1.0 in: icd10pcs
aneurysmectomy > excision artery @ 1.0 in: icd10pcs
aneurysmectomy > replacement artery in: icd10pcs
aneurysm repair > restriction artery | repair artery in: icd10pcs
pseudoaneurysm thrombin > introduction other therapeutic substance peripheral artery in: icd10pcs
pseudoaneurysm thrombin > occlusion artery @ 0.7 in: icd10pcs
aortofemoral bypass > bypass abdominal aorta to femoral artery @ 1.0 in: icd10pcs
aortofemoral bypass > bypass abdominal aorta to bilateral femoral arteries in: icd10pcs
aortoiliac bypass > bypass abdominal aorta to iliac arteries @ 1.0 in: icd10pcs
fem-fem bypass > bypass femoral artery to femoral artery @ 1.0 in: icd10pcs
femoropopliteal > bypass femoral artery to popliteal artery @ 1.0 in: icd10pcs
fem-tib bypass > bypass femoral artery to posterior tibial artery @ 1.0 in: icd10pcs
femoral distal bypass > bypass femoral artery to posterior tibial artery @ 1.0 in: icd10pcs
femoral distal bypass > bypass femoral artery to peroneal artery in: icd10pcs
leg bypass > bypass femoral artery to popliteal artery @ 1.0 in: icd10pcs
renal artery bypass > bypass abdominal aorta to renal artery @ 1.0 in: icd10pcs
leg angioplasty > dilation femoral artery percutaneous @ 1.0 in: icd10pcs
leg angioplasty > dilation popliteal artery percutaneous | dilation tibial artery percutaneous in: icd10pcs
leg artery stent > dilation femoral artery intraluminal device percutaneous @ 1.0 in: icd10pcs
leg artery stent > dilation popliteal artery intraluminal device percutaneous in: icd10pcs
leg stent > dilation femoral artery intraluminal device percutaneous @ 1.0 in: icd10pcs
leg stent > dilation iliac artery intraluminal device percutaneous in: icd10pcs
peripheral stent > dilation femoral artery intraluminal device percutaneous @ 1.0 in: icd10pcs
superficial femoral artery > femoral artery @ 1.0 in: icd10pcs
sfa > femoral artery @ 0.8 if: stent, angioplasty, atherectomy, balloon, occlusion, bypass in: icd10pcs
iliac stent > dilation common iliac artery intraluminal device percutaneous @ 1.0 in: icd10pcs
renal artery stent > dilation renal artery intraluminal device percutaneous @ 1.0 in: icd10pcs
drug coated balloon > dilation artery drug-coated balloon @ 1.0 in: icd10pcs
atherectomy > extirpation matter artery percutaneous @ 1.0 in: icd10pcs
embolectomy > extirpation matter artery @ 1.0 in: icd10pcs
pulmonary embolectomy > extirpation matter pulmonary artery @ 1.0 in: icd10pcs
pulmonary embolectomy > extirpation matter pulmonary trunk in: icd10pcs
pulmonary thrombectomy > extirpation matter pulmonary artery percutaneous @ 1.0 in: icd10pcs
pulmonary endarterectomy > extirpation matter pulmonary artery open @ 1.0 in: icd10pcs
lung clot removal > extirpation matter pulmonary artery percutaneous @ 1.0 in: icd10pcs
dvt thrombectomy > extirpation matter femoral vein percutaneous @ 1.0 in: icd10pcs
dvt thrombectomy > extirpation matter iliac vein percutaneous in: icd10pcs
catheter directed thrombolysis > introduction other thrombolytic percutaneous in: icd10pcs
catheter directed thrombolysis > fragmentation artery @ 0.85 in: icd10pcs
ekos > fragmentation pulmonary artery @ 1.0 in: icd10pcs
ekos > fragmentation vein in: icd10pcs
clot buster > introduction other thrombolytic peripheral vein percutaneous @ 1.0 in: icd10pcs
thrombolysis > introduction other thrombolytic percutaneous @ 1.0 in: icd10pcs
tpa > introduction other thrombolytic peripheral vein percutaneous @ 1.0 in: icd10pcs
alteplase > introduction other thrombolytic peripheral vein percutaneous @ 1.0 in: icd10pcs
tenecteplase > introduction other thrombolytic peripheral vein percutaneous @ 1.0 in: icd10pcs
av fistula > bypass radial artery to lower arm vein @ 1.0 in: icd10pcs
av fistula > bypass brachial artery to upper arm vein in: icd10pcs
arteriovenous fistula > bypass radial artery to lower arm vein @ 1.0 in: icd10pcs
arteriovenous fistula > bypass brachial artery to upper arm vein in: icd10pcs
dialysis fistula > bypass radial artery to lower arm vein @ 1.0 in: icd10pcs
dialysis fistula > bypass brachial artery to upper arm vein in: icd10pcs
brescia-cimino > bypass radial artery to lower arm vein @ 1.0 in: icd10pcs
av graft > bypass brachial artery to upper arm vein synthetic substitute @ 1.0 in: icd10pcs
dialysis graft > bypass brachial artery to upper arm vein synthetic substitute @ 1.0 in: icd10pcs
arteriovenous graft > bypass brachial artery to upper arm vein synthetic substitute @ 1.0 in: icd10pcs
fistulagram > fluoroscopy dialysis shunt fistula @ 1.0 in: icd10pcs
fistula banding > restriction artery extraluminal device @ 0.8 in: icd10pcs
varicose veins > saphenous vein @ 1.0 in: icd10pcs
varicose vein ablation > destruction saphenous vein percutaneous @ 1.0 in: icd10pcs
evla > destruction saphenous vein percutaneous @ 1.0 in: icd10pcs
evlt > destruction saphenous vein percutaneous @ 1.0 in: icd10pcs
vein ablation > destruction saphenous vein percutaneous @ 1.0 in: icd10pcs
phlebectomy > excision lower vein @ 1.0 in: icd10pcs
phlebectomy > extraction saphenous vein in: icd10pcs
spider vein injection > destruction vein @ 1.0 in: icd10pcs
spider vein injection > introduction destructive agent peripheral vein in: icd10pcs
ivc filter > insertion intraluminal device inferior vena cava percutaneous @ 1.0 in: icd10pcs
greenfield filter > insertion intraluminal device inferior vena cava percutaneous @ 1.0 in: icd10pcs
vena cava filter > insertion intraluminal device inferior vena cava percutaneous @ 1.0 in: icd10pcs
ivc filter removal > removal intraluminal device lower vein percutaneous @ 1.0 in: icd10pcs
filter retrieval > removal intraluminal device lower vein percutaneous @ 1.0 in: icd10pcs
central line > insertion infusion device superior vena cava percutaneous @ 1.0 in: icd10pcs
central venous catheter > insertion infusion device superior vena cava percutaneous @ 1.0 in: icd10pcs
cvc > insertion infusion device superior vena cava percutaneous @ 1.0 in: icd10pcs
picc > insertion infusion device superior vena cava percutaneous @ 1.0 in: icd10pcs
triple lumen catheter > insertion infusion device superior vena cava percutaneous @ 1.0 in: icd10pcs
hickman > insertion infusion device superior vena cava percutaneous @ 1.0 in: icd10pcs
hickman > insertion tunneled vascular access device chest in: icd10pcs
broviac > insertion infusion device superior vena cava percutaneous @ 1.0 in: icd10pcs
broviac > insertion tunneled vascular access device chest in: icd10pcs
permcath > insertion infusion device superior vena cava percutaneous @ 1.0 in: icd10pcs
permcath > insertion tunneled vascular access device chest in: icd10pcs
tunneled dialysis catheter > insertion tunneled vascular access device chest @ 1.0 in: icd10pcs
tunneled dialysis catheter > insertion infusion device superior vena cava percutaneous in: icd10pcs
quinton catheter > insertion infusion device superior vena cava percutaneous @ 1.0 in: icd10pcs
quinton catheter > insertion infusion device internal jugular vein in: icd10pcs
vascath > insertion infusion device superior vena cava percutaneous @ 1.0 in: icd10pcs
vascath > insertion infusion device internal jugular vein in: icd10pcs
dialysis catheter > insertion infusion device superior vena cava percutaneous @ 1.0 in: icd10pcs
dialysis catheter > insertion tunneled vascular access device chest in: icd10pcs
midline catheter > insertion infusion device brachial vein @ 1.0 in: icd10pcs
midline catheter > insertion infusion device basilic vein in: icd10pcs
femoral line > insertion infusion device femoral vein percutaneous @ 1.0 in: icd10pcs
subclavian line > insertion infusion device subclavian vein percutaneous @ 1.0 in: icd10pcs
subclavian line > insertion infusion device superior vena cava percutaneous in: icd10pcs
umbilical line > insertion infusion device inferior vena cava percutaneous @ 0.8 in: icd10pcs
umbilical vein catheter > insertion infusion device inferior vena cava percutaneous @ 1.0 in: icd10pcs
umbilical artery catheter > insertion infusion device abdominal aorta in: icd10pcs
umbilical artery catheter > insertion infusion device lower artery @ 0.85 in: icd10pcs
port placement > insertion totally implantable vascular access device chest subcutaneous tissue and fascia @ 1.0 in: icd10pcs
port a cath > insertion totally implantable vascular access device chest subcutaneous tissue and fascia @ 1.0 in: icd10pcs
portacath > insertion totally implantable vascular access device chest subcutaneous tissue and fascia @ 1.0 in: icd10pcs
mediport > insertion totally implantable vascular access device chest subcutaneous tissue and fascia @ 1.0 in: icd10pcs
chemo port > insertion totally implantable vascular access device chest subcutaneous tissue and fascia @ 1.0 in: icd10pcs
port removal > removal totally implantable vascular access device trunk subcutaneous tissue and fascia @ 1.0 in: icd10pcs
port a cath removal > removal totally implantable vascular access device trunk subcutaneous tissue and fascia @ 1.0 in: icd10pcs
arterial line > monitoring arterial pressure peripheral percutaneous @ 1.0 in: icd10pcs
a-line > monitoring arterial pressure peripheral percutaneous @ 1.0 in: icd10pcs
cvp monitoring > monitoring venous pressure central percutaneous @ 1.0 in: icd10pcs
central venous pressure > monitoring venous pressure central percutaneous @ 1.0 in: icd10pcs
intraosseous > insertion infusion device tibia @ 0.85 in: icd10pcs
venous cutdown > insertion infusion device vein open @ 0.8 in: icd10pcs
uterine artery embolization > occlusion right uterine artery percutaneous @ 1.0 in: icd10pcs
uterine artery embolization > occlusion left uterine artery percutaneous in: icd10pcs
fibroid embolization > occlusion uterine artery percutaneous @ 1.0 in: icd10pcs
prostate artery embolization > occlusion internal iliac artery percutaneous in: icd10pcs
prostate artery embolization > occlusion lower artery @ 0.8 in: icd10pcs
tace > occlusion hepatic artery intraluminal device @ 1.0 in: icd10pcs
tace > introduction antineoplastic peripheral artery in: icd10pcs
chemoembolization > occlusion hepatic artery intraluminal device @ 1.0 in: icd10pcs
chemoembolization > introduction antineoplastic peripheral artery in: icd10pcs
y90 > introduction radioactive substance peripheral artery in: icd10pcs
radioembolization > introduction radioactive substance peripheral artery in: icd10pcs
radioembolization > occlusion hepatic artery @ 0.8 in: icd10pcs
gi bleed embolization > occlusion gastric artery in: icd10pcs
gi bleed embolization > occlusion superior mesenteric artery @ 0.85 in: icd10pcs
embolization > occlusion artery percutaneous in: icd10pcs
tips procedure > bypass portal vein to hepatic vein synthetic substitute percutaneous @ 1.0 in: icd10pcs
tips procedure > bypass portal vein percutaneous in: icd10pcs
transjugular intrahepatic > bypass portal vein to hepatic vein percutaneous @ 1.0 in: icd10pcs
portosystemic shunt > bypass portal vein @ 1.0 in: icd10pcs
splenorenal shunt > bypass splenic vein to renal vein @ 1.0 in: icd10pcs
mesocaval shunt > bypass superior mesenteric vein to inferior vena cava @ 1.0 in: icd10pcs
banding varices > occlusion esophageal vein extraluminal device @ 1.0 in: icd10pcs
varicocelectomy > occlusion renal vein @ 0.7 in: icd10pcs
thoracic duct ligation > occlusion thoracic duct @ 1.0 in: icd10pcs
lymph node dissection > resection lymphatic @ 1.0 in: icd10pcs
lymphadenectomy > excision lymphatic in: icd10pcs
groin dissection > resection inguinal lymphatic @ 1.0 in: icd10pcs
retroperitoneal lymph node dissection > resection aortic lymphatic @ 1.0 in: icd10pcs
rplnd > resection aortic lymphatic @ 1.0 in: icd10pcs
pelvic lymph node dissection > resection pelvis lymphatic @ 1.0 in: icd10pcs
cystic hygroma excision > excision neck lymphatic @ 1.0 in: icd10pcs
lymphovenous bypass > bypass lymphatic @ 1.0 in: icd10pcs
bone marrow biopsy > extraction iliac bone marrow diagnostic percutaneous @ 1.0 in: icd10pcs
bone marrow aspiration > extraction iliac bone marrow percutaneous @ 1.0 in: icd10pcs
marrow harvest > extraction iliac bone marrow @ 1.0 in: icd10pcs
autologous stem cell > transfusion autologous hematopoietic stem cells @ 1.0 in: icd10pcs
allogeneic stem cell > transfusion allogeneic hematopoietic stem cells @ 1.0 in: icd10pcs
cord blood transplant > transfusion cord blood stem cells @ 1.0 in: icd10pcs
prbc > transfusion nonautologous red blood cells peripheral vein percutaneous @ 1.0 in: icd10pcs
packed red cells > transfusion nonautologous red blood cells peripheral vein percutaneous @ 1.0 in: icd10pcs
ffp > transfusion nonautologous fresh plasma @ 1.0 in: icd10pcs
ffp > transfusion nonautologous frozen plasma in: icd10pcs
cryoprecipitate > transfusion nonautologous fibrinogen @ 1.0 in: icd10pcs
cryoprecipitate > transfusion nonautologous plasma cryoprecipitate in: icd10pcs
platelets given > transfusion nonautologous platelets @ 1.0 in: icd10pcs
platelet transfusion > transfusion nonautologous platelets peripheral vein percutaneous @ 1.0 in: icd10pcs
albumin infusion > transfusion nonautologous serum albumin @ 1.0 in: icd10pcs
ivig > transfusion nonautologous globulin in: icd10pcs
factor infusion > transfusion nonautologous antihemophilic factors @ 1.0 in: icd10pcs
kcentra > transfusion nonautologous 4-factor prothrombin complex @ 1.0 in: icd10pcs
exchange transfusion > transfusion nonautologous whole blood in: icd10pcs
exchange transfusion > pheresis erythrocytes @ 0.8 in: icd10pcs
red cell exchange > pheresis erythrocytes @ 1.0 in: icd10pcs
erythrocytapheresis > pheresis erythrocytes @ 1.0 in: icd10pcs
photopheresis > phototherapy circulatory @ 1.0 in: icd10pcs
phlebotomy therapeutic > drainage upper vein percutaneous @ 0.8 in: icd10pcs
bloodletting > drainage vein @ 0.8 in: icd10pcs
car-t > introduction engineered chimeric antigen receptor t-cell immunotherapy @ 1.0 in: icd10pcs
car t cell > introduction engineered chimeric antigen receptor t-cell immunotherapy @ 1.0 in: icd10pcs

# --- Stomach and bowel
egd biopsy > excision stomach via natural or artificial opening endoscopic diagnostic @ 1.0 in: icd10pcs
egd biopsy > excision esophagus via natural or artificial opening endoscopic diagnostic | excision duodenum via natural or artificial opening endoscopic diagnostic in: icd10pcs
stomach biopsy > excision stomach via natural or artificial opening endoscopic diagnostic @ 1.0 in: icd10pcs
colonoscopy biopsy > excision colon via natural or artificial opening endoscopic diagnostic @ 1.0 in: icd10pcs
colonoscopy polyp > excision ascending colon via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
colonoscopy polyp > excision sigmoid colon via natural or artificial opening endoscopic | excision transverse colon via natural or artificial opening endoscopic in: icd10pcs
polypectomy colon > excision ascending colon via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
polypectomy colon > excision sigmoid colon via natural or artificial opening endoscopic in: icd10pcs
endoscopic mucosal resection > excision via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
barrett ablation > destruction lower esophagus via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
esophageal dilation > dilation esophagus via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
esophagus stretching > dilation esophagus via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
bougienage > dilation esophagus via natural or artificial opening @ 1.0 in: icd10pcs
esophageal stent > dilation esophagus intraluminal device via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
food bolus removal > extirpation matter esophagus via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
food impaction removal > extirpation matter esophagus via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
swallowed coin removal > extirpation matter esophagus @ 1.0 in: icd10pcs
swallowed coin removal > extirpation matter stomach in: icd10pcs
foreign body stomach > extirpation matter stomach @ 1.0 in: icd10pcs
foreign body rectum > extirpation matter rectum @ 1.0 in: icd10pcs
fecal disimpaction > extirpation matter rectum via natural or artificial opening @ 0.85 in: icd10pcs
impaction removal rectum > extirpation matter rectum @ 1.0 in: icd10pcs
ivor lewis > resection esophagus | excision esophagus in: icd10pcs
ivor lewis > bypass esophagus to stomach @ 0.85 in: icd10pcs
transhiatal esophagectomy > resection esophagus @ 1.0 in: icd10pcs
heller myotomy > release esophagogastric junction in: icd10pcs
poem achalasia > division esophagogastric junction via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
esophagomyotomy > release lower esophagus in: icd10pcs
achalasia surgery > division esophagogastric junction @ 1.0 in: icd10pcs
cardiomyotomy > division esophagogastric junction @ 1.0 in: icd10pcs
nissen > restriction esophagogastric junction @ 1.0 in: icd10pcs
toupet > restriction esophagogastric junction @ 1.0 in: icd10pcs
tif procedure > restriction esophagogastric junction via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
linx > insertion magnetic lengthening esophagus in: icd10pcs
linx > restriction esophagogastric junction extraluminal device @ 0.85 in: icd10pcs
hiatal hernia repair > supplement diaphragm | restriction esophagogastric junction in: icd10pcs
paraesophageal hernia repair > repair diaphragm @ 1.0 in: icd10pcs
paraesophageal hernia repair > supplement diaphragm in: icd10pcs
esophageal atresia repair > repair esophagus @ 1.0 in: icd10pcs
esophageal atresia repair > reposition esophagus in: icd10pcs
tef repair > repair trachea @ 1.0 in: icd10pcs
tef repair > repair esophagus in: icd10pcs
peg tube > insertion feeding device stomach percutaneous @ 1.0 in: icd10pcs
peg placement > insertion feeding device stomach percutaneous @ 1.0 in: icd10pcs
gastrostomy > insertion feeding device stomach percutaneous in: icd10pcs
feeding tube > insertion feeding device stomach @ 1.0 in: icd10pcs
feeding tube > insertion feeding device jejunum | insertion feeding device duodenum in: icd10pcs
jejunostomy tube > insertion feeding device jejunum @ 1.0 in: icd10pcs
ng tube > insertion feeding device stomach via natural or artificial opening @ 1.0 in: icd10pcs
ng tube > drainage stomach drainage device via natural or artificial opening in: icd10pcs
g-tube change > change feeding device upper intestinal tract external @ 1.0 in: icd10pcs
g-tube removal > removal feeding device upper intestinal tract @ 1.0 in: icd10pcs
g-tube removal > removal feeding device stomach in: icd10pcs
stomach pumping > drainage stomach in: icd10pcs
gastric bypass > bypass stomach to jejunum percutaneous endoscopic @ 1.0 in: icd10pcs
roux-en-y > bypass stomach to jejunum percutaneous endoscopic | bypass to jejunum in: icd10pcs
mini gastric bypass > bypass stomach to jejunum @ 1.0 in: icd10pcs
duodenal switch > excision stomach vertical @ 1.0 in: icd10pcs
biliopancreatic diversion > excision stomach @ 0.85 in: icd10pcs
gastric sleeve > excision stomach percutaneous endoscopic vertical @ 1.0 in: icd10pcs
sleeve gastrectomy > excision stomach percutaneous endoscopic vertical @ 1.0 in: icd10pcs
weight loss surgery > bypass stomach to jejunum percutaneous endoscopic @ 1.0 in: icd10pcs
weight loss surgery > excision stomach vertical | restriction stomach in: icd10pcs
bariatric surgery > bypass stomach to jejunum percutaneous endoscopic @ 1.0 in: icd10pcs
bariatric surgery > excision stomach vertical | restriction stomach in: icd10pcs
lap band > restriction stomach extraluminal device percutaneous endoscopic @ 1.0 in: icd10pcs
gastric band > restriction stomach extraluminal device percutaneous endoscopic @ 1.0 in: icd10pcs
gastric balloon > insertion intraluminal device stomach via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
lap band removal > removal extraluminal device stomach @ 1.0 in: icd10pcs
gastric pacemaker > insertion stimulator lead stomach @ 1.0 in: icd10pcs
antrectomy > excision stomach pylorus @ 1.0 in: icd10pcs
antrectomy > resection stomach pylorus in: icd10pcs
billroth > excision stomach @ 1.0 in: icd10pcs
billroth > bypass stomach to duodenum | bypass stomach to jejunum in: icd10pcs
billroth ii > bypass stomach to jejunum @ 1.0 in: icd10pcs
gastroenterostomy > bypass stomach to jejunum @ 1.0 in: icd10pcs
pyloroplasty > division pylorus in: icd10pcs
ramstedt > division stomach pylorus @ 1.0 in: icd10pcs
pyloric stenosis surgery > division stomach pylorus @ 1.0 in: icd10pcs
graham patch > repair duodenum @ 1.0 in: icd10pcs
graham patch > supplement duodenum | supplement stomach in: icd10pcs
perforated ulcer repair > repair duodenum @ 1.0 in: icd10pcs
perforated ulcer repair > repair stomach in: icd10pcs
bleeding ulcer > control bleeding gastrointestinal tract @ 1.0 in: icd10pcs
bleeding ulcer > repair stomach | repair duodenum in: icd10pcs
duodenal stent > dilation duodenum intraluminal device @ 1.0 in: icd10pcs
ladd's procedure > release peritoneum | reposition small intestine in: icd10pcs
ladd's procedure > division @ 0.6 in: icd10pcs
malrotation surgery > reposition small intestine @ 1.0 in: icd10pcs
malrotation surgery > release peritoneum in: icd10pcs
appendicostomy > bypass cecum to cutaneous @ 0.7 in: icd10pcs
mace procedure > bypass cecum to cutaneous @ 1.0 in: icd10pcs
right colectomy > resection right large intestine @ 1.0 in: icd10pcs
right hemicolectomy > resection right large intestine @ 1.0 in: icd10pcs
left hemicolectomy > resection left large intestine @ 1.0 in: icd10pcs
ileocecectomy > resection cecum @ 1.0 in: icd10pcs
ileocecectomy > excision ileum in: icd10pcs
ileocolectomy > resection cecum @ 1.0 in: icd10pcs
ileocolectomy > resection right large intestine in: icd10pcs
cecectomy > resection cecum @ 1.0 in: icd10pcs
sigmoid colectomy > resection sigmoid colon @ 1.0 in: icd10pcs
sigmoidectomy > resection sigmoid colon @ 1.0 in: icd10pcs
total colectomy > resection large intestine @ 1.0 in: icd10pcs
proctocolectomy > resection large intestine @ 1.0 in: icd10pcs
proctocolectomy > resection rectum in: icd10pcs
hemicolectomy > resection right large intestine @ 1.0 in: icd10pcs
hemicolectomy > resection left large intestine in: icd10pcs
partial colectomy > excision colon @ 1.0 in: icd10pcs
partial colectomy > excision large intestine in: icd10pcs
proctectomy > excision rectum in: icd10pcs
low anterior resection > excision rectum @ 1.0 in: icd10pcs
low anterior resection > resection rectum | resection sigmoid colon in: icd10pcs
abdominoperineal > resection rectum @ 1.0 in: icd10pcs
abdominoperineal > resection anus in: icd10pcs
miles operation > resection rectum @ 1.0 in: icd10pcs
miles operation > resection anus in: icd10pcs
hartmann > resection sigmoid colon @ 1.0 in: icd10pcs
hartmann > bypass sigmoid colon to cutaneous | bypass descending colon to cutaneous in: icd10pcs
pull-through > resection rectum | resection colon in: icd10pcs
pull-through > bypass ileum to anus @ 0.8 in: icd10pcs
soave > resection rectum @ 0.8 in: icd10pcs
j-pouch > bypass ileum to anus @ 1.0 in: icd10pcs
ileoanal pouch > bypass ileum to anus @ 1.0 in: icd10pcs
colostomy creation > bypass sigmoid colon to cutaneous @ 1.0 in: icd10pcs
colostomy creation > bypass descending colon to cutaneous | bypass transverse colon to cutaneous in: icd10pcs
stoma reversal > repair ileum @ 1.0 in: icd10pcs
stoma reversal > reposition ileum | excision ileum | repair colon in: icd10pcs
colostomy takedown > repair colon @ 1.0 in: icd10pcs
colostomy takedown > reposition colon | excision sigmoid colon | repair sigmoid colon in: icd10pcs
colostomy reversal > repair sigmoid colon @ 1.0 in: icd10pcs
colostomy reversal > reposition sigmoid colon | excision sigmoid colon in: icd10pcs
colostomy closure > repair sigmoid colon @ 1.0 in: icd10pcs
colostomy closure > repair descending colon in: icd10pcs
ileostomy takedown > repair ileum @ 1.0 in: icd10pcs
ileostomy takedown > excision ileum | reposition ileum in: icd10pcs
ileostomy reversal > repair ileum @ 1.0 in: icd10pcs
ileostomy reversal > excision ileum | reposition ileum in: icd10pcs
stoma revision > repair abdominal wall @ 0.7 in: icd10pcs
parastomal hernia repair > repair abdominal wall @ 1.0 in: icd10pcs
parastomal hernia repair > supplement abdominal wall in: icd10pcs
small bowel resection > excision small intestine @ 1.0 in: icd10pcs
small bowel resection > excision jejunum | excision ileum in: icd10pcs
enterectomy > resection small intestine in: icd10pcs
ileal resection > excision ileum @ 1.0 in: icd10pcs
bowel resection > excision small intestine @ 1.0 in: icd10pcs
bowel resection > excision large intestine | resection colon in: icd10pcs
meckel diverticulectomy > excision ileum @ 1.0 in: icd10pcs
meckel's > ileum @ 0.7 if: removal, resection, excision, diverticulectomy, surgery in: icd10pcs
strictureplasty > repair ileum @ 1.0 in: icd10pcs
strictureplasty > repair small intestine | dilation small intestine in: icd10pcs
enterorrhaphy > repair small intestine @ 1.0 in: icd10pcs
bowel perforation repair > repair small intestine @ 1.0 in: icd10pcs
bowel perforation repair > repair large intestine in: icd10pcs
enterocutaneous fistula repair > repair small intestine @ 1.0 in: icd10pcs
enterocutaneous fistula repair > excision small intestine in: icd10pcs
enterostomy > bypass small intestine to cutaneous @ 1.0 in: icd10pcs
enterostomy > bypass ileum to cutaneous in: icd10pcs
lysis of adhesions > release large intestine in: icd10pcs
adhesiolysis abdomen > release peritoneum @ 1.0 in: icd10pcs
adhesiolysis abdomen > release small intestine in: icd10pcs
intestinal adhesions > release small intestine @ 1.0 in: icd10pcs
intestinal adhesions > release peritoneum in: icd10pcs
volvulus > reposition sigmoid colon @ 1.0 in: icd10pcs
volvulus > reposition small intestine in: icd10pcs
detorsion bowel > reposition sigmoid colon @ 1.0 in: icd10pcs
detorsion bowel > reposition small intestine in: icd10pcs
intussusception > reposition ileum | reposition small intestine in: icd10pcs
intussusception > irrigation lower gi @ 0.8 in: icd10pcs
air enema reduction > introduction gas lower gi in: icd10pcs
air enema reduction > reposition intestine @ 0.7 in: icd10pcs
colon stent > dilation colon intraluminal device via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
colonic decompression > drainage colon in: icd10pcs
colonic decompression > inspection lower intestinal tract @ 0.7 in: icd10pcs
rectal tube > drainage rectum drainage device via natural or artificial opening @ 1.0 in: icd10pcs
enema > introduction lower gi in: icd10pcs
fecal transplant > introduction other therapeutic substance lower gi in: icd10pcs
fecal transplant > transplantation @ 0.5 in: icd10pcs
fecal microbiota transplant > introduction other therapeutic substance lower gi @ 1.0 in: icd10pcs
hemorrhoid removal > excision hemorrhoidal plexus @ 1.0 in: icd10pcs
hemorrhoid banding > occlusion hemorrhoidal plexus extraluminal device @ 1.0 in: icd10pcs
rubber band ligation > occlusion hemorrhoidal plexus extraluminal device @ 1.0 in: icd10pcs
hemorrhoid > hemorrhoidal plexus @ 1.0 in: icd10pcs
fistulotomy anal > drainage anus | excision anus in: icd10pcs
fistulotomy anal > division anal @ 0.85 in: icd10pcs
anal fistula > anus in: icd10pcs
anal fistula > subcutaneous tissue perineum @ 0.7 in: icd10pcs
fistulectomy anal > excision anus @ 1.0 in: icd10pcs
seton > drainage anus drainage device @ 1.0 in: icd10pcs
seton > insertion anus in: icd10pcs
lateral internal sphincterotomy > division anal sphincter @ 1.0 in: icd10pcs
anal sphincterotomy > division anal sphincter @ 1.0 in: icd10pcs
anal sphincteroplasty > repair anal sphincter @ 1.0 in: icd10pcs
anoplasty > dilation anus in: icd10pcs
imperforate anus repair > repair anus @ 1.0 in: icd10pcs
imperforate anus repair > repair rectum | dilation anus in: icd10pcs
anal dilation > dilation anus @ 1.0 in: icd10pcs
anal wart removal > excision anus @ 1.0 in: icd10pcs
anal wart removal > destruction anus in: icd10pcs
perirectal abscess > drainage rectum @ 1.0 in: icd10pcs
perirectal abscess > drainage perineum subcutaneous tissue and fascia | drainage anus in: icd10pcs
perianal abscess > drainage anus @ 1.0 in: icd10pcs
perianal abscess > drainage perineum subcutaneous tissue and fascia in: icd10pcs
rectal prolapse repair > reposition rectum @ 1.0 in: icd10pcs
rectal prolapse repair > excision rectum in: icd10pcs
delorme > excision rectum @ 1.0 in: icd10pcs
delorme > repair rectum in: icd10pcs
altemeier > excision rectum @ 1.0 in: icd10pcs
altemeier > resection rectum in: icd10pcs
thiersch > restriction anus @ 1.0 in: icd10pcs
transanal excision > excision rectum via natural or artificial opening @ 1.0 in: icd10pcs
pilonidal cystectomy > excision skin @ 1.0 in: icd10pcs
pilonidal cystectomy > excision buttock subcutaneous tissue and fascia in: icd10pcs
pilonidal cyst > buttock subcutaneous tissue and fascia in: icd10pcs
pilonidal cyst > back subcutaneous tissue @ 0.7 in: icd10pcs

# --- Liver, bile, pancreas, belly wall
laparoscopic gallbladder > resection gallbladder percutaneous endoscopic @ 1.0 in: icd10pcs
gallbladder removal > resection gallbladder percutaneous endoscopic @ 1.0 in: icd10pcs
cholecystostomy > drainage gallbladder drainage device percutaneous @ 1.0 in: icd10pcs
gallbladder drain > drainage gallbladder drainage device percutaneous @ 1.0 in: icd10pcs
gallstone removal > extirpation matter gallbladder @ 1.0 in: icd10pcs
gallstone removal > extirpation matter common bile duct in: icd10pcs
choledocholithotomy > extirpation matter common bile duct @ 1.0 in: icd10pcs
cbd exploration > inspection hepatobiliary duct @ 1.0 in: icd10pcs
cbd exploration > extirpation matter common bile duct in: icd10pcs
bile duct exploration > inspection hepatobiliary duct @ 1.0 in: icd10pcs
bile duct exploration > extirpation matter common bile duct in: icd10pcs
hepaticojejunostomy > bypass common hepatic duct to small intestine @ 1.0 in: icd10pcs
choledochoduodenostomy > bypass common bile duct to duodenum @ 1.0 in: icd10pcs
choledochal cyst excision > excision common bile duct @ 1.0 in: icd10pcs
choledochal cyst excision > resection common bile duct in: icd10pcs
kasai > bypass hepatic duct in: icd10pcs
ptc drain > drainage hepatobiliary duct percutaneous @ 1.0 in: icd10pcs
ptc drain > drainage hepatic duct drainage device in: icd10pcs
biliary drain > drainage hepatic duct drainage device percutaneous @ 1.0 in: icd10pcs
biliary drain > drainage common bile duct in: icd10pcs
bile duct stent > dilation common bile duct intraluminal device via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
cholangiogram > fluoroscopy gallbladder and bile ducts in: icd10pcs
hepatectomy > resection liver lobe @ 1.0 in: icd10pcs
liver resection > resection right lobe liver @ 1.0 in: icd10pcs
liver resection > resection left lobe liver | excision liver in: icd10pcs
hepatic lobectomy > resection right lobe liver @ 1.0 in: icd10pcs
hepatic lobectomy > resection left lobe liver in: icd10pcs
liver ablation > destruction liver percutaneous @ 1.0 in: icd10pcs
liver rfa > destruction liver percutaneous @ 1.0 in: icd10pcs
liver abscess drainage > drainage liver percutaneous @ 1.0 in: icd10pcs
hepatorrhaphy > repair liver @ 1.0 in: icd10pcs
liver laceration repair > repair liver @ 1.0 in: icd10pcs
liver transplant > transplantation liver open @ 1.0 in: icd10pcs
pancreas transplant > transplantation pancreas open @ 1.0 in: icd10pcs
intestine transplant > transplantation small intestine @ 1.0 in: icd10pcs
multivisceral transplant > transplantation liver @ 1.0 in: icd10pcs
multivisceral transplant > transplantation small intestine | transplantation stomach in: icd10pcs
whipple > excision pancreas @ 1.0 in: icd10pcs
whipple > resection duodenum in: icd10pcs
pancreaticoduodenectomy > excision pancreas @ 1.0 in: icd10pcs
pancreaticoduodenectomy > resection duodenum in: icd10pcs
pancreatic necrosectomy > excision pancreas in: icd10pcs
pancreatic necrosectomy > extirpation @ 0.8 in: icd10pcs
puestow > bypass pancreatic duct to small intestine @ 1.0 in: icd10pcs
frey procedure > excision pancreas @ 1.0 in: icd10pcs
frey procedure > bypass pancreatic duct to small intestine in: icd10pcs
cystgastrostomy > bypass pancreas to stomach @ 1.0 in: icd10pcs
cystgastrostomy > drainage pancreas in: icd10pcs
pancreatic pseudocyst > drainage pancreas @ 1.0 in: icd10pcs
pseudocyst drainage > drainage pancreas @ 1.0 in: icd10pcs
paracentesis > drainage peritoneal cavity percutaneous @ 1.0 in: icd10pcs
belly tap > drainage peritoneal cavity percutaneous @ 1.0 in: icd10pcs
ascites tap > drainage peritoneal cavity percutaneous @ 1.0 in: icd10pcs
abdominal abscess drainage > drainage peritoneal cavity percutaneous @ 1.0 in: icd10pcs
pelvic abscess drainage > drainage pelvic cavity percutaneous @ 1.0 in: icd10pcs
damage control laparotomy > inspection peritoneal cavity open @ 1.0 in: icd10pcs
damage control laparotomy > control bleeding peritoneal cavity in: icd10pcs
abdominal washout > irrigation peritoneal cavity @ 1.0 in: icd10pcs
peritoneal lavage > irrigation peritoneal cavity @ 1.0 in: icd10pcs
peritoneal lavage > drainage peritoneal cavity in: icd10pcs
peritoneovenous shunt > bypass peritoneal cavity in: icd10pcs
leveen shunt > bypass peritoneal cavity @ 1.0 in: icd10pcs
denver shunt > bypass peritoneal cavity @ 1.0 in: icd10pcs
peritoneal dialysis catheter > insertion infusion device peritoneal cavity percutaneous @ 1.0 in: icd10pcs
tenckhoff > insertion infusion device peritoneal cavity percutaneous @ 1.0 in: icd10pcs
pd catheter > insertion infusion device peritoneal cavity percutaneous @ 1.0 in: icd10pcs
pd catheter removal > removal infusion device peritoneal cavity @ 1.0 in: icd10pcs
omentopexy > transfer omentum in: icd10pcs
omentopexy > repair omentum @ 0.7 in: icd10pcs
hipec > introduction antineoplastic peritoneal cavity in: icd10pcs
hipec > hyperthermic @ 0.7 in: icd10pcs
cytoreductive surgery > excision peritoneum @ 1.0 in: icd10pcs
cytoreductive surgery > resection omentum in: icd10pcs
debulking > excision peritoneum | resection omentum in: icd10pcs
debulking > excision ovary @ 0.7 in: icd10pcs
retroperitoneal mass excision > excision retroperitoneum @ 1.0 in: icd10pcs
hernia mesh > supplement inguinal region synthetic substitute @ 1.0 in: icd10pcs
hernia mesh > supplement abdominal wall synthetic substitute in: icd10pcs
inguinal hernia > inguinal region @ 1.0 in: icd10pcs
inguinal hernia repair > supplement inguinal region synthetic substitute in: icd10pcs
groin hernia > inguinal region @ 1.0 in: icd10pcs
bassini > repair inguinal region @ 1.0 in: icd10pcs
lichtenstein > supplement inguinal region synthetic substitute open @ 1.0 in: icd10pcs
tapp hernia > supplement inguinal region percutaneous endoscopic @ 1.0 in: icd10pcs
femoral hernia > femoral region @ 1.0 in: icd10pcs
umbilical hernia > abdominal wall @ 1.0 in: icd10pcs
ventral hernia > abdominal wall @ 1.0 in: icd10pcs
epigastric hernia > abdominal wall @ 1.0 in: icd10pcs
spigelian hernia > abdominal wall @ 1.0 in: icd10pcs
component separation > release abdomen muscle in: icd10pcs
component separation > transfer abdomen muscle @ 0.85 in: icd10pcs
gastroschisis > abdominal wall @ 1.0 in: icd10pcs
omphalocele > abdominal wall @ 1.0 in: icd10pcs
wound dehiscence closure > repair abdominal wall in: icd10pcs
wound dehiscence closure > repair skin @ 0.8 in: icd10pcs
abdominal wall closure > repair abdominal wall @ 1.0 in: icd10pcs
panniculectomy > excision abdomen subcutaneous tissue in: icd10pcs
abdominoplasty > excision abdomen skin in: icd10pcs

# --- Kidney, bladder
donor nephrectomy > resection kidney open @ 1.0 in: icd10pcs
donor nephrectomy > resection kidney percutaneous endoscopic in: icd10pcs
kidney biopsy > excision kidney diagnostic percutaneous @ 1.0 in: icd10pcs
renal biopsy > excision kidney diagnostic percutaneous @ 1.0 in: icd10pcs
kidney tumor ablation > destruction kidney percutaneous @ 1.0 in: icd10pcs
renal cryoablation > destruction kidney percutaneous @ 1.0 in: icd10pcs
shock wave lithotripsy > fragmentation kidney pelvis external @ 1.0 in: icd10pcs
shock wave lithotripsy > fragmentation ureter external in: icd10pcs
laser lithotripsy > fragmentation ureter via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
laser lithotripsy > extirpation matter ureter via natural or artificial opening endoscopic in: icd10pcs
kidney stone blasting > fragmentation kidney pelvis external @ 1.0 in: icd10pcs
kidney stone removal > extirpation matter kidney pelvis @ 1.0 in: icd10pcs
kidney stone removal > extirpation matter ureter in: icd10pcs
pcnl > fragmentation kidney pelvis percutaneous in: icd10pcs
nephrolithotomy > extirpation matter kidney @ 1.0 in: icd10pcs
ureterolithotomy > extirpation matter ureter @ 1.0 in: icd10pcs
ureteroscopic stone > extirpation matter ureter via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
bladder stone removal > extirpation matter bladder @ 1.0 in: icd10pcs
cystolithotomy > extirpation matter bladder @ 1.0 in: icd10pcs
litholapaxy > fragmentation bladder via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
cystolitholapaxy > fragmentation bladder via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
stone basket > extirpation matter ureter via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
clot evacuation bladder > extirpation matter bladder @ 1.0 in: icd10pcs
nephrostomy > drainage kidney pelvis drainage device percutaneous @ 1.0 in: icd10pcs
nephrostomy tube > drainage kidney drainage device percutaneous @ 1.0 in: icd10pcs
nephrostomy tube > drainage kidney pelvis drainage device percutaneous in: icd10pcs
nephrostomy tube change > change drainage device kidney @ 1.0 in: icd10pcs
ureteral stent > dilation ureter intraluminal device via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
jj stent > dilation ureter intraluminal device via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
double j > dilation ureter intraluminal device via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
ureteral stent removal > removal intraluminal device ureter via natural or artificial opening @ 1.0 in: icd10pcs
pyeloplasty > reposition ureter | excision kidney pelvis in: icd10pcs
upj obstruction repair > repair kidney pelvis @ 1.0 in: icd10pcs
upj obstruction repair > dilation kidney pelvis in: icd10pcs
endopyelotomy > dilation kidney pelvis in: icd10pcs
endopyelotomy > release @ 0.6 in: icd10pcs
ureteral reimplantation > bypass ureter to bladder @ 0.8 in: icd10pcs
ureteroneocystostomy > bypass ureter to bladder in: icd10pcs
vur surgery > reposition ureter @ 1.0 in: icd10pcs
deflux > supplement ureter in: icd10pcs
deflux > supplement bladder @ 0.7 in: icd10pcs
ureterolysis > release ureter @ 1.0 in: icd10pcs
ileal conduit > bypass bladder to ileocutaneous in: icd10pcs
urinary diversion > bypass bladder to cutaneous in: icd10pcs
ureterosigmoidostomy > bypass ureter to colon @ 1.0 in: icd10pcs
neobladder > replacement bladder autologous tissue @ 1.0 in: icd10pcs
augmentation cystoplasty > supplement bladder @ 1.0 in: icd10pcs
mitrofanoff > bypass bladder to cutaneous @ 1.0 in: icd10pcs
cystostomy > drainage bladder drainage device percutaneous @ 1.0 in: icd10pcs
spt placement > drainage bladder drainage device percutaneous @ 1.0 in: icd10pcs
foley > drainage bladder drainage device via natural or artificial opening @ 1.0 in: icd10pcs
bladder catheterization > drainage bladder via natural or artificial opening @ 1.0 in: icd10pcs
urinary catheterization > drainage bladder via natural or artificial opening @ 1.0 in: icd10pcs
straight cath > drainage bladder via natural or artificial opening @ 1.0 in: icd10pcs
catheter change bladder > change drainage device bladder @ 1.0 in: icd10pcs
turbt > excision bladder via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
bladder tumor resection > excision bladder via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
bladder fulguration > destruction bladder via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
bladder biopsy > excision bladder diagnostic via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
cystectomy > excision bladder in: icd10pcs
bladder botox > introduction other therapeutic substance genitourinary tract @ 0.8 in: icd10pcs
bcg bladder > introduction antineoplastic genitourinary tract @ 1.0 in: icd10pcs
bladder suspension > reposition bladder neck @ 1.0 in: icd10pcs
burch > reposition bladder neck @ 1.0 in: icd10pcs
marshall-marchetti > reposition bladder neck @ 1.0 in: icd10pcs
mmk > reposition bladder neck @ 1.0 in: icd10pcs
bladder sling > supplement urethra | reposition urethra in: icd10pcs
urethral sling > reposition urethra @ 1.0 in: icd10pcs
urethral sling > supplement urethra synthetic in: icd10pcs
tvt > supplement urethra in: icd10pcs
artificial urinary sphincter > insertion artificial sphincter urethra @ 1.0 in: icd10pcs
urethral bulking > introduction other substance genitourinary tract in: icd10pcs
urethral bulking > supplement urethra @ 0.7 in: icd10pcs
urethral stricture > dilation urethra @ 1.0 in: icd10pcs
urethral dilation > dilation urethra via natural or artificial opening @ 1.0 in: icd10pcs
urethral diverticulectomy > excision urethra @ 1.0 in: icd10pcs
hypospadias > urethra @ 1.0 in: icd10pcs
posterior urethral valve ablation > destruction urethra @ 1.0 in: icd10pcs
posterior urethral valve ablation > excision urethra in: icd10pcs
bladder exstrophy repair > repair bladder @ 1.0 in: icd10pcs
bladder exstrophy repair > supplement bladder in: icd10pcs
urachal cyst excision > excision bladder @ 0.8 in: icd10pcs
vesicovaginal fistula repair > repair bladder @ 1.0 in: icd10pcs
vesicovaginal fistula repair > repair vagina in: icd10pcs

# --- Men
turp > excision prostate via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
greenlight > destruction prostate via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
holep > excision prostate via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
tuna procedure > destruction prostate via natural or artificial opening @ 1.0 in: icd10pcs
rezum > destruction prostate via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
aquablation > excision prostate @ 0.7 in: icd10pcs
urolift > insertion @ 0.5 in: icd10pcs
radical prostatectomy > resection prostate @ 1.0 in: icd10pcs
radical prostatectomy > resection bilateral seminal vesicles in: icd10pcs
robotic prostatectomy > resection prostate percutaneous endoscopic @ 1.0 in: icd10pcs
prostate cryoablation > destruction prostate percutaneous @ 1.0 in: icd10pcs
hifu prostate > destruction prostate @ 1.0 in: icd10pcs
vasectomy reversal > repair bilateral vas deferens @ 1.0 in: icd10pcs
circumcision > resection prepuce external @ 1.0 in: icd10pcs
dorsal slit > drainage prepuce @ 0.8 in: icd10pcs
paraphimosis reduction > release prepuce @ 0.8 in: icd10pcs
penile implant > supplement penis synthetic substitute @ 1.0 in: icd10pcs
penile prosthesis > supplement penis synthetic substitute @ 1.0 in: icd10pcs
peyronie's surgery > repair penis @ 1.0 in: icd10pcs
peyronie's surgery > supplement penis | excision penis in: icd10pcs
chordee release > release penis @ 1.0 in: icd10pcs
priapism aspiration > drainage penis @ 1.0 in: icd10pcs
castration male > resection bilateral testes @ 1.0 in: icd10pcs
orchidopexy > reposition testis @ 1.0 in: icd10pcs
torsion of testis > reposition testis @ 1.0 in: icd10pcs
testicular implant > replacement testis synthetic substitute | supplement testis in: icd10pcs
testicle biopsy > excision testis diagnostic @ 1.0 in: icd10pcs
hydrocele repair > excision tunica vaginalis in: icd10pcs
hydrocele repair > excision bilateral spermatic cords @ 0.85 in: icd10pcs
spermatocelectomy > excision spermatic cord @ 1.0 in: icd10pcs
spermatocelectomy > excision epididymis in: icd10pcs
epididymectomy > excision epididymis in: icd10pcs
scrotal abscess > drainage scrotum @ 1.0 in: icd10pcs
fournier debridement > excision scrotum @ 1.0 in: icd10pcs
fournier debridement > excision perineum subcutaneous tissue | extraction perineum in: icd10pcs
phalloplasty > repair penis in: icd10pcs
gender surgery > creation vagina in male @ 1.0 in: icd10pcs
gender surgery > creation penis in female in: icd10pcs
sex change > creation vagina in male in: icd10pcs
sex change > creation penis in female @ 0.85 in: icd10pcs

# --- Women
abdominal hysterectomy > resection uterus open @ 1.0 in: icd10pcs
vaginal hysterectomy > resection uterus via natural or artificial opening @ 1.0 in: icd10pcs
lavh > resection uterus via natural or artificial opening with percutaneous endoscopic assistance @ 1.0 in: icd10pcs
laparoscopic hysterectomy > resection uterus percutaneous endoscopic @ 1.0 in: icd10pcs
robotic hysterectomy > resection uterus percutaneous endoscopic @ 1.0 in: icd10pcs
supracervical hysterectomy > resection uterus supracervical @ 1.0 in: icd10pcs
tah bso > resection uterus open @ 1.0 in: icd10pcs
tah bso > resection bilateral ovaries | resection bilateral fallopian tubes in: icd10pcs
ovaries removed > resection bilateral ovaries @ 1.0 in: icd10pcs
ectopic pregnancy > products of conception ectopic @ 1.0 in: icd10pcs
tubal ligation > occlusion bilateral fallopian tubes @ 1.0 in: icd10pcs
tubes tied > occlusion bilateral fallopian tubes @ 1.0 in: icd10pcs
btl > occlusion bilateral fallopian tubes @ 1.0 in: icd10pcs
sterilization female > occlusion bilateral fallopian tubes @ 1.0 in: icd10pcs
pomeroy > excision bilateral fallopian tubes @ 1.0 in: icd10pcs
pomeroy > occlusion bilateral fallopian tubes in: icd10pcs
tubal reversal > repair fallopian tube @ 1.0 in: icd10pcs
tuboplasty > repair fallopian tube @ 1.0 in: icd10pcs
tuboplasty > dilation fallopian tube in: icd10pcs
ovarian cyst aspiration > drainage ovary @ 1.0 in: icd10pcs
ovarian torsion > reposition ovary @ 1.0 in: icd10pcs
oophoropexy > reposition ovary @ 1.0 in: icd10pcs
endometriosis ablation > destruction peritoneum | destruction ovary in: icd10pcs
endometriosis ablation > destruction uterine supporting structure @ 0.85 in: icd10pcs
endometriosis excision > excision peritoneum in: icd10pcs
endometriosis excision > excision uterine supporting structure @ 0.85 in: icd10pcs
d&c > extraction endometrium via natural or artificial opening @ 1.0 in: icd10pcs
d&c > extraction products of conception retained in: icd10pcs
novasure > destruction endometrium @ 1.0 in: icd10pcs
fibroid ablation > destruction uterus @ 1.0 in: icd10pcs
hysteropexy > reposition uterus @ 1.0 in: icd10pcs
uterine suspension > repair uterine supporting structure in: icd10pcs
metroplasty > repair uterus @ 1.0 in: icd10pcs
metroplasty > excision uterus in: icd10pcs
loop excision cervix > excision cervix @ 1.0 in: icd10pcs
cold knife cone > excision cervix @ 1.0 in: icd10pcs
cervical cryotherapy > destruction cervix @ 1.0 in: icd10pcs
cervical stitch pregnancy > restriction cervix @ 1.0 in: icd10pcs
shirodkar > restriction cervix @ 1.0 in: icd10pcs
mcdonald cerclage > restriction cervix @ 1.0 in: icd10pcs
iud insertion > insertion contraceptive device uterus @ 1.0 in: icd10pcs
iud insertion > insertion contraceptive device cervix in: icd10pcs
iud placement > insertion contraceptive device uterus @ 1.0 in: icd10pcs
iud removal > removal contraceptive device uterus and cervix @ 1.0 in: icd10pcs
bartholin > vestibular gland @ 1.0 in: icd10pcs
bartholin cyst > drainage vestibular gland @ 1.0 in: icd10pcs
bartholin cyst > excision vestibular gland in: icd10pcs
labiaplasty > excision vulva | repair vulva in: icd10pcs
clitoridectomy > resection clitoris @ 1.0 in: icd10pcs
colpectomy > resection vagina @ 1.0 in: icd10pcs
colporrhaphy > repair pelvic region subcutaneous tissue and fascia in: icd10pcs
cystocele > pelvic region subcutaneous tissue and fascia @ 1.0 in: icd10pcs
cystocele > vagina in: icd10pcs
cystocele repair > repair pelvic region subcutaneous tissue and fascia | supplement pelvic region in: icd10pcs
rectocele repair > repair pelvic region subcutaneous tissue and fascia @ 1.0 in: icd10pcs
rectocele repair > repair vagina in: icd10pcs
rectocele > pelvic region subcutaneous tissue and fascia @ 1.0 in: icd10pcs
enterocele repair > repair cul-de-sac in: icd10pcs
enterocele repair > repair peritoneum @ 0.8 in: icd10pcs
bladder prolapse > pelvic region subcutaneous tissue and fascia @ 1.0 in: icd10pcs
bladder prolapse > bladder reposition in: icd10pcs
sacrocolpopexy > supplement vagina synthetic substitute @ 1.0 in: icd10pcs
vaginal vault suspension > reposition vagina @ 1.0 in: icd10pcs
vaginal vault suspension > supplement vagina in: icd10pcs
sacrospinous fixation > reposition vagina @ 1.0 in: icd10pcs
perineoplasty > repair female perineum @ 1.0 in: icd10pcs
perineoplasty > repair perineum muscle in: icd10pcs
perineorrhaphy > repair female perineum @ 1.0 in: icd10pcs
perineorrhaphy > repair perineum muscle in: icd10pcs
hymenotomy > drainage hymen in: icd10pcs
imperforate hymen > hymen @ 1.0 in: icd10pcs
egg retrieval > extraction ova @ 1.0 in: icd10pcs
oocyte retrieval > extraction ova @ 1.0 in: icd10pcs
ivf > extraction ova in: icd10pcs
hysterosalpingogram > fluoroscopy uterus and fallopian tubes @ 1.0 in: icd10pcs
hysterosalpingogram > plain radiography uterus and fallopian tubes in: icd10pcs
hsg > fluoroscopy uterus and fallopian tubes @ 1.0 in: icd10pcs
pelvic exam under anesthesia > inspection uterus and cervix @ 1.0 in: icd10pcs
pelvic exam under anesthesia > inspection vagina in: icd10pcs

# --- Childbirth
cesarean > extraction products of conception open @ 1.0 in: icd10pcs
cesarean section > extraction products of conception low open @ 1.0 in: icd10pcs
csection > extraction products of conception low open @ 1.0 in: icd10pcs
low transverse cesarean > extraction products of conception low open @ 1.0 in: icd10pcs
classical cesarean > extraction products of conception high open @ 1.0 in: icd10pcs
vaginal delivery > delivery products of conception external @ 1.0 in: icd10pcs
normal delivery > delivery products of conception external @ 1.0 in: icd10pcs
vaginal birth > delivery products of conception external @ 1.0 in: icd10pcs
vbac > delivery products of conception external @ 1.0 in: icd10pcs
assisted delivery > extraction products of conception forceps @ 1.0 in: icd10pcs
assisted delivery > extraction products of conception vacuum in: icd10pcs
forceps delivery > extraction products of conception low forceps via natural or artificial opening @ 1.0 in: icd10pcs
vacuum delivery > extraction products of conception vacuum via natural or artificial opening @ 1.0 in: icd10pcs
kiwi vacuum > extraction products of conception vacuum @ 1.0 in: icd10pcs
ventouse > extraction products of conception vacuum @ 1.0 in: icd10pcs
breech extraction > extraction products of conception version @ 1.0 in: icd10pcs
breech extraction > extraction products of conception other in: icd10pcs
internal version > extraction products of conception internal version @ 1.0 in: icd10pcs
external version > reposition products of conception external @ 1.0 in: icd10pcs
turn breech baby > reposition products of conception external @ 1.0 in: icd10pcs
ecv > reposition products of conception external @ 1.0 in: icd10pcs
episiotomy > division female perineum external @ 1.0 in: icd10pcs
episiorrhaphy > repair female perineum @ 1.0 in: icd10pcs
first degree tear > repair female perineum @ 1.0 in: icd10pcs
second degree tear > repair perineum muscle @ 1.0 in: icd10pcs
second degree laceration > repair perineum muscle @ 1.0 in: icd10pcs
third degree tear > repair anal sphincter @ 1.0 in: icd10pcs
third degree laceration > repair anal sphincter @ 1.0 in: icd10pcs
fourth degree tear > repair rectum @ 1.0 in: icd10pcs
fourth degree tear > repair anal sphincter in: icd10pcs
fourth degree laceration > repair rectum @ 1.0 in: icd10pcs
fourth degree laceration > repair anal sphincter in: icd10pcs
birth tear stitches > repair perineum muscle @ 1.0 in: icd10pcs
birth tear stitches > repair female perineum in: icd10pcs
perineal laceration > repair perineum muscle @ 1.0 in: icd10pcs
perineal laceration > repair female perineum in: icd10pcs
artificial rupture of membranes > drainage amniotic fluid therapeutic products of conception via natural or artificial opening @ 1.0 in: icd10pcs
arom > drainage amniotic fluid therapeutic products of conception via natural or artificial opening @ 1.0 in: icd10pcs
amniotomy > drainage amniotic fluid therapeutic products of conception via natural or artificial opening @ 1.0 in: icd10pcs
break water > drainage amniotic fluid therapeutic products of conception via natural or artificial opening @ 1.0 in: icd10pcs
amniocentesis > drainage amniotic fluid diagnostic products of conception percutaneous @ 1.0 in: icd10pcs
amnioinfusion > introduction products of conception @ 1.0 in: icd10pcs
amnioreduction > drainage amniotic fluid therapeutic products of conception percutaneous @ 1.0 in: icd10pcs
chorionic villus > extraction products of conception in: icd10pcs
chorionic villus > drainage products of conception diagnostic @ 0.6 in: icd10pcs
cordocentesis > drainage fetal blood products of conception percutaneous @ 1.0 in: icd10pcs
pubs > drainage fetal blood products of conception percutaneous @ 0.7 in: icd10pcs
fetal transfusion > transfusion products of conception @ 1.0 in: icd10pcs
fetal scalp electrode > insertion monitoring electrode products of conception via natural or artificial opening @ 1.0 in: icd10pcs
fetal scalp electrode > monitoring products of conception cardiac electrical in: icd10pcs
fetal monitoring > monitoring products of conception cardiac rate external @ 1.0 in: icd10pcs
nst pregnancy > monitoring products of conception cardiac rate external @ 1.0 in: icd10pcs
intrauterine pressure catheter > insertion other device products of conception in: icd10pcs
intrauterine pressure catheter > monitoring products of conception @ 0.8 in: icd10pcs
induction of labor > introduction other hormone peripheral vein percutaneous @ 1.0 in: icd10pcs
pitocin > introduction other hormone peripheral vein percutaneous @ 1.0 in: icd10pcs
oxytocin > introduction other hormone peripheral vein percutaneous @ 1.0 in: icd10pcs
cervical ripening > introduction hormone female reproductive @ 1.0 in: icd10pcs
cervical ripening > dilation cervix in: icd10pcs
cervidil > introduction hormone female reproductive @ 1.0 in: icd10pcs
cytotec induction > introduction hormone female reproductive in: icd10pcs
foley bulb induction > dilation cervix via natural or artificial opening @ 1.0 in: icd10pcs
bakri balloon > packing female genital tract | insertion other device uterus in: icd10pcs
bakri balloon > control bleeding @ 0.6 in: icd10pcs
uterine packing > packing female genital tract @ 1.0 in: icd10pcs
b-lynch > repair uterus @ 0.7 in: icd10pcs
manual removal placenta > extraction products of conception retained via natural or artificial opening @ 1.0 in: icd10pcs
retained placenta > extraction products of conception retained @ 1.0 in: icd10pcs
retained products > extraction products of conception retained @ 1.0 in: icd10pcs
miscarriage d&c > extraction products of conception retained @ 1.0 in: icd10pcs
abortion > abortion products of conception @ 1.0 in: icd10pcs
termination of pregnancy > abortion products of conception @ 1.0 in: icd10pcs
suction abortion > abortion products of conception vacuum @ 1.0 in: icd10pcs
d&e > abortion products of conception via natural or artificial opening @ 1.0 in: icd10pcs
d&e > extraction products of conception retained in: icd10pcs
abortion pill > abortion products of conception abortifacient @ 1.0 in: icd10pcs
medical abortion > abortion products of conception abortifacient @ 1.0 in: icd10pcs
laminaria > abortion products of conception laminaria @ 1.0 in: icd10pcs
saline abortion > abortion products of conception @ 0.8 in: icd10pcs
molar pregnancy evacuation > extraction endometrium @ 1.0 in: icd10pcs
molar pregnancy evacuation > extraction products of conception in: icd10pcs
uterine inversion replacement > reposition uterus @ 1.0 in: icd10pcs
symphysiotomy > division pelvic @ 0.5 in: icd10pcs

# --- Joints
knee replacement > replacement knee joint synthetic substitute open @ 1.0 in: icd10pcs
total knee > replacement knee joint synthetic substitute open @ 1.0 in: icd10pcs
tka > replacement knee joint synthetic substitute open @ 1.0 in: icd10pcs
unicompartmental knee > replacement knee joint synthetic substitute unicondylar @ 1.0 in: icd10pcs
partial knee replacement > replacement knee joint unicondylar @ 1.0 in: icd10pcs
patellofemoral replacement > replacement knee joint synthetic substitute patellofemoral @ 1.0 in: icd10pcs
hip replacement > replacement hip joint synthetic substitute open @ 1.0 in: icd10pcs
total hip > replacement hip joint synthetic substitute open @ 1.0 in: icd10pcs
tha > replacement hip joint synthetic substitute open @ 1.0 in: icd10pcs
partial hip replacement > replacement hip joint femoral surface @ 1.0 in: icd10pcs
austin moore > replacement hip joint femoral surface @ 1.0 in: icd10pcs
hip resurfacing > supplement hip joint resurfacing @ 1.0 in: icd10pcs
girdlestone > excision hip joint @ 1.0 in: icd10pcs
girdlestone > resection hip joint | resection upper femur in: icd10pcs
shoulder replacement > replacement shoulder joint synthetic substitute open @ 1.0 in: icd10pcs
reverse shoulder > replacement shoulder joint reverse ball and socket synthetic substitute open @ 1.0 in: icd10pcs
hemiarthroplasty shoulder > replacement shoulder joint humeral surface @ 1.0 in: icd10pcs
elbow replacement > replacement elbow joint synthetic substitute @ 1.0 in: icd10pcs
ankle replacement > replacement ankle joint synthetic substitute @ 1.0 in: icd10pcs
wrist replacement > replacement wrist joint synthetic substitute @ 1.0 in: icd10pcs
knuckle replacement > replacement metacarpophalangeal joint synthetic substitute @ 1.0 in: icd10pcs
mcp arthroplasty > replacement metacarpophalangeal joint synthetic substitute @ 1.0 in: icd10pcs
finger joint replacement > replacement finger phalangeal joint @ 1.0 in: icd10pcs
finger joint replacement > replacement metacarpophalangeal joint in: icd10pcs
thumb arthroplasty > replacement carpometacarpal joint | resection carpal in: icd10pcs
thumb arthroplasty > excision carpal @ 0.8 in: icd10pcs
joint replacement revision > removal synthetic substitute joint @ 1.0 in: icd10pcs
joint replacement revision > revision synthetic substitute joint in: icd10pcs
revision knee replacement > removal synthetic substitute knee joint @ 1.0 in: icd10pcs
revision knee replacement > replacement knee joint | revision synthetic substitute knee joint in: icd10pcs
revision hip replacement > removal synthetic substitute hip joint @ 1.0 in: icd10pcs
revision hip replacement > replacement hip joint | revision synthetic substitute hip joint in: icd10pcs
liner exchange > removal liner joint @ 1.0 in: icd10pcs
liner exchange > supplement joint liner in: icd10pcs
poly exchange > removal liner joint @ 1.0 in: icd10pcs
poly exchange > supplement joint liner in: icd10pcs
antibiotic spacer > insertion spacer joint @ 1.0 in: icd10pcs
spacer removal > removal spacer joint @ 1.0 in: icd10pcs
subtalar fusion > fusion tarsal joint @ 1.0 in: icd10pcs
great toe fusion > fusion metatarsal-phalangeal joint @ 1.0 in: icd10pcs
toe fusion > fusion toe phalangeal joint @ 1.0 in: icd10pcs
pip fusion > fusion phalangeal joint @ 1.0 in: icd10pcs
hip fusion > fusion hip joint @ 1.0 in: icd10pcs
knee fusion > fusion knee joint @ 1.0 in: icd10pcs
hammertoe > toe phalangeal joint in: icd10pcs
hammertoe > metatarsal toe @ 0.7 in: icd10pcs
hammertoe correction > fusion toe phalangeal joint @ 1.0 in: icd10pcs
hammertoe correction > excision toe phalanx | repair toe phalangeal joint in: icd10pcs
baker's cyst removal > excision knee bursa and ligament in: icd10pcs
baker's cyst removal > excision knee joint @ 0.8 in: icd10pcs
meniscectomy > excision knee joint percutaneous endoscopic @ 1.0 in: icd10pcs
meniscus repair > repair knee joint percutaneous endoscopic @ 1.0 in: icd10pcs
meniscus tear > knee joint @ 1.0 in: icd10pcs
cartilage transplant knee > supplement knee joint in: icd10pcs
cartilage transplant knee > replacement knee joint @ 0.7 in: icd10pcs
acl repair > repair knee bursa and ligament @ 1.0 in: icd10pcs
acl repair > supplement knee bursa and ligament in: icd10pcs
pcl reconstruction > supplement knee bursa and ligament @ 1.0 in: icd10pcs
mpfl reconstruction > supplement knee bursa and ligament @ 1.0 in: icd10pcs
brostrom > repair ankle bursa and ligament @ 1.0 in: icd10pcs
tommy john > supplement elbow bursa and ligament @ 1.0 in: icd10pcs
tommy john > replacement elbow bursa and ligament in: icd10pcs
ucl reconstruction > supplement elbow bursa and ligament @ 1.0 in: icd10pcs
bankart > repair shoulder bursa and ligament in: icd10pcs
latarjet > transfer shoulder | reposition glenoid cavity in: icd10pcs
latarjet > supplement glenoid cavity @ 0.85 in: icd10pcs
labral repair shoulder > repair shoulder joint @ 1.0 in: icd10pcs
labral repair hip > repair hip joint @ 1.0 in: icd10pcs
capsulorrhaphy > repair joint @ 1.0 in: icd10pcs
acromioplasty > excision shoulder in: icd10pcs
acromioplasty > release shoulder bursa @ 0.85 in: icd10pcs
subacromial decompression > excision scapula in: icd10pcs
subacromial decompression > release shoulder bursa and ligament @ 0.85 in: icd10pcs
distal clavicle excision > excision clavicle @ 1.0 in: icd10pcs
mumford > excision clavicle @ 1.0 in: icd10pcs
rotator cuff repair > repair shoulder tendon percutaneous endoscopic @ 1.0 in: icd10pcs
rotator cuff repair > repair shoulder tendon open in: icd10pcs
biceps tenodesis > reposition shoulder tendon in: icd10pcs
distal biceps repair > repair upper arm tendon in: icd10pcs
distal biceps repair > reattachment @ 0.6 in: icd10pcs
tenorrhaphy > repair tendon @ 1.0 in: icd10pcs
tendon graft > supplement tendon @ 1.0 in: icd10pcs
tendon graft > replacement tendon in: icd10pcs
tendon lengthening > division tendon in: icd10pcs
tendon lengthening > reposition tendon @ 0.8 in: icd10pcs
heel cord lengthening > division lower leg tendon @ 1.0 in: icd10pcs
gastrocnemius recession > division lower leg muscle in: icd10pcs
gastrocnemius recession > release lower leg muscle @ 0.85 in: icd10pcs
quadriceps tendon repair > repair upper leg tendon @ 1.0 in: icd10pcs
quadriceps tendon repair > repair knee tendon in: icd10pcs
patellar tendon repair > repair knee tendon @ 1.0 in: icd10pcs
hamstring repair > reattachment upper leg tendon in: icd10pcs
trigger finger > release hand tendon @ 1.0 in: icd10pcs
de quervain > release lower arm and wrist tendon @ 1.0 in: icd10pcs
tennis elbow > elbow tendon @ 1.0 in: icd10pcs
tennis elbow > lower arm and wrist tendon in: icd10pcs
dupuytren > release hand subcutaneous tissue and fascia @ 1.0 in: icd10pcs
dupuytren > excision hand subcutaneous tissue and fascia in: icd10pcs
plantar fascia > foot subcutaneous tissue and fascia @ 1.0 in: icd10pcs
plantar fasciotomy > division foot subcutaneous tissue and fascia @ 1.0 in: icd10pcs
ganglion wrist > excision lower arm and wrist tendon @ 1.0 in: icd10pcs
ganglion wrist > excision wrist bursa and ligament | excision wrist joint in: icd10pcs
myotomy > division muscle @ 1.0 in: icd10pcs
myectomy > excision muscle @ 1.0 in: icd10pcs
muscle flap > transfer muscle @ 1.0 in: icd10pcs
gracilis flap > transfer upper leg muscle @ 1.0 in: icd10pcs
rotational muscle flap > transfer muscle @ 1.0 in: icd10pcs
torticollis release > release neck muscle @ 1.0 in: icd10pcs
torticollis release > division neck muscle in: icd10pcs
adductor release > release upper leg muscle @ 1.0 in: icd10pcs
adductor release > division upper leg tendon in: icd10pcs
joint aspiration > drainage joint percutaneous @ 1.0 in: icd10pcs
arthrocentesis > drainage joint percutaneous @ 1.0 in: icd10pcs
knee tap > drainage knee joint percutaneous @ 1.0 in: icd10pcs
fluid off knee > drainage knee joint percutaneous @ 1.0 in: icd10pcs
septic joint washout > drainage joint open @ 1.0 in: icd10pcs
septic joint washout > irrigation joint in: icd10pcs
manipulation under anesthesia > reposition joint external in: icd10pcs
frozen shoulder > release shoulder joint @ 1.0 in: icd10pcs
dislocation reduction > reposition joint external @ 1.0 in: icd10pcs
pop joint back > reposition joint external @ 1.0 in: icd10pcs
nursemaid elbow > reposition elbow joint external @ 1.0 in: icd10pcs
shoulder reduction > reposition shoulder joint external @ 1.0 in: icd10pcs
hip reduction > reposition hip joint external @ 1.0 in: icd10pcs
patella reduction > reposition patella @ 0.7 in: icd10pcs
patella reduction > reposition knee joint external in: icd10pcs

# --- Bones
fracture reduction > reposition @ 1.0 in: icd10pcs
set bone > reposition external @ 1.0 in: icd10pcs
hip pinning > insertion internal fixation device upper femur @ 1.0 in: icd10pcs
hip pinning > reposition upper femur internal fixation device in: icd10pcs
hip fracture fixation > reposition upper femur internal fixation device @ 1.0 in: icd10pcs
gamma nail > reposition upper femur intramedullary internal fixation device @ 1.0 in: icd10pcs
dynamic hip screw > reposition upper femur internal fixation device @ 1.0 in: icd10pcs
intramedullary rod > intramedullary internal fixation device @ 1.0 in: icd10pcs
femur rod > reposition femoral shaft intramedullary internal fixation device @ 1.0 in: icd10pcs
tibia rod > reposition tibia intramedullary internal fixation device @ 1.0 in: icd10pcs
femur fracture > femoral shaft reposition @ 1.0 in: icd10pcs
trimalleolar > reposition tibia @ 1.0 in: icd10pcs
trimalleolar > reposition fibula in: icd10pcs
bimalleolar > reposition tibia @ 1.0 in: icd10pcs
bimalleolar > reposition fibula in: icd10pcs
pilon fracture > reposition tibia @ 1.0 in: icd10pcs
tibial plateau > reposition tibia @ 1.0 in: icd10pcs
wrist fracture > reposition radius @ 1.0 in: icd10pcs
wrist fracture > reposition carpal in: icd10pcs
distal radius > radius @ 1.0 in: icd10pcs
colles > reposition radius @ 1.0 in: icd10pcs
forearm fracture > reposition radius @ 1.0 in: icd10pcs
forearm fracture > reposition ulna in: icd10pcs
olecranon > ulna @ 1.0 in: icd10pcs
supracondylar humerus > humeral shaft in: icd10pcs
supracondylar humerus > humeral @ 0.8 in: icd10pcs
shoulder fracture > reposition humeral head @ 1.0 in: icd10pcs
proximal humerus > humeral head @ 1.0 in: icd10pcs
fracture of clavicle > reposition clavicle @ 1.0 in: icd10pcs
collarbone plate > reposition clavicle internal fixation device @ 1.0 in: icd10pcs
boxer fracture > reposition metacarpal @ 1.0 in: icd10pcs
toe fracture > reposition toe phalanx @ 1.0 in: icd10pcs
foot fracture > reposition metatarsal @ 1.0 in: icd10pcs
foot fracture > reposition tarsal in: icd10pcs
calcaneus > tarsal @ 1.0 in: icd10pcs
heel bone > tarsal @ 1.0 in: icd10pcs
talus > tarsal @ 1.0 in: icd10pcs
scaphoid > carpal @ 1.0 in: icd10pcs
lunate > carpal @ 1.0 in: icd10pcs
fracture of pelvis > reposition pelvic bone @ 1.0 in: icd10pcs
acetabulum fracture > reposition acetabulum @ 1.0 in: icd10pcs
kneecap fracture > reposition patella @ 1.0 in: icd10pcs
fracture of patella > reposition patella @ 1.0 in: icd10pcs
external fixator > insertion external fixation device @ 1.0 in: icd10pcs
external fixator > reposition external fixation device in: icd10pcs
ex fix > insertion external fixation device @ 1.0 in: icd10pcs
ex fix > reposition external fixation device in: icd10pcs
ilizarov > external fixation device ring @ 1.0 in: icd10pcs
ilizarov > external fixation device in: icd10pcs
taylor spatial frame > external fixation device ring @ 1.0 in: icd10pcs
limb lengthening > external fixation device limb lengthening @ 1.0 in: icd10pcs
limb lengthening > insertion limb lengthening device in: icd10pcs
leg lengthening > insertion limb lengthening external fixation device @ 1.0 in: icd10pcs
leg lengthening > insertion limb lengthening device femoral shaft in: icd10pcs
precice nail > insertion limb lengthening device @ 1.0 in: icd10pcs
hardware removal > removal internal fixation device @ 1.0 in: icd10pcs
plate removal > removal internal fixation device @ 1.0 in: icd10pcs
screw removal > removal internal fixation device @ 1.0 in: icd10pcs
pin removal > removal internal fixation device @ 1.0 in: icd10pcs
metal removed bone > removal internal fixation device @ 1.0 in: icd10pcs
bone graft > supplement bone autologous tissue substitute in: icd10pcs
bone graft harvest > excision pelvic bone @ 1.0 in: icd10pcs
iliac crest graft > excision pelvic bone @ 1.0 in: icd10pcs
nonunion repair > repair bone | supplement bone in: icd10pcs
osteotomy > division | reposition in: icd10pcs
high tibial osteotomy > division tibia @ 1.0 in: icd10pcs
high tibial osteotomy > reposition tibia in: icd10pcs
femoral osteotomy > division femur @ 1.0 in: icd10pcs
femoral osteotomy > reposition upper femur in: icd10pcs
periacetabular osteotomy > division pelvic bone @ 1.0 in: icd10pcs
periacetabular osteotomy > division acetabulum | reposition acetabulum in: icd10pcs
pelvic osteotomy > division pelvic bone @ 1.0 in: icd10pcs
derotation osteotomy > reposition femur @ 1.0 in: icd10pcs
derotation osteotomy > division femur in: icd10pcs
epiphysiodesis > destruction femur in: icd10pcs
epiphysiodesis > excision lower femur @ 0.8 in: icd10pcs
ostectomy > excision in: icd10pcs
exostectomy > excision @ 1.0 in: icd10pcs
bone spur removal > excision @ 1.0 in: icd10pcs
osteomyelitis debridement > excision bone @ 1.0 in: icd10pcs
osteomyelitis debridement > extirpation matter bone in: icd10pcs
bone biopsy > excision diagnostic percutaneous femur @ 1.0 in: icd10pcs
bone biopsy > excision vertebra diagnostic | excision diagnostic tibia in: icd10pcs
bone tumor curettage > excision bone @ 0.85 in: icd10pcs
bunion > metatarsal @ 1.0 in: icd10pcs
hallux valgus correction > reposition metatarsal @ 1.0 in: icd10pcs
hallux valgus correction > excision metatarsal in: icd10pcs
lapidus > fusion tarsometatarsal joint @ 1.0 in: icd10pcs
keller > excision toe phalanx @ 1.0 in: icd10pcs
akin osteotomy > reposition toe phalanx @ 1.0 in: icd10pcs
akin osteotomy > division toe phalanx in: icd10pcs
chevron osteotomy > reposition metatarsal @ 1.0 in: icd10pcs
metatarsal head resection > excision metatarsal @ 1.0 in: icd10pcs
sesamoidectomy > excision metatarsal in: icd10pcs
sesamoidectomy > resection @ 0.5 in: icd10pcs
radial head resection > excision radius @ 1.0 in: icd10pcs
claviculectomy > resection clavicle @ 1.0 in: icd10pcs
claviculectomy > excision clavicle in: icd10pcs
scapulectomy > resection scapula @ 1.0 in: icd10pcs
scapulectomy > excision scapula in: icd10pcs
proximal row carpectomy > resection carpal @ 1.0 in: icd10pcs
trapeziectomy > resection carpal @ 1.0 in: icd10pcs
phalangectomy > resection phalanx @ 1.0 in: icd10pcs
phalangectomy > excision phalanx in: icd10pcs
clubfoot surgery > reposition tarsal | release foot tendon in: icd10pcs
clubfoot surgery > release ankle bursa @ 0.8 in: icd10pcs
clubfoot casting > immobilization lower leg cast @ 1.0 in: icd10pcs
clubfoot casting > immobilization foot cast in: icd10pcs

# --- Amputation, reattachment
bka > detachment lower leg high @ 1.0 in: icd10pcs
bka > detachment lower leg mid in: icd10pcs
below knee amputation > detachment lower leg mid @ 1.0 in: icd10pcs
below knee amputation > detachment lower leg high in: icd10pcs
aka > detachment upper leg mid @ 0.85 if: amputation, leg, knee, stump in: icd10pcs
above knee amputation > detachment upper leg mid @ 1.0 in: icd10pcs
transmetatarsal amputation > detachment foot partial @ 1.0 in: icd10pcs
ray amputation > detachment foot partial ray @ 1.0 in: icd10pcs
ray amputation > detachment hand partial ray in: icd10pcs
toe amputation > detachment toe complete @ 1.0 in: icd10pcs
finger amputation > detachment finger complete @ 1.0 in: icd10pcs
foot amputation > detachment foot complete @ 1.0 in: icd10pcs
hand amputation > detachment hand complete @ 1.0 in: icd10pcs
forequarter amputation > detachment forequarter @ 1.0 in: icd10pcs
hindquarter amputation > detachment hindquarter @ 1.0 in: icd10pcs
hemipelvectomy > detachment hindquarter @ 1.0 in: icd10pcs
hip disarticulation > detachment femoral region in: icd10pcs
knee disarticulation > detachment knee region @ 1.0 in: icd10pcs
shoulder disarticulation > detachment shoulder region @ 1.0 in: icd10pcs
elbow disarticulation > detachment elbow region @ 1.0 in: icd10pcs
syme > detachment foot complete in: icd10pcs
syme > detachment lower leg low @ 0.8 in: icd10pcs
stump revision > excision subcutaneous | excision upper leg in: icd10pcs
stump revision > detachment @ 0.7 in: icd10pcs
sewn back finger > reattachment finger @ 1.0 in: icd10pcs
pollicization > transfer finger to thumb @ 1.0 in: icd10pcs
extra finger removal > detachment finger @ 1.0 in: icd10pcs
extra digit > detachment finger in: icd10pcs
extra digit > detachment toe @ 0.8 in: icd10pcs
webbed fingers > release hand skin in: icd10pcs
webbed fingers > division hand skin @ 0.8 in: icd10pcs
syndactyly > release hand skin in: icd10pcs
syndactyly > division hand skin @ 0.7 in: icd10pcs

# --- Casts, splints, dressings, traction
arm cast > immobilization upper arm cast @ 1.0 in: icd10pcs
arm cast > immobilization lower arm cast in: icd10pcs
leg cast > immobilization lower leg cast @ 1.0 in: icd10pcs
dressing change > dressing bandage in: icd10pcs
wound packing > packing @ 1.0 in: icd10pcs
skeletal traction > traction traction apparatus @ 1.0 in: icd10pcs
buck's traction > traction lower extremity traction apparatus @ 1.0 in: icd10pcs
scd > compression intermittent pressure device lower extremity @ 1.0 in: icd10pcs

# --- Skin, breast, soft parts
split thickness skin graft > replacement skin autologous tissue substitute partial thickness external @ 1.0 in: icd10pcs
stsg > replacement skin autologous tissue substitute partial thickness external @ 1.0 in: icd10pcs
full thickness skin graft > replacement skin autologous tissue substitute full thickness external @ 1.0 in: icd10pcs
ftsg > replacement skin autologous tissue substitute full thickness external @ 1.0 in: icd10pcs
cadaver skin > replacement skin nonautologous tissue substitute @ 1.0 in: icd10pcs
pig skin graft > replacement skin nonautologous tissue substitute in: icd10pcs
skin substitute > replacement skin nonautologous tissue substitute @ 1.0 in: icd10pcs
skin substitute > replacement skin synthetic substitute in: icd10pcs
integra > replacement skin synthetic substitute @ 0.85 in: icd10pcs
skin flap > transfer skin @ 1.0 in: icd10pcs
skin flap > transfer subcutaneous tissue and fascia in: icd10pcs
advancement flap > transfer skin @ 1.0 in: icd10pcs
rotation flap > transfer skin @ 1.0 in: icd10pcs
z-plasty > transfer skin @ 1.0 in: icd10pcs
z-plasty > release skin in: icd10pcs
free flap > transfer subcutaneous tissue | replacement in: icd10pcs
free flap > transfer muscle @ 0.7 in: icd10pcs
fasciocutaneous flap > transfer subcutaneous tissue and fascia @ 1.0 in: icd10pcs
excisional debridement > excision subcutaneous tissue and fascia in: icd10pcs
debridement > excision subcutaneous tissue and fascia @ 1.0 in: icd10pcs
debridement > extraction subcutaneous tissue and fascia | excision skin | extraction skin in: icd10pcs
wound debridement > excision subcutaneous tissue and fascia @ 1.0 in: icd10pcs
wound debridement > extraction skin | excision skin in: icd10pcs
nonexcisional debridement > extraction subcutaneous tissue and fascia in: icd10pcs
burn debridement > extraction skin @ 1.0 in: icd10pcs
burn debridement > excision skin in: icd10pcs
i&d > drainage skin @ 1.0 in: icd10pcs
i&d > drainage subcutaneous tissue and fascia in: icd10pcs
boil drainage > drainage skin @ 1.0 in: icd10pcs
abscess drainage > drainage subcutaneous tissue and fascia @ 1.0 in: icd10pcs
abscess drainage > drainage skin in: icd10pcs
hematoma evacuation > drainage subcutaneous tissue and fascia @ 1.0 in: icd10pcs
hematoma evacuation > extirpation matter subcutaneous tissue and fascia in: icd10pcs
seroma drainage > drainage subcutaneous tissue and fascia @ 1.0 in: icd10pcs
paronychia drainage > drainage nail @ 1.0 in: icd10pcs
paronychia drainage > drainage skin hand in: icd10pcs
foreign body removal skin > extirpation matter skin @ 1.0 in: icd10pcs
foreign body removal skin > extirpation matter subcutaneous tissue and fascia in: icd10pcs
splinter removal > extirpation matter skin @ 1.0 in: icd10pcs
splinter removal > extirpation matter subcutaneous tissue and fascia in: icd10pcs
bullet removal > extirpation matter subcutaneous tissue @ 1.0 in: icd10pcs
bullet removal > extirpation matter muscle in: icd10pcs
laceration repair > repair skin external @ 1.0 in: icd10pcs
cut stitches > repair skin external @ 1.0 in: icd10pcs
suturing > repair skin external in: icd10pcs
skin suture > repair skin external @ 1.0 in: icd10pcs
mole removal > excision skin external @ 1.0 in: icd10pcs
skin lesion removal > excision skin external @ 1.0 in: icd10pcs
skin cancer removal > excision skin external @ 1.0 in: icd10pcs
mohs > excision skin external @ 1.0 in: icd10pcs
shave biopsy > excision skin diagnostic external @ 1.0 in: icd10pcs
punch biopsy > excision skin diagnostic external @ 1.0 in: icd10pcs
skin biopsy > excision skin diagnostic external @ 1.0 in: icd10pcs
wart removal > destruction skin external @ 1.0 in: icd10pcs
wart removal > excision skin external in: icd10pcs
cryotherapy skin > destruction skin external @ 1.0 in: icd10pcs
skin freezing > destruction skin external @ 1.0 in: icd10pcs
skin tag removal > excision skin external @ 1.0 in: icd10pcs
cyst removal skin > excision skin @ 1.0 in: icd10pcs
cyst removal skin > excision subcutaneous tissue and fascia in: icd10pcs
sebaceous cyst removal > excision skin external @ 1.0 in: icd10pcs
sebaceous cyst removal > excision subcutaneous tissue in: icd10pcs
lipoma removal > excision subcutaneous tissue and fascia @ 1.0 in: icd10pcs
dermabrasion > destruction skin in: icd10pcs
laser skin > destruction skin @ 1.0 in: icd10pcs
tattooing > alteration skin @ 1.0 in: icd10pcs
scar revision > release skin in: icd10pcs
ingrown toenail > extraction toe nail @ 1.0 in: icd10pcs
ingrown toenail > resection toe nail | excision toe nail in: icd10pcs
nail removal > extraction nail @ 1.0 in: icd10pcs
nail removal > resection nail in: icd10pcs
liposuction > extraction subcutaneous tissue and fascia @ 1.0 in: icd10pcs
liposuction > alteration subcutaneous tissue and fascia in: icd10pcs
fat transfer > replacement subcutaneous tissue and fascia autologous @ 1.0 in: icd10pcs
tissue expander > insertion tissue expander subcutaneous tissue and fascia @ 1.0 in: icd10pcs
lumpectomy > excision breast @ 1.0 in: icd10pcs
simple mastectomy > resection breast open @ 1.0 in: icd10pcs
modified radical mastectomy > resection right breast @ 1.0 in: icd10pcs
modified radical mastectomy > resection left breast in: icd10pcs
radical mastectomy > resection breast @ 1.0 in: icd10pcs
radical mastectomy > resection axillary lymphatic in: icd10pcs
stereotactic breast biopsy > excision breast diagnostic percutaneous @ 1.0 in: icd10pcs
breast cyst aspiration > drainage breast percutaneous @ 1.0 in: icd10pcs
breast abscess drainage > drainage breast @ 1.0 in: icd10pcs
mammoplasty > alteration breast @ 1.0 in: icd10pcs
mammoplasty > excision breast | supplement breast in: icd10pcs
breast reduction > excision bilateral breast @ 1.0 in: icd10pcs
breast reduction > alteration bilateral breast in: icd10pcs
reduction mammoplasty > excision bilateral breast @ 1.0 in: icd10pcs
breast augmentation > alteration bilateral breast synthetic substitute @ 1.0 in: icd10pcs
breast implant removal > removal synthetic substitute breast @ 1.0 in: icd10pcs
diep flap > replacement breast deep inferior epigastric artery perforator flap @ 1.0 in: icd10pcs
tram flap > replacement breast transverse rectus abdominis myocutaneous flap @ 1.0 in: icd10pcs
latissimus flap > replacement breast latissimus dorsi myocutaneous flap @ 1.0 in: icd10pcs
nipple reconstruction > repair nipple in: icd10pcs
gynecomastia surgery > alteration breast in: icd10pcs
top surgery > resection bilateral breast @ 0.85 in: icd10pcs

# --- Radiation, dialysis, giving and other therapies
dialysis > performance urinary filtration intermittent @ 1.0 in: icd10pcs
cvvhd > performance urinary filtration continuous @ 1.0 in: icd10pcs
continuous renal replacement > performance urinary filtration continuous @ 1.0 in: icd10pcs
sled dialysis > performance urinary filtration prolonged intermittent @ 1.0 in: icd10pcs
liver dialysis > performance biliary filtration @ 1.0 in: icd10pcs
mars liver > performance biliary filtration @ 1.0 in: icd10pcs
hyperbaric > hyperbaric oxygenation extracorporeal @ 1.0 in: icd10pcs
therapeutic hypothermia > hypothermia single @ 1.0 in: icd10pcs
therapeutic hypothermia > hypothermia multiple in: icd10pcs
targeted temperature management > hypothermia single @ 1.0 in: icd10pcs
targeted temperature management > hypothermia multiple in: icd10pcs
cooling after cardiac arrest > hypothermia single @ 1.0 in: icd10pcs
whole body cooling > hypothermia @ 1.0 in: icd10pcs
rewarming > hyperthermia @ 0.6 in: icd10pcs
bilirubin lights > phototherapy skin @ 1.0 in: icd10pcs
jaundice phototherapy > phototherapy skin @ 1.0 in: icd10pcs
uv therapy > ultraviolet light therapy skin @ 1.0 in: icd10pcs
electroshock > electroconvulsive therapy @ 1.0 in: icd10pcs
shock treatment > electroconvulsive therapy @ 1.0 in: icd10pcs
tms > transcranial magnetic stimulation @ 1.0 in: icd10pcs
tms > electromagnetic therapy central nervous in: icd10pcs
transcranial magnetic > electromagnetic therapy central nervous @ 1.0 in: icd10pcs
alcohol detox > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
drug detox > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
detox > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
rehab alcohol > counseling substance abuse treatment in: icd10pcs
rehab alcohol > detoxification services substance abuse treatment @ 0.8 in: icd10pcs
aa meeting > group counseling substance abuse treatment 12-step @ 1.0 in: icd10pcs
twelve step > group counseling substance abuse treatment 12-step @ 1.0 in: icd10pcs
group therapy alcohol > group counseling for substance abuse treatment @ 1.0 in: icd10pcs
group therapy drug > group counseling for substance abuse treatment @ 1.0 in: icd10pcs
addiction counseling > individual counseling substance abuse treatment @ 1.0 in: icd10pcs
drug counseling > individual counseling substance abuse treatment @ 1.0 in: icd10pcs
nicotine patch > pharmacotherapy substance abuse treatment nicotine replacement @ 1.0 in: icd10pcs
methadone > pharmacotherapy substance abuse treatment methadone maintenance @ 1.0 in: icd10pcs
antabuse > pharmacotherapy substance abuse treatment antabuse @ 1.0 in: icd10pcs
suboxone > pharmacotherapy substance abuse treatment @ 0.8 in: icd10pcs
couples therapy > individual psychotherapy @ 0.5 in: icd10pcs
marriage counseling > family psychotherapy @ 0.8 in: icd10pcs
iq test > psychological tests intellectual @ 1.0 in: icd10pcs
suicide watch > crisis intervention @ 0.6 in: icd10pcs
hypnotherapy > hypnosis @ 1.0 in: icd10pcs
flu shot > introduction serum toxoid vaccine muscle percutaneous @ 1.0 in: icd10pcs
vaccination > introduction serum toxoid vaccine muscle percutaneous @ 1.0 in: icd10pcs
tetanus shot > introduction serum toxoid vaccine muscle percutaneous @ 1.0 in: icd10pcs
hepatitis b shot > introduction serum toxoid vaccine muscle percutaneous @ 1.0 in: icd10pcs
covid shot > introduction serum toxoid vaccine muscle @ 0.8 in: icd10pcs
rhogam > introduction serum toxoid vaccine muscle @ 0.7 in: icd10pcs
chemo > introduction other antineoplastic vein percutaneous @ 1.0 in: icd10pcs
chemotherapy iv > introduction other antineoplastic peripheral vein percutaneous @ 1.0 in: icd10pcs
chemotherapy iv > introduction other antineoplastic central vein percutaneous in: icd10pcs
immunotherapy infusion > introduction antineoplastic monoclonal antibody vein @ 1.0 in: icd10pcs
antibiotic iv > introduction other anti-infective peripheral vein percutaneous @ 1.0 in: icd10pcs
tpn > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
parenteral nutrition > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
vasopressor > introduction vasopressor vein @ 1.0 in: icd10pcs
pressors > introduction vasopressor vein @ 1.0 in: icd10pcs
insulin drip > introduction insulin peripheral vein @ 1.0 in: icd10pcs
botox injection > introduction other therapeutic substance muscle in: icd10pcs
radiotherapy > beam radiation @ 1.0 in: icd10pcs
external beam radiation > beam radiation photons @ 1.0 in: icd10pcs
ebrt > beam radiation photons @ 1.0 in: icd10pcs
linac > beam radiation photons @ 1.0 in: icd10pcs
proton therapy > beam radiation heavy particles protons @ 1.0 in: icd10pcs
electron beam > beam radiation electrons @ 1.0 in: icd10pcs
iort > beam radiation electrons intraoperative @ 1.0 in: icd10pcs
stereotactic radiosurgery > stereotactic photon radiosurgery @ 1.0 in: icd10pcs
stereotactic radiosurgery > stereotactic gamma beam radiosurgery in: icd10pcs
sbrt > stereotactic other photon radiosurgery @ 1.0 in: icd10pcs
radioactive seeds > low dose rate brachytherapy @ 1.0 in: icd10pcs
prostate seeds > low dose rate brachytherapy prostate @ 1.0 in: icd10pcs
hdr brachytherapy > high dose rate brachytherapy @ 1.0 in: icd10pcs
ldr brachytherapy > low dose rate brachytherapy @ 1.0 in: icd10pcs
internal radiation > brachytherapy @ 1.0 in: icd10pcs
radioactive iodine > isotope administration iodine 131 in: icd10pcs
rai treatment > isotope administration iodine 131 @ 1.0 in: icd10pcs
total body irradiation > beam radiation whole body @ 1.0 in: icd10pcs

# --- Tests and pictures
eeg > measurement central nervous electrical activity external @ 1.0 in: icd10pcs
eeg > monitoring central nervous electrical activity external in: icd10pcs
electroencephalogram > measurement central nervous electrical activity external @ 1.0 in: icd10pcs
video eeg > monitoring central nervous electrical activity external @ 1.0 in: icd10pcs
brain wave test > measurement central nervous electrical activity external @ 1.0 in: icd10pcs
evoked potentials > measurement nervous electrical activity in: icd10pcs
evoked potentials > monitoring central nervous electrical activity @ 0.85 in: icd10pcs
intraoperative neuromonitoring > monitoring nervous electrical activity intraoperative @ 1.0 in: icd10pcs
ionm > monitoring nervous electrical activity intraoperative @ 1.0 in: icd10pcs
ekg > measurement cardiac electrical activity external @ 1.0 in: icd10pcs
ecg > measurement cardiac electrical activity external @ 1.0 in: icd10pcs
electrocardiogram > measurement cardiac electrical activity external @ 1.0 in: icd10pcs
holter > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
holter monitor > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
telemetry > monitoring cardiac electrical activity external @ 1.0 in: icd10pcs
cardiac monitor > monitoring cardiac electrical activity external @ 1.0 in: icd10pcs
blood pressure monitoring > monitoring arterial pressure @ 1.0 in: icd10pcs
pulse oximetry > monitoring arterial saturation peripheral external @ 1.0 in: icd10pcs
sleep study > monitoring sleep external @ 1.0 in: icd10pcs
sleep study > measurement sleep external in: icd10pcs
polysomnography > monitoring sleep external @ 1.0 in: icd10pcs
polysomnography > measurement sleep external in: icd10pcs
intracranial pressure > monitoring intracranial pressure @ 1.0 in: icd10pcs
intracranial pressure > measurement intracranial pressure in: icd10pcs
metabolic rate > measurement metabolism @ 1.0 in: icd10pcs
eye pressure > measurement visual pressure @ 1.0 in: icd10pcs
echo > ultrasonography heart @ 1.0 in: icd10pcs
transesophageal echo > ultrasonography heart transesophageal @ 1.0 in: icd10pcs
tte > ultrasonography heart @ 1.0 in: icd10pcs
stress echo > ultrasonography heart @ 1.0 in: icd10pcs
stress echo > monitoring cardiac stress in: icd10pcs
fetal echo > ultrasonography fetus @ 0.8 in: icd10pcs
pregnancy ultrasound > ultrasonography fetus @ 1.0 in: icd10pcs
pregnancy ultrasound > ultrasonography trimester single fetus in: icd10pcs
baby ultrasound > ultrasonography trimester single fetus @ 1.0 in: icd10pcs
carotid doppler > ultrasonography carotid arteries @ 1.0 in: icd10pcs
venous doppler > ultrasonography lower extremity veins @ 1.0 in: icd10pcs
appendix ultrasound > ultrasonography appendix @ 1.0 in: icd10pcs
barium swallow > fluoroscopy pharynx in: icd10pcs
modified barium swallow > instrumental swallowing oral function assessment in: icd10pcs
swallow study > instrumental swallowing and oral function assessment @ 1.0 in: icd10pcs
swallow study > bedside swallowing and oral function assessment in: icd10pcs
ivp > plain radiography kidneys ureters bladder contrast @ 1.0 in: icd10pcs
kub > plain radiography kidneys ureters bladder in: icd10pcs
cerebral angiogram > fluoroscopy internal carotid arteries @ 1.0 in: icd10pcs
cerebral angiogram > fluoroscopy intracranial arteries in: icd10pcs
pulmonary angiogram > fluoroscopy pulmonary artery @ 1.0 in: icd10pcs
pe protocol ct > computerized tomography pulmonary arteries @ 1.0 in: icd10pcs
mammogram > plain radiography bilateral breasts in: icd10pcs
dexa > densitometry in: icd10pcs
bone scan > planar nuclear medicine imaging musculoskeletal in: icd10pcs
hida > planar nuclear medicine imaging hepatobiliary system @ 1.0 in: icd10pcs
hida > planar nuclear medicine imaging gallbladder in: icd10pcs
v/q scan > planar nuclear medicine imaging lungs and bronchi @ 1.0 in: icd10pcs
thyroid uptake > nonimaging nuclear medicine uptake thyroid @ 1.0 in: icd10pcs
muga > nuclear medicine heart in: icd10pcs
nuclear stress test > tomographic nuclear medicine imaging myocardium @ 1.0 in: icd10pcs
myocardial perfusion > tomographic nuclear medicine imaging myocardium @ 1.0 in: icd10pcs
thallium scan > tomographic nuclear medicine imaging myocardium @ 1.0 in: icd10pcs
gastric emptying study > planar nuclear medicine imaging upper gastrointestinal tract @ 1.0 in: icd10pcs
tagged red cell scan > planar nuclear medicine imaging gastrointestinal tract @ 1.0 in: icd10pcs
tagged red cell scan > planar nuclear medicine imaging blood in: icd10pcs
gallium scan > planar nuclear medicine imaging gallium 67 @ 1.0 in: icd10pcs
wbc scan > planar nuclear medicine imaging indium 111 in: icd10pcs
wbc scan > planar nuclear medicine imaging lymphatic @ 0.5 in: icd10pcs
lymphoscintigraphy > planar nuclear medicine imaging lymphatics @ 1.0 in: icd10pcs
dat scan > tomographic nuclear medicine imaging brain iodine 123 @ 1.0 in: icd10pcs
cisternogram > planar nuclear medicine imaging cerebrospinal fluid @ 1.0 in: icd10pcs
meckel scan > planar nuclear medicine imaging gastrointestinal tract @ 1.0 in: icd10pcs
fluoroscopy chest > fluoroscopy lungs in: icd10pcs
panorex > plain radiography teeth all in: icd10pcs
skeletal survey > plain radiography whole skeleton @ 1.0 in: icd10pcs
bone age > plain radiography hand @ 1.0 in: icd10pcs
bone age x-ray > plain radiography hand @ 1.0 in: icd10pcs
scoliosis x-ray > plain radiography whole spine @ 1.0 in: icd10pcs

# --- Rehabilitation and hearing
walking training > gait training functional ambulation treatment @ 1.0 in: icd10pcs
learn to walk > gait training functional ambulation treatment @ 1.0 in: icd10pcs
range of motion exercises > range of motion joint mobility treatment @ 1.0 in: icd10pcs
range of motion exercises > therapeutic exercise treatment in: icd10pcs
strengthening exercise > therapeutic exercise treatment @ 1.0 in: icd10pcs
prosthetic training > prosthesis treatment @ 0.85 in: icd10pcs
splint fitting > static orthosis device fitting @ 1.0 in: icd10pcs
splint fitting > dynamic orthosis device fitting in: icd10pcs
brace fitting > static orthosis device fitting @ 1.0 in: icd10pcs
brace fitting > dynamic orthosis device fitting in: icd10pcs
audiometry > pure tone audiometry assessment @ 1.0 in: icd10pcs
audiometry > hearing screening assessment in: icd10pcs
audiogram > pure tone audiometry assessment @ 1.0 in: icd10pcs
baer > auditory evoked potentials assessment @ 1.0 in: icd10pcs
otoacoustic emissions > evoked otoacoustic emissions screening assessment @ 1.0 in: icd10pcs
tympanometry > tympanometry assessment @ 1.0 in: icd10pcs
balance testing > gait and/or balance assessment in: icd10pcs
eng test > vestibular assessment @ 0.8 in: icd10pcs
epley maneuver > vestibular treatment @ 1.0 in: icd10pcs
canalith repositioning > vestibular treatment @ 1.0 in: icd10pcs
speech therapy > speech treatment @ 1.0 in: icd10pcs
cognitive therapy stroke > cognitive treatment @ 0.8 in: icd10pcs
wound care therapy > wound management treatment @ 1.0 in: icd10pcs
chiropractic adjustment > chiropractic manipulation @ 1.0 in: icd10pcs
back cracking > chiropractic manipulation @ 1.0 in: icd10pcs
massage therapy > therapeutic massage @ 1.0 in: icd10pcs
robot assisted > robotic assisted procedure @ 1.0 in: icd10pcs
da vinci > robotic assisted procedure @ 1.0 in: icd10pcs
computer navigation > computer assisted procedure @ 1.0 in: icd10pcs
circumcision clamp > resection prepuce @ 1.0 in: icd10pcs

# --- Operations as patients tell them
hole drilled skull > drainage intracranial subdural space @ 0.95 in: icd10pcs
hole drilled skull > drainage intracranial epidural space in: icd10pcs
hole in skull > drainage intracranial subdural space @ 0.85 in: icd10pcs
burr hole > drainage intracranial subdural space in: icd10pcs
trepanation > drainage intracranial subdural space @ 0.95 in: icd10pcs
trephination > drainage intracranial subdural space @ 0.95 in: icd10pcs
shunt revision > revision synthetic substitute cerebral ventricle @ 0.95 in: icd10pcs
ventricular shunt revision > revision synthetic substitute cerebral ventricle @ 0.95 in: icd10pcs
ventricular shunt removal > removal synthetic substitute cerebral ventricle @ 0.95 in: icd10pcs
shunt removal brain > removal synthetic substitute cerebral ventricle @ 0.95 in: icd10pcs
shunt removal > removal synthetic substitute @ 0.8 in: icd10pcs
nerve hand > median nerve | ulnar nerve in: icd10pcs
nerve hand > radial nerve @ 0.85 in: icd10pcs
nerve wrist > median nerve in: icd10pcs
nerve wrist > ulnar nerve @ 0.85 in: icd10pcs
nerve elbow > ulnar nerve @ 0.85 in: icd10pcs
nerve foot > tibial nerve @ 0.95 in: icd10pcs
nerve leg > sciatic nerve | tibial nerve | peroneal nerve in: icd10pcs
nerve leg > femoral nerve @ 0.85 in: icd10pcs
nerve arm > median nerve | ulnar nerve in: icd10pcs
nerve arm > radial nerve @ 0.85 in: icd10pcs
three vertebrae fused > fusion 2 or more vertebral joints @ 0.95 in: icd10pcs
two level fusion > fusion 2 or more vertebral joints @ 0.95 in: icd10pcs
multilevel fusion > fusion 2 or more vertebral joints @ 0.95 in: icd10pcs
three level fusion > fusion 2 or more vertebral joints @ 0.95 in: icd10pcs
two vertebrae fused > fusion vertebral joint @ 0.95 in: icd10pcs
one level fusion > fusion vertebral joint @ 0.95 in: icd10pcs
low back > lumbar vertebral @ 0.8 if: fusion, fused, disc, disk, vertebrae, bone, surgery in: icd10pcs
scoliosis rod > fusion thoracic vertebral joints @ 0.95 in: icd10pcs
scoliosis rod > insertion internal fixation device thoracic vertebra | reposition thoracic vertebra in: icd10pcs
fluid eye > drainage anterior chamber @ 0.95 in: icd10pcs
fluid eye > drainage vitreous in: icd10pcs
eye fluid removal > drainage anterior chamber @ 0.95 in: icd10pcs
eye fluid removal > drainage vitreous in: icd10pcs
eye gel removal > resection vitreous @ 0.95 in: icd10pcs
eye gel removal > excision vitreous in: icd10pcs
eye lens > lens @ 0.95 in: icd10pcs
cloudy lens > lens in: icd10pcs
torn retina > retina repair @ 0.95 in: icd10pcs
nose packed > packing nasal region packing material @ 0.95 in: icd10pcs
nosebleed packing > packing nasal region packing material @ 0.95 in: icd10pcs
stop nosebleed > control bleeding nasal mucosa @ 0.95 in: icd10pcs
salivary stone > extirpation matter salivary gland @ 0.95 in: icd10pcs
salivary stone > extirpation matter parotid duct | extirpation matter submaxillary gland | extirpation matter sublingual gland in: icd10pcs
salivary gland stone > extirpation matter parotid duct @ 0.95 in: icd10pcs
salivary gland stone > extirpation matter submaxillary gland | extirpation matter sublingual gland in: icd10pcs
spit gland > parotid gland @ 0.95 in: icd10pcs
spit gland > submaxillary gland | sublingual gland in: icd10pcs
salivary gland > parotid gland | submaxillary gland in: icd10pcs
salivary gland > sublingual gland @ 0.85 in: icd10pcs
lung sample > excision lung diagnostic @ 0.95 in: icd10pcs
lung scope biopsy > excision lung diagnostic via natural or artificial opening endoscopic @ 0.95 in: icd10pcs
keyhole lung > excision lung lobe percutaneous endoscopic @ 0.95 in: icd10pcs
keyhole lung > excision lung percutaneous endoscopic in: icd10pcs
breathing machine > respiratory ventilation consecutive hours @ 0.95 in: icd10pcs
breathing machine week > respiratory ventilation greater than 96 consecutive hours @ 0.95 in: icd10pcs
ventilator week > respiratory ventilation greater than 96 consecutive hours @ 0.95 in: icd10pcs
ventilator 5 days > respiratory ventilation greater than 96 consecutive hours @ 0.95 in: icd10pcs
ventilator more than 4 days > respiratory ventilation greater than 96 consecutive hours @ 0.95 in: icd10pcs
ventilator a day > respiratory ventilation less than 24 consecutive hours @ 0.8 in: icd10pcs
ventilated 3 days > respiratory ventilation 24-96 consecutive hours @ 0.95 in: icd10pcs
prolonged ventilation > respiratory ventilation greater than 96 consecutive hours @ 0.95 in: icd10pcs
hole in heart > supplement atrial septum @ 0.95 in: icd10pcs
hole in heart > supplement ventricular septum | repair atrial septum | repair ventricular septum in: icd10pcs
hole between heart chambers > repair atrial septum @ 0.95 in: icd10pcs
hole between heart chambers > repair ventricular septum | supplement atrial septum in: icd10pcs
heart chamber hole > repair atrial septum @ 0.95 in: icd10pcs
heart chamber hole > repair ventricular septum | supplement atrial septum in: icd10pcs
heart defect repair > repair atrial septum | repair ventricular septum in: icd10pcs
heart defect repair > supplement ventricular septum @ 0.85 in: icd10pcs
irregular heartbeat > conduction mechanism if: ablation, ablate, burn, burned, freeze, procedure, catheter in: icd10pcs
arrhythmia ablation > destruction conduction mechanism percutaneous @ 0.95 in: icd10pcs
burn heart rhythm > destruction conduction mechanism percutaneous @ 0.85 in: icd10pcs
heart rhythm ablation > destruction conduction mechanism percutaneous @ 0.95 in: icd10pcs
neck artery > common carotid artery @ 0.95 in: icd10pcs
neck artery > internal carotid artery in: icd10pcs
neck artery cleaned > extirpation matter internal carotid artery @ 0.95 in: icd10pcs
neck artery cleaned > extirpation matter common carotid artery in: icd10pcs
clean out artery > extirpation matter artery @ 0.95 in: icd10pcs
artery cleaning > extirpation matter artery @ 0.95 in: icd10pcs
plaque removal artery > extirpation matter artery @ 0.95 in: icd10pcs
plaque removal > extirpation matter artery @ 0.85 in: icd10pcs
scraped artery > extirpation matter artery @ 0.95 in: icd10pcs
blocked artery opened > dilation artery @ 0.95 in: icd10pcs
blocked artery opened > extirpation matter artery in: icd10pcs
blood clot filter > insertion intraluminal device inferior vena cava @ 0.95 in: icd10pcs
filter clots > insertion intraluminal device inferior vena cava @ 0.95 in: icd10pcs
clot catcher > insertion intraluminal device inferior vena cava @ 0.85 in: icd10pcs
umbrella filter > insertion intraluminal device inferior vena cava @ 0.95 in: icd10pcs
neck vein line > insertion infusion device internal jugular vein @ 0.95 in: icd10pcs
neck vein line > insertion infusion device superior vena cava in: icd10pcs
neck vein tube > insertion infusion device internal jugular vein @ 0.95 in: icd10pcs
neck vein tube > insertion infusion device superior vena cava in: icd10pcs
neck iv > insertion infusion device internal jugular vein @ 0.95 in: icd10pcs
neck iv > insertion infusion device superior vena cava in: icd10pcs
groin line > insertion infusion device femoral vein in: icd10pcs
groin line > insertion infusion device femoral artery @ 0.7 in: icd10pcs
arm vein line > insertion infusion device superior vena cava in: icd10pcs
arm vein line > insertion infusion device basilic vein @ 0.85 in: icd10pcs
chest port > insertion totally implantable vascular access device chest subcutaneous tissue and fascia @ 0.95 in: icd10pcs
platelets > transfusion platelets if: give, giving, given, transfuse, transfused, transfusion, got, receive, received, bag, unit, units in: icd10pcs
plasma > transfusion plasma @ 0.85 if: give, giving, given, transfuse, transfused, transfusion, got, receive, received, bag, unit, units in: icd10pcs
give blood > transfusion red blood cells peripheral vein @ 0.95 in: icd10pcs
bag of blood > transfusion red blood cells peripheral vein @ 0.95 in: icd10pcs
unit of blood > transfusion red blood cells peripheral vein @ 0.95 in: icd10pcs
blood through iv > transfusion red blood cells peripheral vein @ 0.95 in: icd10pcs
blood cleaned > pheresis plasma in: icd10pcs
blood cleaned > performance urinary filtration @ 0.8 in: icd10pcs
blood filtered > performance urinary filtration in: icd10pcs
blood filtered > pheresis plasma @ 0.7 in: icd10pcs
kidney failure machine > performance urinary filtration @ 0.95 in: icd10pcs
bowel obstruction > release small intestine @ 0.95 in: icd10pcs
bowel obstruction > release peritoneum | excision small intestine in: icd10pcs
bowel blockage surgery > release small intestine @ 0.95 in: icd10pcs
bowel blockage surgery > excision small intestine in: icd10pcs
blocked bowel > release small intestine in: icd10pcs
blocked bowel > excision small intestine @ 0.85 in: icd10pcs
twisted bowel > reposition small intestine @ 0.95 in: icd10pcs
twisted bowel > reposition sigmoid colon in: icd10pcs
gut twisted > reposition small intestine @ 0.95 in: icd10pcs
closing colostomy > repair sigmoid colon @ 0.95 in: icd10pcs
closing colostomy > repair transverse colon | repair descending colon in: icd10pcs
colostomy reversed > repair sigmoid colon @ 0.95 in: icd10pcs
colostomy reversed > repair descending colon in: icd10pcs
stoma closed > repair ileum @ 0.95 in: icd10pcs
stoma closed > repair sigmoid colon in: icd10pcs
stoma > bypass ileum to cutaneous in: icd10pcs
stoma > bypass colon to cutaneous @ 0.85 in: icd10pcs
poop bag > bypass sigmoid colon to cutaneous in: icd10pcs
poop bag > bypass ileum to cutaneous @ 0.85 in: icd10pcs
bowel bag > bypass sigmoid colon to cutaneous in: icd10pcs
bowel bag > bypass ileum to cutaneous @ 0.85 in: icd10pcs
scraping prostate > excision prostate via natural or artificial opening endoscopic @ 0.95 in: icd10pcs
prostate shaved > excision prostate via natural or artificial opening endoscopic @ 0.95 in: icd10pcs
prostate roto rooter > excision prostate via natural or artificial opening endoscopic @ 0.95 in: icd10pcs
prostate trimmed > excision prostate via natural or artificial opening endoscopic @ 0.95 in: icd10pcs
prostate laser > destruction prostate via natural or artificial opening endoscopic @ 0.95 in: icd10pcs
male sterilization > occlusion bilateral vas deferens @ 0.95 in: icd10pcs
male sterilization > excision bilateral vas deferens in: icd10pcs
snip men > occlusion bilateral vas deferens @ 0.95 in: icd10pcs
snip men > excision bilateral vas deferens in: icd10pcs
the snip > occlusion bilateral vas deferens @ 0.95 in: icd10pcs
the snip > excision bilateral vas deferens in: icd10pcs
vas cut > occlusion bilateral vas deferens @ 0.95 in: icd10pcs
vas cut > excision bilateral vas deferens in: icd10pcs
sew cervix shut > restriction cervix @ 0.95 in: icd10pcs
delivery cesarean > extraction products of conception low open @ 0.95 in: icd10pcs
forceps > extraction products of conception low forceps @ 0.95 in: icd10pcs
delivered with forceps > extraction products of conception low forceps @ 0.95 in: icd10pcs
delivered with vacuum > extraction products of conception vacuum @ 0.95 in: icd10pcs
childbirth tear > repair perineum muscle @ 0.95 in: icd10pcs
childbirth tear > repair female perineum in: icd10pcs
tear after birth > repair perineum muscle @ 0.95 in: icd10pcs
tear after birth > repair female perineum in: icd10pcs
stitches after birth > repair perineum muscle @ 0.95 in: icd10pcs
stitches after birth > repair female perineum in: icd10pcs
cut at birth > division female perineum @ 0.95 in: icd10pcs
afterbirth removal > extraction products of conception retained @ 0.95 in: icd10pcs
placenta removed > extraction products of conception retained @ 0.95 in: icd10pcs
break bag of waters > drainage amniotic fluid therapeutic products of conception via natural or artificial opening @ 0.95 in: icd10pcs
cuff repair > repair shoulder tendon @ 0.95 in: icd10pcs
cuff repair scope > repair shoulder tendon percutaneous endoscopic @ 0.95 in: icd10pcs
leg cut off > detachment lower leg @ 0.95 in: icd10pcs
leg cut off > detachment upper leg in: icd10pcs
cut off leg below knee > detachment lower leg @ 0.95 in: icd10pcs
leg off above knee > detachment upper leg @ 0.95 in: icd10pcs
cut off arm > detachment upper arm @ 0.95 in: icd10pcs
cut off arm > detachment lower arm in: icd10pcs
cut off toe > detachment toe complete @ 0.95 in: icd10pcs
cut off finger > detachment finger complete @ 0.95 in: icd10pcs
cut off foot > detachment foot complete @ 0.95 in: icd10pcs
remove leg > detachment lower leg in: icd10pcs
remove leg > detachment upper leg @ 0.8 in: icd10pcs
remove toe > detachment toe @ 0.95 in: icd10pcs
remove finger > detachment finger @ 0.95 in: icd10pcs
below knee > lower leg @ 0.85 if: amputation, amputated, amputate, amputee, cut, off, removed in: icd10pcs
above knee > upper leg @ 0.85 if: amputation, amputated, amputate, amputee, cut, off, removed in: icd10pcs
below elbow > lower arm @ 0.85 if: amputation, amputated, amputate, cut, off, removed in: icd10pcs
above elbow > upper arm @ 0.85 if: amputation, amputated, amputate, cut, off, removed in: icd10pcs
lump under skin > excision subcutaneous tissue and fascia @ 0.95 in: icd10pcs
under skin lump removal > excision subcutaneous tissue and fascia @ 0.95 in: icd10pcs
fat suction > extraction subcutaneous tissue and fascia @ 0.95 in: icd10pcs
fat removal > extraction subcutaneous tissue and fascia @ 0.95 in: icd10pcs
fat removal > excision subcutaneous tissue and fascia in: icd10pcs
suck out fat > extraction subcutaneous tissue and fascia @ 0.95 in: icd10pcs
belly fat > abdomen subcutaneous tissue and fascia @ 0.95 in: icd10pcs
belly skin > abdomen skin @ 0.95 in: icd10pcs
ultrasound heart through esophagus > ultrasonography heart transesophageal @ 0.95 in: icd10pcs
heart ultrasound esophagus > ultrasonography heart transesophageal @ 0.95 in: icd10pcs
heart probe down throat > ultrasonography heart transesophageal @ 0.95 in: icd10pcs
throat scope > inspection larynx via natural or artificial opening endoscopic @ 0.95 in: icd10pcs
throat scope biopsy > excision larynx diagnostic via natural or artificial opening endoscopic @ 0.95 in: icd10pcs
throat scope biopsy > excision pharynx diagnostic in: icd10pcs
laryngoscopy biopsy > excision larynx diagnostic via natural or artificial opening endoscopic @ 0.95 in: icd10pcs
spinal fluid > drainage spinal canal percutaneous if: test, tap, sample, drain, drained, needle, drawn, taken in: icd10pcs
brain waves > measurement central nervous electrical activity external @ 0.95 in: icd10pcs
brain waves > monitoring central nervous electrical activity external in: icd10pcs
heart tracing > measurement cardiac electrical activity external @ 0.95 in: icd10pcs
heart monitor at home > monitoring cardiac electrical activity ambulatory external @ 0.95 in: icd10pcs
24 hour heart monitor > monitoring cardiac electrical activity ambulatory external @ 0.95 in: icd10pcs
clot in lung > extirpation matter pulmonary artery @ 0.95 in: icd10pcs
clot in lung > extirpation matter pulmonary trunk in: icd10pcs
clot in brain > extirpation matter intracranial artery @ 0.95 in: icd10pcs
clot in brain > extirpation matter intracranial subdural space in: icd10pcs
leg clot > extirpation matter femoral artery @ 0.95 in: icd10pcs
leg clot > extirpation matter femoral vein in: icd10pcs
panretinal photocoagulation > destruction right retina in: icd10pcs
panretinal photocoagulation > destruction left retina @ 1.0 in: icd10pcs
decortication lung > release right lung | release left lung in: icd10pcs
ecmo > extracorporeal oxygenation membrane central in: icd10pcs
ecmo > extracorporeal oxygenation membrane peripheral veno-venous @ 1.0 in: icd10pcs
life support oxygen blood > extracorporeal oxygenation membrane @ 0.95 in: icd10pcs
mechanical ventilation > respiratory ventilation greater than 96 consecutive hours | respiratory ventilation 24-96 consecutive hours in: icd10pcs
mechanical ventilation > respiratory ventilation less than 24 consecutive hours @ 0.95 in: icd10pcs
throat tube > insertion endotracheal airway trachea in: icd10pcs
throat tube > bypass trachea to cutaneous @ 0.8 in: icd10pcs
stomach wash > irrigation upper gi @ 0.95 in: icd10pcs
bowel wash out > irrigation lower gi @ 0.95 in: icd10pcs
bladder wash > irrigation genitourinary tract @ 0.95 in: icd10pcs
ear flush > irrigation ear @ 0.95 in: icd10pcs
wound washout > drainage subcutaneous tissue @ 0.8 in: icd10pcs
skin test allergy > introduction diagnostic substance skin in: icd10pcs
skin test allergy > measurement @ 0.5 in: icd10pcs
tb skin test > introduction other diagnostic substance subcutaneous @ 0.7 in: icd10pcs
donor kidney > transplantation kidney in: icd10pcs
donor kidney > resection kidney @ 0.8 in: icd10pcs
new kidney > transplantation kidney @ 0.95 in: icd10pcs
new liver > transplantation liver @ 0.95 in: icd10pcs
new lungs > transplantation lungs @ 0.95 in: icd10pcs
new hip > replacement hip joint synthetic substitute @ 0.95 in: icd10pcs
new knee > replacement knee joint synthetic substitute @ 0.95 in: icd10pcs
new shoulder > replacement shoulder joint synthetic substitute @ 0.95 in: icd10pcs
new valve > replacement valve @ 0.95 in: icd10pcs
new cornea > replacement cornea @ 0.95 in: icd10pcs
artificial knee > replacement knee joint synthetic substitute @ 0.95 in: icd10pcs
artificial hip > replacement hip joint synthetic substitute @ 0.95 in: icd10pcs
metal hip > replacement hip joint synthetic substitute metal @ 0.95 in: icd10pcs
ceramic hip > replacement hip joint ceramic synthetic substitute @ 0.95 in: icd10pcs
cemented knee > replacement knee joint synthetic substitute cemented @ 0.95 in: icd10pcs
uncemented hip > replacement hip joint synthetic substitute uncemented @ 0.95 in: icd10pcs
bone cement > synthetic substitute @ 0.6 in: icd10pcs
screws in bone > internal fixation device @ 0.95 in: icd10pcs
plate and screws > internal fixation device @ 0.95 in: icd10pcs
pins > internal fixation device if: bone, fracture, broken, wrist, hip, ankle, finger, toe, hand, foot in: icd10pcs
nail > intramedullary internal fixation device @ 0.85 if: femur, femoral, tibia, tibial, humerus, humeral, hip, shaft, fracture, im, intramedullary in: icd10pcs
rod > intramedullary internal fixation device if: femur, femoral, tibia, tibial, humerus, thigh, shin, bone in: icd10pcs
broken > reposition @ 0.85 if: set, setting, fix, fixed, plate, surgery, repair, rod, pins, screws, reduction in: icd10pcs
thigh bone > femoral shaft @ 0.95 in: icd10pcs
shin bone > tibia @ 0.95 in: icd10pcs
shinbone > tibia @ 0.95 in: icd10pcs
upper arm bone > humeral shaft @ 0.95 in: icd10pcs
hip socket > acetabulum @ 0.95 in: icd10pcs
tail bone > coccyx @ 0.95 in: icd10pcs
breast bone > sternum @ 0.95 in: icd10pcs
jaw bone > mandible @ 0.95 in: icd10pcs
jaw bone > maxilla in: icd10pcs
lower jaw > mandible @ 0.95 in: icd10pcs
upper jaw > maxilla @ 0.95 in: icd10pcs
cheek bone > zygomatic bone @ 0.95 in: icd10pcs
face bone > facial bone | maxilla | zygomatic bone in: icd10pcs
eye socket > orbit @ 0.95 in: icd10pcs
heel cord > lower leg tendon @ 0.95 in: icd10pcs
achilles > lower leg tendon @ 0.95 in: icd10pcs
ankle ligament > ankle bursa and ligament @ 0.95 in: icd10pcs
knee ligament > knee bursa and ligament @ 0.95 in: icd10pcs
bursa > bursa and ligament @ 0.95 in: icd10pcs
acl > knee bursa and ligament @ 0.95 in: icd10pcs
rotator cuff > shoulder tendon @ 0.95 in: icd10pcs
meniscus > knee joint @ 0.95 in: icd10pcs
labrum > hip joint in: icd10pcs
labrum > shoulder joint @ 0.85 in: icd10pcs
cartilage > joint @ 0.8 if: knee, hip, shoulder, ankle, elbow, wrist in: icd10pcs
fascia > subcutaneous tissue and fascia @ 0.95 in: icd10pcs
soft tissue > subcutaneous tissue and fascia @ 0.95 in: icd10pcs
under the skin > subcutaneous tissue and fascia @ 0.95 in: icd10pcs
armpit nodes > axillary lymphatic @ 0.95 in: icd10pcs
armpit lymph > axillary lymphatic @ 0.95 in: icd10pcs
groin nodes > inguinal lymphatic @ 0.95 in: icd10pcs
groin lymph > inguinal lymphatic @ 0.95 in: icd10pcs
neck nodes > neck lymphatic @ 0.95 in: icd10pcs
neck lymph > neck lymphatic @ 0.95 in: icd10pcs
womb lining > endometrium @ 0.95 in: icd10pcs
birth canal > vagina @ 0.95 in: icd10pcs
foreskin > prepuce @ 0.95 in: icd10pcs
windpipe > trachea @ 0.95 in: icd10pcs
food pipe > esophagus @ 0.95 in: icd10pcs
bile duct > common bile duct @ 0.95 in: icd10pcs
bile duct > hepatic duct in: icd10pcs
pee tube > urethra @ 0.95 in: icd10pcs
kidney tube > ureter @ 0.95 in: icd10pcs
lower bowel > rectum @ 0.95 in: icd10pcs
lower bowel > sigmoid colon in: icd10pcs
bowel > intestine @ 0.95 in: icd10pcs
large bowel > large intestine @ 0.95 in: icd10pcs
small bowel > small intestine @ 0.95 in: icd10pcs
gullet > esophagus @ 0.95 in: icd10pcs
belly cavity > peritoneal cavity @ 0.95 in: icd10pcs
chest cavity > pleural cavity @ 0.95 in: icd10pcs
around lung > pleural cavity @ 0.95 in: icd10pcs
around lung > pleura in: icd10pcs
around heart > pericardial cavity @ 0.95 in: icd10pcs
around heart > pericardium in: icd10pcs
lining of lung > pleura @ 0.95 in: icd10pcs
lining of heart > pericardium @ 0.95 in: icd10pcs
heart sac > pericardium @ 0.95 in: icd10pcs
heart sac > pericardial cavity in: icd10pcs
lining of brain > cerebral meninges @ 0.95 in: icd10pcs
lining of brain > dura mater in: icd10pcs
lung artery > pulmonary artery @ 0.95 in: icd10pcs
liver artery > hepatic artery @ 0.95 in: icd10pcs
main artery > aorta @ 0.95 in: icd10pcs
leg artery > anterior tibial artery in: icd10pcs
ear canal > external auditory canal @ 0.95 in: icd10pcs
eardrum > tympanic membrane @ 0.95 in: icd10pcs
ear drum > tympanic membrane @ 0.95 in: icd10pcs
ear bone > auditory ossicle @ 0.95 in: icd10pcs
tear duct > lacrimal duct @ 0.95 in: icd10pcs
tear gland > lacrimal gland @ 0.95 in: icd10pcs
white of eye > sclera @ 0.95 in: icd10pcs
colored part of eye > iris @ 0.95 in: icd10pcs
eye jelly > vitreous @ 0.95 in: icd10pcs
eye muscle > extraocular muscle @ 0.95 in: icd10pcs
gums > gingiva @ 0.95 in: icd10pcs
roof of mouth > hard palate @ 0.95 in: icd10pcs
nose lining > nasal mucosa and soft tissue @ 0.95 in: icd10pcs
neck bone > cervical vertebra @ 0.95 in: icd10pcs
neck joint > cervical vertebral joint @ 0.95 in: icd10pcs
spine bone > lumbar vertebra @ 0.95 in: icd10pcs
spine bone > thoracic vertebra in: icd10pcs
backbone > lumbar vertebra @ 0.95 in: icd10pcs
backbone > thoracic vertebra in: icd10pcs
back disc > lumbar vertebral disc @ 0.95 in: icd10pcs
neck disc > cervical vertebral disc @ 0.95 in: icd10pcs
knuckle > metacarpophalangeal joint @ 0.95 in: icd10pcs
big toe joint > metatarsal-phalangeal joint @ 0.95 in: icd10pcs
big toe > 1st toe @ 0.95 in: icd10pcs
little toe > 5th toe @ 0.95 in: icd10pcs
pinky > little finger @ 0.95 in: icd10pcs
pointer finger > index finger @ 0.95 in: icd10pcs
hand bone > metacarpal @ 0.95 in: icd10pcs
hand bone > carpal in: icd10pcs
foot bone > metatarsal @ 0.95 in: icd10pcs
foot bone > tarsal in: icd10pcs
finger bone > finger phalanx @ 0.95 in: icd10pcs
toe bone > toe phalanx @ 0.95 in: icd10pcs

# --- Groups of operations in plain words
heart operation > replacement aortic valve | bypass coronary artery in: icd10pcs
heart operation > repair heart @ 0.6 in: icd10pcs
hernia operation > repair inguinal region | supplement inguinal region in: icd10pcs
hernia operation > repair abdominal wall @ 0.8 in: icd10pcs
eye muscle operation > reposition extraocular muscle @ 0.95 in: icd10pcs
eye muscle operation > repair extraocular muscle in: icd10pcs
eyelid operation > repair eyelid @ 0.95 in: icd10pcs
eyelid operation > excision eyelid | reposition eyelid in: icd10pcs
cornea operation > repair cornea @ 0.95 in: icd10pcs
cornea operation > replacement cornea | excision cornea in: icd10pcs
retina operation > repair retina @ 0.95 in: icd10pcs
retina operation > destruction retina in: icd10pcs
glaucoma procedure > bypass anterior chamber to sclera @ 0.95 in: icd10pcs
glaucoma procedure > destruction anterior chamber | drainage anterior chamber in: icd10pcs
lens procedure > replacement lens @ 0.95 in: icd10pcs
lens procedure > extraction lens in: icd10pcs
vitreous procedure > resection vitreous @ 0.95 in: icd10pcs
vitreous procedure > excision vitreous | drainage vitreous in: icd10pcs
ear procedure > drainage middle ear @ 0.95 in: icd10pcs
ear procedure > repair tympanic membrane in: icd10pcs
nasal procedure > repair nasal septum @ 0.95 in: icd10pcs
nasal procedure > excision nasal turbinate | excision nasal mucosa in: icd10pcs
dental procedure > extraction tooth @ 0.95 in: icd10pcs
dental procedure > repair tooth in: icd10pcs
mouth procedure > excision tongue | repair lip in: icd10pcs
mouth procedure > excision oral @ 0.6 in: icd10pcs
facial fracture treatment > reposition mandible @ 0.95 in: icd10pcs
facial fracture treatment > reposition maxilla | reposition zygomatic bone | reposition nasal bone in: icd10pcs
tracheostomy revision > revision tracheostomy device trachea @ 0.95 in: icd10pcs
treatment fracture hip > reposition upper femur @ 0.95 in: icd10pcs
treatment fracture leg > reposition tibia @ 0.95 in: icd10pcs
treatment fracture leg > reposition femoral shaft in: icd10pcs
treatment fracture arm > reposition humeral shaft @ 0.95 in: icd10pcs
treatment fracture arm > reposition radius | reposition ulna in: icd10pcs
dislocation treatment > reposition joint @ 0.95 in: icd10pcs
lymphatic procedure > excision lymphatic @ 0.95 in: icd10pcs
lymphatic procedure > resection lymphatic in: icd10pcs
lung resection > resection lung lobe @ 0.95 in: icd10pcs
lung resection > excision lung lobe in: icd10pcs
pulmonary resection > resection lung lobe @ 0.95 in: icd10pcs
pulmonary resection > excision lung lobe in: icd10pcs
vessel repair > repair artery @ 0.95 in: icd10pcs
vessel repair > repair vein | supplement artery in: icd10pcs
vascular bypass > bypass artery @ 0.95 in: icd10pcs
vascular stent > dilation artery intraluminal device @ 0.95 in: icd10pcs
vascular catheterization > insertion infusion device vein in: icd10pcs
vascular catheterization > fluoroscopy artery @ 0.8 in: icd10pcs
varicose vein procedure > extraction saphenous vein @ 0.95 in: icd10pcs
varicose vein procedure > destruction saphenous vein in: icd10pcs
pacemaker procedure > insertion pacemaker chest subcutaneous @ 0.95 in: icd10pcs
device implant > insertion @ 0.7 in: icd10pcs
bowel resection procedure > excision large intestine @ 0.95 in: icd10pcs
bowel resection procedure > resection large intestine in: icd10pcs
biliary procedure > dilation common bile duct @ 0.95 in: icd10pcs
biliary procedure > drainage hepatic duct in: icd10pcs
pancreas procedure > excision pancreas @ 0.95 in: icd10pcs
pancreas procedure > drainage pancreas in: icd10pcs
rectal procedure > excision rectum @ 0.95 in: icd10pcs
rectal procedure > repair rectum in: icd10pcs
anal procedure > excision anus @ 0.95 in: icd10pcs
anal procedure > repair anus in: icd10pcs
bladder procedure > excision bladder @ 0.95 in: icd10pcs
bladder procedure > inspection bladder in: icd10pcs
urethral procedure > repair urethra @ 0.95 in: icd10pcs
urethral procedure > dilation urethra in: icd10pcs
genitourinary incontinence procedure > reposition bladder neck @ 0.95 in: icd10pcs
genitourinary incontinence procedure > supplement urethra in: icd10pcs
stress incontinence surgery > reposition bladder neck @ 0.95 in: icd10pcs
stress incontinence surgery > supplement urethra | reposition urethra in: icd10pcs
testicle operation > resection testis @ 0.95 in: icd10pcs
testicle operation > reposition testis in: icd10pcs
penis operation > repair penis @ 0.95 in: icd10pcs
penis operation > supplement penis in: icd10pcs
ovary operation > excision ovary @ 0.95 in: icd10pcs
ovary operation > resection ovary in: icd10pcs
cervix operation > excision cervix @ 0.95 in: icd10pcs
vaginal procedure > repair vagina @ 0.95 in: icd10pcs
vulva procedure > excision vulva @ 0.95 in: icd10pcs
vulva procedure > repair vulva in: icd10pcs
obstetrical laceration > repair perineum muscle @ 0.95 in: icd10pcs
obstetrical laceration > repair female perineum in: icd10pcs
fetal procedure > drainage products of conception @ 0.95 in: icd10pcs
fetal procedure > monitoring products of conception in: icd10pcs
breast procedure > excision breast @ 0.95 in: icd10pcs
breast procedure > resection breast in: icd10pcs
skin procedure > excision skin @ 0.95 in: icd10pcs
skin procedure > repair skin in: icd10pcs
joint procedure > repair joint @ 0.95 in: icd10pcs
joint procedure > excision joint in: icd10pcs
tendon procedure > repair tendon @ 0.95 in: icd10pcs
tendon procedure > release tendon in: icd10pcs
muscle procedure > excision muscle @ 0.95 in: icd10pcs
muscle procedure > repair muscle in: icd10pcs
spine procedure > fusion vertebral joint @ 0.95 in: icd10pcs
spine procedure > release spinal cord | excision vertebral disc in: icd10pcs
foot procedure > excision metatarsal | reposition metatarsal in: icd10pcs
foot procedure > fusion tarsal joint @ 0.8 in: icd10pcs
wound treatment > excision subcutaneous tissue @ 0.95 in: icd10pcs
wound treatment > repair skin in: icd10pcs
nerve procedure > release nerve @ 0.95 in: icd10pcs
nerve procedure > repair nerve in: icd10pcs
brain procedure > excision brain @ 0.95 in: icd10pcs
brain procedure > drainage intracranial in: icd10pcs
cns excision > excision brain @ 0.95 in: icd10pcs
cns excision > excision spinal cord in: icd10pcs
thyroid procedure > resection thyroid gland @ 0.95 in: icd10pcs
thyroid procedure > excision thyroid gland in: icd10pcs
endocrine procedure > resection gland @ 0.5 in: icd10pcs
transplant procedure > transplantation @ 0.95 in: icd10pcs
mental health treatment > psychotherapy @ 0.95 in: icd10pcs
mental health treatment > individual psychotherapy | group psychotherapy in: icd10pcs
substance abuse rehabilitation > counseling substance abuse treatment @ 0.95 in: icd10pcs
alcohol rehabilitation > counseling substance abuse treatment @ 0.95 in: icd10pcs
alcohol rehabilitation > detoxification services substance abuse treatment in: icd10pcs
drug rehabilitation > counseling substance abuse treatment @ 0.95 in: icd10pcs
drug rehabilitation > detoxification services substance abuse treatment in: icd10pcs
radioisotope scan > planar nuclear medicine imaging @ 0.95 in: icd10pcs
radioisotope scan > tomographic nuclear medicine imaging in: icd10pcs
nuclear scan > planar nuclear medicine imaging @ 0.95 in: icd10pcs
nuclear scan > tomographic nuclear medicine imaging in: icd10pcs
contrast x-ray > fluoroscopy contrast @ 0.95 in: icd10pcs
ct scan > computerized tomography @ 0.95 in: icd10pcs
phlebography > fluoroscopy vein @ 0.95 in: icd10pcs
phlebography > plain radiography veins in: icd10pcs
lymphangiogram > plain radiography lymphatics @ 0.95 in: icd10pcs
urography > plain radiography kidneys ureters bladder @ 0.95 in: icd10pcs
urography > fluoroscopy kidneys ureters bladder in: icd10pcs
sialogram > plain radiography salivary gland @ 0.95 in: icd10pcs
dacryocystogram > plain radiography lacrimal duct @ 0.95 in: icd10pcs
bronchogram > plain radiography tracheobronchial @ 0.95 in: icd10pcs
discography > plain radiography disc @ 0.95 in: icd10pcs
sinogram > plain radiography sinus in: icd10pcs
sinogram > plain radiography @ 0.5 in: icd10pcs
ductogram > plain radiography mammary ducts @ 0.95 in: icd10pcs
echocardiography > ultrasonography heart @ 0.95 in: icd10pcs
electromyography > measurement musculoskeletal contractility external @ 0.95 in: icd10pcs
respiratory intubation > insertion endotracheal airway trachea via natural or artificial opening @ 0.95 in: icd10pcs
enteral nutrition > introduction nutritional substance upper gi @ 0.95 in: icd10pcs
enteral nutrition > introduction nutritional substance lower gi in: icd10pcs
parenteral and enteral nutrition > introduction nutritional substance @ 0.95 in: icd10pcs
immunization > introduction serum toxoid vaccine @ 0.95 in: icd10pcs
cancer chemotherapy > introduction other antineoplastic @ 0.95 in: icd10pcs
blood draw > collection @ 0.5 in: icd10pcs
blood draw > drainage upper vein @ 0.6 in: icd10pcs
venipuncture > drainage upper vein percutaneous @ 0.7 in: icd10pcs
arterial puncture > drainage upper artery percutaneous in: icd10pcs
arterial puncture > drainage radial artery @ 0.7 in: icd10pcs
physical therapy exercises > therapeutic exercise treatment @ 0.95 in: icd10pcs

# --- Eponyms with the word procedure or operation
norwood procedure > bypass pulmonary trunk to aorta @ 1.0 in: icd10pcs
norwood procedure > bypass right ventricle to pulmonary | replacement thoracic aorta ascending arch in: icd10pcs
norwood operation > bypass pulmonary trunk to aorta @ 1.0 in: icd10pcs
norwood operation > bypass right ventricle to pulmonary | replacement thoracic aorta ascending arch in: icd10pcs
kasai procedure > bypass hepatic duct to small intestine @ 1.0 in: icd10pcs
kasai procedure > bypass hepatic duct in: icd10pcs
kasai operation > bypass hepatic duct to small intestine @ 1.0 in: icd10pcs
kasai operation > bypass hepatic duct in: icd10pcs
fontan procedure > bypass inferior vena cava to pulmonary @ 1.0 in: icd10pcs
fontan procedure > bypass right atrium to pulmonary artery | bypass inferior vena cava pulmonary artery in: icd10pcs
fontan operation > bypass inferior vena cava to pulmonary @ 1.0 in: icd10pcs
fontan operation > bypass right atrium to pulmonary artery | bypass inferior vena cava pulmonary artery in: icd10pcs
nissen procedure > restriction esophagogastric junction @ 1.0 in: icd10pcs
nissen operation > restriction esophagogastric junction @ 1.0 in: icd10pcs
whipple procedure > excision pancreas @ 1.0 in: icd10pcs
whipple procedure > resection duodenum in: icd10pcs
whipple operation > excision pancreas @ 1.0 in: icd10pcs
whipple operation > resection duodenum in: icd10pcs
hartmann procedure > resection sigmoid colon @ 1.0 in: icd10pcs
hartmann procedure > bypass sigmoid colon to cutaneous | bypass descending colon to cutaneous in: icd10pcs
hartmann operation > resection sigmoid colon @ 1.0 in: icd10pcs
hartmann operation > bypass sigmoid colon to cutaneous | bypass descending colon to cutaneous in: icd10pcs
maze procedure > destruction conduction mechanism open @ 1.0 in: icd10pcs
maze procedure > destruction right atrium | destruction left atrium in: icd10pcs
maze operation > destruction conduction mechanism open @ 1.0 in: icd10pcs
maze operation > destruction right atrium | destruction left atrium in: icd10pcs
bentall procedure > replacement aortic valve @ 1.0 in: icd10pcs
bentall procedure > replacement thoracic aorta ascending in: icd10pcs
bentall operation > replacement aortic valve @ 1.0 in: icd10pcs
bentall operation > replacement thoracic aorta ascending in: icd10pcs
ravitch procedure > reposition sternum open @ 1.0 in: icd10pcs
ravitch operation > reposition sternum open @ 1.0 in: icd10pcs
latarjet procedure > transfer shoulder | reposition glenoid cavity in: icd10pcs
latarjet procedure > supplement glenoid cavity @ 0.85 in: icd10pcs
latarjet operation > transfer shoulder | reposition glenoid cavity in: icd10pcs
latarjet operation > supplement glenoid cavity @ 0.85 in: icd10pcs
bankart procedure > repair shoulder joint @ 1.0 in: icd10pcs
bankart procedure > repair shoulder bursa and ligament in: icd10pcs
bankart operation > repair shoulder joint @ 1.0 in: icd10pcs
bankart operation > repair shoulder bursa and ligament in: icd10pcs
sistrunk procedure > excision hyoid @ 0.6 in: icd10pcs
sistrunk operation > excision hyoid @ 0.6 in: icd10pcs
soave procedure > resection rectum @ 0.8 in: icd10pcs
soave operation > resection rectum @ 0.8 in: icd10pcs
puestow procedure > bypass pancreatic duct to small intestine @ 1.0 in: icd10pcs
puestow operation > bypass pancreatic duct to small intestine @ 1.0 in: icd10pcs
jatene procedure > reposition pulmonary trunk @ 1.0 in: icd10pcs
jatene procedure > reposition thoracic aorta ascending in: icd10pcs
jatene operation > reposition pulmonary trunk @ 1.0 in: icd10pcs
jatene operation > reposition thoracic aorta ascending in: icd10pcs
rastelli procedure > bypass right ventricle to pulmonary trunk @ 1.0 in: icd10pcs
rastelli operation > bypass right ventricle to pulmonary trunk @ 1.0 in: icd10pcs
burch procedure > reposition bladder neck @ 1.0 in: icd10pcs
burch operation > reposition bladder neck @ 1.0 in: icd10pcs
delorme procedure > excision rectum @ 1.0 in: icd10pcs
delorme procedure > repair rectum in: icd10pcs
delorme operation > excision rectum @ 1.0 in: icd10pcs
delorme operation > repair rectum in: icd10pcs
altemeier procedure > excision rectum @ 1.0 in: icd10pcs
altemeier procedure > resection rectum in: icd10pcs
altemeier operation > excision rectum @ 1.0 in: icd10pcs
altemeier operation > resection rectum in: icd10pcs
thiersch procedure > restriction anus @ 1.0 in: icd10pcs
thiersch operation > restriction anus @ 1.0 in: icd10pcs
keller procedure > excision toe phalanx @ 1.0 in: icd10pcs
keller operation > excision toe phalanx @ 1.0 in: icd10pcs
lapidus procedure > fusion tarsometatarsal joint @ 1.0 in: icd10pcs
lapidus operation > fusion tarsometatarsal joint @ 1.0 in: icd10pcs
mumford procedure > excision clavicle @ 1.0 in: icd10pcs
mumford operation > excision clavicle @ 1.0 in: icd10pcs
girdlestone procedure > excision hip joint @ 1.0 in: icd10pcs
girdlestone procedure > resection hip joint | resection upper femur in: icd10pcs
girdlestone operation > excision hip joint @ 1.0 in: icd10pcs
girdlestone operation > resection hip joint | resection upper femur in: icd10pcs
brostrom procedure > repair ankle bursa and ligament @ 1.0 in: icd10pcs
brostrom operation > repair ankle bursa and ligament @ 1.0 in: icd10pcs
mitrofanoff procedure > bypass bladder to cutaneous @ 1.0 in: icd10pcs
mitrofanoff operation > bypass bladder to cutaneous @ 1.0 in: icd10pcs
bassini procedure > repair inguinal region @ 1.0 in: icd10pcs
bassini operation > repair inguinal region @ 1.0 in: icd10pcs
lichtenstein procedure > supplement inguinal region synthetic substitute open @ 1.0 in: icd10pcs
lichtenstein operation > supplement inguinal region synthetic substitute open @ 1.0 in: icd10pcs
toupet procedure > restriction esophagogastric junction @ 1.0 in: icd10pcs
toupet operation > restriction esophagogastric junction @ 1.0 in: icd10pcs
ramstedt procedure > division stomach pylorus @ 1.0 in: icd10pcs
ramstedt operation > division stomach pylorus @ 1.0 in: icd10pcs
billroth procedure > excision stomach @ 1.0 in: icd10pcs
billroth procedure > bypass stomach to duodenum | bypass stomach to jejunum in: icd10pcs
billroth operation > excision stomach @ 1.0 in: icd10pcs
billroth operation > bypass stomach to duodenum | bypass stomach to jejunum in: icd10pcs

# --- Organ and operation in one word, in root operation words
gastroplasty > repair stomach @ 0.95 in: icd10pcs
gastrotomy > drainage stomach @ 0.95 in: icd10pcs
enteroplasty > repair small intestine @ 0.95 in: icd10pcs
jejunectomy > excision jejunum @ 0.95 in: icd10pcs
jejunoplasty > repair jejunum @ 0.95 in: icd10pcs
jejunorrhaphy > repair jejunum @ 0.95 in: icd10pcs
jejunotomy > drainage jejunum @ 0.95 in: icd10pcs
ileectomy > excision ileum @ 0.95 in: icd10pcs
ileoplasty > repair ileum @ 0.95 in: icd10pcs
ileplasty > repair ileum @ 0.95 in: icd10pcs
duodenectomy > excision duodenum @ 0.95 in: icd10pcs
duodenoplasty > repair duodenum @ 0.95 in: icd10pcs
duodenorrhaphy > repair duodenum @ 0.95 in: icd10pcs
duodenotomy > drainage duodenum @ 0.95 in: icd10pcs
coloplasty > repair large intestine @ 0.95 in: icd10pcs
colorrhaphy > repair large intestine @ 0.95 in: icd10pcs
colopexy > reposition large intestine @ 0.95 in: icd10pcs
sigmoidopexy > reposition sigmoid colon @ 0.95 in: icd10pcs
sigmoidotomy > drainage sigmoid colon @ 0.95 in: icd10pcs
sigmoidostomy > bypass sigmoid colon to cutaneous @ 0.95 in: icd10pcs
cecopexy > reposition cecum @ 0.95 in: icd10pcs
cecoplasty > repair cecum @ 0.95 in: icd10pcs
cecorrhaphy > repair cecum @ 0.95 in: icd10pcs
proctoplasty > repair rectum @ 0.95 in: icd10pcs
proctorrhaphy > repair rectum @ 0.95 in: icd10pcs
proctopexy > reposition rectum @ 0.95 in: icd10pcs
proctotomy > drainage rectum @ 0.95 in: icd10pcs
rectoplasty > repair rectum @ 0.95 in: icd10pcs
hepatopexy > reposition liver @ 0.95 in: icd10pcs
hepatotomy > drainage liver @ 0.95 in: icd10pcs
cholecystopexy > reposition gallbladder @ 0.95 in: icd10pcs
cholecystorrhaphy > repair gallbladder @ 0.95 in: icd10pcs
cholecystoplasty > repair gallbladder @ 0.95 in: icd10pcs
cholecystoscopy > inspection gallbladder @ 0.95 in: icd10pcs
choledochectomy > excision common bile duct @ 0.95 in: icd10pcs
choledochoplasty > repair common bile duct @ 0.95 in: icd10pcs
choledochorrhaphy > repair common bile duct @ 0.95 in: icd10pcs
splenopexy > reposition spleen @ 0.95 in: icd10pcs
splenotomy > drainage spleen @ 0.95 in: icd10pcs
nephrorrhaphy > repair kidney @ 0.95 in: icd10pcs
nephrotomy > drainage kidney @ 0.95 in: icd10pcs
nephrolysis > release kidney @ 0.95 in: icd10pcs
pyelorrhaphy > repair kidney pelvis @ 0.95 in: icd10pcs
pyelotomy > drainage kidney pelvis @ 0.95 in: icd10pcs
ureteroplasty > repair ureter @ 0.95 in: icd10pcs
ureterorrhaphy > repair ureter @ 0.95 in: icd10pcs
ureteropexy > reposition ureter @ 0.95 in: icd10pcs
ureterotomy > drainage ureter @ 0.95 in: icd10pcs
cystoplasty > repair bladder @ 0.95 in: icd10pcs
cystopexy > reposition bladder @ 0.95 in: icd10pcs
urethrectomy > excision urethra @ 0.95 in: icd10pcs
urethrorrhaphy > repair urethra @ 0.95 in: icd10pcs
urethropexy > reposition urethra @ 0.95 in: icd10pcs
prostatotomy > drainage prostate @ 0.95 in: icd10pcs
orchipexy > reposition testis @ 0.95 in: icd10pcs
orchioplasty > repair testis @ 0.95 in: icd10pcs
orchiplasty > repair testis @ 0.95 in: icd10pcs
orchiotomy > drainage testis @ 0.95 in: icd10pcs
orchitomy > drainage testis @ 0.95 in: icd10pcs
orchidoplasty > repair testis @ 0.95 in: icd10pcs
orchidotomy > drainage testis @ 0.95 in: icd10pcs
epididymoplasty > repair epididymis @ 0.95 in: icd10pcs
epididymorrhaphy > repair epididymis @ 0.95 in: icd10pcs
scrotectomy > excision scrotum @ 0.95 in: icd10pcs
scrotoplasty > repair scrotum @ 0.95 in: icd10pcs
scrotorrhaphy > repair scrotum @ 0.95 in: icd10pcs
phallectomy > resection penis @ 0.95 in: icd10pcs
balanoplasty > repair penis @ 0.95 in: icd10pcs
hysterorrhaphy > repair uterus @ 0.95 in: icd10pcs
hysteroplasty > repair uterus @ 0.95 in: icd10pcs
metrorrhaphy > repair uterus @ 0.95 in: icd10pcs
tracheloplasty > repair cervix @ 0.95 in: icd10pcs
trachelorrhaphy > repair cervix @ 0.95 in: icd10pcs
cervicectomy > resection cervix @ 0.95 in: icd10pcs
cervicoplasty > repair cervix @ 0.95 in: icd10pcs
oophoroplasty > repair ovary @ 0.95 in: icd10pcs
oophororrhaphy > repair ovary @ 0.95 in: icd10pcs
salpingoplasty > repair fallopian tube @ 0.95 in: icd10pcs
salpingorrhaphy > repair fallopian tube @ 0.95 in: icd10pcs
salpingopexy > reposition fallopian tube @ 0.95 in: icd10pcs
salpingolysis > release fallopian tube @ 0.95 in: icd10pcs
colpoplasty > repair vagina @ 0.95 in: icd10pcs
vulvoplasty > repair vulva @ 0.95 in: icd10pcs
perineplasty > repair female perineum @ 0.95 in: icd10pcs
perinerrhaphy > repair female perineum @ 0.95 in: icd10pcs
hymenorrhaphy > repair hymen @ 0.95 in: icd10pcs
clitorectomy > resection clitoris @ 0.95 in: icd10pcs
clitoroplasty > repair clitoris @ 0.95 in: icd10pcs
mastoplasty > repair breast @ 0.95 in: icd10pcs
adrenalorrhaphy > repair adrenal gland @ 0.95 in: icd10pcs
pneumectomy > resection lung @ 0.95 in: icd10pcs
pneumolysis > release lung @ 0.95 in: icd10pcs
pneumonorrhaphy > repair lung @ 0.95 in: icd10pcs
pneumonotomy > drainage lung @ 0.95 in: icd10pcs
pneumonopexy > reposition lung @ 0.95 in: icd10pcs
lungopexy > reposition lung @ 0.95 in: icd10pcs
bronchectomy > excision bronchus @ 0.95 in: icd10pcs
bronchorrhaphy > repair bronchus @ 0.95 in: icd10pcs
bronchotomy > drainage bronchus @ 0.95 in: icd10pcs
tracheectomy > excision trachea @ 0.95 in: icd10pcs
tracheplasty > repair trachea @ 0.95 in: icd10pcs
tracheorrhaphy > repair trachea @ 0.95 in: icd10pcs
tracherrhaphy > repair trachea @ 0.95 in: icd10pcs
tracheopexy > reposition trachea @ 0.95 in: icd10pcs
trachepexy > reposition trachea @ 0.95 in: icd10pcs
laryngorrhaphy > repair larynx @ 0.95 in: icd10pcs
laryngopexy > reposition larynx @ 0.95 in: icd10pcs
pharyngorrhaphy > repair pharynx @ 0.95 in: icd10pcs
glossoplasty > repair tongue @ 0.95 in: icd10pcs
glossopexy > reposition tongue @ 0.95 in: icd10pcs
uvuloplasty > repair uvula @ 0.95 in: icd10pcs
uvulotomy > drainage uvula @ 0.95 in: icd10pcs
tonsillotomy > drainage tonsils @ 0.95 in: icd10pcs
gingivorrhaphy > repair gingiva @ 0.95 in: icd10pcs
cheilectomy > excision lip @ 0.95 in: icd10pcs
cheilorrhaphy > repair lip @ 0.95 in: icd10pcs
cheilotomy > drainage lip @ 0.95 in: icd10pcs
sialadenectomy > resection submaxillary gland @ 0.95 in: icd10pcs
septectomy > excision nasal septum @ 0.95 in: icd10pcs
turbinoplasty > repair nasal turbinate @ 0.95 in: icd10pcs
ethmoidotomy > drainage ethmoid sinus @ 0.95 in: icd10pcs
myringectomy > excision tympanic membrane @ 0.95 in: icd10pcs
myringorrhaphy > repair tympanic membrane @ 0.95 in: icd10pcs
stapesopexy > reposition auditory ossicle @ 0.95 in: icd10pcs
mastoidotomy > drainage mastoid sinus @ 0.95 in: icd10pcs
mastoidoplasty > repair mastoid sinus @ 0.95 in: icd10pcs
labyrinthotomy > drainage inner ear @ 0.95 in: icd10pcs
blepharorrhaphy > repair eyelid @ 0.95 in: icd10pcs
blepharectomy > excision eyelid @ 0.95 in: icd10pcs
iridoplasty > repair iris @ 0.95 in: icd10pcs
scleroplasty > repair sclera @ 0.95 in: icd10pcs
sclerectomy > excision sclera @ 0.95 in: icd10pcs
dacryoadenectomy > excision lacrimal gland @ 0.95 in: icd10pcs
cardiorrhaphy > repair heart @ 0.95 in: icd10pcs
cardirrhaphy > repair heart @ 0.95 in: icd10pcs
cardiopexy > reposition heart @ 0.95 in: icd10pcs
cardipexy > reposition heart @ 0.95 in: icd10pcs
pericardiorrhaphy > repair pericardium @ 0.95 in: icd10pcs
pericardirrhaphy > repair pericardium @ 0.95 in: icd10pcs
aortoplasty > repair aorta @ 0.95 in: icd10pcs
aortorrhaphy > repair aorta @ 0.95 in: icd10pcs
arteriectomy > excision artery @ 0.95 in: icd10pcs
arterioplasty > repair artery @ 0.95 in: icd10pcs
arteriplasty > repair artery @ 0.95 in: icd10pcs
arteriorrhaphy > repair artery @ 0.95 in: icd10pcs
arterirrhaphy > repair artery @ 0.95 in: icd10pcs
arteritomy > drainage artery @ 0.95 in: icd10pcs
phleborrhaphy > repair vein @ 0.95 in: icd10pcs
venoplasty > repair vein @ 0.95 in: icd10pcs
venotomy > drainage vein @ 0.95 in: icd10pcs
lymphangiectomy > excision lymphatic @ 0.95 in: icd10pcs
lymphangioplasty > repair lymphatic @ 0.95 in: icd10pcs
lymphangiplasty > repair lymphatic @ 0.95 in: icd10pcs
lymphangiorrhaphy > repair lymphatic @ 0.95 in: icd10pcs
lymphangirrhaphy > repair lymphatic @ 0.95 in: icd10pcs
craniplasty > repair skull @ 0.95 in: icd10pcs
cranitomy > drainage skull @ 0.95 in: icd10pcs
neuropexy > reposition nerve @ 0.95 in: icd10pcs
diskectomy > excision vertebral disc @ 0.95 in: icd10pcs
costectomy > excision rib @ 0.95 in: icd10pcs
scapulopexy > reposition scapula @ 0.95 in: icd10pcs
acromiectomy > excision scapula @ 0.95 in: icd10pcs
acromiplasty > repair scapula @ 0.95 in: icd10pcs
humerectomy > excision humeral shaft @ 0.95 in: icd10pcs
ulnectomy > excision ulna @ 0.95 in: icd10pcs
carpectomy > resection carpal @ 0.95 in: icd10pcs
metacarpectomy > excision metacarpal @ 0.95 in: icd10pcs
metatarsectomy > excision metatarsal @ 0.95 in: icd10pcs
tarsectomy > excision tarsal @ 0.95 in: icd10pcs
astragalectomy > resection tarsal @ 0.95 in: icd10pcs
calcaneectomy > excision tarsal @ 0.95 in: icd10pcs
talectomy > resection tarsal @ 0.95 in: icd10pcs
fibulectomy > excision fibula @ 0.95 in: icd10pcs
tibiectomy > excision tibia @ 0.95 in: icd10pcs
zygomatectomy > excision zygomatic bone @ 0.95 in: icd10pcs
osteectomy > excision bone @ 0.95 in: icd10pcs
osteoplasty > repair bone @ 0.95 in: icd10pcs
osteplasty > repair bone @ 0.95 in: icd10pcs
osteorrhaphy > repair bone @ 0.95 in: icd10pcs
osterrhaphy > repair bone @ 0.95 in: icd10pcs
chondrectomy > excision joint @ 0.95 in: icd10pcs
arthrectomy > excision joint @ 0.95 in: icd10pcs
arthrolysis > release joint @ 0.95 in: icd10pcs
bursotomy > drainage bursa and ligament @ 0.95 in: icd10pcs
ligamentectomy > excision bursa and ligament @ 0.95 in: icd10pcs
desmectomy > excision bursa and ligament @ 0.95 in: icd10pcs
desmotomy > drainage bursa and ligament @ 0.95 in: icd10pcs
desmorrhaphy > repair bursa and ligament @ 0.95 in: icd10pcs
tenectomy > excision tendon @ 0.95 in: icd10pcs
tenoplasty > repair tendon @ 0.95 in: icd10pcs
tenopexy > reposition tendon @ 0.95 in: icd10pcs
tendotomy > drainage tendon @ 0.95 in: icd10pcs
tendoplasty > repair tendon @ 0.95 in: icd10pcs
myoplasty > repair muscle @ 0.95 in: icd10pcs
myplasty > repair muscle @ 0.95 in: icd10pcs
myorrhaphy > repair muscle @ 0.95 in: icd10pcs
myrrhaphy > repair muscle @ 0.95 in: icd10pcs
mytomy > drainage muscle @ 0.95 in: icd10pcs
fascioplasty > repair subcutaneous tissue and fascia @ 0.95 in: icd10pcs
fasciplasty > repair subcutaneous tissue and fascia @ 0.95 in: icd10pcs
fasciorrhaphy > repair subcutaneous tissue and fascia @ 0.95 in: icd10pcs
fascirrhaphy > repair subcutaneous tissue and fascia @ 0.95 in: icd10pcs
fascitomy > drainage subcutaneous tissue and fascia @ 0.95 in: icd10pcs
omentorrhaphy > repair omentum @ 0.95 in: icd10pcs
peritoneectomy > excision peritoneum @ 0.95 in: icd10pcs
mesenterectomy > excision mesentery @ 0.95 in: icd10pcs
mesenterorrhaphy > repair mesentery @ 0.95 in: icd10pcs
herniaorrhaphy > repair abdominal wall @ 0.95 in: icd10pcs
herniarrhaphy > repair abdominal wall @ 0.95 in: icd10pcs
herniaoplasty > repair abdominal wall @ 0.95 in: icd10pcs
herniaplasty > repair abdominal wall @ 0.95 in: icd10pcs
hernirrhaphy > repair abdominal wall @ 0.95 in: icd10pcs
herniplasty > repair abdominal wall @ 0.95 in: icd10pcs
sphincterorrhaphy > repair anal sphincter @ 0.95 in: icd10pcs
anorrhaphy > repair anus @ 0.95 in: icd10pcs
anopexy > reposition anus @ 0.95 in: icd10pcs
onychectomy > excision nail @ 0.95 in: icd10pcs
onychoplasty > repair nail @ 0.95 in: icd10pcs
dermatectomy > excision skin @ 0.95 in: icd10pcs
scarectomy > excision skin @ 0.95 in: icd10pcs
urachectomy > excision bladder @ 0.95 in: icd10pcs
atrioplasty > repair atrium @ 0.95 in: icd10pcs
atriplasty > repair atrium @ 0.95 in: icd10pcs
ventriculoplasty > repair ventricle @ 0.95 in: icd10pcs
pericardectomy > excision pericardium @ 0.95 in: icd10pcs
pericardorrhaphy > repair pericardium @ 0.95 in: icd10pcs
pericardiotomy > drainage pericardial cavity @ 0.95 in: icd10pcs
pericarditomy > drainage pericardial cavity @ 0.95 in: icd10pcs
pericardicentesis > drainage pericardial cavity @ 0.95 in: icd10pcs
perineotomy > drainage female perineum @ 0.95 in: icd10pcs
perinetomy > drainage female perineum @ 0.95 in: icd10pcs
vulvotomy > drainage vulva @ 0.95 in: icd10pcs
labiectomy > excision vulva @ 0.95 in: icd10pcs
labioplasty > repair vulva @ 0.95 in: icd10pcs
labiplasty > repair vulva @ 0.95 in: icd10pcs
vesiculectomy > resection bilateral seminal vesicles @ 0.95 in: icd10pcs
vesiculotomy > drainage bilateral seminal vesicles @ 0.95 in: icd10pcs
scaphoidectomy > resection carpal @ 0.95 in: icd10pcs
lunatectomy > resection carpal @ 0.95 in: icd10pcs
pisiformectomy > resection carpal @ 0.95 in: icd10pcs
cuneectomy > excision tarsal @ 0.95 in: icd10pcs
naviculectomy > excision tarsal @ 0.95 in: icd10pcs
sclerotomy > drainage sclera @ 0.95 in: icd10pcs
sclerorrhaphy > repair sclera @ 0.95 in: icd10pcs
keratorrhaphy > repair cornea @ 0.95 in: icd10pcs
dacryocystotomy > drainage lacrimal duct @ 0.95 in: icd10pcs
tympanotomy > drainage middle ear @ 0.95 in: icd10pcs
stapedioplasty > repair auditory ossicle @ 0.95 in: icd10pcs
stapediplasty > repair auditory ossicle @ 0.95 in: icd10pcs
stapedoplasty > repair auditory ossicle @ 0.95 in: icd10pcs
ossiculectomy > resection auditory ossicle @ 0.95 in: icd10pcs
incudectomy > resection auditory ossicle @ 0.95 in: icd10pcs
rhinotomy > drainage nasal mucosa and soft tissue @ 0.95 in: icd10pcs
rhinorrhaphy > repair nasal mucosa and soft tissue @ 0.95 in: icd10pcs
pharyngotomy > drainage pharynx @ 0.95 in: icd10pcs
laryngotomy > drainage larynx @ 0.95 in: icd10pcs
stomatoplasty > repair mouth and throat @ 0.95 in: icd10pcs
stomatorrhaphy > repair mouth and throat @ 0.95 in: icd10pcs
sialectomy > excision parotid gland @ 0.95 in: icd10pcs
sialodochoplasty > repair parotid duct @ 0.95 in: icd10pcs
odontectomy > excision tooth @ 0.95 in: icd10pcs
mentoplasty > repair mandible @ 0.95 in: icd10pcs
genoplasty > repair mandible @ 0.95 in: icd10pcs
aneurysmorrhaphy > repair artery @ 0.95 in: icd10pcs
aneurysmoplasty > repair artery @ 0.95 in: icd10pcs
thymopexy > reposition thymus @ 0.95 in: icd10pcs
thyrotomy > drainage thyroid gland @ 0.95 in: icd10pcs
thyroidotomy > drainage thyroid gland @ 0.95 in: icd10pcs
parathyroidotomy > drainage parathyroid gland @ 0.95 in: icd10pcs
adrenalotomy > drainage adrenal gland @ 0.95 in: icd10pcs
pancreatotomy > drainage pancreas @ 0.95 in: icd10pcs
pancreatorrhaphy > repair pancreas @ 0.95 in: icd10pcs
cystotomy > drainage bladder @ 0.95 in: icd10pcs
nephroplasty > repair kidney @ 0.95 in: icd10pcs
ureterocentesis > drainage ureter @ 0.95 in: icd10pcs
orchiorrhaphy > repair testis @ 0.95 in: icd10pcs
orchirrhaphy > repair testis @ 0.95 in: icd10pcs
orchidorrhaphy > repair testis @ 0.95 in: icd10pcs
epididymotomy > drainage epididymis @ 0.95 in: icd10pcs
prostatorrhaphy > repair prostate @ 0.95 in: icd10pcs
hysterotomy > drainage uterus @ 0.95 in: icd10pcs
salpingotomy > drainage fallopian tube @ 0.95 in: icd10pcs
oophorotomy > drainage ovary @ 0.95 in: icd10pcs
colpotomy > drainage vagina @ 0.95 in: icd10pcs
vaginotomy > drainage vagina @ 0.95 in: icd10pcs
vaginopexy > reposition vagina @ 0.95 in: icd10pcs
cervicotomy > drainage cervix @ 0.95 in: icd10pcs
episioplasty > repair female perineum @ 0.95 in: icd10pcs
episiplasty > repair female perineum @ 0.95 in: icd10pcs
episirrhaphy > repair female perineum @ 0.95 in: icd10pcs
clitorotomy > drainage clitoris @ 0.95 in: icd10pcs
mastotomy > drainage breast @ 0.95 in: icd10pcs
mastorrhaphy > repair breast @ 0.95 in: icd10pcs
mammotomy > drainage breast @ 0.95 in: icd10pcs
thelectomy > excision nipple @ 0.95 in: icd10pcs
theloplasty > repair nipple @ 0.95 in: icd10pcs
thelorrhaphy > repair nipple @ 0.95 in: icd10pcs
mamilloplasty > repair nipple @ 0.95 in: icd10pcs
trachetomy > drainage trachea @ 0.95 in: icd10pcs
pleurotomy > drainage pleural cavity @ 0.95 in: icd10pcs
pleurocentesis > drainage pleural cavity @ 0.95 in: icd10pcs
cardorrhaphy > repair heart @ 0.95 in: icd10pcs
septatectomy > excision ventricular septum @ 0.95 in: icd10pcs
craniorrhaphy > repair skull @ 0.95 in: icd10pcs
cranirrhaphy > repair skull @ 0.95 in: icd10pcs
cerebellectomy > excision cerebellum @ 0.95 in: icd10pcs
tractotomy > division spinal cord @ 0.95 in: icd10pcs
myelotomy > division spinal cord @ 0.95 in: icd10pcs
chordotomy > division spinal cord @ 0.95 in: icd10pcs
durotomy > drainage dura mater @ 0.95 in: icd10pcs
duroplasty > repair dura mater @ 0.95 in: icd10pcs
durorrhaphy > repair dura mater @ 0.95 in: icd10pcs
meningectomy > excision cerebral meninges @ 0.95 in: icd10pcs
meningorrhaphy > repair cerebral meninges @ 0.95 in: icd10pcs
ventriculotomy > drainage cerebral ventricle @ 0.95 in: icd10pcs
cisternotomy > drainage subarachnoid space @ 0.95 in: icd10pcs
gangliectomy > excision nerve @ 0.95 in: icd10pcs
vagectomy > excision vagus nerve @ 0.95 in: icd10pcs
phrenicectomy > excision phrenic nerve @ 0.95 in: icd10pcs
phrenicotomy > division phrenic nerve @ 0.95 in: icd10pcs
tarsotomy > drainage tarsal @ 0.95 in: icd10pcs
tarsectomy > resection tarsal @ 0.95 in: icd10pcs
metatarsotomy > drainage metatarsal @ 0.95 in: icd10pcs
metacarpotomy > drainage metacarpal @ 0.95 in: icd10pcs
fibulotomy > drainage fibula @ 0.95 in: icd10pcs
fibuloplasty > repair fibula @ 0.95 in: icd10pcs
tibiotomy > drainage tibia @ 0.95 in: icd10pcs
tibitomy > drainage tibia @ 0.95 in: icd10pcs
tibioplasty > repair tibia @ 0.95 in: icd10pcs
tibiplasty > repair tibia @ 0.95 in: icd10pcs
femorotomy > drainage femoral shaft @ 0.95 in: icd10pcs
humerotomy > drainage humeral shaft @ 0.95 in: icd10pcs
humeroplasty > repair humeral shaft @ 0.95 in: icd10pcs
radiectomy > excision radius @ 0.95 in: icd10pcs
ulnotomy > drainage ulna @ 0.95 in: icd10pcs
claviculotomy > drainage clavicle @ 0.95 in: icd10pcs
claviculoplasty > repair clavicle @ 0.95 in: icd10pcs
scapulotomy > drainage scapula @ 0.95 in: icd10pcs
scapuloplasty > repair scapula @ 0.95 in: icd10pcs
sternoplasty > repair sternum @ 0.95 in: icd10pcs
costoplasty > repair rib @ 0.95 in: icd10pcs
ischiectomy > excision pelvic bone @ 0.95 in: icd10pcs
pubectomy > excision pelvic bone @ 0.95 in: icd10pcs
pubotomy > division pelvic bone @ 0.95 in: icd10pcs
acetabuloplasty > repair acetabulum @ 0.95 in: icd10pcs
acetabulectomy > excision acetabulum @ 0.95 in: icd10pcs
mandibuloplasty > repair mandible @ 0.95 in: icd10pcs
maxilloplasty > repair maxilla @ 0.95 in: icd10pcs
palatotomy > drainage soft palate @ 0.95 in: icd10pcs
palatopexy > reposition soft palate @ 0.95 in: icd10pcs
condyloplasty > repair bone @ 0.95 in: icd10pcs
epicondylectomy > excision humeral shaft @ 0.95 in: icd10pcs
spondylectomy > excision vertebra @ 0.95 in: icd10pcs
foraminolysis > release nerve @ 0.95 in: icd10pcs
aponeurectomy > excision subcutaneous tissue and fascia @ 0.95 in: icd10pcs
aponeurorrhaphy > repair subcutaneous tissue and fascia @ 0.95 in: icd10pcs
musculoplasty > repair muscle @ 0.95 in: icd10pcs
bicipitectomy > excision upper arm tendon @ 0.95 in: icd10pcs
sarcectomy > excision muscle @ 0.95 in: icd10pcs
onychectomy > resection nail @ 0.95 in: icd10pcs
onychotomy > drainage nail @ 0.95 in: icd10pcs
rhytidoplasty > alteration face @ 0.95 in: icd10pcs
dermatoplasty > repair skin @ 0.95 in: icd10pcs
epiderectomy > excision skin @ 0.95 in: icd10pcs
unguectomy > excision nail @ 0.95 in: icd10pcs
urachlectomy > excision bladder @ 0.95 in: icd10pcs
uranoplasty > repair hard palate @ 0.95 in: icd10pcs
uranorrhaphy > repair hard palate @ 0.95 in: icd10pcs
staphyloplasty > repair soft palate @ 0.95 in: icd10pcs
staphylorrhaphy > repair soft palate @ 0.95 in: icd10pcs
staphylectomy > excision soft palate @ 0.95 in: icd10pcs
staphylopexy > reposition soft palate @ 0.95 in: icd10pcs
uvulopexy > reposition uvula @ 0.95 in: icd10pcs
uvulorrhaphy > repair uvula @ 0.95 in: icd10pcs
amygdalectomy > resection tonsils @ 0.95 in: icd10pcs
epiglottopexy > reposition epiglottis @ 0.95 in: icd10pcs
arytenectomy > excision larynx @ 0.95 in: icd10pcs
arytenopexy > reposition larynx @ 0.95 in: icd10pcs
arytenoidectomy > excision larynx @ 0.95 in: icd10pcs
arytenoidopexy > reposition larynx @ 0.95 in: icd10pcs
hypopharyngectomy > excision pharynx @ 0.95 in: icd10pcs
esophagoplasty > repair esophagus @ 0.95 in: icd10pcs
esophagorrhaphy > repair esophagus @ 0.95 in: icd10pcs
esophagotomy > drainage esophagus @ 0.95 in: icd10pcs
esophagopexy > reposition esophagus @ 0.95 in: icd10pcs
esophagogastroplasty > repair esophagogastric junction @ 0.95 in: icd10pcs
pylorectomy > resection stomach pylorus @ 0.95 in: icd10pcs
pylorotomy > drainage stomach pylorus @ 0.95 in: icd10pcs
gastroduodenectomy > excision stomach @ 0.95 in: icd10pcs
typhlectomy > resection cecum @ 0.95 in: icd10pcs
typhlotomy > drainage cecum @ 0.95 in: icd10pcs
typhlopexy > reposition cecum @ 0.95 in: icd10pcs
sigmoidoplasty > repair sigmoid colon @ 0.95 in: icd10pcs
sigmoidorrhaphy > repair sigmoid colon @ 0.95 in: icd10pcs
enteropexy > reposition small intestine @ 0.95 in: icd10pcs
jejunopexy > reposition jejunum @ 0.95 in: icd10pcs
ileorrhaphy > repair ileum @ 0.95 in: icd10pcs
ilerrhaphy > repair ileum @ 0.95 in: icd10pcs
ileopexy > reposition ileum @ 0.95 in: icd10pcs
ilepexy > reposition ileum @ 0.95 in: icd10pcs
ileotomy > drainage ileum @ 0.95 in: icd10pcs
iletomy > drainage ileum @ 0.95 in: icd10pcs
diverticulectomy > excision esophagus @ 0.95 in: icd10pcs
diverticulopexy > reposition esophagus @ 0.95 in: icd10pcs
mesenterioplasty > repair mesentery @ 0.95 in: icd10pcs
mesenteriplasty > repair mesentery @ 0.95 in: icd10pcs
cholangiotomy > drainage hepatic duct @ 0.95 in: icd10pcs
cholangitomy > drainage hepatic duct @ 0.95 in: icd10pcs
cholangiectomy > excision hepatic duct @ 0.95 in: icd10pcs
hepaticotomy > drainage hepatic duct @ 0.95 in: icd10pcs
cholelithotomy > extirpation matter gallbladder @ 0.95 in: icd10pcs
enterolithotomy > extirpation matter small intestine @ 0.95 in: icd10pcs
pancreatolithotomy > extirpation matter pancreatic duct @ 0.95 in: icd10pcs
urethrolithotomy > extirpation matter urethra @ 0.95 in: icd10pcs
hepaticolithotomy > extirpation matter hepatic duct @ 0.95 in: icd10pcs
prostatolithotomy > extirpation matter prostate @ 0.95 in: icd10pcs
phlebolithotomy > extirpation matter vein @ 0.95 in: icd10pcs
broncholithotomy > extirpation matter bronchus @ 0.95 in: icd10pcs
dacryolithotomy > extirpation matter lacrimal duct @ 0.95 in: icd10pcs

# --- Further names
frontalis sling > reposition upper eyelid | supplement upper eyelid in: icd10pcs
hemicorporectomy > detachment hindquarter in: icd10pcs
psychosurgery > division cerebral hemisphere | destruction brain in: icd10pcs
aneurysmorrhaphy > restriction artery in: icd10pcs
venovenostomy > bypass upper vein | bypass lower vein in: icd10pcs
mentoplasty > alteration face | supplement mandible in: icd10pcs
odontectomy > extraction tooth in: icd10pcs
odontectomy > resection tooth @ 1.0 in: icd10pcs
valvulotomy > release valve | dilation mitral valve | dilation pulmonary valve in: icd10pcs
arteriotomy > drainage artery in: icd10pcs
phlebotomy > drainage vein | extirpation matter vein in: icd10pcs
venesection > drainage vein in: icd10pcs
pharyngotomy > inspection mouth and throat @ 0.85 in: icd10pcs
laryngotomy > inspection larynx in: icd10pcs
pericardiotomy > release pericardium in: icd10pcs
perineotomy > division female perineum in: icd10pcs
durotomy > drainage subdural space in: icd10pcs
durotomy > repair dura mater @ 0.8 in: icd10pcs
jejunoileal bypass > bypass jejunum to ileum in: icd10pcs
ileal interposition > reposition ileum @ 0.7 in: icd10pcs
apicoectomy > excision tooth in: icd10pcs
exenteration pelvis > resection bladder | resection rectum | resection uterus in: icd10pcs
commando procedure > resection mandible | excision tongue in: icd10pcs
commando procedure > resection neck lymphatic @ 0.85 in: icd10pcs
hemiglossectomy > excision tongue in: icd10pcs
hemimandibulectomy > excision mandible in: icd10pcs
hemimaxillectomy > excision maxilla in: icd10pcs
hemigastrectomy > excision stomach in: icd10pcs
hemihepatectomy > resection lobe liver in: icd10pcs
heminephrectomy > excision kidney in: icd10pcs
hemiprostatectomy > excision prostate in: icd10pcs
hemivulvectomy > excision vulva in: icd10pcs
hemicystectomy > excision bladder in: icd10pcs
hemivertebrectomy > excision vertebra in: icd10pcs
hemiphalangectomy > excision phalanx in: icd10pcs
hemispherotomy > division cerebral hemisphere in: icd10pcs
trisegmentectomy > resection lobe liver | excision liver in: icd10pcs
segmentectomy liver > excision liver in: icd10pcs
metastasectomy > excision @ 0.75 in: icd10pcs
cytoreduction > excision peritoneum | resection omentum in: icd10pcs
peritonectomy > excision peritoneum in: icd10pcs
adenectomy > excision gland @ 0.75 in: icd10pcs
adenomectomy > excision prostate @ 0.7 in: icd10pcs
fibroidectomy > excision uterus in: icd10pcs
polypectomy > excision via natural or artificial opening endoscopic in: icd10pcs
papillectomy > excision ampulla of vater in: icd10pcs
ampullectomy > excision ampulla of vater in: icd10pcs
mucosectomy > excision rectum @ 0.7 in: icd10pcs
fistulectomy > excision @ 0.75 in: icd10pcs
fistulotomy > drainage anus @ 0.8 in: icd10pcs
diverticulectomy > excision ileum in: icd10pcs
diverticulectomy > excision bladder @ 0.8 in: icd10pcs
varicectomy > excision vein | extraction saphenous vein in: icd10pcs
thromboendarterectomy > extirpation matter artery open in: icd10pcs
septostomy > bypass right atrium left atrium | excision atrial septum in: icd10pcs
infundibulectomy > excision ventricle right in: icd10pcs
infundibulotomy > release ventricle right @ 0.75 in: icd10pcs
cardiotomy > inspection heart open in: icd10pcs
ventriculectomy > excision left ventricle in: icd10pcs
batista > excision left ventricle in: icd10pcs
kock pouch > bypass ileum to cutaneous in: icd10pcs
kock pouch > replacement bladder @ 0.8 in: icd10pcs
indiana pouch > replacement bladder | bypass ureter in: icd10pcs
malone procedure > bypass cecum to cutaneous in: icd10pcs
swenson > resection rectum in: icd10pcs
duhamel > resection rectum in: icd10pcs
duhamel > bypass @ 0.7 in: icd10pcs
psarp > repair rectum | repair anus | reposition rectum in: icd10pcs
duckett > repair urethra in: icd10pcs
mathieu hypospadias > repair urethra in: icd10pcs
snodgrass > repair urethra in: icd10pcs
palomo > occlusion left renal vein @ 0.6 in: icd10pcs
ivanissevich > excision bilateral spermatic cords @ 0.6 in: icd10pcs
cohen reimplant > reposition ureter in: icd10pcs
politano > reposition ureter in: icd10pcs
boari flap > repair ureter in: icd10pcs
boari flap > replacement ureter @ 0.85 in: icd10pcs
psoas hitch > reposition bladder | reposition ureter in: icd10pcs
kelly plication > repair urethra in: icd10pcs
kelly plication > repair bladder neck @ 0.85 in: icd10pcs
manchester operation > excision cervix | repair vagina in: icd10pcs
le fort colpocleisis > repair vagina in: icd10pcs
le fort colpocleisis > occlusion vagina @ 0.85 in: icd10pcs
lefort colpocleisis > repair vagina in: icd10pcs
mcindoe > creation vagina @ 0.85 in: icd10pcs
strassman > repair uterus in: icd10pcs
wertheim > resection uterus | resection pelvis lymphatic in: icd10pcs
schauta > resection uterus via natural or artificial opening in: icd10pcs
salter osteotomy > division pelvic bone in: icd10pcs
chiari osteotomy > division pelvic bone in: icd10pcs
dega osteotomy > division pelvic bone in: icd10pcs
pemberton osteotomy > division pelvic bone in: icd10pcs
ganz osteotomy > division acetabulum | division pelvic bone in: icd10pcs
dwyer osteotomy > division tarsal | reposition tarsal in: icd10pcs
evans osteotomy > division tarsal | reposition tarsal in: icd10pcs
austin bunionectomy > reposition metatarsal in: icd10pcs
mcbride > release foot bursa in: icd10pcs
mcbride > excision metatarsal @ 0.8 in: icd10pcs
silver bunionectomy > excision metatarsal in: icd10pcs
weil osteotomy > reposition metatarsal in: icd10pcs
hoke tenotomy > division lower leg tendon in: icd10pcs
strayer > division lower leg muscle in: icd10pcs
vulpius > division lower leg muscle in: icd10pcs
watson-jones > repair ankle bursa and ligament in: icd10pcs
chrisman-snook > repair ankle bursa and ligament | supplement ankle bursa and ligament in: icd10pcs
macintosh > supplement knee bursa and ligament in: icd10pcs
hauser > transfer knee tendon in: icd10pcs
hauser > reposition @ 0.7 in: icd10pcs
putti-platt > repair shoulder joint in: icd10pcs
bristow > transfer shoulder in: icd10pcs
bristow > reposition @ 0.7 in: icd10pcs
weaver-dunn > repair shoulder bursa and ligament | excision clavicle in: icd10pcs
darrach > excision ulna in: icd10pcs
sauve-kapandji > fusion wrist joint in: icd10pcs
sauve-kapandji > excision ulna @ 0.8 in: icd10pcs
swanson implant > replacement metacarpophalangeal joint synthetic substitute in: icd10pcs
huber transfer > transfer hand muscle in: icd10pcs
steindler > transfer upper arm muscle in: icd10pcs
steindler > division foot @ 0.7 in: icd10pcs
brooks fusion > fusion cervical vertebral joint in: icd10pcs
gallie fusion > fusion cervical vertebral joint in: icd10pcs
cloward > fusion cervical vertebral joint anterior in: icd10pcs
smith-robinson > fusion cervical vertebral joint anterior in: icd10pcs
luque rod > insertion internal fixation device vertebral joint in: icd10pcs
luque rod > fusion thoracic vertebral joints @ 0.85 in: icd10pcs
cotrel-dubousset > fusion thoracic vertebral joints in: icd10pcs
torkildsen > bypass cerebral ventricle to cerebral cisterns in: icd10pcs
spinal shunt > bypass spinal canal in: icd10pcs
fasanella-servat > excision upper eyelid | reposition upper eyelid in: icd10pcs
kuhnt-szymanowski > repair lower eyelid in: icd10pcs
faden procedure > reposition extraocular muscle in: icd10pcs
hummelsheim > transfer extraocular muscle in: icd10pcs
knapp procedure > transfer extraocular muscle in: icd10pcs
elliot trephination > bypass anterior chamber to sclera in: icd10pcs
scheie > bypass anterior chamber to sclera in: icd10pcs
killian septum > excision nasal septum in: icd10pcs
lynch procedure > excision frontal sinus | drainage frontal sinus in: icd10pcs
denker > excision maxillary sinus in: icd10pcs
abbe flap > transfer lip | repair lip in: icd10pcs
estlander > transfer lip | repair lip in: icd10pcs
millard > repair upper lip in: icd10pcs
von langenbeck > repair hard palate in: icd10pcs
furlow > repair soft palate in: icd10pcs
wardill > repair hard palate in: icd10pcs
crile neck > resection neck lymphatic in: icd10pcs
patey > resection breast | resection axillary lymphatic in: icd10pcs
waterston shunt > bypass thoracic aorta to pulmonary artery | bypass aorta pulmonary in: icd10pcs
potts shunt > bypass thoracic aorta descending to pulmonary artery | bypass aorta pulmonary in: icd10pcs
central shunt > bypass thoracic aorta to pulmonary @ 0.85 in: icd10pcs
konno > replacement aortic valve | supplement ventricular septum in: icd10pcs
takeuchi > reposition coronary artery @ 0.7 in: icd10pcs
brock > release pulmonary valve | dilation pulmonary valve in: icd10pcs
vineberg > bypass coronary artery internal mammary in: icd10pcs
trendelenburg embolectomy > extirpation matter pulmonary artery in: icd10pcs
linton shunt > bypass splenic vein to renal vein in: icd10pcs
warren shunt > bypass splenic vein to renal vein in: icd10pcs
sugiura > occlusion esophageal vein @ 0.8 in: icd10pcs
belsey > restriction esophagogastric junction in: icd10pcs
hill repair > restriction esophagogastric junction @ 0.8 in: icd10pcs
dor fundoplication > restriction esophagogastric junction in: icd10pcs
collis > restriction esophagogastric junction in: icd10pcs
collis > reposition stomach @ 0.7 in: icd10pcs
mckeown > resection esophagus in: icd10pcs
polya > excision stomach | bypass stomach to jejunum in: icd10pcs
heineke-mikulicz > repair stomach pylorus in: icd10pcs
finney > repair stomach pylorus in: icd10pcs
jaboulay > repair stomach pylorus in: icd10pcs
jaboulay > excision tunica vaginalis @ 0.7 in: icd10pcs
stamm gastrostomy > bypass stomach to cutaneous | insertion feeding device stomach open in: icd10pcs
janeway gastrostomy > bypass stomach to cutaneous in: icd10pcs
witzel > insertion feeding device jejunum | bypass jejunum to cutaneous in: icd10pcs
noble plication > repair small intestine @ 0.8 in: icd10pcs
bishop-koop > bypass ileum to cutaneous in: icd10pcs
ripstein > reposition rectum in: icd10pcs
wells rectopexy > reposition rectum in: icd10pcs
parks procedure > repair anal sphincter @ 0.7 in: icd10pcs
lay open fistula > drainage anus in: icd10pcs
milligan-morgan > excision hemorrhoidal plexus in: icd10pcs
longo > excision hemorrhoidal plexus in: icd10pcs
pph stapled > excision hemorrhoidal plexus in: icd10pcs
shouldice > repair inguinal region in: icd10pcs
mcvay > repair inguinal region in: icd10pcs
desarda > repair inguinal region in: icd10pcs
mayo umbilical > repair abdominal wall in: icd10pcs
rives-stoppa > supplement abdominal wall in: icd10pcs
tep hernia > supplement inguinal region percutaneous endoscopic in: icd10pcs
tapp > supplement inguinal region percutaneous endoscopic in: icd10pcs
roux-en-y hepaticojejunostomy > bypass common hepatic duct to small intestine in: icd10pcs
beger > excision pancreas in: icd10pcs
warshaw > excision pancreas in: icd10pcs
appleby > excision pancreas in: icd10pcs
appleby > excision stomach @ 0.7 in: icd10pcs

# --- Biopsies and further operations
needle biopsy > excision diagnostic percutaneous @ 0.95 in: icd10pcs
core biopsy > excision diagnostic percutaneous @ 0.95 in: icd10pcs
open biopsy > excision diagnostic open @ 0.95 in: icd10pcs
fna > excision diagnostic percutaneous in: icd10pcs
brush biopsy > extraction diagnostic @ 0.95 in: icd10pcs
aspiration biopsy > drainage diagnostic percutaneous @ 0.95 in: icd10pcs
aspiration biopsy > excision diagnostic in: icd10pcs
syringosubarachnoid shunt > bypass spinal canal @ 0.95 in: icd10pcs
syrinx shunt > bypass spinal canal @ 0.95 in: icd10pcs
rectus muscle eye > extraocular muscle @ 0.95 in: icd10pcs
medial rectus > extraocular muscle @ 0.95 in: icd10pcs
lateral rectus > extraocular muscle @ 0.95 in: icd10pcs
superior oblique > extraocular muscle @ 0.95 in: icd10pcs
inferior oblique > extraocular muscle @ 0.95 in: icd10pcs
rectus recession > reposition extraocular muscle @ 0.95 in: icd10pcs
rectus resection > excision extraocular muscle @ 0.95 in: icd10pcs
rectus resection > reposition extraocular muscle in: icd10pcs
ossicular chain > auditory ossicle @ 0.95 in: icd10pcs
ossicular > auditory ossicle @ 0.95 in: icd10pcs
sphenoethmoidectomy > excision sphenoid sinus @ 0.95 in: icd10pcs
sphenoethmoidectomy > excision ethmoid sinus | resection ethmoid sinus in: icd10pcs
supraglottic laryngectomy > excision larynx @ 0.95 in: icd10pcs
supraglottic laryngectomy > resection epiglottis in: icd10pcs
partial laryngectomy > excision larynx @ 0.95 in: icd10pcs
skin sparing mastectomy > resection breast @ 0.95 in: icd10pcs
nipple sparing mastectomy > resection right breast in: icd10pcs
nipple sparing mastectomy > resection left breast @ 1.0 in: icd10pcs
mediastinal lymph > thorax lymphatic @ 0.95 in: icd10pcs
hilar lymph > thorax lymphatic @ 0.95 in: icd10pcs
lymphocele > drainage lymphatic @ 0.95 in: icd10pcs
lymphocele > drainage pelvis lymphatic in: icd10pcs
gastropexy > reposition stomach @ 1.0 in: icd10pcs
mesenteric mass > mesentery @ 0.95 in: icd10pcs
ovarian wedge resection > excision ovary @ 1.0 in: icd10pcs
wedge resection > excision @ 0.95 in: icd10pcs
uterosacral > uterine supporting structure @ 0.95 in: icd10pcs
uterosacral suspension > reposition vagina @ 0.95 in: icd10pcs
uterosacral suspension > repair uterine supporting structure | reposition uterus in: icd10pcs
patellar resurfacing > replacement patella | supplement patella in: icd10pcs
acetabular liner > hip joint acetabular surface liner @ 0.95 in: icd10pcs
hip liner > hip joint acetabular surface liner @ 0.95 in: icd10pcs
subtalar > tarsal joint @ 0.95 in: icd10pcs
talonavicular > tarsal joint @ 0.95 in: icd10pcs
calcaneocuboid > tarsal joint @ 0.95 in: icd10pcs
midfoot > tarsal joint @ 0.95 in: icd10pcs
midfoot > tarsometatarsal joint in: icd10pcs
lisfranc > tarsometatarsal joint @ 0.95 in: icd10pcs
hindfoot > tarsal joint @ 0.95 in: icd10pcs
triangular fibrocartilage > wrist joint @ 0.95 in: icd10pcs
triangular fibrocartilage > wrist bursa and ligament in: icd10pcs
tfcc > wrist joint repair @ 0.95 in: icd10pcs
tfcc > repair wrist bursa and ligament in: icd10pcs
olecranon bursa > elbow bursa and ligament @ 0.95 in: icd10pcs
olecranon bursectomy > excision elbow bursa and ligament @ 1.0 in: icd10pcs
prepatellar bursa > knee bursa and ligament @ 0.95 in: icd10pcs
trochanteric bursa > hip bursa and ligament @ 0.95 in: icd10pcs
subacromial bursa > shoulder bursa and ligament @ 0.95 in: icd10pcs
nailing > reposition intramedullary internal fixation device @ 0.95 in: icd10pcs
intramedullary nailing > reposition intramedullary internal fixation device @ 0.95 in: icd10pcs
femur > femoral shaft @ 0.95 in: icd10pcs
femur > upper femur | lower femur in: icd10pcs
femoral neck > upper femur @ 0.95 in: icd10pcs
intertrochanteric > upper femur @ 0.95 in: icd10pcs
subtrochanteric > upper femur @ 0.95 in: icd10pcs
femoral head > upper femur @ 0.95 in: icd10pcs
femoral condyle > lower femur @ 0.95 in: icd10pcs
supracondylar femur > lower femur @ 0.95 in: icd10pcs
tibial plateau > tibia @ 0.95 in: icd10pcs
malleolus > tibia @ 0.95 in: icd10pcs
malleolus > fibula in: icd10pcs
medial malleolus > tibia @ 0.95 in: icd10pcs
lateral malleolus > fibula @ 0.95 in: icd10pcs
radial head > radius @ 0.95 in: icd10pcs
radial styloid > radius @ 0.95 in: icd10pcs
humeral condyle > humeral shaft @ 0.95 in: icd10pcs
epicondyle > humeral shaft @ 0.95 in: icd10pcs
humeral neck > humeral head @ 0.95 in: icd10pcs
glenoid > glenoid cavity @ 0.95 in: icd10pcs
acromion > scapula @ 0.95 in: icd10pcs
coracoid > scapula @ 0.95 in: icd10pcs
iliac crest > pelvic bone @ 0.95 in: icd10pcs
pubic > pelvic bone @ 0.85 in: icd10pcs
ischium > pelvic bone @ 0.95 in: icd10pcs
navicular foot > tarsal @ 0.95 in: icd10pcs
cuboid > tarsal @ 0.95 in: icd10pcs
cuneiform > tarsal @ 0.95 in: icd10pcs
trapezium > carpal @ 0.95 in: icd10pcs
hamate > carpal @ 0.95 in: icd10pcs
pisiform > carpal @ 0.95 in: icd10pcs
sesamoid > metatarsal @ 0.8 in: icd10pcs
odontoid > cervical vertebra @ 0.95 in: icd10pcs
dens > cervical vertebra @ 0.8 in: icd10pcs
atlas > cervical vertebra @ 0.95 in: icd10pcs
axis vertebra > cervical vertebra @ 0.95 in: icd10pcs
lamina > vertebra @ 0.95 in: icd10pcs
spinous process > vertebra @ 0.95 in: icd10pcs
facet joint > vertebral joint @ 0.95 in: icd10pcs
ligamentum flavum > spine bursa and ligament @ 0.95 in: icd10pcs
scar contracture > release skin @ 0.95 in: icd10pcs
burn contracture > release skin @ 0.95 in: icd10pcs
contracture release > release skin | release tendon in: icd10pcs
contracture release > release joint @ 0.85 in: icd10pcs
volar plate > finger joint @ 0.95 in: icd10pcs
volar plate > hand bursa and ligament in: icd10pcs
pulley release > release hand tendon @ 0.95 in: icd10pcs
flexor tendon > hand tendon @ 0.95 in: icd10pcs
flexor tendon > lower arm and wrist tendon in: icd10pcs
extensor tendon > hand tendon @ 0.95 in: icd10pcs
extensor tendon > lower arm and wrist tendon in: icd10pcs
peroneal tendon > lower leg tendon @ 0.95 in: icd10pcs
posterior tibial tendon > lower leg tendon @ 0.95 in: icd10pcs
posterior tibial tendon > foot tendon in: icd10pcs
tibialis tendon > lower leg tendon @ 0.95 in: icd10pcs
tibialis tendon > foot tendon in: icd10pcs
patellar tendon > knee tendon @ 0.95 in: icd10pcs
quadriceps tendon > knee tendon @ 0.95 in: icd10pcs
quadriceps tendon > upper leg tendon in: icd10pcs
biceps tendon > upper arm tendon @ 0.95 in: icd10pcs
biceps tendon > shoulder tendon in: icd10pcs
triceps tendon > upper arm tendon @ 0.95 in: icd10pcs
supraspinatus > shoulder tendon @ 0.95 in: icd10pcs
supraspinatus > shoulder muscle in: icd10pcs
subscapularis > shoulder tendon @ 0.95 in: icd10pcs
subscapularis > shoulder muscle in: icd10pcs
deltoid > shoulder muscle @ 0.95 in: icd10pcs
biceps > upper arm muscle @ 0.8 in: icd10pcs
quadriceps > upper leg muscle @ 0.95 in: icd10pcs
hamstring > upper leg muscle @ 0.95 in: icd10pcs
gastrocnemius > lower leg muscle @ 0.95 in: icd10pcs
soleus > lower leg muscle @ 0.95 in: icd10pcs
gluteus > hip muscle @ 0.95 in: icd10pcs
gluteal > buttock @ 0.95 in: icd10pcs
iliopsoas > hip muscle @ 0.95 in: icd10pcs
pectoralis > thorax muscle @ 0.95 in: icd10pcs
trapezius > trunk muscle @ 0.95 in: icd10pcs
latissimus dorsi > trunk muscle @ 0.95 in: icd10pcs
rectus abdominis > abdomen muscle @ 0.95 in: icd10pcs
temporalis > head muscle @ 0.95 in: icd10pcs
masseter > head muscle @ 0.95 in: icd10pcs
sternocleidomastoid > neck muscle @ 0.95 in: icd10pcs
scalene > neck muscle @ 0.95 in: icd10pcs
levator ani > perineum muscle @ 0.95 in: icd10pcs
celiac trunk > celiac artery @ 0.95 in: icd10pcs
sma > superior mesenteric artery if: stent, bypass, embolectomy, thrombectomy, angioplasty, artery, mesenteric in: icd10pcs
iliac artery > common iliac artery @ 0.95 in: icd10pcs
iliac artery > external iliac artery in: icd10pcs
middle cerebral artery > intracranial artery @ 0.95 in: icd10pcs
basilar artery > intracranial artery @ 0.95 in: icd10pcs
circle of willis > intracranial artery @ 0.95 in: icd10pcs
vertebral basilar > vertebral artery @ 0.95 in: icd10pcs
vertebral basilar > intracranial artery in: icd10pcs
tibioperoneal trunk > popliteal artery @ 0.95 in: icd10pcs
profunda > femoral artery @ 0.95 in: icd10pcs
dorsalis pedis > foot artery @ 0.95 in: icd10pcs
dorsalis pedis > anterior tibial artery in: icd10pcs
lad > coronary artery one artery if: stent, angioplasty, pci, balloon, bypass, lesion, coronary in: icd10pcs
circumflex artery > coronary artery @ 0.95 in: icd10pcs
right coronary > coronary artery @ 0.95 in: icd10pcs
left main > coronary artery @ 0.95 in: icd10pcs
jugular vein > internal jugular vein @ 0.95 in: icd10pcs
jugular vein > external jugular vein in: icd10pcs
greater saphenous > saphenous vein @ 0.95 in: icd10pcs
lesser saphenous > saphenous vein @ 0.95 in: icd10pcs
svc > superior vena cava @ 0.95 in: icd10pcs
ivc > inferior vena cava @ 0.95 in: icd10pcs
azygos > azygos vein @ 0.95 in: icd10pcs
brachiocephalic artery > innominate artery @ 0.95 in: icd10pcs
brachiocephalic vein > innominate vein @ 0.95 in: icd10pcs
ductus arteriosus > pulmonary artery left @ 0.85 in: icd10pcs
aortic arch > thoracic aorta ascending/arch @ 0.95 in: icd10pcs
ascending aorta > thoracic aorta ascending/arch @ 0.95 in: icd10pcs
descending aorta > thoracic aorta descending @ 0.95 in: icd10pcs
infrarenal aorta > abdominal aorta @ 0.95 in: icd10pcs
sinus node > conduction mechanism @ 0.95 in: icd10pcs
av node > conduction mechanism @ 0.95 in: icd10pcs
bundle of his > conduction mechanism @ 0.95 in: icd10pcs
accessory pathway > conduction mechanism @ 0.95 in: icd10pcs
fossa ovalis > atrial septum @ 0.95 in: icd10pcs
foramen ovale > atrial septum @ 0.95 in: icd10pcs
mitral annulus > mitral valve @ 0.95 in: icd10pcs
aortic annulus > aortic valve @ 0.95 in: icd10pcs
gastroesophageal junction > esophagogastric junction @ 0.95 in: icd10pcs
ge junction > esophagogastric junction @ 0.95 in: icd10pcs
lower esophageal sphincter > esophagogastric junction @ 0.95 in: icd10pcs
antrum > stomach @ 0.8 in: icd10pcs
fundus stomach > stomach @ 0.95 in: icd10pcs
pylorus > stomach pylorus @ 0.95 in: icd10pcs
ileocecal > ileocecal valve @ 0.95 in: icd10pcs
ileocecal > cecum in: icd10pcs
hepatic flexure > transverse colon @ 0.95 in: icd10pcs
hepatic flexure > ascending colon in: icd10pcs
splenic flexure > transverse colon @ 0.95 in: icd10pcs
splenic flexure > descending colon in: icd10pcs
rectosigmoid > sigmoid colon @ 0.95 in: icd10pcs
rectosigmoid > rectum in: icd10pcs
sphincter of oddi > ampulla of vater @ 0.95 in: icd10pcs
papilla of vater > ampulla of vater @ 0.95 in: icd10pcs
duct of wirsung > pancreatic duct @ 0.95 in: icd10pcs
pouch of douglas > cul-de-sac @ 0.95 in: icd10pcs
broad ligament > uterine supporting structure @ 0.95 in: icd10pcs
round ligament > uterine supporting structure @ 0.95 in: icd10pcs
fimbria > fallopian tube @ 0.95 in: icd10pcs
endocervix > cervix @ 0.95 in: icd10pcs
labia > vulva @ 0.95 in: icd10pcs
bartholin gland > vestibular gland @ 0.95 in: icd10pcs
skene gland > vestibular gland @ 0.95 in: icd10pcs
glans penis > penis @ 0.95 in: icd10pcs
ureteropelvic > kidney pelvis @ 0.95 in: icd10pcs
ureterovesical > ureter @ 0.95 in: icd10pcs
renal pelvis > kidney pelvis @ 0.95 in: icd10pcs
renal calyx > kidney pelvis @ 0.95 in: icd10pcs
trigone > bladder @ 0.95 in: icd10pcs
urethral meatus > urethra @ 0.95 in: icd10pcs
mainstem bronchus > main bronchus @ 0.95 in: icd10pcs
subglottis > larynx in: icd10pcs
subglottis > trachea @ 0.8 in: icd10pcs
glottis > larynx @ 0.95 in: icd10pcs
arytenoid > larynx @ 0.95 in: icd10pcs
cricoid > larynx @ 0.95 in: icd10pcs
thyroid cartilage > larynx @ 0.95 in: icd10pcs
piriform sinus > pharynx @ 0.95 in: icd10pcs
oropharynx > pharynx @ 0.95 in: icd10pcs
hypopharynx > pharynx @ 0.95 in: icd10pcs
wharton duct > submaxillary gland @ 0.8 in: icd10pcs
stensen duct > parotid duct @ 0.95 in: icd10pcs
vermilion > lip @ 0.95 in: icd10pcs
auricle > external ear @ 0.95 in: icd10pcs
pinna > external ear @ 0.95 in: icd10pcs
earlobe > external ear @ 0.95 in: icd10pcs
ear lobe > external ear @ 0.95 in: icd10pcs
tragus > external ear @ 0.95 in: icd10pcs
stapes > auditory ossicle @ 0.95 in: icd10pcs
incus > auditory ossicle @ 0.95 in: icd10pcs
cochlea > inner ear @ 0.95 in: icd10pcs
semicircular canal > inner ear @ 0.95 in: icd10pcs
nasal vestibule > nasal mucosa and soft tissue @ 0.95 in: icd10pcs
columella > nasal mucosa and soft tissue @ 0.95 in: icd10pcs
concha > nasal turbinate @ 0.95 in: icd10pcs
macula > retina @ 0.95 in: icd10pcs
pupil > iris @ 0.95 in: icd10pcs
limbus > cornea @ 0.7 in: icd10pcs
canthus > eyelid @ 0.95 in: icd10pcs
tarsal plate > eyelid @ 0.95 in: icd10pcs
punctum > lacrimal duct @ 0.95 in: icd10pcs
nasolacrimal > lacrimal duct @ 0.95 in: icd10pcs
canaliculus > lacrimal duct @ 0.95 in: icd10pcs
gasserian > trigeminal nerve @ 0.95 in: icd10pcs
eighth nerve > acoustic nerve @ 0.95 in: icd10pcs
vestibulocochlear > acoustic nerve @ 0.95 in: icd10pcs
recurrent laryngeal > vagus nerve @ 0.95 in: icd10pcs
occipital nerve > cervical nerve @ 0.95 in: icd10pcs
intercostal nerve > thoracic nerve @ 0.95 in: icd10pcs
saphenous nerve > femoral nerve @ 0.95 in: icd10pcs
sural nerve > tibial nerve @ 0.95 in: icd10pcs
sural nerve > peroneal nerve in: icd10pcs
plantar nerve > tibial nerve @ 0.95 in: icd10pcs
digital nerve > median nerve | ulnar nerve in: icd10pcs
digital nerve > tibial nerve @ 0.85 in: icd10pcs
lateral femoral cutaneous > lumbar plexus @ 0.95 in: icd10pcs
genitofemoral > lumbar plexus @ 0.95 in: icd10pcs
axillary nerve > brachial plexus @ 0.95 in: icd10pcs
cauda equina > lumbar spinal cord @ 0.95 in: icd10pcs
conus medullaris > lumbar spinal cord @ 0.95 in: icd10pcs
falx > dura mater @ 0.95 in: icd10pcs
tentorium > dura mater @ 0.95 in: icd10pcs
arachnoid > cerebral meninges @ 0.95 in: icd10pcs
temporal lobe > cerebral hemisphere @ 0.95 in: icd10pcs
frontal lobe > cerebral hemisphere @ 0.95 in: icd10pcs
occipital lobe > cerebral hemisphere @ 0.95 in: icd10pcs
brain stem > medulla oblongata @ 0.95 in: icd10pcs
brain stem > pons in: icd10pcs
lateral ventricle > cerebral ventricle @ 0.95 in: icd10pcs
fourth ventricle > cerebral ventricle @ 0.95 in: icd10pcs
epigastrium > abdominal wall @ 0.95 in: icd10pcs
flank > abdomen in: icd10pcs
flank > back @ 0.6 in: icd10pcs

# --- More of what patients tell
pinched nerve neck > release cervical spinal cord @ 0.95 in: icd10pcs
pinched nerve neck > release cervical nerve | excision cervical vertebral disc in: icd10pcs
pinched nerve back > release lumbar nerve @ 0.95 in: icd10pcs
pinched nerve back > release lumbar spinal cord | excision lumbar vertebral disc in: icd10pcs
pinched nerve spine > release lumbar nerve @ 0.95 in: icd10pcs
pinched nerve spine > release cervical nerve in: icd10pcs
pinched nerve > release nerve @ 0.95 in: icd10pcs
trapped nerve > release nerve @ 0.95 in: icd10pcs
nerve freed > release nerve @ 0.95 in: icd10pcs
nerve sewn > repair nerve @ 0.95 in: icd10pcs
breast lump > breast excision @ 0.95 in: icd10pcs
lump breast > excision right breast @ 0.95 in: icd10pcs
lump breast > excision left breast in: icd10pcs
one breast > right breast @ 0.95 in: icd10pcs
one breast > left breast in: icd10pcs
both breasts > bilateral breast @ 0.95 in: icd10pcs
both ovaries > bilateral ovaries @ 0.95 in: icd10pcs
both tubes > bilateral fallopian tubes @ 0.95 in: icd10pcs
both testicles > bilateral testes @ 0.95 in: icd10pcs
both kidneys > bilateral kidneys @ 0.95 in: icd10pcs
both hips > right hip joint @ 0.95 in: icd10pcs
both hips > left hip joint in: icd10pcs
both knees > right knee joint @ 0.95 in: icd10pcs
both knees > left knee joint in: icd10pcs
hip both sides > right hip joint @ 0.95 in: icd10pcs
hip both sides > left hip joint in: icd10pcs
knee both sides > right knee joint @ 0.95 in: icd10pcs
knee both sides > left knee joint in: icd10pcs
uterus and ovaries removed > resection uterus @ 0.95 in: icd10pcs
uterus and ovaries removed > resection bilateral ovaries in: icd10pcs
womb out > resection uterus @ 0.95 in: icd10pcs
spleen removed > resection spleen @ 0.95 in: icd10pcs
gallbladder removed > resection gallbladder @ 0.95 in: icd10pcs
appendix removed > resection appendix @ 0.95 in: icd10pcs
thyroid removed > resection thyroid gland @ 0.95 in: icd10pcs
tonsils removed > resection tonsils @ 0.95 in: icd10pcs
adenoids removed > resection adenoids @ 0.95 in: icd10pcs
prostate removed > resection prostate @ 0.95 in: icd10pcs
rectum removed > resection rectum @ 0.95 in: icd10pcs
colon removed > resection large intestine @ 0.95 in: icd10pcs
colon removed > resection colon in: icd10pcs
part of colon > excision large intestine @ 0.95 in: icd10pcs
part of colon > excision sigmoid colon | resection sigmoid colon in: icd10pcs
part of bowel > excision small intestine @ 0.95 in: icd10pcs
part of bowel > excision large intestine in: icd10pcs
part of stomach > excision stomach @ 0.95 in: icd10pcs
part of liver > excision liver @ 0.95 in: icd10pcs
part of lung > excision lung lobe @ 0.95 in: icd10pcs
part of lung > resection lung lobe in: icd10pcs
part of kidney > excision kidney @ 0.95 in: icd10pcs
part of pancreas > excision pancreas @ 0.95 in: icd10pcs
tail of pancreas > excision pancreas @ 0.95 in: icd10pcs
head of pancreas > excision pancreas @ 0.95 in: icd10pcs
distal pancreas > excision pancreas @ 0.95 in: icd10pcs
part of thyroid > excision thyroid gland lobe @ 0.95 in: icd10pcs
half of thyroid > resection thyroid gland lobe @ 0.95 in: icd10pcs
one lobe of thyroid > resection thyroid gland lobe @ 0.95 in: icd10pcs
part of tongue > excision tongue @ 0.95 in: icd10pcs
part of ear > excision external ear @ 0.95 in: icd10pcs
part of nose > excision nasal mucosa @ 0.95 in: icd10pcs
part of skull > excision skull @ 0.95 in: icd10pcs
part of bone > excision bone @ 0.95 in: icd10pcs
part of finger > detachment finger in: icd10pcs
part of toe > detachment toe low @ 0.95 in: icd10pcs
part of toe > detachment toe mid in: icd10pcs
part of foot > detachment foot partial @ 0.95 in: icd10pcs
part of breast > excision breast @ 0.95 in: icd10pcs
part of brain > excision brain @ 0.95 in: icd10pcs
blocked fallopian tubes > dilation fallopian tube @ 0.95 in: icd10pcs
blocked fallopian tubes > release fallopian tube in: icd10pcs
blocked tubes > dilation fallopian tube @ 0.85 if: fertility, opening, open, infertility, fallopian, unblock in: icd10pcs
unblock tubes > dilation fallopian tube @ 0.85 in: icd10pcs
penis pump > supplement penis synthetic substitute @ 0.95 in: icd10pcs
inflatable penis > supplement penis synthetic substitute @ 0.95 in: icd10pcs
bladder tube through belly > drainage bladder drainage device percutaneous @ 0.95 in: icd10pcs
bladder through belly > drainage bladder drainage device percutaneous @ 0.95 in: icd10pcs
bladder through belly > bypass bladder to cutaneous in: icd10pcs
camera in bladder > inspection bladder via natural or artificial opening endoscopic @ 0.95 in: icd10pcs
look in bladder > inspection bladder via natural or artificial opening endoscopic @ 0.95 in: icd10pcs
camera stomach > inspection stomach via natural or artificial opening endoscopic @ 0.95 in: icd10pcs
camera stomach > inspection upper intestinal tract via natural or artificial opening endoscopic in: icd10pcs
camera down throat > inspection upper intestinal tract via natural or artificial opening endoscopic @ 0.95 in: icd10pcs
camera up bottom > inspection lower intestinal tract via natural or artificial opening endoscopic @ 0.95 in: icd10pcs
camera bowel > inspection lower intestinal tract via natural or artificial opening endoscopic @ 0.95 in: icd10pcs
camera lungs > inspection tracheobronchial tree via natural or artificial opening endoscopic @ 0.95 in: icd10pcs
camera in womb > inspection uterus and cervix via natural or artificial opening endoscopic @ 0.95 in: icd10pcs
camera joint > inspection joint percutaneous endoscopic @ 0.95 in: icd10pcs
camera knee > inspection knee joint percutaneous endoscopic @ 0.95 in: icd10pcs
camera belly > inspection peritoneal cavity percutaneous endoscopic @ 0.95 in: icd10pcs
camera nose > inspection nasal mucosa and soft tissue via natural or artificial opening endoscopic @ 0.95 in: icd10pcs
with scope > via natural or artificial opening endoscopic @ 0.85 if: stomach, esophagus, colon, rectum, duodenum, bladder, ureter, bronchus, trachea, bile, uterus, larynx, kidney in: icd10pcs
through scope > via natural or artificial opening endoscopic @ 0.85 if: stomach, esophagus, colon, rectum, duodenum, bladder, ureter, bronchus, trachea, bile, uterus, larynx in: icd10pcs
through leg > percutaneous @ 0.8 if: valve, heart, stent, catheter, artery in: icd10pcs
through groin > percutaneous @ 0.85 if: valve, heart, stent, catheter, artery, aneurysm, brain in: icd10pcs
heart valve through > replacement aortic valve zooplastic tissue percutaneous @ 0.95 in: icd10pcs
valve through leg > replacement aortic valve zooplastic tissue percutaneous @ 0.95 in: icd10pcs
valve through groin > replacement aortic valve zooplastic tissue percutaneous @ 0.95 in: icd10pcs
valve without open heart > replacement aortic valve zooplastic tissue percutaneous @ 0.95 in: icd10pcs
heart pressure > measurement cardiac sampling and pressure percutaneous if: catheter, check, checking, measure, test, cath in: icd10pcs
dye heart > fluoroscopy multiple coronary arteries in: icd10pcs
dye heart arteries > fluoroscopy multiple coronary arteries @ 0.95 in: icd10pcs
dye heart vessels > fluoroscopy multiple coronary arteries @ 0.95 in: icd10pcs
pictures heart vessels > fluoroscopy multiple coronary arteries @ 0.95 in: icd10pcs
heart vessels > coronary arteries @ 0.95 in: icd10pcs
neck artery stent > dilation internal carotid artery intraluminal device @ 0.95 in: icd10pcs
neck artery stent > dilation common carotid artery intraluminal device in: icd10pcs
stent leg > dilation femoral artery intraluminal device @ 0.95 in: icd10pcs
stent kidney > dilation renal artery intraluminal device @ 0.95 in: icd10pcs
stent kidney > dilation ureter intraluminal device in: icd10pcs
stent liver > dilation common bile duct intraluminal device @ 0.85 in: icd10pcs
stent esophagus > dilation esophagus intraluminal device @ 0.95 in: icd10pcs
stent windpipe > dilation trachea intraluminal device @ 0.95 in: icd10pcs
joint put back > reposition joint external @ 0.95 in: icd10pcs
shoulder put back > reposition shoulder joint external @ 0.95 in: icd10pcs
hip put back > reposition hip joint external @ 0.95 in: icd10pcs
jaw put back > reposition temporomandibular joint external @ 0.95 in: icd10pcs
elbow put back > reposition elbow joint external @ 0.95 in: icd10pcs
finger put back > reposition finger phalangeal joint external @ 0.95 in: icd10pcs
kneecap put back > reposition patella external @ 0.95 in: icd10pcs
kneecap put back > reposition knee joint external in: icd10pcs
bone from hip > excision pelvic bone @ 0.95 in: icd10pcs
graft from hip > excision pelvic bone @ 0.95 in: icd10pcs
bone graft from hip > excision right pelvic bone in: icd10pcs
bone graft from hip > excision left pelvic bone @ 1.0 in: icd10pcs
infected belly > irrigation peritoneal cavity | drainage peritoneal cavity in: icd10pcs
belly washed out > irrigation peritoneal cavity @ 0.95 in: icd10pcs
belly infection cleaned > irrigation peritoneal cavity @ 0.95 in: icd10pcs
belly infection cleaned > drainage peritoneal cavity in: icd10pcs
pus in chest > drainage pleural cavity @ 0.95 in: icd10pcs
pus in lung > drainage pleural cavity @ 0.95 in: icd10pcs
pus in lung > drainage lung in: icd10pcs
pus belly > drainage peritoneal cavity @ 0.95 in: icd10pcs
pus in joint > drainage joint @ 0.95 in: icd10pcs
pus from ear > drainage middle ear @ 0.95 in: icd10pcs
pus throat > drainage pharynx @ 0.95 in: icd10pcs
pus throat > drainage tonsils in: icd10pcs
pus drained > drainage subcutaneous tissue and fascia in: icd10pcs
water on lung > drainage pleural cavity @ 0.95 in: icd10pcs
fluid on heart > drainage pericardial cavity @ 0.95 in: icd10pcs
fluid on knee > drainage knee joint @ 0.95 in: icd10pcs
fluid on brain > drainage cerebral ventricle | bypass cerebral ventricle in: icd10pcs
skin moved > transfer skin @ 0.95 in: icd10pcs
skin taken from > replacement skin autologous tissue substitute @ 0.85 in: icd10pcs
burned skin > excision skin | extraction skin if: removed, removal, cut, clean, cleaned, debridement, scraped in: icd10pcs
dead skin > excision skin @ 0.95 in: icd10pcs
dead skin > extraction skin in: icd10pcs
dead tissue > excision subcutaneous tissue and fascia @ 0.95 in: icd10pcs
dead tissue > extraction subcutaneous tissue and fascia in: icd10pcs
dead bowel > excision small intestine @ 0.95 in: icd10pcs
dead bowel > resection small intestine in: icd10pcs
bent nose > repair nasal septum @ 0.95 in: icd10pcs
bent nose > reposition nasal septum | reposition nasal bone | alteration nasal in: icd10pcs
crooked nose > repair nasal septum @ 0.95 in: icd10pcs
crooked nose > reposition nasal septum | reposition nasal bone | alteration nasal in: icd10pcs
crooked septum > reposition nasal septum @ 0.95 in: icd10pcs
crooked septum > repair nasal septum in: icd10pcs
lump neck > excision neck lymphatic in: icd10pcs
lump neck > excision neck subcutaneous tissue and fascia @ 0.85 in: icd10pcs
eye pressure operation > bypass anterior chamber to sclera @ 0.95 in: icd10pcs
eye pressure surgery > bypass anterior chamber to sclera @ 0.95 in: icd10pcs
glaucoma operation > bypass anterior chamber to sclera @ 0.95 in: icd10pcs
cataract operation > replacement lens synthetic substitute percutaneous @ 0.95 in: icd10pcs
cataract removed > replacement lens synthetic substitute percutaneous @ 0.95 in: icd10pcs
cataract removed > extraction lens in: icd10pcs
foreign body cornea > extirpation matter cornea external @ 0.95 in: icd10pcs
something in eye > extirpation matter cornea @ 0.95 in: icd10pcs
something in eye > extirpation matter conjunctiva in: icd10pcs
metal in eye > extirpation matter cornea @ 0.95 in: icd10pcs
something in ear > extirpation matter external auditory canal @ 0.95 in: icd10pcs
something in nose > extirpation matter nasal mucosa and soft tissue @ 0.95 in: icd10pcs
something stuck in throat > extirpation matter pharynx @ 0.95 in: icd10pcs
something stuck in throat > extirpation matter esophagus in: icd10pcs
light treatment jaundice > phototherapy skin @ 0.95 in: icd10pcs
jaundice light > phototherapy skin @ 0.95 in: icd10pcs
jaundice baby > phototherapy skin if: light, lights, lamp, blanket, treatment in: icd10pcs
radiation lung > beam radiation lung @ 0.95 in: icd10pcs
radiation breast > beam radiation breast @ 0.95 in: icd10pcs
radiation prostate > beam radiation prostate @ 0.95 in: icd10pcs
radiation brain > beam radiation brain @ 0.95 in: icd10pcs
radiation bone > beam radiation bone @ 0.95 in: icd10pcs
radiation throat > beam radiation larynx @ 0.95 in: icd10pcs
radiation treatment > beam radiation @ 0.95 in: icd10pcs
radiation for cancer > beam radiation @ 0.95 in: icd10pcs
bowel joined > bypass small intestine to small intestine @ 0.95 in: icd10pcs
bowel joined > excision small intestine in: icd10pcs
bowel sewn together > repair small intestine in: icd10pcs
bowel sewn together > excision small intestine @ 0.85 in: icd10pcs
bowel cut out > excision small intestine @ 0.95 in: icd10pcs
bowel cut out > excision large intestine in: icd10pcs
hole in bowel > repair small intestine @ 0.95 in: icd10pcs
hole in bowel > repair large intestine in: icd10pcs
hole in stomach > repair stomach @ 0.95 in: icd10pcs
hole in eardrum > repair tympanic membrane @ 0.95 in: icd10pcs
hole in eardrum > supplement tympanic membrane in: icd10pcs
hole in lung > repair lung in: icd10pcs
hole in lung > excision lung @ 0.8 in: icd10pcs
hole in diaphragm > repair diaphragm @ 0.95 in: icd10pcs
hole in throat to breathe > bypass trachea to cutaneous tracheostomy device @ 0.95 in: icd10pcs
hole in neck to breathe > bypass trachea to cutaneous tracheostomy device @ 0.95 in: icd10pcs
torn spleen > repair spleen @ 0.95 in: icd10pcs
torn liver > repair liver @ 0.95 in: icd10pcs
torn bladder > repair bladder @ 0.95 in: icd10pcs
torn bowel > repair small intestine @ 0.95 in: icd10pcs
torn aorta > repair thoracic aorta @ 0.95 in: icd10pcs
torn aorta > replacement thoracic aorta in: icd10pcs
torn tendon > repair tendon @ 0.95 in: icd10pcs
torn ligament > repair bursa and ligament @ 0.95 in: icd10pcs
torn muscle > repair muscle @ 0.95 in: icd10pcs
torn cartilage > excision knee joint in: icd10pcs
torn cartilage > repair knee joint @ 0.85 in: icd10pcs
torn rotator cuff > repair shoulder tendon @ 0.95 in: icd10pcs
torn meniscus > excision knee joint @ 0.95 in: icd10pcs
torn meniscus > repair knee joint in: icd10pcs
torn acl > repair knee bursa and ligament @ 0.95 in: icd10pcs
torn acl > supplement knee bursa and ligament in: icd10pcs
torn eyelid > repair eyelid @ 0.95 in: icd10pcs
torn ear > repair external ear @ 0.95 in: icd10pcs
torn lip > repair lip @ 0.95 in: icd10pcs
burst appendix > resection appendix @ 0.95 in: icd10pcs
burst aneurysm > restriction artery in: icd10pcs
burst aneurysm > replacement abdominal aorta @ 0.8 in: icd10pcs
burst ulcer > repair stomach @ 0.95 in: icd10pcs
burst ulcer > repair duodenum in: icd10pcs
burst spleen > resection spleen @ 0.95 in: icd10pcs
burst eardrum > repair tympanic membrane @ 0.95 in: icd10pcs
blood clot removed > extirpation matter in: icd10pcs
clot removal > extirpation matter @ 0.95 in: icd10pcs
clot dissolving > introduction other thrombolytic @ 0.95 in: icd10pcs
stone removed > extirpation matter @ 0.95 in: icd10pcs
stone crushed > fragmentation @ 0.95 in: icd10pcs
stone broken up > fragmentation @ 0.95 in: icd10pcs
blasted > fragmentation @ 0.85 if: stone, stones, kidney, bladder, ureter in: icd10pcs
stretched > dilation @ 0.85 if: esophagus, urethra, valve, artery, anus, ureter, throat, gullet, cervix, duct in: icd10pcs
frozen off > destruction @ 0.95 in: icd10pcs
sewn up > repair @ 0.95 in: icd10pcs
stapled > repair @ 0.75 in: icd10pcs
joined together > fusion in: icd10pcs
joined together > bypass @ 0.75 in: icd10pcs
re-routing > bypass @ 0.95 in: icd10pcs
plugged > occlusion @ 0.8 if: artery, vein, fistula, duct, vessel in: icd10pcs
loosened > release @ 0.95 in: icd10pcs
freed > release @ 0.95 in: icd10pcs
straightened > alteration @ 0.75 in: icd10pcs
pinned > reposition internal fixation device @ 0.95 in: icd10pcs
plated > reposition internal fixation device @ 0.85 in: icd10pcs
wired > reposition internal fixation device @ 0.75 if: jaw, sternum, fracture, bone, broken in: icd10pcs
tapped > drainage percutaneous @ 0.85 if: fluid, spinal, belly, chest, lung, knee, joint in: icd10pcs
scraped > excision @ 0.8 in: icd10pcs
shaved > excision @ 0.85 if: lesion, bone, cartilage, mole, skin, prostate in: icd10pcs
flushed > irrigation @ 0.95 in: icd10pcs
washed out > irrigation in: icd10pcs
washed out > drainage @ 0.85 in: icd10pcs
patched > repair @ 0.85 in: icd10pcs
enlarged opening > dilation @ 0.85 in: icd10pcs
made bigger > alteration in: icd10pcs
made bigger > dilation @ 0.75 in: icd10pcs
made smaller > excision in: icd10pcs
made smaller > restriction @ 0.75 in: icd10pcs
checked with scope > inspection endoscopic @ 0.95 in: icd10pcs
electrocoagulation > destruction @ 0.95 in: icd10pcs
extirpate > excision @ 0.75 in: icd10pcs
enucleate > resection @ 0.75 in: icd10pcs
avulsion > extraction @ 0.85 if: nail, nerve, vein, tooth in: icd10pcs
unroofing > drainage @ 0.75 in: icd10pcs
plication > repair | reposition in: icd10pcs
plication > restriction @ 0.8 in: icd10pcs
imbrication > repair @ 0.75 in: icd10pcs
advancement > reposition in: icd10pcs
advancement > transfer @ 0.75 in: icd10pcs
recession > reposition @ 0.8 if: muscle, rectus, eye, gastrocnemius, tendon in: icd10pcs
fenestration > drainage in: icd10pcs
fenestration > division @ 0.7 in: icd10pcs
ureteral reimplantation > reposition right ureter | reposition left ureter in: icd10pcs
ureteral reimplantation > reposition bilateral ureters @ 1.0 in: icd10pcs
internal urethrotomy > dilation urethra via natural or artificial opening endoscopic @ 1.0 in: icd10pcs
lead extraction > removal cardiac lead heart @ 1.0 in: icd10pcs
pacemaker lead removal > removal cardiac lead heart @ 1.0 in: icd10pcs
subclavian bypass > bypass right subclavian artery @ 0.95 in: icd10pcs
subclavian bypass > bypass left subclavian artery in: icd10pcs
resurfacing > supplement resurfacing @ 0.8 in: icd10pcs
resurfacing > destruction skin @ 0.6 in: icd10pcs

# --- taking out a part of the body, in plain verbs
take out gallbladder > resection gallbladder @ 0.95 in: icd10pcs
taken out gallbladder > resection gallbladder @ 0.95 in: icd10pcs
cut out gallbladder > resection gallbladder @ 0.95 in: icd10pcs
surgery to remove gallbladder > resection gallbladder @ 0.95 in: icd10pcs
part of gallbladder out > excision gallbladder in: icd10pcs
take out part gallbladder > excision gallbladder @ 0.95 in: icd10pcs
piece of gallbladder > excision gallbladder diagnostic @ 0.85 in: icd10pcs
take out gall bladder > resection gallbladder @ 0.95 in: icd10pcs
taken out gall bladder > resection gallbladder @ 0.95 in: icd10pcs
cut out gall bladder > resection gallbladder @ 0.95 in: icd10pcs
surgery to remove gall bladder > resection gallbladder @ 0.95 in: icd10pcs
part of gall bladder out > excision gallbladder in: icd10pcs
take out part gall bladder > excision gallbladder @ 0.95 in: icd10pcs
piece of gall bladder > excision gallbladder diagnostic @ 0.85 in: icd10pcs
take out appendix > resection appendix @ 0.95 in: icd10pcs
taken out appendix > resection appendix @ 0.95 in: icd10pcs
cut out appendix > resection appendix @ 0.95 in: icd10pcs
surgery to remove appendix > resection appendix @ 0.95 in: icd10pcs
part of appendix out > excision appendix in: icd10pcs
take out part appendix > excision appendix @ 0.95 in: icd10pcs
piece of appendix > excision appendix diagnostic @ 0.85 in: icd10pcs
take out spleen > resection spleen @ 0.95 in: icd10pcs
taken out spleen > resection spleen @ 0.95 in: icd10pcs
cut out spleen > resection spleen @ 0.95 in: icd10pcs
surgery to remove spleen > resection spleen @ 0.95 in: icd10pcs
part of spleen out > excision spleen in: icd10pcs
take out part spleen > excision spleen @ 0.95 in: icd10pcs
piece of spleen > excision spleen diagnostic @ 0.85 in: icd10pcs
take out kidney > resection kidney @ 0.95 in: icd10pcs
taken out kidney > resection kidney @ 0.95 in: icd10pcs
cut out kidney > resection kidney @ 0.95 in: icd10pcs
surgery to remove kidney > resection kidney @ 0.95 in: icd10pcs
part of kidney out > excision kidney in: icd10pcs
take out part kidney > excision kidney @ 0.95 in: icd10pcs
piece of kidney > excision kidney diagnostic @ 0.85 in: icd10pcs
take out womb > resection uterus @ 0.95 in: icd10pcs
taken out womb > resection uterus @ 0.95 in: icd10pcs
cut out womb > resection uterus @ 0.95 in: icd10pcs
surgery to remove womb > resection uterus @ 0.95 in: icd10pcs
part of womb out > excision uterus in: icd10pcs
take out part womb > excision uterus @ 0.95 in: icd10pcs
piece of womb > excision uterus diagnostic @ 0.85 in: icd10pcs
take out uterus > resection uterus @ 0.95 in: icd10pcs
taken out uterus > resection uterus @ 0.95 in: icd10pcs
cut out uterus > resection uterus @ 0.95 in: icd10pcs
surgery to remove uterus > resection uterus @ 0.95 in: icd10pcs
part of uterus out > excision uterus in: icd10pcs
take out part uterus > excision uterus @ 0.95 in: icd10pcs
piece of uterus > excision uterus diagnostic @ 0.85 in: icd10pcs
take out ovary > resection ovary @ 0.95 in: icd10pcs
taken out ovary > resection ovary @ 0.95 in: icd10pcs
cut out ovary > resection ovary @ 0.95 in: icd10pcs
surgery to remove ovary > resection ovary @ 0.95 in: icd10pcs
part of ovary out > excision ovary in: icd10pcs
take out part ovary > excision ovary @ 0.95 in: icd10pcs
piece of ovary > excision ovary diagnostic @ 0.85 in: icd10pcs
take out tube > resection fallopian tube @ 0.95 in: icd10pcs
taken out tube > resection fallopian tube @ 0.95 in: icd10pcs
cut out tube > resection fallopian tube @ 0.95 in: icd10pcs
surgery to remove tube > resection fallopian tube @ 0.95 in: icd10pcs
part of tube out > excision fallopian tube in: icd10pcs
take out part tube > excision fallopian tube @ 0.95 in: icd10pcs
piece of tube > excision fallopian tube diagnostic @ 0.85 in: icd10pcs
take out fallopian tube > resection fallopian tube @ 0.95 in: icd10pcs
taken out fallopian tube > resection fallopian tube @ 0.95 in: icd10pcs
cut out fallopian tube > resection fallopian tube @ 0.95 in: icd10pcs
surgery to remove fallopian tube > resection fallopian tube @ 0.95 in: icd10pcs
part of fallopian tube out > excision fallopian tube in: icd10pcs
take out part fallopian tube > excision fallopian tube @ 0.95 in: icd10pcs
piece of fallopian tube > excision fallopian tube diagnostic @ 0.85 in: icd10pcs
take out tonsils > resection tonsils @ 0.95 in: icd10pcs
taken out tonsils > resection tonsils @ 0.95 in: icd10pcs
cut out tonsils > resection tonsils @ 0.95 in: icd10pcs
surgery to remove tonsils > resection tonsils @ 0.95 in: icd10pcs
take out adenoids > resection adenoids @ 0.95 in: icd10pcs
taken out adenoids > resection adenoids @ 0.95 in: icd10pcs
cut out adenoids > resection adenoids @ 0.95 in: icd10pcs
surgery to remove adenoids > resection adenoids @ 0.95 in: icd10pcs
take out thyroid > resection thyroid gland @ 0.95 in: icd10pcs
taken out thyroid > resection thyroid gland @ 0.95 in: icd10pcs
cut out thyroid > resection thyroid gland @ 0.95 in: icd10pcs
surgery to remove thyroid > resection thyroid gland @ 0.95 in: icd10pcs
part of thyroid out > excision thyroid gland in: icd10pcs
take out part thyroid > excision thyroid gland @ 0.95 in: icd10pcs
piece of thyroid > excision thyroid gland diagnostic @ 0.85 in: icd10pcs
take out parathyroid > resection parathyroid gland @ 0.95 in: icd10pcs
taken out parathyroid > resection parathyroid gland @ 0.95 in: icd10pcs
cut out parathyroid > resection parathyroid gland @ 0.95 in: icd10pcs
surgery to remove parathyroid > resection parathyroid gland @ 0.95 in: icd10pcs
part of parathyroid out > excision parathyroid gland in: icd10pcs
take out part parathyroid > excision parathyroid gland @ 0.95 in: icd10pcs
piece of parathyroid > excision parathyroid gland diagnostic @ 0.85 in: icd10pcs
take out prostate > resection prostate @ 0.95 in: icd10pcs
taken out prostate > resection prostate @ 0.95 in: icd10pcs
cut out prostate > resection prostate @ 0.95 in: icd10pcs
surgery to remove prostate > resection prostate @ 0.95 in: icd10pcs
part of prostate out > excision prostate in: icd10pcs
take out part prostate > excision prostate @ 0.95 in: icd10pcs
piece of prostate > excision prostate diagnostic @ 0.85 in: icd10pcs
take out bladder > resection bladder @ 0.95 in: icd10pcs
taken out bladder > resection bladder @ 0.95 in: icd10pcs
cut out bladder > resection bladder @ 0.95 in: icd10pcs
surgery to remove bladder > resection bladder @ 0.95 in: icd10pcs
part of bladder out > excision bladder in: icd10pcs
take out part bladder > excision bladder @ 0.95 in: icd10pcs
piece of bladder > excision bladder diagnostic @ 0.85 in: icd10pcs
take out stomach > resection stomach @ 0.95 in: icd10pcs
taken out stomach > resection stomach @ 0.95 in: icd10pcs
cut out stomach > resection stomach @ 0.95 in: icd10pcs
surgery to remove stomach > resection stomach @ 0.95 in: icd10pcs
part of stomach out > excision stomach in: icd10pcs
take out part stomach > excision stomach @ 0.95 in: icd10pcs
piece of stomach > excision stomach diagnostic @ 0.85 in: icd10pcs
take out colon > resection large intestine @ 0.95 in: icd10pcs
taken out colon > resection large intestine @ 0.95 in: icd10pcs
cut out colon > resection large intestine @ 0.95 in: icd10pcs
surgery to remove colon > resection large intestine @ 0.95 in: icd10pcs
part of colon out > excision large intestine in: icd10pcs
take out part colon > excision large intestine @ 0.95 in: icd10pcs
piece of colon > excision large intestine diagnostic @ 0.85 in: icd10pcs
take out large bowel > resection large intestine @ 0.95 in: icd10pcs
taken out large bowel > resection large intestine @ 0.95 in: icd10pcs
cut out large bowel > resection large intestine @ 0.95 in: icd10pcs
surgery to remove large bowel > resection large intestine @ 0.95 in: icd10pcs
part of large bowel out > excision large intestine in: icd10pcs
take out part large bowel > excision large intestine @ 0.95 in: icd10pcs
piece of large bowel > excision large intestine diagnostic @ 0.85 in: icd10pcs
take out sigmoid > resection sigmoid colon @ 0.95 in: icd10pcs
taken out sigmoid > resection sigmoid colon @ 0.95 in: icd10pcs
cut out sigmoid > resection sigmoid colon @ 0.95 in: icd10pcs
surgery to remove sigmoid > resection sigmoid colon @ 0.95 in: icd10pcs
part of sigmoid out > excision sigmoid colon in: icd10pcs
take out part sigmoid > excision sigmoid colon @ 0.95 in: icd10pcs
piece of sigmoid > excision sigmoid colon diagnostic @ 0.85 in: icd10pcs
take out rectum > resection rectum @ 0.95 in: icd10pcs
taken out rectum > resection rectum @ 0.95 in: icd10pcs
cut out rectum > resection rectum @ 0.95 in: icd10pcs
surgery to remove rectum > resection rectum @ 0.95 in: icd10pcs
part of rectum out > excision rectum in: icd10pcs
take out part rectum > excision rectum @ 0.95 in: icd10pcs
piece of rectum > excision rectum diagnostic @ 0.85 in: icd10pcs
take out pancreas > resection pancreas @ 0.95 in: icd10pcs
taken out pancreas > resection pancreas @ 0.95 in: icd10pcs
cut out pancreas > resection pancreas @ 0.95 in: icd10pcs
surgery to remove pancreas > resection pancreas @ 0.95 in: icd10pcs
part of pancreas out > excision pancreas in: icd10pcs
take out part pancreas > excision pancreas @ 0.95 in: icd10pcs
piece of pancreas > excision pancreas diagnostic @ 0.85 in: icd10pcs
take out lung > resection lung @ 0.95 in: icd10pcs
taken out lung > resection lung @ 0.95 in: icd10pcs
cut out lung > resection lung @ 0.95 in: icd10pcs
surgery to remove lung > resection lung @ 0.95 in: icd10pcs
part of lung out > excision lung in: icd10pcs
take out part lung > excision lung @ 0.95 in: icd10pcs
piece of lung > excision lung diagnostic @ 0.85 in: icd10pcs
take out voice box > resection larynx @ 0.95 in: icd10pcs
taken out voice box > resection larynx @ 0.95 in: icd10pcs
cut out voice box > resection larynx @ 0.95 in: icd10pcs
surgery to remove voice box > resection larynx @ 0.95 in: icd10pcs
part of voice box out > excision larynx in: icd10pcs
take out part voice box > excision larynx @ 0.95 in: icd10pcs
piece of voice box > excision larynx diagnostic @ 0.85 in: icd10pcs
take out testicle > resection testis @ 0.95 in: icd10pcs
taken out testicle > resection testis @ 0.95 in: icd10pcs
cut out testicle > resection testis @ 0.95 in: icd10pcs
surgery to remove testicle > resection testis @ 0.95 in: icd10pcs
part of testicle out > excision testis in: icd10pcs
take out part testicle > excision testis @ 0.95 in: icd10pcs
piece of testicle > excision testis diagnostic @ 0.85 in: icd10pcs
take out epididymis > resection epididymis @ 0.95 in: icd10pcs
taken out epididymis > resection epididymis @ 0.95 in: icd10pcs
cut out epididymis > resection epididymis @ 0.95 in: icd10pcs
surgery to remove epididymis > resection epididymis @ 0.95 in: icd10pcs
part of epididymis out > excision epididymis in: icd10pcs
take out part epididymis > excision epididymis @ 0.95 in: icd10pcs
piece of epididymis > excision epididymis diagnostic @ 0.85 in: icd10pcs
take out parotid > resection parotid gland @ 0.95 in: icd10pcs
taken out parotid > resection parotid gland @ 0.95 in: icd10pcs
cut out parotid > resection parotid gland @ 0.95 in: icd10pcs
surgery to remove parotid > resection parotid gland @ 0.95 in: icd10pcs
part of parotid out > excision parotid gland in: icd10pcs
take out part parotid > excision parotid gland @ 0.95 in: icd10pcs
piece of parotid > excision parotid gland diagnostic @ 0.85 in: icd10pcs
take out spit gland > resection parotid gland @ 0.95 in: icd10pcs
taken out spit gland > resection parotid gland @ 0.95 in: icd10pcs
cut out spit gland > resection parotid gland @ 0.95 in: icd10pcs
surgery to remove spit gland > resection parotid gland @ 0.95 in: icd10pcs
part of spit gland out > excision parotid gland in: icd10pcs
take out part spit gland > excision parotid gland @ 0.95 in: icd10pcs
piece of spit gland > excision parotid gland diagnostic @ 0.85 in: icd10pcs
take out adrenal > resection adrenal gland @ 0.95 in: icd10pcs
taken out adrenal > resection adrenal gland @ 0.95 in: icd10pcs
cut out adrenal > resection adrenal gland @ 0.95 in: icd10pcs
surgery to remove adrenal > resection adrenal gland @ 0.95 in: icd10pcs
part of adrenal out > excision adrenal gland in: icd10pcs
take out part adrenal > excision adrenal gland @ 0.95 in: icd10pcs
piece of adrenal > excision adrenal gland diagnostic @ 0.85 in: icd10pcs
take out pituitary > resection pituitary gland @ 0.95 in: icd10pcs
taken out pituitary > resection pituitary gland @ 0.95 in: icd10pcs
cut out pituitary > resection pituitary gland @ 0.95 in: icd10pcs
surgery to remove pituitary > resection pituitary gland @ 0.95 in: icd10pcs
part of pituitary out > excision pituitary gland in: icd10pcs
take out part pituitary > excision pituitary gland @ 0.95 in: icd10pcs
piece of pituitary > excision pituitary gland diagnostic @ 0.85 in: icd10pcs
take out thymus > resection thymus @ 0.95 in: icd10pcs
taken out thymus > resection thymus @ 0.95 in: icd10pcs
cut out thymus > resection thymus @ 0.95 in: icd10pcs
surgery to remove thymus > resection thymus @ 0.95 in: icd10pcs
part of thymus out > excision thymus in: icd10pcs
take out part thymus > excision thymus @ 0.95 in: icd10pcs
piece of thymus > excision thymus diagnostic @ 0.85 in: icd10pcs
take out eye > resection eye @ 0.95 in: icd10pcs
taken out eye > resection eye @ 0.95 in: icd10pcs
cut out eye > resection eye @ 0.95 in: icd10pcs
surgery to remove eye > resection eye @ 0.95 in: icd10pcs
part of eye out > excision eye in: icd10pcs
take out part eye > excision eye @ 0.95 in: icd10pcs
piece of eye > excision eye diagnostic @ 0.85 in: icd10pcs
take out eyeball > resection eye @ 0.95 in: icd10pcs
taken out eyeball > resection eye @ 0.95 in: icd10pcs
cut out eyeball > resection eye @ 0.95 in: icd10pcs
surgery to remove eyeball > resection eye @ 0.95 in: icd10pcs
part of eyeball out > excision eye in: icd10pcs
take out part eyeball > excision eye @ 0.95 in: icd10pcs
piece of eyeball > excision eye diagnostic @ 0.85 in: icd10pcs
take out breast > resection breast @ 0.95 in: icd10pcs
taken out breast > resection breast @ 0.95 in: icd10pcs
cut out breast > resection breast @ 0.95 in: icd10pcs
surgery to remove breast > resection breast @ 0.95 in: icd10pcs
part of breast out > excision breast in: icd10pcs
take out part breast > excision breast @ 0.95 in: icd10pcs
piece of breast > excision breast diagnostic @ 0.85 in: icd10pcs
take out nipple > resection nipple @ 0.95 in: icd10pcs
taken out nipple > resection nipple @ 0.95 in: icd10pcs
cut out nipple > resection nipple @ 0.95 in: icd10pcs
surgery to remove nipple > resection nipple @ 0.95 in: icd10pcs
part of nipple out > excision nipple in: icd10pcs
take out part nipple > excision nipple @ 0.95 in: icd10pcs
piece of nipple > excision nipple diagnostic @ 0.85 in: icd10pcs
take out cervix > resection cervix @ 0.95 in: icd10pcs
taken out cervix > resection cervix @ 0.95 in: icd10pcs
cut out cervix > resection cervix @ 0.95 in: icd10pcs
surgery to remove cervix > resection cervix @ 0.95 in: icd10pcs
part of cervix out > excision cervix in: icd10pcs
take out part cervix > excision cervix @ 0.95 in: icd10pcs
piece of cervix > excision cervix diagnostic @ 0.85 in: icd10pcs
take out neck of womb > resection cervix @ 0.95 in: icd10pcs
taken out neck of womb > resection cervix @ 0.95 in: icd10pcs
cut out neck of womb > resection cervix @ 0.95 in: icd10pcs
surgery to remove neck of womb > resection cervix @ 0.95 in: icd10pcs
part of neck of womb out > excision cervix in: icd10pcs
take out part neck of womb > excision cervix @ 0.95 in: icd10pcs
piece of neck of womb > excision cervix diagnostic @ 0.85 in: icd10pcs
take out vulva > resection vulva @ 0.95 in: icd10pcs
taken out vulva > resection vulva @ 0.95 in: icd10pcs
cut out vulva > resection vulva @ 0.95 in: icd10pcs
surgery to remove vulva > resection vulva @ 0.95 in: icd10pcs
part of vulva out > excision vulva in: icd10pcs
take out part vulva > excision vulva @ 0.95 in: icd10pcs
piece of vulva > excision vulva diagnostic @ 0.85 in: icd10pcs
take out clitoris > resection clitoris @ 0.95 in: icd10pcs
taken out clitoris > resection clitoris @ 0.95 in: icd10pcs
cut out clitoris > resection clitoris @ 0.95 in: icd10pcs
surgery to remove clitoris > resection clitoris @ 0.95 in: icd10pcs
part of clitoris out > excision clitoris in: icd10pcs
take out part clitoris > excision clitoris @ 0.95 in: icd10pcs
piece of clitoris > excision clitoris diagnostic @ 0.85 in: icd10pcs
take out hymen > resection hymen @ 0.95 in: icd10pcs
taken out hymen > resection hymen @ 0.95 in: icd10pcs
cut out hymen > resection hymen @ 0.95 in: icd10pcs
surgery to remove hymen > resection hymen @ 0.95 in: icd10pcs
take out foreskin > resection prepuce @ 0.95 in: icd10pcs
taken out foreskin > resection prepuce @ 0.95 in: icd10pcs
cut out foreskin > resection prepuce @ 0.95 in: icd10pcs
surgery to remove foreskin > resection prepuce @ 0.95 in: icd10pcs
part of foreskin out > excision prepuce in: icd10pcs
take out part foreskin > excision prepuce @ 0.95 in: icd10pcs
piece of foreskin > excision prepuce diagnostic @ 0.85 in: icd10pcs
take out tongue > resection tongue @ 0.95 in: icd10pcs
taken out tongue > resection tongue @ 0.95 in: icd10pcs
cut out tongue > resection tongue @ 0.95 in: icd10pcs
surgery to remove tongue > resection tongue @ 0.95 in: icd10pcs
part of tongue out > excision tongue in: icd10pcs
take out part tongue > excision tongue @ 0.95 in: icd10pcs
piece of tongue > excision tongue diagnostic @ 0.85 in: icd10pcs
take out uvula > resection uvula @ 0.95 in: icd10pcs
taken out uvula > resection uvula @ 0.95 in: icd10pcs
cut out uvula > resection uvula @ 0.95 in: icd10pcs
surgery to remove uvula > resection uvula @ 0.95 in: icd10pcs
take out turbinate > resection nasal turbinate @ 0.95 in: icd10pcs
taken out turbinate > resection nasal turbinate @ 0.95 in: icd10pcs
cut out turbinate > resection nasal turbinate @ 0.95 in: icd10pcs
surgery to remove turbinate > resection nasal turbinate @ 0.95 in: icd10pcs
part of turbinate out > excision nasal turbinate in: icd10pcs
take out part turbinate > excision nasal turbinate @ 0.95 in: icd10pcs
piece of turbinate > excision nasal turbinate diagnostic @ 0.85 in: icd10pcs
take out tear gland > resection lacrimal gland @ 0.95 in: icd10pcs
taken out tear gland > resection lacrimal gland @ 0.95 in: icd10pcs
cut out tear gland > resection lacrimal gland @ 0.95 in: icd10pcs
surgery to remove tear gland > resection lacrimal gland @ 0.95 in: icd10pcs
part of tear gland out > excision lacrimal gland in: icd10pcs
take out part tear gland > excision lacrimal gland @ 0.95 in: icd10pcs
piece of tear gland > excision lacrimal gland diagnostic @ 0.85 in: icd10pcs
take out kneecap > resection patella @ 0.95 in: icd10pcs
taken out kneecap > resection patella @ 0.95 in: icd10pcs
cut out kneecap > resection patella @ 0.95 in: icd10pcs
surgery to remove kneecap > resection patella @ 0.95 in: icd10pcs
part of kneecap out > excision patella in: icd10pcs
take out part kneecap > excision patella @ 0.95 in: icd10pcs
piece of kneecap > excision patella diagnostic @ 0.85 in: icd10pcs
take out knee cap > resection patella @ 0.95 in: icd10pcs
taken out knee cap > resection patella @ 0.95 in: icd10pcs
cut out knee cap > resection patella @ 0.95 in: icd10pcs
surgery to remove knee cap > resection patella @ 0.95 in: icd10pcs
part of knee cap out > excision patella in: icd10pcs
take out part knee cap > excision patella @ 0.95 in: icd10pcs
piece of knee cap > excision patella diagnostic @ 0.85 in: icd10pcs
take out tailbone > resection coccyx @ 0.95 in: icd10pcs
taken out tailbone > resection coccyx @ 0.95 in: icd10pcs
cut out tailbone > resection coccyx @ 0.95 in: icd10pcs
surgery to remove tailbone > resection coccyx @ 0.95 in: icd10pcs
part of tailbone out > excision coccyx in: icd10pcs
take out part tailbone > excision coccyx @ 0.95 in: icd10pcs
piece of tailbone > excision coccyx diagnostic @ 0.85 in: icd10pcs
take out slipped disc > resection lumbar vertebral disc @ 0.95 in: icd10pcs
taken out slipped disc > resection lumbar vertebral disc @ 0.95 in: icd10pcs
cut out slipped disc > resection lumbar vertebral disc @ 0.95 in: icd10pcs
surgery to remove slipped disc > resection lumbar vertebral disc @ 0.95 in: icd10pcs
part of slipped disc out > excision lumbar vertebral disc in: icd10pcs
take out part slipped disc > excision lumbar vertebral disc @ 0.95 in: icd10pcs
piece of slipped disc > excision lumbar vertebral disc diagnostic @ 0.85 in: icd10pcs
take out herniated disc > resection lumbar vertebral disc @ 0.95 in: icd10pcs
taken out herniated disc > resection lumbar vertebral disc @ 0.95 in: icd10pcs
cut out herniated disc > resection lumbar vertebral disc @ 0.95 in: icd10pcs
surgery to remove herniated disc > resection lumbar vertebral disc @ 0.95 in: icd10pcs
part of herniated disc out > excision lumbar vertebral disc in: icd10pcs
take out part herniated disc > excision lumbar vertebral disc @ 0.95 in: icd10pcs
piece of herniated disc > excision lumbar vertebral disc diagnostic @ 0.85 in: icd10pcs
take out seminal vesicle > resection seminal vesicle @ 0.95 in: icd10pcs
taken out seminal vesicle > resection seminal vesicle @ 0.95 in: icd10pcs
cut out seminal vesicle > resection seminal vesicle @ 0.95 in: icd10pcs
surgery to remove seminal vesicle > resection seminal vesicle @ 0.95 in: icd10pcs
part of seminal vesicle out > excision seminal vesicle in: icd10pcs
take out part seminal vesicle > excision seminal vesicle @ 0.95 in: icd10pcs
piece of seminal vesicle > excision seminal vesicle diagnostic @ 0.85 in: icd10pcs

# --- taking a sample, in plain verbs
sample of spleen > excision spleen diagnostic @ 0.85 in: icd10pcs
snip of spleen > excision spleen diagnostic @ 0.85 in: icd10pcs
needle sample spleen > excision spleen percutaneous diagnostic @ 0.85 in: icd10pcs
tissue sample spleen > excision spleen diagnostic @ 0.85 in: icd10pcs
sample of kidney > excision kidney diagnostic @ 0.85 in: icd10pcs
snip of kidney > excision kidney diagnostic @ 0.85 in: icd10pcs
needle sample kidney > excision kidney percutaneous diagnostic @ 0.85 in: icd10pcs
tissue sample kidney > excision kidney diagnostic @ 0.85 in: icd10pcs
sample of womb > excision uterus diagnostic @ 0.85 in: icd10pcs
snip of womb > excision uterus diagnostic @ 0.85 in: icd10pcs
needle sample womb > excision uterus diagnostic @ 0.85 in: icd10pcs
tissue sample womb > excision uterus diagnostic @ 0.85 in: icd10pcs
sample of uterus > excision uterus diagnostic @ 0.85 in: icd10pcs
snip of uterus > excision uterus diagnostic @ 0.85 in: icd10pcs
needle sample uterus > excision uterus diagnostic @ 0.85 in: icd10pcs
tissue sample uterus > excision uterus diagnostic @ 0.85 in: icd10pcs
sample of ovary > excision ovary diagnostic @ 0.85 in: icd10pcs
snip of ovary > excision ovary diagnostic @ 0.85 in: icd10pcs
needle sample ovary > excision ovary diagnostic @ 0.85 in: icd10pcs
tissue sample ovary > excision ovary diagnostic @ 0.85 in: icd10pcs
sample of thyroid > excision thyroid gland diagnostic @ 0.85 in: icd10pcs
snip of thyroid > excision thyroid gland diagnostic @ 0.85 in: icd10pcs
needle sample thyroid > excision thyroid gland percutaneous diagnostic @ 0.85 in: icd10pcs
tissue sample thyroid > excision thyroid gland diagnostic @ 0.85 in: icd10pcs
sample of prostate > excision prostate diagnostic @ 0.85 in: icd10pcs
snip of prostate > excision prostate diagnostic @ 0.85 in: icd10pcs
needle sample prostate > excision prostate percutaneous diagnostic @ 0.85 in: icd10pcs
tissue sample prostate > excision prostate diagnostic @ 0.85 in: icd10pcs
sample of bladder > excision bladder diagnostic @ 0.85 in: icd10pcs
snip of bladder > excision bladder diagnostic @ 0.85 in: icd10pcs
needle sample bladder > excision bladder diagnostic @ 0.85 in: icd10pcs
tissue sample bladder > excision bladder diagnostic @ 0.85 in: icd10pcs
sample of stomach > excision stomach diagnostic @ 0.85 in: icd10pcs
snip of stomach > excision stomach diagnostic @ 0.85 in: icd10pcs
needle sample stomach > excision stomach diagnostic @ 0.85 in: icd10pcs
tissue sample stomach > excision stomach diagnostic @ 0.85 in: icd10pcs
sample of colon > excision large intestine diagnostic @ 0.85 in: icd10pcs
snip of colon > excision large intestine diagnostic @ 0.85 in: icd10pcs
needle sample colon > excision large intestine diagnostic @ 0.85 in: icd10pcs
tissue sample colon > excision large intestine diagnostic @ 0.85 in: icd10pcs
sample of large bowel > excision large intestine diagnostic @ 0.85 in: icd10pcs
snip of large bowel > excision large intestine diagnostic @ 0.85 in: icd10pcs
needle sample large bowel > excision large intestine diagnostic @ 0.85 in: icd10pcs
tissue sample large bowel > excision large intestine diagnostic @ 0.85 in: icd10pcs
sample of small bowel > excision small intestine diagnostic @ 0.85 in: icd10pcs
snip of small bowel > excision small intestine diagnostic @ 0.85 in: icd10pcs
needle sample small bowel > excision small intestine diagnostic @ 0.85 in: icd10pcs
tissue sample small bowel > excision small intestine diagnostic @ 0.85 in: icd10pcs
sample of rectum > excision rectum diagnostic @ 0.85 in: icd10pcs
snip of rectum > excision rectum diagnostic @ 0.85 in: icd10pcs
needle sample rectum > excision rectum diagnostic @ 0.85 in: icd10pcs
tissue sample rectum > excision rectum diagnostic @ 0.85 in: icd10pcs
sample of pancreas > excision pancreas diagnostic @ 0.85 in: icd10pcs
snip of pancreas > excision pancreas diagnostic @ 0.85 in: icd10pcs
needle sample pancreas > excision pancreas percutaneous diagnostic @ 0.85 in: icd10pcs
tissue sample pancreas > excision pancreas diagnostic @ 0.85 in: icd10pcs
sample of liver > excision liver diagnostic @ 0.85 in: icd10pcs
snip of liver > excision liver diagnostic @ 0.85 in: icd10pcs
needle sample liver > excision liver percutaneous diagnostic @ 0.85 in: icd10pcs
tissue sample liver > excision liver diagnostic @ 0.85 in: icd10pcs
snip of lung > excision lung diagnostic @ 0.85 in: icd10pcs
needle sample lung > excision lung percutaneous diagnostic @ 0.85 in: icd10pcs
tissue sample lung > excision lung diagnostic @ 0.85 in: icd10pcs
sample of voice box > excision larynx diagnostic @ 0.85 in: icd10pcs
snip of voice box > excision larynx diagnostic @ 0.85 in: icd10pcs
needle sample voice box > excision larynx diagnostic @ 0.85 in: icd10pcs
tissue sample voice box > excision larynx diagnostic @ 0.85 in: icd10pcs
sample of windpipe > excision trachea diagnostic @ 0.85 in: icd10pcs
snip of windpipe > excision trachea diagnostic @ 0.85 in: icd10pcs
needle sample windpipe > excision trachea diagnostic @ 0.85 in: icd10pcs
tissue sample windpipe > excision trachea diagnostic @ 0.85 in: icd10pcs
sample of food pipe > excision esophagus diagnostic @ 0.85 in: icd10pcs
snip of food pipe > excision esophagus diagnostic @ 0.85 in: icd10pcs
needle sample food pipe > excision esophagus diagnostic @ 0.85 in: icd10pcs
tissue sample food pipe > excision esophagus diagnostic @ 0.85 in: icd10pcs
sample of gullet > excision esophagus diagnostic @ 0.85 in: icd10pcs
snip of gullet > excision esophagus diagnostic @ 0.85 in: icd10pcs
needle sample gullet > excision esophagus diagnostic @ 0.85 in: icd10pcs
tissue sample gullet > excision esophagus diagnostic @ 0.85 in: icd10pcs
sample of testicle > excision testis diagnostic @ 0.85 in: icd10pcs
snip of testicle > excision testis diagnostic @ 0.85 in: icd10pcs
needle sample testicle > excision testis percutaneous diagnostic @ 0.85 in: icd10pcs
tissue sample testicle > excision testis diagnostic @ 0.85 in: icd10pcs
sample of parotid > excision parotid gland diagnostic @ 0.85 in: icd10pcs
snip of parotid > excision parotid gland diagnostic @ 0.85 in: icd10pcs
needle sample parotid > excision parotid gland percutaneous diagnostic @ 0.85 in: icd10pcs
tissue sample parotid > excision parotid gland diagnostic @ 0.85 in: icd10pcs
sample of spit gland > excision parotid gland diagnostic @ 0.85 in: icd10pcs
snip of spit gland > excision parotid gland diagnostic @ 0.85 in: icd10pcs
needle sample spit gland > excision parotid gland percutaneous diagnostic @ 0.85 in: icd10pcs
tissue sample spit gland > excision parotid gland diagnostic @ 0.85 in: icd10pcs
sample of breast > excision breast diagnostic @ 0.85 in: icd10pcs
snip of breast > excision breast diagnostic @ 0.85 in: icd10pcs
needle sample breast > excision breast percutaneous diagnostic @ 0.85 in: icd10pcs
tissue sample breast > excision breast diagnostic @ 0.85 in: icd10pcs
sample of cervix > excision cervix diagnostic @ 0.85 in: icd10pcs
snip of cervix > excision cervix diagnostic @ 0.85 in: icd10pcs
needle sample cervix > excision cervix diagnostic @ 0.85 in: icd10pcs
tissue sample cervix > excision cervix diagnostic @ 0.85 in: icd10pcs
sample of neck of womb > excision cervix diagnostic @ 0.85 in: icd10pcs
snip of neck of womb > excision cervix diagnostic @ 0.85 in: icd10pcs
needle sample neck of womb > excision cervix diagnostic @ 0.85 in: icd10pcs
tissue sample neck of womb > excision cervix diagnostic @ 0.85 in: icd10pcs
sample of vulva > excision vulva diagnostic @ 0.85 in: icd10pcs
snip of vulva > excision vulva diagnostic @ 0.85 in: icd10pcs
needle sample vulva > excision vulva diagnostic @ 0.85 in: icd10pcs
tissue sample vulva > excision vulva diagnostic @ 0.85 in: icd10pcs
sample of vagina > excision vagina diagnostic @ 0.85 in: icd10pcs
snip of vagina > excision vagina diagnostic @ 0.85 in: icd10pcs
needle sample vagina > excision vagina diagnostic @ 0.85 in: icd10pcs
tissue sample vagina > excision vagina diagnostic @ 0.85 in: icd10pcs
sample of penis > excision penis diagnostic @ 0.85 in: icd10pcs
snip of penis > excision penis diagnostic @ 0.85 in: icd10pcs
needle sample penis > excision penis diagnostic @ 0.85 in: icd10pcs
tissue sample penis > excision penis diagnostic @ 0.85 in: icd10pcs
sample of tongue > excision tongue diagnostic @ 0.85 in: icd10pcs
snip of tongue > excision tongue diagnostic @ 0.85 in: icd10pcs
needle sample tongue > excision tongue diagnostic @ 0.85 in: icd10pcs
tissue sample tongue > excision tongue diagnostic @ 0.85 in: icd10pcs
sample of lip > excision lip diagnostic @ 0.85 in: icd10pcs
snip of lip > excision lip diagnostic @ 0.85 in: icd10pcs
needle sample lip > excision lip diagnostic @ 0.85 in: icd10pcs
tissue sample lip > excision lip diagnostic @ 0.85 in: icd10pcs
sample of eyelid > excision eyelid diagnostic @ 0.85 in: icd10pcs
snip of eyelid > excision eyelid diagnostic @ 0.85 in: icd10pcs
needle sample eyelid > excision eyelid diagnostic @ 0.85 in: icd10pcs
tissue sample eyelid > excision eyelid diagnostic @ 0.85 in: icd10pcs
sample of lid > excision eyelid diagnostic @ 0.85 in: icd10pcs
snip of lid > excision eyelid diagnostic @ 0.85 in: icd10pcs
needle sample lid > excision eyelid diagnostic @ 0.85 in: icd10pcs
tissue sample lid > excision eyelid diagnostic @ 0.85 in: icd10pcs
sample of bile duct > excision bile duct diagnostic @ 0.85 in: icd10pcs
snip of bile duct > excision bile duct diagnostic @ 0.85 in: icd10pcs
needle sample bile duct > excision bile duct diagnostic @ 0.85 in: icd10pcs
tissue sample bile duct > excision bile duct diagnostic @ 0.85 in: icd10pcs
sample of heart sac > excision pericardium diagnostic @ 0.85 in: icd10pcs
snip of heart sac > excision pericardium diagnostic @ 0.85 in: icd10pcs
needle sample heart sac > excision pericardium diagnostic @ 0.85 in: icd10pcs
tissue sample heart sac > excision pericardium diagnostic @ 0.85 in: icd10pcs
sample of ear > excision external ear diagnostic @ 0.85 in: icd10pcs
snip of ear > excision external ear diagnostic @ 0.85 in: icd10pcs
needle sample ear > excision external ear diagnostic @ 0.85 in: icd10pcs
tissue sample ear > excision external ear diagnostic @ 0.85 in: icd10pcs
sample of skin > excision skin diagnostic @ 0.85 in: icd10pcs
snip of skin > excision skin diagnostic @ 0.85 in: icd10pcs
needle sample skin > excision skin diagnostic @ 0.85 in: icd10pcs
tissue sample skin > excision skin diagnostic @ 0.85 in: icd10pcs
sample of brain > excision brain diagnostic @ 0.85 in: icd10pcs
snip of brain > excision brain diagnostic @ 0.85 in: icd10pcs
needle sample brain > excision brain diagnostic @ 0.85 in: icd10pcs
tissue sample brain > excision brain diagnostic @ 0.85 in: icd10pcs

# --- looking inside, in plain verbs
scope stomach > inspection stomach natural opening endoscopic in: icd10pcs
look inside stomach > inspection stomach natural opening endoscopic in: icd10pcs
look into stomach > inspection stomach natural opening endoscopic in: icd10pcs
camera stomach > inspection stomach natural opening endoscopic in: icd10pcs
peek inside stomach > inspection stomach natural opening endoscopic in: icd10pcs
scope food pipe > inspection upper intestinal tract in: icd10pcs
look inside food pipe > inspection upper intestinal tract in: icd10pcs
look into food pipe > inspection upper intestinal tract in: icd10pcs
camera food pipe > inspection upper intestinal tract in: icd10pcs
peek inside food pipe > inspection upper intestinal tract in: icd10pcs
scope colon > inspection lower intestinal tract in: icd10pcs
look inside colon > inspection lower intestinal tract in: icd10pcs
look into colon > inspection lower intestinal tract in: icd10pcs
camera colon > inspection lower intestinal tract in: icd10pcs
peek inside colon > inspection lower intestinal tract in: icd10pcs
scope bowel > inspection lower intestinal tract in: icd10pcs
look inside bowel > inspection lower intestinal tract in: icd10pcs
look into bowel > inspection lower intestinal tract in: icd10pcs
camera bowel > inspection lower intestinal tract in: icd10pcs
peek inside bowel > inspection lower intestinal tract in: icd10pcs
scope large bowel > inspection lower intestinal tract in: icd10pcs
look inside large bowel > inspection lower intestinal tract in: icd10pcs
look into large bowel > inspection lower intestinal tract in: icd10pcs
camera large bowel > inspection lower intestinal tract in: icd10pcs
peek inside large bowel > inspection lower intestinal tract in: icd10pcs
scope small bowel > inspection upper intestinal tract in: icd10pcs
look inside small bowel > inspection upper intestinal tract in: icd10pcs
look into small bowel > inspection upper intestinal tract in: icd10pcs
camera small bowel > inspection upper intestinal tract in: icd10pcs
peek inside small bowel > inspection upper intestinal tract in: icd10pcs
scope belly > inspection peritoneal cavity in: icd10pcs
look inside belly > inspection peritoneal cavity in: icd10pcs
look into belly > inspection peritoneal cavity in: icd10pcs
camera belly > inspection peritoneal cavity in: icd10pcs
peek inside belly > inspection peritoneal cavity in: icd10pcs
scope abdomen > inspection peritoneal cavity in: icd10pcs
look inside abdomen > inspection peritoneal cavity in: icd10pcs
look into abdomen > inspection peritoneal cavity in: icd10pcs
camera abdomen > inspection peritoneal cavity in: icd10pcs
peek inside abdomen > inspection peritoneal cavity in: icd10pcs
scope chest > inspection pleural cavity in: icd10pcs
look inside chest > inspection pleural cavity in: icd10pcs
look into chest > inspection pleural cavity in: icd10pcs
camera chest > inspection pleural cavity in: icd10pcs
peek inside chest > inspection pleural cavity in: icd10pcs
scope lungs > inspection tracheobronchial tree in: icd10pcs
look inside lungs > inspection tracheobronchial tree in: icd10pcs
look into lungs > inspection tracheobronchial tree in: icd10pcs
camera lungs > inspection tracheobronchial tree in: icd10pcs
peek inside lungs > inspection tracheobronchial tree in: icd10pcs
scope airway > inspection tracheobronchial tree in: icd10pcs
look inside airway > inspection tracheobronchial tree in: icd10pcs
look into airway > inspection tracheobronchial tree in: icd10pcs
camera airway > inspection tracheobronchial tree in: icd10pcs
peek inside airway > inspection tracheobronchial tree in: icd10pcs
scope windpipe > inspection trachea in: icd10pcs
look inside windpipe > inspection trachea in: icd10pcs
look into windpipe > inspection trachea in: icd10pcs
camera windpipe > inspection trachea in: icd10pcs
peek inside windpipe > inspection trachea in: icd10pcs
scope voice box > inspection larynx in: icd10pcs
look inside voice box > inspection larynx in: icd10pcs
look into voice box > inspection larynx in: icd10pcs
camera voice box > inspection larynx in: icd10pcs
peek inside voice box > inspection larynx in: icd10pcs
scope throat > inspection mouth and throat in: icd10pcs
look inside throat > inspection mouth and throat in: icd10pcs
look into throat > inspection mouth and throat in: icd10pcs
camera throat > inspection mouth and throat in: icd10pcs
peek inside throat > inspection mouth and throat in: icd10pcs
scope nose > inspection nasal mucosa in: icd10pcs
look inside nose > inspection nasal mucosa in: icd10pcs
look into nose > inspection nasal mucosa in: icd10pcs
camera nose > inspection nasal mucosa in: icd10pcs
peek inside nose > inspection nasal mucosa in: icd10pcs
scope sinus > inspection sinus in: icd10pcs
look inside sinus > inspection sinus in: icd10pcs
look into sinus > inspection sinus in: icd10pcs
camera sinus > inspection sinus in: icd10pcs
peek inside sinus > inspection sinus in: icd10pcs
scope ear > inspection ear in: icd10pcs
look inside ear > inspection ear in: icd10pcs
look into ear > inspection ear in: icd10pcs
camera ear > inspection ear in: icd10pcs
peek inside ear > inspection ear in: icd10pcs
scope bladder > inspection bladder natural opening endoscopic in: icd10pcs
look inside bladder > inspection bladder natural opening endoscopic in: icd10pcs
look into bladder > inspection bladder natural opening endoscopic in: icd10pcs
camera bladder > inspection bladder natural opening endoscopic in: icd10pcs
peek inside bladder > inspection bladder natural opening endoscopic in: icd10pcs
scope ureter > inspection ureter in: icd10pcs
look inside ureter > inspection ureter in: icd10pcs
look into ureter > inspection ureter in: icd10pcs
camera ureter > inspection ureter in: icd10pcs
peek inside ureter > inspection ureter in: icd10pcs
scope kidney > inspection kidney in: icd10pcs
look inside kidney > inspection kidney in: icd10pcs
look into kidney > inspection kidney in: icd10pcs
camera kidney > inspection kidney in: icd10pcs
peek inside kidney > inspection kidney in: icd10pcs
scope urethra > inspection urethra in: icd10pcs
look inside urethra > inspection urethra in: icd10pcs
look into urethra > inspection urethra in: icd10pcs
camera urethra > inspection urethra in: icd10pcs
peek inside urethra > inspection urethra in: icd10pcs
scope womb > inspection uterus and cervix in: icd10pcs
look inside womb > inspection uterus and cervix in: icd10pcs
look into womb > inspection uterus and cervix in: icd10pcs
camera womb > inspection uterus and cervix in: icd10pcs
peek inside womb > inspection uterus and cervix in: icd10pcs
scope uterus > inspection uterus and cervix in: icd10pcs
look inside uterus > inspection uterus and cervix in: icd10pcs
look into uterus > inspection uterus and cervix in: icd10pcs
camera uterus > inspection uterus and cervix in: icd10pcs
peek inside uterus > inspection uterus and cervix in: icd10pcs
scope vagina > inspection vagina and cul-de-sac in: icd10pcs
look inside vagina > inspection vagina and cul-de-sac in: icd10pcs
look into vagina > inspection vagina and cul-de-sac in: icd10pcs
camera vagina > inspection vagina and cul-de-sac in: icd10pcs
peek inside vagina > inspection vagina and cul-de-sac in: icd10pcs
scope cervix > inspection uterus and cervix in: icd10pcs
look inside cervix > inspection uterus and cervix in: icd10pcs
look into cervix > inspection uterus and cervix in: icd10pcs
camera cervix > inspection uterus and cervix in: icd10pcs
peek inside cervix > inspection uterus and cervix in: icd10pcs
scope tubes > inspection fallopian tube in: icd10pcs
look inside tubes > inspection fallopian tube in: icd10pcs
look into tubes > inspection fallopian tube in: icd10pcs
camera tubes > inspection fallopian tube in: icd10pcs
peek inside tubes > inspection fallopian tube in: icd10pcs
scope ovaries > inspection ovary in: icd10pcs
look inside ovaries > inspection ovary in: icd10pcs
look into ovaries > inspection ovary in: icd10pcs
camera ovaries > inspection ovary in: icd10pcs
peek inside ovaries > inspection ovary in: icd10pcs
scope knee > inspection knee joint percutaneous endoscopic in: icd10pcs
look inside knee > inspection knee joint percutaneous endoscopic in: icd10pcs
look into knee > inspection knee joint percutaneous endoscopic in: icd10pcs
peek inside knee > inspection knee joint percutaneous endoscopic in: icd10pcs
scope shoulder > inspection shoulder joint percutaneous endoscopic in: icd10pcs
look inside shoulder > inspection shoulder joint percutaneous endoscopic in: icd10pcs
look into shoulder > inspection shoulder joint percutaneous endoscopic in: icd10pcs
camera shoulder > inspection shoulder joint percutaneous endoscopic in: icd10pcs
peek inside shoulder > inspection shoulder joint percutaneous endoscopic in: icd10pcs
scope hip > inspection hip joint percutaneous endoscopic in: icd10pcs
look inside hip > inspection hip joint percutaneous endoscopic in: icd10pcs
look into hip > inspection hip joint percutaneous endoscopic in: icd10pcs
camera hip > inspection hip joint percutaneous endoscopic in: icd10pcs
peek inside hip > inspection hip joint percutaneous endoscopic in: icd10pcs
scope ankle > inspection ankle joint percutaneous endoscopic in: icd10pcs
look inside ankle > inspection ankle joint percutaneous endoscopic in: icd10pcs
look into ankle > inspection ankle joint percutaneous endoscopic in: icd10pcs
camera ankle > inspection ankle joint percutaneous endoscopic in: icd10pcs
peek inside ankle > inspection ankle joint percutaneous endoscopic in: icd10pcs
scope elbow > inspection elbow joint percutaneous endoscopic in: icd10pcs
look inside elbow > inspection elbow joint percutaneous endoscopic in: icd10pcs
look into elbow > inspection elbow joint percutaneous endoscopic in: icd10pcs
camera elbow > inspection elbow joint percutaneous endoscopic in: icd10pcs
peek inside elbow > inspection elbow joint percutaneous endoscopic in: icd10pcs
scope wrist > inspection wrist joint percutaneous endoscopic in: icd10pcs
look inside wrist > inspection wrist joint percutaneous endoscopic in: icd10pcs
look into wrist > inspection wrist joint percutaneous endoscopic in: icd10pcs
camera wrist > inspection wrist joint percutaneous endoscopic in: icd10pcs
peek inside wrist > inspection wrist joint percutaneous endoscopic in: icd10pcs
scope jaw joint > inspection temporomandibular joint percutaneous endoscopic in: icd10pcs
look inside jaw joint > inspection temporomandibular joint percutaneous endoscopic in: icd10pcs
look into jaw joint > inspection temporomandibular joint percutaneous endoscopic in: icd10pcs
camera jaw joint > inspection temporomandibular joint percutaneous endoscopic in: icd10pcs
peek inside jaw joint > inspection temporomandibular joint percutaneous endoscopic in: icd10pcs
scope bile duct > inspection hepatobiliary duct in: icd10pcs
look inside bile duct > inspection hepatobiliary duct in: icd10pcs
look into bile duct > inspection hepatobiliary duct in: icd10pcs
camera bile duct > inspection hepatobiliary duct in: icd10pcs
peek inside bile duct > inspection hepatobiliary duct in: icd10pcs
scope pancreas duct > inspection pancreatic duct in: icd10pcs
look inside pancreas duct > inspection pancreatic duct in: icd10pcs
look into pancreas duct > inspection pancreatic duct in: icd10pcs
camera pancreas duct > inspection pancreatic duct in: icd10pcs
peek inside pancreas duct > inspection pancreatic duct in: icd10pcs
scope liver > inspection liver in: icd10pcs
look inside liver > inspection liver in: icd10pcs
look into liver > inspection liver in: icd10pcs
camera liver > inspection liver in: icd10pcs
peek inside liver > inspection liver in: icd10pcs
scope gallbladder > inspection gallbladder in: icd10pcs
look inside gallbladder > inspection gallbladder in: icd10pcs
look into gallbladder > inspection gallbladder in: icd10pcs
camera gallbladder > inspection gallbladder in: icd10pcs
peek inside gallbladder > inspection gallbladder in: icd10pcs
scope eye > inspection eye in: icd10pcs
look inside eye > inspection eye in: icd10pcs
peek inside eye > inspection eye in: icd10pcs
scope mediastinum > inspection mediastinum in: icd10pcs
look inside mediastinum > inspection mediastinum in: icd10pcs
look into mediastinum > inspection mediastinum in: icd10pcs
camera mediastinum > inspection mediastinum in: icd10pcs
peek inside mediastinum > inspection mediastinum in: icd10pcs
scope heart sac > inspection pericardium in: icd10pcs
look inside heart sac > inspection pericardium in: icd10pcs
look into heart sac > inspection pericardium in: icd10pcs
camera heart sac > inspection pericardium in: icd10pcs
peek inside heart sac > inspection pericardium in: icd10pcs
scope heart > inspection heart in: icd10pcs
look inside heart > inspection heart in: icd10pcs
look into heart > inspection heart in: icd10pcs
peek inside heart > inspection heart in: icd10pcs
scope brain > inspection brain in: icd10pcs
look inside brain > inspection brain in: icd10pcs
look into brain > inspection brain in: icd10pcs
peek inside brain > inspection brain in: icd10pcs
scope spinal canal > inspection spinal canal in: icd10pcs
look inside spinal canal > inspection spinal canal in: icd10pcs
look into spinal canal > inspection spinal canal in: icd10pcs
camera spinal canal > inspection spinal canal in: icd10pcs
peek inside spinal canal > inspection spinal canal in: icd10pcs
scope prostate > inspection prostate and seminal vesicles in: icd10pcs
look inside prostate > inspection prostate and seminal vesicles in: icd10pcs
look into prostate > inspection prostate and seminal vesicles in: icd10pcs
camera prostate > inspection prostate and seminal vesicles in: icd10pcs
peek inside prostate > inspection prostate and seminal vesicles in: icd10pcs
scope rectum > inspection lower intestinal tract in: icd10pcs
look inside rectum > inspection lower intestinal tract in: icd10pcs
look into rectum > inspection lower intestinal tract in: icd10pcs
camera rectum > inspection lower intestinal tract in: icd10pcs
peek inside rectum > inspection lower intestinal tract in: icd10pcs
scope breast > inspection breast in: icd10pcs
look inside breast > inspection breast in: icd10pcs
look into breast > inspection breast in: icd10pcs
peek inside breast > inspection breast in: icd10pcs
scope pregnancy > inspection products of conception in: icd10pcs
look inside pregnancy > inspection products of conception in: icd10pcs
look into pregnancy > inspection products of conception in: icd10pcs
camera pregnancy > inspection products of conception in: icd10pcs
peek inside pregnancy > inspection products of conception in: icd10pcs
scope fetus > inspection products of conception in: icd10pcs
look inside fetus > inspection products of conception in: icd10pcs
look into fetus > inspection products of conception in: icd10pcs
camera fetus > inspection products of conception in: icd10pcs
peek inside fetus > inspection products of conception in: icd10pcs

# --- mending, in plain verbs
fix spleen > repair spleen in: icd10pcs
mend spleen > repair spleen in: icd10pcs
sew up spleen > repair spleen in: icd10pcs
stitch up spleen > repair spleen in: icd10pcs
fix kidney > repair kidney in: icd10pcs
mend kidney > repair kidney in: icd10pcs
sew up kidney > repair kidney in: icd10pcs
stitch up kidney > repair kidney in: icd10pcs
patch kidney > supplement kidney @ 0.85 in: icd10pcs
fix womb > repair uterus in: icd10pcs
mend womb > repair uterus in: icd10pcs
sew up womb > repair uterus in: icd10pcs
stitch up womb > repair uterus in: icd10pcs
patch womb > supplement uterus @ 0.85 in: icd10pcs
fix uterus > repair uterus in: icd10pcs
mend uterus > repair uterus in: icd10pcs
sew up uterus > repair uterus in: icd10pcs
stitch up uterus > repair uterus in: icd10pcs
patch uterus > supplement uterus @ 0.85 in: icd10pcs
fix bladder > repair bladder in: icd10pcs
mend bladder > repair bladder in: icd10pcs
sew up bladder > repair bladder in: icd10pcs
stitch up bladder > repair bladder in: icd10pcs
patch bladder > supplement bladder @ 0.85 in: icd10pcs
fix stomach > repair stomach in: icd10pcs
mend stomach > repair stomach in: icd10pcs
sew up stomach > repair stomach in: icd10pcs
stitch up stomach > repair stomach in: icd10pcs
patch stomach > supplement stomach @ 0.85 in: icd10pcs
fix colon > repair large intestine in: icd10pcs
mend colon > repair large intestine in: icd10pcs
sew up colon > repair large intestine in: icd10pcs
stitch up colon > repair large intestine in: icd10pcs
patch colon > supplement large intestine @ 0.85 in: icd10pcs
fix large bowel > repair large intestine in: icd10pcs
mend large bowel > repair large intestine in: icd10pcs
sew up large bowel > repair large intestine in: icd10pcs
stitch up large bowel > repair large intestine in: icd10pcs
patch large bowel > supplement large intestine @ 0.85 in: icd10pcs
fix small bowel > repair small intestine in: icd10pcs
mend small bowel > repair small intestine in: icd10pcs
sew up small bowel > repair small intestine in: icd10pcs
stitch up small bowel > repair small intestine in: icd10pcs
patch small bowel > supplement small intestine @ 0.85 in: icd10pcs
fix rectum > repair rectum in: icd10pcs
mend rectum > repair rectum in: icd10pcs
sew up rectum > repair rectum in: icd10pcs
stitch up rectum > repair rectum in: icd10pcs
patch rectum > supplement rectum @ 0.85 in: icd10pcs
fix anus > repair anus in: icd10pcs
mend anus > repair anus in: icd10pcs
sew up anus > repair anus in: icd10pcs
stitch up anus > repair anus in: icd10pcs
patch anus > supplement anus @ 0.85 in: icd10pcs
fix butt hole > repair anus in: icd10pcs
mend butt hole > repair anus in: icd10pcs
sew up butt hole > repair anus in: icd10pcs
stitch up butt hole > repair anus in: icd10pcs
patch butt hole > supplement anus @ 0.85 in: icd10pcs
fix liver > repair liver in: icd10pcs
mend liver > repair liver in: icd10pcs
sew up liver > repair liver in: icd10pcs
stitch up liver > repair liver in: icd10pcs
fix lung > repair lung in: icd10pcs
mend lung > repair lung in: icd10pcs
sew up lung > repair lung in: icd10pcs
stitch up lung > repair lung in: icd10pcs
fix voice box > repair larynx in: icd10pcs
mend voice box > repair larynx in: icd10pcs
sew up voice box > repair larynx in: icd10pcs
stitch up voice box > repair larynx in: icd10pcs
patch voice box > supplement larynx @ 0.85 in: icd10pcs
fix windpipe > repair trachea in: icd10pcs
mend windpipe > repair trachea in: icd10pcs
sew up windpipe > repair trachea in: icd10pcs
stitch up windpipe > repair trachea in: icd10pcs
patch windpipe > supplement trachea @ 0.85 in: icd10pcs
fix food pipe > repair esophagus in: icd10pcs
mend food pipe > repair esophagus in: icd10pcs
sew up food pipe > repair esophagus in: icd10pcs
stitch up food pipe > repair esophagus in: icd10pcs
patch food pipe > supplement esophagus @ 0.85 in: icd10pcs
fix gullet > repair esophagus in: icd10pcs
mend gullet > repair esophagus in: icd10pcs
sew up gullet > repair esophagus in: icd10pcs
stitch up gullet > repair esophagus in: icd10pcs
patch gullet > supplement esophagus @ 0.85 in: icd10pcs
fix cornea > repair cornea in: icd10pcs
mend cornea > repair cornea in: icd10pcs
sew up cornea > repair cornea in: icd10pcs
stitch up cornea > repair cornea in: icd10pcs
patch cornea > supplement cornea @ 0.85 in: icd10pcs
fix cervix > repair cervix in: icd10pcs
mend cervix > repair cervix in: icd10pcs
sew up cervix > repair cervix in: icd10pcs
stitch up cervix > repair cervix in: icd10pcs
fix neck of womb > repair cervix in: icd10pcs
mend neck of womb > repair cervix in: icd10pcs
sew up neck of womb > repair cervix in: icd10pcs
stitch up neck of womb > repair cervix in: icd10pcs
fix vulva > repair vulva in: icd10pcs
mend vulva > repair vulva in: icd10pcs
sew up vulva > repair vulva in: icd10pcs
stitch up vulva > repair vulva in: icd10pcs
patch vulva > supplement vulva @ 0.85 in: icd10pcs
fix vagina > repair vagina in: icd10pcs
mend vagina > repair vagina in: icd10pcs
sew up vagina > repair vagina in: icd10pcs
stitch up vagina > repair vagina in: icd10pcs
patch vagina > supplement vagina @ 0.85 in: icd10pcs
fix foreskin > repair prepuce in: icd10pcs
mend foreskin > repair prepuce in: icd10pcs
sew up foreskin > repair prepuce in: icd10pcs
stitch up foreskin > repair prepuce in: icd10pcs
patch foreskin > supplement prepuce @ 0.85 in: icd10pcs
fix penis > repair penis in: icd10pcs
mend penis > repair penis in: icd10pcs
sew up penis > repair penis in: icd10pcs
stitch up penis > repair penis in: icd10pcs
patch penis > supplement penis @ 0.85 in: icd10pcs
fix scrotum > repair scrotum in: icd10pcs
mend scrotum > repair scrotum in: icd10pcs
sew up scrotum > repair scrotum in: icd10pcs
stitch up scrotum > repair scrotum in: icd10pcs
patch scrotum > supplement scrotum @ 0.85 in: icd10pcs
fix urethra > repair urethra in: icd10pcs
mend urethra > repair urethra in: icd10pcs
sew up urethra > repair urethra in: icd10pcs
stitch up urethra > repair urethra in: icd10pcs
patch urethra > supplement urethra @ 0.85 in: icd10pcs
fix pee tube > repair urethra in: icd10pcs
mend pee tube > repair urethra in: icd10pcs
sew up pee tube > repair urethra in: icd10pcs
stitch up pee tube > repair urethra in: icd10pcs
patch pee tube > supplement urethra @ 0.85 in: icd10pcs
fix ureter > repair ureter in: icd10pcs
mend ureter > repair ureter in: icd10pcs
sew up ureter > repair ureter in: icd10pcs
stitch up ureter > repair ureter in: icd10pcs
patch ureter > supplement ureter @ 0.85 in: icd10pcs
fix kidney tube > repair ureter in: icd10pcs
mend kidney tube > repair ureter in: icd10pcs
sew up kidney tube > repair ureter in: icd10pcs
stitch up kidney tube > repair ureter in: icd10pcs
patch kidney tube > supplement ureter @ 0.85 in: icd10pcs
fix tongue > repair tongue in: icd10pcs
mend tongue > repair tongue in: icd10pcs
sew up tongue > repair tongue in: icd10pcs
stitch up tongue > repair tongue in: icd10pcs
patch tongue > supplement tongue @ 0.85 in: icd10pcs
fix uvula > repair uvula in: icd10pcs
mend uvula > repair uvula in: icd10pcs
sew up uvula > repair uvula in: icd10pcs
stitch up uvula > repair uvula in: icd10pcs
patch uvula > supplement uvula @ 0.85 in: icd10pcs
fix lip > repair lip in: icd10pcs
mend lip > repair lip in: icd10pcs
sew up lip > repair lip in: icd10pcs
stitch up lip > repair lip in: icd10pcs
patch lip > supplement lip @ 0.85 in: icd10pcs
fix septum > repair nasal septum in: icd10pcs
mend septum > repair nasal septum in: icd10pcs
sew up septum > repair nasal septum in: icd10pcs
stitch up septum > repair nasal septum in: icd10pcs
patch septum > supplement nasal septum @ 0.85 in: icd10pcs
fix eardrum > repair tympanic membrane in: icd10pcs
mend eardrum > repair tympanic membrane in: icd10pcs
sew up eardrum > repair tympanic membrane in: icd10pcs
stitch up eardrum > repair tympanic membrane in: icd10pcs
fix ear drum > repair tympanic membrane in: icd10pcs
mend ear drum > repair tympanic membrane in: icd10pcs
sew up ear drum > repair tympanic membrane in: icd10pcs
stitch up ear drum > repair tympanic membrane in: icd10pcs
patch ear drum > supplement tympanic membrane @ 0.85 in: icd10pcs
fix inner ear > repair inner ear in: icd10pcs
mend inner ear > repair inner ear in: icd10pcs
sew up inner ear > repair inner ear in: icd10pcs
stitch up inner ear > repair inner ear in: icd10pcs
patch inner ear > supplement inner ear @ 0.85 in: icd10pcs
fix eyelid > repair eyelid in: icd10pcs
mend eyelid > repair eyelid in: icd10pcs
sew up eyelid > repair eyelid in: icd10pcs
stitch up eyelid > repair eyelid in: icd10pcs
patch eyelid > supplement eyelid @ 0.85 in: icd10pcs
fix lid > repair eyelid in: icd10pcs
mend lid > repair eyelid in: icd10pcs
sew up lid > repair eyelid in: icd10pcs
stitch up lid > repair eyelid in: icd10pcs
patch lid > supplement eyelid @ 0.85 in: icd10pcs
fix retina > repair retina in: icd10pcs
mend retina > repair retina in: icd10pcs
sew up retina > repair retina in: icd10pcs
stitch up retina > repair retina in: icd10pcs
patch retina > supplement retina @ 0.85 in: icd10pcs
fix knee > repair knee joint in: icd10pcs
mend knee > repair knee joint in: icd10pcs
patch knee > supplement knee joint @ 0.85 in: icd10pcs
mend hip > repair hip joint in: icd10pcs
patch hip > supplement hip joint @ 0.85 in: icd10pcs
fix shoulder > repair shoulder joint in: icd10pcs
mend shoulder > repair shoulder joint in: icd10pcs
patch shoulder > supplement shoulder joint @ 0.85 in: icd10pcs
fix elbow > repair elbow joint in: icd10pcs
mend elbow > repair elbow joint in: icd10pcs
patch elbow > supplement elbow joint @ 0.85 in: icd10pcs
fix wrist > repair wrist joint in: icd10pcs
mend wrist > repair wrist joint in: icd10pcs
patch wrist > supplement wrist joint @ 0.85 in: icd10pcs
fix ankle > repair ankle joint in: icd10pcs
mend ankle > repair ankle joint in: icd10pcs
patch ankle > supplement ankle joint @ 0.85 in: icd10pcs
fix bile duct > repair bile duct in: icd10pcs
mend bile duct > repair bile duct in: icd10pcs
sew up bile duct > repair bile duct in: icd10pcs
stitch up bile duct > repair bile duct in: icd10pcs
patch bile duct > supplement bile duct @ 0.85 in: icd10pcs
fix heart sac > repair pericardium in: icd10pcs
mend heart sac > repair pericardium in: icd10pcs
sew up heart sac > repair pericardium in: icd10pcs
stitch up heart sac > repair pericardium in: icd10pcs
patch heart sac > supplement pericardium @ 0.85 in: icd10pcs
fix aortic valve > repair aortic valve in: icd10pcs
patch aortic valve > supplement aortic valve @ 0.85 in: icd10pcs
fix mitral valve > repair mitral valve in: icd10pcs
patch mitral valve > supplement mitral valve @ 0.85 in: icd10pcs
fix tricuspid valve > repair tricuspid valve in: icd10pcs
patch tricuspid valve > supplement tricuspid valve @ 0.85 in: icd10pcs
fix groin artery > repair femoral artery in: icd10pcs
mend groin artery > repair femoral artery in: icd10pcs
sew up groin artery > repair femoral artery in: icd10pcs
stitch up groin artery > repair femoral artery in: icd10pcs
patch groin artery > supplement femoral artery @ 0.85 in: icd10pcs
fix neck artery > repair common carotid artery in: icd10pcs
mend neck artery > repair common carotid artery in: icd10pcs
sew up neck artery > repair common carotid artery in: icd10pcs
stitch up neck artery > repair common carotid artery in: icd10pcs
patch neck artery > supplement common carotid artery @ 0.85 in: icd10pcs
fix groin hernia > repair inguinal region in: icd10pcs
mend groin hernia > repair inguinal region in: icd10pcs
sew up groin hernia > repair inguinal region in: icd10pcs
stitch up groin hernia > repair inguinal region in: icd10pcs
patch groin hernia > supplement inguinal region @ 0.85 in: icd10pcs
fix belly hernia > repair abdominal wall in: icd10pcs
mend belly hernia > repair abdominal wall in: icd10pcs
sew up belly hernia > repair abdominal wall in: icd10pcs
stitch up belly hernia > repair abdominal wall in: icd10pcs
patch belly hernia > supplement abdominal wall @ 0.85 in: icd10pcs
fix belly wall > repair abdominal wall in: icd10pcs
mend belly wall > repair abdominal wall in: icd10pcs
sew up belly wall > repair abdominal wall in: icd10pcs
stitch up belly wall > repair abdominal wall in: icd10pcs
patch belly wall > supplement abdominal wall @ 0.85 in: icd10pcs
fix diaphragm > repair diaphragm in: icd10pcs
mend diaphragm > repair diaphragm in: icd10pcs
sew up diaphragm > repair diaphragm in: icd10pcs
stitch up diaphragm > repair diaphragm in: icd10pcs
patch diaphragm > supplement diaphragm @ 0.85 in: icd10pcs
fix ear > repair external ear in: icd10pcs
mend ear > repair external ear in: icd10pcs
sew up ear > repair external ear in: icd10pcs
stitch up ear > repair external ear in: icd10pcs
patch ear > supplement external ear @ 0.85 in: icd10pcs
fix skin > repair skin in: icd10pcs
mend skin > repair skin in: icd10pcs
sew up skin > repair skin in: icd10pcs
stitch up skin > repair skin in: icd10pcs
patch skin > supplement skin @ 0.85 in: icd10pcs
fix spinal cord > repair spinal cord in: icd10pcs
mend spinal cord > repair spinal cord in: icd10pcs
sew up spinal cord > repair spinal cord in: icd10pcs
stitch up spinal cord > repair spinal cord in: icd10pcs
fix carpal tunnel > release median nerve in: icd10pcs
mend carpal tunnel > release median nerve in: icd10pcs
sew up carpal tunnel > release median nerve in: icd10pcs
stitch up carpal tunnel > release median nerve in: icd10pcs
patch carpal tunnel > supplement median nerve @ 0.85 in: icd10pcs
fix wrist nerve > repair median nerve in: icd10pcs
mend wrist nerve > repair median nerve in: icd10pcs
sew up wrist nerve > repair median nerve in: icd10pcs
stitch up wrist nerve > repair median nerve in: icd10pcs
patch wrist nerve > supplement median nerve @ 0.85 in: icd10pcs
fix sciatic > repair sciatic nerve in: icd10pcs
mend sciatic > repair sciatic nerve in: icd10pcs
sew up sciatic > repair sciatic nerve in: icd10pcs
stitch up sciatic > repair sciatic nerve in: icd10pcs
patch sciatic > supplement sciatic nerve @ 0.85 in: icd10pcs
fix face nerve > repair facial nerve in: icd10pcs
mend face nerve > repair facial nerve in: icd10pcs
sew up face nerve > repair facial nerve in: icd10pcs
stitch up face nerve > repair facial nerve in: icd10pcs
patch face nerve > supplement facial nerve @ 0.85 in: icd10pcs

# --- draining and sucking out, in plain verbs
drain belly > drainage peritoneal cavity @ 0.95 in: icd10pcs
needle belly fluid > drainage peritoneal cavity percutaneous @ 0.85 in: icd10pcs
suck out belly > drainage peritoneal cavity @ 0.85 in: icd10pcs
draw off belly > drainage peritoneal cavity @ 0.85 in: icd10pcs
drain belly fluid > drainage peritoneal cavity @ 0.95 in: icd10pcs
tap belly fluid > drainage peritoneal cavity percutaneous in: icd10pcs
suck out belly fluid > drainage peritoneal cavity @ 0.85 in: icd10pcs
draw off belly fluid > drainage peritoneal cavity @ 0.85 in: icd10pcs
drain abdomen > drainage peritoneal cavity @ 0.95 in: icd10pcs
needle abdomen fluid > drainage peritoneal cavity percutaneous @ 0.85 in: icd10pcs
tap abdomen > drainage peritoneal cavity percutaneous in: icd10pcs
suck out abdomen > drainage peritoneal cavity @ 0.85 in: icd10pcs
draw off abdomen > drainage peritoneal cavity @ 0.85 in: icd10pcs
drain chest > drainage pleural cavity @ 0.95 in: icd10pcs
needle chest fluid > drainage pleural cavity percutaneous @ 0.85 in: icd10pcs
tap chest > drainage pleural cavity percutaneous in: icd10pcs
suck out chest > drainage pleural cavity @ 0.85 in: icd10pcs
draw off chest > drainage pleural cavity @ 0.85 in: icd10pcs
drain chest fluid > drainage pleural cavity @ 0.95 in: icd10pcs
tap chest fluid > drainage pleural cavity percutaneous in: icd10pcs
suck out chest fluid > drainage pleural cavity @ 0.85 in: icd10pcs
draw off chest fluid > drainage pleural cavity @ 0.85 in: icd10pcs
needle lung fluid > drainage pleural cavity percutaneous @ 0.85 in: icd10pcs
suck out lung fluid > drainage pleural cavity @ 0.85 in: icd10pcs
draw off lung fluid > drainage pleural cavity @ 0.85 in: icd10pcs
drain lung lining > drainage pleural cavity @ 0.95 in: icd10pcs
needle lung lining fluid > drainage pleural cavity percutaneous @ 0.85 in: icd10pcs
tap lung lining > drainage pleural cavity percutaneous in: icd10pcs
suck out lung lining > drainage pleural cavity @ 0.85 in: icd10pcs
draw off lung lining > drainage pleural cavity @ 0.85 in: icd10pcs
drain heart sac > drainage pericardial cavity @ 0.95 in: icd10pcs
needle heart sac fluid > drainage pericardial cavity percutaneous @ 0.85 in: icd10pcs
tap heart sac > drainage pericardial cavity percutaneous in: icd10pcs
suck out heart sac > drainage pericardial cavity @ 0.85 in: icd10pcs
draw off heart sac > drainage pericardial cavity @ 0.85 in: icd10pcs
needle fluid around heart > drainage pericardial cavity percutaneous @ 0.85 in: icd10pcs
tap fluid around heart > drainage pericardial cavity percutaneous in: icd10pcs
suck out fluid around heart > drainage pericardial cavity @ 0.85 in: icd10pcs
draw off fluid around heart > drainage pericardial cavity @ 0.85 in: icd10pcs
drain fluid around lung > drainage pleural cavity @ 0.95 in: icd10pcs
needle fluid around lung > drainage pleural cavity percutaneous @ 0.85 in: icd10pcs
tap fluid around lung > drainage pleural cavity percutaneous in: icd10pcs
suck out fluid around lung > drainage pleural cavity @ 0.85 in: icd10pcs
draw off fluid around lung > drainage pleural cavity @ 0.85 in: icd10pcs
drain bladder > drainage bladder @ 0.95 in: icd10pcs
needle bladder fluid > drainage bladder percutaneous @ 0.85 in: icd10pcs
tap bladder > drainage bladder percutaneous in: icd10pcs
suck out bladder > drainage bladder @ 0.85 in: icd10pcs
draw off bladder > drainage bladder @ 0.85 in: icd10pcs
drain kidney > drainage kidney @ 0.95 in: icd10pcs
needle kidney fluid > drainage kidney percutaneous @ 0.85 in: icd10pcs
tap kidney > drainage kidney percutaneous in: icd10pcs
suck out kidney > drainage kidney @ 0.85 in: icd10pcs
draw off kidney > drainage kidney @ 0.85 in: icd10pcs
drain gallbladder > drainage gallbladder @ 0.95 in: icd10pcs
drain bile duct > drainage bile duct @ 0.95 in: icd10pcs
drain liver abscess > drainage liver @ 0.95 in: icd10pcs
drain liver > drainage liver @ 0.95 in: icd10pcs
drain pancreas > drainage pancreas @ 0.95 in: icd10pcs
drain pancreas cyst > drainage pancreas @ 0.95 in: icd10pcs
drain breast > drainage breast @ 0.95 in: icd10pcs
needle breast fluid > drainage breast percutaneous @ 0.85 in: icd10pcs
tap breast > drainage breast percutaneous in: icd10pcs
suck out breast > drainage breast @ 0.85 in: icd10pcs
draw off breast > drainage breast @ 0.85 in: icd10pcs
drain breast cyst > drainage breast @ 0.95 in: icd10pcs
needle breast cyst fluid > drainage breast percutaneous @ 0.85 in: icd10pcs
tap breast cyst > drainage breast percutaneous in: icd10pcs
suck out breast cyst > drainage breast @ 0.85 in: icd10pcs
draw off breast cyst > drainage breast @ 0.85 in: icd10pcs
drain sinus > drainage sinus @ 0.95 in: icd10pcs
drain cheek sinus > drainage maxillary sinus @ 0.95 in: icd10pcs
drain ear > drainage middle ear @ 0.95 in: icd10pcs
suck out ear > drainage middle ear @ 0.85 in: icd10pcs
draw off ear > drainage middle ear @ 0.85 in: icd10pcs
drain middle ear > drainage middle ear @ 0.95 in: icd10pcs
suck out middle ear > drainage middle ear @ 0.85 in: icd10pcs
draw off middle ear > drainage middle ear @ 0.85 in: icd10pcs
drain eardrum > drainage tympanic membrane @ 0.95 in: icd10pcs
drain brain > drainage brain @ 0.95 in: icd10pcs
drain brain fluid > drainage cerebral ventricle @ 0.95 in: icd10pcs
needle brain fluid > drainage cerebral ventricle percutaneous @ 0.85 in: icd10pcs
tap brain fluid > drainage cerebral ventricle percutaneous in: icd10pcs
suck out brain fluid > drainage cerebral ventricle @ 0.85 in: icd10pcs
draw off brain fluid > drainage cerebral ventricle @ 0.85 in: icd10pcs
drain spinal fluid > drainage spinal canal @ 0.95 in: icd10pcs
needle spinal fluid > drainage spinal canal percutaneous @ 0.85 in: icd10pcs
tap spinal fluid > drainage spinal canal percutaneous in: icd10pcs
suck out spinal fluid > drainage spinal canal @ 0.85 in: icd10pcs
draw off spinal fluid > drainage spinal canal @ 0.85 in: icd10pcs
drain blood on brain > drainage subdural space @ 0.95 in: icd10pcs
drain subdural > drainage subdural space @ 0.95 in: icd10pcs
drain epidural blood > drainage epidural space @ 0.95 in: icd10pcs
drain knee > drainage knee joint @ 0.95 in: icd10pcs
needle knee fluid > drainage knee joint percutaneous @ 0.85 in: icd10pcs
suck out knee > drainage knee joint @ 0.85 in: icd10pcs
draw off knee > drainage knee joint @ 0.85 in: icd10pcs
drain knee fluid > drainage knee joint @ 0.95 in: icd10pcs
tap knee fluid > drainage knee joint percutaneous in: icd10pcs
suck out knee fluid > drainage knee joint @ 0.85 in: icd10pcs
draw off knee fluid > drainage knee joint @ 0.85 in: icd10pcs
drain hip > drainage hip joint @ 0.95 in: icd10pcs
needle hip fluid > drainage hip joint percutaneous @ 0.85 in: icd10pcs
tap hip > drainage hip joint percutaneous in: icd10pcs
suck out hip > drainage hip joint @ 0.85 in: icd10pcs
draw off hip > drainage hip joint @ 0.85 in: icd10pcs
drain shoulder > drainage shoulder joint @ 0.95 in: icd10pcs
needle shoulder fluid > drainage shoulder joint percutaneous @ 0.85 in: icd10pcs
tap shoulder > drainage shoulder joint percutaneous in: icd10pcs
suck out shoulder > drainage shoulder joint @ 0.85 in: icd10pcs
draw off shoulder > drainage shoulder joint @ 0.85 in: icd10pcs
drain elbow > drainage elbow joint @ 0.95 in: icd10pcs
needle elbow fluid > drainage elbow joint percutaneous @ 0.85 in: icd10pcs
tap elbow > drainage elbow joint percutaneous in: icd10pcs
suck out elbow > drainage elbow joint @ 0.85 in: icd10pcs
draw off elbow > drainage elbow joint @ 0.85 in: icd10pcs
drain ankle > drainage ankle joint @ 0.95 in: icd10pcs
needle ankle fluid > drainage ankle joint percutaneous @ 0.85 in: icd10pcs
tap ankle > drainage ankle joint percutaneous in: icd10pcs
suck out ankle > drainage ankle joint @ 0.85 in: icd10pcs
draw off ankle > drainage ankle joint @ 0.85 in: icd10pcs
drain wrist > drainage wrist joint @ 0.95 in: icd10pcs
needle wrist fluid > drainage wrist joint percutaneous @ 0.85 in: icd10pcs
tap wrist > drainage wrist joint percutaneous in: icd10pcs
suck out wrist > drainage wrist joint @ 0.85 in: icd10pcs
draw off wrist > drainage wrist joint @ 0.85 in: icd10pcs
drain elbow bursa > drainage upper extremity bursa @ 0.95 in: icd10pcs
drain tonsil > drainage tonsils @ 0.95 in: icd10pcs
drain tonsil abscess > drainage pharynx @ 0.95 in: icd10pcs
drain gum > drainage gingiva @ 0.95 in: icd10pcs
drain tooth abscess > drainage gingiva @ 0.95 in: icd10pcs
drain anus > drainage anus @ 0.95 in: icd10pcs
drain butt abscess > drainage buttock @ 0.95 in: icd10pcs
drain perirectal > drainage perineum subcutaneous @ 0.95 in: icd10pcs
drain groin > drainage inguinal region @ 0.95 in: icd10pcs
drain scrotum > drainage scrotum @ 0.95 in: icd10pcs
drain hydrocele > drainage tunica vaginalis @ 0.95 in: icd10pcs
needle hydrocele fluid > drainage tunica vaginalis percutaneous @ 0.85 in: icd10pcs
tap hydrocele > drainage tunica vaginalis percutaneous in: icd10pcs
suck out hydrocele > drainage tunica vaginalis @ 0.85 in: icd10pcs
draw off hydrocele > drainage tunica vaginalis @ 0.85 in: icd10pcs
drain testicle > drainage testis @ 0.95 in: icd10pcs
needle testicle fluid > drainage testis percutaneous @ 0.85 in: icd10pcs
tap testicle > drainage testis percutaneous in: icd10pcs
suck out testicle > drainage testis @ 0.85 in: icd10pcs
draw off testicle > drainage testis @ 0.85 in: icd10pcs
drain ovary cyst > drainage ovary @ 0.95 in: icd10pcs
needle ovary cyst fluid > drainage ovary percutaneous @ 0.85 in: icd10pcs
tap ovary cyst > drainage ovary percutaneous in: icd10pcs
suck out ovary cyst > drainage ovary @ 0.85 in: icd10pcs
draw off ovary cyst > drainage ovary @ 0.85 in: icd10pcs
drain ovary > drainage ovary @ 0.95 in: icd10pcs
needle ovary fluid > drainage ovary percutaneous @ 0.85 in: icd10pcs
tap ovary > drainage ovary percutaneous in: icd10pcs
suck out ovary > drainage ovary @ 0.85 in: icd10pcs
draw off ovary > drainage ovary @ 0.85 in: icd10pcs
drain vagina > drainage vagina @ 0.95 in: icd10pcs
drain bartholin > drainage vestibular gland @ 0.95 in: icd10pcs
drain cul de sac > drainage cul-de-sac @ 0.95 in: icd10pcs
drain womb > drainage uterus @ 0.95 in: icd10pcs
drain eye > drainage eye @ 0.95 in: icd10pcs
drain eyelid > drainage eyelid @ 0.95 in: icd10pcs
drain stye > drainage eyelid @ 0.95 in: icd10pcs
drain tear duct > drainage lacrimal duct @ 0.95 in: icd10pcs
drain boil > drainage skin @ 0.95 in: icd10pcs
drain pimple > drainage skin @ 0.95 in: icd10pcs
drain thyroid cyst > drainage thyroid gland @ 0.95 in: icd10pcs
needle thyroid cyst fluid > drainage thyroid gland percutaneous @ 0.85 in: icd10pcs
tap thyroid cyst > drainage thyroid gland percutaneous in: icd10pcs
suck out thyroid cyst > drainage thyroid gland @ 0.85 in: icd10pcs
draw off thyroid cyst > drainage thyroid gland @ 0.85 in: icd10pcs
drain neck abscess > drainage neck @ 0.95 in: icd10pcs
drain face abscess > drainage face @ 0.95 in: icd10pcs
drain spleen > drainage spleen @ 0.95 in: icd10pcs
drain lymph node > drainage lymphatic @ 0.95 in: icd10pcs
drain penis > drainage penis @ 0.95 in: icd10pcs
drain prostate > drainage prostate @ 0.95 in: icd10pcs
drain appendix > drainage appendix @ 0.95 in: icd10pcs
drain fingernail blood > drainage finger nail @ 0.95 in: icd10pcs
drain toenail blood > drainage toe nail @ 0.95 in: icd10pcs
drain parotid > drainage parotid gland @ 0.95 in: icd10pcs
drain stomach > drainage stomach @ 0.95 in: icd10pcs

# --- stones, clots and things stuck, in plain verbs
take out stone kidney > extirpation matter kidney @ 0.95 in: icd10pcs
pull stone kidney > extirpation matter kidney @ 0.95 in: icd10pcs
stone out kidney > extirpation matter kidney @ 0.95 in: icd10pcs
dig out stone kidney > extirpation matter kidney @ 0.95 in: icd10pcs
break up stone kidney > fragmentation kidney @ 0.95 in: icd10pcs
crush stone kidney > fragmentation kidney @ 0.95 in: icd10pcs
blast stone kidney > fragmentation kidney @ 0.95 in: icd10pcs
laser stone kidney > fragmentation kidney @ 0.95 in: icd10pcs
shock stone kidney > fragmentation kidney @ 0.95 in: icd10pcs
take out stone bladder > extirpation matter bladder @ 0.95 in: icd10pcs
pull stone bladder > extirpation matter bladder @ 0.95 in: icd10pcs
stone out bladder > extirpation matter bladder @ 0.95 in: icd10pcs
dig out stone bladder > extirpation matter bladder @ 0.95 in: icd10pcs
break up stone bladder > fragmentation bladder @ 0.95 in: icd10pcs
crush stone bladder > fragmentation bladder @ 0.95 in: icd10pcs
blast stone bladder > fragmentation bladder @ 0.95 in: icd10pcs
laser stone bladder > fragmentation bladder @ 0.95 in: icd10pcs
shock stone bladder > fragmentation bladder @ 0.95 in: icd10pcs
take out stone ureter > extirpation matter ureter @ 0.95 in: icd10pcs
pull stone ureter > extirpation matter ureter @ 0.95 in: icd10pcs
stone out ureter > extirpation matter ureter @ 0.95 in: icd10pcs
dig out stone ureter > extirpation matter ureter @ 0.95 in: icd10pcs
break up stone ureter > fragmentation ureter @ 0.95 in: icd10pcs
crush stone ureter > fragmentation ureter @ 0.95 in: icd10pcs
blast stone ureter > fragmentation ureter @ 0.95 in: icd10pcs
laser stone ureter > fragmentation ureter @ 0.95 in: icd10pcs
shock stone ureter > fragmentation ureter @ 0.95 in: icd10pcs
take out stone urethra > extirpation matter urethra @ 0.95 in: icd10pcs
pull stone urethra > extirpation matter urethra @ 0.95 in: icd10pcs
stone out urethra > extirpation matter urethra @ 0.95 in: icd10pcs
dig out stone urethra > extirpation matter urethra @ 0.95 in: icd10pcs
break up stone urethra > fragmentation urethra @ 0.95 in: icd10pcs
crush stone urethra > fragmentation urethra @ 0.95 in: icd10pcs
blast stone urethra > fragmentation urethra @ 0.95 in: icd10pcs
laser stone urethra > fragmentation urethra @ 0.95 in: icd10pcs
shock stone urethra > fragmentation urethra @ 0.95 in: icd10pcs
take out stone bile duct > extirpation matter common bile duct @ 0.95 in: icd10pcs
pull stone bile duct > extirpation matter common bile duct @ 0.95 in: icd10pcs
stone out bile duct > extirpation matter common bile duct @ 0.95 in: icd10pcs
dig out stone bile duct > extirpation matter common bile duct @ 0.95 in: icd10pcs
break up stone bile duct > fragmentation common bile duct @ 0.95 in: icd10pcs
crush stone bile duct > fragmentation common bile duct @ 0.95 in: icd10pcs
blast stone bile duct > fragmentation common bile duct @ 0.95 in: icd10pcs
laser stone bile duct > fragmentation common bile duct @ 0.95 in: icd10pcs
shock stone bile duct > fragmentation common bile duct @ 0.95 in: icd10pcs
take out stone gallbladder > extirpation matter gallbladder @ 0.95 in: icd10pcs
pull stone gallbladder > extirpation matter gallbladder @ 0.95 in: icd10pcs
stone out gallbladder > extirpation matter gallbladder @ 0.95 in: icd10pcs
dig out stone gallbladder > extirpation matter gallbladder @ 0.95 in: icd10pcs
break up stone gallbladder > fragmentation gallbladder @ 0.95 in: icd10pcs
crush stone gallbladder > fragmentation gallbladder @ 0.95 in: icd10pcs
blast stone gallbladder > fragmentation gallbladder @ 0.95 in: icd10pcs
laser stone gallbladder > fragmentation gallbladder @ 0.95 in: icd10pcs
shock stone gallbladder > fragmentation gallbladder @ 0.95 in: icd10pcs
take out stone spit gland > extirpation matter salivary gland @ 0.95 in: icd10pcs
pull stone spit gland > extirpation matter salivary gland @ 0.95 in: icd10pcs
stone out spit gland > extirpation matter salivary gland @ 0.95 in: icd10pcs
dig out stone spit gland > extirpation matter salivary gland @ 0.95 in: icd10pcs
take out stone salivary > extirpation matter salivary gland @ 0.95 in: icd10pcs
pull stone salivary > extirpation matter salivary gland @ 0.95 in: icd10pcs
stone out salivary > extirpation matter salivary gland @ 0.95 in: icd10pcs
dig out stone salivary > extirpation matter salivary gland @ 0.95 in: icd10pcs
take out stone pancreas > extirpation matter pancreatic duct @ 0.95 in: icd10pcs
pull stone pancreas > extirpation matter pancreatic duct @ 0.95 in: icd10pcs
stone out pancreas > extirpation matter pancreatic duct @ 0.95 in: icd10pcs
dig out stone pancreas > extirpation matter pancreatic duct @ 0.95 in: icd10pcs
take out stone prostate > extirpation matter prostate @ 0.95 in: icd10pcs
pull stone prostate > extirpation matter prostate @ 0.95 in: icd10pcs
stone out prostate > extirpation matter prostate @ 0.95 in: icd10pcs
dig out stone prostate > extirpation matter prostate @ 0.95 in: icd10pcs
take out stone tear duct > extirpation matter lacrimal duct @ 0.95 in: icd10pcs
pull stone tear duct > extirpation matter lacrimal duct @ 0.95 in: icd10pcs
stone out tear duct > extirpation matter lacrimal duct @ 0.95 in: icd10pcs
dig out stone tear duct > extirpation matter lacrimal duct @ 0.95 in: icd10pcs
clot out of leg artery > extirpation matter femoral artery in: icd10pcs
pull clot leg artery > extirpation matter femoral artery in: icd10pcs
suck out clot leg artery > extirpation matter femoral artery in: icd10pcs
take out clot leg artery > extirpation matter femoral artery in: icd10pcs
remove clot leg artery > extirpation matter femoral artery in: icd10pcs
clot out of leg vein > extirpation matter femoral vein in: icd10pcs
pull clot leg vein > extirpation matter femoral vein in: icd10pcs
suck out clot leg vein > extirpation matter femoral vein in: icd10pcs
take out clot leg vein > extirpation matter femoral vein in: icd10pcs
remove clot leg vein > extirpation matter femoral vein in: icd10pcs
clot out of brain > extirpation matter intracranial artery in: icd10pcs
pull clot brain > extirpation matter intracranial artery in: icd10pcs
suck out clot brain > extirpation matter intracranial artery in: icd10pcs
take out clot brain > extirpation matter intracranial artery in: icd10pcs
clot out of lung > extirpation matter pulmonary artery in: icd10pcs
pull clot lung > extirpation matter pulmonary artery in: icd10pcs
suck out clot lung > extirpation matter pulmonary artery in: icd10pcs
take out clot lung > extirpation matter pulmonary artery in: icd10pcs
remove clot lung > extirpation matter pulmonary artery in: icd10pcs
clot out of neck artery > extirpation matter common carotid artery in: icd10pcs
pull clot neck artery > extirpation matter common carotid artery in: icd10pcs
suck out clot neck artery > extirpation matter common carotid artery in: icd10pcs
take out clot neck artery > extirpation matter common carotid artery in: icd10pcs
remove clot neck artery > extirpation matter common carotid artery in: icd10pcs
clot out of heart artery > extirpation matter coronary artery in: icd10pcs
pull clot heart artery > extirpation matter coronary artery in: icd10pcs
suck out clot heart artery > extirpation matter coronary artery in: icd10pcs
take out clot heart artery > extirpation matter coronary artery in: icd10pcs
remove clot heart artery > extirpation matter coronary artery in: icd10pcs
clot out of arm artery > extirpation matter brachial artery in: icd10pcs
pull clot arm artery > extirpation matter brachial artery in: icd10pcs
suck out clot arm artery > extirpation matter brachial artery in: icd10pcs
take out clot arm artery > extirpation matter brachial artery in: icd10pcs
remove clot arm artery > extirpation matter brachial artery in: icd10pcs
clot out of arm vein > extirpation matter brachial vein in: icd10pcs
pull clot arm vein > extirpation matter brachial vein in: icd10pcs
suck out clot arm vein > extirpation matter brachial vein in: icd10pcs
take out clot arm vein > extirpation matter brachial vein in: icd10pcs
remove clot arm vein > extirpation matter brachial vein in: icd10pcs
clot out of kidney artery > extirpation matter renal artery in: icd10pcs
pull clot kidney artery > extirpation matter renal artery in: icd10pcs
suck out clot kidney artery > extirpation matter renal artery in: icd10pcs
take out clot kidney artery > extirpation matter renal artery in: icd10pcs
remove clot kidney artery > extirpation matter renal artery in: icd10pcs
clot out of belly artery > extirpation matter superior mesenteric artery in: icd10pcs
pull clot belly artery > extirpation matter superior mesenteric artery in: icd10pcs
suck out clot belly artery > extirpation matter superior mesenteric artery in: icd10pcs
take out clot belly artery > extirpation matter superior mesenteric artery in: icd10pcs
remove clot belly artery > extirpation matter superior mesenteric artery in: icd10pcs
thing stuck eye > extirpation matter eye @ 0.85 in: icd10pcs
object out of eye > extirpation matter eye @ 0.85 in: icd10pcs
foreign body out eye > extirpation matter eye @ 0.85 in: icd10pcs
something stuck eye > extirpation matter eye @ 0.85 in: icd10pcs
take out object eye > extirpation matter eye @ 0.85 in: icd10pcs
thing stuck nose > extirpation matter nasal mucosa @ 0.85 in: icd10pcs
object out of nose > extirpation matter nasal mucosa @ 0.85 in: icd10pcs
foreign body out nose > extirpation matter nasal mucosa @ 0.85 in: icd10pcs
coin nose > extirpation matter nasal mucosa @ 0.85 in: icd10pcs
bead nose > extirpation matter nasal mucosa @ 0.85 in: icd10pcs
thing stuck ear > extirpation matter external auditory canal @ 0.85 in: icd10pcs
object out of ear > extirpation matter external auditory canal @ 0.85 in: icd10pcs
foreign body out ear > extirpation matter external auditory canal @ 0.85 in: icd10pcs
something stuck ear > extirpation matter external auditory canal @ 0.85 in: icd10pcs
thing stuck throat > extirpation matter pharynx @ 0.85 in: icd10pcs
object out of throat > extirpation matter pharynx @ 0.85 in: icd10pcs
foreign body out throat > extirpation matter pharynx @ 0.85 in: icd10pcs
take out object throat > extirpation matter pharynx @ 0.85 in: icd10pcs
thing stuck food pipe > extirpation matter esophagus @ 0.85 in: icd10pcs
object out of food pipe > extirpation matter esophagus @ 0.85 in: icd10pcs
swallowed object food pipe > extirpation matter esophagus @ 0.85 in: icd10pcs
coin food pipe > extirpation matter esophagus @ 0.85 in: icd10pcs
take out object food pipe > extirpation matter esophagus @ 0.85 in: icd10pcs
thing stuck stomach > extirpation matter stomach @ 0.85 in: icd10pcs
object out of stomach > extirpation matter stomach @ 0.85 in: icd10pcs
swallowed object stomach > extirpation matter stomach @ 0.85 in: icd10pcs
coin stomach > extirpation matter stomach @ 0.85 in: icd10pcs
take out object stomach > extirpation matter stomach @ 0.85 in: icd10pcs
thing stuck bowel > extirpation matter large intestine @ 0.85 in: icd10pcs
object out of bowel > extirpation matter large intestine @ 0.85 in: icd10pcs
swallowed object bowel > extirpation matter large intestine @ 0.85 in: icd10pcs
something stuck bowel > extirpation matter large intestine @ 0.85 in: icd10pcs
take out object bowel > extirpation matter large intestine @ 0.85 in: icd10pcs
thing stuck rectum > extirpation matter rectum @ 0.85 in: icd10pcs
object out of rectum > extirpation matter rectum @ 0.85 in: icd10pcs
foreign body out rectum > extirpation matter rectum @ 0.85 in: icd10pcs
something stuck rectum > extirpation matter rectum @ 0.85 in: icd10pcs
take out object rectum > extirpation matter rectum @ 0.85 in: icd10pcs
thing stuck vagina > extirpation matter vagina @ 0.85 in: icd10pcs
object out of vagina > extirpation matter vagina @ 0.85 in: icd10pcs
foreign body out vagina > extirpation matter vagina @ 0.85 in: icd10pcs
something stuck vagina > extirpation matter vagina @ 0.85 in: icd10pcs
take out object vagina > extirpation matter vagina @ 0.85 in: icd10pcs
thing stuck windpipe > extirpation matter trachea @ 0.85 in: icd10pcs
object out of windpipe > extirpation matter trachea @ 0.85 in: icd10pcs
foreign body out windpipe > extirpation matter trachea @ 0.85 in: icd10pcs
something stuck windpipe > extirpation matter trachea @ 0.85 in: icd10pcs
take out object windpipe > extirpation matter trachea @ 0.85 in: icd10pcs
thing stuck lung tube > extirpation matter bronchus @ 0.85 in: icd10pcs
object out of lung tube > extirpation matter bronchus @ 0.85 in: icd10pcs
foreign body out lung tube > extirpation matter bronchus @ 0.85 in: icd10pcs
something stuck lung tube > extirpation matter bronchus @ 0.85 in: icd10pcs
take out object lung tube > extirpation matter bronchus @ 0.85 in: icd10pcs
thing stuck skin > extirpation matter skin @ 0.85 in: icd10pcs
object out of skin > extirpation matter skin @ 0.85 in: icd10pcs
foreign body out skin > extirpation matter skin @ 0.85 in: icd10pcs
something stuck skin > extirpation matter skin @ 0.85 in: icd10pcs
take out object skin > extirpation matter skin @ 0.85 in: icd10pcs
thing stuck womb > extirpation matter uterus @ 0.85 in: icd10pcs
object out of womb > extirpation matter uterus @ 0.85 in: icd10pcs
foreign body out womb > extirpation matter uterus @ 0.85 in: icd10pcs
something stuck womb > extirpation matter uterus @ 0.85 in: icd10pcs
take out object womb > extirpation matter uterus @ 0.85 in: icd10pcs

# --- widening, blocking, loosening, tightening, in plain verbs
widen food pipe > dilation esophagus in: icd10pcs
open up food pipe > dilation esophagus in: icd10pcs
balloon food pipe > dilation esophagus in: icd10pcs
unblock food pipe > dilation esophagus in: icd10pcs
stent food pipe > dilation esophagus intraluminal device @ 0.95 in: icd10pcs
prop open food pipe > dilation esophagus intraluminal device in: icd10pcs
widen gullet > dilation esophagus in: icd10pcs
stretch gullet > dilation esophagus in: icd10pcs
open up gullet > dilation esophagus in: icd10pcs
balloon gullet > dilation esophagus in: icd10pcs
unblock gullet > dilation esophagus in: icd10pcs
stent gullet > dilation esophagus intraluminal device @ 0.95 in: icd10pcs
prop open gullet > dilation esophagus intraluminal device in: icd10pcs
widen throat > dilation esophagus in: icd10pcs
stretch throat > dilation esophagus in: icd10pcs
open up throat > dilation esophagus in: icd10pcs
balloon throat > dilation esophagus in: icd10pcs
unblock throat > dilation esophagus in: icd10pcs
stent throat > dilation esophagus intraluminal device @ 0.95 in: icd10pcs
prop open throat > dilation esophagus intraluminal device in: icd10pcs
widen stomach outlet > dilation pylorus in: icd10pcs
stretch stomach outlet > dilation pylorus in: icd10pcs
open up stomach outlet > dilation pylorus in: icd10pcs
balloon stomach outlet > dilation pylorus in: icd10pcs
unblock stomach outlet > dilation pylorus in: icd10pcs
stent stomach outlet > dilation pylorus intraluminal device @ 0.95 in: icd10pcs
prop open stomach outlet > dilation pylorus intraluminal device in: icd10pcs
widen windpipe > dilation trachea in: icd10pcs
stretch windpipe > dilation trachea in: icd10pcs
open up windpipe > dilation trachea in: icd10pcs
balloon windpipe > dilation trachea in: icd10pcs
unblock windpipe > dilation trachea in: icd10pcs
prop open windpipe > dilation trachea intraluminal device in: icd10pcs
widen lung tube > dilation bronchus in: icd10pcs
stretch lung tube > dilation bronchus in: icd10pcs
open up lung tube > dilation bronchus in: icd10pcs
balloon lung tube > dilation bronchus in: icd10pcs
unblock lung tube > dilation bronchus in: icd10pcs
stent lung tube > dilation bronchus intraluminal device @ 0.95 in: icd10pcs
prop open lung tube > dilation bronchus intraluminal device in: icd10pcs
widen voice box > dilation larynx in: icd10pcs
stretch voice box > dilation larynx in: icd10pcs
open up voice box > dilation larynx in: icd10pcs
balloon voice box > dilation larynx in: icd10pcs
unblock voice box > dilation larynx in: icd10pcs
widen bile duct > dilation common bile duct in: icd10pcs
stretch bile duct > dilation common bile duct in: icd10pcs
open up bile duct > dilation common bile duct in: icd10pcs
balloon bile duct > dilation common bile duct in: icd10pcs
unblock bile duct > dilation common bile duct in: icd10pcs
prop open bile duct > dilation common bile duct intraluminal device in: icd10pcs
widen pancreas duct > dilation pancreatic duct in: icd10pcs
stretch pancreas duct > dilation pancreatic duct in: icd10pcs
open up pancreas duct > dilation pancreatic duct in: icd10pcs
balloon pancreas duct > dilation pancreatic duct in: icd10pcs
unblock pancreas duct > dilation pancreatic duct in: icd10pcs
stent pancreas duct > dilation pancreatic duct intraluminal device @ 0.95 in: icd10pcs
prop open pancreas duct > dilation pancreatic duct intraluminal device in: icd10pcs
widen ureter > dilation ureter in: icd10pcs
stretch ureter > dilation ureter in: icd10pcs
open up ureter > dilation ureter in: icd10pcs
balloon ureter > dilation ureter in: icd10pcs
unblock ureter > dilation ureter in: icd10pcs
prop open ureter > dilation ureter intraluminal device in: icd10pcs
widen kidney tube > dilation ureter in: icd10pcs
stretch kidney tube > dilation ureter in: icd10pcs
open up kidney tube > dilation ureter in: icd10pcs
balloon kidney tube > dilation ureter in: icd10pcs
unblock kidney tube > dilation ureter in: icd10pcs
stent kidney tube > dilation ureter intraluminal device @ 0.95 in: icd10pcs
prop open kidney tube > dilation ureter intraluminal device in: icd10pcs
widen urethra > dilation urethra in: icd10pcs
stretch urethra > dilation urethra in: icd10pcs
open up urethra > dilation urethra in: icd10pcs
balloon urethra > dilation urethra in: icd10pcs
unblock urethra > dilation urethra in: icd10pcs
prop open urethra > dilation urethra intraluminal device in: icd10pcs
widen pee tube > dilation urethra in: icd10pcs
stretch pee tube > dilation urethra in: icd10pcs
open up pee tube > dilation urethra in: icd10pcs
balloon pee tube > dilation urethra in: icd10pcs
unblock pee tube > dilation urethra in: icd10pcs
stent pee tube > dilation urethra intraluminal device @ 0.95 in: icd10pcs
prop open pee tube > dilation urethra intraluminal device in: icd10pcs
widen bladder neck > dilation bladder neck in: icd10pcs
stretch bladder neck > dilation bladder neck in: icd10pcs
open up bladder neck > dilation bladder neck in: icd10pcs
balloon bladder neck > dilation bladder neck in: icd10pcs
unblock bladder neck > dilation bladder neck in: icd10pcs
widen cervix > dilation cervix in: icd10pcs
stretch cervix > dilation cervix in: icd10pcs
open up cervix > dilation cervix in: icd10pcs
balloon cervix > dilation cervix in: icd10pcs
unblock cervix > dilation cervix in: icd10pcs
widen vagina > dilation vagina in: icd10pcs
stretch vagina > dilation vagina in: icd10pcs
open up vagina > dilation vagina in: icd10pcs
balloon vagina > dilation vagina in: icd10pcs
unblock vagina > dilation vagina in: icd10pcs
widen anus > dilation anus in: icd10pcs
stretch anus > dilation anus in: icd10pcs
open up anus > dilation anus in: icd10pcs
balloon anus > dilation anus in: icd10pcs
unblock anus > dilation anus in: icd10pcs
widen rectum > dilation rectum in: icd10pcs
stretch rectum > dilation rectum in: icd10pcs
open up rectum > dilation rectum in: icd10pcs
balloon rectum > dilation rectum in: icd10pcs
unblock rectum > dilation rectum in: icd10pcs
widen colon > dilation large intestine in: icd10pcs
stretch colon > dilation large intestine in: icd10pcs
open up colon > dilation large intestine in: icd10pcs
balloon colon > dilation large intestine in: icd10pcs
unblock colon > dilation large intestine in: icd10pcs
stent colon > dilation large intestine intraluminal device @ 0.95 in: icd10pcs
prop open colon > dilation large intestine intraluminal device in: icd10pcs
widen tear duct > dilation lacrimal duct in: icd10pcs
stretch tear duct > dilation lacrimal duct in: icd10pcs
open up tear duct > dilation lacrimal duct in: icd10pcs
balloon tear duct > dilation lacrimal duct in: icd10pcs
unblock tear duct > dilation lacrimal duct in: icd10pcs
widen ear tube > dilation eustachian tube in: icd10pcs
stretch ear tube > dilation eustachian tube in: icd10pcs
open up ear tube > dilation eustachian tube in: icd10pcs
balloon ear tube > dilation eustachian tube in: icd10pcs
unblock ear tube > dilation eustachian tube in: icd10pcs
widen leg artery > dilation femoral artery in: icd10pcs
stretch leg artery > dilation femoral artery in: icd10pcs
open up leg artery > dilation femoral artery in: icd10pcs
balloon leg artery > dilation femoral artery in: icd10pcs
unblock leg artery > dilation femoral artery in: icd10pcs
stent leg artery > dilation femoral artery intraluminal device @ 0.95 in: icd10pcs
prop open leg artery > dilation femoral artery intraluminal device in: icd10pcs
widen neck artery > dilation common carotid artery in: icd10pcs
stretch neck artery > dilation common carotid artery in: icd10pcs
open up neck artery > dilation common carotid artery in: icd10pcs
balloon neck artery > dilation common carotid artery in: icd10pcs
unblock neck artery > dilation common carotid artery in: icd10pcs
prop open neck artery > dilation common carotid artery intraluminal device in: icd10pcs
widen kidney artery > dilation renal artery in: icd10pcs
stretch kidney artery > dilation renal artery in: icd10pcs
open up kidney artery > dilation renal artery in: icd10pcs
balloon kidney artery > dilation renal artery in: icd10pcs
unblock kidney artery > dilation renal artery in: icd10pcs
stent kidney artery > dilation renal artery intraluminal device @ 0.95 in: icd10pcs
prop open kidney artery > dilation renal artery intraluminal device in: icd10pcs
widen heart artery > dilation coronary artery in: icd10pcs
stretch heart artery > dilation coronary artery in: icd10pcs
open up heart artery > dilation coronary artery in: icd10pcs
unblock heart artery > dilation coronary artery in: icd10pcs
stent heart artery > dilation coronary artery intraluminal device @ 0.95 in: icd10pcs
prop open heart artery > dilation coronary artery intraluminal device in: icd10pcs
widen brain artery > dilation intracranial artery in: icd10pcs
stretch brain artery > dilation intracranial artery in: icd10pcs
open up brain artery > dilation intracranial artery in: icd10pcs
balloon brain artery > dilation intracranial artery in: icd10pcs
unblock brain artery > dilation intracranial artery in: icd10pcs
stent brain artery > dilation intracranial artery intraluminal device @ 0.95 in: icd10pcs
prop open brain artery > dilation intracranial artery intraluminal device in: icd10pcs
widen arm artery > dilation brachial artery in: icd10pcs
stretch arm artery > dilation brachial artery in: icd10pcs
open up arm artery > dilation brachial artery in: icd10pcs
balloon arm artery > dilation brachial artery in: icd10pcs
unblock arm artery > dilation brachial artery in: icd10pcs
widen aortic valve > dilation aortic valve in: icd10pcs
stretch aortic valve > dilation aortic valve in: icd10pcs
open up aortic valve > dilation aortic valve in: icd10pcs
balloon aortic valve > dilation aortic valve in: icd10pcs
unblock aortic valve > dilation aortic valve in: icd10pcs
widen mitral valve > dilation mitral valve in: icd10pcs
stretch mitral valve > dilation mitral valve in: icd10pcs
open up mitral valve > dilation mitral valve in: icd10pcs
balloon mitral valve > dilation mitral valve in: icd10pcs
unblock mitral valve > dilation mitral valve in: icd10pcs
widen pulmonary valve > dilation pulmonary valve in: icd10pcs
stretch pulmonary valve > dilation pulmonary valve in: icd10pcs
open up pulmonary valve > dilation pulmonary valve in: icd10pcs
balloon pulmonary valve > dilation pulmonary valve in: icd10pcs
unblock pulmonary valve > dilation pulmonary valve in: icd10pcs
widen tricuspid valve > dilation tricuspid valve in: icd10pcs
stretch tricuspid valve > dilation tricuspid valve in: icd10pcs
open up tricuspid valve > dilation tricuspid valve in: icd10pcs
balloon tricuspid valve > dilation tricuspid valve in: icd10pcs
unblock tricuspid valve > dilation tricuspid valve in: icd10pcs
widen arm vein > dilation upper vein in: icd10pcs
stretch arm vein > dilation upper vein in: icd10pcs
open up arm vein > dilation upper vein in: icd10pcs
balloon arm vein > dilation upper vein in: icd10pcs
unblock arm vein > dilation upper vein in: icd10pcs
widen vena cava > dilation inferior vena cava in: icd10pcs
stretch vena cava > dilation inferior vena cava in: icd10pcs
open up vena cava > dilation inferior vena cava in: icd10pcs
balloon vena cava > dilation inferior vena cava in: icd10pcs
unblock vena cava > dilation inferior vena cava in: icd10pcs
stent vena cava > dilation inferior vena cava intraluminal device @ 0.95 in: icd10pcs
prop open vena cava > dilation inferior vena cava intraluminal device in: icd10pcs
widen pelvic artery > dilation iliac artery in: icd10pcs
stretch pelvic artery > dilation iliac artery in: icd10pcs
open up pelvic artery > dilation iliac artery in: icd10pcs
balloon pelvic artery > dilation iliac artery in: icd10pcs
unblock pelvic artery > dilation iliac artery in: icd10pcs
stent pelvic artery > dilation iliac artery intraluminal device @ 0.95 in: icd10pcs
prop open pelvic artery > dilation iliac artery intraluminal device in: icd10pcs
widen spit duct > dilation parotid duct in: icd10pcs
stretch spit duct > dilation parotid duct in: icd10pcs
open up spit duct > dilation parotid duct in: icd10pcs
balloon spit duct > dilation parotid duct in: icd10pcs
unblock spit duct > dilation parotid duct in: icd10pcs
widen gut artery > dilation superior mesenteric artery in: icd10pcs
stretch gut artery > dilation superior mesenteric artery in: icd10pcs
open up gut artery > dilation superior mesenteric artery in: icd10pcs
balloon gut artery > dilation superior mesenteric artery in: icd10pcs
unblock gut artery > dilation superior mesenteric artery in: icd10pcs
stent gut artery > dilation superior mesenteric artery intraluminal device @ 0.95 in: icd10pcs
prop open gut artery > dilation superior mesenteric artery intraluminal device in: icd10pcs
block off tubes > occlusion fallopian tubes bilateral in: icd10pcs
tie off tubes > occlusion fallopian tubes bilateral in: icd10pcs
plug tubes > occlusion fallopian tubes bilateral in: icd10pcs
clip tubes > occlusion fallopian tubes bilateral in: icd10pcs
close off tubes > occlusion fallopian tubes bilateral in: icd10pcs
block off fallopian tubes > occlusion fallopian tubes bilateral in: icd10pcs
tie off fallopian tubes > occlusion fallopian tubes bilateral in: icd10pcs
plug fallopian tubes > occlusion fallopian tubes bilateral in: icd10pcs
clip fallopian tubes > occlusion fallopian tubes bilateral in: icd10pcs
close off fallopian tubes > occlusion fallopian tubes bilateral in: icd10pcs
block off vas > occlusion vas deferens bilateral in: icd10pcs
tie off vas > occlusion vas deferens bilateral in: icd10pcs
plug vas > occlusion vas deferens bilateral in: icd10pcs
clip vas > occlusion vas deferens bilateral in: icd10pcs
close off vas > occlusion vas deferens bilateral in: icd10pcs
block off sperm tubes > occlusion vas deferens bilateral in: icd10pcs
tie off sperm tubes > occlusion vas deferens bilateral in: icd10pcs
plug sperm tubes > occlusion vas deferens bilateral in: icd10pcs
clip sperm tubes > occlusion vas deferens bilateral in: icd10pcs
close off sperm tubes > occlusion vas deferens bilateral in: icd10pcs
block off leg vein > occlusion saphenous vein in: icd10pcs
tie off leg vein > occlusion saphenous vein in: icd10pcs
plug leg vein > occlusion saphenous vein in: icd10pcs
clip leg vein > occlusion saphenous vein in: icd10pcs
close off leg vein > occlusion saphenous vein in: icd10pcs
block off varicose vein > occlusion saphenous vein in: icd10pcs
tie off varicose vein > occlusion saphenous vein in: icd10pcs
plug varicose vein > occlusion saphenous vein in: icd10pcs
clip varicose vein > occlusion saphenous vein in: icd10pcs
close off varicose vein > occlusion saphenous vein in: icd10pcs
block off food pipe veins > occlusion esophageal vein in: icd10pcs
tie off food pipe veins > occlusion esophageal vein in: icd10pcs
plug food pipe veins > occlusion esophageal vein in: icd10pcs
clip food pipe veins > occlusion esophageal vein in: icd10pcs
close off food pipe veins > occlusion esophageal vein in: icd10pcs
block off stomach artery > occlusion gastric artery in: icd10pcs
tie off stomach artery > occlusion gastric artery in: icd10pcs
plug stomach artery > occlusion gastric artery in: icd10pcs
clip stomach artery > occlusion gastric artery in: icd10pcs
close off stomach artery > occlusion gastric artery in: icd10pcs
block off womb artery > occlusion uterine artery in: icd10pcs
tie off womb artery > occlusion uterine artery in: icd10pcs
plug womb artery > occlusion uterine artery in: icd10pcs
clip womb artery > occlusion uterine artery in: icd10pcs
close off womb artery > occlusion uterine artery in: icd10pcs
block off liver artery > occlusion hepatic artery in: icd10pcs
tie off liver artery > occlusion hepatic artery in: icd10pcs
plug liver artery > occlusion hepatic artery in: icd10pcs
clip liver artery > occlusion hepatic artery in: icd10pcs
close off liver artery > occlusion hepatic artery in: icd10pcs
block off spleen artery > occlusion splenic artery in: icd10pcs
tie off spleen artery > occlusion splenic artery in: icd10pcs
plug spleen artery > occlusion splenic artery in: icd10pcs
clip spleen artery > occlusion splenic artery in: icd10pcs
close off spleen artery > occlusion splenic artery in: icd10pcs
block off brain artery > occlusion intracranial artery in: icd10pcs
tie off brain artery > occlusion intracranial artery in: icd10pcs
plug brain artery > occlusion intracranial artery in: icd10pcs
clip brain artery > occlusion intracranial artery in: icd10pcs
close off brain artery > occlusion intracranial artery in: icd10pcs
block off brain aneurysm > occlusion intracranial artery in: icd10pcs
tie off brain aneurysm > occlusion intracranial artery in: icd10pcs
plug brain aneurysm > occlusion intracranial artery in: icd10pcs
clip brain aneurysm > occlusion intracranial artery in: icd10pcs
close off brain aneurysm > occlusion intracranial artery in: icd10pcs
block off nose artery > occlusion face artery in: icd10pcs
tie off nose artery > occlusion face artery in: icd10pcs
plug nose artery > occlusion face artery in: icd10pcs
clip nose artery > occlusion face artery in: icd10pcs
close off nose artery > occlusion face artery in: icd10pcs
block off hemorrhoid > occlusion hemorrhoidal plexus in: icd10pcs
tie off hemorrhoid > occlusion hemorrhoidal plexus in: icd10pcs
plug hemorrhoid > occlusion hemorrhoidal plexus in: icd10pcs
clip hemorrhoid > occlusion hemorrhoidal plexus in: icd10pcs
close off hemorrhoid > occlusion hemorrhoidal plexus in: icd10pcs
block off heart pouch > occlusion left atrial appendage in: icd10pcs
tie off heart pouch > occlusion left atrial appendage in: icd10pcs
plug heart pouch > occlusion left atrial appendage in: icd10pcs
clip heart pouch > occlusion left atrial appendage in: icd10pcs
close off heart pouch > occlusion left atrial appendage in: icd10pcs
block off heart ear > occlusion left atrial appendage in: icd10pcs
tie off heart ear > occlusion left atrial appendage in: icd10pcs
plug heart ear > occlusion left atrial appendage in: icd10pcs
clip heart ear > occlusion left atrial appendage in: icd10pcs
close off heart ear > occlusion left atrial appendage in: icd10pcs
block off tear duct opening > occlusion lacrimal duct in: icd10pcs
tie off tear duct opening > occlusion lacrimal duct in: icd10pcs
plug tear duct opening > occlusion lacrimal duct in: icd10pcs
clip tear duct opening > occlusion lacrimal duct in: icd10pcs
close off tear duct opening > occlusion lacrimal duct in: icd10pcs
block off chest duct > occlusion thoracic duct in: icd10pcs
tie off chest duct > occlusion thoracic duct in: icd10pcs
plug chest duct > occlusion thoracic duct in: icd10pcs
clip chest duct > occlusion thoracic duct in: icd10pcs
close off chest duct > occlusion thoracic duct in: icd10pcs
block off testicle vein > occlusion lower vein in: icd10pcs
tie off testicle vein > occlusion lower vein in: icd10pcs
plug testicle vein > occlusion lower vein in: icd10pcs
clip testicle vein > occlusion lower vein in: icd10pcs
close off testicle vein > occlusion lower vein in: icd10pcs
block off ovary vein > occlusion lower vein in: icd10pcs
tie off ovary vein > occlusion lower vein in: icd10pcs
plug ovary vein > occlusion lower vein in: icd10pcs
clip ovary vein > occlusion lower vein in: icd10pcs
close off ovary vein > occlusion lower vein in: icd10pcs
block off duct baby heart > occlusion pulmonary artery in: icd10pcs
tie off duct baby heart > occlusion pulmonary artery in: icd10pcs
plug duct baby heart > occlusion pulmonary artery in: icd10pcs
clip duct baby heart > occlusion pulmonary artery in: icd10pcs
close off duct baby heart > occlusion pulmonary artery in: icd10pcs
free up tendon finger > release hand tendon in: icd10pcs
loosen tendon finger > release hand tendon in: icd10pcs
release tendon finger > release hand tendon in: icd10pcs
cut loose tendon finger > release hand tendon in: icd10pcs
free up trigger finger > release hand tendon in: icd10pcs
loosen trigger finger > release hand tendon in: icd10pcs
cut loose trigger finger > release hand tendon in: icd10pcs
free up trigger thumb > release hand tendon in: icd10pcs
loosen trigger thumb > release hand tendon in: icd10pcs
release trigger thumb > release hand tendon in: icd10pcs
cut loose trigger thumb > release hand tendon in: icd10pcs
free up heel cord > release lower leg tendon in: icd10pcs
loosen heel cord > release lower leg tendon in: icd10pcs
release heel cord > release lower leg tendon in: icd10pcs
cut loose heel cord > release lower leg tendon in: icd10pcs
free up tongue tie > release tongue in: icd10pcs
loosen tongue tie > release tongue in: icd10pcs
cut loose tongue tie > release tongue in: icd10pcs
free up carpal tunnel > release median nerve in: icd10pcs
loosen carpal tunnel > release median nerve in: icd10pcs
cut loose carpal tunnel > release median nerve in: icd10pcs
free up wrist nerve > release median nerve in: icd10pcs
loosen wrist nerve > release median nerve in: icd10pcs
release wrist nerve > release median nerve in: icd10pcs
cut loose wrist nerve > release median nerve in: icd10pcs
free up ulnar nerve > release ulnar nerve in: icd10pcs
loosen ulnar nerve > release ulnar nerve in: icd10pcs
cut loose ulnar nerve > release ulnar nerve in: icd10pcs
free up elbow nerve > release ulnar nerve in: icd10pcs
loosen elbow nerve > release ulnar nerve in: icd10pcs
release elbow nerve > release ulnar nerve in: icd10pcs
cut loose elbow nerve > release ulnar nerve in: icd10pcs
free up pinched nerve neck > release cervical nerve in: icd10pcs
loosen pinched nerve neck > release cervical nerve in: icd10pcs
release pinched nerve neck > release cervical nerve in: icd10pcs
cut loose pinched nerve neck > release cervical nerve in: icd10pcs
free up pinched nerve back > release lumbar nerve in: icd10pcs
loosen pinched nerve back > release lumbar nerve in: icd10pcs
release pinched nerve back > release lumbar nerve in: icd10pcs
cut loose pinched nerve back > release lumbar nerve in: icd10pcs
free up spinal cord > release spinal cord in: icd10pcs
loosen spinal cord > release spinal cord in: icd10pcs
cut loose spinal cord > release spinal cord in: icd10pcs
free up bowel scar > release small intestine in: icd10pcs
loosen bowel scar > release small intestine in: icd10pcs
release bowel scar > release small intestine in: icd10pcs
cut loose bowel scar > release small intestine in: icd10pcs
free up belly scar tissue > release peritoneum in: icd10pcs
loosen belly scar tissue > release peritoneum in: icd10pcs
release belly scar tissue > release peritoneum in: icd10pcs
cut loose belly scar tissue > release peritoneum in: icd10pcs
free up scar tissue bowel > release small intestine in: icd10pcs
loosen scar tissue bowel > release small intestine in: icd10pcs
release scar tissue bowel > release small intestine in: icd10pcs
cut loose scar tissue bowel > release small intestine in: icd10pcs
free up scar tissue tubes > release fallopian tube in: icd10pcs
loosen scar tissue tubes > release fallopian tube in: icd10pcs
release scar tissue tubes > release fallopian tube in: icd10pcs
cut loose scar tissue tubes > release fallopian tube in: icd10pcs
free up scar tissue ovary > release ovary in: icd10pcs
loosen scar tissue ovary > release ovary in: icd10pcs
release scar tissue ovary > release ovary in: icd10pcs
cut loose scar tissue ovary > release ovary in: icd10pcs
free up scar tissue uterus > release uterus in: icd10pcs
loosen scar tissue uterus > release uterus in: icd10pcs
release scar tissue uterus > release uterus in: icd10pcs
cut loose scar tissue uterus > release uterus in: icd10pcs
free up scar tissue lung > release lung in: icd10pcs
loosen scar tissue lung > release lung in: icd10pcs
release scar tissue lung > release lung in: icd10pcs
cut loose scar tissue lung > release lung in: icd10pcs
free up stiff knee > release knee joint in: icd10pcs
loosen stiff knee > release knee joint in: icd10pcs
release stiff knee > release knee joint in: icd10pcs
cut loose stiff knee > release knee joint in: icd10pcs
free up stiff shoulder > release shoulder joint in: icd10pcs
loosen stiff shoulder > release shoulder joint in: icd10pcs
release stiff shoulder > release shoulder joint in: icd10pcs
cut loose stiff shoulder > release shoulder joint in: icd10pcs
free up frozen shoulder > release shoulder joint in: icd10pcs
loosen frozen shoulder > release shoulder joint in: icd10pcs
cut loose frozen shoulder > release shoulder joint in: icd10pcs
free up stiff elbow > release elbow joint in: icd10pcs
loosen stiff elbow > release elbow joint in: icd10pcs
release stiff elbow > release elbow joint in: icd10pcs
cut loose stiff elbow > release elbow joint in: icd10pcs
free up stiff hand > release hand tendon in: icd10pcs
loosen stiff hand > release hand tendon in: icd10pcs
release stiff hand > release hand tendon in: icd10pcs
cut loose stiff hand > release hand tendon in: icd10pcs
free up stuck bladder > release bladder in: icd10pcs
loosen stuck bladder > release bladder in: icd10pcs
release stuck bladder > release bladder in: icd10pcs
cut loose stuck bladder > release bladder in: icd10pcs
free up ureter > release ureter in: icd10pcs
loosen ureter > release ureter in: icd10pcs
cut loose ureter > release ureter in: icd10pcs
free up labia stuck > release vulva in: icd10pcs
loosen labia stuck > release vulva in: icd10pcs
release labia stuck > release vulva in: icd10pcs
cut loose labia stuck > release vulva in: icd10pcs
free up foreskin > release prepuce in: icd10pcs
loosen foreskin > release prepuce in: icd10pcs
release foreskin > release prepuce in: icd10pcs
cut loose foreskin > release prepuce in: icd10pcs
free up plantar fascia > release foot tendon in: icd10pcs
loosen plantar fascia > release foot tendon in: icd10pcs
release plantar fascia > release foot tendon in: icd10pcs
cut loose plantar fascia > release foot tendon in: icd10pcs
free up palm cord > release hand subcutaneous fascia in: icd10pcs
loosen palm cord > release hand subcutaneous fascia in: icd10pcs
release palm cord > release hand subcutaneous fascia in: icd10pcs
cut loose palm cord > release hand subcutaneous fascia in: icd10pcs
free up tight leg > release lower leg muscle in: icd10pcs
loosen tight leg > release lower leg muscle in: icd10pcs
release tight leg > release lower leg muscle in: icd10pcs
cut loose tight leg > release lower leg muscle in: icd10pcs
free up tarsal tunnel > release tibial nerve in: icd10pcs
loosen tarsal tunnel > release tibial nerve in: icd10pcs
cut loose tarsal tunnel > release tibial nerve in: icd10pcs
free up thigh nerve > release femoral nerve in: icd10pcs
loosen thigh nerve > release femoral nerve in: icd10pcs
release thigh nerve > release femoral nerve in: icd10pcs
cut loose thigh nerve > release femoral nerve in: icd10pcs
free up neck muscle > release neck muscle in: icd10pcs
loosen neck muscle > release neck muscle in: icd10pcs
cut loose neck muscle > release neck muscle in: icd10pcs
free up wry neck > release neck muscle in: icd10pcs
loosen wry neck > release neck muscle in: icd10pcs
release wry neck > release neck muscle in: icd10pcs
cut loose wry neck > release neck muscle in: icd10pcs
tighten cervix > restriction cervix in: icd10pcs
narrow cervix > restriction cervix in: icd10pcs
band around cervix > restriction cervix in: icd10pcs
cinch cervix > restriction cervix in: icd10pcs
tighten stomach opening > restriction esophagogastric junction in: icd10pcs
narrow stomach opening > restriction esophagogastric junction in: icd10pcs
band around stomach opening > restriction esophagogastric junction in: icd10pcs
cinch stomach opening > restriction esophagogastric junction in: icd10pcs
tighten stomach > restriction stomach in: icd10pcs
narrow stomach > restriction stomach in: icd10pcs
band around stomach > restriction stomach in: icd10pcs
cinch stomach > restriction stomach in: icd10pcs
tighten reflux valve > restriction esophagogastric junction in: icd10pcs
narrow reflux valve > restriction esophagogastric junction in: icd10pcs
band around reflux valve > restriction esophagogastric junction in: icd10pcs
cinch reflux valve > restriction esophagogastric junction in: icd10pcs
tighten bladder neck > restriction bladder neck in: icd10pcs
narrow bladder neck > restriction bladder neck in: icd10pcs
band around bladder neck > restriction bladder neck in: icd10pcs
cinch bladder neck > restriction bladder neck in: icd10pcs
tighten lung artery > restriction pulmonary artery in: icd10pcs
band around lung artery > restriction pulmonary artery in: icd10pcs
cinch lung artery > restriction pulmonary artery in: icd10pcs
tighten aneurysm belly > restriction abdominal aorta in: icd10pcs
narrow aneurysm belly > restriction abdominal aorta in: icd10pcs
band around aneurysm belly > restriction abdominal aorta in: icd10pcs
cinch aneurysm belly > restriction abdominal aorta in: icd10pcs
tighten aneurysm chest > restriction thoracic aorta in: icd10pcs
narrow aneurysm chest > restriction thoracic aorta in: icd10pcs
band around aneurysm chest > restriction thoracic aorta in: icd10pcs
cinch aneurysm chest > restriction thoracic aorta in: icd10pcs
tighten aneurysm brain > restriction intracranial artery in: icd10pcs
narrow aneurysm brain > restriction intracranial artery in: icd10pcs
band around aneurysm brain > restriction intracranial artery in: icd10pcs
cinch aneurysm brain > restriction intracranial artery in: icd10pcs

# --- burning, freezing, zapping, in plain verbs
freeze liver tumor > destruction liver in: icd10pcs
zap liver tumor > destruction liver in: icd10pcs
burn off liver tumor > destruction liver in: icd10pcs
ablation liver tumor > destruction liver @ 0.95 in: icd10pcs
freeze liver spot > destruction liver in: icd10pcs
zap liver spot > destruction liver in: icd10pcs
burn off liver spot > destruction liver in: icd10pcs
ablation liver spot > destruction liver @ 0.95 in: icd10pcs
freeze kidney tumor > destruction kidney in: icd10pcs
zap kidney tumor > destruction kidney in: icd10pcs
burn off kidney tumor > destruction kidney in: icd10pcs
ablation kidney tumor > destruction kidney @ 0.95 in: icd10pcs
freeze lung tumor > destruction lung in: icd10pcs
zap lung tumor > destruction lung in: icd10pcs
burn off lung tumor > destruction lung in: icd10pcs
ablation lung tumor > destruction lung @ 0.95 in: icd10pcs
freeze thyroid nodule > destruction thyroid gland in: icd10pcs
zap thyroid nodule > destruction thyroid gland in: icd10pcs
burn off thyroid nodule > destruction thyroid gland in: icd10pcs
ablation thyroid nodule > destruction thyroid gland @ 0.95 in: icd10pcs
freeze prostate > destruction prostate in: icd10pcs
zap prostate > destruction prostate in: icd10pcs
burn off prostate > destruction prostate in: icd10pcs
ablation prostate > destruction prostate @ 0.95 in: icd10pcs
freeze cervix > destruction cervix in: icd10pcs
zap cervix > destruction cervix in: icd10pcs
burn off cervix > destruction cervix in: icd10pcs
ablation cervix > destruction cervix @ 0.95 in: icd10pcs
freeze womb lining > destruction endometrium in: icd10pcs
zap womb lining > destruction endometrium in: icd10pcs
burn off womb lining > destruction endometrium in: icd10pcs
ablation womb lining > destruction endometrium @ 0.95 in: icd10pcs
freeze uterus lining > destruction endometrium in: icd10pcs
zap uterus lining > destruction endometrium in: icd10pcs
burn off uterus lining > destruction endometrium in: icd10pcs
ablation uterus lining > destruction endometrium @ 0.95 in: icd10pcs
freeze fibroid > destruction uterus in: icd10pcs
zap fibroid > destruction uterus in: icd10pcs
burn off fibroid > destruction uterus in: icd10pcs
freeze bladder tumor > destruction bladder in: icd10pcs
zap bladder tumor > destruction bladder in: icd10pcs
burn off bladder tumor > destruction bladder in: icd10pcs
ablation bladder tumor > destruction bladder @ 0.95 in: icd10pcs
freeze heart rhythm > destruction conduction mechanism in: icd10pcs
zap heart rhythm > destruction conduction mechanism in: icd10pcs
burn off heart rhythm > destruction conduction mechanism in: icd10pcs
ablation heart rhythm > destruction conduction mechanism @ 0.95 in: icd10pcs
freeze extra heart pathway > destruction conduction mechanism in: icd10pcs
zap extra heart pathway > destruction conduction mechanism in: icd10pcs
burn off extra heart pathway > destruction conduction mechanism in: icd10pcs
ablation extra heart pathway > destruction conduction mechanism @ 0.95 in: icd10pcs
freeze afib > destruction conduction mechanism in: icd10pcs
zap afib > destruction conduction mechanism in: icd10pcs
burn off afib > destruction conduction mechanism in: icd10pcs
freeze vein > destruction saphenous vein in: icd10pcs
zap vein > destruction saphenous vein in: icd10pcs
burn off vein > destruction saphenous vein in: icd10pcs
freeze spider veins > destruction lower vein in: icd10pcs
zap spider veins > destruction lower vein in: icd10pcs
burn off spider veins > destruction lower vein in: icd10pcs
ablation spider veins > destruction lower vein @ 0.95 in: icd10pcs
freeze varicose vein > destruction saphenous vein in: icd10pcs
zap varicose vein > destruction saphenous vein in: icd10pcs
burn off varicose vein > destruction saphenous vein in: icd10pcs
ablation varicose vein > destruction saphenous vein @ 0.95 in: icd10pcs
freeze hemorrhoids > destruction hemorrhoidal plexus in: icd10pcs
zap hemorrhoids > destruction hemorrhoidal plexus in: icd10pcs
burn off hemorrhoids > destruction hemorrhoidal plexus in: icd10pcs
ablation hemorrhoids > destruction hemorrhoidal plexus @ 0.95 in: icd10pcs
freeze wart > destruction skin in: icd10pcs
zap wart > destruction skin in: icd10pcs
burn off wart > destruction skin in: icd10pcs
ablation wart > destruction skin @ 0.95 in: icd10pcs
freeze mole > destruction skin in: icd10pcs
zap mole > destruction skin in: icd10pcs
burn off mole > destruction skin in: icd10pcs
ablation mole > destruction skin @ 0.95 in: icd10pcs
freeze skin tag > destruction skin in: icd10pcs
zap skin tag > destruction skin in: icd10pcs
burn off skin tag > destruction skin in: icd10pcs
ablation skin tag > destruction skin @ 0.95 in: icd10pcs
freeze skin spot > destruction skin in: icd10pcs
zap skin spot > destruction skin in: icd10pcs
burn off skin spot > destruction skin in: icd10pcs
ablation skin spot > destruction skin @ 0.95 in: icd10pcs
freeze genital wart > destruction skin in: icd10pcs
zap genital wart > destruction skin in: icd10pcs
burn off genital wart > destruction skin in: icd10pcs
ablation genital wart > destruction skin @ 0.95 in: icd10pcs
freeze anal wart > destruction anus in: icd10pcs
zap anal wart > destruction anus in: icd10pcs
burn off anal wart > destruction anus in: icd10pcs
ablation anal wart > destruction anus @ 0.95 in: icd10pcs
freeze retina > destruction retina in: icd10pcs
zap retina > destruction retina in: icd10pcs
burn off retina > destruction retina in: icd10pcs
ablation retina > destruction retina @ 0.95 in: icd10pcs
freeze eyelash > destruction eyelid in: icd10pcs
zap eyelash > destruction eyelid in: icd10pcs
burn off eyelash > destruction eyelid in: icd10pcs
ablation eyelash > destruction eyelid @ 0.95 in: icd10pcs
freeze nerve neck > destruction cervical nerve in: icd10pcs
zap nerve neck > destruction cervical nerve in: icd10pcs
burn off nerve neck > destruction cervical nerve in: icd10pcs
ablation nerve neck > destruction cervical nerve @ 0.95 in: icd10pcs
freeze nerve back > destruction lumbar nerve in: icd10pcs
zap nerve back > destruction lumbar nerve in: icd10pcs
burn off nerve back > destruction lumbar nerve in: icd10pcs
ablation nerve back > destruction lumbar nerve @ 0.95 in: icd10pcs
freeze face nerve > destruction trigeminal nerve in: icd10pcs
zap face nerve > destruction trigeminal nerve in: icd10pcs
burn off face nerve > destruction trigeminal nerve in: icd10pcs
ablation face nerve > destruction trigeminal nerve @ 0.95 in: icd10pcs
freeze trigeminal > destruction trigeminal nerve in: icd10pcs
zap trigeminal > destruction trigeminal nerve in: icd10pcs
burn off trigeminal > destruction trigeminal nerve in: icd10pcs
ablation trigeminal > destruction trigeminal nerve @ 0.95 in: icd10pcs
freeze foot nerve > destruction tibial nerve in: icd10pcs
zap foot nerve > destruction tibial nerve in: icd10pcs
burn off foot nerve > destruction tibial nerve in: icd10pcs
ablation foot nerve > destruction tibial nerve @ 0.95 in: icd10pcs
freeze bone tumor > destruction bone in: icd10pcs
zap bone tumor > destruction bone in: icd10pcs
burn off bone tumor > destruction bone in: icd10pcs
ablation bone tumor > destruction bone @ 0.95 in: icd10pcs
freeze endometriosis > destruction peritoneum in: icd10pcs
zap endometriosis > destruction peritoneum in: icd10pcs
burn off endometriosis > destruction peritoneum in: icd10pcs
freeze polyp colon > destruction large intestine in: icd10pcs
zap polyp colon > destruction large intestine in: icd10pcs
burn off polyp colon > destruction large intestine in: icd10pcs
ablation polyp colon > destruction large intestine @ 0.95 in: icd10pcs
freeze barretts > destruction esophagus in: icd10pcs
zap barretts > destruction esophagus in: icd10pcs
burn off barretts > destruction esophagus in: icd10pcs
ablation barretts > destruction esophagus @ 0.95 in: icd10pcs
freeze throat wart > destruction larynx in: icd10pcs
zap throat wart > destruction larynx in: icd10pcs
burn off throat wart > destruction larynx in: icd10pcs
ablation throat wart > destruction larynx @ 0.95 in: icd10pcs
freeze nose inside > destruction nasal mucosa in: icd10pcs
zap nose inside > destruction nasal mucosa in: icd10pcs
burn off nose inside > destruction nasal mucosa in: icd10pcs
ablation nose inside > destruction nasal mucosa @ 0.95 in: icd10pcs
freeze nosebleed > control bleeding nasal mucosa in: icd10pcs
zap nosebleed > control bleeding nasal mucosa in: icd10pcs
burn off nosebleed > control bleeding nasal mucosa in: icd10pcs
cautery nosebleed > control bleeding nasal mucosa @ 0.95 in: icd10pcs
freeze turbinate > destruction nasal turbinate in: icd10pcs
zap turbinate > destruction nasal turbinate in: icd10pcs
burn off turbinate > destruction nasal turbinate in: icd10pcs
ablation turbinate > destruction nasal turbinate @ 0.95 in: icd10pcs
freeze adrenal tumor > destruction adrenal gland in: icd10pcs
zap adrenal tumor > destruction adrenal gland in: icd10pcs
burn off adrenal tumor > destruction adrenal gland in: icd10pcs
ablation adrenal tumor > destruction adrenal gland @ 0.95 in: icd10pcs
freeze brain tumor > destruction brain in: icd10pcs
zap brain tumor > destruction brain in: icd10pcs
burn off brain tumor > destruction brain in: icd10pcs
ablation brain tumor > destruction brain @ 0.95 in: icd10pcs
freeze brain spot > destruction brain in: icd10pcs
zap brain spot > destruction brain in: icd10pcs
burn off brain spot > destruction brain in: icd10pcs
ablation brain spot > destruction brain @ 0.95 in: icd10pcs
freeze pancreas tumor > destruction pancreas in: icd10pcs
zap pancreas tumor > destruction pancreas in: icd10pcs
burn off pancreas tumor > destruction pancreas in: icd10pcs
ablation pancreas tumor > destruction pancreas @ 0.95 in: icd10pcs
freeze breast tumor > destruction breast in: icd10pcs
zap breast tumor > destruction breast in: icd10pcs
burn off breast tumor > destruction breast in: icd10pcs
ablation breast tumor > destruction breast @ 0.95 in: icd10pcs
freeze tonsil > destruction tonsils in: icd10pcs
zap tonsil > destruction tonsils in: icd10pcs
burn off tonsil > destruction tonsils in: icd10pcs
ablation tonsil > destruction tonsils @ 0.95 in: icd10pcs
freeze vulva wart > destruction vulva in: icd10pcs
zap vulva wart > destruction vulva in: icd10pcs
burn off vulva wart > destruction vulva in: icd10pcs
ablation vulva wart > destruction vulva @ 0.95 in: icd10pcs
freeze penis wart > destruction penis in: icd10pcs
zap penis wart > destruction penis in: icd10pcs
burn off penis wart > destruction penis in: icd10pcs
ablation penis wart > destruction penis @ 0.95 in: icd10pcs
freeze vagina wart > destruction vagina in: icd10pcs
zap vagina wart > destruction vagina in: icd10pcs
burn off vagina wart > destruction vagina in: icd10pcs
ablation vagina wart > destruction vagina @ 0.95 in: icd10pcs
freeze testicle > destruction testis in: icd10pcs
zap testicle > destruction testis in: icd10pcs
burn off testicle > destruction testis in: icd10pcs
ablation testicle > destruction testis @ 0.95 in: icd10pcs
freeze kidney nerve > destruction renal sympathetic nerve in: icd10pcs
zap kidney nerve > destruction renal sympathetic nerve in: icd10pcs
burn off kidney nerve > destruction renal sympathetic nerve in: icd10pcs
ablation kidney nerve > destruction renal sympathetic nerve @ 0.95 in: icd10pcs

# --- setting and moving back, in plain verbs
set broken arm > reposition humeral shaft in: icd10pcs
put back broken arm > reposition humeral shaft in: icd10pcs
reduce broken arm > reposition humeral shaft in: icd10pcs
plate broken arm > reposition humeral shaft internal fixation device in: icd10pcs
pin broken arm > reposition humeral shaft internal fixation device in: icd10pcs
set broken upper arm > reposition humeral shaft in: icd10pcs
put back broken upper arm > reposition humeral shaft in: icd10pcs
reduce broken upper arm > reposition humeral shaft in: icd10pcs
plate broken upper arm > reposition humeral shaft internal fixation device in: icd10pcs
pin broken upper arm > reposition humeral shaft internal fixation device in: icd10pcs
set broken forearm > reposition radius in: icd10pcs
put back broken forearm > reposition radius in: icd10pcs
reduce broken forearm > reposition radius in: icd10pcs
plate broken forearm > reposition radius internal fixation device in: icd10pcs
pin broken forearm > reposition radius internal fixation device in: icd10pcs
set broken wrist > reposition radius in: icd10pcs
put back broken wrist > reposition radius in: icd10pcs
reduce broken wrist > reposition radius in: icd10pcs
plate broken wrist > reposition radius internal fixation device in: icd10pcs
pin broken wrist > reposition radius internal fixation device in: icd10pcs
set broken hand > reposition metacarpal in: icd10pcs
put back broken hand > reposition metacarpal in: icd10pcs
reduce broken hand > reposition metacarpal in: icd10pcs
plate broken hand > reposition metacarpal internal fixation device in: icd10pcs
pin broken hand > reposition metacarpal internal fixation device in: icd10pcs
set broken finger > reposition finger phalanx in: icd10pcs
put back broken finger > reposition finger phalanx in: icd10pcs
reduce broken finger > reposition finger phalanx in: icd10pcs
plate broken finger > reposition finger phalanx internal fixation device in: icd10pcs
pin broken finger > reposition finger phalanx internal fixation device in: icd10pcs
set broken thumb > reposition thumb phalanx in: icd10pcs
put back broken thumb > reposition thumb phalanx in: icd10pcs
reduce broken thumb > reposition thumb phalanx in: icd10pcs
plate broken thumb > reposition thumb phalanx internal fixation device in: icd10pcs
pin broken thumb > reposition thumb phalanx internal fixation device in: icd10pcs
set broken collarbone > reposition clavicle in: icd10pcs
put back broken collarbone > reposition clavicle in: icd10pcs
reduce broken collarbone > reposition clavicle in: icd10pcs
plate broken collarbone > reposition clavicle internal fixation device in: icd10pcs
pin broken collarbone > reposition clavicle internal fixation device in: icd10pcs
set broken shoulder blade > reposition scapula in: icd10pcs
put back broken shoulder blade > reposition scapula in: icd10pcs
reduce broken shoulder blade > reposition scapula in: icd10pcs
plate broken shoulder blade > reposition scapula internal fixation device in: icd10pcs
pin broken shoulder blade > reposition scapula internal fixation device in: icd10pcs
set broken rib > reposition ribs in: icd10pcs
put back broken rib > reposition ribs in: icd10pcs
reduce broken rib > reposition ribs in: icd10pcs
plate broken rib > reposition ribs internal fixation device in: icd10pcs
pin broken rib > reposition ribs internal fixation device in: icd10pcs
set broken breastbone > reposition sternum in: icd10pcs
put back broken breastbone > reposition sternum in: icd10pcs
reduce broken breastbone > reposition sternum in: icd10pcs
plate broken breastbone > reposition sternum internal fixation device in: icd10pcs
pin broken breastbone > reposition sternum internal fixation device in: icd10pcs
set broken hip > reposition upper femur in: icd10pcs
put back broken hip > reposition upper femur in: icd10pcs
reduce broken hip > reposition upper femur in: icd10pcs
plate broken hip > reposition upper femur internal fixation device in: icd10pcs
pin broken hip > reposition upper femur internal fixation device in: icd10pcs
set broken thigh > reposition femoral shaft in: icd10pcs
put back broken thigh > reposition femoral shaft in: icd10pcs
reduce broken thigh > reposition femoral shaft in: icd10pcs
plate broken thigh > reposition femoral shaft internal fixation device in: icd10pcs
pin broken thigh > reposition femoral shaft internal fixation device in: icd10pcs
set broken leg > reposition tibia in: icd10pcs
put back broken leg > reposition tibia in: icd10pcs
reduce broken leg > reposition tibia in: icd10pcs
plate broken leg > reposition tibia internal fixation device in: icd10pcs
pin broken leg > reposition tibia internal fixation device in: icd10pcs
set broken shin > reposition tibia in: icd10pcs
put back broken shin > reposition tibia in: icd10pcs
reduce broken shin > reposition tibia in: icd10pcs
plate broken shin > reposition tibia internal fixation device in: icd10pcs
pin broken shin > reposition tibia internal fixation device in: icd10pcs
set broken kneecap > reposition patella in: icd10pcs
put back broken kneecap > reposition patella in: icd10pcs
reduce broken kneecap > reposition patella in: icd10pcs
plate broken kneecap > reposition patella internal fixation device in: icd10pcs
pin broken kneecap > reposition patella internal fixation device in: icd10pcs
set broken ankle > reposition tibia in: icd10pcs
put back broken ankle > reposition tibia in: icd10pcs
reduce broken ankle > reposition tibia in: icd10pcs
plate broken ankle > reposition tibia internal fixation device in: icd10pcs
pin broken ankle > reposition tibia internal fixation device in: icd10pcs
set broken heel > reposition tarsal in: icd10pcs
put back broken heel > reposition tarsal in: icd10pcs
reduce broken heel > reposition tarsal in: icd10pcs
plate broken heel > reposition tarsal internal fixation device in: icd10pcs
pin broken heel > reposition tarsal internal fixation device in: icd10pcs
set broken foot > reposition metatarsal in: icd10pcs
put back broken foot > reposition metatarsal in: icd10pcs
reduce broken foot > reposition metatarsal in: icd10pcs
plate broken foot > reposition metatarsal internal fixation device in: icd10pcs
pin broken foot > reposition metatarsal internal fixation device in: icd10pcs
set broken toe > reposition toe phalanx in: icd10pcs
put back broken toe > reposition toe phalanx in: icd10pcs
reduce broken toe > reposition toe phalanx in: icd10pcs
plate broken toe > reposition toe phalanx internal fixation device in: icd10pcs
pin broken toe > reposition toe phalanx internal fixation device in: icd10pcs
set broken jaw > reposition mandible in: icd10pcs
put back broken jaw > reposition mandible in: icd10pcs
reduce broken jaw > reposition mandible in: icd10pcs
plate broken jaw > reposition mandible internal fixation device in: icd10pcs
pin broken jaw > reposition mandible internal fixation device in: icd10pcs
put back broken nose > reposition nasal bone in: icd10pcs
reduce broken nose > reposition nasal bone in: icd10pcs
plate broken nose > reposition nasal bone internal fixation device in: icd10pcs
pin broken nose > reposition nasal bone internal fixation device in: icd10pcs
set broken cheekbone > reposition zygomatic bone in: icd10pcs
put back broken cheekbone > reposition zygomatic bone in: icd10pcs
reduce broken cheekbone > reposition zygomatic bone in: icd10pcs
plate broken cheekbone > reposition zygomatic bone internal fixation device in: icd10pcs
pin broken cheekbone > reposition zygomatic bone internal fixation device in: icd10pcs
set broken eye socket > reposition orbit in: icd10pcs
put back broken eye socket > reposition orbit in: icd10pcs
reduce broken eye socket > reposition orbit in: icd10pcs
plate broken eye socket > reposition orbit internal fixation device in: icd10pcs
pin broken eye socket > reposition orbit internal fixation device in: icd10pcs
set broken skull > reposition skull in: icd10pcs
put back broken skull > reposition skull in: icd10pcs
reduce broken skull > reposition skull in: icd10pcs
plate broken skull > reposition skull internal fixation device in: icd10pcs
pin broken skull > reposition skull internal fixation device in: icd10pcs
set broken back > reposition lumbar vertebra in: icd10pcs
put back broken back > reposition lumbar vertebra in: icd10pcs
reduce broken back > reposition lumbar vertebra in: icd10pcs
plate broken back > reposition lumbar vertebra internal fixation device in: icd10pcs
pin broken back > reposition lumbar vertebra internal fixation device in: icd10pcs
set broken neck > reposition cervical vertebra in: icd10pcs
put back broken neck > reposition cervical vertebra in: icd10pcs
reduce broken neck > reposition cervical vertebra in: icd10pcs
plate broken neck > reposition cervical vertebra internal fixation device in: icd10pcs
pin broken neck > reposition cervical vertebra internal fixation device in: icd10pcs
set broken pelvis > reposition pelvic bone in: icd10pcs
put back broken pelvis > reposition pelvic bone in: icd10pcs
reduce broken pelvis > reposition pelvic bone in: icd10pcs
plate broken pelvis > reposition pelvic bone internal fixation device in: icd10pcs
pin broken pelvis > reposition pelvic bone internal fixation device in: icd10pcs
set broken tailbone > reposition coccyx in: icd10pcs
put back broken tailbone > reposition coccyx in: icd10pcs
reduce broken tailbone > reposition coccyx in: icd10pcs
plate broken tailbone > reposition coccyx internal fixation device in: icd10pcs
pin broken tailbone > reposition coccyx internal fixation device in: icd10pcs
set broken elbow > reposition ulna in: icd10pcs
put back broken elbow > reposition ulna in: icd10pcs
reduce broken elbow > reposition ulna in: icd10pcs
plate broken elbow > reposition ulna internal fixation device in: icd10pcs
pin broken elbow > reposition ulna internal fixation device in: icd10pcs
put back shoulder out of socket > reposition shoulder joint in: icd10pcs
reduce shoulder out of socket > reposition shoulder joint in: icd10pcs
pop back shoulder out of socket > reposition shoulder joint external in: icd10pcs
put back hip out of socket > reposition hip joint in: icd10pcs
reduce hip out of socket > reposition hip joint in: icd10pcs
pop back hip out of socket > reposition hip joint external in: icd10pcs
put back elbow out > reposition elbow joint in: icd10pcs
reduce elbow out > reposition elbow joint in: icd10pcs
pop back elbow out > reposition elbow joint external in: icd10pcs
put back knee out of joint > reposition knee joint in: icd10pcs
reduce knee out of joint > reposition knee joint in: icd10pcs
pop back knee out of joint > reposition knee joint external in: icd10pcs
put back jaw out of joint > reposition temporomandibular joint in: icd10pcs
reduce jaw out of joint > reposition temporomandibular joint in: icd10pcs
pop back jaw out of joint > reposition temporomandibular joint external in: icd10pcs
put back finger out of joint > reposition finger phalangeal joint in: icd10pcs
reduce finger out of joint > reposition finger phalangeal joint in: icd10pcs
pop back finger out of joint > reposition finger phalangeal joint external in: icd10pcs
put back toe out of joint > reposition toe phalangeal joint in: icd10pcs
reduce toe out of joint > reposition toe phalangeal joint in: icd10pcs
pop back toe out of joint > reposition toe phalangeal joint external in: icd10pcs
put back ankle out of joint > reposition ankle joint in: icd10pcs
reduce ankle out of joint > reposition ankle joint in: icd10pcs
pop back ankle out of joint > reposition ankle joint external in: icd10pcs
put back wrist out of joint > reposition wrist joint in: icd10pcs
reduce wrist out of joint > reposition wrist joint in: icd10pcs
pop back wrist out of joint > reposition wrist joint external in: icd10pcs
put back kneecap out > reposition patella in: icd10pcs
reduce kneecap out > reposition patella in: icd10pcs
pop back kneecap out > reposition patella external in: icd10pcs
put back dropped bladder > reposition bladder in: icd10pcs
put back undescended testicle > reposition testis in: icd10pcs
put back twisted testicle > reposition testis in: icd10pcs
put back twisted ovary > reposition ovary in: icd10pcs
put back twisted bowel > reposition large intestine in: icd10pcs
put back tipped womb > reposition uterus in: icd10pcs
put back crossed eye > reposition extraocular muscle in: icd10pcs
put back droopy eyelid > reposition eyelid in: icd10pcs
put back thumb out of joint > reposition metacarpophalangeal joint in: icd10pcs
reduce thumb out of joint > reposition metacarpophalangeal joint in: icd10pcs
pop back thumb out of joint > reposition metacarpophalangeal joint external in: icd10pcs

# --- new parts, in plain words
new hip put in > replacement hip joint in: icd10pcs
artificial hip surgery > replacement hip joint in: icd10pcs
man made hip surgery > replacement hip joint in: icd10pcs
new knee put in > replacement knee joint in: icd10pcs
artificial knee surgery > replacement knee joint in: icd10pcs
man made knee surgery > replacement knee joint in: icd10pcs
new shoulder put in > replacement shoulder joint in: icd10pcs
artificial shoulder surgery > replacement shoulder joint in: icd10pcs
man made shoulder surgery > replacement shoulder joint in: icd10pcs
new elbow put in > replacement elbow joint in: icd10pcs
artificial elbow surgery > replacement elbow joint in: icd10pcs
man made elbow surgery > replacement elbow joint in: icd10pcs
new ankle put in > replacement ankle joint in: icd10pcs
artificial ankle surgery > replacement ankle joint in: icd10pcs
man made ankle surgery > replacement ankle joint in: icd10pcs
new wrist put in > replacement wrist joint in: icd10pcs
artificial wrist surgery > replacement wrist joint in: icd10pcs
man made wrist surgery > replacement wrist joint in: icd10pcs
new finger joint put in > replacement finger phalangeal joint in: icd10pcs
artificial finger joint surgery > replacement finger phalangeal joint in: icd10pcs
man made finger joint surgery > replacement finger phalangeal joint in: icd10pcs
new knuckle put in > replacement metacarpophalangeal joint in: icd10pcs
artificial knuckle surgery > replacement metacarpophalangeal joint in: icd10pcs
man made knuckle surgery > replacement metacarpophalangeal joint in: icd10pcs
new big toe joint put in > replacement metatarsal-phalangeal joint in: icd10pcs
artificial big toe joint surgery > replacement metatarsal-phalangeal joint in: icd10pcs
man made big toe joint surgery > replacement metatarsal-phalangeal joint in: icd10pcs
new jaw joint put in > replacement temporomandibular joint in: icd10pcs
artificial jaw joint surgery > replacement temporomandibular joint in: icd10pcs
man made jaw joint surgery > replacement temporomandibular joint in: icd10pcs
new aortic valve put in > replacement aortic valve in: icd10pcs
artificial aortic valve surgery > replacement aortic valve in: icd10pcs
man made aortic valve surgery > replacement aortic valve in: icd10pcs
new mitral valve put in > replacement mitral valve in: icd10pcs
artificial mitral valve surgery > replacement mitral valve in: icd10pcs
man made mitral valve surgery > replacement mitral valve in: icd10pcs
new tricuspid valve put in > replacement tricuspid valve in: icd10pcs
artificial tricuspid valve surgery > replacement tricuspid valve in: icd10pcs
man made tricuspid valve surgery > replacement tricuspid valve in: icd10pcs
new pulmonary valve put in > replacement pulmonary valve in: icd10pcs
artificial pulmonary valve surgery > replacement pulmonary valve in: icd10pcs
man made pulmonary valve surgery > replacement pulmonary valve in: icd10pcs
new heart valve put in > replacement valve in: icd10pcs
artificial heart valve surgery > replacement valve in: icd10pcs
man made heart valve surgery > replacement valve in: icd10pcs
new cornea put in > replacement cornea in: icd10pcs
artificial cornea surgery > replacement cornea in: icd10pcs
man made cornea surgery > replacement cornea in: icd10pcs
new eye lens put in > replacement lens in: icd10pcs
artificial eye lens surgery > replacement lens in: icd10pcs
man made eye lens surgery > replacement lens in: icd10pcs
new lens put in > replacement lens in: icd10pcs
artificial lens surgery > replacement lens in: icd10pcs
man made lens surgery > replacement lens in: icd10pcs
new eardrum put in > replacement tympanic membrane in: icd10pcs
artificial eardrum surgery > replacement tympanic membrane in: icd10pcs
man made eardrum surgery > replacement tympanic membrane in: icd10pcs
new disc neck put in > replacement cervical vertebral disc in: icd10pcs
artificial disc neck surgery > replacement cervical vertebral disc in: icd10pcs
man made disc neck surgery > replacement cervical vertebral disc in: icd10pcs
new disc back put in > replacement lumbar vertebral disc in: icd10pcs
artificial disc back surgery > replacement lumbar vertebral disc in: icd10pcs
man made disc back surgery > replacement lumbar vertebral disc in: icd10pcs
new kneecap put in > replacement patella in: icd10pcs
artificial kneecap surgery > replacement patella in: icd10pcs
man made kneecap surgery > replacement patella in: icd10pcs
new skull plate put in > replacement skull in: icd10pcs
artificial skull plate surgery > replacement skull in: icd10pcs
man made skull plate surgery > replacement skull in: icd10pcs
new nipple put in > replacement nipple in: icd10pcs
artificial nipple surgery > replacement nipple in: icd10pcs
man made nipple surgery > replacement nipple in: icd10pcs
artificial breast surgery > replacement breast in: icd10pcs
artificial skin surgery > replacement skin in: icd10pcs
new ear bone put in > replacement auditory ossicle in: icd10pcs
artificial ear bone surgery > replacement auditory ossicle in: icd10pcs
man made ear bone surgery > replacement auditory ossicle in: icd10pcs
artificial tooth surgery > replacement tooth in: icd10pcs
donor heart > transplantation heart @ 0.85 in: icd10pcs
heart from donor > transplantation heart allogeneic @ 0.95 in: icd10pcs
pig heart > transplantation heart zooplastic @ 0.95 in: icd10pcs
kidney from donor > transplantation kidney allogeneic @ 0.95 in: icd10pcs
brother gave kidney > transplantation kidney allogeneic @ 0.8 in: icd10pcs
pig kidney > transplantation kidney zooplastic @ 0.95 in: icd10pcs
donor liver > transplantation liver @ 0.85 in: icd10pcs
liver from donor > transplantation liver allogeneic @ 0.95 in: icd10pcs
brother gave liver > transplantation liver allogeneic @ 0.8 in: icd10pcs
pig liver > transplantation liver zooplastic @ 0.95 in: icd10pcs
donor pancreas > transplantation pancreas @ 0.85 in: icd10pcs
new pancreas > transplantation pancreas @ 0.85 in: icd10pcs
pancreas from donor > transplantation pancreas allogeneic @ 0.95 in: icd10pcs
donor bowel > transplantation small intestine @ 0.85 in: icd10pcs
new bowel > transplantation small intestine @ 0.85 in: icd10pcs
bowel from donor > transplantation small intestine allogeneic @ 0.95 in: icd10pcs
donor hand > transplantation hand @ 0.85 in: icd10pcs
new hand > transplantation hand @ 0.85 in: icd10pcs
hand from donor > transplantation hand allogeneic @ 0.95 in: icd10pcs
donor face > transplantation face @ 0.85 in: icd10pcs
new face > transplantation face @ 0.85 in: icd10pcs
face from donor > transplantation face allogeneic @ 0.95 in: icd10pcs
donor womb > transplantation uterus @ 0.85 in: icd10pcs
new womb > transplantation uterus @ 0.85 in: icd10pcs
womb from donor > transplantation uterus allogeneic @ 0.95 in: icd10pcs
donor spleen > transplantation spleen @ 0.85 in: icd10pcs
new spleen > transplantation spleen @ 0.85 in: icd10pcs
spleen from donor > transplantation spleen allogeneic @ 0.95 in: icd10pcs
donor stomach > transplantation stomach @ 0.85 in: icd10pcs
new stomach > transplantation stomach @ 0.85 in: icd10pcs
stomach from donor > transplantation stomach allogeneic @ 0.95 in: icd10pcs
donor thymus > transplantation thymus @ 0.85 in: icd10pcs
new thymus > transplantation thymus @ 0.85 in: icd10pcs
thymus from donor > transplantation thymus allogeneic @ 0.95 in: icd10pcs
donor heart lung > transplantation heart lung @ 0.85 in: icd10pcs
new heart lung > transplantation heart lung @ 0.85 in: icd10pcs
donor ovary > transplantation ovary @ 0.85 in: icd10pcs
new ovary > transplantation ovary @ 0.85 in: icd10pcs
ovary from donor > transplantation ovary allogeneic @ 0.95 in: icd10pcs

# --- birth and pregnancy (ICD-10-PCS)
c section > extraction products of conception low in: icd10pcs
low transverse > extraction products of conception low in: icd10pcs
classical c section > extraction products of conception high in: icd10pcs
vacuum delivery > extraction products of conception vacuum in: icd10pcs
vacuum baby out > extraction products of conception vacuum in: icd10pcs
suction baby > extraction products of conception vacuum in: icd10pcs
low forceps > extraction products of conception low forceps in: icd10pcs
mid forceps > extraction products of conception mid forceps in: icd10pcs
high forceps > extraction products of conception high forceps in: icd10pcs
breech extraction > extraction products of conception internal version in: icd10pcs
turn baby inside > extraction products of conception internal version in: icd10pcs
turn baby > reposition products of conception external in: icd10pcs
turn breech > reposition products of conception external in: icd10pcs
normal birth > delivery products of conception in: icd10pcs
vaginal birth > delivery products of conception in: icd10pcs
natural birth > delivery products of conception in: icd10pcs
catch baby > delivery products of conception in: icd10pcs
vbac > delivery products of conception in: icd10pcs
break water > drainage amniotic fluid products of conception natural in: icd10pcs
break bag of water > drainage amniotic fluid products of conception natural in: icd10pcs
arom > drainage amniotic fluid products of conception natural in: icd10pcs
amniotomy > drainage amniotic fluid products of conception natural in: icd10pcs
amnio > drainage amniotic fluid diagnostic products of conception percutaneous in: icd10pcs
amnioreduction > drainage amniotic fluid therapeutic products of conception in: icd10pcs
tap baby water > drainage amniotic fluid products of conception percutaneous in: icd10pcs
fetal csf > drainage fetal cerebrospinal fluid in: icd10pcs
vacuum abortion > abortion products of conception vacuum in: icd10pcs
tubal pregnancy removal > resection products of conception ectopic in: icd10pcs
tubal pregnancy surgery > extraction products of conception ectopic in: icd10pcs
scrape after miscarriage > extraction products of conception retained in: icd10pcs
clean out miscarriage > extraction products of conception retained in: icd10pcs
dnc miscarriage > extraction products of conception retained in: icd10pcs
placenta stuck > extraction products of conception retained in: icd10pcs
spina bifida before birth > repair nervous system products of conception in: icd10pcs
iupc > insertion other device products of conception in: icd10pcs
internal fetal monitor > insertion monitoring electrode products of conception in: icd10pcs
fetoscopy > inspection products of conception percutaneous endoscopic in: icd10pcs
sew tear birth > repair perineum muscle in: icd10pcs
tear repair birth > repair female perineum in: icd10pcs

! unseen: CPT-like procedure words
cut nerve > division nerve | neurectomy | transection nerve
cut tendon > division tendon | tenotomy
cut muscle > division muscle | myotomy
unblock > recanalization @ 0.8 in: cpt hcpcs icd10pcs
open blocked > recanalization @ 0.7 in: cpt hcpcs icd10pcs
break up scar tissue > lysis adhesions
scar tissue removal > excision skin | lysis adhesions | scar revision @ 0.7
adhesiolysis > lysis adhesions
adhesion removal > lysis adhesions
sew back on > replantation
sewn back on > replantation
reattached > replantation
put back on > replantation @ 0.8
pop back in > reduction | closed treatment dislocation
make opening > ostomy | bypass cutaneous | fistulization @ 0.7
adjust > reprogramming @ 0.7 in: cpt hcpcs icd10pcs
redo > revision | reoperation
redone > revision | reoperation
repeat operation > reoperation @ 0.7 in: cpt hcpcs icd10pcs
reshape > plasty | recontouring @ 0.6
plastic surgery > reconstruction | plastic repair @ 0.8
nip tuck > excision excessive skin | lipectomy @ 0.7
lance > incision drainage
pop abscess > incision drainage
scraping > curettage
curettement > curettage
burn off > ablation | electrosurgery
cauterize > cautery | control bleeding
cautery > control bleeding | electrocautery @ 0.7
freeze off > cryotherapy | destruction | cryosurgery
freeze > cryotherapy | cryoablation | cryosurgery @ 0.7
cryo > cryoablation | cryotherapy | cryosurgery
liquid nitrogen > destruction | cryosurgery
set bone > reduction | closed treatment fracture
set fracture > reduction | closed treatment fracture
needle biopsy > excision diagnostic percutaneous | percutaneous needle biopsy
core biopsy > excision diagnostic percutaneous | percutaneous needle biopsy
fna > drainage diagnostic percutaneous
punch biopsy > excision skin diagnostic | biopsy skin punch
shave biopsy > excision skin diagnostic | biopsy skin tangential
stop bleeding > control hemorrhage @ 0.9 in: cpt hcpcs icd10pcs
bleeding control > control hemorrhage
hemostasis > control bleeding | control hemorrhage
cautery bleeder > control bleeding | control hemorrhage
blood clot removal > thrombectomy | embolectomy | extirpation matter | evacuation hematoma
stone removal > lithotripsy | extirpation matter | lithotomy | calculus removal
stone extraction > extirpation matter | removal calculus
litholapaxy > extirpation matter | fragmentation calculus
lead change > replacement electrode | repositioning lead @ 0.7 if: pacemaker, defibrillator, icd, stimulator, pacer
tumor removal > excision tumor | resection tumor
cancer surgery > excision malignant | radical resection @ 0.6
cyst removal > excision cyst
mass removal > excision tumor | excision mass
polyp removal > polypectomy
abscess drainage > incision drainage abscess
drain abscess > incision drainage abscess
hematoma drainage > extirpation matter | incision drainage hematoma | evacuation hematoma
drain hematoma > extirpation matter | incision drainage hematoma
seroma drainage > incision drainage seroma
drain blood > evacuation hematoma @ 0.7 in: cpt hcpcs icd10pcs
pus drained > incision drainage abscess
! seen

# --- Anesthesia wording
put to sleep for surgery > general anesthesia | introduction anesthetic agent @ 0.8
anaesthetic > introduction anesthetic agent
numbing shot > injection anesthetic | nerve block | introduction anesthetic agent
numbing injection > injection anesthetic | nerve block | introduction anesthetic agent
epidural > epidural injection | introduction epidural space
epidural for labor > anesthesia labor epidural | introduction anesthetic agent epidural space
epidural steroid injection > injection epidural | introduction anti-inflammatory epidural space
spinal anesthesia > introduction anesthetic agent spinal canal
spinal block > anesthesia spinal | introduction anesthetic agent spinal canal
saddle block > anesthesia spinal | introduction anesthetic agent spinal canal
twilight sleep > moderate sedation | monitored anesthesia care
conscious sedation > moderate sedation
iv sedation > moderate sedation | intravenous sedation
mac anesthesia > monitored anesthesia care
ga > general anesthesia @ 0.6 if: anesthesia, surgery, under
anesthesiologist > anesthesia @ 0.7
crna > anesthesia @ 0.7
pain block > nerve block | introduction anesthetic agent
neurolysis > release nerve | destruction nerve in: icd10pcs
si joint injection > injection sacroiliac joint | introduction joints
! unseen: CPT-like procedure words
nerve block > injection anesthetic nerve
esi > introduction anti-inflammatory epidural space | epidural steroid injection if: back, lumbar, neck, cervical, spine, injection
laughing gas > nitrous oxide
femoral block > introduction anesthetic agent peripheral nerve | injection anesthetic femoral nerve
interscalene block > introduction anesthetic agent peripheral nerve | injection anesthetic brachial plexus
brachial plexus block > introduction anesthetic agent plexi | injection anesthetic brachial plexus
sciatic block > introduction anesthetic agent peripheral nerve | injection anesthetic sciatic nerve
stellate ganglion block > introduction anesthetic agent peripheral nerve | injection anesthetic stellate ganglion
celiac plexus block > introduction anesthetic agent plexi | injection anesthetic celiac plexus
tap block > transversus abdominis plane block @ 0.9
paravertebral block > paravertebral block injection
facet injection > introduction joints anesthetic | injection paravertebral facet
facet joint injection > injection paravertebral facet
medial branch block > injection paravertebral facet | medial branch
facet block > injection paravertebral facet
burn nerves back > destruction nerve | destruction paravertebral facet
nerve burning > radiofrequency ablation | destruction nerve | destruction neurolytic nerve
nerve ablation > radiofrequency | destruction nerve | destruction neurolytic
rhizotomy > destruction nerve | division nerve | division nerve root
trigger point injection > introduction muscle | injection trigger point muscle
occipital nerve block > introduction anesthetic agent peripheral nerve | injection anesthetic occipital nerve
blood patch > introduction epidural space | injection epidural blood patch
caudal block > introduction epidural space | injection epidural caudal
nerve pain injection > nerve block | injection anesthetic nerve
spg block > sphenopalatine ganglion block
! seen

# --- Approaches and other PCS vocabulary in plain words
through the skin > percutaneous @ 0.9
skin puncture > percutaneous @ 0.8
keyhole > laparoscopic | arthroscopic | endoscopic | percutaneous endoscopic
keyhole surgery > laparoscopic | arthroscopic | endoscopic | percutaneous endoscopic
minimally invasive > laparoscopic | percutaneous | endoscopic | percutaneous endoscopic @ 0.8
laparoscopic > percutaneous endoscopic in: icd10pcs
lap > laparoscopic | percutaneous endoscopic @ 0.7 if: chole, appy, surgery, hernia, hysterectomy, colectomy, gallbladder, nissen, sleeve, removal, band, nephrectomy, splenectomy, hyst
arthroscopic > percutaneous endoscopic in: icd10pcs
thoracoscopic > percutaneous endoscopic in: icd10pcs
small incision > laparoscopic | minimally invasive | percutaneous endoscopic @ 0.6
open surgery > open | open approach
big incision > open | open approach @ 0.7
traditional surgery > open | open approach @ 0.6
through mouth > transoral | oral | via natural opening
through rectum > transrectal | transanal | via natural opening
through anus > transanal | via natural opening
through urethra > transurethral | cystourethroscopy | via natural opening
natural orifice > via natural opening
transurethral > via natural opening in: icd10pcs
transvaginal > via natural opening in: icd10pcs
transoral > via natural opening in: icd10pcs
transanal > via natural opening in: icd10pcs
scope down throat > esophagogastroduodenoscopy | endoscopy upper | inspection upper intestinal tract
outside of body > external | external approach @ 0.6
robot > robotic assisted
robotic > robotic assisted
computer guided surgery > computer assisted navigation | computer assisted procedure
navigation surgery > computer assisted procedure
own tissue > autograft | autologous tissue substitute
own skin > autograft skin | autologous tissue substitute skin
autograft > autologous tissue substitute in: icd10pcs
cadaver > allograft | nonautologous tissue substitute
donor tissue > allograft | nonautologous tissue substitute
cadaver graft > allograft | nonautologous tissue substitute
donor graft > allograft | nonautologous tissue substitute
allograft > nonautologous tissue substitute in: icd10pcs
homograft > allograft | nonautologous tissue substitute
pig valve > bioprosthetic | tissue valve | zooplastic tissue
cow valve > bioprosthetic | tissue valve | zooplastic tissue
xenograft > zooplastic tissue in: icd10pcs
bioprosthesis > zooplastic tissue in: icd10pcs
bovine > zooplastic tissue in: icd10pcs
porcine > zooplastic tissue in: icd10pcs
mechanical valve > prosthetic valve | synthetic substitute valve
metal valve > prosthetic valve | synthetic substitute valve
living donor > allogeneic @ 0.6 in: icd10pcs
identical twin donor > syngeneic in: icd10pcs
related donor > allogeneic related in: icd10pcs
unrelated donor > allogeneic unrelated in: icd10pcs
matched unrelated donor > allogeneic unrelated in: icd10pcs
stent > transluminal stent | intraluminal device
stenting > stent placement | dilation intraluminal device
des > drug eluting stent | drug-eluting intraluminal device if: stent, coronary, pci, heart, lad
drug coated stent > drug eluting stent | drug-eluting intraluminal device
medicated stent > drug eluting stent | drug-eluting intraluminal device
bare metal stent > stent | intraluminal device
covered stent > stent graft | intraluminal device
stent graft > endovascular | intraluminal device
drain tube > drainage device
tube > catheter | drainage device @ 0.5 if: chest, kidney, drain, nephrostomy, biliary
rod > intramedullary | internal fixation device @ 0.7 in: cpt hcpcs icd10pcs
plate and screws > open treatment internal fixation | internal fixation device
plates > internal fixation | internal fixation device @ 0.7 if: bone, fracture, screw, surgery, metal, broken
pinning > percutaneous skeletal fixation | internal fixation device percutaneous
pins > skeletal fixation | internal fixation device @ 0.8 if: bone, fracture, finger, wrist, broken, hip
k wire > percutaneous skeletal fixation | internal fixation device
metal frame leg > external fixation | external fixation device
ex fix > external fixation | external fixation device
halo > immobilization head @ 0.6 if: neck, fracture, cervical, spine, brace, vest, traction
cage > interbody fusion device @ 0.8 if: spine, spinal, disc, fusion, lumbar, neck, cervical, back
spacer > interbody device @ 0.6 if: spine, disc, fusion
flap > transfer @ 0.8 in: icd10pcs
graft > supplement | replacement @ 0.6 in: icd10pcs
! unseen: CPT-like procedure words
vats > percutaneous endoscopic | thoracoscopy video
video assisted > endoscopic | percutaneous endoscopic | thoracoscopy @ 0.8
through nose > nasal | via natural opening | transnasal
through vagina > vaginal | via natural opening | transvaginal
through stoma > via natural or artificial opening | via stoma
without surgery > closed | external approach | nonoperative @ 0.5
da vinci > robotic assisted laparoscopic
robot surgery > robotic assisted laparoscopic
own vein > autologous venous tissue | autogenous vein
own bone > autologous tissue substitute bone | autograft bone
animal tissue > zooplastic tissue | xenograft
bms > intraluminal device | bare metal stent if: stent, coronary, pci
nail in bone > intramedullary internal fixation device | intramedullary implant
im nail > intramedullary internal fixation device | intramedullary implant
intramedullary nail > intramedullary internal fixation device | intramedullary implant
external fixator > external fixation device | external fixation system
ilizarov > ring external fixation device | external fixation multiplane
taylor spatial frame > ring external fixation device | external fixation multiplane
skin flap > transfer skin | adjacent tissue transfer | pedicle flap
! seen

# --- Operation modifiers
both breasts > bilateral breast
both knees > bilateral knee
uni > unilateral @ 0.5 if: knee, compartment, replacement
first time > initial @ 0.7
repeat > subsequent | revision @ 0.6 in: cpt hcpcs icd10pcs
follow up procedure > subsequent @ 0.6 in: cpt hcpcs icd10pcs
staged > second stage @ 0.6 in: cpt hcpcs icd10pcs
second stage > stage 2 | secondary @ 0.6 in: cpt hcpcs icd10pcs
radical > resection @ 0.8 in: icd10pcs
each extra > each additional
emergency surgery > emergency @ 0.6
outpatient surgery > ambulatory surgical center @ 0.7 in: hcpcs
surgery center > ambulatory surgical center
same day surgery > ambulatory surgical center @ 0.6
post op > postoperative | postprocedural
postop > postprocedural
pre op > preoperative | preprocedural
preop > preoperative | preprocedural
after surgery > postprocedural | postoperative | following procedure @ 0.8
surgery complication > postprocedural complication
before surgery checkup > preprocedural examination
pre op clearance > preprocedural examination
cleared for surgery > preprocedural examination
preoperative exam > preprocedural examination
stitch removal > suture removal
stitches out > removal suture
take stitches out > removal suture
sutures out > removal suture
bandage change > change dressing
packing change > change packing material in: icd10pcs
remove packing > removal packing material in: icd10pcs
wound packing > packing packing material
wound vac > negative pressure wound therapy
vacuum dressing > negative pressure wound therapy
! unseen: CPT-like procedure words
simple repair > simple repair wound
layered closure > repair intermediate
complicated wound > complicated | repair complex
extra level > each additional level | each additional vertebral segment
multiple levels > 2 or more | each additional level @ 0.6
staples out > suture removal | removal suture staple
staple removal > removal sutures staples
! seen

# --- More general words
operation > surgery | procedure @ 0.6 in: cpt hcpcs icd10pcs
patch > supplement | graft | repair @ 0.6 if: heart, hole, hernia, vessel, artery, dura %P
numb up > local anesthesia | nerve block | introduction anesthetic agent @ 0.8
art line > arterial catheterization | monitoring arterial pressure peripheral
cardiac cath > cardiac catheterization | measurement cardiac sampling pressure
pacer > pacemaker
get rid of > removal | destruction | excision @ 0.5 in: cpt hcpcs icd10pcs
! unseen: CPT-like procedure words
strip vein > extraction saphenous vein | stripping ligation saphenous
tonsils and adenoids > resection tonsils | resection adenoids | tonsillectomy adenoidectomy
chest drain > drainage pleural cavity drainage device | tube thoracostomy
cardiac ablation > destruction conduction mechanism | intracardiac catheter ablation
tonsil removal > resection tonsils | tonsillectomy
dnc > extraction endometrium
thoracocentesis > drainage pleural cavity | thoracentesis
! seen

# --- Gallbladder, liver, bile ducts, pancreas
gallbladder removal > cholecystectomy | resection gallbladder
gallbladder surgery > cholecystectomy | resection gallbladder
gallbladder out > cholecystectomy | resection gallbladder
cholecystectomy > resection gallbladder @ 1.0 in: icd10pcs
chole > cholecystectomy | resection gallbladder if: lap, laparoscopic, open, surgery, gallbladder
subtotal cholecystectomy > excision gallbladder in: icd10pcs
cholecystostomy > drainage gallbladder in: icd10pcs
biliary stent > insertion intraluminal device hepatobiliary duct | dilation common bile duct intraluminal device in: icd10pcs
bile duct drain > biliary drainage catheter | drainage common bile duct | drainage hepatic duct
biliary drain > biliary drainage catheter percutaneous | drainage hepatic duct drainage device | drainage common bile duct
ptbd > percutaneous biliary drainage | drainage hepatic duct percutaneous
ercp > inspection hepatobiliary duct | fluoroscopy biliary
sphincterotomy > sphincterotomy papillotomy | division anal sphincter | dilation ampulla of vater
papillotomy > sphincterotomy | dilation ampulla of vater
lithotripsy bile duct > fragmentation common bile duct in: icd10pcs
portoenterostomy > bypass hepatic duct small intestine in: icd10pcs
hepatectomy > excision liver | resection liver in: icd10pcs
liver biopsy > excision liver diagnostic
liver tumor ablation > destruction liver
chemoembolization > occlusion hepatic artery | introduction antineoplastic artery in: icd10pcs
y90 > yttrium | radioembolization | embolization tumor @ 0.8
pancreatoduodenectomy > whipple | excision pancreas | resection duodenum
pancreatectomy > resection pancreas @ 1.0 in: icd10pcs
pancreatectomy > excision pancreas in: icd10pcs
pancreaticojejunostomy > bypass pancreatic duct small intestine | bypass pancreas small intestine in: icd10pcs
islet cell transplant > introduction pancreatic islet cells in: icd10pcs
pancreatic stent > insertion intraluminal device pancreatic duct | dilation pancreatic duct intraluminal device in: icd10pcs
! unseen: CPT-like procedure words
lap chole > resection gallbladder percutaneous endoscopic | laparoscopy cholecystectomy
gallstone removal > cholecystectomy | extirpation matter gallbladder | extirpation matter common bile duct | removal calculus
gallbladder drain > drainage gallbladder | cholecystostomy
cholecystotomy > drainage gallbladder | extirpation matter gallbladder | cholecystostomy
bile duct stone removal > extirpation matter common bile duct | removal calculus biliary
bile duct stent > insertion intraluminal device hepatobiliary duct | dilation common bile duct intraluminal device | biliary stent placement
ptc > percutaneous transhepatic cholangiography if: bile, biliary, liver, duct
choledochotomy > drainage common bile duct | extirpation matter common bile duct | exploration common duct
common bile duct exploration > inspection hepatobiliary duct | extirpation matter common bile duct | exploration common duct
hepaticojejunostomy > bypass hepatic duct small intestine | anastomosis hepatic duct
choledochojejunostomy > bypass common bile duct small intestine | anastomosis biliary duct
cholecystojejunostomy > bypass gallbladder small intestine | cholecystoenterostomy
kasai > bypass hepatic duct small intestine | portoenterostomy
liver removal part > excision liver | resection lobe liver | hepatectomy partial lobectomy
liver resection > excision liver | resection lobe liver | hepatectomy
liver lobectomy > resection lobe liver | hepatectomy lobectomy
liver transplant > liver allotransplantation
new liver > transplantation liver | liver allotransplantation if: surgery, operation, replacement, implant, get, transplant, put, joint
hepatorrhaphy > repair liver | liver hemorrhage repair
liver repair > liver hemorrhage
liver abscess drain > drainage liver | hepatotomy drainage abscess
tace > embolization tumor | introduction antineoplastic artery | occlusion hepatic artery | chemoembolization
tips procedure > bypass portal vein hepatic vein | intrahepatic portosystemic shunt
tips > bypass portal vein hepatic vein | intrahepatic portosystemic shunt if: liver, portal, shunt, varices, cirrhosis, stent, procedure, hypertension
liver shunt > bypass portal vein | portosystemic shunt
portacaval shunt > bypass portal vein | venous anastomosis portocaval
splenorenal shunt > bypass splenic vein renal vein | venous anastomosis splenorenal
leveen shunt > bypass peritoneal cavity | insertion infusion device peritoneal cavity | peritoneal venous shunt @ 0.5
whipple > excision pancreas | resection duodenum | pancreatectomy pancreatoduodenectomy
pancreaticoduodenectomy > excision pancreas | resection duodenum | pancreatectomy
pancreas removal > resection pancreas | pancreatectomy
distal pancreatectomy > excision pancreas | pancreatectomy distal subtotal
puestow > bypass pancreatic duct small intestine | pancreaticojejunostomy
frey procedure > excision pancreas | bypass pancreatic duct | pancreatectomy @ 0.7
pancreas transplant > transplantation pancreatic allograft
pancreas pseudocyst drain > drainage pancreas | anastomosis pancreatic cyst | drainage pseudocyst
cystgastrostomy > bypass pancreas | drainage pancreas | anastomosis pancreatic cyst @ 0.6
necrosectomy > excision pancreas | debridement pancreas necrotizing
! seen

# --- Appendix, bowel, ostomies
appendectomy > resection appendix @ 1.0 in: icd10pcs
colon removal > colectomy | resection large intestine | resection colon
colon resection > colectomy | resection sigmoid colon | excision large intestine
colectomy > resection large intestine | resection colon | excision colon in: icd10pcs
cecectomy > colectomy | resection cecum
enterectomy > excision small intestine | excision ileum in: icd10pcs
proctectomy > resection rectum @ 1.0 in: icd10pcs
colostomy > bypass colon cutaneous | bypass cutaneous in: icd10pcs
poop bag surgery > colostomy | ileostomy | bypass colon cutaneous | bypass ileum cutaneous
ileostomy > bypass ileum cutaneous in: icd10pcs
ileostomy creation > bypass ileum cutaneous in: icd10pcs
jejunostomy > bypass jejunum cutaneous in: icd10pcs
cecostomy > bypass cecum cutaneous in: icd10pcs
stoma revision > revision in: icd10pcs
ostomy creation > colostomy | ileostomy | bypass cutaneous
stoma surgery > colostomy | ileostomy | bypass cutaneous
enterolysis > release small intestine | release peritoneum in: icd10pcs
intussusception reduction > reposition in: icd10pcs
enterotomy > drainage small intestine | extirpation matter small intestine in: icd10pcs
colotomy > drainage large intestine in: icd10pcs
meckels > excision ileum @ 0.5
fecal transplant > preparation fecal microbiota instillation | introduction microbiota lower gi
poop transplant > fecal microbiota | introduction microbiota lower gi
stool transplant > fecal microbiota | introduction microbiota lower gi
fmt > fecal microbiota instillation | introduction microbiota if: fecal, stool, c diff, transplant
omentectomy > resection omentum @ 1.0 in: icd10pcs
omentectomy > excision omentum in: icd10pcs
exploratory laparotomy > inspection peritoneal cavity open in: icd10pcs
laparotomy > inspection peritoneal cavity open in: icd10pcs
laparoscopy > inspection peritoneal cavity percutaneous endoscopic in: icd10pcs
diagnostic laparoscopy > inspection peritoneal cavity percutaneous endoscopic
belly opened > laparotomy | inspection peritoneal cavity open
paracentesis > drainage peritoneal cavity in: icd10pcs
peritoneal drain > drainage peritoneal cavity drainage device in: icd10pcs
! unseen: CPT-like procedure words
appendix out > resection appendix | appendectomy
appendix removal > resection appendix | appendectomy
appendicectomy > resection appendix | appendectomy
appy > resection appendix
lap appy > resection appendix percutaneous endoscopic | laparoscopy appendectomy
ruptured appendix surgery > resection appendix | appendectomy ruptured
appendiceal abscess drain > drainage appendix | drainage appendiceal abscess
bowel resection > colectomy | excision small intestine | resection colon | excision large intestine | enterectomy
intestine removal > colectomy | excision small intestine | resection large intestine | enterectomy
hemicolectomy > resection right large intestine | resection left large intestine | colectomy partial
right hemicolectomy > resection right large intestine | colectomy terminal ileum
left hemicolectomy > resection left large intestine | colectomy partial
sigmoidectomy > resection sigmoid colon | colectomy partial
sigmoid colectomy > resection sigmoid colon | colectomy partial
ileocecectomy > resection cecum | excision ileum | colectomy ileocolostomy
small bowel resection > excision small intestine | excision ileum | excision jejunum | enterectomy small intestine
low anterior resection > resection rectum | proctectomy | colectomy low anastomosis
lar > resection rectum | low anterior resection | colectomy low pelvic if: rectal, rectum, cancer, colon, surgery, laparoscopic
apr > resection rectum | proctectomy abdominoperineal if: rectal, rectum, cancer, anal, colostomy
abdominoperineal resection > resection rectum | resection anus | proctectomy abdominoperineal
miles procedure > resection rectum | proctectomy abdominoperineal
hartmann procedure > resection sigmoid colon | bypass descending colon cutaneous | colectomy partial colostomy
hartmann reversal > repair descending colon | bypass descending colon rectum | closure enterostomy colorectal
rectum removal > resection rectum | proctectomy
proctocolectomy > resection large intestine | resection rectum | colectomy total proctectomy
j pouch > bypass ileum anus | ileoanal reservoir | colectomy ileoanal anastomosis
ileal pouch > bypass ileum anus | ileoanal anastomosis reservoir
colostomy reversal > repair colon | repair large intestine | closure enterostomy
ileostomy reversal > repair ileum | repair small intestine | closure enterostomy
stoma reversal > repair colon | repair ileum | closure enterostomy
ostomy reversal > repair colon | repair ileum | closure enterostomy
stoma revision > revision colostomy | revision ileostomy
bowel reconnected > anastomosis | repair colon | repair ileum | closure enterostomy
bowel blockage surgery > release small intestine | extirpation small intestine | enterolysis | enterotomy
bowel adhesions surgery > release small intestine | release peritoneum | enterolysis lysis adhesions
lysis abdominal adhesions > release peritoneum | release small intestine | enterolysis
untwist bowel > reposition small intestine | reposition sigmoid colon | reduction volvulus
volvulus surgery > reposition sigmoid colon | reposition small intestine | reduction volvulus
detorsion bowel > reposition sigmoid colon | reduction volvulus
ladd procedure > release duodenum | release peritoneum | correction malrotation
malrotation surgery > reposition small intestine | release peritoneum | correction malrotation
intussusception reduction > reduction intussusception enema
air enema > introduction gas lower gi | reduction intussusception
bowel perforation repair > repair small intestine | repair large intestine | enterorrhaphy suture intestine
enterorrhaphy > repair small intestine | suture small intestine
meckel diverticulum removal > excision ileum | excision meckel diverticulum
bowel bypass > bypass small intestine | enteroenterostomy
colon stent > dilation colon intraluminal device | colonoscopy endoscopic stent
intestinal transplant > transplantation small intestine | intestinal allotransplantation
bowel transplant > transplantation small intestine | intestinal allotransplantation
mesentery repair > suture mesentery
omentum removal > resection omentum | excision omentum | omentectomy
belly washout > irrigation peritoneal cavity | laparotomy peritoneal lavage
heated chemo belly > introduction antineoplastic peritoneal cavity | hyperthermic intraperitoneal chemotherapy
hipec > introduction antineoplastic peritoneal cavity | hyperthermic intraperitoneal chemotherapy
ex lap > inspection peritoneal cavity open | exploratory laparotomy
belly tap > drainage peritoneal cavity | abdominal paracentesis
fluid drained belly > drainage peritoneal cavity | abdominal paracentesis
ascites drain > drainage peritoneal cavity | abdominal paracentesis
drain belly > drainage peritoneal cavity | abdominal paracentesis
pleurx belly > drainage peritoneal cavity drainage device | tunneled intraperitoneal catheter
intraabdominal abscess drain > drainage peritoneal cavity | drainage peritoneal abscess
pelvic abscess drain > drainage pelvic cavity | drainage pelvic abscess
! seen

# --- Stomach, esophagus, bariatric, feeding tubes
stomach stapling > gastric restrictive procedure gastroplasty | restriction stomach | excision stomach
bariatric surgery > gastric restrictive procedure | bypass stomach jejunum | excision stomach | restriction stomach
weight loss surgery > gastric restrictive procedure | bypass stomach jejunum | excision stomach | restriction stomach
obesity surgery > gastric restrictive procedure | bypass stomach | excision stomach | restriction stomach @ 0.8
band fill > adjustment gastric band @ 0.8 if: lap, gastric, stomach
lap band adjustment > adjustment gastric band diameter | revision extraluminal device stomach
biliopancreatic diversion > bypass duodenum ileum in: icd10pcs
gastrectomy > resection stomach @ 1.0 in: icd10pcs
gastrectomy > excision stomach in: icd10pcs
gastrojejunostomy > bypass stomach jejunum in: icd10pcs
gastroenterostomy > bypass stomach in: icd10pcs
gastroduodenostomy > bypass stomach duodenum in: icd10pcs
pyloromyotomy > division stomach pylorus in: icd10pcs
pyloroplasty > repair stomach pylorus | dilation stomach pylorus in: icd10pcs
vagotomy > division vagus nerve in: icd10pcs
gastrorrhaphy > repair stomach in: icd10pcs
fundoplasty > restriction esophagogastric junction in: icd10pcs
linx > esophageal sphincter augmentation | restriction esophagogastric junction extraluminal device
diaphragmatic hernia repair > repair diaphragm | supplement diaphragm
heller myotomy > esophagomyotomy | division esophagogastric junction
esophagomyotomy > division esophagogastric junction in: icd10pcs
achalasia surgery > esophagomyotomy | division esophagogastric junction
poem > esophagomyotomy | division esophagogastric junction if: esophagus, esophageal, achalasia, endoscopic, peroral
esophagus stretching > dilation esophagus
food pipe stretch > dilation esophagus
esophagectomy > resection esophagus @ 1.0 in: icd10pcs
esophagectomy > excision esophagus in: icd10pcs
cricopharyngeal myotomy > division pharynx muscle
tracheoesophageal fistula repair > repair esophagus | repair trachea in: icd10pcs
egd > inspection upper intestinal tract
upper endoscopy > esophagogastroduodenoscopy | inspection upper intestinal tract
upper gi scope > esophagogastroduodenoscopy | inspection upper intestinal tract
stomach scope > esophagogastroduodenoscopy | inspection stomach | inspection upper intestinal tract
gastroscopy > esophagogastroduodenoscopy | inspection stomach | inspection upper intestinal tract
esophagogastroduodenoscopy > inspection upper intestinal tract in: icd10pcs
ogd > esophagogastroduodenoscopy | inspection upper intestinal tract
camera down throat > esophagogastroduodenoscopy | laryngoscopy | inspection upper intestinal tract
tube down throat camera > esophagogastroduodenoscopy | inspection upper intestinal tract
esophagoscopy > inspection upper intestinal tract in: icd10pcs
colonoscopy > inspection lower intestinal tract in: icd10pcs
camera up bottom > colonoscopy | inspection lower intestinal tract
scope up butt > colonoscopy | inspection lower intestinal tract
colon scope > colonoscopy | inspection lower intestinal tract
bowel scope > colonoscopy | sigmoidoscopy | inspection lower intestinal tract
colonoscopy polyp > colonoscopy removal polyp snare | excision colon endoscopic
colon polyp removal > colonoscopy removal tumor polyp | excision colon
colonoscopy biopsy > excision colon diagnostic in: icd10pcs
colon biopsy > colonoscopy biopsy | excision colon diagnostic
screening colonoscopy > colorectal cancer screening colonoscopy
flex sig > sigmoidoscopy flexible | inspection lower intestinal tract
sigmoidoscopy > inspection lower intestinal tract in: icd10pcs
anoscopy > inspection lower intestinal tract in: icd10pcs
ileoscopy > ileoscopy stoma | inspection lower intestinal tract
feeding tube > gastrostomy tube | enteral feeding tube | insertion feeding device stomach | insertion feeding device
g tube > gastrostomy tube | insertion feeding device stomach
gtube > gastrostomy tube | insertion feeding device stomach
button tube > gastrostomy tube @ 0.7 if: stomach, feeding, mickey, belly
mickey button > gastrostomy tube low profile | insertion feeding device stomach
j tube > jejunostomy tube | insertion feeding device jejunum
gastrostomy > bypass stomach cutaneous | insertion feeding device stomach in: icd10pcs
nasogastric tube > insertion feeding device stomach | drainage stomach in: icd10pcs
gastric lavage > irrigation upper gi in: icd10pcs
gastric pacemaker > gastric neurostimulator electrodes | insertion stimulator lead stomach
gastric stimulator > gastric neurostimulator electrodes | insertion stimulator lead stomach
! unseen: CPT-like procedure words
gastric bypass > bypass stomach jejunum | gastric restrictive roux-en-y
roux en y > bypass stomach jejunum | gastric bypass gastroenterostomy
rny > bypass stomach jejunum | gastric bypass roux-en-y
gastric sleeve > excision stomach | sleeve gastrectomy longitudinal
sleeve gastrectomy > excision stomach | longitudinal gastrectomy
vsg > excision stomach | sleeve gastrectomy
lap band > restriction stomach extraluminal device | gastric restrictive device
gastric band > restriction stomach extraluminal device | gastric restrictive device
lap band removal > removal extraluminal device stomach | removal adjustable gastric restrictive device
duodenal switch > bypass duodenum ileum | excision stomach | biliopancreatic diversion
gastric balloon > insertion intraluminal device stomach | intragastric balloon
stomach balloon > insertion intraluminal device stomach | intragastric balloon
stomach removal > resection stomach | gastrectomy
antrectomy > excision stomach pylorus | resection stomach pylorus | gastrectomy partial
billroth > excision stomach | bypass stomach | gastrectomy partial gastroduodenostomy
pyloric stenosis surgery > division stomach pylorus | pyloromyotomy
ramstedt > division stomach pylorus | pyloromyotomy
ulcer repair > repair stomach | repair duodenum | gastrorrhaphy ulcer if: stomach, duodenal, duodenum, perforated, gastric, peptic
graham patch > repair duodenum | supplement duodenum | gastrorrhaphy duodenal ulcer
nissen > restriction esophagogastric junction | fundoplasty esophagogastric
fundoplication > restriction esophagogastric junction | fundoplasty esophagogastric
reflux surgery > restriction esophagogastric junction | fundoplasty esophagogastric
gerd surgery > restriction esophagogastric junction | fundoplasty esophagogastric
acid reflux operation > restriction esophagogastric junction | fundoplasty
toupet > restriction esophagogastric junction | fundoplasty
tif > restriction esophagogastric junction via natural opening | transoral fundoplasty
heartburn surgery > restriction esophagogastric junction | fundoplasty
hiatal hernia repair > repair diaphragm | supplement diaphragm | repair paraesophageal hernia
hiatal hernia surgery > repair diaphragm | paraesophageal hernia fundoplasty
throat stretched > dilation esophagus | esophagoscopy dilation @ 0.7
esophagus removal > resection esophagus | esophagectomy
ivor lewis > resection esophagus | excision esophagus | esophagectomy
esophagogastrectomy > resection esophagogastric junction | esophagectomy
zenker repair > excision esophagus | excision pharynx | diverticulectomy hypopharynx
esophageal stent > dilation esophagus intraluminal device | insertion intraluminal device esophagus | esophagoscopy endoscopic stent
esophageal banding > occlusion esophageal vein | band ligation varices
varices banding > occlusion esophageal vein | band ligation varices
food stuck esophagus removal > extirpation matter esophagus | esophagoscopy removal foreign body
swallowed coin removal > extirpation matter esophagus | extirpation matter stomach | esophagoscopy removal foreign body
tef repair > repair esophagus | repair trachea | esophagoplasty tracheoesophageal fistula
stomach biopsy > excision stomach diagnostic | esophagogastroduodenoscopy biopsy
eus > ultrasonography esophagus | endoscopic ultrasound examination @ 0.6 if: endoscopic, pancreas, esophagus, ultrasound, stomach, scope
enteroscopy > inspection upper intestinal tract | small intestinal endoscopy
pill camera > inspection lower intestinal tract | gastrointestinal imaging capsule @ 0.5
capsule endoscopy > gastrointestinal imaging capsule
swallow camera pill > gastrointestinal imaging capsule
proctoscopy > inspection lower intestinal tract | proctosigmoidoscopy
feeding tube placement > insertion feeding device stomach | gastrostomy tube placement
peg tube > insertion feeding device stomach percutaneous | percutaneous gastrostomy tube
peg > insertion feeding device stomach | percutaneous gastrostomy tube if: tube, feeding, placement, stomach, removal, change, insertion
gj tube > insertion feeding device jejunum | gastro-jejunostomy tube
feeding tube change > change feeding device upper intestinal tract | change gastrostomy tube
g tube change > change feeding device upper intestinal tract | replacement gastrostomy tube
feeding tube removal > removal feeding device stomach | gastrostomy tube removal
peg removal > removal feeding device stomach | gastrostomy tube removal
g tube closure > repair stomach | closure gastrostomy
ng tube > insertion feeding device stomach | drainage stomach | nasogastric tube
nose feeding tube > insertion feeding device stomach | nasogastric tube
og tube > insertion feeding device stomach | orogastric tube
dobhoff > insertion feeding device duodenum | insertion feeding device stomach | nasogastric feeding tube
stomach pumped > irrigation upper gi | gastric lavage intubation
! seen

# --- Hernia
hernia repair > repair inguinal region | repair abdominal wall | supplement inguinal region | supplement abdominal wall in: icd10pcs
hernia surgery > repair hernia | repair inguinal region | repair abdominal wall
inguinal hernia repair > repair inguinal region | supplement inguinal region in: icd10pcs
femoral hernia repair > repair femoral region | supplement femoral region in: icd10pcs
belly button hernia repair > repair umbilical hernia | repair abdominal wall
umbilical hernia repair > repair abdominal wall | supplement abdominal wall
ventral hernia repair > repair abdominal wall | supplement abdominal wall
incisional hernia repair > repair abdominal wall | supplement abdominal wall
epigastric hernia repair > repair abdominal wall
abdominal wall reconstruction > repair anterior abdominal hernia | repair abdominal wall | supplement abdominal wall
hernia mesh > implantation mesh hernia | supplement abdominal wall synthetic | supplement inguinal region synthetic
mesh removal > removal mesh prosthesis | removal synthetic substitute
parastomal hernia repair > repair abdominal wall
omphalocele repair > repair abdominal wall | supplement abdominal wall in: icd10pcs
gastroschisis repair > repair abdominal wall | reposition small intestine in: icd10pcs
! unseen: CPT-like procedure words
groin hernia repair > repair inguinal region | supplement inguinal region | repair inguinal hernia
inguinal herniorrhaphy > repair inguinal region | repair inguinal hernia
tapp > repair inguinal region percutaneous endoscopic | laparoscopy inguinal hernia if: hernia, laparoscopic, groin, inguinal
lichtenstein > supplement inguinal region | repair inguinal hernia
belly wound came apart repair > repair abdominal wall | secondary closure abdominal wall
! seen

# --- Anus and rectum
hemorrhoidectomy > excision hemorrhoidal plexus in: icd10pcs
fissurectomy > excision anus in: icd10pcs
perianal abscess drainage > drainage anus | drainage perineum skin
anoplasty > repair anus in: icd10pcs
pull through hirschsprung > reposition in: icd10pcs
enema given > irrigation lower gi in: icd10pcs
! unseen: CPT-like procedure words
hemorrhoid removal > excision hemorrhoidal plexus | hemorrhoidectomy
piles removal > excision hemorrhoidal plexus | hemorrhoidectomy
hemorrhoid banding > occlusion hemorrhoidal plexus | hemorrhoid rubber band ligation
rubber band hemorrhoid > occlusion hemorrhoidal plexus | hemorrhoid rubber band ligation
hemorrhoid surgery > excision hemorrhoidal plexus | hemorrhoidectomy
hemorrhoid injection > introduction destructive agent | injection sclerosing hemorrhoid
stapled hemorrhoidopexy > excision hemorrhoidal plexus
pph > hemorrhoidopexy stapling if: hemorrhoid, piles
lanced hemorrhoid > incision thrombosed hemorrhoid
thrombosed hemorrhoid removal > thrombosed external hemorrhoid
anal fissure surgery > excision anus | division anal sphincter | fissurectomy sphincterotomy
lateral internal sphincterotomy > division anal sphincter | sphincterotomy anal
anal fistula surgery > release anus | repair anus | drainage anus | fistulotomy anal fistula @ 0.7
fistulotomy > release anus | anal fistula surgical @ 0.6
fistulectomy > excision anus | surgical treatment fistula @ 0.6
seton > drainage anus | placement seton @ 0.6
butt abscess drained > drainage buttock skin | drainage buttock | drainage perirectal abscess
perirectal abscess drainage > drainage rectum | drainage ischiorectal abscess
rectal prolapse repair > repair rectum | reposition rectum | proctopexy rectal prolapse
rectopexy > repair rectum | proctopexy
altemeier > excision rectum | excision rectal procidentia
imperforate anus repair > repair anus | reposition anus | dilation anus | anoplasty imperforate anus
anal sphincter repair > sphincteroplasty anal
pull through hirschsprung > resection rectum | proctectomy pull-through
anal wart removal > destruction anus | excision anus | destruction lesion anus
transanal excision > excision rectum via natural opening | transanal excision rectal tumor
tamis > excision rectum via natural opening | transanal excision rectal tumor
rectal biopsy > excision rectum diagnostic | biopsy anorectal wall
impaction removal > extirpation matter rectum | removal fecal impaction
disimpaction > extirpation matter rectum | removal fecal impaction
object in rectum removal > extirpation matter rectum | removal foreign body rectum
pilonidal cyst removal > excision buttock skin | excision back skin | excision pilonidal cyst @ 0.7
pilonidal surgery > excision subcutaneous tissue | excision pilonidal cyst
pilonidal drainage > drainage buttock skin | drainage back skin | drainage pilonidal cyst @ 0.7
! seen

# --- Spleen and lymph
splenectomy > resection spleen @ 1.0 in: icd10pcs
lymph node biopsy > biopsy excision lymph node | excision lymphatic diagnostic
lymphadenectomy > resection lymphatic @ 1.0 in: icd10pcs
sentinel node biopsy > sentinel lymph node | excision axillary lymphatic
sentinel lymph node > excision lymphatic in: icd10pcs
gland removed neck > excision lymph node cervical | excision neck lymphatic @ 0.7
bone marrow test > bone marrow biopsy | bone marrow aspiration | extraction bone marrow diagnostic
bone marrow harvest > bone marrow harvesting transplantation | extraction bone marrow
bmt > transfusion bone marrow | transfusion stem cells
thymectomy > resection thymus @ 1.0 in: icd10pcs
! unseen: CPT-like procedure words
spleen removal > resection spleen | splenectomy
spleen out > resection spleen | splenectomy
splenorrhaphy > repair spleen | repair ruptured spleen
lymph node removal > excision lymph node | resection lymphatic | excision lymphatic | lymphadenectomy
lymph node dissection > resection lymphatic | lymphadenectomy
axillary node dissection > resection axillary lymphatic | axillary lymphadenectomy
alnd > resection axillary lymphatic
neck dissection > resection neck lymphatic | cervical lymphadenectomy
radical neck > resection neck lymphatic | cervical lymphadenectomy
pelvic node dissection > resection pelvis lymphatic | pelvic lymphadenectomy
rplnd > resection aortic lymphatic | retroperitoneal lymphadenectomy
groin node dissection > resection inguinal lymphatic | inguinofemoral lymphadenectomy
lymphatic bypass > lymphovenous anastomosis
thoracic duct ligation > occlusion thoracic duct | suture ligation thoracic duct
bone marrow biopsy > extraction bone marrow diagnostic | extraction iliac bone marrow | bone marrow biopsy diagnostic
bone marrow aspiration > drainage bone marrow diagnostic | extraction bone marrow diagnostic | bone marrow aspiration diagnostic
stem cell collection > pheresis stem cells | hematopoietic progenitor cell harvesting
cord blood transplant > transfusion cord blood stem cells | hematopoietic progenitor cell transplantation
thymus removal > resection thymus | thymectomy
! seen

# --- Heart
heart bypass > coronary artery bypass
bypass surgery > coronary artery bypass @ 0.7
triple bypass > coronary artery bypass | bypass coronary artery three arteries
quadruple bypass > coronary artery bypass | bypass coronary artery four or more
double bypass > coronary artery bypass | bypass coronary artery two arteries
single bypass > coronary artery bypass | bypass coronary artery one artery
lima graft > coronary artery bypass arterial graft | bypass coronary artery internal mammary
vein harvest > excision saphenous vein
midcab > minimally invasive direct coronary artery bypass | bypass coronary artery
off pump bypass > coronary artery bypass
heart stent > coronary stent transcatheter | dilation coronary artery intraluminal device
coronary stent > transcatheter placement intracoronary stent | dilation coronary artery intraluminal device
ptca > coronary angioplasty transluminal | dilation coronary artery
pci > percutaneous transluminal coronary angioplasty | intracoronary stent | dilation coronary artery if: heart, coronary, stent, lad, rca, vessel, cath, stemi, nstemi, artery, lesion
percutaneous coronary intervention > coronary angioplasty | dilation coronary artery
coronary angioplasty > dilation coronary artery in: icd10pcs
heart balloon > coronary angioplasty | dilation coronary artery
angioplasty > dilation artery in: icd10pcs
widowmaker stent > coronary stent | dilation coronary artery intraluminal device
coronary atherectomy > extirpation matter coronary artery in: icd10pcs
coronary lithotripsy > fragmentation coronary artery
shockwave heart > coronary lithotripsy | fragmentation coronary artery if: artery, coronary, calcium, ivl, balloon, stent
heart cath > cardiac catheterization | measurement cardiac sampling pressure | fluoroscopy coronary arteries
cardiac catheterization > measurement cardiac sampling pressure in: icd10pcs
left heart cath > measurement cardiac sampling pressure left heart
right heart cath > measurement cardiac sampling pressure right heart
lhc > left heart catheterization | measurement cardiac sampling pressure left heart if: cath, coronary, angiogram, heart, rhc
rhc > right heart catheterization | measurement cardiac sampling pressure right heart if: cath, pulmonary, heart, lhc, pressure, swan
coronary angiogram > fluoroscopy coronary arteries
angiogram > fluoroscopy arteries
new heart valve > valve replacement | replacement aortic valve | replacement mitral valve
avr > aortic valve replacement if: valve, aortic, heart, surgical, surgery, tissue, mechanical, stenosis
mvr > replacement mitral valve @ 0.8 if: valve, mitral, heart, surgery
valvuloplasty > repair mitral valve | dilation aortic valve | dilation mitral valve | dilation pulmonary valve in: icd10pcs
valvotomy > dilation valve | release valve in: icd10pcs
pacemaker > insertion pacemaker in: icd10pcs
pacemaker placement > insertion pacemaker | insertion pacemaker chest subcutaneous
pacemaker implant > insertion permanent pacemaker | insertion pacemaker chest subcutaneous
ppm > permanent pacemaker | insertion pacemaker if: heart, dual, pacer, pacing, placement, insertion, implant, generator, interrogation, lead
dual chamber pacemaker > insertion pacemaker atrial and ventricular | insertion pacemaker dual chamber
single chamber pacemaker > insertion pacemaker | insertion pacemaker single chamber
pacemaker wires > pacemaker electrode | insertion pacemaker lead
pacemaker removal > removal permanent pacemaker pulse generator | removal cardiac rhythm related device
pacemaker battery > removal replacement pacemaker pulse generator | insertion pacemaker | removal cardiac rhythm related device
generator change > removal replacement pulse generator | insertion pacemaker | insertion defibrillator generator if: pacemaker, icd, defibrillator, pacer, battery
micra > leadless pacemaker | insertion intracardiac pacemaker
defibrillator implant > insertion implantable defibrillator | insertion defibrillator generator
heart shocker implant > implantable defibrillator | insertion defibrillator generator
icd placement > insertion implantable defibrillator | insertion defibrillator generator
aicd > implantable defibrillator | insertion defibrillator generator
icd > implantable defibrillator if: implant, shock, pacemaker, lead, heart, generator, placement, fired, interrogation, insertion, cardiac
crt-d > cardiac resynchronization defibrillator | insertion cardiac resynchronization defibrillator
crt > cardiac resynchronization | insertion cardiac resynchronization if: pacemaker, heart, biventricular, device, defibrillator, lead
loop recorder > subcutaneous cardiac rhythm monitor | insertion monitoring device subcutaneous
heart monitor implant > subcutaneous cardiac rhythm monitor | insertion monitoring device chest subcutaneous
ilr > subcutaneous cardiac rhythm monitor | insertion monitoring device subcutaneous if: implant, heart, loop, syncope, removal, rhythm
cpr > performance cardiac output manual
chest compressions > cardiopulmonary resuscitation | performance cardiac output manual
alcohol septal ablation > destruction ventricular septum in: icd10pcs
tetralogy repair > supplement ventricular septum | dilation pulmonary @ 0.6
pulmonary artery banding > restriction pulmonary artery | restriction pulmonary trunk
atrial septostomy > dilation @ 0.7 in: icd10pcs
new heart > heart transplant if: surgery, operation, replacement, implant, get, transplant, put, joint
heart lung transplant > transplantation heart | transplantation lung @ 0.8
heart pump > ventricular assist device | insertion implantable heart assist system | insertion external heart assist system
vad > ventricular assist device | insertion heart assist system if: heart, lvad, ventricular, pump, driver, controller
left atrial appendage closure > occlusion left atrial appendage
fluid around heart drained > pericardiocentesis | drainage pericardial cavity
pericardiocentesis > drainage pericardial cavity in: icd10pcs
pericardial tap > pericardiocentesis | drainage pericardial cavity
pericardiectomy > excision pericardium | resection pericardium in: icd10pcs
endomyocardial biopsy > excision ventricle diagnostic | excision heart @ 0.7 in: icd10pcs
sternotomy > inspection mediastinum open in: icd10pcs
sternal wires removal > removal internal fixation device sternum
! unseen: CPT-like procedure words
open heart surgery > coronary artery bypass | replacement valve open | valve replacement bypass @ 0.6
swan ganz > insertion monitoring device pulmonary artery | monitoring arterial pressure pulmonary | flow directed catheter
heart valve replacement > replacement aortic valve | replacement mitral valve | replacement tricuspid valve | valve replacement bypass
tavr > replacement aortic valve percutaneous
tavi > replacement aortic valve percutaneous
transcatheter valve > replacement valve percutaneous | transcatheter aortic valve replacement @ 0.8
valve through groin > replacement aortic valve percutaneous | transcatheter aortic valve replacement
mitral clip > supplement mitral valve percutaneous | restriction mitral valve | transcatheter mitral valve repair @ 0.8
mitraclip > supplement mitral valve percutaneous | transcatheter mitral valve repair
edge to edge repair > tricuspid valve repair | supplement mitral valve | creation mitral valve | transcatheter mitral valve repair @ 0.6
leaky valve repair > repair mitral valve | repair aortic valve | repair tricuspid valve | valvuloplasty
mitral valve repair > supplement mitral valve | valvuloplasty mitral valve
annuloplasty > supplement mitral valve | restriction mitral valve | valvuloplasty ring
balloon valvuloplasty > dilation valve percutaneous | percutaneous balloon valvuloplasty
valve ballooned > dilation valve percutaneous | percutaneous balloon valvuloplasty
commissurotomy > release mitral valve | release aortic valve | valvotomy
ross procedure > replacement pulmonary valve | replacement aortic valve translocation pulmonary
bentall > replacement aortic valve | replacement thoracic aorta ascending | ascending aorta graft
melody valve > replacement pulmonary valve percutaneous | transcatheter pulmonary valve implantation
pacemaker lead revision > revision cardiac lead | repositioning pacemaker electrode
leadless pacemaker > insertion intracardiac pacemaker | transcatheter leadless pacemaker
temporary pacemaker > insertion pacemaker lead | performance cardiac pacing | temporary pacemaker transvenous
external pacing > performance cardiac pacing | temporary transcutaneous pacing
subcutaneous icd > insertion subcutaneous defibrillator lead | subcutaneous implantable defibrillator
biventricular pacemaker > left ventricular pacing | insertion cardiac resynchronization pacemaker | biventricular pacing
pacemaker check > interrogation device pacemaker | programming device pacemaker
pacemaker interrogation > measurement cardiac pacemaker | interrogation device pacemaker
defibrillator check > interrogation device defibrillator
loop recorder removal > removal monitoring device trunk subcutaneous | removal cardiac rhythm monitor
heart ablation > destruction conduction mechanism | intracardiac catheter ablation
afib ablation > destruction conduction mechanism | ablation atrial fibrillation
catheter ablation > destruction conduction mechanism | intracardiac catheter ablation
svt ablation > destruction conduction mechanism | ablation supraventricular tachycardia
flutter ablation > destruction conduction mechanism | intracardiac catheter ablation
vt ablation > destruction conduction mechanism | ablation ventricular tachycardia
pulmonary vein isolation > destruction conduction mechanism | ablation pulmonary vein isolation
maze > destruction conduction mechanism | operative ablation atria maze if: heart, procedure, afib, atrial, cox, surgery, mini
ep study > measurement cardiac electrical activity | map conduction mechanism
electrophysiology study > measurement cardiac electrical activity | map conduction mechanism | electrophysiologic evaluation
heart rhythm mapping > map conduction mechanism | intracardiac electrophysiologic mapping
cardioversion > external electrical cardioversion
shock heart back > restoration cardiac rhythm | cardioversion
dccv > restoration cardiac rhythm | cardioversion
defibrillated > restoration cardiac rhythm | cardioversion
asd repair > repair atrial septum | supplement atrial septum | repair atrial septal defect
asd closure > supplement atrial septum | repair atrial septum | closure atrial septal defect
pfo closure > supplement atrial septum percutaneous | transcatheter closure septal | closure foramen ovale
hole in heart repair > repair atrial septum | supplement atrial septum | supplement ventricular septum | repair septal defect
hole in heart closed > supplement atrial septum | repair ventricular septum | closure septal defect
vsd repair > repair ventricular septum | supplement ventricular septum | closure ventricular septal defect
septal myectomy > excision ventricular septum | ventriculomyotomy
pda ligation > occlusion pulmonary artery | patent ductus arteriosus ligation
pda closure > occlusion pulmonary artery | patent ductus arteriosus closure @ 0.8
fontan > bypass inferior vena cava pulmonary | cavopulmonary anastomosis
glenn > bypass superior vena cava pulmonary | cavopulmonary anastomosis if: procedure, shunt, heart, bidirectional, anastomosis
norwood > bypass pulmonary trunk | single ventricle repair @ 0.6 if: procedure, heart, hypoplastic, stage
blalock > bypass subclavian artery pulmonary artery | shunt subclavian pulmonary
arterial switch > reposition pulmonary trunk | reposition thoracic aorta | transposition great arteries
coarctation repair > dilation thoracic aorta | excision thoracic aorta | excision coarctation aorta
atrial septostomy > excision atrial septum | septostomy rashkind @ 0.7
heart transplant > cardiac transplantation
artificial heart > replacement heart | replacement ventricle | replacement heart system
total artificial heart > replacement ventricle synthetic substitute | replacement heart system
lvad > insertion implantable heart assist system | insertion ventricular assist device
impella > insertion short-term external heart assist system | assistance cardiac output impeller pump | percutaneous ventricular assist device
balloon pump > intra-aortic balloon assist device
iabp > intra-aortic balloon assist device
ecls > extracorporeal oxygenation membrane | extracorporeal life support
heart lung machine > performance cardiac output continuous | cardiopulmonary bypass
watchman > occlusion left atrial appendage | transcatheter closure left atrial appendage
pericardial window > drainage pericardial cavity | pericardial window creation
heart sac removal > resection pericardium | pericardiectomy
pericardial stripping > excision pericardium | pericardiectomy
heart biopsy > excision ventricle diagnostic | endomyocardial biopsy
myxoma removal > excision atrium | excision intracardiac tumor
heart tumor removal > excision atrium | excision ventricle | excision intracardiac tumor @ 0.8
open chest massage > performance cardiac output manual | thoracotomy cardiac massage
sternum closure > reposition sternum | repair sternum | closure median sternotomy
! seen

# --- Blood vessels
aneurysm repair > restriction artery intraluminal device | supplement artery | replacement aorta in: icd10pcs
aortic dissection repair > graft aorta | replacement thoracic aorta | supplement thoracic aorta | restriction thoracic aorta
fem fem bypass > bypass graft femoral-femoral | bypass femoral artery femoral artery
leg bypass > bypass graft femoral | bypass femoral artery | bypass popliteal artery
leg stent > revascularization endovascular stent | dilation femoral artery intraluminal device
leg angioplasty > revascularization endovascular lower extremity | dilation femoral artery | dilation popliteal artery
open up leg artery > revascularization endovascular | dilation femoral artery | extirpation femoral artery
atherectomy > extirpation matter artery in: icd10pcs
plaque removal artery > endarterectomy | atherectomy | extirpation matter artery
endarterectomy > extirpation matter artery in: icd10pcs
thromboendarterectomy > extirpation matter artery in: icd10pcs
thrombectomy > extirpation matter in: icd10pcs
embolectomy > extirpation matter in: icd10pcs
leg clot removed > thrombectomy | extirpation matter femoral vein | extirpation matter femoral artery
thrombolysis > introduction thrombolytic in: icd10pcs
greenfield filter > vena cava filter | insertion intraluminal device inferior vena cava
umbrella filter > vena cava filter | insertion intraluminal device inferior vena cava
ivc filter removal > retrieval vena cava filter | removal intraluminal device
filter retrieval > retrieval vena cava filter | removal intraluminal device
fistula for dialysis > arteriovenous fistula creation
av graft > arteriovenous fistula graft | bypass brachial artery synthetic substitute upper arm vein
fistulogram > dialysis circuit angiography | fluoroscopy dialysis shunt fistula
avf > arteriovenous fistula if: dialysis, arm, access, creation, graft
hemangioma embolization > vascular embolization
hemangioma embolization > occlusion in: icd10pcs
avm embolization > vascular embolization occlusion | occlusion intracranial artery
vascular embolization > occlusion artery in: icd10pcs
arteriotomy > inspection upper artery | extirpation matter artery @ 0.5 in: icd10pcs
sympathectomy > destruction sympathetic nerve | excision sympathetic nerve | division sympathetic nerve in: icd10pcs
ivus > intravascular ultrasound | ultrasonography intravascular
intravascular ultrasound > ultrasonography intravascular in: icd10pcs
venogram > fluoroscopy veins
arterial line > arterial catheterization | monitoring arterial pressure peripheral
abg draw > arterial puncture
! unseen: CPT-like procedure words
evar > restriction abdominal aorta intraluminal device | endovascular repair aorta
aaa repair > restriction abdominal aorta | replacement abdominal aorta | repair abdominal aortic aneurysm
abdominal aneurysm repair > restriction abdominal aorta | replacement abdominal aorta | repair abdominal aortic aneurysm
tevar > restriction thoracic aorta intraluminal device | endovascular repair thoracic aorta
aortic stent > restriction abdominal aorta intraluminal device | endovascular repair aorta
root replacement > replacement thoracic aorta ascending | ascending aorta graft if: aortic, aorta, heart, valve
aorto bifemoral bypass > bypass abdominal aorta femoral arteries | bypass graft aortobifemoral
fem pop > bypass femoral artery popliteal artery | bypass graft femoral-popliteal
leg artery bypass > bypass femoral artery | bypass graft femoral-popliteal
ax fem > bypass axillary artery upper leg artery | bypass graft axillary-femoral
iliac stent > dilation iliac artery intraluminal device | revascularization iliac stent
carotid endarterectomy > extirpation matter carotid artery | thromboendarterectomy carotid
cea > extirpation matter carotid artery | carotid endarterectomy if: carotid, neck, artery, stenosis, surgery, endarterectomy
neck artery cleaned out > extirpation matter carotid artery | carotid endarterectomy
clean out carotid > extirpation matter carotid artery | carotid endarterectomy
carotid stent > dilation carotid artery intraluminal device | transcatheter stent carotid
tcar > dilation carotid artery intraluminal device | transcatheter stent carotid
renal artery stent > dilation renal artery intraluminal device | transcatheter stent renal
lung clot removal > extirpation matter pulmonary artery | pulmonary thrombectomy
brain clot removal > extirpation matter intracranial artery | mechanical thrombectomy intracranial
stroke clot retrieval > extirpation matter intracranial artery stent retriever | mechanical thrombectomy intracranial
clot buster > introduction thrombolytic | thrombolysis infusion
tpa > alteplase | introduction thrombolytic | thrombolysis if: stroke, clot, given, infusion, thrombolytic, catheter
ekos > fragmentation pulmonary artery ultrasonic | thrombolysis infusion
ivc filter > insertion intraluminal device inferior vena cava | vena cava filter insertion
vena cava filter > insertion intraluminal device inferior vena cava | insertion vena cava filter
vein stripping > excision saphenous vein | ligation stripping saphenous vein
varicose vein surgery > extraction saphenous vein | destruction saphenous vein | occlusion saphenous vein | stripping saphenous vein | endovenous ablation
varicose vein removal > extraction saphenous vein | excision lower vein | stab phlebectomy | stripping saphenous
phlebectomy > extraction lower vein | excision lower vein | stab phlebectomy
vein ablation > destruction saphenous vein | occlusion saphenous vein | endovenous ablation @ 0.8
evlt > destruction saphenous vein | endovenous ablation laser
laser vein treatment > destruction saphenous vein | endovenous ablation laser
spider vein injection > introduction destructive agent peripheral vein | injection sclerosant telangiectasia
sclerotherapy > introduction destructive agent | injection sclerosing solution
vein injections legs > introduction destructive agent peripheral vein | injection sclerosant vein
av fistula creation > bypass radial artery lower arm vein | bypass brachial artery upper arm vein | arteriovenous anastomosis
dialysis fistula > bypass radial artery lower arm vein | bypass brachial artery upper arm vein | arteriovenous anastomosis fistula
declot fistula > extirpation matter vein | thrombectomy dialysis circuit
fistula declotting > extirpation matter
repair cut artery > repair artery | repair blood vessel direct
vessel repair > repair artery | repair vein | repair blood vessel
temporal artery biopsy > excision temporal artery | ligation biopsy temporal artery
sweaty hands surgery > destruction thoracic sympathetic nerve | division thoracic sympathetic nerve | sympathectomy thoracic
! seen

# --- Lines, catheters, ports
central line > central venous catheter | insertion infusion device superior vena cava
cvc > central venous catheter | insertion infusion device superior vena cava if: line, placement, insertion, tunneled, removal, catheter, jugular
central venous catheter placement > insertion central venous catheter | insertion infusion device superior vena cava
picc line > peripherally inserted central venous catheter | insertion infusion device superior vena cava
picc > peripherally inserted central venous catheter | insertion infusion device superior vena cava
midline catheter > midline catheter venous | insertion infusion device vein
triple lumen > central venous catheter | insertion infusion device superior vena cava if: catheter, line, insertion, placement
dialysis catheter > central venous catheter | insertion tunneled vascular access device | insertion infusion device superior vena cava
vascath > central venous catheter | insertion infusion device superior vena cava
quinton > central venous catheter | insertion infusion device superior vena cava if: catheter, dialysis
iv start > venous access | introduction needle catheter vein
start iv > introduction needle vein
drip put in > intravenous infusion | introduction needle vein
venipuncture > collection venous blood
heel stick > collection capillary blood
finger stick blood > collection capillary blood
therapeutic phlebotomy > phlebotomy | drainage vein
! unseen: CPT-like procedure words
femoral line > insertion infusion device femoral vein | insertion infusion device inferior vena cava | central venous catheter femoral
port placement > insertion totally implantable vascular access device | central venous access port
port a cath > insertion totally implantable vascular access device | central venous access port
mediport > insertion totally implantable vascular access device | central venous access port
chemo port > insertion totally implantable vascular access device | central venous access port
port removal > removal totally implantable vascular access device | removal central venous access
port taken out > removal totally implantable vascular access device | removal central venous access
port flush > irrigation indwelling device | irrigation venous access
port draw > collection blood indwelling device | collection blood venous access
declot port > introduction thrombolytic | declotting thrombolytic catheter
hickman > insertion tunneled vascular access device | tunneled central venous catheter
broviac > insertion tunneled vascular access device | tunneled central venous catheter
permcath > insertion tunneled vascular access device | tunneled central venous catheter
tunneled catheter > insertion tunneled vascular access device | tunneled central venous catheter
line removal > removal infusion device | removal central venous catheter if: central, picc, hickman, dialysis, venous, tunneled
umbilical line > insertion infusion device inferior vena cava | catheterization umbilical vein @ 0.8
uvc > catheterization umbilical vein if: newborn, nicu, baby, line, umbilical
io access > introduction bone marrow | needle intraosseous infusion @ 0.6
intraosseous > needle intraosseous infusion
io line > needle intraosseous infusion
cut down vein > venipuncture cutdown
bloodletting > therapeutic phlebotomy
! seen

# --- Blood, dialysis, apheresis
blood transfusion > transfusion blood components | transfusion red blood cells | transfusion whole blood
given blood > transfusion blood | transfusion red blood cells
prbc > red blood cells
packed cells > red blood cells | transfusion red blood cells
unit of blood > transfusion blood | transfusion red blood cells
ffp > fresh frozen plasma | transfusion frozen plasma | transfusion fresh plasma
cryo transfusion > cryoprecipitate | transfusion plasma cryoprecipitate
exchange transfusion > transfusion blood @ 0.6 in: icd10pcs
dialysis > hemodialysis | performance urinary filtration
hemodialysis > performance urinary filtration intermittent in: icd10pcs
hd > hemodialysis | performance urinary filtration if: dialysis, esrd, kidney, access, treatment
sled dialysis > dialysis | performance urinary filtration prolonged intermittent
peritoneal dialysis > irrigation peritoneal cavity dialysate in: icd10pcs
belly dialysis > peritoneal dialysis | irrigation peritoneal cavity dialysate
apheresis > pheresis
! unseen: CPT-like procedure words
crrt > performance urinary filtration continuous | continuous renal replacement therapy
cvvh > performance urinary filtration continuous | hemofiltration continuous
pd catheter > insertion infusion device peritoneal cavity | tunneled intraperitoneal catheter
tenckhoff > insertion infusion device peritoneal cavity | tunneled intraperitoneal catheter
plasmapheresis > pheresis plasma | therapeutic apheresis plasma
plasma exchange > pheresis plasma | therapeutic apheresis plasma
leukapheresis > pheresis leukocytes | therapeutic apheresis white blood cells
plateletpheresis > pheresis platelets | therapeutic apheresis platelets
red cell exchange > pheresis erythrocytes | therapeutic apheresis red blood cells
photopheresis > phototherapy circulatory | extracorporeal photopheresis
! seen

# --- Lungs, airway, chest
ett > endotracheal tube | insertion endotracheal airway trachea
life support > ventilation | respiratory ventilation @ 0.6
bipap > assistance respiratory ventilation positive airway pressure in: icd10pcs
trach > bypass trachea cutaneous
tracheostomy > bypass trachea cutaneous in: icd10pcs
hole in neck to breathe > tracheostomy | bypass trachea cutaneous
tracheotomy > bypass trachea cutaneous
bronchoscopy > inspection tracheobronchial tree in: icd10pcs
lung scope > bronchoscopy | inspection tracheobronchial tree
camera lungs > bronchoscopy | inspection tracheobronchial tree
bronch > bronchoscopy | inspection tracheobronchial tree
bal > bronchoscopy bronchial alveolar lavage | drainage lung diagnostic if: bronch, bronchoscopy, lung, lavage, lobe
bronchoalveolar lavage > bronchial alveolar lavage | drainage lung diagnostic
lung biopsy > excision lung diagnostic
transbronchial biopsy > bronchoscopy transbronchial lung biopsy | excision lung diagnostic | extraction lung diagnostic
ebus > bronchoscopy endobronchial ultrasound | excision lymphatic thorax | drainage lymphatic thorax @ 0.6
choked object bronchoscopy > removal foreign body | extirpation matter main bronchus
bronchial thermoplasty > destruction bronchus in: icd10pcs
pneumonectomy > resection lung @ 1.0 in: icd10pcs
lung lobe removal > lobectomy | resection lung lobe
tube thoracostomy > drainage pleural cavity drainage device in: icd10pcs
thoracostomy > drainage pleural cavity in: icd10pcs
pigtail catheter chest > pleural drainage percutaneous | drainage pleural cavity drainage device
chest tube removal > removal drainage device pleural cavity
thoracentesis > drainage pleural cavity in: icd10pcs
pleurodesis > destruction pleura | introduction destructive agent pleural cavity in: icd10pcs
pleurectomy > excision pleura in: icd10pcs
thoracotomy > inspection pleural cavity open in: icd10pcs
thoracoscopy > inspection pleural cavity percutaneous endoscopic in: icd10pcs
mediastinoscopy > inspection mediastinum percutaneous endoscopic in: icd10pcs
rib removal > excision rib | resection rib
! unseen: CPT-like procedure words
breathing tube > insertion endotracheal airway trachea | endotracheal intubation
intubation > insertion endotracheal airway trachea | intubation endotracheal
lma > laryngeal mask airway
ventilator > respiratory ventilation | ventilation assist management
breathing machine > ventilation assist management
mechanical ventilation > respiratory ventilation | ventilation assist management
cric > bypass trachea cutaneous | cricothyrotomy tracheostomy emergency
cricothyrotomy > bypass trachea cutaneous | tracheostomy emergency cricothyroid
trach change > change tracheostomy device | tracheotomy tube change
decannulation trach > removal tracheostomy device | closure tracheostomy
trach closure > repair trachea | surgical closure tracheostomy
windpipe repair > repair trachea | tracheoplasty
airway stent > dilation trachea intraluminal device | insertion intraluminal device trachea | bronchoscopy tracheal stent
tracheal dilation > bronchoscopy tracheal dilation
lung wash > bronchial alveolar lavage | drainage lung | irrigation respiratory tract | lung lavage
inhaled object removal > extirpation matter bronchus | bronchoscopy removal foreign body
endobronchial valve > insertion endobronchial valve | bronchial valve insertion
lung removal > pneumonectomy
lobectomy > resection lung lobe | removal lung lobectomy @ 0.8
wedge resection lung > excision lung lobe | thoracotomy wedge resection
segmentectomy > excision lung lobe | removal lung segmentectomy
part of lung removed > lobectomy | excision lung | resection lung lobe | wedge resection
lung volume reduction > excision lung | excision-plication emphysematous lung
bleb removal > excision lung | resection-plication bullae
bullectomy > excision lung | resection-plication bullae
chest tube > drainage pleural cavity drainage device | tube thoracostomy
needle decompression > drainage pleural cavity | thoracentesis | needle thoracostomy
collapsed lung tube > drainage pleural cavity | tube thoracostomy
fluid drained lung > drainage pleural cavity | thoracentesis
lung tap > drainage pleural cavity | thoracentesis
chest tap > drainage pleural cavity | thoracentesis
pleurx > drainage pleural cavity drainage device | tunneled pleural catheter
talc pleurodesis > introduction destructive agent pleural cavity | chemical pleurodesis
glue lung to chest wall > introduction destructive agent pleural cavity | pleurodesis
decortication > extirpation matter pleural cavity | excision pleura | release lung | decortication pulmonary
empyema surgery > drainage pleural cavity | extirpation matter pleural cavity | decortication | empyemectomy
pleural biopsy > excision pleura diagnostic
first rib resection > resection rib | excision first cervical rib
rib plating > reposition ribs internal fixation device | open treatment rib fracture
rib fixation > reposition ribs internal fixation device | open treatment rib fracture
pectus repair > reposition sternum | supplement chest wall | reconstructive repair pectus @ 0.8
nuss > supplement chest wall | reposition sternum | repair pectus excavatum
sunken chest surgery > reposition sternum | supplement chest wall | repair pectus excavatum
diaphragm plication > repair diaphragm | imbrication diaphragm
diaphragm pacing > insertion diaphragmatic pacemaker lead | insertion phrenic nerve stimulator
suctioning trach > irrigation respiratory tract | catheter aspiration tracheobronchial @ 0.6
! seen

# --- Uterus, ovaries, tubes, vagina
uterus removal > hysterectomy | resection uterus
womb removal > hysterectomy | resection uterus
hysterectomy > resection uterus @ 1.0 in: icd10pcs
vaginal hysterectomy > resection uterus via natural opening in: icd10pcs
ovary removal > oophorectomy | resection ovary
ovaries out > oophorectomy | resection ovaries
oophorectomy > resection ovary @ 1.0 in: icd10pcs
oophorectomy > excision ovary in: icd10pcs
ovariectomy > oophorectomy | resection ovary
salpingo-oophorectomy > resection ovary | resection fallopian tube in: icd10pcs
tube removal fallopian > salpingectomy | resection fallopian tube
salpingectomy > resection fallopian tube @ 1.0 in: icd10pcs
salpingectomy > excision fallopian tube in: icd10pcs
ovarian cystectomy > excision ovary in: icd10pcs
ovarian cyst drainage > drainage ovary
ovarian torsion surgery > reposition ovary | release ovary in: icd10pcs
ovarian drilling > destruction ovary @ 0.8 in: icd10pcs
salpingostomy > drainage fallopian tube | extirpation fallopian tube | repair fallopian tube @ 0.7 in: icd10pcs
fimbrioplasty > repair fallopian tube in: icd10pcs
myomectomy > excision uterus in: icd10pcs
uae > uterine artery embolization | occlusion uterine artery if: fibroid, uterine, embolization
dilation and curettage > extraction endometrium | extraction products of conception retained in: icd10pcs
uterine lining biopsy > endometrial biopsy | extraction endometrium diagnostic
endometrial biopsy > endometrial sampling | extraction endometrium diagnostic
emb > endometrial biopsy | extraction endometrium diagnostic if: endometrial, uterine, uterus, gyn, bleeding
uterine ablation > endometrial ablation | destruction endometrium
endometrial ablation > destruction endometrium in: icd10pcs
burn uterus lining > endometrial ablation | destruction endometrium
hysteroscopy > inspection uterus cervix in: icd10pcs
camera in uterus > hysteroscopy | inspection uterus cervix
colposcopy > inspection uterus cervix | inspection vagina @ 0.7 in: icd10pcs
conization > excision cervix in: icd10pcs
trachelectomy > resection cervix @ 1.0 in: icd10pcs
incompetent cervix surgery > cerclage | restriction cervix
iud insertion > insertion intrauterine device | insertion contraceptive device uterus
iud put in > insertion intrauterine device | insertion contraceptive device uterus
iud removal > removal intrauterine device | removal contraceptive device uterus
iud taken out > removal intrauterine device | removal contraceptive device uterus
birth control implant > insertion drug delivery implant | insertion contraceptive device upper arm
nexplanon > etonogestrel contraceptive implant | insertion contraceptive device upper arm
birth control implant removal > removal drug delivery implant | removal contraceptive device upper extremity
colporrhaphy > repair vagina | repair perineum @ 0.8 in: icd10pcs
vaginal vault suspension > colpopexy | reposition vagina | supplement vagina
colpopexy > reposition vagina | supplement vagina in: icd10pcs
enterocele repair > repair cul-de-sac
pessary > insertion pessary | change pessary in: icd10pcs
vaginectomy > resection vagina @ 1.0 in: icd10pcs
vaginectomy > excision vagina in: icd10pcs
vaginoplasty > creation vagina | repair vagina in: icd10pcs
hymenectomy > excision hymen | resection hymen in: icd10pcs
hymenotomy > division hymen in: icd10pcs
vulvectomy > resection vulva @ 1.0 in: icd10pcs
vulvectomy > excision vulva in: icd10pcs
vulva biopsy > excision vulva diagnostic
retained tampon > foreign body vagina | extirpation matter vagina
vaginal packing > packing female genital tract in: icd10pcs
ivf > introduction fertilized ovum @ 0.8
insemination > artificial insemination @ 0.9
pelvic exenteration > resection bladder | resection rectum | resection uterus @ 0.7
! unseen: CPT-like procedure words
partial hysterectomy > resection uterus supracervical | supracervical hysterectomy
total hysterectomy > resection uterus | resection cervix | total abdominal hysterectomy
tah bso > resection uterus | resection ovaries | resection fallopian tubes | total abdominal hysterectomy
tah > resection uterus | total abdominal hysterectomy if: bso, hysterectomy, uterus, abdominal
tlh > resection uterus percutaneous endoscopic | laparoscopy total hysterectomy if: hysterectomy, laparoscopic, bso, uterus
lavh > resection uterus
radical hysterectomy > resection uterus | resection vagina | radical abdominal hysterectomy @ 0.8
everything removed female > resection uterus | hysterectomy salpingo-oophorectomy
bso > resection ovaries | resection fallopian tubes
ovarian cyst removal > excision ovary | ovarian cystectomy
twisted ovary surgery > reposition ovary | laparoscopy adnexal
tubes tied > ligation fallopian tube
tubal ligation > ligation fallopian tube
btl > occlusion fallopian tubes | ligation fallopian tube
female sterilization > occlusion fallopian tube | ligation fallopian tube
get sterilized > vasectomy | occlusion fallopian tubes | occlusion vas deferens | ligation fallopian tube @ 0.7
tubal reversal > repair fallopian tube | bypass fallopian tube | tubotubal anastomosis
untie tubes > repair fallopian tube | bypass fallopian tube | tubotubal anastomosis
essure > occlusion fallopian tubes | hysteroscopy fallopian tube implants
fibroid removal > myomectomy
fibroid embolization > occlusion uterine artery | uterine fibroid embolization
fibroid ablation > destruction uterus | ablation uterine fibroid
womb scraped > dilation and curettage
scrape uterus > extraction endometrium | dilation and curettage
uterus cleaned out > extraction endometrium | extraction products of conception retained | dilation and curettage
novasure > destruction endometrium | endometrial ablation thermal
tube dye test > fluoroscopy fallopian tubes | hysterosalpingography
asherman surgery > release uterus | lysis intrauterine adhesions
endometriosis surgery > excision peritoneum | destruction peritoneum | laparoscopy excision lesions @ 0.8
endometriosis removal > excision peritoneum | destruction peritoneum | laparoscopy fulguration lesions
cervix biopsy > excision cervix diagnostic | colposcopy biopsy cervix
colpo > colposcopy if: cervix, pap, biopsy, abnormal, hpv
leep > excision cervix | loop electrode cervix | conization cervix
loop excision cervix > excision cervix | loop electrode conization
cone biopsy > excision cervix | conization cervix
cervix freezing > destruction cervix | cryocautery cervix
cervix removal > resection cervix | trachelectomy
cervical stitch > restriction cervix | cerclage cervix
cervical cerclage > restriction cervix | cerclage of uterine cervix
cerclage > restriction cervix | cerclage cervix
stitch in cervix > restriction cervix | cerclage cervix
cervical dilation > dilation cervix | dilation cervical canal
arm implant birth control > insertion contraceptive device upper arm | insertion contraceptive capsules
prolapse repair > repair vagina | supplement vagina | colporrhaphy @ 0.8
bladder drop surgery > repair bladder | supplement bladder | anterior colporrhaphy cystocele @ 0.8
dropped bladder repair > repair bladder | supplement bladder | anterior colporrhaphy
cystocele repair > repair bladder | supplement bladder | anterior colporrhaphy
rectocele repair > repair rectum | supplement rectum | repair vagina | posterior colporrhaphy
vaginal repair > colporrhaphy
fallen uterus surgery > reposition uterus | supplement uterine supporting structure | colpopexy uterine suspension
uterine suspension > reposition uterus | repair uterine supporting structure | hysteropexy
sacrocolpopexy > reposition vagina | supplement vagina | colpopexy abdominal approach
colpocleisis > occlusion vagina | lefort colpocleisis
pessary fitting > insertion pessary vagina | fitting insertion pessary
vaginal septum removal > excision vagina | excision vaginal septum
make vagina > creation vagina | construction artificial vagina
vaginal reconstruction > repair vagina | creation vagina | vaginoplasty construction artificial vagina
hymen surgery > division hymen | excision hymen | hymenotomy
bartholin cyst drainage > drainage vestibular gland | drainage bartholin's gland
bartholin cyst removal > excision vestibular gland | excision bartholin's gland
bartholin marsupialization > drainage vestibular gland | marsupialization bartholin's gland
word catheter > drainage vestibular gland | drainage bartholin's gland
labiaplasty > excision vulva | alteration female perineum | labiaplasty vulva
labia reduction > excision vulva | alteration female perineum | vulvectomy simple partial
genital warts burned off > destruction vulva | destruction penis | destruction lesion vulva @ 0.8
lost tampon removal > extirpation matter vagina | removal foreign body vagina
vesicovaginal fistula repair > repair bladder | repair vagina | closure vesicovaginal fistula
rectovaginal fistula repair > repair vagina | repair rectum | closure rectovaginal fistula
egg retrieval > extraction ova | follicle puncture oocyte
egg harvest > extraction ova | follicle puncture oocyte
embryo transfer > introduction fertilized ovum | intrauterine embryo transfer
iui > introduction sperm | artificial insemination intra-uterine @ 0.8
exam under anesthesia pelvic > inspection vagina | pelvic examination under anesthesia
! seen

# --- Pregnancy, delivery
c section > extraction products of conception low | extraction products of conception open
caesarean > cesarean delivery | extraction products of conception low
cesarean > extraction products of conception low | extraction products of conception high in: icd10pcs
emergency c section > cesarean delivery | extraction products of conception
classical c section > cesarean delivery | extraction products of conception high
lscs > cesarean delivery | extraction products of conception low
lower segment cesarean > cesarean delivery | extraction products of conception low
vbac > delivery products of conception
vaginal delivery > delivery products of conception in: icd10pcs
vaginal birth > delivery products of conception
normal birth > vaginal delivery | delivery products of conception
nsvd > delivery products of conception
svd > vaginal delivery | delivery products of conception if: delivery, baby, birth, spontaneous, term
gave birth > delivery | delivery products of conception
deliver baby > delivery | delivery products of conception
catch baby > vaginal delivery | delivery products of conception @ 0.7
forceps delivery > extraction products of conception forceps in: icd10pcs
forceps > extraction products of conception forceps if: baby, delivery, birth, labor, low, mid, high in: icd10pcs
suction delivery > vacuum | extraction products of conception vacuum
ventouse > vacuum delivery | extraction products of conception vacuum
kiwi vacuum > vacuum delivery | extraction products of conception vacuum
external cephalic version > delivery products of conception external @ 0.5 in: icd10pcs
breech extraction > breech delivery | extraction products of conception internal version
epis > episiotomy | division female perineum if: delivery, repair, birth, vaginal
episiotomy > division female perineum in: icd10pcs
cut during birth > episiotomy | division female perineum
perineal tear repair > repair perineum | repair perineum skin | repair perineum muscle | repair anal sphincter
retained placenta removal > delivery of placenta | extraction products of conception retained
placenta pulled out > delivery placenta | extraction products of conception retained
manual removal placenta > delivery of placenta | manual extraction products of conception retained
afterbirth removal > delivery placenta | extraction products of conception retained
water broken by doctor > artificial rupture membranes | drainage amniotic fluid
arom > artificial rupture membranes | drainage amniotic fluid therapeutic
amniotomy > drainage amniotic fluid therapeutic in: icd10pcs
induction of labor > introduction hormone @ 0.7
labor induced > introduction hormone @ 0.7
pitocin > introduction hormone @ 0.7
amnio > amniocentesis | drainage amniotic fluid diagnostic
amniocentesis > drainage amniotic fluid diagnostic in: icd10pcs
needle in belly pregnancy test > amniocentesis | drainage amniotic fluid diagnostic
chorionic villus sampling > extraction products of conception other @ 0.5 in: icd10pcs
cordocentesis > drainage fetal blood in: icd10pcs
abortion procedure > induced abortion | abortion products of conception
medical abortion > induced abortion | abortion products of conception abortifacient
terminate pregnancy > induced abortion | abortion products of conception
bakri balloon > control bleeding genitourinary tract | insertion uterus @ 0.5 in: icd10pcs
fetal reduction > multifetal pregnancy reduction | abortion products of conception @ 0.7
! unseen: CPT-like procedure words
vacuum delivery > extraction products of conception vacuum | vaginal delivery vacuum
turn baby > external cephalic version
ecv > external cephalic version if: breech, baby, pregnancy, pregnant, fetus
birth tear stitched > repair perineum muscle | repair vagina | episiotomy vaginal repair
tear from delivery repair > repair perineum muscle | repair female perineum | episiotomy vaginal repair
vaginal tear repair > repair vagina | suture vagina
cervical ripening balloon > dilation cervix | insertion cervical dilator
foley bulb induction > dilation cervix | insertion cervical dilator
laminaria > abortion laminaria | insertion cervical dilator @ 0.7
cvs > chorionic villus sampling if: pregnancy, pregnant, fetus, prenatal, genetic
cord blood sampling > drainage fetal blood | cordocentesis
fetal scalp electrode > insertion monitoring electrode products of conception | fetal monitoring internal
internal fetal monitor > insertion monitoring electrode products of conception | fetal monitoring
non stress test > monitoring products of conception cardiac rate
nst > monitoring products of conception cardiac rate | fetal non-stress test if: fetal, pregnancy, baby, ob, pregnant
fetal surgery > repair products of conception | fetal surgery in utero
suction abortion > abortion products of conception vacuum | abortion dilation curettage
abortion pill > abortion products of conception abortifacient | induced abortion medical
miscarriage d&c > extraction products of conception retained | treatment missed abortion | treatment incomplete abortion
miscarriage cleaned out > extraction products of conception retained | treatment incomplete abortion
retained products removal > extraction products of conception retained | treatment incomplete abortion | curettage postpartum
d and c after birth > extraction products of conception retained | curettage postpartum
molar pregnancy removal > extraction products of conception | evacuation hydatidiform mole
tubal pregnancy surgery > resection products of conception ectopic | extraction products of conception ectopic | treatment ectopic pregnancy
ectopic surgery > resection products of conception ectopic | extraction products of conception ectopic | treatment ectopic pregnancy
prenatal package > antepartum care | obstetric care antepartum
maternity package > routine obstetric care
! seen

# --- Breast
breast removal > mastectomy | resection breast
mastectomy > resection breast @ 1.0 in: icd10pcs
mastectomy > excision breast in: icd10pcs
double mastectomy > mastectomy bilateral | resection bilateral breast
partial mastectomy > excision breast in: icd10pcs
modified radical mastectomy > resection breast | resection axillary lymphatic in: icd10pcs
breast biopsy > excision breast diagnostic
mammotome > biopsy breast percutaneous | excision breast diagnostic
stereotactic breast biopsy > excision breast diagnostic percutaneous
breast clip > placement breast localization device
wire localization breast > placement breast localization device
reduction mammaplasty > alteration breast | excision breast in: icd10pcs
mastopexy > alteration breast | reposition breast in: icd10pcs
breast implant removal > removal synthetic substitute breast
explant > removal breast implant | removal synthetic substitute breast @ 0.8 if: breast, implant
breast reconstruction > replacement breast in: icd10pcs
tram flap > breast reconstruction | replacement breast transverse rectus abdominis myocutaneous flap
tissue expander > insertion tissue expander breast in: icd10pcs
breast expander > tissue expander breast | insertion tissue expander breast
nipple removal > excision nipple | resection nipple
inverted nipple correction > repair nipple @ 0.7
top surgery > mastectomy | resection breast | alteration breast @ 0.7
! unseen: CPT-like procedure words
lumpectomy > excision breast lesion | excision breast | mastectomy partial
breast lump removal > excision breast lesion | excision breast | mastectomy partial
breast conserving surgery > excision breast | mastectomy partial
segmental mastectomy > excision breast | mastectomy partial
breast cyst drained > drainage breast | aspiration cyst breast
breast abscess drainage > drainage breast | mastotomy drainage abscess
breast implant > alteration breast synthetic substitute | replacement breast synthetic substitute | insertion breast implant
boob job > alteration breast synthetic substitute | augmentation breast implant
breast enlargement > alteration breast | mammaplasty augmentation
breast augmentation > alteration breast | mammaplasty augmentation
breast reduction > alteration breast | reduction mammaplasty
breast lift > alteration breast | reposition breast | mastopexy
capsulectomy > excision breast | periprosthetic capsulectomy breast if: breast, implant
breast capsule removal > excision breast | capsulectomy breast
diep > replacement breast deep inferior epigastric artery perforator flap | breast reconstruction free flap
lat flap > replacement breast latissimus dorsi | breast reconstruction latissimus dorsi flap
nipple reconstruction > replacement nipple | nipple areola reconstruction
male breast removal > resection breast | alteration breast | mastectomy gynecomastia
man boobs surgery > resection breast | alteration breast | mastectomy gynecomastia
extra nipple removal > resection supernumerary breast | excision supernumerary nipple
! seen

# --- Kidney, ureter, bladder, urethra
nephrectomy > resection kidney @ 1.0 in: icd10pcs
partial nephrectomy > excision kidney in: icd10pcs
donor nephrectomy > resection kidney
kidney stone blasting > lithotripsy extracorporeal | fragmentation kidney pelvis
nephrolithotomy > extirpation matter kidney pelvis in: icd10pcs
pyelolithotomy > extirpation matter kidney pelvis in: icd10pcs
laser kidney stone > cystourethroscopy ureteroscopy lithotripsy | fragmentation ureter | fragmentation kidney pelvis
ureteroscopy > cystourethroscopy ureteroscopy | inspection ureter
ureteroscopy lithotripsy > fragmentation ureter | extirpation matter ureter in: icd10pcs
kidney tube > nephrostomy catheter | drainage kidney pelvis drainage device
nephrostomy > drainage kidney pelvis | bypass kidney pelvis cutaneous in: icd10pcs
pcn tube > nephrostomy catheter percutaneous | drainage kidney pelvis drainage device
nephrostomy tube change > exchange nephrostomy catheter | change drainage device kidney
kidney stent > ureteral stent | dilation ureter intraluminal device
ureteral stent removal > removal intraluminal device ureter
stent taken out kidney > removal ureteral stent | removal intraluminal device ureter
pyeloplasty > repair kidney pelvis in: icd10pcs
ureterectomy > resection ureter @ 1.0 in: icd10pcs
ureterectomy > excision ureter in: icd10pcs
ureterostomy > bypass ureter cutaneous in: icd10pcs
nephropexy > reposition kidney in: icd10pcs
bladder removal > cystectomy | resection bladder
urinary diversion > bypass ureter cutaneous | bypass ureters ileocutaneous in: icd10pcs
vesicostomy > cutaneous vesicostomy | bypass bladder cutaneous
spt > suprapubic catheter | drainage bladder drainage device if: suprapubic, catheter, bladder, tube
cystostomy > bypass bladder cutaneous | drainage bladder in: icd10pcs
foley > indwelling catheter bladder | drainage bladder via natural opening drainage device
foley removal > removal catheter | removal drainage device bladder
self cath > intermittent urinary catheter
cbi > continuous bladder irrigation | irrigation genitourinary tract if: bladder, hematuria, urine, clot, irrigation
bladder irrigation > irrigation genitourinary tract
bladder scope > cystourethroscopy | inspection bladder
cystoscopy > cystourethroscopy | inspection bladder
cysto > cystourethroscopy | inspection bladder
camera in bladder > cystourethroscopy | inspection bladder
cystourethroscopy > inspection bladder in: icd10pcs
bladder biopsy > cystourethroscopy biopsy | excision bladder diagnostic
interstim > sacral nerve neurostimulator | insertion stimulator generator | insertion neurostimulator lead @ 0.8
bladder pacemaker > sacral nerve neurostimulator | insertion neurostimulator lead | insertion stimulator lead bladder
cystorrhaphy > repair bladder in: icd10pcs
cystometrogram > measurement urinary pressure in: icd10pcs
urethrotomy > dilation urethra | release urethra @ 0.6 in: icd10pcs
urethroplasty > repair urethra | supplement urethra | replacement urethra in: icd10pcs
meatotomy > dilation urethra @ 0.7 in: icd10pcs
urethral stent > dilation urethra intraluminal device in: icd10pcs
! unseen: CPT-like procedure words
kidney removal > resection kidney | nephrectomy
kidney donation surgery > resection kidney | donor nephrectomy
kidney transplant > renal allotransplantation
new kidney > transplantation kidney | renal allotransplantation if: surgery, operation, replacement, implant, get, transplant, put, joint
kidney biopsy > excision kidney diagnostic | renal biopsy
kidney stone removal > lithotripsy | extirpation matter kidney pelvis | extirpation matter ureter | nephrolithotomy | ureteroscopy calculus removal
kidney stone surgery > lithotripsy | fragmentation kidney pelvis | extirpation matter kidney pelvis | nephrolithotomy
pcnl > extirpation matter kidney pelvis | fragmentation kidney pelvis | percutaneous nephrolithotomy
stone in ureter removal > extirpation matter ureter | ureteroscopy removal calculus
stone basket > extirpation matter ureter | ureteroscopy manipulation ureteral calculus
bladder stone removal > extirpation matter bladder | fragmentation bladder | litholapaxy | cystolithotomy
nephrostomy tube > drainage kidney pelvis drainage device | placement nephrostomy catheter percutaneous
ureteral stent > dilation ureter intraluminal device | cystourethroscopy ureteral stent
double j stent > dilation ureter intraluminal device | cystourethroscopy ureteral stent
jj stent > dilation ureter intraluminal device | cystourethroscopy ureteral stent
kidney stent removal > removal intraluminal device ureter | removal ureteral stent cystourethroscopy
upj repair > repair kidney pelvis | repair ureter | pyeloplasty @ 0.8
ureter reimplant > reposition ureter | bypass ureter bladder | ureteroneocystostomy
reflux kidney surgery child > reposition ureter | ureteroneocystostomy
deflux > restriction ureter | introduction genitourinary tract | endoscopic injection ureter @ 0.6
kidney cyst drained > drainage kidney | aspiration renal cyst
kidney tumor ablation > destruction kidney | ablation renal tumor
cryoablation kidney > destruction kidney | ablation renal mass cryosurgical
floating kidney fixation > reposition kidney | nephropexy
radical cystectomy > resection bladder | cystectomy complete
neobladder > replacement bladder | cystectomy continent diversion
ileal conduit > bypass ureters ileocutaneous | ureteroileal conduit
urostomy > bypass bladder ileocutaneous | bypass ureter ileocutaneous | ureteroileal conduit
pee bag surgery > bypass ureters ileocutaneous | ureteroileal conduit urinary diversion @ 0.8
indiana pouch > bypass ureters colocutaneous | continent urinary diversion
mitrofanoff > bypass bladder cutaneous | appendico-vesicostomy cutaneous
suprapubic tube > drainage bladder percutaneous drainage device | cystostomy suprapubic catheter
suprapubic catheter > drainage bladder percutaneous drainage device | cystostomy suprapubic
suprapubic change > change drainage device bladder | change cystostomy tube
foley catheter > drainage bladder drainage device | insertion indwelling bladder catheter
pee tube > drainage bladder drainage device | urinary catheter bladder
catheter in bladder > drainage bladder drainage device | insertion bladder catheter
straight cath > drainage bladder | non-indwelling bladder catheter
in and out cath > drainage bladder | non-indwelling bladder catheter
change foley > change drainage device bladder | insertion indwelling bladder catheter
catheter change > change drainage device bladder | insertion bladder catheter if: foley, bladder, urinary, suprapubic, urine
bladder instillation > introduction genitourinary tract | bladder instillation anticarcinogenic
bcg bladder > introduction antineoplastic genitourinary tract | bladder instillation anticarcinogenic
turbt > excision bladder | cystourethroscopy fulguration | cystourethroscopy bladder tumor
bladder tumor removal > excision bladder | destruction bladder | cystourethroscopy bladder tumor
bladder tumor burned > destruction bladder | cystourethroscopy fulguration
bladder sling > reposition bladder neck | supplement bladder neck | supplement urethra | sling operation stress incontinence
bladder lift > reposition bladder neck | reposition bladder | anterior vesicourethropexy urethropexy if: surgery, plastic, cosmetic, operation, mesh, sling, excess, skin, tuck
bladder suspension > reposition bladder neck | reposition bladder | vesicourethropexy
bladder tack > reposition bladder neck | vesicourethropexy
mid urethral sling > reposition urethra | supplement urethra | sling operation stress incontinence
tvt > reposition urethra | supplement urethra | sling operation stress incontinence @ 0.8 if: sling, tape, incontinence, vaginal
burch > reposition bladder neck | reposition urethra | vesicourethropexy urethropexy
mmk procedure > reposition bladder neck | reposition urethra | vesicourethropexy
urethral bulking > restriction urethra | supplement urethra | endoscopic injection urethra @ 0.6
bladder botox > introduction genitourinary tract | cystourethroscopy chemodenervation
artificial sphincter > insertion artificial sphincter bladder neck | inflatable sphincter
bladder augmentation > supplement bladder | enterocystoplasty
bladder repair > cystorrhaphy
bladder neck incision > division bladder neck | transurethral incision
hydrodistention bladder > dilation bladder | cystourethroscopy dilation bladder
uroflow > measurement urinary flow | uroflowmetry
bladder scan > measurement residual urine
pvr > post-voiding residual urine if: bladder, urine, urinary, scan, void
urethral dilation > dilation urethral stricture
stretch urethra > dilation urethra | dilation urethral stricture
urethra widening > dilation urethra | dilation urethral stricture
diu > dilation urethra | direct vision internal urethrotomy @ 0.7 if: urethra, stricture, urethral
urethral diverticulum removal > excision urethra | excision urethral diverticulum
meatoplasty > repair urethra | urethromeatoplasty
urethral caruncle removal > excision urethra | excision urethral caruncle
! seen

# --- Prostate and male organs
prostate removal > prostatectomy | resection prostate
prostatectomy > resection prostate @ 1.0 in: icd10pcs
prostatectomy > excision prostate in: icd10pcs
radical prostatectomy > resection prostate | resection seminal vesicles
tuna prostate > transurethral destruction prostate | destruction prostate
rezum > transurethral destruction prostate | destruction prostate
urolift > cystourethroscopy transprostatic implant | dilation urethra intraluminal device
hifu prostate > ablation prostate ultrasound | destruction prostate
prostate biopsy > biopsy prostate needle | excision prostate diagnostic
prostate massage > therapeutic massage prostate in: icd10pcs
vasectomy > excision vas deferens | occlusion vas deferens in: icd10pcs
snip snip > excision vas deferens @ 0.6
male sterilization > vasectomy | excision vas deferens | occlusion vas deferens
vasovasostomy > repair vas deferens in: icd10pcs
circumcision > resection prepuce in: icd10pcs
circ > circumcision | resection prepuce if: baby, newborn, infant, boy, foreskin, penis
foreskin removal > circumcision | resection prepuce
foreskin cut > circumcision | resection prepuce
testicle removal > orchiectomy | resection testis
ball removed > orchiectomy | resection testis @ 0.8
orchiectomy > resection testis @ 1.0 in: icd10pcs
orchidectomy > orchiectomy | resection testis
orchiopexy > reposition testis in: icd10pcs
epididymectomy > resection epididymis @ 1.0 in: icd10pcs
penis removal > amputation penis | resection penis
penectomy > amputation of penis | resection penis
hypospadias repair > reposition urethra | repair urethra | replacement urethra in: icd10pcs
penile pump > inflatable penile prosthesis | supplement penis synthetic substitute
phalloplasty > creation penis in: icd10pcs
! unseen: CPT-like procedure words
robotic prostate > resection prostate | prostatectomy laparoscopic robotic
turp > excision prostate via natural opening | destruction prostate
roto rooter prostate > excision prostate | transurethral resection prostate
prostate trim > excision prostate | transurethral resection prostate
shave prostate > excision prostate | transurethral resection prostate
enlarged prostate surgery > excision prostate | destruction prostate | transurethral resection prostate
green light laser prostate > destruction prostate | laser vaporization prostate
laser prostate > destruction prostate | laser vaporization prostate
holep > excision prostate | extirpation prostate | laser enucleation prostate @ 0.7
prostate freezing > destruction prostate | cryosurgical ablation prostate
prostate seeds > insertion radioactive element prostate | interstitial radioelement prostate | placement needles prostate
seed implant prostate > insertion radioactive element prostate | placement needles prostate | interstitial radioelement
prostate abscess drainage > drainage prostate | prostatotomy drainage abscess
spaceoar > periprostatic placement biodegradable material
vasectomy reversal > repair vas deferens | vasovasostomy
dorsal slit > drainage prepuce | release prepuce | slitting prepuce dorsal @ 0.5
tight foreskin release > circumcision | release prepuce | resection prepuce | slitting prepuce
foreskin adhesions > release prepuce | lysis penile adhesions
castration > resection testes | orchiectomy bilateral
testicle untwisted > reposition testis | reduction torsion testis
testicular torsion surgery > reposition testis | reduction torsion testis
undescended testicle surgery > reposition testis | orchiopexy
bring down testicle > reposition testis | orchiopexy
orchidopexy > reposition testis | orchiopexy
testicle implant > replacement testis synthetic | insertion testicular prosthesis
testicular prosthesis > replacement testis synthetic substitute | supplement testis | insertion testicular prosthesis
testicle biopsy > excision testis diagnostic
sperm retrieval > excision testis | biopsy testis | aspiration epididymis sperm @ 0.6
hydrocele repair > excision tunica vaginalis | drainage tunica vaginalis | repair tunica vaginalis | excision hydrocele
hydrocelectomy > excision tunica vaginalis | excision hydrocele
hydrocele drained > drainage tunica vaginalis | puncture aspiration hydrocele
varicocele surgery > excision varicocele
varicocelectomy > excision varicocele
spermatocele removal > excision epididymis | excision spermatocele
scrotal abscess drainage > drainage scrotum | incision drainage scrotal wall
scrotum exploration > inspection scrotum
penis straightening > repair penis | release penis | plastic operation penis
peyronie surgery > excision penis | repair penis | release penis | plaque excision penis
chordee repair > release penis | repair penis | plastic operation penis
penile implant > supplement penis synthetic substitute | insertion penis | insertion penile prosthesis
inflatable penis > supplement penis synthetic | insertion penile prosthesis inflatable
priapism drained > drainage penis | irrigation corpora cavernosa
penis fracture repair > repair penis | repair corporeal tear
penis reattachment > replantation penis
penile frenulum cut > frenulotomy penis
sex change surgery > creation vagina | creation penis | intersex surgery
bottom surgery > creation vagina | creation penis | intersex surgery @ 0.8
gender reassignment surgery > creation vagina | creation penis | intersex surgery
seminal vesicle removal > resection seminal vesicle | vesiculectomy
! seen

# --- Joint replacement
arthroplasty > replacement joint in: icd10pcs
hemiarthroplasty hip > replacement hip joint femoral surface in: icd10pcs
hip resurfacing > supplement hip joint resurfacing device in: icd10pcs
! unseen: CPT-like procedure words
joint replacement > arthroplasty
knee replacement > arthroplasty knee
new knee > replacement knee joint | arthroplasty knee if: surgery, operation, replacement, implant, get, transplant, put, joint
partial knee replacement > replacement knee joint unicondylar | arthroplasty knee condyle
unicompartmental knee > replacement knee joint unicondylar | arthroplasty knee condyle
kneecap replacement > replacement knee joint patellofemoral | replacement patella | arthroplasty patella
hip replacement > arthroplasty hip
new hip > replacement hip joint | arthroplasty hip if: surgery, operation, replacement, implant, get, transplant, put, joint
anterior hip > replacement hip joint | total hip arthroplasty @ 0.6 if: replacement, arthroplasty, approach, tha
half hip replacement > replacement hip joint femoral surface | hemiarthroplasty hip
bipolar hip > replacement hip joint femoral surface | hemiarthroplasty hip
shoulder replacement > arthroplasty glenohumeral joint
tsa > replacement shoulder joint
reverse shoulder > replacement shoulder joint reverse ball and socket | arthroplasty glenohumeral joint
elbow replacement > replacement elbow joint | arthroplasty elbow
ankle replacement > replacement ankle joint | arthroplasty ankle
wrist replacement > replacement wrist joint | arthroplasty wrist
finger joint replacement > replacement finger phalangeal joint | arthroplasty interphalangeal joint
knuckle replacement > replacement metacarpophalangeal joint | arthroplasty metacarpophalangeal joint
thumb joint replacement > replacement carpometacarpal joint | arthroplasty carpometacarpal
thumb arthritis surgery > replacement carpometacarpal joint | resection carpal | arthroplasty carpometacarpal @ 0.8
toe joint replacement > replacement metatarsal-phalangeal joint | hallux rigidus correction implant
disc replacement > replacement vertebral disc | total disc arthroplasty
artificial disc > replacement vertebral disc synthetic | total disc arthroplasty
revision knee replacement > removal synthetic substitute knee joint | replacement knee joint | revision knee joint | revision total knee arthroplasty
redo knee > removal synthetic substitute knee joint | revision synthetic knee joint | revision knee arthroplasty
revision hip > removal synthetic substitute hip joint | replacement hip joint | revision hip arthroplasty
hip liner exchange > supplement hip joint liner | removal liner hip joint | revision hip arthroplasty
knee liner change > supplement knee joint liner | removal liner knee joint | revision knee arthroplasty
infected knee replacement removal > removal synthetic substitute knee joint | insertion spacer knee joint | removal prosthesis knee spacer
antibiotic spacer > insertion spacer joint | insertion spacer prosthesis
jaw joint replacement > replacement temporomandibular joint | arthroplasty temporomandibular joint
! seen

# --- Arthroscopy, ligaments, tendons, muscles
knee scope > arthroscopy knee | inspection knee joint percutaneous endoscopic
arthroscopy > inspection joint percutaneous endoscopic in: icd10pcs
shoulder scope > arthroscopy shoulder | inspection shoulder joint percutaneous endoscopic
joint camera surgery > arthroscopy | inspection joint percutaneous endoscopic
pcl reconstruction > posterior cruciate ligament | replacement knee bursa ligament | supplement knee bursa ligament
ligament repair > repair bursa ligament in: icd10pcs
ligament reconstruction > replacement bursa ligament | supplement bursa ligament in: icd10pcs
tommy john > collateral ligament elbow | replacement elbow bursa ligament | supplement elbow bursa ligament
ankle ligament repair > repair ankle bursa ligament
brostrom > repair ankle ligament | repair ankle bursa ligament
meniscus repair > repair knee joint in: icd10pcs
meniscectomy > excision knee joint in: icd10pcs
cartilage cleaned knee > arthroscopy knee chondroplasty | excision knee joint
chondroplasty > excision joint | repair joint @ 0.7 in: icd10pcs
loose body removal > arthroscopy removal loose body | extirpation matter joint
synovectomy > excision joint in: icd10pcs
arthrotomy > drainage joint | inspection joint | release joint @ 0.7 in: icd10pcs
bankart > capsulorrhaphy shoulder | repair shoulder joint | repair shoulder bursa ligament
labrum repair > capsulorrhaphy | slap lesion | repair shoulder joint | repair hip joint
shoulder dislocation surgery > capsulorrhaphy | repair shoulder joint | reposition shoulder joint
subacromial decompression > acromioplasty | excision scapula | release shoulder joint @ 0.8
acromioplasty > excision scapula in: icd10pcs
bone spur shaved shoulder > acromioplasty | excision scapula
biceps tenodesis > reposition upper arm tendon | reposition shoulder tendon
tenodesis > reposition tendon | repair tendon in: icd10pcs
achilles tendon repair > repair lower leg tendon
tenolysis > release tendon in: icd10pcs
tenotomy > division tendon in: icd10pcs
tenorrhaphy > repair tendon
finger tendon repair > repair hand tendon
hamstring repair > repair upper leg muscle | reattachment upper leg muscle | repair upper leg tendon in: icd10pcs
ctr > carpal tunnel | release median nerve if: carpal, wrist, hand, endoscopic, release
tarsal tunnel release > release tibial nerve
fasciotomy > division fascia | release fascia | release muscle @ 0.8 in: icd10pcs
fasciectomy > excision fascia in: icd10pcs
bursa removal > excision bursa | resection bursa
bursectomy > excision bursa | resection bursa in: icd10pcs
arthrocentesis > drainage joint in: icd10pcs
gel shots knee > injection hyaluronan intra-articular | introduction joints @ 0.8
rooster comb knee > hyaluronan intra-articular
prp injection > platelet rich plasma
muscle biopsy > excision muscle diagnostic in: icd10pcs
! unseen: CPT-like procedure words
hip scope > inspection hip joint percutaneous endoscopic | arthroscopy hip
ankle scope > inspection ankle joint percutaneous endoscopic | arthroscopy ankle
wrist scope > inspection wrist joint percutaneous endoscopic | arthroscopy wrist
elbow scope > inspection elbow joint percutaneous endoscopic | arthroscopy elbow
acl repair > repair knee bursa ligament | replacement knee bursa ligament | supplement knee bursa ligament | cruciate ligament reconstruction
acl reconstruction > replacement knee bursa ligament | supplement knee bursa ligament | anterior cruciate ligament repair
acl surgery > replacement knee bursa ligament | repair knee bursa ligament | cruciate ligament reconstruction
mcl repair > repair knee bursa ligament | repair collateral ligament knee
mpfl reconstruction > supplement knee bursa ligament | reconstruction dislocating patella @ 0.8
kneecap stabilization > reposition knee tendon | reconstruction dislocating patella @ 0.6
meniscus surgery > excision knee joint | repair knee joint | arthroscopy knee meniscectomy
cartilage trimmed knee > excision knee joint | arthroscopy knee meniscectomy
microfracture > repair joint | abrasion arthroplasty microfracture @ 0.6 if: knee, cartilage, arthroscopic, surgery
cartilage transplant > supplement joint | osteochondral allograft | autologous chondrocyte implantation @ 0.6
joint lining removal > excision joint | synovectomy
joint washout > irrigation joints | drainage joint | arthrotomy drainage infection | arthroscopy lavage
septic joint washout > drainage joint | extirpation joint | arthrotomy infection drainage @ 0.8
rotator cuff repair > repair shoulder tendon | repair musculotendinous cuff
torn shoulder tendon repair > repair shoulder tendon | repair rotator cuff
latarjet > transfer shoulder | capsulorrhaphy coracoid @ 0.6
slap repair > repair shoulder joint | arthroscopy slap lesion
mumford > excision clavicle | claviculectomy partial distal
distal clavicle excision > excision clavicle | claviculectomy partial
frozen shoulder manipulation > release shoulder joint external | manipulation anesthesia shoulder
manipulation under anesthesia > release joint external | manipulation anesthesia
mua > release joint external | manipulation under anesthesia
knee manipulation > release knee joint external | manipulation knee anesthesia
biceps tendon repair > repair upper arm tendon | reattachment upper arm tendon | reinsertion biceps tendon
achilles lengthening > division lower leg tendon | release lower leg tendon | tenotomy achilles | lengthening tendon
heel cord lengthening > division lower leg tendon | release lower leg tendon | lengthening achilles tendon
tendon release > division tendon | tenolysis | tenotomy
quad tendon repair > repair upper leg tendon | suture quadriceps rupture
patellar tendon repair > repair knee tendon | suture infrapatellar tendon
trigger finger release > release hand tendon | tendon sheath incision
trigger finger surgery > release hand tendon | tendon sheath incision
de quervain release > release lower arm and wrist tendon | incision tendon sheath wrist
tennis elbow surgery > excision elbow bursa | tenotomy elbow @ 0.6
carpal tunnel release > release median nerve | neuroplasty carpal tunnel
carpal tunnel surgery > release median nerve | neuroplasty carpal tunnel
cubital tunnel surgery > release ulnar nerve | reposition ulnar nerve | neuroplasty ulnar nerve
ulnar nerve transposition > reposition ulnar nerve | neuroplasty ulnar nerve
dupuytren surgery > excision hand fascia | release hand fascia | fasciectomy palm
dupuytren release > release hand fascia | division hand fascia | fasciotomy palmar
compartment syndrome surgery > release fascia | release muscle | decompression fasciotomy
plantar fascia release > release foot fascia | division foot fascia | fasciotomy plantar
ganglion cyst removal > excision tendon | excision bursa ligament | excision ganglion @ 0.7
baker cyst removal > excision knee bursa | excision synovial cyst @ 0.8
bursa drained > drainage bursa | arthrocentesis bursa
knee drained > drainage knee joint | arthrocentesis major joint
joint tap > drainage joint | arthrocentesis
fluid off knee > drainage knee joint | arthrocentesis major joint
joint injection > introduction joints | arthrocentesis
knee injection > introduction joints | arthrocentesis major joint | injection major joint
cortisone shot > injection corticosteroid | arthrocentesis injection joint
steroid shot joint > introduction anti-inflammatory joints | arthrocentesis injection
shoulder injection > introduction joints | arthrocentesis major joint | injection major joint
hip injection > introduction joints | arthrocentesis major joint | injection major joint
finger joint injection > arthrocentesis small joint
tendon injection > injection tendon sheath
heel spur injection > injection tendon sheath
muscle repair > suture muscle
hip muscle release > division hip muscle | tenotomy adductor hip
torticollis release > division neck muscle | release neck muscle | division sternocleidomastoid
! seen

# --- Fractures, bones, amputations, casts
broken bone surgery > open treatment fracture | reposition internal fixation device
orif > open treatment fracture | reposition internal fixation device open
open reduction internal fixation > open treatment fracture | reposition internal fixation device open
crpp > reposition internal fixation device percutaneous
reduction > reposition if: fracture, dislocation, broken, shoulder, bone, closed, open, nursemaid, jaw, finger, wrist in: icd10pcs
broken pelvis surgery > open treatment pelvic ring fracture | reposition pelvic bone | reposition acetabulum
bone graft > supplement bone | supplement autologous bone @ 0.8 in: icd10pcs
nonunion repair > supplement bone @ 0.7
nonunion repair > reposition @ 0.7 in: icd10pcs
ostectomy > excision bone in: icd10pcs
osteotomy > division bone | reposition bone in: icd10pcs
exostectomy > excision bone in: icd10pcs
sequestrectomy > extirpation matter bone | excision bone in: icd10pcs
bone biopsy > excision bone diagnostic
epiphysiodesis > arrest epiphyseal
triple arthrodesis > fusion tarsal joint in: icd10pcs
finger fusion > arthrodesis interphalangeal | fusion finger phalangeal joint
arthrodesis > fusion in: icd10pcs
leg amputation > detachment lower leg | detachment upper leg
bka > amputation leg | detachment lower leg
below knee amputation > amputation leg | detachment lower leg
aka > amputation thigh | detachment upper leg if: amputation, leg, stump, left, right
above knee amputation > amputation thigh | detachment upper leg
toe amputation > detachment toe in: icd10pcs
toe cut off > amputation toe | detachment toe
finger amputation > detachment finger | detachment thumb in: icd10pcs
arm amputation > detachment upper arm | detachment lower arm
hand amputation > detachment hand in: icd10pcs
foot amputation > detachment foot in: icd10pcs
ray amputation > detachment ray | detachment hand partial | detachment foot partial in: icd10pcs
hip disarticulation > detachment femoral region
disarticulation > detachment in: icd10pcs
stump revision > revision @ 0.5 in: icd10pcs
cast put on > application cast | immobilization cast
casting > application of cast | immobilization cast
cast > immobilization cast if: put, apply, arm, leg, wrist, ankle, plaster, fiberglass, new in: icd10pcs
cast change > application cast | removal cast
sling and swathe > application @ 0.5
sling and swathe > immobilization @ 0.5 in: icd10pcs
traction > traction apparatus in: icd10pcs
skin traction > traction apparatus in: icd10pcs
! unseen: CPT-like procedure words
closed reduction > reposition external | closed treatment manipulation
reduction > closed treatment manipulation if: fracture, dislocation, broken, shoulder, bone, closed, open, nursemaid, jaw, finger, wrist
set broken arm > reposition radius external | reposition ulna external | closed treatment fracture
set wrist > reposition radius external | closed treatment radial fracture
broken hip surgery > reposition upper femur | open treatment femoral fracture
hip pinning > reposition upper femur internal fixation device | skeletal fixation femoral fracture
hip fracture repair > reposition upper femur | open treatment femoral fracture
hip nail > reposition upper femur intramedullary | intertrochanteric fracture intramedullary
femur rod > reposition femoral shaft intramedullary | femoral shaft fracture intramedullary
broken leg surgery > reposition tibia | reposition fibula | reposition femoral shaft | treatment tibial shaft fracture
tibia rod > reposition tibia intramedullary | tibial shaft fracture intramedullary
broken ankle surgery > reposition tibia | reposition fibula | open treatment malleolus fracture
ankle plate > reposition fibula internal fixation device | open treatment malleolus fracture
broken wrist surgery > reposition radius internal fixation | open treatment radial fracture
broken arm surgery > reposition humeral shaft | reposition radius | reposition ulna | open treatment humeral fracture | open treatment radial fracture
broken elbow surgery > olecranon | reposition humeral shaft | reposition ulna | open treatment humeral fracture @ 0.8
broken collarbone surgery > reposition clavicle | open treatment clavicular fracture
broken finger surgery > reposition finger phalanx | open treatment phalangeal fracture
broken hand surgery > reposition metacarpal | open treatment metacarpal fracture
broken toe treatment > reposition toe phalanx | closed treatment fracture phalanx
broken foot surgery > reposition metatarsal | reposition tarsal | open treatment metatarsal fracture
broken heel surgery > reposition tarsal | open treatment calcaneal fracture
broken kneecap surgery > reposition patella | open treatment patellar fracture
broken jaw surgery > reposition mandible | open treatment mandibular fracture
jaw wired shut > reposition mandible | immobilization face | interdental fixation mandibular @ 0.8
nose set > reposition nasal bone | closed treatment nasal fracture
cheekbone fracture repair > reposition zygomatic bone | open treatment malar fracture
eye socket fracture repair > reposition orbit | supplement orbit | open treatment orbital blowout
blowout fracture repair > reposition orbit | supplement orbit | open treatment orbital blowout
skull fracture repair > reposition skull | reposition frontal bone | elevation depressed skull fracture
shoulder popped back > reposition shoulder joint external | closed treatment shoulder dislocation
shoulder reduction > reposition shoulder joint external | closed treatment shoulder dislocation
dislocated hip put back > reposition hip joint external | closed treatment hip dislocation
dislocated finger reduction > reposition finger phalangeal joint | closed treatment interphalangeal dislocation
kneecap put back > reposition patella | reposition knee joint | closed treatment patellar dislocation @ 0.8
jaw put back > reposition temporomandibular joint | closed treatment temporomandibular dislocation
nursemaid elbow reduction > reposition elbow joint | treatment radial head subluxation
bone graft harvest > excision pelvic bone | bone graft donor area
bone didnt heal surgery > supplement bone | repair nonunion malunion @ 0.6
bone stimulator > insertion bone growth stimulator | electrical stimulation bone
bone removal > excision bone | resection bone | ostectomy
bone spur removal > excision bone | exostectomy | excision exostosis
heel spur removal > excision tarsal | ostectomy calcaneus
kneecap removal > resection patella | patellectomy
tailbone removal > resection coccyx | coccygectomy
radial head removal > excision radius | excision radial head
leg lengthening > insertion limb lengthening device | osteoplasty lengthening
limb lengthening > insertion limb lengthening device | osteoplasty lengthening
growth plate stopped > repair upper femur | repair tibia | epiphysiodesis arrest epiphyseal @ 0.5
bowleg surgery > reposition tibia | osteotomy tibia | arrest hemiepiphyseal
knock knee surgery > reposition lower femur | osteotomy femur | arrest hemiepiphyseal
hip dysplasia surgery > reposition acetabulum | reposition pelvic bone | osteotomy iliac acetabular
pao > reposition acetabulum | osteotomy acetabular periacetabular if: hip, dysplasia, periacetabular, osteotomy
fai surgery > excision hip joint | excision upper femur | arthroscopy hip femoroplasty | arthroscopy hip acetabuloplasty
bunion surgery > reposition metatarsal | excision metatarsal | hallux valgus bunionectomy
bunionectomy > excision metatarsal | reposition metatarsal | correction hallux valgus
hammertoe surgery > reposition toe phalanx | fusion toe phalangeal joint | excision toe phalanx | correction hammertoe
hammer toe repair > reposition toe phalanx | fusion toe phalangeal joint | correction hammertoe
clubfoot surgery > release foot | reposition tarsal | capsulotomy foot @ 0.7
clubfoot casting > immobilization foot cast | application cast clubfoot
flat foot surgery > subtalar arthroereisis | reposition tarsal | osteotomy calcaneus
morton neuroma removal > excision tibial nerve | excision peroneal nerve | excision interdigital neuroma @ 0.6
big toe fusion > fusion metatarsal-phalangeal joint | arthrodesis great toe
toe fusion > fusion toe phalangeal joint | arthrodesis toe
ankle fusion > fusion ankle joint | arthrodesis ankle
foot fusion > fusion tarsal joint | arthrodesis tarsal
wrist fusion > fusion wrist joint | arthrodesis wrist
knee fusion > fusion knee joint | arthrodesis knee
tma > detachment foot | amputation foot transmetatarsal if: amputation, foot, transmetatarsal, diabetic
hemipelvectomy > detachment hindquarter | interpelviabdominal amputation
stump revision > excision bone | amputation scar revision @ 0.5
finger reattachment > replantation digit
severed finger reattached > reattachment finger | reattachment thumb | replantation digit
hand reattached > replantation hand
toe to thumb transfer > replacement thumb toe | transfer toe-to-hand
extra finger removal > detachment finger | excision skin | reconstruction polydactylous digit | excision digit @ 0.6
webbed finger surgery > release hand skin | division hand skin | repair syndactyly @ 0.7
splint put on > immobilization splint | application splint
splinting > immobilization splint | application splint
buddy tape > strapping finger | strapping toes
strapping > application strapping
unna boot > strapping unna boot
skeletal traction > wire pin skeletal traction
brace fitting > immobilization brace | orthotic management training
compression wrap > compression pressure dressing @ 0.7
! seen

# --- Spine
growing rods > reposition vertebra magnetically controlled growth rod in: icd10pcs
disc surgery > discectomy laminotomy | excision vertebral disc
discectomy > excision vertebral disc | resection vertebral disc in: icd10pcs
microdiscectomy > laminotomy herniated disc | excision lumbar vertebral disc
herniated disc surgery > laminotomy herniated disc | excision vertebral disc
slipped disc surgery > laminotomy herniated disc | excision vertebral disc
disc removal > discectomy | excision vertebral disc | resection vertebral disc
laminectomy > release spinal cord | excision vertebra | release nerve @ 0.9 in: icd10pcs
laminotomy > release spinal cord | release lumbar nerve @ 0.8 in: icd10pcs
foraminotomy > release nerve | release cervical nerve @ 0.8 in: icd10pcs
kyphoplasty > percutaneous vertebral augmentation | supplement vertebra | reposition vertebra percutaneous
vertebroplasty > percutaneous vertebroplasty | supplement vertebra
cement spine > vertebroplasty | vertebral augmentation | supplement vertebra
balloon spine fracture > percutaneous vertebral augmentation | reposition vertebra | supplement vertebra
facetectomy > excision vertebra | release nerve @ 0.6 in: icd10pcs
pain pump > intrathecal infusion pump | insertion infusion device spinal canal | insertion infusion pump subcutaneous
baclofen pump > intrathecal infusion pump | insertion infusion pump | insertion infusion device spinal canal
spinal tap > drainage spinal canal diagnostic
lumbar puncture > drainage spinal canal in: icd10pcs
lp > lumbar puncture | drainage spinal canal if: csf, spinal, meningitis, puncture, tap, needle, er
spina bifida repair > repair myelomeningocele | repair spinal cord | repair spinal meninges
myelomeningocele repair > repair spinal meninges | repair spinal cord in: icd10pcs
! unseen: CPT-like procedure words
back surgery > laminectomy | laminotomy | excision lumbar vertebral disc | fusion lumbar vertebral joint | release lumbar spinal cord | arthrodesis lumbar @ 0.7
neck surgery spine > fusion cervical vertebral joint | excision cervical vertebral disc | arthrodesis cervical | discectomy cervical @ 0.8
back fusion > fusion lumbar vertebral joint | arthrodesis interbody lumbar
spinal fusion > arthrodesis spine
neck fusion > fusion cervical vertebral joint | arthrodesis anterior cervical
acdf > fusion cervical vertebral joint anterior column | excision cervical vertebral disc | arthrodesis anterior cervical | discectomy cervical
plif > fusion lumbar vertebral joint interbody | arthrodesis interbody lumbar
tlif > fusion lumbar vertebral joint interbody | arthrodesis interbody lumbar
alif > fusion lumbar vertebral joint interbody anterior approach | arthrodesis anterior interbody
xlif > fusion lumbar vertebral joint interbody | arthrodesis interbody lumbar
posterolateral fusion > fusion posterior column | arthrodesis posterior posterolateral
scoliosis surgery > fusion thoracic vertebral joints | reposition thoracic vertebra | arthrodesis spinal deformity
harrington rod > fusion thoracic vertebral joints | insertion internal fixation device | posterior instrumentation spine @ 0.7
spine rods screws > insertion internal fixation device vertebral joint | posterior segmental instrumentation
pedicle screw > insertion internal fixation device vertebral | posterior instrumentation @ 0.7
si joint fusion > fusion sacroiliac joint | arthrodesis sacroiliac joint
laminoplasty > release cervical spinal cord | laminoplasty cervical
spinal decompression > release spinal cord | laminectomy decompression
spinal stenosis surgery > release lumbar spinal cord | release cervical spinal cord | laminectomy decompression
corpectomy > excision vertebra | vertebral corpectomy
vertebrectomy > excision vertebra | vertebral corpectomy
broken back surgery > reposition vertebra | open treatment vertebral fracture
broken neck surgery > reposition cervical vertebra | treatment vertebral fracture
coflex > insertion interspinous process spinal stabilization device | interlaminar stabilization device
spinal cord stimulator > insertion neurostimulator lead spinal canal | insertion stimulator generator | implantation neurostimulator epidural
scs trial > insertion neurostimulator lead spinal canal | implantation neurostimulator epidural
pain pump refill > refilling maintenance pump
spine injection > injection epidural | introduction epidural space | introduction spinal canal | injection paravertebral facet
back injection > injection epidural | introduction epidural space | injection paravertebral facet @ 0.8
neck injection pain > introduction epidural space | injection epidural cervical | injection facet cervical @ 0.8
epidural shot back > introduction epidural space | injection epidural lumbar
tfesi > introduction epidural space | injection transforaminal
csf leak repair > repair dura mater | repair spinal meninges | repair cerebrospinal fluid leak
tethered cord release > release spinal cord | laminectomy tethered cord
spinal tumor removal > excision spinal cord | excision spinal meninges | laminectomy intraspinal neoplasm
! seen

# --- Eye
iol > intraocular lens | replacement lens synthetic substitute if: eye, cataract, lens, implant, exchange, placement
lensectomy > removal lens | resection lens | extraction lens
lasik > laser in situ keratomileusis
laser eye surgery > laser in situ keratomileusis | photorefractive keratectomy | photocoagulation @ 0.7
prk > photorefractive keratectomy
get rid of glasses surgery > laser in situ keratomileusis @ 0.7
keratoplasty > replacement cornea in: icd10pcs
eye foreign body removal > extirpation matter cornea | extirpation matter conjunctiva
glaucoma drain > aqueous shunt | aqueous drainage device | bypass anterior chamber sclera | drainage anterior chamber drainage device
ahmed valve > aqueous shunt | bypass anterior chamber | drainage anterior chamber drainage device
istent > aqueous drainage device | drainage anterior chamber drainage device
iridectomy > excision iris in: icd10pcs
retinal detachment repair > repair retina
vitrectomy > excision vitreous | resection vitreous in: icd10pcs
eye jelly removal > vitrectomy | resection vitreous | excision vitreous
eye injection > intravitreal injection | introduction eye
shot in eye > intravitreal injection | introduction eye
intravitreal > intravitreal injection | introduction eye
blepharoplasty > alteration eyelid | repair eyelid in: icd10pcs
ectropion repair > repair lower eyelid | reposition lower eyelid in: icd10pcs
entropion repair > repair lower eyelid | reposition lower eyelid in: icd10pcs
tarsorrhaphy > repair upper eyelid | repair lower eyelid @ 0.7 in: icd10pcs
dacryocystorhinostomy > bypass lacrimal duct nasal cavity in: icd10pcs
strabismus surgery > reposition extraocular muscle | excision extraocular muscle | transfer extraocular muscle in: icd10pcs
enucleation > resection eye if: eye in: icd10pcs
glass eye > ocular prosthesis | ocular implant | replacement eye synthetic substitute
! unseen: CPT-like procedure words
cataract surgery > replacement lens | extraction lens | extracapsular cataract removal
cataract extraction > extraction lens | replacement lens | cataract removal lens
phaco > replacement lens | extraction lens | phacoemulsification cataract removal
phacoemulsification > extraction lens | replacement lens | cataract removal
new lens in eye > replacement lens synthetic substitute | intraocular lens prosthesis
lens implant > replacement lens synthetic substitute | intraocular lens prosthesis
yag > extirpation lens | destruction lens | discission cataract laser @ 0.6
after cataract laser > discission cataract laser
corneal transplant > replacement cornea | keratoplasty
dsaek > replacement cornea | keratoplasty endothelial
pterygium removal > excision conjunctiva | excision cornea | excision transposition pterygium
surfers eye removal > excision conjunctiva | excision pterygium
metal in eye removal > extirpation matter cornea | removal foreign body corneal
glaucoma surgery > bypass anterior chamber sclera | drainage anterior chamber | trabeculectomy | fistulization sclera
trabeculectomy > bypass anterior chamber sclera | fistulization sclera glaucoma
glaucoma laser > destruction eye | trabeculoplasty laser @ 0.5
slt > trabeculoplasty laser if: glaucoma, eye, laser
iridotomy > bypass anterior chamber | drainage iris | iridotomy laser @ 0.5
laser hole iris > iridotomy iridectomy laser
drain eye pressure > drainage anterior chamber | paracentesis anterior chamber
detached retina surgery > vitrectomy | repair retina | repair retinal detachment
scleral buckle > supplement eye synthetic | retinal detachment scleral buckling @ 0.8
retina laser > destruction retina | repair retina | photocoagulation retina
laser for diabetic eye > destruction retina | photocoagulation panretinal
prp eye > destruction retina | photocoagulation panretinal
gas bubble eye > introduction gas eye | pneumatic retinopexy
epiretinal membrane peel > extirpation retina | excision retina | vitrectomy membrane @ 0.8
macular hole surgery > repair retina | vitrectomy membrane @ 0.7
eyelid lift > alteration eyelid | repair eyelid | blepharoplasty
droopy eyelid surgery > reposition upper eyelid | repair upper eyelid | repair blepharoptosis | blepharoplasty
ptosis repair > reposition upper eyelid | repair upper eyelid | repair blepharoptosis
eye bags surgery > alteration lower eyelid | blepharoplasty lower eyelid
eyelid turned in repair > repair eyelid | repair entropion
eyelid turned out repair > repair eyelid | repair ectropion
eyelid sewn shut > repair eyelid | tarsorrhaphy
chalazion removal > excision eyelid | drainage eyelid | excision chalazion
stye drained > drainage eyelid | drainage abscess eyelid
eyelash removal > correction trichiasis epilation
eyelid biopsy > excision eyelid diagnostic | incisional biopsy eyelid
eyelid laceration repair > repair eyelid | suture wound eyelid
brow lift > alteration face | repair brow ptosis @ 0.8
tear duct surgery > bypass lacrimal duct nasal cavity | dilation lacrimal duct | dacryocystorhinostomy | probing nasolacrimal duct
blocked tear duct opened > dilation lacrimal duct | probing nasolacrimal duct
tear duct probing > dilation lacrimal duct | probing nasolacrimal duct
dcr > bypass lacrimal duct nasal cavity | dacryocystorhinostomy if: tear, lacrimal, eye
tear duct plug > occlusion lacrimal duct | lacrimal punctum plug
punctal plug > occlusion lacrimal duct | lacrimal punctum plug
crossed eye surgery > reposition extraocular muscle | release extraocular muscle | strabismus surgery
lazy eye surgery > reposition extraocular muscle | strabismus surgery
eye muscle surgery > reposition extraocular muscle | strabismus surgery
eye removal > resection eye | enucleation eye | evisceration ocular contents
evisceration eye > resection eye | evisceration ocular contents @ 0.7
orbital decompression > release orbit | excision orbit | orbitotomy decompression @ 0.8
ruptured globe repair > repair cornea | repair sclera | repair eye | repair laceration cornea
corneal cross linking > collagen cross-linking cornea
! seen

# --- Ear
ear tubes > tympanostomy ventilating tube insertion | drainage middle ear drainage device
tubes in ears > tympanostomy ventilating tube
grommet > tympanostomy ventilating tube | drainage middle ear drainage device
pe tubes > tympanostomy ventilating tube | drainage middle ear drainage device
bmt ears > tympanostomy | drainage middle ear drainage device
myringotomy > drainage middle ear | drainage tympanic membrane @ 0.8 in: icd10pcs
tympanostomy > drainage middle ear drainage device in: icd10pcs
ear drum lanced > myringotomy | drainage middle ear
tympanoplasty > repair tympanic membrane | replacement tympanic membrane | supplement tympanic membrane in: icd10pcs
mastoidectomy > excision mastoid sinus | resection mastoid sinus in: icd10pcs
stapedectomy > replacement auditory ossicle | resection auditory ossicle in: icd10pcs
ear wax removal > extirpation matter external auditory canal | irrigation ear
ear syringing > removal impacted cerumen | irrigation ear
labyrinthectomy > resection inner ear | destruction inner ear @ 0.8 in: icd10pcs
cauliflower ear drained > drainage external ear
eustachian tube balloon > dilation eustachian tube
! unseen: CPT-like procedure words
ear tube removal > removal drainage device tympanic membrane | ventilating tube removal
eardrum repair > repair tympanic membrane | replacement tympanic membrane | supplement tympanic membrane | tympanoplasty myringoplasty
myringoplasty > repair tympanic membrane | supplement tympanic membrane | tympanoplasty
cholesteatoma removal > excision middle ear | excision mastoid sinus | tympanoplasty mastoidectomy @ 0.8
cochlear implant surgery > insertion cochlear prosthesis inner ear | cochlear device implantation
bionic ear > insertion cochlear prosthesis | cochlear device implantation
baha > insertion bone conduction hearing device | osseointegrated implant temporal bone
bone anchored hearing aid > insertion bone conduction hearing device | osseointegrated implant temporal bone
stapes surgery > replacement auditory ossicle | stapedectomy
ossiculoplasty > replacement auditory ossicle | repair auditory ossicle | ossicular chain reconstruction
bead in ear removal > extirpation matter external auditory canal | removal foreign body auditory
endolymphatic sac surgery > bypass inner ear endolymphatic | endolymphatic sac operation
otoplasty > alteration external ear | reposition external ear | otoplasty protruding ear
ear pinning > alteration external ear | reposition external ear | otoplasty protruding ear
ears stick out surgery > alteration external ear | otoplasty protruding ear
torn earlobe repair > repair external ear | repair laceration earlobe
outer ear removal > resection external ear | amputation external ear
ear canal reconstruction > repair external auditory canal | reconstruction external auditory canal
crystals moved ear > canalith repositioning
! seen

# --- Nose, sinus, throat, neck
rhinoplasty > alteration nasal mucosa soft tissue | repair nasal mucosa @ 0.8 in: icd10pcs
septoplasty > repair nasal septum | reposition nasal septum | excision nasal septum in: icd10pcs
turbinectomy > excision turbinate | resection nasal turbinate | excision nasal turbinate
sinus surgery > nasal endoscopy surgical | excision sinus | drainage sinus
fess > nasal endoscopy surgical | excision ethmoid sinus | excision maxillary sinus @ 0.8
sinus scope > nasal sinus endoscopy | inspection sinus
ethmoidectomy > excision ethmoid sinus | resection ethmoid sinus in: icd10pcs
nose scope > nasal endoscopy | inspection nasal mucosa
tonsillectomy > resection tonsils @ 1.0 in: icd10pcs
tonsillectomy > excision tonsils in: icd10pcs
adenoidectomy > resection adenoids @ 1.0 in: icd10pcs
adenoidectomy > excision adenoids in: icd10pcs
peritonsillar abscess drainage > drainage pharynx | drainage tonsils
throat scope > laryngoscopy | inspection larynx
laryngoscopy > inspection larynx in: icd10pcs
voice box removal > laryngectomy | resection larynx
laryngectomy > resection larynx @ 1.0 in: icd10pcs
vocal cord injection > laryngoscopy injection vocal cord
pharyngectomy > resection pharynx @ 1.0 in: icd10pcs
pharyngectomy > excision pharynx in: icd10pcs
thyroid removal > thyroidectomy | resection thyroid gland
thyroidectomy > resection thyroid gland | resection thyroid gland lobe in: icd10pcs
goiter removal > thyroidectomy | resection thyroid gland
parathyroidectomy > resection parathyroid gland @ 1.0 in: icd10pcs
parathyroidectomy > excision parathyroid gland in: icd10pcs
adrenalectomy > resection adrenal gland @ 1.0 in: icd10pcs
adrenalectomy > excision adrenal gland in: icd10pcs
parotidectomy > excision parotid gland | resection parotid gland
! unseen: CPT-like procedure words
nose job > alteration nasal mucosa soft tissue | rhinoplasty
deviated septum surgery > reposition nasal septum | repair nasal septum | septoplasty
straighten septum > reposition nasal septum | septoplasty
septum hole repair > repair nasal septum | supplement nasal septum | repair nasal septal perforation
turbinate reduction > excision nasal turbinate | destruction nasal turbinate | submucous resection turbinate
maxillary antrostomy > drainage maxillary sinus | excision maxillary sinus | endoscopy maxillary antrostomy
caldwell luc > drainage maxillary sinus | excision maxillary sinus | sinusotomy maxillary
balloon sinuplasty > dilation sinus | drainage sinus | sinus endoscopy dilation @ 0.5
nasal polyp removal > excision nasal mucosa | excision nasal polyp
nosebleed cautery > control bleeding nasal mucosa | control nasal hemorrhage
nosebleed packing > packing nasal region | control bleeding nasal | control nasal hemorrhage
nose cauterized > control bleeding nasal | destruction nasal mucosa | control nasal hemorrhage
rhino rocket > packing nasal region | control nasal hemorrhage
bead in nose removal > extirpation matter nasal mucosa | foreign body intranasal
nasopharyngoscopy > inspection nasal mucosa | nasopharyngoscopy endoscope @ 0.6
tonsils out > resection tonsils | tonsillectomy
adenoid removal > resection adenoids | adenoidectomy
bleeding after tonsillectomy control > control bleeding oral cavity and throat | control oropharyngeal hemorrhage
snoring surgery > resection soft palate | excision soft palate | resection uvula | palatopharyngoplasty
sleep apnea surgery > resection uvula | excision soft palate | palatopharyngoplasty
uppp > resection uvula | excision soft palate | excision pharynx | palatopharyngoplasty
uvula removal > resection uvula | uvulectomy
inspire implant > insertion stimulator | insertion neurostimulator | hypoglossal nerve neurostimulator @ 0.7
vocal cord polyp removal > excision vocal cord | laryngoscopy excision
vocal cord surgery > excision vocal cord | release vocal cord | repair vocal cord | laryngoscopy operative @ 0.8
fish bone throat removal > extirpation matter pharynx | removal foreign body pharynx
hemithyroidectomy > resection thyroid gland lobe | thyroid lobectomy
half thyroid removal > resection thyroid gland lobe | thyroid lobectomy unilateral
thyroid biopsy > excision thyroid gland diagnostic | drainage thyroid gland diagnostic | biopsy thyroid needle
parathyroid removal > resection parathyroid gland | excision parathyroid gland | parathyroidectomy
adrenal removal > resection adrenal gland | adrenalectomy
thyroglossal cyst removal > excision neck | excision thyroglossal duct cyst @ 0.8
sistrunk > excision thyroglossal duct cyst
branchial cyst removal > excision neck | excision branchial cleft cyst @ 0.8
carotid body tumor removal > excision carotid body | resection carotid body | excision carotid body tumor
parotid removal > resection parotid gland | excision parotid gland | parotidectomy
submandibular gland removal > resection submaxillary gland | excision submandibular gland
salivary stone removal > extirpation matter parotid duct | extirpation matter submaxillary gland | sialolithotomy
ranula removal > excision sublingual gland | excision sublingual salivary cyst
! seen

# --- Mouth, teeth, jaw, face
gingivectomy > excision gingiva in: icd10pcs
glossectomy > resection tongue @ 1.0 in: icd10pcs
glossectomy > excision tongue in: icd10pcs
tongue biopsy > excision tongue diagnostic
lip repair > repair upper lip | repair lower lip
palatoplasty > repair hard palate | repair soft palate in: icd10pcs
genioplasty > alteration lower jaw | reposition mandible @ 0.8 in: icd10pcs
mandibulectomy > excision mandible | resection mandible
! unseen: CPT-like procedure words
tooth pulled > extraction tooth single | extraction erupted tooth
teeth pulled > extraction tooth multiple
tooth extraction > extraction lower tooth | extraction upper tooth | extraction erupted tooth
wisdom teeth removal > extraction tooth | resection tooth | removal impacted tooth
wisdom teeth out > extraction tooth | removal impacted tooth
root canal > repair tooth | endodontic therapy @ 0.6
tooth filling > repair tooth | restoration amalgam resin @ 0.6
dental implant > replacement tooth | implant mandible maxilla
knocked out tooth put back > reattachment tooth | reimplantation tooth
gum surgery > excision gingiva | repair gingiva | gingivectomy gingivoplasty
gum graft > supplement gingiva | replacement gingiva | gingivoplasty mucosal graft
tooth abscess drained > drainage gingiva | drainage tooth | drainage abscess dentoalveolar
alveoplasty > repair maxilla | excision mandible | alveoloplasty @ 0.6
tongue tie release > release tongue | frenotomy frenectomy
tongue tie clipped > release tongue | incision lingual frenum
frenectomy > release tongue | release lip | excision frenum @ 0.8
frenotomy > release tongue | incision lingual frenum
tongue removal > resection tongue | excision tongue | glossectomy
mouth biopsy > excision buccal mucosa diagnostic | biopsy vestibule mouth @ 0.8
lip cancer removal > excision lower lip | excision lip wedge
cleft lip repair > repair upper lip | plastic repair cleft lip
cleft palate repair > repair hard palate | repair soft palate | palatoplasty cleft palate
jaw surgery > reposition maxilla | osteotomy mandible | osteotomy maxilla @ 0.8
overbite surgery > reposition mandible | reposition maxilla | reconstruction mandibular rami
orthognathic surgery > lefort | reposition mandible | reposition maxilla | reconstruction mandible osteotomy
lefort osteotomy > reposition maxilla | division maxilla | reconstruction midface lefort
chin implant > alteration lower jaw | genioplasty augmentation
tmj surgery > release temporomandibular joint | repair temporomandibular joint | arthroplasty temporomandibular joint | arthrotomy temporomandibular
tmj injection > arthrocentesis temporomandibular joint
lip filler > alteration lip | injection filling material
cheek implants > alteration face synthetic | malar augmentation
! seen

# --- Brain and nerves
craniotomy > excision brain | extirpation brain | inspection brain @ 0.7 in: icd10pcs
cranioplasty > replacement skull | supplement skull | repair skull in: icd10pcs
ventriculoperitoneal shunt > bypass cerebral ventricle peritoneal cavity in: icd10pcs
ventriculostomy > drainage cerebral ventricle | bypass cerebral ventricle in: icd10pcs
vagus nerve stimulator > cranial nerve neurostimulator | insertion neurostimulator lead cranial nerve
vns > vagus nerve stimulator | insertion neurostimulator lead cranial nerve if: seizure, epilepsy, implant, stimulator, battery, vagus
hypophysectomy > resection pituitary gland @ 1.0 in: icd10pcs
hypophysectomy > excision pituitary gland in: icd10pcs
gamma knife > stereotactic radiosurgery | stereotactic gamma beam radiosurgery
cyberknife > stereotactic radiosurgery | stereotactic other photon radiosurgery
nerve graft > supplement nerve | replacement nerve
neuroplasty > release nerve in: icd10pcs
neuroma removal > excision neuroma | excision nerve
nerve biopsy > excision nerve diagnostic
neurectomy > excision nerve | division nerve @ 0.8 in: icd10pcs
botox > chemodenervation | botulinum toxin | introduction muscle @ 0.6
botox migraine > chemodenervation muscle
eeg > measurement central nervous electrical activity | monitoring central nervous electrical activity
nerve conduction > measurement peripheral nervous conductivity in: icd10pcs
neuromonitoring surgery > intraoperative neurophysiology monitoring | monitoring central nervous electrical activity | monitoring peripheral nervous
ect > electroconvulsive therapy if: depression, psychiatric, therapy, seizure, treatment, mental
shock therapy depression > electroconvulsive therapy
! unseen: CPT-like procedure words
brain surgery > excision brain | extirpation brain | inspection brain | craniotomy craniectomy @ 0.8
skull opened > inspection brain | release brain | craniotomy craniectomy @ 0.7
craniectomy > excision skull | release brain | decompressive craniectomy @ 0.8
brain tumor removal > excision brain | excision cerebral meninges | craniectomy brain tumor
meningioma removal > excision cerebral meninges | craniectomy meningioma
brain biopsy > excision brain diagnostic | stereotactic biopsy intracranial
burr hole > drainage subdural | drainage skull | burr hole trephine @ 0.7
brain bleed drained > drainage intracranial subdural space | extirpation matter brain | craniotomy evacuation hematoma
subdural evacuation > drainage subdural space | extirpation matter subdural space | burr hole hematoma
blood off brain > drainage subdural space | extirpation matter subdural space | craniotomy evacuation hematoma
epidural hematoma evacuation > extirpation matter intracranial epidural space | craniectomy hematoma extradural
brain abscess drained > drainage brain | burr hole abscess
skull plate > replacement skull synthetic substitute | supplement skull | cranioplasty
bone flap put back > reposition skull | replacement skull | replacement bone flap
vp shunt > bypass cerebral ventricle peritoneal cavity | creation shunt ventriculo-peritoneal
brain shunt > bypass cerebral ventricle | creation shunt ventriculo-peritoneal
shunt for hydrocephalus > bypass cerebral ventricle peritoneal cavity | creation shunt ventriculo-peritoneal
water on brain shunt > bypass cerebral ventricle peritoneal cavity | creation shunt ventriculo-peritoneal
va shunt > bypass cerebral ventricle atrium | creation shunt ventriculo-atrial if: brain, hydrocephalus, ventricular
lp shunt > bypass spinal canal peritoneal cavity | creation shunt lumbar
shunt revision > revision synthetic substitute cerebral ventricle | revision cerebrospinal fluid shunt @ 0.8
shunt tap > puncture shunt reservoir
evd > drainage cerebral ventricle drainage device | ventricular puncture catheter if: brain, ventricular, icp, ventriculostomy, csf
etv > bypass cerebral ventricle cerebral cisterns | ventriculocisternostomy third ventricle if: brain, hydrocephalus, ventriculostomy, endoscopic
icp monitor > insertion monitoring device brain | monitoring intracranial pressure | intracranial pressure recording
bolt in head > monitoring intracranial pressure | intracranial pressure recording
aneurysm clipping > restriction intracranial artery extraluminal device | occlusion intracranial artery | surgery intracranial aneurysm
aneurysm coiling > restriction intracranial artery | occlusion intracranial artery | transcatheter embolization intracranial
brain aneurysm surgery > restriction intracranial artery | occlusion intracranial artery | surgery intracranial aneurysm
brain avm removal > excision intracranial artery | intracranial arteriovenous malformation
pipeline brain > restriction intracranial artery flow diverter | transcatheter intracranial if: aneurysm, stent, flow, diverter
deep brain stimulator > insertion neurostimulator lead brain | stereotactic neurostimulator electrode
dbs > insertion neurostimulator lead brain | deep brain neurostimulator electrode if: brain, parkinson, tremor, stimulator, battery, lead, electrode, deep
parkinson brain surgery > insertion neurostimulator lead brain | stereotactic neurostimulator electrode @ 0.8
epilepsy surgery > excision brain | excision cerebral hemisphere | craniotomy lobectomy temporal
temporal lobectomy > excision brain | craniotomy lobectomy temporal
hemispherectomy > resection cerebral hemisphere | excision cerebral hemisphere | craniotomy hemispherectomy
corpus callosotomy > division cerebral hemisphere | division brain | craniotomy corpus callosum
seeg > insertion brain | stereotactic depth electrodes @ 0.5
pituitary tumor removal > excision pituitary gland | hypophysectomy | excision pituitary tumor
transsphenoidal surgery > excision pituitary gland | excision pituitary tumor
acoustic neuroma removal > excision acoustic nerve | craniectomy cerebellopontine
chiari surgery > release brain | excision occipital bone | release cervical spinal cord | craniectomy suboccipital @ 0.8
microvascular decompression > release trigeminal nerve | craniectomy cranial nerve
trigeminal neuralgia surgery > destruction trigeminal nerve | release trigeminal nerve | decompression trigeminal
craniosynostosis surgery > reposition skull | division skull | craniectomy craniosynostosis @ 0.8
nerve repair > neurorrhaphy suture nerve
neurorrhaphy > repair nerve | suture nerve
nerve decompression > release nerve | neuroplasty
emg > measurement musculoskeletal contractility @ 0.7
! seen

# --- Skin, wounds, cosmetic
skin lesion removal > excision lesion | shaving | destruction lesion | excision skin | destruction skin
skin biopsy > excision skin diagnostic
reopened wound > wound dehiscence @ 0.8
wound debridement > debridement subcutaneous tissue | extraction skin | excision subcutaneous tissue
burn dressing > dressing in: icd10pcs
burn debridement > extraction skin
escharotomy > release skin @ 0.7 in: icd10pcs
fake skin > skin substitute graft | replacement skin synthetic substitute
bullet removal > removal foreign body | extirpation matter
nail bed repair > repair finger nail
chemical peel > extraction skin @ 0.6 in: icd10pcs
dermabrasion > extraction skin in: icd10pcs
loose skin removal > alteration in: icd10pcs
body lift > alteration in: icd10pcs
lipectomy > extraction subcutaneous tissue | excision subcutaneous tissue in: icd10pcs
rhytidectomy > alteration face in: icd10pcs
filler > alteration @ 0.6 if: face, lip, wrinkle, cosmetic, nose in: icd10pcs
pump implant > insertion infusion pump | insertion infusion device
fasciocutaneous flap > transfer skin subcutaneous fascia
! unseen: CPT-like procedure words
mole removal > excision skin | excision benign lesion | shaving epidermal lesion
skin tag removal > excision skin
wart removal > destruction skin | destruction benign lesion
wart freezing > destruction skin | destruction benign lesion
skin cancer removal > excision skin | excision malignant lesion | mohs
ak treatment > destruction premalignant lesions
mohs > excision skin | mohs micrographic
skin scraping > extraction skin | curettement skin
molluscum removal > destruction skin | destruction molluscum contagiosum
lipoma removal > excision subcutaneous tissue | excision tumor subcutaneous
fatty lump removal > excision subcutaneous tissue | excision tumor subcutaneous
sebaceous cyst removal > excision skin | excision benign lesion
boil lanced > drainage skin | incision drainage abscess
abscess lanced > drainage skin | drainage subcutaneous tissue | incision drainage abscess
zit popped > drainage skin | acne surgery | incision drainage @ 0.7
stitches > repair skin | simple repair wound
wound repair > repair skin | repair subcutaneous tissue | repair superficial wound | repair intermediate | repair complex
laceration repair > repair skin | repair subcutaneous tissue | repair superficial wound | repair intermediate
cut sewn up > repair skin | simple repair wound
skin glue cut > repair skin | simple repair tissue adhesive
dermabond > repair skin | repair tissue adhesive
staples in head > repair scalp skin | simple repair scalp wound
dead skin removal > extraction skin | excision skin | debridement devitalized tissue
bedsore surgery > excision skin | transfer skin | excision pressure ulcer @ 0.8
skin graft > replacement skin autologous | split-thickness autograft | full thickness graft
stsg > replacement skin partial thickness | split-thickness autograft
ftsg > replacement skin full thickness | full thickness graft
split thickness graft > replacement skin partial thickness | split-thickness autograft
rotation flap > transfer skin | adjacent tissue transfer
z plasty > transfer skin | adjacent tissue transfer @ 0.8
scar revision > excision skin | repair complex scar
keloid injection > injection intralesional
splinter removal > extirpation matter skin | extirpation matter subcutaneous tissue | removal foreign body subcutaneous
glass in foot removal > extirpation matter foot skin | extirpation matter foot subcutaneous tissue | removal foreign body foot
fish hook removal > extirpation matter hand skin | extirpation matter skin | removal foreign body subcutaneous
tick removal > extirpation matter skin | removal foreign body skin @ 0.8
nail removal > extraction nail | resection nail | avulsion nail plate
toenail removal > extraction toe nail | avulsion nail plate
ingrown toenail surgery > resection toe nail | excision toe nail | excision nail matrix | avulsion nail plate
blood under nail drained > drainage nail | evacuation subungual hematoma
nail trephination > drainage finger nail | evacuation subungual hematoma
toenail trimming > debridement nail
callus shaved > paring hyperkeratotic lesion
corn removal > excision skin | paring hyperkeratotic lesion @ 0.7
tattoo removal > laser | destruction skin | abrasion tattoo @ 0.7
laser hair removal > extraction hair | epilation @ 0.7
electrolysis > electrolysis epilation
hair transplant > reposition hair | replacement hair | punch graft hair
tummy tuck > alteration abdominal wall | excision abdomen subcutaneous tissue | abdominoplasty panniculectomy lipectomy
abdominoplasty > alteration abdominal wall | lipectomy abdomen
panniculectomy > excision abdomen skin | excision abdomen subcutaneous tissue | excision excessive skin abdomen
belly fat apron removal > excision abdomen skin | panniculectomy excessive skin
loose skin removal > excision skin | excision excessive skin
body lift > excision excessive skin
liposuction > extraction subcutaneous tissue | alteration subcutaneous tissue | suction assisted lipectomy
fat transfer > transfer subcutaneous tissue | grafting autologous fat @ 0.7
face lift > alteration face | rhytidectomy
neck lift > alteration neck | rhytidectomy neck if: surgery, plastic, cosmetic, operation, mesh, sling, excess, skin, tuck
butt lift > alteration buttock | excision excessive skin buttock
arm lift > alteration upper arm | brachioplasty excessive skin if: surgery, plastic, cosmetic, operation, mesh, sling, excess, skin, tuck
filler > injection filling material @ 0.6 if: face, lip, wrinkle, cosmetic, nose
cyst excision neck > excision neck skin | excision benign lesion neck @ 0.6
pellet implant > hormone pellet implantation
uvb light treatment > ultraviolet light therapy skin | actinotherapy ultraviolet | photochemotherapy
hyperhidrosis botox > chemodenervation eccrine glands
! seen

# --- Having had an operation (status and complications, ICD-10-CM)
had gallbladder out > acquired absence of other specified parts of digestive tract @ 0.6 in: icd10cm
no spleen > acquired absence of spleen | asplenia in: icd10cm
had hysterectomy > acquired absence of uterus in: icd10cm
no uterus > acquired absence of uterus | agenesis uterus @ 0.8 in: icd10cm
had mastectomy > acquired absence of breast in: icd10cm
had leg amputated > acquired absence of leg in: icd10cm
status post amputation > acquired absence in: icd10cm
has pacemaker > presence of cardiac pacemaker in: icd10cm
has defibrillator > presence of automatic implantable cardiac defibrillator in: icd10cm
has hip replacement > presence artificial hip joint in: icd10cm
has knee replacement > presence artificial knee joint in: icd10cm
hip replacement status > presence artificial hip joint in: icd10cm
knee replacement status > presence artificial knee joint in: icd10cm
status post cabg > presence of aortocoronary bypass graft in: icd10cm
had heart bypass > presence of aortocoronary bypass graft in: icd10cm
had heart stent > presence coronary angioplasty implant and graft in: icd10cm
has stent > presence coronary angioplasty implant | vascular implants grafts @ 0.8 in: icd10cm
has colostomy > colostomy status in: icd10cm
has ileostomy > ileostomy status in: icd10cm
has trach > tracheostomy status in: icd10cm
has feeding tube > gastrostomy status in: icd10cm
has g tube > gastrostomy status in: icd10cm
on dialysis > dependence renal dialysis in: icd10cm
on ventilator > dependence respirator in: icd10cm
had gastric bypass > bariatric surgery status in: icd10cm
had weight loss surgery > bariatric surgery status in: icd10cm
tubes tied status > tubal ligation status in: icd10cm
had vasectomy > vasectomy status in: icd10cm
previous c section > maternal care scar previous cesarean in: icd10cm
old c section scar > scar from previous cesarean delivery in: icd10cm
hardware pain > pain due to internal orthopedic prosthetic devices in: icd10cm
loose hip replacement > mechanical loosening hip prosthetic joint in: icd10cm
loose knee replacement > mechanical loosening knee prosthetic joint in: icd10cm
hip replacement popped out > dislocation internal hip prosthesis in: icd10cm
broken hardware > breakdown mechanical internal fixation device in: icd10cm
infected hardware > infection due to internal fixation device in: icd10cm
infected knee replacement > infection internal knee prosthesis in: icd10cm
infected hip replacement > infection internal hip prosthesis in: icd10cm
infected port > infection central venous catheter | bloodstream infection central venous catheter in: icd10cm
infected picc > infection central venous catheter in: icd10cm
infected mesh > infection prosthetic devices implants grafts @ 0.8 in: icd10cm
clogged feeding tube > gastrostomy malfunction in: icd10cm
feeding tube fell out > gastrostomy malfunction @ 0.8 in: icd10cm
trach problem > tracheostomy complication in: icd10cm
clogged catheter > mechanical complication urinary catheter @ 0.8 in: icd10cm
incision opened up > disruption operation wound | dehiscence in: icd10cm
stitches came apart > disruption operation wound in: icd10cm
surgical wound split open > disruption external operation wound in: icd10cm
wound dehiscence > disruption wound in: icd10cm
incision infected > infection following procedure incisional surgical site in: icd10cm
surgical site infection > infection following procedure | surgical site
sponge left inside > foreign body accidentally left in: icd10cm
left inside after surgery > foreign body accidentally left in: icd10cm
bleeding after surgery > postprocedural hemorrhage in: icd10cm
want kids after vasectomy > sterilization reversal @ 0.8 in: icd10cm
breast implant leak > leakage breast prosthesis implant in: icd10cm
capsular contracture > capsular contracture of breast implant in: icd10cm
organ donor > donor @ 0.8 in: icd10cm
surgery cancelled > procedure not carried out in: icd10cm
operation called off > procedure not carried out in: icd10cm
pacemaker adjustment visit > encounter adjustment cardiac pacemaker in: icd10cm
colostomy care visit > attention to colostomy in: icd10cm
g tube care > attention to gastrostomy in: icd10cm
remove iud visit > removal intrauterine contraceptive device in: icd10cm
wants circumcision > routine ritual circumcision in: icd10cm
! unseen: CPT-like procedure words
breast implant status > presence of breast implant @ 0.9 in: icd10cm
removal of cast visit > encounter aftercare fracture @ 0.5 in: icd10cm
! seen

# --- Groups of procedures in plain category words
therapeutic upper gi scope > esophagogastroduodenoscopy | upper intestinal tract endoscopic
therapeutic lower gi scope > colonoscopy | sigmoidoscopy | large intestine endoscopic
therapeutic bronchoscopy > bronchoscopy | tracheobronchial tree | bronchus endoscopic @ 0.7
spine procedures > laminectomy | arthrodesis @ 0.6
spine procedures > vertebral @ 0.6 in: icd10pcs
heart valve procedures > valve @ 0.8 in: icd10pcs
vascular bypass > bypass graft vein | bypass artery
vascular access procedure > central venous catheter | insertion vascular access device | insertion infusion device vein
lens procedures > lens @ 0.7 in: icd10pcs
procedures on eyelid > eyelid @ 0.7 in: icd10pcs
hernia procedures > repair hernia | repair inguinal region | repair abdominal wall
kidney procedures > kidney @ 0.6 in: icd10pcs
bladder procedures > cystourethroscopy @ 0.6
bladder procedures > bladder @ 0.6 in: icd10pcs
amputation lower limb > amputation leg | detachment lower leg | detachment upper leg | detachment toe | detachment foot
fracture treatment > reposition in: icd10pcs
gastric tube procedure > gastrostomy | insertion feeding device stomach
incision of abdomen > laparotomy | inspection peritoneal cavity open
chemo infusion > chemotherapy intravenous infusion
iv antibiotics > intravenous infusion | introduction anti-infective peripheral vein
tpn > introduction nutritional substance central vein
insert drug implant > insertion drug delivery implant
cooling after arrest > hypothermia
! unseen: CPT-like procedure words
diagnostic upper gi scope > inspection upper intestinal tract | esophagogastroduodenoscopy biopsy
or procedures on joint > repair joint | replacement joint | arthroplasty | arthrotomy @ 0.6
heart valve procedures > valvuloplasty @ 0.8
lens procedures > cataract intraocular lens @ 0.7
procedures on eyelid > blepharoplasty @ 0.7
procedures on middle ear > middle ear | tympanoplasty @ 0.8
kidney procedures > nephrectomy @ 0.6
fracture treatment > open treatment fracture | closed treatment fracture
respiratory intubation > insertion endotracheal airway | respiratory ventilation | intubation endotracheal
nerve injection > introduction peripheral nerves | injection anesthetic nerve
chemo shot > introduction antineoplastic | chemotherapy administration injection
radiation seeds > insertion radioactive element | brachytherapy interstitial
! seen
# --- Further: whole organs removed, in the root operation's words
kidney removal > resection kidney @ 1.0 in: icd10pcs
kidney out > resection kidney @ 1.0 in: icd10pcs
donor nephrectomy > excision kidney | resection kidney in: icd10pcs
nephroureterectomy > resection kidney | resection ureter in: icd10pcs
adrenal removal > resection adrenal gland @ 1.0 in: icd10pcs
pituitary tumor removal > excision pituitary gland @ 1.0 in: icd10pcs
pinealectomy > resection pineal body @ 1.0 in: icd10pcs
pinealectomy > excision pineal body in: icd10pcs
parathyroid removal > resection parathyroid gland @ 1.0 in: icd10pcs
hemithyroidectomy > resection thyroid gland lobe @ 1.0 in: icd10pcs
thyroid lobectomy > resection thyroid gland lobe @ 1.0 in: icd10pcs
half thyroid removal > resection thyroid gland lobe in: icd10pcs
thyroglossal > excision thyroid gland | excision neck @ 0.7 in: icd10pcs
sistrunk > excision neck | excision thyroid gland @ 0.7 in: icd10pcs
voice box removal > resection larynx @ 1.0 in: icd10pcs
epiglottectomy > resection epiglottis @ 1.0 in: icd10pcs
epiglottectomy > excision epiglottis in: icd10pcs
cordectomy > excision vocal cord | resection vocal cord in: icd10pcs
tongue removal > resection tongue @ 1.0 in: icd10pcs
uvulectomy > resection uvula @ 1.0 in: icd10pcs
uppp > resection uvula | excision soft palate | excision pharynx in: icd10pcs
parotidectomy > resection parotid gland | excision parotid gland @ 1.0 in: icd10pcs
sialoadenectomy > resection submaxillary gland | resection sublingual gland in: icd10pcs
submandibular gland removal > resection submaxillary gland @ 1.0 in: icd10pcs
turbinectomy > resection nasal turbinate | excision nasal turbinate @ 1.0 in: icd10pcs
turbinate reduction > excision nasal turbinate | destruction nasal turbinate in: icd10pcs
sphenoidectomy > resection sphenoid sinus @ 1.0 in: icd10pcs
maxillary antrostomy > excision maxillary sinus | drainage maxillary sinus in: icd10pcs
fess > excision ethmoid sinus | excision maxillary sinus | drainage maxillary sinus if: sinus, endoscopic, nasal, polyps in: icd10pcs
nasal polypectomy > excision nasal mucosa @ 0.85 in: icd10pcs
wedge resection lung > excision lung lobe @ 1.0 in: icd10pcs
segmentectomy > excision lung lobe | excision upper lobe @ 0.85 if: lung, lobe, pulmonary in: icd10pcs
bullectomy > excision lung lobe in: icd10pcs
lvrs > excision lung lobe if: lung, emphysema, volume in: icd10pcs
decortication > extirpation matter pleural cavity | release lung | release pleura in: icd10pcs
talc pleurodesis > introduction destructive agent pleural cavity in: icd10pcs
stretching esophagus > dilation esophagus in: icd10pcs
stretch food pipe > dilation esophagus in: icd10pcs
heller myotomy > division esophagogastric junction @ 1.0 in: icd10pcs
poem > division esophagogastric junction @ 0.8 if: achalasia, esophagus, esophageal, endoscopic in: icd10pcs
fundoplication > restriction esophagogastric junction @ 1.0 in: icd10pcs
reflux surgery > restriction esophagogastric junction in: icd10pcs
lap band > restriction stomach extraluminal device @ 1.0 in: icd10pcs
gastric band removal > removal extraluminal device stomach @ 1.0 in: icd10pcs
roux en y > bypass stomach jejunum @ 1.0 in: icd10pcs
duodenal switch > bypass duodenum ileum | excision stomach in: icd10pcs
hepaticojejunostomy > bypass hepatic duct small intestine | bypass common bile duct small intestine in: icd10pcs
choledochojejunostomy > bypass common bile duct small intestine @ 1.0 in: icd10pcs
kasai > bypass hepatic duct small intestine @ 0.85 in: icd10pcs
sphincterotomy > division anal sphincter in: icd10pcs
biliary stent > dilation hepatic duct intraluminal device @ 1.0 in: icd10pcs
bile duct stent > dilation common bile duct intraluminal device @ 1.0 in: icd10pcs
ercp > inspection hepatobiliary duct @ 0.9 in: icd10pcs
tips > bypass portal vein hepatic vein @ 0.8 if: liver, portal, cirrhosis, shunt, ascites, varices in: icd10pcs
banding varices > occlusion esophageal vein @ 1.0 in: icd10pcs
hemorrhoid banding > occlusion hemorrhoidal plexus @ 1.0 in: icd10pcs
rubber band ligation > occlusion hemorrhoidal plexus in: icd10pcs
rectopexy > repair rectum | reposition rectum in: icd10pcs
rectal prolapse repair > repair rectum in: icd10pcs
sphincteroplasty > repair anal sphincter in: icd10pcs
ostomy takedown > repair ileum | repair small intestine | reposition colon @ 0.6 in: icd10pcs
lysis of adhesions > release peritoneum | release small intestine in: icd10pcs
adhesiolysis > release peritoneum | release small intestine in: icd10pcs
detorsion > reposition | release @ 0.8 in: icd10pcs
untwisting > reposition @ 0.8 in: icd10pcs
volvulus reduction > reposition sigmoid colon | reposition small intestine @ 0.85 in: icd10pcs
intussusception reduction > reposition small intestine | reposition cecum @ 0.8 in: icd10pcs
belly tap > drainage peritoneal cavity @ 1.0 in: icd10pcs
draining ascites > drainage peritoneal cavity @ 1.0 in: icd10pcs
thoracostomy > drainage pleural cavity drainage device @ 1.0 in: icd10pcs
heart sac tap > drainage pericardial cavity in: icd10pcs
pericardial window > excision pericardium in: icd10pcs
joint tap > drainage joint @ 1.0 in: icd10pcs
knee tap > drainage knee joint @ 1.0 in: icd10pcs
joint washout > irrigation joint | drainage joint in: icd10pcs
culdocentesis > drainage cul-de-sac | drainage pelvic cavity in: icd10pcs
nephrostomy > drainage kidney pelvis drainage device | drainage kidney drainage device in: icd10pcs
nephrostomy tube > drainage kidney pelvis drainage device | drainage kidney drainage device @ 1.0 in: icd10pcs
suprapubic tube > drainage bladder drainage device percutaneous @ 1.0 in: icd10pcs
suprapubic catheter > drainage bladder drainage device percutaneous @ 1.0 in: icd10pcs
foley insertion > drainage bladder drainage device via natural opening @ 1.0 in: icd10pcs
bladder catheterization > drainage bladder via natural opening in: icd10pcs
double j > dilation ureter intraluminal device in: icd10pcs
ureteral stent > dilation ureter intraluminal device | drainage ureter drainage device @ 0.95 in: icd10pcs
kidney stone stent > dilation ureter intraluminal device in: icd10pcs
eswl > fragmentation kidney pelvis external | fragmentation ureter external @ 1.0 in: icd10pcs
shock wave > fragmentation external if: stone, kidney, ureter, stones, lithotripsy in: icd10pcs
pcnl > extirpation matter kidney pelvis percutaneous @ 1.0 in: icd10pcs
percutaneous nephrolithotomy > extirpation matter kidney pelvis percutaneous @ 1.0 in: icd10pcs
ureteroscopy > inspection ureter | extirpation matter ureter in: icd10pcs
basket stone > extirpation matter ureter in: icd10pcs
pyeloplasty > dilation kidney pelvis in: icd10pcs
ureteral reimplant > reposition ureter in: icd10pcs
ureteroneocystostomy > reposition ureter in: icd10pcs
ileal conduit > bypass ureter ileocutaneous @ 0.9 in: icd10pcs
urinary diversion > bypass bladder | bypass ureter in: icd10pcs
urostomy > bypass bladder cutaneous | bypass ureter cutaneous in: icd10pcs
vesicostomy > bypass bladder cutaneous in: icd10pcs
bladder augmentation > supplement bladder in: icd10pcs
bladder neck suspension > reposition bladder neck | repair bladder neck in: icd10pcs
sling bladder > reposition bladder neck | supplement bladder neck @ 0.8 in: icd10pcs
midurethral sling > reposition urethra | supplement urethra in: icd10pcs
turbt > excision bladder via natural opening endoscopic | destruction bladder @ 1.0 in: icd10pcs
bladder tumor removal > excision bladder @ 1.0 in: icd10pcs
meatotomy > drainage urethra @ 0.6 in: icd10pcs
testicle removal > resection testis @ 1.0 in: icd10pcs
bring down testicle > reposition testis in: icd10pcs
hydrocelectomy > excision tunica vaginalis | drainage tunica vaginalis in: icd10pcs
varicocelectomy > occlusion vein lower | excision spermatic cord @ 0.6 in: icd10pcs
penectomy > resection penis @ 1.0 in: icd10pcs
penectomy > excision penis in: icd10pcs
penile implant > insertion penis | supplement penis in: icd10pcs
vasectomy reversal > repair vas deferens @ 0.95 in: icd10pcs
vasectomy > excision bilateral vas deferens | occlusion bilateral vas deferens @ 1.0 in: icd10pcs
tubes removed > resection fallopian tubes @ 0.9 if: fallopian, women, sterilization, bilateral, both in: icd10pcs
bso > resection bilateral ovaries | resection bilateral fallopian tubes @ 1.0 in: icd10pcs
ovary removal > resection ovary @ 1.0 in: icd10pcs
ovarian cyst removal > excision ovary @ 1.0 in: icd10pcs
ovarian cyst drainage > drainage ovary in: icd10pcs
uterus removal > resection uterus @ 1.0 in: icd10pcs
womb removal > resection uterus @ 1.0 in: icd10pcs
tah > resection uterus open | resection cervix open in: icd10pcs
tlh > resection uterus percutaneous endoscopic | resection cervix percutaneous endoscopic in: icd10pcs
lavh > resection uterus via natural opening percutaneous endoscopic assistance in: icd10pcs
trachelectomy > excision cervix in: icd10pcs
cone biopsy > excision cervix if: cervix, cervical in: icd10pcs
stitch in cervix > restriction cervix in: icd10pcs
uterine ablation > destruction endometrium in: icd10pcs
scrape womb > extraction endometrium in: icd10pcs
suction curettage > extraction products conception retained | abortion products conception in: icd10pcs
d&e > extraction products conception | abortion products conception @ 0.9 in: icd10pcs
fibroid removal > excision uterus @ 1.0 in: icd10pcs
uterine artery embolization > occlusion uterine artery @ 1.0 in: icd10pcs
fibroid embolization > occlusion uterine artery in: icd10pcs
uterine suspension > reposition uterus in: icd10pcs
anterior repair > repair bladder | repair vagina @ 0.7 if: cystocele, bladder, vaginal, prolapse in: icd10pcs
sacrocolpopexy > reposition vagina | supplement vagina | repair vagina in: icd10pcs
colpocleisis > occlusion vagina | repair vagina @ 0.7 in: icd10pcs
bartholin drainage > drainage vestibular gland @ 1.0 in: icd10pcs
marsupialization > drainage @ 0.8 in: icd10pcs
perineal tear repair > repair female perineum | repair perineum muscle in: icd10pcs
repair laceration after delivery > repair perineum muscle | repair female perineum in: icd10pcs
manual removal placenta > extraction products conception retained in: icd10pcs
version breech > reposition products conception @ 0.9 in: icd10pcs
external cephalic version > reposition products conception external @ 1.0 in: icd10pcs
turn the baby > reposition products conception @ 0.8 in: icd10pcs
water breaking artificial > drainage amniotic fluid in: icd10pcs
fetal monitoring > monitoring products conception @ 1.0 in: icd10pcs
scalp electrode > insertion monitoring electrode products conception @ 1.0 in: icd10pcs
fetal surgery > repair products conception @ 0.6 in: icd10pcs
# --- Further: heart, vessels, brain, eye, ear, bone in the root operation's words
atrial appendage closure > occlusion left atrial appendage in: icd10pcs
watchman > occlusion left atrial appendage intraluminal device @ 0.85 in: icd10pcs
maze procedure > destruction atrium @ 1.0 in: icd10pcs
afib ablation > destruction pulmonary vein in: icd10pcs
pulmonary vein isolation > destruction conduction mechanism | destruction pulmonary vein in: icd10pcs
asd closure > supplement atrial septum | repair atrial septum @ 1.0 in: icd10pcs
pfo closure > supplement atrial septum | repair atrial septum @ 1.0 in: icd10pcs
hole in heart repair > supplement atrial septum | repair ventricular septum | repair atrial septum in: icd10pcs
vsd closure > supplement ventricular septum | repair ventricular septum @ 1.0 in: icd10pcs
pda ligation > occlusion pulmonary artery @ 0.8 in: icd10pcs
blalock > bypass subclavian artery pulmonary | bypass innominate artery pulmonary in: icd10pcs
fontan > bypass inferior vena cava pulmonary | bypass right atrium pulmonary in: icd10pcs
glenn shunt > bypass superior vena cava pulmonary @ 0.9 in: icd10pcs
norwood > bypass right ventricle pulmonary | bypass pulmonary trunk @ 0.6 in: icd10pcs
commissurotomy > dilation valve | division valve | release valve in: icd10pcs
valvuloplasty > repair valve | dilation valve @ 0.95 in: icd10pcs
balloon valvuloplasty > dilation valve percutaneous @ 1.0 in: icd10pcs
annuloplasty > supplement valve | repair valve in: icd10pcs
valve ring > supplement mitral valve | supplement tricuspid valve in: icd10pcs
bentall > replacement aortic valve | replacement thoracic aorta ascending in: icd10pcs
lvad > insertion implantable heart assist system @ 1.0 in: icd10pcs
heart pump > insertion implantable heart assist system | insertion external heart assist system in: icd10pcs
impella > insertion short-term external heart assist system | assistance cardiac output impeller pump @ 1.0 in: icd10pcs
iabp > assistance cardiac output balloon pump @ 1.0 in: icd10pcs
balloon pump > assistance cardiac output balloon pump @ 1.0 in: icd10pcs
heart lung machine > performance cardiac output continuous in: icd10pcs
cardiopulmonary bypass > performance cardiac output continuous @ 0.95 in: icd10pcs
pump run > performance cardiac output @ 0.5 in: icd10pcs
new heart > transplantation heart in: icd10pcs
pacemaker placement > insertion pacemaker dual chamber chest subcutaneous | insertion pacemaker single chamber chest subcutaneous in: icd10pcs
pacemaker insertion > insertion pacemaker dual chamber chest subcutaneous | insertion pacemaker single chamber chest subcutaneous @ 1.0 in: icd10pcs
pacer > insertion pacemaker chest subcutaneous if: permanent, placement, insertion, dual, implant in: icd10pcs
icd implant > insertion defibrillator generator chest subcutaneous @ 0.95 in: icd10pcs
defibrillator implant > insertion defibrillator generator chest subcutaneous @ 1.0 in: icd10pcs
loop recorder > insertion monitoring device chest subcutaneous @ 0.9 in: icd10pcs
heart monitor implant > insertion monitoring device chest subcutaneous in: icd10pcs
port placement > insertion vascular access device totally implantable @ 1.0 in: icd10pcs
port a cath > insertion vascular access device totally implantable @ 1.0 in: icd10pcs
mediport > insertion vascular access device totally implantable @ 1.0 in: icd10pcs
chemo port > insertion vascular access device totally implantable @ 0.95 in: icd10pcs
tunneled catheter > insertion vascular access device tunneled @ 1.0 in: icd10pcs
permcath > insertion vascular access device tunneled | insertion infusion device superior vena cava in: icd10pcs
hickman > insertion vascular access device tunneled | insertion infusion device superior vena cava in: icd10pcs
central line > insertion infusion device superior vena cava | insertion infusion device subclavian vein | insertion infusion device internal jugular vein @ 0.95 in: icd10pcs
triple lumen > insertion infusion device superior vena cava @ 0.8 in: icd10pcs
arterial line > monitoring arterial pressure peripheral | insertion monitoring device upper artery @ 0.9 in: icd10pcs
swan ganz > monitoring pulmonary artery pressure | measurement pulmonary artery | insertion monitoring device pulmonary artery in: icd10pcs
left heart cath > measurement cardiac sampling pressure left heart @ 1.0 in: icd10pcs
lhc > measurement cardiac sampling pressure left heart in: icd10pcs
rhc > measurement cardiac sampling pressure right heart in: icd10pcs
heart cath > measurement cardiac sampling pressure | fluoroscopy coronary arteries in: icd10pcs
des > dilation coronary artery drug-eluting intraluminal device @ 0.85 if: coronary, lad, rca, stent, pci, heart in: icd10pcs
cabg > bypass coronary artery @ 1.0 in: icd10pcs
triple bypass > bypass coronary artery three arteries @ 1.0 in: icd10pcs
quadruple bypass > bypass coronary artery four more arteries @ 1.0 in: icd10pcs
double bypass > bypass coronary artery two arteries @ 1.0 in: icd10pcs
lima to lad > bypass coronary artery one artery left internal mammary @ 1.0 in: icd10pcs
saphenous vein harvest > excision saphenous vein @ 1.0 in: icd10pcs
vein harvest > excision saphenous vein in: icd10pcs
fem pop > bypass femoral artery popliteal artery @ 1.0 in: icd10pcs
fem fem > bypass femoral artery femoral artery @ 0.95 in: icd10pcs
aortobifemoral > bypass abdominal aorta bilateral femoral arteries @ 1.0 in: icd10pcs
evar > restriction abdominal aorta intraluminal device @ 1.0 in: icd10pcs
tevar > restriction thoracic aorta intraluminal device | supplement thoracic aorta @ 0.95 in: icd10pcs
aneurysm stent graft > restriction abdominal aorta intraluminal device | supplement abdominal aorta in: icd10pcs
aneurysm clipping > restriction intracranial artery extraluminal device | occlusion intracranial artery extraluminal device @ 1.0 in: icd10pcs
aneurysm coiling > occlusion intracranial artery intraluminal device | restriction intracranial artery intraluminal device @ 1.0 in: icd10pcs
brain aneurysm clip > restriction intracranial artery extraluminal device in: icd10pcs
coil embolization > occlusion intraluminal device @ 0.95 in: icd10pcs
carotid stent > dilation carotid artery intraluminal device @ 1.0 in: icd10pcs
carotid cleaning > extirpation matter carotid artery in: icd10pcs
roto rooter artery > extirpation matter artery in: icd10pcs
fistulogram > fluoroscopy dialysis shunt fistula @ 1.0 in: icd10pcs
av fistula creation > bypass radial artery lower arm vein | bypass brachial artery upper arm vein | bypass brachial artery lower arm vein in: icd10pcs
dialysis access creation > bypass brachial artery upper arm vein | bypass radial artery lower arm vein in: icd10pcs
declotting > extirpation matter @ 0.9 in: icd10pcs
declot graft > extirpation matter @ 0.8 in: icd10pcs
vein ablation > destruction saphenous vein @ 1.0 in: icd10pcs
vein stripping > extraction saphenous vein @ 1.0 in: icd10pcs
sclerotherapy > introduction destructive agent peripheral vein | destruction vein in: icd10pcs
filter vena cava > insertion intraluminal device inferior vena cava @ 1.0 in: icd10pcs
greenfield filter > insertion intraluminal device inferior vena cava @ 1.0 in: icd10pcs
tpa > introduction other thrombolytic @ 0.9 in: icd10pcs
clot buster > introduction other thrombolytic @ 0.95 in: icd10pcs
thrombolysis > introduction other thrombolytic @ 0.95 in: icd10pcs
stroke clot retrieval > extirpation matter intracranial artery @ 1.0 in: icd10pcs
mechanical thrombectomy > extirpation matter intracranial artery | extirpation matter artery in: icd10pcs
burr hole > drainage subdural space | inspection brain @ 0.9 in: icd10pcs
subdural evacuation > drainage subdural space | extirpation matter subdural space @ 1.0 in: icd10pcs
brain bleed drained > drainage intracranial | extirpation matter brain | drainage subdural space in: icd10pcs
hematoma evacuation > extirpation matter | drainage subcutaneous tissue @ 0.8 in: icd10pcs
craniectomy > excision skull in: icd10pcs
skull plate > replacement skull | supplement skull | insertion internal fixation device skull @ 0.8 in: icd10pcs
ventriculostomy > drainage cerebral ventricle drainage device @ 1.0 in: icd10pcs
evd > drainage cerebral ventricle drainage device @ 1.0 in: icd10pcs
brain shunt > bypass cerebral ventricle peritoneal cavity @ 1.0 in: icd10pcs
lumbar drain > drainage spinal canal drainage device @ 1.0 in: icd10pcs
brain tumor removal > excision brain | excision cerebral hemisphere @ 1.0 in: icd10pcs
lobectomy brain > excision cerebral hemisphere | excision brain in: icd10pcs
temporal lobectomy > excision cerebral hemisphere @ 0.9 in: icd10pcs
hemispherectomy > resection cerebral hemisphere @ 1.0 in: icd10pcs
dbs > insertion neurostimulator lead brain @ 1.0 in: icd10pcs
vns > insertion neurostimulator lead cranial nerve | insertion stimulator generator chest @ 0.85 in: icd10pcs
rhizotomy > division nerve | destruction nerve @ 0.95 in: icd10pcs
radiofrequency nerve ablation > destruction nerve @ 1.0 in: icd10pcs
nerve decompression > release nerve @ 1.0 in: icd10pcs
cubital tunnel release > release ulnar nerve @ 1.0 in: icd10pcs
ulnar transposition > reposition ulnar nerve @ 1.0 in: icd10pcs
tarsal tunnel release > release tibial nerve @ 1.0 in: icd10pcs
tethered cord release > release spinal cord @ 0.95 in: icd10pcs
laminectomy > release lumbar spinal cord | release cervical spinal cord | release thoracic spinal cord @ 0.95 in: icd10pcs
spinal decompression > release lumbar spinal cord | release cervical spinal cord | release thoracic spinal cord @ 0.95 in: icd10pcs
foraminotomy > release lumbar nerve | release thoracic nerve @ 0.95 in: icd10pcs
microdiscectomy > excision lumbar vertebral disc @ 1.0 in: icd10pcs
disc replacement > replacement vertebral disc @ 1.0 in: icd10pcs
artificial disc > replacement vertebral disc @ 0.95 in: icd10pcs
acdf > fusion cervical vertebral joint | resection cervical vertebral disc | excision cervical vertebral disc @ 1.0 in: icd10pcs
plif > fusion lumbar vertebral joint posterior approach interbody @ 1.0 in: icd10pcs
tlif > fusion lumbar vertebral joint posterior approach interbody @ 1.0 in: icd10pcs
alif > fusion lumbar vertebral joint anterior approach interbody @ 1.0 in: icd10pcs
lumbar fusion > fusion lumbar vertebral joint @ 1.0 in: icd10pcs
spinal fusion > fusion vertebral joint @ 1.0 in: icd10pcs
back fusion > fusion lumbar vertebral joint | fusion thoracic vertebral joint in: icd10pcs
neck fusion > fusion cervical vertebral joint @ 1.0 in: icd10pcs
vertebroplasty > supplement vertebra @ 1.0 in: icd10pcs
kyphoplasty > supplement vertebra | reposition vertebra @ 1.0 in: icd10pcs
cement in spine > supplement vertebra in: icd10pcs
scoliosis surgery > fusion thoracic vertebral joints | reposition thoracic vertebra in: icd10pcs
corpectomy > excision vertebra | resection vertebra @ 0.9 in: icd10pcs
tka > replacement knee joint @ 1.0 in: icd10pcs
tkr > replacement knee joint @ 1.0 in: icd10pcs
tha > replacement hip joint @ 0.95 if: hip, total, left, right, revision in: icd10pcs
thr > replacement hip joint @ 0.95 in: icd10pcs
hemiarthroplasty > replacement hip joint femoral surface | replacement shoulder joint humeral surface in: icd10pcs
hip resurfacing > supplement hip joint | resurfacing @ 0.8 in: icd10pcs
reverse shoulder > replacement shoulder joint reverse ball socket @ 1.0 in: icd10pcs
ankle replacement > replacement ankle joint @ 1.0 in: icd10pcs
elbow replacement > replacement elbow joint @ 1.0 in: icd10pcs
knuckle replacement > replacement metacarpophalangeal joint @ 1.0 in: icd10pcs
arthrodesis > fusion joint @ 1.0 in: icd10pcs
ankle fusion > fusion ankle joint @ 1.0 in: icd10pcs
wrist fusion > fusion wrist joint @ 1.0 in: icd10pcs
big toe fusion > fusion metatarsal-phalangeal joint @ 0.95 in: icd10pcs
crpp > reposition internal fixation device percutaneous @ 1.0 in: icd10pcs
orif hip > reposition upper femur internal fixation device open @ 1.0 in: icd10pcs
orif femur > reposition femoral shaft internal fixation device open | reposition lower femur internal fixation in: icd10pcs
orif tibia > reposition tibia internal fixation device open @ 1.0 in: icd10pcs
orif ankle > reposition fibula internal fixation device open | reposition tibia internal fixation device open @ 1.0 in: icd10pcs
orif wrist > reposition radius internal fixation device open @ 0.95 in: icd10pcs
orif elbow > reposition ulna internal fixation device open | reposition humeral head internal fixation @ 0.8 in: icd10pcs
orif humerus > reposition humeral shaft internal fixation device open @ 1.0 in: icd10pcs
orif clavicle > reposition clavicle internal fixation device open @ 1.0 in: icd10pcs
orif jaw > reposition mandible internal fixation device open @ 1.0 in: icd10pcs
hip pinning > reposition upper femur internal fixation device percutaneous @ 1.0 in: icd10pcs
hip nail > reposition upper femur intramedullary internal fixation device @ 0.95 in: icd10pcs
im nail > reposition intramedullary internal fixation device @ 0.95 in: icd10pcs
rodding > intramedullary internal fixation device @ 0.85 in: icd10pcs
rod in leg > reposition femoral shaft intramedullary | reposition tibia intramedullary @ 0.9 in: icd10pcs
ex fix > external fixation device @ 1.0 in: icd10pcs
closed reduction > reposition external approach @ 1.0 in: icd10pcs
setting bone > reposition external approach @ 0.85 in: icd10pcs
set broken bone > reposition external approach @ 0.8 in: icd10pcs
pop joint back > reposition joint @ 0.9 in: icd10pcs
osteotomy > division femur | division tibia | reposition tibia @ 0.8 if: knee, tibial, femoral, leg in: icd10pcs
le fort > reposition maxilla @ 0.9 in: icd10pcs
jaw surgery > reposition mandible | reposition maxilla @ 0.9 in: icd10pcs
genioplasty > supplement mandible in: icd10pcs
bone graft > supplement autologous tissue substitute @ 0.8 in: icd10pcs
rib resection > excision rib @ 1.0 in: icd10pcs
patellectomy > resection patella @ 1.0 in: icd10pcs
coccygectomy > resection coccyx @ 1.0 in: icd10pcs
tailbone removal > resection coccyx @ 1.0 in: icd10pcs
saucerization > excision bone @ 0.6 in: icd10pcs
acl reconstruction > supplement knee bursa ligament | repair knee bursa ligament @ 1.0 in: icd10pcs
ankle ligament repair > repair ankle bursa ligament @ 1.0 in: icd10pcs
bursectomy > excision bursa ligament | resection bursa ligament @ 1.0 in: icd10pcs
bursa removal > excision bursa ligament @ 0.95 in: icd10pcs
ganglionectomy > excision hand bursa ligament @ 0.8 in: icd10pcs
achilles repair > repair lower leg tendon @ 1.0 in: icd10pcs
achilles lengthening > division lower leg tendon @ 0.95 in: icd10pcs
biceps tenodesis > reposition upper arm tendon @ 0.9 in: icd10pcs
tendon release > division tendon @ 1.0 in: icd10pcs
trigger finger release > release hand tendon @ 1.0 in: icd10pcs
de quervain release > release lower arm wrist tendon @ 1.0 in: icd10pcs
fasciotomy > division subcutaneous tissue fascia | drainage subcutaneous tissue fascia @ 0.9 in: icd10pcs
compartment release > division fascia | release muscle @ 0.8 in: icd10pcs
fasciectomy > excision subcutaneous tissue fascia @ 1.0 in: icd10pcs
dupuytren release > release hand fascia | excision hand fascia @ 0.95 in: icd10pcs
plantar fascia release > release foot fascia | division foot fascia @ 1.0 in: icd10pcs
manipulation under anesthesia > release joint external @ 0.85 in: icd10pcs
frozen shoulder release > release shoulder joint @ 1.0 in: icd10pcs
capsular release > release joint @ 0.9 in: icd10pcs
labral repair > repair shoulder joint | repair hip joint @ 0.9 in: icd10pcs
bankart > repair shoulder joint @ 0.95 in: icd10pcs
arthroscopy > inspection joint @ 1.0 in: icd10pcs
scope knee > inspection knee joint in: icd10pcs
aka > detachment upper leg @ 0.9 if: amputation, amputated, leg, left, right, stump in: icd10pcs
leg amputation > detachment lower leg | detachment upper leg @ 1.0 in: icd10pcs
arm amputation > detachment upper arm | detachment lower arm @ 1.0 in: icd10pcs
finger amputation > detachment index finger | detachment ring finger @ 1.0 in: icd10pcs
ray amputation > detachment hand @ 0.8 in: icd10pcs
syme amputation > detachment foot @ 0.7 in: icd10pcs
transmetatarsal amputation > detachment foot @ 0.95 in: icd10pcs
hip disarticulation > detachment hindquarter @ 0.9 in: icd10pcs
# --- Further: skin, breast, eye, ear
incision and drainage > drainage skin | drainage subcutaneous tissue fascia @ 1.0 in: icd10pcs
lance boil > drainage skin @ 1.0 in: icd10pcs
pus drained > drainage skin | drainage subcutaneous tissue @ 0.9 in: icd10pcs
escharotomy > division skin | drainage skin @ 0.7 in: icd10pcs
stsg > replacement skin partial thickness autologous @ 1.0 in: icd10pcs
ftsg > replacement skin full thickness autologous @ 1.0 in: icd10pcs
split thickness > partial thickness @ 0.95 in: icd10pcs
cadaver skin > nonautologous tissue substitute skin @ 0.9 in: icd10pcs
pig skin graft > nonautologous tissue substitute skin @ 0.8 in: icd10pcs
flap > transfer @ 0.85 if: skin, muscle, rotation, advancement, tram, diep, latissimus, graft, free in: icd10pcs
tram flap > replacement breast transverse rectus abdominis @ 1.0 in: icd10pcs
diep flap > replacement breast deep inferior epigastric artery perforator @ 1.0 in: icd10pcs
latissimus flap > replacement breast latissimus dorsi @ 1.0 in: icd10pcs
tissue expander > insertion tissue expander subcutaneous @ 1.0 in: icd10pcs
breast lift > alteration breast | reposition breast @ 0.95 in: icd10pcs
breast reduction > excision breast | alteration breast @ 1.0 in: icd10pcs
reduction mammoplasty > excision breast | alteration breast @ 1.0 in: icd10pcs
boob job > alteration breast @ 0.95 in: icd10pcs
breast augmentation > alteration breast synthetic substitute | supplement breast @ 1.0 in: icd10pcs
double mastectomy > resection bilateral breast @ 1.0 in: icd10pcs
breast removal > resection breast @ 1.0 in: icd10pcs
gynecomastia surgery > excision breast | resection breast in: icd10pcs
breast biopsy > excision breast diagnostic @ 1.0 in: icd10pcs
breast cyst aspiration > drainage breast @ 1.0 in: icd10pcs
nipple reconstruction > replacement nipple | supplement nipple @ 1.0 in: icd10pcs
toenail removal > extraction toe nail | resection toe nail @ 1.0 in: icd10pcs
nail avulsion > extraction finger nail | extraction toe nail @ 1.0 in: icd10pcs
nail bed repair > repair finger nail @ 0.95 in: icd10pcs
mole removal > excision skin @ 1.0 in: icd10pcs
wart removal > destruction skin | excision skin @ 0.95 in: icd10pcs
tattoo removal > destruction skin | extraction skin @ 0.7 in: icd10pcs
chemical peel > destruction skin @ 0.7 in: icd10pcs
hair transplant > replacement hair @ 0.85 in: icd10pcs
scar revision > excision skin | repair skin @ 0.8 in: icd10pcs
pilonidal cystectomy > excision skin buttock | excision subcutaneous tissue buttock in: icd10pcs
panniculectomy > excision subcutaneous tissue fascia abdomen | excision skin abdomen @ 1.0 in: icd10pcs
abdominoplasty > alteration abdominal wall @ 1.0 in: icd10pcs
tummy tuck > alteration abdominal wall @ 1.0 in: icd10pcs
facelift > alteration face @ 1.0 in: icd10pcs
face lift > alteration face @ 1.0 in: icd10pcs
lip filler > alteration upper lip | alteration lower lip @ 0.7 in: icd10pcs
ear pinning > alteration external ear | repair external ear @ 0.95 in: icd10pcs
otoplasty > alteration external ear | repair external ear @ 1.0 in: icd10pcs
nose job > alteration nose @ 1.0 in: icd10pcs
rhinoplasty > alteration nose | repair nose | replacement nose @ 1.0 in: icd10pcs
closed reduction nose > reposition nasal bone external @ 1.0 in: icd10pcs
nose packing > packing nasal @ 0.95 in: icd10pcs
nose cautery > control bleeding nasal | destruction nasal mucosa @ 0.85 in: icd10pcs
cauterize nosebleed > control bleeding nasal | destruction nasal mucosa @ 0.85 in: icd10pcs
cautery > control bleeding @ 0.8 in: icd10pcs
freezing lesion > destruction @ 0.85 in: icd10pcs
ptosis repair > repair upper eyelid | supplement upper eyelid | reposition upper eyelid @ 0.9 in: icd10pcs
tarsorrhaphy > repair eyelid @ 0.7 in: icd10pcs
strabismus surgery > repair extraocular muscle @ 1.0 in: icd10pcs
crossed eye surgery > reposition extraocular muscle @ 0.95 in: icd10pcs
eye muscle surgery > reposition extraocular muscle | repair extraocular muscle @ 1.0 in: icd10pcs
enucleation > resection eye @ 1.0 in: icd10pcs
eye removal > resection eye @ 1.0 in: icd10pcs
evisceration > resection eye | excision eye @ 0.7 if: eye, ocular in: icd10pcs
trabeculectomy > bypass anterior chamber sclera @ 1.0 in: icd10pcs
glaucoma surgery > bypass anterior chamber sclera | drainage anterior chamber in: icd10pcs
glaucoma shunt > bypass anterior chamber sclera synthetic substitute @ 0.95 in: icd10pcs
glaucoma drain > bypass anterior chamber sclera @ 0.95 in: icd10pcs
iridotomy > drainage iris | excision iris @ 0.6 in: icd10pcs
phaco > replacement lens synthetic substitute | extraction lens @ 0.95 in: icd10pcs
phacoemulsification > extraction lens | replacement lens synthetic substitute @ 0.95 in: icd10pcs
iol > replacement lens synthetic substitute @ 0.95 if: eye, cataract, lens, phaco, exchange, od, os in: icd10pcs
scleral buckle > supplement retina @ 0.95 in: icd10pcs
retina laser > destruction retina | repair retina @ 0.95 in: icd10pcs
retinal tear repair > repair retina @ 1.0 in: icd10pcs
dcr > bypass lacrimal duct nasal cavity @ 0.95 in: icd10pcs
tear duct probing > dilation lacrimal duct @ 0.95 in: icd10pcs
tear duct surgery > bypass lacrimal duct | dilation lacrimal duct @ 0.9 in: icd10pcs
pterygium removal > excision conjunctiva @ 1.0 in: icd10pcs
chalazion removal > excision eyelid | drainage eyelid @ 0.9 in: icd10pcs
lasik > repair cornea @ 0.6 in: icd10pcs
cornea graft > replacement cornea @ 1.0 in: icd10pcs
pressure equalizing tubes > drainage middle ear drainage device @ 0.95 in: icd10pcs
ear tubes > drainage middle ear drainage device @ 0.95 in: icd10pcs
grommet > drainage middle ear drainage device @ 0.9 in: icd10pcs
eardrum patch > supplement tympanic membrane | repair tympanic membrane @ 0.95 in: icd10pcs
ossiculoplasty > replacement auditory ossicle | repair auditory ossicle @ 1.0 in: icd10pcs
labyrinthectomy > excision inner ear @ 0.95 in: icd10pcs
baha > insertion bone conduction hearing device @ 1.0 in: icd10pcs
frenectomy > release upper lip @ 0.9 in: icd10pcs
frenotomy > release tongue | division tongue | release upper lip @ 0.8 in: icd10pcs
tongue tie release > release tongue @ 1.0 in: icd10pcs
cleft lip repair > repair upper lip @ 1.0 in: icd10pcs
alveoloplasty > excision mandible | excision maxilla @ 0.6 in: icd10pcs
gum surgery > excision upper gingiva | excision lower gingiva @ 0.9 in: icd10pcs
gingivectomy > excision upper gingiva | excision lower gingiva @ 1.0 in: icd10pcs
pulling teeth > extraction upper tooth | extraction lower tooth @ 1.0 in: icd10pcs
full mouth extraction > extraction upper tooth all | extraction lower tooth all @ 1.0 in: icd10pcs
thyroid biopsy > excision thyroid gland diagnostic | drainage thyroid diagnostic @ 1.0 in: icd10pcs
lymph node biopsy > excision lymphatic diagnostic @ 1.0 in: icd10pcs
sentinel node biopsy > excision lymphatic axillary | excision lymphatic diagnostic @ 0.95 in: icd10pcs
axillary dissection > resection axillary lymphatic @ 1.0 in: icd10pcs
neck dissection > resection neck lymphatic @ 1.0 in: icd10pcs
node removal > excision lymphatic | resection lymphatic @ 0.85 in: icd10pcs
bone marrow biopsy > extraction iliac bone marrow diagnostic | drainage bone marrow diagnostic @ 1.0 in: icd10pcs
bone marrow aspiration > extraction bone marrow | drainage bone marrow @ 0.95 in: icd10pcs
bone biopsy > excision bone diagnostic @ 0.8 in: icd10pcs
nerve biopsy > excision nerve diagnostic @ 1.0 in: icd10pcs
kidney biopsy > excision kidney diagnostic @ 1.0 in: icd10pcs
lung biopsy > excision lung lobe diagnostic @ 1.0 in: icd10pcs
prostate biopsy > excision prostate diagnostic @ 1.0 in: icd10pcs
skin biopsy > excision skin diagnostic @ 1.0 in: icd10pcs
brain biopsy > excision brain diagnostic @ 1.0 in: icd10pcs
bladder biopsy > excision bladder diagnostic @ 1.0 in: icd10pcs
uterine biopsy > extraction endometrium diagnostic @ 0.95 in: icd10pcs
endometrial biopsy > extraction endometrium diagnostic @ 1.0 in: icd10pcs
cervical biopsy > excision cervix diagnostic @ 0.9 in: icd10pcs
temporal artery biopsy > excision temporal artery diagnostic @ 1.0 in: icd10pcs
stomach biopsy > excision stomach diagnostic @ 1.0 in: icd10pcs
colon biopsy > excision colon diagnostic | excision large intestine diagnostic @ 0.95 in: icd10pcs
esophagus biopsy > excision esophagus diagnostic @ 1.0 in: icd10pcs
bal > drainage lung lobe diagnostic | drainage bronchus diagnostic if: lung, bronchoscopy, lavage, bronch in: icd10pcs
bronchoalveolar lavage > drainage lung lobe diagnostic @ 0.95 in: icd10pcs
fna > drainage diagnostic percutaneous @ 0.8 in: icd10pcs
needle biopsy > excision percutaneous approach diagnostic | drainage percutaneous approach diagnostic @ 0.8 in: icd10pcs
core biopsy > excision percutaneous approach diagnostic @ 0.85 in: icd10pcs
open biopsy > excision open approach diagnostic @ 0.9 in: icd10pcs
ex lap > inspection peritoneal cavity open @ 1.0 in: icd10pcs
diagnostic laparoscopy > inspection peritoneal cavity percutaneous endoscopic @ 1.0 in: icd10pcs
thoracotomy > inspection mediastinum open @ 0.8 in: icd10pcs
vats > percutaneous endoscopic pleural cavity | percutaneous endoscopic lung @ 0.85 in: icd10pcs
sternal wires > removal internal fixation device sternum @ 0.7 in: icd10pcs
chest closure > repair chest wall @ 0.8 in: icd10pcs
pectus repair > reposition sternum | supplement chest wall @ 0.9 in: icd10pcs
nuss > reposition sternum @ 0.9 in: icd10pcs
diaphragm plication > repair diaphragm @ 0.7 in: icd10pcs
ventral hernia repair > repair abdominal wall | supplement abdominal wall @ 1.0 in: icd10pcs
incisional hernia repair > repair abdominal wall | supplement abdominal wall @ 1.0 in: icd10pcs
belly button hernia repair > repair abdominal wall | supplement abdominal wall @ 0.95 in: icd10pcs
mesh > synthetic substitute @ 0.9 in: icd10pcs
groin hernia repair > repair inguinal region | supplement inguinal region @ 1.0 in: icd10pcs
herniorrhaphy > repair inguinal region | repair abdominal wall @ 0.9 in: icd10pcs
hernioplasty > supplement inguinal region | supplement abdominal wall @ 0.9 in: icd10pcs
hiatal hernia repair > repair diaphragm @ 0.95 in: icd10pcs
wound closure > repair skin @ 0.9 in: icd10pcs
sew up cut > repair skin @ 0.9 in: icd10pcs
secondary closure > repair abdominal wall | repair skin @ 0.6 in: icd10pcs
dehiscence closure > repair abdominal wall | repair skin @ 0.7 in: icd10pcs
excisional debridement > excision skin | excision subcutaneous tissue | excision muscle @ 0.95 in: icd10pcs
nonexcisional debridement > extraction skin | extraction subcutaneous tissue @ 1.0 in: icd10pcs
wound washout > irrigation skin | extirpation matter subcutaneous tissue @ 0.7 in: icd10pcs
! unseen: CPT-like words of operations
cut out mole > excision benign lesion
lipoma removal > excision tumor soft tissue subcutaneous
mohs > mohs micrographic technique
wart freezing > destruction benign lesions warts
freeze spots > destruction premalignant lesions
liquid nitrogen > destruction lesions @ 0.85
drain boil > incision and drainage abscess
paronychia drainage > incision and drainage abscess
pilonidal drainage > incision and drainage pilonidal cyst
blood under nail > evacuation subungual hematoma
ingrown nail surgery > excision nail matrix permanent removal
cut repair > simple repair superficial wounds
laceration repair > simple repair superficial wounds | repair intermediate wounds
layered closure > repair intermediate wounds
glue cut > simple repair superficial wounds tissue adhesive @ 0.8
dermabond > simple repair tissue adhesive
flap closure > adjacent tissue transfer rearrangement
z plasty > adjacent tissue transfer rearrangement
burn care > dressings debridement partial-thickness burns
lump breast removal > excision breast cyst fibroadenoma
cyst needle breast > puncture aspiration cyst breast
splinter removal > incision removal foreign body subcutaneous tissues
fish hook removal > incision removal foreign body subcutaneous tissues
gsw exploration > exploration penetrating wound
cortisone knee > arthrocentesis aspiration injection major joint
knee injection > arthrocentesis aspiration injection major joint
shoulder injection > arthrocentesis aspiration injection major joint
finger joint injection > arthrocentesis aspiration injection small joint
drain knee > arthrocentesis aspiration major joint
tendon sheath injection > injection tendon sheath ligament
trigger finger shot > injection tendon sheath
carpal tunnel shot > injection carpal tunnel
plantar shot > injection tendon origin insertion plantar fascia @ 0.8
gel shots knee > arthrocentesis injection major joint @ 0.8
shoulder scope > arthroscopy shoulder surgical
knee scope > arthroscopy knee surgical
hip scope > arthroscopy hip surgical
ankle scope > arthroscopy ankle surgical
wrist scope > arthroscopy wrist surgical
cuff repair > arthroscopy shoulder rotator cuff repair | repair ruptured musculotendinous cuff
slap repair > arthroscopy shoulder repair slap lesion
decompression shoulder > arthroscopy shoulder decompression subacromial space acromioplasty
clavicle resection > claviculectomy partial | arthroscopy distal claviculectomy
meniscus surgery > meniscus repair
cartilage shaving > chondroplasty debridement articular cartilage
microfracture > arthroscopy knee abrasion arthroplasty microfracture
reduce fracture > closed treatment fracture with manipulation
set fracture > closed treatment fracture with manipulation
fracture care no manipulation > closed treatment fracture without manipulation
fracture surgery > open treatment fracture internal fixation
pin fracture > percutaneous skeletal fixation fracture
put joint back > closed treatment dislocation
shoulder reduction > closed treatment shoulder dislocation with manipulation
hip reduction > closed treatment hip dislocation
elbow reduction > closed treatment elbow dislocation
nursemaid reduction > closed treatment radial head subluxation child
short arm cast > application cast elbow to finger
long arm cast > application cast shoulder to hand
short leg cast > application short leg cast
long leg cast > application long leg cast
body cast > application body cast
short arm splint > application short arm splint
sugar tong > application short arm splint @ 0.8
cast off > removal bivalving cast
bunion surgery > correction hallux valgus bunionectomy
toe straightening > correction hammertoe
heel spur removal > ostectomy calcaneus spur
achilles surgery > repair achilles tendon
dupuytren injection > injection enzyme palmar fascial cord
ganglion removal > excision ganglion
ganglion aspiration > aspiration injection ganglion cyst
trigger release > tendon sheath incision trigger finger
carpal tunnel surgery > neuroplasty transposition median nerve carpal tunnel | endoscopy wrist release transverse carpal ligament
finger tip amputation > amputation finger thumb
leg off below knee > amputation leg through tibia fibula
leg off above knee > amputation thigh through femur
nose cautery > control nasal hemorrhage anterior
nosebleed packing > control nasal hemorrhage anterior packing
foreign body nose removal > removal foreign body intranasal
septum surgery > septoplasty submucous resection
turbinate surgery > submucous resection inferior turbinate
throat scope > laryngoscopy flexible
voice box scope > laryngoscopy flexible
breathing tube emergency > intubation endotracheal emergency
trach surgery > tracheostomy
drain lung fluid > thoracentesis needle catheter aspiration pleural space
chest drain > insertion indwelling tunneled pleural catheter
heart catheterization > catheter placement coronary angiography left heart
balloon heart > percutaneous transluminal coronary angioplasty
heart stent > percutaneous transcatheter placement intracoronary stent
bypass graft heart > coronary artery bypass
valve replacement > replacement aortic valve | replacement mitral valve
pacemaker surgery > insertion permanent pacemaker transvenous electrodes
pacemaker battery change > removal permanent pacemaker pulse generator with replacement
ablation afib > comprehensive electrophysiologic evaluation pulmonary vein isolation ablation
fistula dialysis > arteriovenous anastomosis open
graft dialysis > creation arteriovenous fistula nonautogenous graft
vein laser > endovenous ablation therapy incompetent vein laser
vein rf > endovenous ablation therapy incompetent vein radiofrequency
spider vein injection > injection sclerosant spider veins
clot filter > insertion intravascular vena cava filter
bone marrow test > diagnostic bone marrow biopsy aspiration
lymph node out > biopsy excision lymph nodes
tongue clip > incision lingual frenum frenotomy
adenoids out > adenoidectomy
upper scope > esophagogastroduodenoscopy
egd biopsy > esophagogastroduodenoscopy biopsy
throat stretch > esophagogastroduodenoscopy dilation esophagus @ 0.85
food removal esophagus > esophagoscopy removal foreign body
capsule endoscopy > gastrointestinal tract imaging intraluminal capsule
pill camera > gastrointestinal tract imaging intraluminal capsule
colon scope > colonoscopy flexible
lower scope > colonoscopy flexible | sigmoidoscopy @ 0.85
butt scope > anoscopy | proctosigmoidoscopy @ 0.8
polyp snare > colonoscopy removal polyp snare technique
weight loss surgery > laparoscopy gastric restrictive procedure bypass
stomach stapling > gastric restrictive procedure
stomach sleeve > laparoscopy gastric restrictive procedure longitudinal gastrectomy
groin hernia surgery > repair initial inguinal hernia
hemorrhoid rubber band > hemorrhoidectomy rubber band ligation
clotted hemorrhoid > excision thrombosed hemorrhoid
fissure surgery > sphincterotomy anal fissurectomy
butt abscess > incision and drainage perianal ischiorectal abscess
liver needle biopsy > biopsy liver needle percutaneous
scope belly > laparoscopy abdomen diagnostic
open belly > exploratory laparotomy
kidney out > nephrectomy
stone blasting > lithotripsy extracorporeal shock wave
bladder botox > cystourethroscopy injection chemodenervation bladder
cath bladder > insertion non-indwelling bladder catheter
foley placement > insertion temporary indwelling bladder catheter
urine stent > cystourethroscopy insertion indwelling ureteral stent
prostate scraping > transurethral electrosurgical resection prostate
prostate out > prostatectomy
vasectomy > vasectomy unilateral bilateral
circ > circumcision @ 0.8 if: newborn, baby, infant, clamp, penis
newborn circ > circumcision clamp newborn
testicle drop > orchiopexy
cervix scope > colposcopy
colpo > colposcopy
leep > colposcopy loop electrode excision cervix
womb biopsy > endometrial sampling biopsy
womb scope > hysteroscopy
uterus scope > hysteroscopy
polyp uterus removal > hysteroscopy polypectomy sampling
iud placement > insertion intrauterine device
iud out > removal intrauterine device
implant arm birth control > insertion drug-delivery implant contraceptive
tubes tied > ligation transection fallopian tubes | laparoscopy fulguration oviducts
prolapse surgery > colpopexy | colporrhaphy
pessary > fitting insertion pessary
delivery vaginal > vaginal delivery routine obstetric care antepartum postpartum
delivery c-section > cesarean delivery routine obstetric care antepartum postpartum
miscarriage surgery > treatment missed abortion surgically
abortion surgical > induced abortion dilation curettage evacuation
turn breech baby > external cephalic version
needle womb test > amniocentesis
cvs > chorionic villus sampling @ 0.9 if: pregnancy, pregnant, fetal, prenatal, weeks
thyroid out > thyroidectomy
half thyroid > total thyroid lobectomy unilateral
thyroid needle > fine needle aspiration biopsy thyroid
spinal tap > spinal puncture lumbar diagnostic
back surgery > laminotomy hemilaminectomy decompression | arthrodesis
disc surgery > laminotomy hemilaminectomy excision herniated intervertebral disc
neck disc surgery > arthrodesis anterior interbody discectomy cervical
spine stimulator > percutaneous implantation neurostimulator electrode array epidural
migraine botox > chemodenervation muscles facial trigeminal cervical chronic migraine
botox > chemodenervation muscle
nerve cut repair > suture digital nerve
eye laser > iridotomy laser | trabeculoplasty laser | discission secondary membranous cataract @ 0.7
yag laser > discission secondary membranous cataract laser
eye shot > intravitreal injection pharmacologic agent
eye injection > intravitreal injection pharmacologic agent
cataract surgery > extracapsular cataract removal insertion intraocular lens prosthesis
metal eye removal > removal foreign body external eye corneal
eyelid surgery > blepharoplasty
stye drain > blepharotomy drainage abscess eyelid
chalazion surgery > excision chalazion
lazy eye surgery > strabismus surgery recession resection
ear tube surgery > tympanostomy ventilating tube insertion
eardrum repair > tympanoplasty | myringoplasty
ear foreign body removal > removal foreign body external auditory canal
ear lobe repair > repair external ear @ 0.8
! seen
# --- Further: verbs of operations in root-operation words
broken > reposition @ 0.9 in: icd10pcs
fracture > reposition @ 0.8 in: icd10pcs
plate > internal fixation device @ 0.9 in: icd10pcs
screws > internal fixation device @ 0.9 in: icd10pcs
pin > internal fixation device @ 0.85 in: icd10pcs
nail > intramedullary internal fixation device @ 0.8 if: femur, tibia, femoral, tibial, humerus, hip, im in: icd10pcs
wires > internal fixation device @ 0.7 in: icd10pcs
burn off > destruction @ 0.95 in: icd10pcs
laser > destruction @ 0.8 in: icd10pcs
zap > destruction @ 0.8 in: icd10pcs
open up > dilation @ 0.9 in: icd10pcs
widen > dilation @ 0.95 in: icd10pcs
stretch > dilation @ 0.9 in: icd10pcs
balloon > dilation @ 0.85 in: icd10pcs
stent > dilation intraluminal device @ 0.95 in: icd10pcs
block off > occlusion @ 0.9 in: icd10pcs
clip > occlusion extraluminal device @ 0.7 in: icd10pcs
narrow > restriction @ 0.8 in: icd10pcs
banding > restriction | occlusion @ 0.7 in: icd10pcs
lengthen > division @ 0.7 if: tendon, muscle, achilles, hamstring in: icd10pcs
lift up > reposition @ 0.7 in: icd10pcs
move back > reposition @ 0.8 in: icd10pcs
free up > release @ 0.95 in: icd10pcs
trapped > release @ 0.7 if: nerve, tendon in: icd10pcs
patch > supplement @ 0.8 in: icd10pcs
reinforce > supplement @ 0.9 in: icd10pcs
augmentation > supplement | alteration @ 0.8 in: icd10pcs
reroute > bypass @ 0.95 in: icd10pcs
shunt > bypass @ 0.9 in: icd10pcs
detour > bypass @ 0.9 in: icd10pcs
stoma > bypass cutaneous @ 0.8 in: icd10pcs
clean out > debridement @ 0.8 in: icd10pcs
clear out > extirpation @ 0.8 in: icd10pcs
unclog > extirpation @ 0.9 in: icd10pcs
clot > extirpation matter @ 0.8 if: remove, removal, retrieval, taken, pull, suck in: icd10pcs
stone > extirpation matter @ 0.85 if: remove, removal, retrieval, taken, basket in: icd10pcs
crush > fragmentation @ 0.95 in: icd10pcs
blast > fragmentation @ 0.95 in: icd10pcs
break up > fragmentation @ 0.95 in: icd10pcs
suck out > drainage | extraction @ 0.8 in: icd10pcs
drain > drainage @ 1.0 in: icd10pcs
tap > drainage @ 0.85 in: icd10pcs
aspirate > drainage @ 0.9 in: icd10pcs
needle > percutaneous approach @ 0.6 in: icd10pcs
look > inspection @ 0.8 in: icd10pcs
keyhole > percutaneous endoscopic approach @ 0.95 in: icd10pcs
swap > replacement @ 0.7 in: icd10pcs
placement > insertion @ 0.9 in: icd10pcs
give blood > transfusion @ 0.9 in: icd10pcs
give > introduction @ 0.6 in: icd10pcs
infuse > introduction @ 0.8 in: icd10pcs
dead tissue > debridement | excision skin | extraction skin @ 0.7 in: icd10pcs
armpit > axillary @ 1.0
leg artery > femoral artery | popliteal artery | lower artery @ 0.85 in: icd10pcs
arm artery > brachial artery | radial artery | upper artery @ 0.85 in: icd10pcs
neck artery > carotid artery @ 0.95 in: icd10pcs
brain artery > intracranial artery @ 1.0 in: icd10pcs
belly artery > abdominal aorta @ 0.7 in: icd10pcs
kidney artery > renal artery @ 1.0 in: icd10pcs
leg vein > saphenous vein | femoral vein | lower vein @ 0.8 in: icd10pcs
neck vein > internal jugular vein @ 0.9 in: icd10pcs
arm vein > basilic vein | cephalic vein | brachial vein @ 0.8 in: icd10pcs
wrist bone > carpal | radius @ 0.8 in: icd10pcs
wrist > radius @ 0.75 if: broken, fracture, orif, plate in: icd10pcs
elbow > humerus | ulna @ 0.6 if: broken, fracture, orif, plate in: icd10pcs
ankle > tibia | fibula @ 0.75 if: broken, fracture, orif, plate in: icd10pcs
hip > upper femur @ 0.85 if: broken, fracture, orif, pin, pinning, nail in: icd10pcs
shoulder > humeral head @ 0.7 if: broken, fracture, orif, plate in: icd10pcs
leg > tibia | femoral shaft @ 0.7 if: broken, fracture, orif, rod, plate in: icd10pcs
arm > humeral shaft | radius @ 0.6 if: broken, fracture, orif, rod, plate in: icd10pcs
jaw > mandible @ 0.95 in: icd10pcs
cheekbone > zygomatic bone @ 0.95 in: icd10pcs
collarbone > clavicle @ 1.0 in: icd10pcs
shoulder blade > scapula @ 1.0 in: icd10pcs
kneecap > patella @ 1.0 in: icd10pcs
# --- Further: what is looked into, drained or fixed, in PCS body parts
colon > lower intestinal tract @ 0.85 if: look, scope, inspect, camera, inspection, scoped in: icd10pcs
bowel > lower intestinal tract @ 0.8 if: look, scope, inspect, camera, inspection, scoped in: icd10pcs
stomach > upper intestinal tract @ 0.8 if: look, scope, inspect, camera, inspection, scoped in: icd10pcs
throat > larynx | pharynx | upper intestinal tract @ 0.7 if: look, scope, inspect, camera, scoped in: icd10pcs
lung > tracheobronchial tree @ 0.85 if: look, scope, inspect, camera, scoped in: icd10pcs
lung > pleural cavity @ 0.95 if: fluid, around, air, tap, pus in: icd10pcs
chest > pleural cavity @ 0.85 if: fluid, drain, drainage, air, tube, tap, pus in: icd10pcs
belly > peritoneal cavity @ 0.95 if: fluid, drain, drainage, tap, scope, look, explore in: icd10pcs
abdomen > peritoneal cavity @ 0.95 if: fluid, drain, drainage, tap, scope, look, explore in: icd10pcs
heart > pericardial cavity @ 0.85 if: fluid, around, sac, tap in: icd10pcs
brain > subdural space | cerebral ventricle @ 0.7 if: drain, drainage, fluid, shunt in: icd10pcs
spine > spinal canal @ 0.85 if: tap, fluid, drain in: icd10pcs
thigh > femoral shaft @ 0.8 if: rod, plate, broken, fracture, screws, nail in: icd10pcs
shin > tibia @ 0.9 in: icd10pcs
forearm > radius | ulna @ 0.75 if: rod, plate, broken, fracture, screws, orif in: icd10pcs
hand > metacarpal @ 0.75 if: plate, broken, fracture, screws, orif, pin in: icd10pcs
foot > metatarsal | tarsal @ 0.75 if: plate, broken, fracture, screws, orif, pin in: icd10pcs
finger > finger phalanx @ 0.9 if: plate, broken, fracture, orif, pin in: icd10pcs
toe > toe phalanx @ 0.9 if: broken, fracture, orif, pin, straighten, crooked, hammer in: icd10pcs
back > lumbar vertebra @ 0.6 if: broken, fracture, fusion, cement in: icd10pcs
section > extraction products conception | cesarean delivery @ 0.85 if: baby, deliver, delivery, birth, emergency, repeat
baby > products conception @ 0.9 if: deliver, delivery, section, womb, turn, fetal, ultrasound, forceps, vacuum, breech in: icd10pcs
fetus > products conception @ 0.95 in: icd10pcs
pregnancy > products conception @ 0.9 if: removal, abortion, delivery, terminate, termination, end, ectopic, remove, ultrasound, surgery in: icd10pcs
womb > uterus @ 1.0 in: icd10pcs
uterus lining > endometrium @ 1.0 in: icd10pcs
sperm cord > spermatic cord
egg tube > fallopian tube @ 0.95
bile tube > common bile duct | hepatic duct
tear tube > lacrimal duct @ 0.9
spit gland > parotid gland @ 0.95
neck glands > neck lymphatic @ 0.9 in: icd10pcs
groin glands > inguinal lymphatic @ 0.95 in: icd10pcs
lymph node > lymphatic @ 1.0 in: icd10pcs
lymph glands > lymphatic @ 1.0 in: icd10pcs
ligament > bursa and ligament @ 0.95 in: icd10pcs
disc > vertebral disc @ 0.95 in: icd10pcs
vertebrae > vertebral joint @ 0.8 if: fuse, fusion, fusing in: icd10pcs
fuse > fusion @ 1.0 in: icd10pcs
heart arteries > coronary artery arteries @ 1.0 in: icd10pcs
heart vessel > coronary artery @ 0.9
stop bleeding > control bleeding @ 1.0 in: icd10pcs
stop nosebleed > control bleeding nasal @ 0.95 in: icd10pcs
# --- Further
take > drainage @ 0.7 if: fluid in: icd10pcs
move > reposition @ 0.85 in: icd10pcs
transpose > reposition @ 0.9 in: icd10pcs
burn > destruction @ 0.75 if: tissue, prostate, nerve, lesion, wart, polyp, cervix, endometrium in: icd10pcs
tie > occlusion @ 0.9 in: icd10pcs
close > repair @ 0.8 in: icd10pcs
closure > repair @ 0.85 in: icd10pcs
mend > repair @ 0.95 in: icd10pcs
fix > repair @ 0.9 in: icd10pcs
sew > repair @ 0.95 in: icd10pcs
stitch > repair @ 0.9 in: icd10pcs
suture > repair @ 0.85 in: icd10pcs
pull > extraction @ 0.9 in: icd10pcs
yank > extraction @ 0.7 in: icd10pcs
strip > extraction @ 0.85 in: icd10pcs
cut > division @ 0.7 in: icd10pcs
split > division @ 0.85 in: icd10pcs
sever > division @ 0.9 in: icd10pcs
chop > detachment @ 0.5 if: leg, arm, toe, finger, foot, hand in: icd10pcs
sample > diagnostic @ 0.9 in: icd10pcs
bone marrow sample > extraction bone marrow diagnostic @ 0.9 in: icd10pcs
relocate > reposition @ 0.9 in: icd10pcs
reduction > reposition @ 0.8 if: fracture, dislocation, closed, shoulder, hip, joint in: icd10pcs
reduce > reposition @ 0.85 if: fracture, dislocation, shoulder, hip, joint in: icd10pcs
# --- Further
hole > atrial septum | ventricular septum @ 0.85 if: heart in: icd10pcs
new > replacement @ 0.75 if: cornea, knee, hip, valve, shoulder, lens, joint in: icd10pcs

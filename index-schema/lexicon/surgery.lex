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

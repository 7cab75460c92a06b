# Scope: mental health and behaviour: mood, fear, stress, psychosis, personality, eating, sex and gender, self-harm, autism and learning in
# adults, memory of trauma, drugs (with street names), drink, smoking and gambling, sleep; therapy and psychiatric services - in the words of
# patients, families, police and ambulance crews -> chapter F, R40-R46, G47, T40-T43 words and the psychiatric words of HCPCS / PCS.

# --- general
mental illness = mental disorder
mental health problem > mental disorder
nervous breakdown > acute stress reaction | mental disorder @ 0.7
breakdown > acute stress reaction @ 0.5 if: nervous, mental, emotional
shrink > psychiatric @ 0.6
psychiatrist > psychiatric @ 0.8
psychologist > clinical psychologist @ 0.85
counselor > counseling @ 0.8
therapist > psychotherapy @ 0.6 if: mental, talk, counseling, depression, anxiety
talk therapy = psychotherapy
seeing a therapist > psychotherapy @ 0.8
cbt > psychotherapy @ 0.85
cognitive behavioral therapy > psychotherapy cognitive-behavioral | psychotherapy
group therapy > group psychotherapy
family therapy > family psychotherapy
couples therapy > family psychotherapy @ 0.8
marriage counseling > relationship problems spouse | family psychotherapy @ 0.75
electric shock treatment = electroconvulsive therapy
shock therapy > electroconvulsive therapy
ect = electroconvulsive therapy
psych eval > psychiatric evaluation | psychiatric diagnostic
psych ward > psychiatric @ 0.7
day hospital > partial hospitalization
php > partial hospitalization @ 0.7 if: mental, psychiatric, program
iop > intensive outpatient psychiatric @ 0.7 if: mental, psychiatric, program, alcohol, drug
rehab > rehabilitation | alcohol drug treatment @ 0.7
sectioned > involuntary | psychiatric @ 0.5
psych history > personal history mental behavioral disorders
emdr > psychotherapy @ 0.7

# --- low mood
depressed > depressive disorder
feeling low > depression @ 0.85
feeling down > depression @ 0.85
feeling blue > depression @ 0.8
low mood > depression | depressed mood
sad all the time > depression
sadness > depression @ 0.8
hopeless > depression @ 0.7
clinical depression > major depressive disorder
unipolar depression > major depressive disorder
melancholia > major depressive disorder @ 0.85
severe depression > major depressive disorder severe
depression came back > major depressive disorder recurrent
recurring depression > major depressive disorder recurrent
depression with hallucinations > major depressive disorder psychotic
psychotic depression > major depressive disorder psychotic
treatment resistant depression > major depressive disorder @ 0.85
chronic low mood > dysthymic disorder
chronic depression > dysthymic disorder @ 0.85
dysthymia = dysthymic disorder
winter depression > major depressive disorder recurrent @ 0.85
seasonal affective disorder > major depressive disorder recurrent @ 0.85
winter blues > major depressive disorder recurrent @ 0.75
no interest in anything > anhedonia
can't enjoy anything > anhedonia
don't care about anything > apathy | anhedonia @ 0.85
lack of motivation > apathy @ 0.8
no motivation > apathy @ 0.8
tearful > emotional lability | depression @ 0.65
crying for no reason > excessive crying adult | emotional lability @ 0.75
can't stop crying > excessive crying adult
cries easily > excessive crying @ 0.75
uncontrollable laughing crying > pseudobulbar affect
mood swings > mood disorder @ 0.85
moody > emotional lability | irritability @ 0.7
feel worthless > low self-esteem @ 0.8
grief > bereavement | grief disorder @ 0.85
grieving > bereavement | grief
death in the family > bereavement | disappearance death family member
loss of loved one > bereavement
mourning > bereavement
lonely > problems living alone @ 0.6
homesick > adjustment disorder @ 0.65
burnout > exhaustion
stressed out > stress
stress > reaction severe stress | stress not elsewhere classified @ 0.7 in: icd10cm
stress at work > stressful work schedule | problems employment
can't cope > adjustment disorder | stress @ 0.75
not coping > adjustment disorder | stress @ 0.75
situational depression > adjustment disorder depressed mood
reactive depression > adjustment disorder depressed mood @ 0.8
situational anxiety > adjustment disorder with anxiety
fed up > unhappiness @ 0.6

# --- high mood
manic depression = bipolar disorder
bipolar = bipolar disorder
bipolar 1 > bipolar disorder manic
bipolar 2 > bipolar ii disorder
mania = manic episode
manic > manic episode
hypomanic > bipolar disorder hypomanic
high as a kite > manic episode | intoxication @ 0.5
racing thoughts > manic episode @ 0.6
mood disorder = affective disorder
cyclothymia = cyclothymic disorder

# --- worry and fear
anxious = anxiety
anxiety > anxiety disorder
nerves bad > anxiety | nervousness
nervous > anxiety @ 0.7
worry > anxiety @ 0.8
worrying all the time > generalized anxiety disorder
always worried > generalized anxiety disorder
panic attack > panic disorder
panicky > panic disorder | anxiety @ 0.8
anxiety attack > panic disorder @ 0.9
scared of spiders = arachnophobia
fear of spiders > arachnophobia
fear of heights = acrophobia
scared of heights > acrophobia
fear of enclosed spaces = claustrophobia
scared of small spaces > claustrophobia
scared to leave house > agoraphobia
fear of crowds > agoraphobia
fear of open spaces > agoraphobia
fear of needles > fear of injections
needle phobia > fear of injections
scared of needles > fear of injections
scared of blood > fear of blood
fear of dentist > fear of other medical care
scared of doctors > fear of other medical care
scared of flying > fear of flying
scared of dogs > animal type phobia
fear of animals > animal type phobia
scared of storms > fear of thunderstorms
afraid of people > social phobia
fear of public speaking > social phobia
social anxiety = social phobia
stage fright > social phobia
irrational fear > phobia
afraid > fear @ 0.6
ocd = obsessive-compulsive disorder
washing hands constantly > obsessive-compulsive
checks things over and over > obsessive-compulsive
intrusive thoughts > obsessional thoughts
compulsions > obsessive-compulsive
hoarder > hoarding disorder
hoarding > hoarding disorder
picks skin > excoriation skin-picking
skin picking = excoriation disorder
dermatillomania > excoriation skin-picking
hair pulling = trichotillomania
ptsd = post-traumatic stress disorder
flashbacks > post-traumatic stress disorder @ 0.75
shell shock > post-traumatic stress disorder | combat fatigue
combat stress > post-traumatic stress | combat operational stress reaction
trauma reaction > acute stress reaction | post-traumatic stress
battle fatigue > combat fatigue
emotional shock > acute stress reaction
hysteria > conversion disorder | dissociative @ 0.75
multiple personalities = dissociative identity disorder
split personality > dissociative identity disorder
not feeling real > depersonalization-derealization
feels unreal > depersonalization-derealization
out of body feeling > depersonalization-derealization @ 0.8
derealisation > depersonalization-derealization
depersonalization = depersonalization-derealization
memory loss from trauma > dissociative amnesia
fugue state > dissociative fugue
pseudoseizure = conversion disorder with seizures
pnes > conversion disorder seizures
nonepileptic seizures > conversion disorder seizures
psychogenic seizures > conversion disorder seizures
functional seizures > conversion disorder seizures
functional neurological disorder > conversion disorder
fnd > conversion disorder @ 0.85
hysterical paralysis > conversion disorder motor
functional weakness > conversion disorder motor @ 0.8
all in the head > somatoform disorder @ 0.55
psychosomatic = somatoform
somatization > somatization disorder
medically unexplained symptoms > somatoform disorder | somatic symptom disorder
hypochondriac = hypochondriasis
health anxiety > hypochondriasis | illness anxiety disorder
thinks always sick > hypochondriasis
thinks ugly > body dysmorphic disorder @ 0.8
bdd > body dysmorphic disorder
body dysmorphia > body dysmorphic disorder
globus hystericus > globus | psychogenic dysphagia
faking illness > factitious disorder
malingering = malingerer
munchausen = factitious disorder
munchausen by proxy = factitious disorder imposed on another
munchausen by proxy > factitious disorder by proxy @ 0.95

# --- psychosis
crazy > psychosis @ 0.55
losing touch with reality > psychosis
psychotic break > brief psychotic disorder
first episode psychosis > brief psychotic disorder | psychosis @ 0.8
hearing voices = auditory hallucinations
sees things not there > visual hallucinations
seeing people who aren't there > visual hallucinations
smelling things not there > other hallucinations | parosmia @ 0.85
feels bugs crawling > other hallucinations | paresthesia @ 0.7
delusions > delusional disorder
thinks people are out to get him > delusional | paranoid | suspiciousness
paranoia = paranoid
paranoid > delusional disorder @ 0.7
paranoid > suspiciousness @ 0.6
schizo > schizophrenia @ 0.8
schizophrenic > schizophrenia
hebephrenic > disorganized schizophrenia
hebephrenia = disorganized schizophrenia
shared delusion > shared psychotic disorder
folie a deux = shared psychotic disorder
delusional parasitosis > delusional disorder @ 0.85
morgellons > delusional disorder @ 0.7
erotomania > delusional disorder @ 0.85
frozen won't move psychiatric > catatonia
odd behavior > strange inexplicable behavior
strange behavior > strange inexplicable behavior
acting strange > strange inexplicable behavior | altered mental status
bizarre behavior > strange inexplicable behavior
acting weird > strange inexplicable behavior | altered mental status @ 0.85
confused > disorientation | altered mental status
disoriented > disorientation
not making sense > altered mental status | disorientation @ 0.8
doesn't know where he is > disorientation
altered > altered mental status @ 0.7
aloc > alteration of awareness
delirious > delirium
acute confusional state = delirium
icu psychosis > delirium @ 0.85
sundowners > delirium
agitated > restlessness
worked up > agitation @ 0.65
combative > violent behavior | hostility
violent > violent behavior
hitting staff > violent behavior @ 0.75
anger problems > irritability anger | intermittent explosive disorder
anger outbursts > intermittent explosive disorder | irritability anger
rage > intermittent explosive disorder | anger @ 0.8
short tempered > irritability anger
impulsive > impulse disorder
restless > restlessness agitation
talks too much > verbosity @ 0.75
not washing > very low personal hygiene
poor hygiene > very low personal hygiene
self neglect > very low personal hygiene | neglect @ 0.7

# --- harm
suicidal = suicidal ideations
wants to die > suicidal ideations
want to kill myself > suicidal ideations
thoughts of suicide > suicidal ideations
thinking of ending it > suicidal ideations @ 0.85
si > suicidal ideations @ 0.5 if: hi, psych, plan, suicidal, thoughts
suicide attempt = suicide attempt encounter
tried to kill himself > suicide attempt | intentional self-harm
attempted suicide > intentional self-harm
took overdose > poisoning intentional self-harm @ 0.85
od > poisoning @ 0.7 if: pills, heroin, opioid, drug, tablet, tylenol, fentanyl, medication
cutting > nonsuicidal self-harm @ 0.7 if: self, herself, himself, wrists, arms, teen
cuts herself > nonsuicidal self-harm | intentional self-harm
cut wrists > intentional self-harm
self harm = nonsuicidal self-harm
self injury > nonsuicidal self-harm | intentional self-harm
self mutilation > nonsuicidal self-harm | intentional self-harm
wants to hurt others > homicidal ideations
homicidal = homicidal ideations
wants to kill someone > homicidal ideations
hanged himself > asphyxiation due to hanging intentional self-harm
jumped from building > intentional self-harm jumping high place
shot himself > intentional self-harm firearm
slit throat self > intentional self-harm sharp object
history of suicide attempt > personal history self-harm
domestic violence > adult physical abuse | spouse partner violence
battered wife > adult physical abuse | spouse abuse
mental abuse > psychological abuse
beaten by husband > spouse abuse | adult physical abuse
sexual assault > sexual abuse | rape
raped > sexual abuse
molested > child sexual abuse
elder abuse > adult abuse @ 0.85
living on street > unsheltered homelessness
sofa surfing > inadequate housing @ 0.7

# --- personality, impulses
borderline > borderline personality disorder @ 0.6 if: personality, emotional, disorder, psychiatric
bpd > borderline personality disorder @ 0.75 if: personality, emotional, mood, psychiatric, adult, self
eupd > borderline personality disorder
emotionally unstable = borderline personality disorder
psychopath = antisocial personality disorder
sociopath = antisocial personality disorder
antisocial > antisocial personality
narcissist = narcissistic personality disorder
anankastic = obsessive-compulsive personality
drama queen > histrionic personality @ 0.6
clingy adult personality > dependent personality
loner > schizoid personality @ 0.6
odd eccentric personality > schizotypal
personality change after brain injury > personality change due to known physiological condition
gambling addiction = pathological gambling
gambles too much > pathological gambling
gambler > pathological gambling
sets fires = pyromania
can't stop stealing = kleptomania
shoplifting compulsive > kleptomania
internet addiction > other impulse disorders @ 0.75
gaming addiction > other impulse disorders @ 0.75
shopping addiction > other impulse disorders @ 0.75
sex addiction > other sexual dysfunction | excessive sexual drive @ 0.8
nymphomaniac > nymphomania
flasher > exhibitionism
exposes himself > exhibitionism
peeping tom = voyeurism
cross dressing = transvestism
transgender = gender identity disorder
trans > transgender @ 0.8 if: woman, man, male, female, gender, hormones
gender dysphoria = gender identity disorder
gender confusion > gender identity disorder
sex change > transsexualism | gender identity | sex reassignment
mtf > transsexualism @ 0.8
ftm > transsexualism @ 0.8

# --- sex
no sex drive > hypoactive sexual desire
low libido > hypoactive sexual desire
low sex drive > hypoactive sexual desire
not interested in sex > hypoactive sexual desire | decreased libido
can't get it up > erectile disorder
impotence > erectile disorder
performance anxiety > erectile disorder @ 0.6
comes too quickly > premature ejaculation
can't orgasm > orgasmic disorder
no orgasm > orgasmic disorder
anorgasmia = orgasmic disorder
can't climax > orgasmic disorder

# --- eating
anorexic > anorexia nervosa
starving herself > anorexia nervosa @ 0.85
afraid of getting fat > anorexia nervosa @ 0.8
bulimic > bulimia nervosa
makes herself throw up > bulimia nervosa
purging > bulimia nervosa @ 0.85
binge eating = binge eating disorder
compulsive eating > binge eating disorder
overeating > binge eating | polyphagia @ 0.85
comfort eating > binge eating disorder @ 0.6
arfid > avoidant restrictive food intake disorder
eating problem > eating disorder @ 0.8
night eating > other eating disorder @ 0.7

# --- autism, intellect
autism = autistic disorder
autism spectrum = autistic disorder
asd child > autistic disorder @ 0.8
asd > autistic disorder @ 0.6 if: behavior, speech, social, adhd, spectrum, child, autism
on the spectrum > autistic disorder
asperger = asperger's syndrome
high functioning autism > asperger's syndrome
pdd > pervasive developmental disorder @ 0.85
heller syndrome > childhood disintegrative disorder
mental retardation = intellectual disabilities
mentally handicapped > intellectual disabilities
cognitive disability > intellectual disabilities
intellectual impairment > intellectual disabilities
intellectual disability = mental subnormality
low iq > intellectual disabilities | borderline intellectual functioning
borderline iq > borderline intellectual functioning
idiot > profound intellectual disabilities @ 0.5
special needs > intellectual disabilities | developmental disorder @ 0.6
learning disabled > developmental disorder scholastic skills | intellectual disabilities @ 0.85
tourette = combined vocal and multiple motor tic disorder
tics > tic disorder
nervous tic > tic disorder
twitching habit > tic disorder @ 0.7
swearing tics > tourette
executive dysfunction > frontal lobe executive function deficit
brain fog > attention concentration deficit | cognitive functions symptoms @ 0.8
can't concentrate > attention concentration deficit
poor concentration > attention concentration deficit
trouble focusing > attention concentration deficit | attention-deficit @ 0.85
adult adhd > attention-deficit hyperactivity

# --- alcohol
alcoholism = alcohol dependence
drinks too much > alcohol abuse | alcohol use
heavy drinker > alcohol abuse | alcohol dependence @ 0.85
drinking problem > alcohol abuse | alcohol dependence
binge drinking > alcohol abuse
etoh = alcohol
etoh abuse > alcohol abuse
drunk > alcohol intoxication | intoxication alcohol use
drunken > intoxication alcohol
tipsy > alcohol intoxication @ 0.8
hangover > alcohol intoxication | alcohol use @ 0.65
alcohol poisoning > toxic effect alcohol | alcohol intoxication
aud > alcohol use disorder
alcohol addiction = alcohol dependence
dts = alcohol withdrawal delirium
delirium tremens = alcohol withdrawal delirium
the shakes from drink > alcohol withdrawal
alcohol shakes > alcohol withdrawal
rum fits > alcohol withdrawal @ 0.75
recovering alcoholic > alcohol dependence in remission
sober > remission @ 0.6 if: alcohol, drinking, drug
dry drunk > alcohol dependence remission @ 0.5
wet brain > alcohol persisting amnestic | wernicke's encephalopathy
korsakoff = korsakov
korsakoff > alcohol-induced persisting amnestic disorder
wernicke korsakoff > alcohol-induced persisting amnestic | wernicke's encephalopathy
blood alcohol level > blood alcohol | finding alcohol in blood
breathalyzer > evidence alcohol involvement | blood alcohol @ 0.75

# --- drugs: people, acts
junkie > opioid dependence | psychoactive substance dependence
hooked on > dependence
drug use > psychoactive substance use
sud > psychoactive substance dependence @ 0.8 in: icd10cm
polysubstance > psychoactive substance
getting high > intoxication psychoactive substance @ 0.75
stoned > cannabis intoxication
high on drugs > psychoactive substance intoxication
tripping on acid > hallucinogen intoxication
bad trip > hallucinogen intoxication
cold turkey > withdrawal
coming off drugs > withdrawal
in recovery > remission @ 0.75 if: drug, alcohol, opioid, addiction
ivdu > psychoactive substance @ 0.6
shooting up > psychoactive substance @ 0.65
track marks > psychoactive substance @ 0.5
sniffing glue > inhalant abuse
huffing > inhalant abuse
solvent abuse > inhalant abuse
whippets > inhalant abuse @ 0.75
laughing gas abuse > inhalant abuse @ 0.8
poppers > inhalant use @ 0.6
steroid abuse > abuse steroids hormones
juicing > abuse of steroids @ 0.6

# --- drugs: names and street names
heroin > opioid @ 0.85
smack > opioid | heroin @ 0.8 if: heroin, drug, using, addict, smoking
dope > opioid | heroin @ 0.6
black tar > heroin | opioid
fentanyl > opioid @ 0.75 if: abuse, addict, dependence, overdose, withdrawal, street, use
narcotic addiction > opioid dependence
painkiller addiction > opioid dependence
pain pill abuse > opioid abuse
hooked on pain pills > opioid dependence
oxy > opioid @ 0.8
oxycontin > opioid @ 0.75
percs > opioid @ 0.7
percocet > opioid @ 0.7
vicodin > opioid @ 0.7
hydros > opioid @ 0.6
codeine > opioid @ 0.7
methadone clinic > methadone opioid treatment | opioid dependence
subutex > buprenorphine
mat > medication assisted treatment opioid @ 0.5 if: opioid, heroin, suboxone, methadone
narcan = naloxone
vivitrol > naltrexone
kratom > opioid | other psychoactive substance @ 0.55
oud > opioid use disorder
opioid overdose > poisoning opioids | poisoning other opioids
heroin overdose > poisoning heroin
fentanyl overdose > poisoning fentanyl
weed > cannabis @ 0.85
pot > cannabis @ 0.7 if: smoking, smoke, smoker, addict, use, abuse, high
ganja > cannabis
grass > cannabis @ 0.6 if: smoking, smoke, stoned, abuse
joint > cannabis @ 0.5 if: smoked, smoking, high, stoned
hash > cannabis @ 0.7 if: smoking, smoke, use, abuse, oil
hashish > cannabis
thc > cannabis
edibles > cannabis @ 0.75
spice > synthetic cannabinoids @ 0.7 if: k2, drug, smoking, synthetic, high
synthetic marijuana > synthetic cannabinoids
pothead > cannabis dependence
weed vomiting > cannabis hyperemesis syndrome
scromiting > cannabis hyperemesis syndrome
chs > cannabis hyperemesis syndrome @ 0.75 in: icd10cm
coke > cocaine @ 0.8
crack > cocaine @ 0.75 if: smoking, smoke, pipe, addict, use, drug, abuse, user
snow > cocaine @ 0.5 if: snorting, drug, lines
blow > cocaine @ 0.5 if: snorting, drug, lines
snorting > cocaine @ 0.6
speedball > cocaine | opioid @ 0.75
freebase > cocaine
meth = methamphetamine
meth > stimulant | amphetamine
ice > amphetamine @ 0.5 if: meth, drug, smoking, pipe, addict
crank > amphetamine @ 0.6 if: drug, addict, smoking, meth
speed > amphetamine @ 0.65 if: drug, taking, addict, abuse, pills
amphetamine > stimulant
methamphetamine > stimulant
uppers > stimulant
adderall abuse > stimulant abuse
adderall > stimulant | amphetamine @ 0.7
ritalin abuse > stimulant abuse
bath salts > stimulant @ 0.75
ecstasy > stimulant | hallucinogen | ecstasy poisoning @ 0.75
molly > ecstasy poisoning | stimulant @ 0.7
mdma > stimulant | hallucinogen @ 0.75
acid > lysergide | hallucinogen @ 0.6 if: tripping, trip, lsd, dropped
lsd > lysergide
lsd > hallucinogen
magic mushrooms > hallucinogen
shrooms > hallucinogen
psilocybin > hallucinogen
peyote > hallucinogen
mescaline > hallucinogen
angel dust > phencyclidine | hallucinogen
pcp > phencyclidine | hallucinogen @ 0.75
ketamine abuse > hallucinogen | other psychoactive substance @ 0.75
ghb > other psychoactive substance @ 0.7
date rape drug > sedative hypnotic | poisoning benzodiazepines @ 0.7
roofies > sedative hypnotic | benzodiazepines @ 0.8
benzo > sedative hypnotic anxiolytic
benzodiazepine > sedative hypnotic anxiolytic
xanax > sedative hypnotic anxiolytic | benzodiazepine @ 0.75
xannies > sedative hypnotic anxiolytic @ 0.75
valium addiction > sedative hypnotic anxiolytic dependence
tranquilizer > sedative hypnotic anxiolytic @ 0.8
downers > sedative hypnotic anxiolytic
sleeping pill addiction > sedative hypnotic dependence
sleeping pill > sedative
barbs > barbiturates
gabapentin abuse > other psychoactive substance abuse @ 0.75
tranq > other psychoactive substance | xylazine @ 0.6
caffeine > stimulant @ 0.5 if: withdrawal, intoxication, jitters, addiction
too much coffee > caffeine intoxication @ 0.8

# --- tobacco
smoker = nicotine dependence
smoker > nicotine dependence cigarettes
smokes > tobacco use | nicotine dependence
smokes cigarettes > nicotine dependence cigarettes
tobacco dependence = nicotine dependence
tobacco use disorder > nicotine dependence
chewing tobacco user > nicotine dependence chewing tobacco
dip > nicotine dependence chewing tobacco @ 0.5 if: tobacco, snuff, chew
snuff > nicotine dependence chewing tobacco @ 0.7
vaping > nicotine dependence | vaping-related disorder
e-cigarette > nicotine dependence other tobacco | vaping
ecig > nicotine dependence | vaping
quit smoking > nicotine dependence remission | smoking cessation
smoking cessation = tobacco cessation
secondhand smoke > exposure environmental tobacco smoke

# --- sleep
can't sleep = insomnia
trouble sleeping > insomnia | sleep disorder
sleeplessness = insomnia
difficulty sleeping > insomnia
can't fall asleep > insomnia
keeps waking up > insomnia @ 0.8
wakes up too early > insomnia @ 0.8
lying awake > insomnia
sleeps too much = hypersomnia
eds > hypersomnia @ 0.5 if: sleepy, sleep, daytime
sleepy > hypersomnia
sleepiness = somnolence
drowsy = somnolence
lethargic > somnolence | fatigue @ 0.8
lethargy > somnolence @ 0.85
falls asleep suddenly > narcolepsy
sleep attacks > narcolepsy
collapses when laughing > cataplexy
stops breathing at night > sleep apnea
osahs > obstructive sleep apnea
csa > central sleep apnea @ 0.75 in: icd10cm
ondine's curse = congenital central alveolar hypoventilation
pickwickian > obesity alveolar hypoventilation
obesity hypoventilation > morbid obesity alveolar hypoventilation
sleep walking = sleepwalking
somnambulism = sleepwalking
talks in sleep > parasomnia @ 0.85
acts out dreams > rem sleep behavior disorder
kicks in sleep > periodic limb movement | rem sleep behavior @ 0.8
screams at night > sleep terrors
night terrors = sleep terrors
bad dreams > nightmare
nightmares > nightmare disorder
can't move when waking > sleep paralysis
sleep paralysis > recurrent isolated sleep paralysis
grinds teeth at night > sleep related bruxism
teeth grinding = bruxism
jumpy legs at night > restless legs | periodic limb movement
willis ekbom > restless legs syndrome
night cramps > sleep related leg cramps
shift work sleep > circadian rhythm sleep disorder shift work
body clock off > circadian rhythm sleep disorder
night owl > circadian rhythm delayed sleep phase
dspd > circadian rhythm delayed sleep phase
jet lag > circadian rhythm sleep disorder jet lag
jetlag > circadian rhythm sleep disorder jet lag
kleine levin > recurrent hypersomnia
sleeping beauty syndrome > recurrent hypersomnia
sleep test > sleep study

# --- older and everyday names
amnestic syndrome > amnestic disorder
dt's > alcohol withdrawal delirium
inebriation > alcohol intoxication
oneirophrenia > schizophrenia @ 0.8
reactive psychosis > brief psychotic disorder
schizophreniform psychosis > schizoaffective @ 0.7
rapid cycling > bipolar
bipolar rapid cycling > bipolar disorder
nervous depression > depressive disorder @ 0.8
mood swings > cyclothymic @ 0.7
dmdd > disruptive mood dysregulation disorder
afraid of needles > fear of injections and transfusions
afraid of closed spaces > claustrophobia
fear of small spaces > claustrophobia
fear of elevators > claustrophobia @ 0.8
ophidiophobia > animal type phobia
cynophobia > animal type phobia
zoophobia > animal type phobia
fear of snakes > animal type phobia
fear of dogs > animal type phobia
ailurophobia > animal type phobia
fear of storms > fear of thunderstorms
brontophobia > fear of thunderstorms
astraphobia > fear of thunderstorms
aviophobia > fear of flying
hemophobia > fear of blood
trypanophobia > fear of injections and transfusions
nosophobia > hypochondriasis @ 0.8
constant worry > generalized anxiety disorder
free floating anxiety > generalized anxiety disorder
pack rat > hoarding disorder @ 0.8
astasia abasia > conversion disorder motor symptom @ 0.8
da costa > somatoform autonomic dysfunction
da costa > other somatoform disorders @ 0.8
neurocirculatory asthenia > somatoform autonomic dysfunction
neurocirculatory asthenia > other somatoform disorders @ 0.8
cardiac neurosis > other somatoform disorders @ 0.8
nervous exhaustion > other nonpsychotic mental disorders @ 0.8
nervous breakdown > other nonpsychotic mental disorders @ 0.7
self starvation > anorexia nervosa
starving self > anorexia nervosa
binge and purge > bulimia nervosa
pavor nocturnus > sleep terrors
frigidity > hypoactive sexual desire | female sexual arousal disorder
ocpd > obsessive-compulsive personality
firebug > pyromania
zoophilia > other paraphilias
bestiality > other paraphilias
necrophilia > other paraphilias
feeblemindedness > mild intellectual disabilities
moron > mild intellectual disabilities
imbecile > moderate intellectual disabilities
idiocy > profound intellectual disabilities
oligophrenia > intellectual disabilities
amentia > intellectual disabilities
word deafness > mixed receptive-expressive language disorder
toddler not talking > developmental disorder of speech and language
child not talking > developmental disorder of speech and language
delayed talking > developmental disorder of speech and language
math disability > mathematics disorder
writing disorder > disorder of written expression
clumsiness > specific developmental disorder of motor function
asd > autistic disorder @ 0.85 if: autism, child, spectrum, speech, behavior
asd > autistic disorder @ 0.8
sensory processing disorder > other disorders of psychological development
sensory integration > other disorders of psychological development
global developmental delay > other disorders of psychological development
acting out > conduct disorder @ 0.8
sibling rivalry > other childhood emotional disorders @ 0.7
child wetting pants > enuresis not due to substance @ 0.8
soils underwear > encopresis not due to substance
soiling pants > encopresis not due to substance
child soiling > encopresis not due to substance
picky eater > other feeding disorders of infancy
geophagia > pica
eats nonfood > pica
body rocking > stereotyped movement disorders


! unseen: words of procedure descriptors we cannot see here
psg > polysomnography
! seen
# --- Further: dissociative, somatoform and other disorders in older and everyday words
hysterical > dissociative | conversion disorder @ 0.8
hysteria > dissociative conversion disorder
hysterical blindness > conversion disorder with sensory symptom
psychogenic > conversion disorder | dissociative | somatoform @ 0.7
functional neurological > conversion disorder
pnes > conversion disorder with seizures
nonepileptic seizures > conversion disorder with seizures
psychogenic amnesia > dissociative amnesia
lost memory identity > dissociative fugue | dissociative amnesia @ 0.8
wandering off amnesia > dissociative fugue
fugue > dissociative fugue
alter personalities > dissociative identity disorder
possession > dissociative and conversion disorders @ 0.6
trance > dissociative and conversion disorders @ 0.7
ganser > other dissociative and conversion disorders
out of body > depersonalization-derealization
hypochondriac > hypochondriacal disorder
imaginary illness > hypochondriasis
ugly obsession > body dysmorphic disorder @ 0.7
faking sick > malingerer | factitious disorder
neurasthenia > nonpsychotic mental disorder @ 0.6
nervous exhaustion > nonpsychotic mental disorder @ 0.5
nervous breakdown > nervous @ 0.7
mental breakdown > acute stress reaction | mental disorder not otherwise specified @ 0.6
pba > pseudobulbar affect
uncontrolled laughing > pseudobulbar affect
laughing crying > pseudobulbar affect @ 0.8
postconcussion > postconcussional syndrome
personality change brain injury > personality change due to known physiological condition
organic psychosis > psychotic disorder due to known physiological condition
mood disorder medical > mood disorder due to known physiological condition
organic anxiety > anxiety disorder due to known physiological condition
sundowning > dementia agitation @ 0.7
hardening of arteries brain > vascular dementia @ 0.8
icu psychosis > delirium due to known physiological condition
combat fatigue > acute stress reaction | post-traumatic stress disorder @ 0.7
battle fatigue > acute stress reaction @ 0.8
shyness > social phobia @ 0.6
fear of leaving house > agoraphobia
afraid to leave house > agoraphobia
fear of needles > fear of injections and transfusions
needle phobia > fear of injections and transfusions
fear of closed spaces > claustrophobia
fear of thunder > fear of thunderstorms
fear of men > androphobia
fear of women > gynephobia
dental anxiety > other situational type phobia @ 0.6
checking rituals > obsessive-compulsive disorder
hand washing compulsion > obsessive-compulsive disorder
skin picking > excoriation skin-picking disorder
stealing compulsion > kleptomania
gambling problem > pathological gambling | gambling and betting @ 0.8
sex addict > other sexual disorder @ 0.6
road rage > intermittent explosive disorder
explosive temper > intermittent explosive disorder
dissocial > antisocial personality disorder
borderline > borderline personality disorder @ 0.8
clingy personality > dependent personality disorder
drama queen > histrionic personality disorder @ 0.6
loner > schizoid personality disorder @ 0.7
perfectionist > obsessive-compulsive personality disorder @ 0.6
anankastic > obsessive-compulsive personality disorder
cyclothymic > cyclothymic disorder
hyper manic > manic episode
endogenous depression > major depressive disorder
ppd > postpartum depression @ 0.7 if: mother, baby, depression, delivery, postpartum
premenstrual depression > premenstrual dysphoric disorder
split mind > schizophrenia @ 0.7
madness > unspecified psychosis @ 0.7
crazy > unspecified psychosis @ 0.6
gone mad > unspecified psychosis @ 0.7
psychotic break > unspecified psychosis
lost touch with reality > unspecified psychosis
thinks people after him > delusional disorder | paranoid @ 0.8
delusions of jealousy > delusional disorder
catatonic > catatonic disorder | catatonic schizophrenia
asd > autistic disorder @ 0.8 if: child, spectrum, autism, behavior, speech, aba, sensory
global delay > global developmental delay @ 0.5
late talker > developmental disorder of speech language @ 0.85
not talking yet > developmental disorder of speech language
speech impediment > developmental disorder of speech
trouble reading > specific reading disorder
cant read > illiteracy | specific reading disorder @ 0.8
trouble with math > mathematics disorder
trouble writing > disorder of written expression
id mild > mild intellectual disabilities @ 0.6
hyperkinetic > attention-deficit hyperactivity disorder
add > attention-deficit hyperactivity disorder inattentive
cant focus > attention and concentration deficit | attention-deficit
odd > oppositional defiant disorder @ 0.8 if: child, adhd, behavior, conduct, teen, kid
bad behavior child > conduct disorder
delinquent > conduct disorder | antisocial behavior child @ 0.8
bully > child antisocial behavior @ 0.5
lying stealing child > conduct disorder | child antisocial behavior @ 0.7
separation anxiety > separation anxiety disorder
wont talk at school > selective mutism
rocking > stereotyped movement disorders @ 0.6
vocal tics > tic disorder vocal motor
tourettes > tourette's disorder
twitching face tic > tic disorder @ 0.7
bad dreams > nightmare disorder
cant stay asleep > insomnia
up all night > insomnia
days and nights mixed up > circadian rhythm sleep disorder
night owl > circadian rhythm sleep disorder delayed sleep phase
low sex drive > hypoactive sexual desire disorder
cant climax > female orgasmic disorder | male orgasmic disorder
pe > premature ejaculation @ 0.7 if: ejaculation, sex, early, male
pain with sex > dyspareunia
cross dressing > transvestic fetishism | dual role transvestism @ 0.8
# --- Further: substances
drinks too much > alcohol dependence
etoh intoxication > alcohol intoxication
wasted > alcohol intoxication @ 0.4
hung over > alcohol intoxication @ 0.6
wet brain > alcohol persisting amnestic disorder | wernicke @ 0.8
heroin addict > opioid dependence
pain pill addiction > opioid dependence
oud > opioid dependence
mat > opioid dependence @ 0.5 if: suboxone, methadone, buprenorphine
pot > cannabis @ 0.85
pothead > cannabis abuse
throwing up from weed > cannabis hyperemesis | cannabis other cannabis-induced @ 0.6
crack > cocaine @ 0.8 if: smoking, addict, abuse, use, pipe
coke addict > cocaine dependence
meth addict > other stimulant dependence
crystal meth > other stimulant | methamphetamine
tweaker > other stimulant abuse @ 0.7
uppers > other stimulant
speed > other stimulant @ 0.6 if: drug, abuse, addict, meth
downers > sedative hypnotic
benzo withdrawal > sedative hypnotic anxiolytic withdrawal
sleeping pill addiction > sedative hypnotic anxiolytic dependence
acid > hallucinogen @ 0.6 if: trip, lsd, drug, mushrooms
shrooms > poisoning hallucinogens @ 0.8
pcp > phencyclidine @ 0.8 if: abuse, drug, intoxication, high, use, overdose
caffeine addiction > caffeine @ 0.7 in: icd10cm
chewing tobacco > nicotine dependence chewing tobacco
dip tobacco > nicotine dependence chewing tobacco
vape > nicotine dependence other tobacco product @ 0.8
e cig > nicotine dependence other tobacco product | vaping @ 0.8
# --- Further
vodka > alcohol abuse | alcohol dependence @ 0.85 in: icd10cm
beer > alcohol abuse | alcohol dependence @ 0.8 in: icd10cm
wine > alcohol abuse | alcohol dependence @ 0.8 in: icd10cm
whiskey > alcohol abuse | alcohol dependence @ 0.85 in: icd10cm
liquor > alcohol abuse | alcohol dependence @ 0.85 in: icd10cm
booze > alcohol abuse | alcohol dependence @ 0.85 in: icd10cm
drinking > alcohol abuse | alcohol dependence @ 0.7 if: binge, heavy, daily, problem, too, much, stop in: icd10cm
drinker > alcohol dependence | alcohol abuse @ 0.8 in: icd10cm
sober > alcohol dependence in remission @ 0.8 in: icd10cm
cigarettes > nicotine dependence cigarettes @ 0.9 in: icd10cm
pack a day > nicotine dependence cigarettes @ 0.85 in: icd10cm
vaping > nicotine dependence other tobacco product @ 0.7 in: icd10cm
overdosed > poisoning @ 0.9 in: icd10cm
addict > dependence @ 0.9 in: icd10cm
hooked > dependence @ 0.7 if: pills, drugs, opioids, heroin in: icd10cm

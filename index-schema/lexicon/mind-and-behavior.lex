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

# --- Phobias and other words of the mind
bathophobia > other specified phobia @ 0.85
cancerphobia > other hypochondriacal disorders @ 0.85
cancerophobia > other hypochondriacal disorders @ 0.85
carcinophobia > other hypochondriacal disorders @ 0.85
syphilophobia > other hypochondriacal disorders @ 0.85
pathophobia > other hypochondriacal disorders @ 0.8
venereophobia > other hypochondriacal disorders @ 0.8
chromatophobia > other specified phobia @ 0.85
chromophobia > other specified phobia @ 0.85
necrophobia > other specified phobia @ 0.85
thanatophobia > other specified phobia @ 0.85
algophobia > other specified phobia @ 0.85
mysophobia > other specified phobia @ 0.85
germ phobia > other specified phobia @ 0.85
germophobia > other specified phobia @ 0.85
photophobia fear > other specified phobia @ 0.5
pyrophobia > other specified phobia @ 0.85
kleptophobia > other specified phobia @ 0.8
monophobia > other specified phobia @ 0.85
sitophobia > other specified phobia @ 0.8
toxicophobia > other specified phobia @ 0.85
emetophobia > other specified phobia @ 0.85
coulrophobia > other specified phobia @ 0.85
trypophobia > other specified phobia @ 0.85
dysmorphobia > body dysmorphic disorder @ 0.95
nyctophobia > other specified phobia @ 0.8
panphobia > phobic anxiety disorder @ 0.7
phonophobia > other specified phobia
phonophobia > hyperacusis @ 0.6
genophobia > other specified phobia @ 0.8
gymnophobia > other specified phobia @ 0.8
ochlophobia > agoraphobia @ 0.8
demophobia > agoraphobia @ 0.7
kenophobia > agoraphobia @ 0.8
glossophobia > social phobia @ 0.85
scopophobia > social phobia @ 0.85
ophidiophobia > other animal type phobia
herpetophobia > other animal type phobia
musophobia > other animal type phobia
ornithophobia > other animal type phobia
entomophobia > other animal type phobia
apiphobia > other animal type phobia
equinophobia > other animal type phobia
fear of snakes > other animal type phobia @ 0.95
fear of dogs > other animal type phobia @ 0.95
fear of cats > other animal type phobia @ 0.95
fear of mice > other animal type phobia @ 0.95
fear of birds > other animal type phobia @ 0.95
fear of insects > other animal type phobia @ 0.95
hydrophobia fear > other natural environment type phobia @ 0.6
aquaphobia > other natural environment type phobia
thalassophobia > other natural environment type phobia
ancraophobia > other natural environment type phobia @ 0.8
fear of water > other natural environment type phobia
fear of dark > other natural environment type phobia @ 0.7
odontophobia > fear of other medical care
dentophobia > fear of other medical care
iatrophobia > fear of other medical care
nosocomephobia > fear of other medical care
amaxophobia > other situational type phobia
siderodromophobia > other situational type phobia @ 0.85
fear of driving > other situational type phobia @ 0.95
fear of elevators > other situational type phobia
pteromerhanophobia > fear of flying @ 0.95
hypsophobia > acrophobia
gynophobia > gynephobia @ 1.0
hyperthymic > other persistent mood disorders @ 0.7
hypomanic personality > other persistent mood disorders
hypomanic personality > cyclothymic disorder @ 0.7
hypothymic > other persistent mood disorders
hypothymic > dysthymic disorder @ 0.6
idiot savant > autistic disorder @ 0.7
oniomania > other impulse disorders @ 0.85
compulsive shopping > other impulse disorders @ 0.85
dromomania > other impulse disorders @ 0.7
poriomania > dissociative fugue @ 0.7
trichophagia > pica @ 0.6
pagophagia > pica @ 0.85
megalomania > delusional disorders @ 0.8
monomania > delusional disorders @ 0.6
demonomania > delusional disorders @ 0.6
lycanthropy > delusional disorders @ 0.6
vesania > unspecified psychosis @ 0.7
psychalgic > pain disorder exclusively related to psychological factors @ 0.85
hyperhidrosis psychogenic > other somatoform disorders @ 0.85
psychogenic asthma > psychological and behavioral factors associated with disorders @ 0.8
psychogenic eczema > psychological and behavioral factors associated with disorders @ 0.8
psychogenic dermatitis > psychological and behavioral factors associated with disorders @ 0.8
psychogenic gastric ulcer > psychological and behavioral factors associated with disorders @ 0.8
psychogenic colitis > psychological and behavioral factors associated with disorders @ 0.8
psychogenic urticaria > psychological and behavioral factors associated with disorders @ 0.8
psychogenic flatulence > other somatoform disorders @ 0.8
psychogenic palpitations > other somatoform disorders @ 0.85
psychogenic itch > other somatoform disorders
bruxomania > other somatoform disorders @ 0.8
exhaustion psychosis > acute stress reaction
exhaustion psychosis > delirium @ 0.5
manic delirium > manic episode @ 0.7
catalepsy > catatonic schizophrenia
catalepsy > catatonic disorder @ 0.6
catatonic stupor > catatonic schizophrenia
catatonic stupor > catatonic disorder @ 0.7
mutism > selective mutism @ 0.6
psychopathia sexualis > paraphilia @ 0.8
coprophagy > other specified eating disorder
coprophagy > pica @ 0.6
ergophobia > other specified phobia @ 0.6

# --- Delirium and dementia and their adjectives
postprocedural delirium > delirium due to known physiological condition
postoperative delirium > delirium due to known physiological condition
hysterical delirium > other dissociative and conversion disorders @ 0.85
exhaustion delirium > acute stress reaction @ 0.8
traumatic delirium > delirium due to known physiological condition
traumatic delirium > intracranial injury @ 0.7
thyroid delirium > thyrotoxicosis with thyrotoxic crisis or storm @ 0.8
puerperal delirium > delirium due to known physiological condition @ 0.8
senile delirium > delirium due to known physiological condition @ 0.8
uremic delirium > uremia @ 0.8
alcohol withdrawal delirium > alcohol dependence with withdrawal delirium @ 1.0
dementia repeated infarcts > vascular dementia
infarct dementia > vascular dementia @ 0.95
multi infarct > vascular dementia @ 0.95
old age dementia > unspecified dementia
parkinsonian dementia > neurocognitive disorder with lewy bodies @ 0.8
dementia parkinsonism > neurocognitive disorder with lewy bodies @ 0.85
dementia traumatic > dementia in other diseases classified elsewhere @ 0.6
emotional deafness > conversion disorder with sensory symptom
hysterical mutism > conversion disorder with motor symptom
hysterical mutism > dissociative and conversion disorder @ 0.7

# --- Organic and substance
presbyophrenia > unspecified dementia
senility dementia > unspecified dementia @ 0.8
senile psychosis > unspecified dementia @ 0.8
senile paranoia > unspecified dementia @ 0.5
presenile dementia > unspecified dementia @ 0.8
presenile psychosis > unspecified dementia @ 0.8
primary degenerative dementia > unspecified dementia
chronic brain syndrome > unspecified dementia @ 0.5
arteriosclerotic dementia > vascular dementia @ 0.95
arteriosclerotic psychosis > vascular dementia @ 0.8
major neurocognitive disorder vascular > vascular dementia @ 0.95
dipsomania > alcohol dependence @ 0.95
chronic alcoholism > alcohol dependence @ 0.95
ethylism > alcohol dependence @ 0.85
inebriety > alcohol dependence intoxication @ 0.6
drunkard > alcohol dependence @ 0.8
habitual drunkenness > alcohol dependence @ 0.8
acute drunkenness > alcohol abuse with intoxication @ 0.85
simple drunkenness > alcohol abuse with intoxication @ 0.8
crapulence > alcohol abuse with intoxication @ 0.6
alcoholic hallucinosis > alcohol-induced psychotic disorder with hallucinations @ 0.95
alcoholic jealousy > alcohol-induced psychotic disorder with delusions
alcoholic psychosis > alcohol-induced psychotic disorder @ 0.95
alcoholic amnesia > alcohol-induced persisting amnestic disorder @ 0.95
alcoholic korsakoff > alcohol-induced persisting amnestic disorder @ 0.95
korsakow > amnestic disorder @ 0.85
dysmnesic > amnestic disorder @ 0.8
korsakoff nonalcoholic > amnestic disorder due to known physiological condition
alcoholic delirium > alcohol dependence with withdrawal delirium @ 0.8
opium addiction > opioid dependence @ 0.95
opium habit > opioid dependence @ 0.95
opium > opioid @ 0.8
heroin habit > opioid dependence
heroinism > opioid dependence
morphinomania > opioid dependence @ 0.95
morphinism > opioid dependence @ 0.95
narcotism > opioid dependence @ 0.7
opium smoking > opioid dependence @ 0.8
cocainism > cocaine dependence @ 0.95
cocainomania > cocaine dependence @ 0.95
cocaine habit > cocaine dependence
cannabism > cannabis dependence
barbiturism > sedative hypnotic or anxiolytic dependence
barbiturate addiction > sedative hypnotic or anxiolytic dependence @ 0.95
amphetamine addiction > other stimulant dependence @ 0.95
tobaccoism > nicotine dependence
tobacco habit > nicotine dependence @ 0.95
tobacco addiction > nicotine dependence @ 0.95
nicotinism > nicotine dependence @ 0.85
smoking habit > nicotine dependence @ 0.8
drug addiction > other psychoactive substance dependence
toxicomania > other psychoactive substance dependence @ 0.85
polysubstance > other psychoactive substance
solvent sniffing > inhalant abuse
volatile solvent > inhalant @ 0.8
hallucinogen trip > hallucinogen intoxication @ 0.8
infective psychosis > delirium due to known physiological condition @ 0.7
toxic psychosis > delirium due to known physiological condition @ 0.6
acute confusional insanity > delirium due to known physiological condition @ 0.7
confusional state > delirium due to known physiological condition @ 0.8
psycho organic > mental disorder due to known physiological condition @ 0.8
psychoorganic > mental disorder due to known physiological condition @ 0.8
psychosis brain injury > psychotic disorder due to known physiological condition @ 0.85
posttraumatic psychosis brain > psychotic disorder due to known physiological condition @ 0.7
epileptic psychosis > psychotic disorder due to known physiological condition @ 0.8
organic hallucinosis > psychotic disorder with hallucinations due to known physiological condition @ 0.95
organic delusional > psychotic disorder with delusions due to known physiological condition
organic depression > depressive disorder due to known physiological condition
organic affective > mood disorder due to known physiological condition
lobotomy syndrome > personality change due to known physiological condition @ 0.85
leucotomy syndrome > personality change due to known physiological condition @ 0.85
frontal syndrome > personality change due to known physiological condition @ 0.8
limbic epilepsy personality > personality change due to known physiological condition
encephalopathy postcontusional > postconcussional syndrome @ 0.8

# --- Psychoses and mood
lunacy > unspecified psychosis @ 0.7
dementia praecox > schizophrenia @ 0.95
bleuler > schizophrenia @ 0.7
kahlbaum > catatonic schizophrenia @ 0.8
catatonia schizophrenic > catatonic schizophrenia @ 1.0
schizophrenic catalepsy > catatonic schizophrenia
simple schizophrenia > other schizophrenia
schizophrenia simplex > other schizophrenia
cenesthopathic > other schizophrenia
oneirophrenia > schizophreniform disorder @ 0.8
paraphrenia > paranoid schizophrenia @ 0.7
paraphrenic > paranoid schizophrenia @ 0.7
late paraphrenia > delusional disorders @ 0.8
borderline schizophrenia > schizotypal disorder @ 0.95
prepsychotic schizophrenia > schizotypal disorder
pseudoneurotic > schizotypal disorder
pseudopsychopathic > schizotypal disorder
prodromal schizophrenia > schizotypal disorder @ 0.8
chronic undifferentiated schizophrenia > residual schizophrenia @ 0.6
restzustand > residual schizophrenia @ 0.95
schizophrenic residual state > residual schizophrenia @ 0.95
schizoaffective psychosis > schizoaffective disorder @ 1.0
mixed schizophrenic affective > schizoaffective disorder @ 0.8
paranoiac > delusional disorders @ 0.8
sensitiver beziehungswahn > delusional disorders
paranoid psychosis > delusional disorders
capgras > delusional disorders @ 0.6
clerambault > delusional disorders @ 0.7
othello syndrome > delusional disorders @ 0.7
ekbom delusional parasitosis > delusional disorders @ 0.8
induced psychosis > shared psychotic disorder
induced paranoid > shared psychotic disorder @ 0.95
folie > shared psychotic disorder
cycloid psychosis > brief psychotic disorder @ 0.85
acute schizophrenic episode > brief psychotic disorder @ 0.6
psychogenic psychosis > brief psychotic disorder @ 0.8
psychogenic paranoid > brief psychotic disorder @ 0.8
hysterical psychosis > brief psychotic disorder @ 0.6
manic depressive reaction > bipolar disorder
manic depressive insanity > bipolar disorder @ 0.95
circular psychosis > bipolar disorder @ 0.85
circular insanity > bipolar disorder @ 0.85
alternating insanity > bipolar disorder @ 0.8
mania acute > manic episode @ 0.85
recurrent mania > bipolar disorder other @ 0.7
monopolar depression > major depressive disorder
melancholic > major depressive disorder @ 0.7
involutional melancholia > major depressive disorder @ 0.8
involutional depression > major depressive disorder @ 0.7
involutional psychosis > other depressive episodes @ 0.5
involutional paranoid > delusional disorders @ 0.8
endogenous depression > major depressive disorder recurrent @ 0.8
depressive reaction > major depressive disorder single episode @ 0.7
masked depression > other specified depressive episodes @ 0.7
depressive neurosis > dysthymic disorder @ 0.95
depressive personality > dysthymic disorder
affective personality > cyclothymic disorder @ 0.85
cycloid personality > cyclothymic disorder @ 0.95
cyclothymic personality > cyclothymic disorder @ 0.95
affective psychosis > mood affective disorder

# --- Neuroses and stress
neurosis > nonpsychotic mental disorder unspecified @ 0.6
psychoneurosis > nonpsychotic mental disorder unspecified @ 0.7
phobic neurosis > phobic anxiety disorder
phobia > phobic anxiety disorder
fear of open > agoraphobia @ 0.7
animal phobia > animal type phobia @ 0.95
ailurophobia > animal type phobia other @ 0.8
cynophobia > animal type phobia other @ 0.8
nosophobia > hypochondriacal disorder @ 0.8
dysmorphophobia > body dysmorphic disorder @ 0.95
erythrophobia > social phobia @ 0.6
xenophobia > other specified phobia @ 0.7
nyctophobia > other natural environment type phobia @ 0.5
gephyrophobia > fear of bridges @ 0.95
aerophobia > fear of flying @ 0.5
anancastic > obsessive-compulsive
anankastic > obsessive-compulsive
compulsive neurosis > obsessive-compulsive disorder @ 0.95
obsessional neurosis > obsessive-compulsive disorder @ 0.95
mixed obsessional > mixed obsessional thoughts and acts @ 1.0
obsessional ruminations > obsessive-compulsive disorder @ 0.8
excoriation neurotic > excoriation skin-picking disorder
dermatillomania > excoriation skin-picking disorder @ 0.95
gross stress reaction > acute stress reaction
combat exhaustion > acute stress reaction
psychic shock > acute stress reaction
traumatic neurosis > post-traumatic stress disorder
war neurosis > post-traumatic stress disorder @ 0.8
catastrophic stress > acute stress reaction @ 0.8
nostalgia > adjustment disorder @ 0.5
hospitalism > adjustment disorder
abnormal grief > adjustment disorder @ 0.6
hysterical anesthesia > conversion disorder with sensory symptom @ 0.95
hysterical deafness > conversion disorder with sensory symptom @ 0.95
hysterical aphonia > conversion disorder with motor symptom @ 0.95
hysterical gait > conversion disorder with motor symptom
hysterical tremor > conversion disorder with motor symptom
hysterical torticollis > conversion disorder with motor symptom
hysterical dysphagia > conversion disorder with motor symptom @ 0.7
psychogenic dysphonia > conversion disorder with motor symptom
psychogenic aphonia > conversion disorder with motor symptom @ 0.95
hysterical convulsions > conversion disorder with seizures @ 0.95
hysterical fugue > dissociative fugue @ 0.95
hysterical amnesia > dissociative amnesia @ 0.95
hysterical stupor > dissociative stupor @ 0.95
astasia abasia > conversion disorder with motor symptom @ 0.85
twilight state > other dissociative and conversion disorders @ 0.85
psychogenic twilight > other dissociative and conversion disorders
hysterical pseudodementia > other dissociative and conversion disorders @ 0.8
psychogenic confusion > other dissociative and conversion disorders @ 0.85
briquet > somatization disorder @ 0.95
multiple psychosomatic > somatization disorder
psychosomatic disorder > somatoform disorder @ 0.8
psychogenic pain > pain disorder exclusively related to psychological factors
psychogenic backache > pain disorder related to psychological factors @ 0.7
globus hystericus > other somatoform disorders
psychogenic dysphagia > other somatoform disorders @ 0.85
psychogenic pruritus > other somatoform disorders @ 0.95
psychogenic torticollis > other somatoform disorders @ 0.85
psychogenic cough > other somatoform disorders @ 0.7
psychogenic hiccough > other somatoform disorders @ 0.7
psychogenic dysmenorrhea > other somatoform disorders @ 0.85
psychogenic hyperventilation > other somatoform disorders @ 0.8
psychogenic diarrhea > other somatoform disorders @ 0.7
psychogenic dyspepsia > other somatoform disorders @ 0.7
psychogenic polyuria > other somatoform disorders @ 0.7
gastric neurosis > other somatoform disorders
soldier's heart > other somatoform disorders @ 0.85
irritable heart > other somatoform disorders @ 0.8
cardiovascular neurosis > other somatoform disorders
psychogenic vomiting > other specified eating disorder @ 0.85
beard's disease > other specified nonpsychotic mental disorders @ 0.7
nervous exhaustion > other specified nonpsychotic mental disorders @ 0.8
nervous debility > other specified nonpsychotic mental disorders @ 0.8
nervous prostration > other specified nonpsychotic mental disorders @ 0.7
psychasthenia > other specified nonpsychotic mental disorders @ 0.95
janet's > other specified nonpsychotic mental disorders @ 0.7
dhat > other specified nonpsychotic mental disorders
koro > other specified nonpsychotic mental disorders @ 0.7
latah > other specified nonpsychotic mental disorders @ 0.7
occupational neurosis > other specified nonpsychotic mental disorders
psychogenic writer's cramp > other specified nonpsychotic mental disorders
psychogenic syncope > other specified nonpsychotic mental disorders @ 0.8
professional neurosis > other specified nonpsychotic mental disorders @ 0.8

# --- Eating, sleep, sex
bulimarexia > bulimia nervosa
hyperorexia nervosa > bulimia nervosa
amylophagia > pica @ 0.8
psychogenic anorexia > other specified eating disorder @ 0.5
psychogenic insomnia > primary insomnia @ 0.6
psychophysiologic insomnia > primary insomnia
nonorganic insomnia > insomnia not due to a substance
incubus > nightmare disorder @ 0.6
dream anxiety > nightmare disorder @ 1.0
frigidity > hypoactive sexual desire disorder
anaphrodisia > hypoactive sexual desire disorder @ 0.85
anhedonia sexual > hypoactive sexual desire disorder @ 0.6
psychogenic impotence > male erectile disorder @ 0.95
psychosexual impotence > male erectile disorder @ 0.95
nymphomania > other sexual dysfunction not due to a substance
satyriasis > other sexual dysfunction not due to a substance
psychogenic vaginismus > vaginismus not due to a substance @ 0.95
psychological factors disease > psychological and behavioral factors associated with disorders @ 0.7
laxative habit > abuse of laxatives @ 0.95

# --- Personality and behavior
fanatic personality > paranoid personality disorder @ 0.8
querulant personality > paranoid personality disorder @ 0.85
expansive paranoid > paranoid personality disorder @ 0.8
introverted personality > schizoid personality disorder @ 0.8
amoral personality > antisocial personality disorder
dissocial = antisocial @ 0.95
asocial personality > antisocial personality disorder
explosive personality > borderline personality disorder @ 0.8
hysterical personality > histrionic personality disorder @ 0.95
psychoinfantile > histrionic personality disorder
compulsive personality > obsessive-compulsive personality disorder
obsessional personality > obsessive-compulsive personality disorder
anxious personality > avoidant personality disorder
asthenic personality > dependent personality disorder @ 0.95
passive personality > dependent personality disorder @ 0.8
haltlose > other specific personality disorders @ 0.8
psychoneurotic personality > other specific personality disorders @ 0.7
pathological personality > personality disorder unspecified @ 0.8
character neurosis > personality disorder unspecified @ 0.85
character disorder > personality disorder unspecified @ 0.8
pathological stealing > kleptomania @ 0.95
pathological fire > pyromania @ 0.95
compulsive gambling > pathological gambling @ 0.95
exposing genitals > exhibitionism
flashing exhibition > exhibitionism @ 0.8
sadism > sexual sadism @ 0.95
masochism > sexual masochism @ 0.95
coprophilia > other paraphilias
sexual deviation > paraphilia @ 0.85
sexual perversion > paraphilia @ 0.8
cross dressing fetish > transvestic fetishism @ 0.8
hospital hopper > factitious disorder imposed on self
hospital addiction > factitious disorder imposed on self
peregrinating patient > factitious disorder imposed on self

# --- Childhood and development
feebleminded > mild intellectual disabilities @ 0.85
feeble minded > mild intellectual disabilities @ 0.85
high grade defect > mild intellectual disabilities @ 0.6
oligophrenia > unspecified intellectual disabilities @ 0.85
amentia > unspecified intellectual disabilities @ 0.7
mental subnormality > unspecified intellectual disabilities @ 0.95
mentally handicapped > unspecified intellectual disabilities
hypophrenia > unspecified intellectual disabilities @ 0.7
lalling > phonological disorder @ 0.95
lallation > phonological disorder @ 0.85
infantile speech > phonological disorder @ 0.7
developmental articulation > phonological disorder @ 0.95
dyslalia > phonological disorder @ 0.95
sigmatism > phonological disorder @ 0.85
word deafness congenital > mixed receptive-expressive language disorder @ 0.85
congenital auditory imperception > mixed receptive-expressive language disorder
developmental dysphasia > expressive language disorder @ 0.8
developmental aphasia > expressive language disorder @ 0.8
receptive aphasia developmental > mixed receptive-expressive language disorder @ 0.95
strephosymbolia > specific reading disorder @ 0.85
reading retardation > specific reading disorder
agraphia developmental > disorder of written expression @ 0.85
acalculia developmental > mathematics disorder @ 0.95
arithmetical disorder > mathematics disorder @ 0.95
developmental dyspraxia > specific developmental disorder of motor function
clumsiness child > specific developmental disorder of motor function
kanner > autistic disorder @ 0.95
childhood autism > autistic disorder @ 0.95
infantile autism > autistic disorder @ 0.95
infantile psychosis > autistic disorder @ 0.85
disintegrative psychosis > other childhood disintegrative disorder @ 0.95
symbiotic psychosis > other childhood disintegrative disorder @ 0.8
autistic psychopathy > asperger's syndrome @ 0.95
minimal brain dysfunction > attention-deficit hyperactivity disorder
minimal brain damage > attention-deficit hyperactivity disorder @ 0.85
hyperkinetic syndrome > attention-deficit hyperactivity disorder @ 0.95
hyperkinesia child > attention-deficit hyperactivity disorder
truancy > conduct disorder @ 0.7
group delinquency > conduct disorder adolescent-onset type @ 0.6
school refusal > separation anxiety disorder of childhood @ 0.6
school phobia > separation anxiety disorder of childhood @ 0.6
habit spasm > tic disorder
habit chorea > tic disorder @ 0.85
spasm tic > tic disorder @ 0.7
maladie des tics > tourette's disorder @ 0.95
coprolalia > tourette's disorder @ 0.5
psychogenic enuresis > enuresis not due to a substance @ 0.95
nonorganic enuresis > enuresis not due to a substance @ 0.95
encopresis > encopresis not due to a substance @ 1.0
psychogenic soiling > encopresis not due to a substance
merycism > rumination disorder of infancy @ 0.85
infant rumination > rumination disorder of infancy @ 0.95
spasmus nutans behavior > stereotyped movement disorders @ 0.5
stammering > childhood onset fluency disorder
onychophagy > other specified behavioral and emotional disorders with onset usually occurring in childhood
thumb sucking > other specified behavioral and emotional disorders with onset usually occurring in childhood
masturbation > other specified behavioral and emotional disorders with onset usually occurring in childhood @ 0.8
nervous breakdown > mental disorder not otherwise specified @ 0.7

# --- Index words: reaction, psychosis, neurosis, personality
reaction hypomanic > other manic episodes @ 0.85
reaction manic > manic episode @ 0.85
reaction schizophrenic > schizophrenia @ 0.85
reaction schizoaffective > schizoaffective disorder @ 0.85
reaction withdrawal child > other childhood emotional disorders @ 0.85
withdrawal reaction childhood > other childhood emotional disorders @ 0.85
reaction conversion > dissociative and conversion disorder @ 0.85
reaction dissociative > dissociative and conversion disorder @ 0.85
reaction phobic > phobic anxiety disorder @ 0.85
reaction obsessive > obsessive-compulsive disorder @ 0.85
reaction psychophysiologic > somatoform disorder @ 0.85
reaction psychosomatic > somatoform disorder @ 0.85
reaction situational > adjustment disorder @ 0.85
reaction adjustment > adjustment disorder @ 0.85
reaction hyperkinetic child > attention-deficit hyperactivity disorder @ 0.85
reaction antisocial > conduct disorder @ 0.85
reaction emotional child > childhood emotional disorder @ 0.85
reaction tension > acute stress reaction @ 0.85
reaction neurasthenic > other specified nonpsychotic mental disorders @ 0.85
reaction hypochondriacal > hypochondriacal disorder @ 0.85
psychosis menopausal > other psychotic disorder not due to a substance @ 0.85
psychosis climacteric > other psychotic disorder not due to a substance @ 0.85
psychosis childhood > autistic disorder @ 0.85
psychosis child > autistic disorder @ 0.85
psychosis hysterical > dissociative and conversion disorder @ 0.85
psychosis mixed schizophrenic > schizoaffective disorder @ 0.85
psychosis organic > unspecified mental disorder due to known physiological condition @ 0.85
psychosis traumatic > psychotic disorder due to known physiological condition @ 0.85
psychosis drug > other psychoactive substance with psychotic disorder @ 0.85
psychosis excitative > brief psychotic disorder @ 0.85
psychosis polyneuritic > amnestic disorder @ 0.85
psychosis atypical > unspecified psychosis @ 0.85
psychosis schizophreniform > schizophreniform disorder @ 0.85
psychosis transient organic > delirium due to known physiological condition @ 0.85
neurosis bladder > other somatoform disorders @ 0.85
neurosis colon > other somatoform disorders @ 0.85
neurosis cutaneous > other somatoform disorders @ 0.85
neurosis visceral > other somatoform disorders @ 0.85
neurosis vasomotor > other somatoform disorders @ 0.85
neurosis larynx > other somatoform disorders @ 0.85
neurosis intestinal > other somatoform disorders @ 0.85
neurosis respiratory > other somatoform disorders @ 0.85
neurosis genital > other somatoform disorders @ 0.85
neurosis conversion > dissociative and conversion disorder @ 0.85
neurosis hysterical > dissociative and conversion disorder @ 0.85
neurosis impulse > impulse disorder @ 0.85
neurosis fatigue > other specified nonpsychotic mental disorders @ 0.85
neurosis somatization > somatization disorder @ 0.85
neurosis compensation > factitious disorder @ 0.85
neurosis tic > tic disorder @ 0.85
neurosis war > acute stress reaction @ 0.85
personality dual > dissociative identity disorder @ 0.85
personality double > dissociative identity disorder @ 0.85
personality change organic > personality change due to known physiological condition @ 0.85
personality avoidant anxious > avoidant personality disorder @ 0.85
addiction morphine > opioid dependence @ 0.85
addiction codeine > opioid dependence @ 0.85
addiction ethyl > alcohol dependence @ 0.85
addiction methyl alcohol > alcohol dependence @ 0.85
addiction lsd > hallucinogen dependence @ 0.85
addiction glue > inhalant dependence @ 0.85
addiction tranquilizer > sedative hypnotic or anxiolytic dependence @ 0.85
retardation mental > unspecified intellectual disabilities @ 0.85
retardation mental mild > mild intellectual disabilities @ 0.85
disturbance emotional > unspecified mental disorder @ 0.85
disturbance sleep nonorganic > sleep disorder not due to a substance @ 0.85
disturbance behavior child > conduct disorder @ 0.85
excitement mental > restlessness and agitation @ 0.85
excitability abnormal > irritability and anger @ 0.85
very high mood > manic episode unspecified @ 0.95
elevated mood > manic episode unspecified @ 0.95
manic > manic episode unspecified @ 0.95
mania > manic episode unspecified @ 0.95
highs and lows > bipolar disorder unspecified
ups and downs mood > bipolar disorder unspecified | cyclothymic disorder @ 0.8
makes self vomit > bulimia nervosa @ 1.0
makes herself vomit > bulimia nervosa @ 1.0
makes himself throw up > bulimia nervosa @ 1.0
makes self throw up > bulimia nervosa @ 1.0
starves self > anorexia nervosa unspecified @ 1.0
starving herself > anorexia nervosa unspecified @ 1.0
afraid to gain weight > anorexia nervosa unspecified @ 0.95
fear of getting fat > anorexia nervosa unspecified @ 0.95
eating too much at once > binge eating disorder @ 0.95
eats huge amounts > binge eating disorder
stuffs self > binge eating disorder @ 0.85
cant stop eating > binge eating disorder @ 0.85
cant stop eating > polyphagia @ 0.8
cant stop gambling > pathological gambling @ 1.0
sleeps too little > insomnia unspecified @ 0.95
too little sleep > insufficient sleep syndrome @ 0.85
no interest sex > hypoactive sexual desire disorder @ 0.95
no interest sex > decreased libido
lost interest sex > hypoactive sexual desire disorder @ 0.95
lost interest sex > decreased libido
cant come > orgasmic disorder | delayed ejaculation @ 0.6 if: sex, orgasm, ejaculate
attracted to children > pedophilia @ 1.0
transgender > transsexualism @ 0.85
transgender > gender identity disorder unspecified @ 0.8
wrong gender > gender identity disorder unspecified @ 0.85
wrong gender > transsexualism
gender dysphoria > gender identity disorder unspecified | transsexualism @ 0.85
memory loss alcohol > alcohol dependence with alcohol-induced persisting amnestic disorder | alcohol use with alcohol-induced persisting amnestic disorder
alcohol memory > alcohol dependence with alcohol-induced persisting amnestic disorder
lost speech seizures > other epilepsy not intractable @ 0.6
lost speech seizures > landau-kleffner
drug psychosis > other psychoactive substance use with psychoactive substance-induced psychotic disorder @ 0.95
paranoid drugs > other psychoactive substance abuse with psychotic disorder with delusions
sad for years > dysthymic disorder @ 0.95
low grade depression > dysthymic disorder @ 0.95
long term depression > dysthymic disorder @ 0.85
sad after baby > postpartum depression @ 1.0
depression after birth > postpartum depression @ 1.0
wakes up screaming > sleep terrors @ 0.95
screaming sleep > sleep terrors @ 0.95
mute child > selective mutism @ 0.85
clingy child > separation anxiety disorder of childhood
wont leave mom > separation anxiety disorder of childhood @ 0.95
grunts and tics > tourette's disorder @ 0.8
swearing tics > tourette's disorder @ 0.95
sees self fat > body dysmorphic disorder | anorexia nervosa @ 0.7
thinks people after him > paranoid schizophrenia @ 0.7
out of body > depersonalization-derealization syndrome
feels unreal > depersonalization-derealization syndrome @ 1.0
ran away no memory > dissociative fugue | dissociative amnesia with dissociative fugue

# --- mind and drugs in everyday words
drunkard > alcohol dependence uncomplicated @ 1.0
alcoholic > alcohol dependence uncomplicated @ 0.95
drinking problem > alcohol dependence uncomplicated @ 0.85
drinks too much > alcohol abuse uncomplicated @ 0.95
binge drinking > alcohol abuse uncomplicated @ 0.95
wino > alcohol dependence uncomplicated
boozer > alcohol dependence uncomplicated
boozing > alcohol abuse uncomplicated
drunk > alcohol use with intoxication @ 0.6
drunk > alcohol abuse with intoxication @ 0.85
wasted > alcohol abuse with intoxication @ 0.5 if: drunk, drinking, alcohol, bar
hungover > alcohol use @ 0.4
hungover > alcohol abuse with intoxication @ 0.6
hangover > alcohol abuse with intoxication @ 0.75
the dts > alcohol dependence with withdrawal delirium @ 1.0
dt's > alcohol dependence with withdrawal delirium @ 1.0
delirium tremens > alcohol dependence with withdrawal delirium @ 1.0
the horrors > alcohol dependence with withdrawal delirium @ 0.7
pink elephants > alcohol dependence with withdrawal delirium @ 0.6
wet brain > alcohol dependence with alcohol-induced persisting amnestic disorder
alcohol shakes > alcohol dependence with withdrawal
coming off alcohol > alcohol dependence with withdrawal
pot head > cannabis use unspecified @ 0.8
pot head > cannabis dependence @ 0.85
stoner > cannabis dependence @ 0.85
smokes weed > cannabis use
weed addict > cannabis dependence @ 0.95
marijuana addiction > cannabis dependence @ 1.0
reefer > cannabis @ 0.95
dope > opioid dependence | cannabis @ 0.5
crack > cocaine @ 0.85 if: addict, addiction, smokes, habit, cocaine, using, smoking, drug
coke habit > cocaine dependence @ 0.95
snorting coke > cocaine abuse @ 0.95
blow > cocaine @ 0.6 if: snorting, addict, habit, drug
tweaker > other stimulant dependence
tweaking > other stimulant abuse @ 0.85
meth > other stimulant dependence @ 0.6
meth head > other stimulant dependence @ 0.95
meth addict > other stimulant dependence uncomplicated @ 1.0
crystal meth > other stimulant dependence @ 0.8
speed addict > other stimulant dependence @ 0.95
speed freak > other stimulant dependence
benzo addiction > sedative hypnotic or anxiolytic dependence @ 1.0
xanax addiction > sedative hypnotic or anxiolytic dependence @ 1.0
junkie > opioid dependence uncomplicated
smackhead > opioid dependence
heroin addict > opioid dependence uncomplicated @ 1.0
shooting up > opioid dependence @ 0.75
shooting up > other psychoactive substance dependence @ 0.8
iv drug user > other psychoactive substance dependence @ 0.85
ivdu > other psychoactive substance dependence @ 0.8
ivdu > opioid dependence @ 0.75
pill popper > other psychoactive substance dependence | opioid dependence @ 0.75
pill addict > opioid dependence @ 0.85
pill addict > other psychoactive substance dependence @ 0.8
pain pill addict > opioid dependence uncomplicated @ 1.0
hooked on pain pills > opioid dependence uncomplicated @ 1.0
hooked on drugs > other psychoactive substance dependence @ 0.95
drug addict > other psychoactive substance dependence uncomplicated @ 0.95
druggie > other psychoactive substance dependence
drug problem > other psychoactive substance abuse
dope sick > opioid dependence with withdrawal @ 1.0
acid trip > hallucinogen abuse with intoxication
bad trip > hallucinogen abuse with intoxication
shrooms > hallucinogen abuse
magic mushrooms > hallucinogen abuse
angel dust > hallucinogen abuse
smokes cigarettes > nicotine dependence cigarettes uncomplicated @ 1.0
pack a day > nicotine dependence cigarettes uncomplicated @ 0.95
smoker > nicotine dependence unspecified uncomplicated @ 0.85
chain smoker > nicotine dependence cigarettes uncomplicated @ 0.95
vape addict > nicotine dependence other tobacco product @ 0.95
cabin fever > other phobic anxiety @ 0.2
cabin fever > adjustment disorder unspecified @ 0.6
winter blues > other recurrent depressive disorders
holiday blues > depression unspecified @ 0.7
the blues > depression unspecified @ 0.7
feeling blue > depression unspecified @ 0.85
down in the dumps > depression unspecified
depressed > depression unspecified @ 0.75
bad nerves > anxiety disorder unspecified
nerves > anxiety disorder unspecified @ 0.5 if: bad, attack, my, shot
attack of nerves > panic disorder | anxiety disorder @ 0.75
nervous wreck > anxiety disorder unspecified @ 0.85
worry wart > generalized anxiety disorder @ 0.85
worrier > generalized anxiety disorder @ 0.85
shell shock > post-traumatic stress disorder unspecified @ 1.0
combat fatigue > combat and operational stress reaction
battle fatigue > combat and operational stress reaction @ 0.95
painfully shy > social phobia
fear dentist > other specified phobia
germaphobe > obsessive-compulsive disorder @ 0.85
germ phobia > obsessive-compulsive disorder @ 0.7
clean freak > obsessive-compulsive disorder @ 0.6
shoplifting > kleptomania @ 0.7
sex addict > other sexual dysfunction not due to substance @ 0.6
bad temper > irritability and anger
hot head > irritability and anger @ 0.7
temper tantrums > other specified behavioral emotional childhood @ 0.5
temper tantrums > conduct disorder @ 0.6
tantrums > nonspecific symptom @ 0.2
tantrums > conduct disorder unspecified @ 0.7
bad kid > conduct disorder unspecified @ 0.7
wont listen child > oppositional defiant disorder @ 0.7
two personalities > dissociative identity disorder
insane > unspecified psychosis @ 0.7
mental breakdown > other nonpsychotic mental disorders @ 0.7
lost his mind > unspecified psychosis @ 0.7
psychiatric emergency > mental disorder not otherwise specified @ 0.8
paranoid > paranoid personality disorder @ 0.5
control freak > obsessive-compulsive personality disorder @ 0.85
pretending to be sick > malingerer @ 0.8
pretending to be sick > factitious disorder @ 0.85
bed wetter > nocturnal enuresis @ 1.0
poops pants > full incontinence of feces @ 0.85
old timers disease > alzheimer's disease unspecified @ 1.0
senile > unspecified dementia
going senile > unspecified dementia @ 0.95
losing mind old > unspecified dementia @ 0.85
sundowning > unspecified dementia with agitation @ 0.6
dementia in multiple sclerosis > dementia in other diseases classified elsewhere unspecified severity without behavioral disturbance in: icd10cm
aids dementia > dementia in other diseases classified elsewhere unspecified severity without behavioral disturbance in: icd10cm
dementia due to hypothyroidism > dementia in other diseases classified elsewhere unspecified severity without behavioral disturbance in: icd10cm
dementia in neurosyphilis > dementia in other diseases classified elsewhere unspecified severity without behavioral disturbance in: icd10cm
dotage > unspecified dementia unspecified severity without behavioral disturbance in: icd10cm
amnestic syndrome > amnestic disorder due to known physiological condition in: icd10cm
amnesic syndrome > amnestic disorder due to known physiological condition in: icd10cm
confabulosis > amnestic disorder due to known physiological condition in: icd10cm
icu delirium > delirium due to known physiological condition in: icd10cm
febrile delirium > delirium due to known physiological condition in: icd10cm
delirium of fever > delirium due to known physiological condition in: icd10cm
hospital delirium > delirium due to known physiological condition in: icd10cm
thyroid delirium > delirium due to known physiological condition in: icd10cm
postanesthesia delirium > delirium due to known physiological condition in: icd10cm
subsyndromal delirium > delirium due to known physiological condition in: icd10cm
postictal psychosis > psychotic disorder with delusions due to known physiological condition in: icd10cm
psychosis in epilepsy > psychotic disorder with delusions due to known physiological condition in: icd10cm
parkinson psychosis > psychotic disorder with delusions due to known physiological condition in: icd10cm
post-stroke depression > mood disorder due to known physiological condition with depressive features in: icd10cm
organic mania > mood disorder due to known physiological condition with manic features in: icd10cm
mania due to medical condition > mood disorder due to known physiological condition with manic features in: icd10cm
anxiety from hyperthyroidism > anxiety disorder due to known physiological condition in: icd10cm
mild ncd > mild neurocognitive disorder due to known physiological condition in: icd10cm
pseudopsychopathic > personality change due to known physiological condition in: icd10cm
postlobotomy > personality change due to known physiological condition in: icd10cm
lingering concussion > postconcussional syndrome in: icd10cm
psychoorganic syndrome > unspecified personality and behavioral disorder due to known physiological condition in: icd10cm
obs brain > unspecified mental disorder due to known physiological condition in: icd10cm
drunkenness nondependent > alcohol abuse uncomplicated in: icd10cm
hazardous drinking > alcohol abuse uncomplicated in: icd10cm
gamma alcoholism > alcohol dependence uncomplicated in: icd10cm
alcoholic delirium > alcohol dependence with withdrawal delirium in: icd10cm
horrors drinkers > alcohol dependence with withdrawal delirium in: icd10cm
potomania delirium > alcohol dependence with withdrawal delirium in: icd10cm
korsakoff psychosis > alcohol dependence with alcohol-induced persisting amnestic disorder in: icd10cm
alcoholic amnesia > alcohol dependence with alcohol-induced persisting amnestic disorder in: icd10cm
wernicke-korsakoff > alcohol dependence with alcohol-induced persisting amnestic disorder in: icd10cm
alcoholic korsakoff > alcohol dependence with alcohol-induced persisting amnestic disorder in: icd10cm
cerebropathia psychica toxaemica > alcohol dependence with alcohol-induced persisting amnestic disorder in: icd10cm
korsakoff > alcohol dependence with alcohol-induced persisting amnestic disorder in: icd10cm
korsakov alcoholic psychosis > alcohol dependence with alcohol-induced persisting amnestic disorder in: icd10cm
chronic alcoholic brain syndrome > alcohol dependence with alcohol-induced persisting dementia in: icd10cm
drunkenness acute > alcohol use unspecified with intoxication in: icd10cm
inebriety > alcohol use unspecified with intoxication in: icd10cm
opiomania > opioid dependence uncomplicated in: icd10cm
painkiller misuse > opioid abuse uncomplicated in: icd10cm
pot smoking habit > cannabis abuse uncomplicated in: icd10cm
cud cannabis > cannabis dependence uncomplicated in: icd10cm
barbiturism > sedative hypnotic or anxiolytic dependence uncomplicated in: icd10cm
methaqualone > sedative hypnotic or anxiolytic dependence uncomplicated in: icd10cm
chloralism > sedative hypnotic or anxiolytic dependence uncomplicated in: icd10cm
chloral addiction > sedative hypnotic or anxiolytic dependence uncomplicated in: icd10cm
cocainism > cocaine dependence uncomplicated in: icd10cm
cocaine use disorder > cocaine dependence uncomplicated in: icd10cm
cocaine crash > cocaine dependence with withdrawal in: icd10cm
khat dependence > other stimulant dependence uncomplicated in: icd10cm
caffeinism > other stimulant dependence uncomplicated in: icd10cm
ritalin addiction > other stimulant dependence uncomplicated in: icd10cm
coffee withdrawal headache > other stimulant use unspecified with withdrawal in: icd10cm
tweaking > other stimulant use unspecified with intoxication in: icd10cm
acid flashbacks > hallucinogen use unspecified with hallucinogen persisting perception disorder (flashbacks) in: icd10cm
hppd > hallucinogen use unspecified with hallucinogen persisting perception disorder (flashbacks) in: icd10cm
acid abuse > hallucinogen abuse uncomplicated in: icd10cm
heavy smoker > nicotine dependence cigarettes uncomplicated in: icd10cm
dipper tobacco > nicotine dependence chewing tobacco uncomplicated in: icd10cm
smokeless tobacco > nicotine dependence chewing tobacco uncomplicated in: icd10cm
pipe smoker > nicotine dependence other tobacco product uncomplicated in: icd10cm
cigar smoker > nicotine dependence other tobacco product uncomplicated in: icd10cm
hookah dependence > nicotine dependence other tobacco product uncomplicated in: icd10cm
cigar addiction > nicotine dependence other tobacco product uncomplicated in: icd10cm
e-cigarette addiction > nicotine dependence other tobacco product uncomplicated in: icd10cm
tabagism > nicotine dependence unspecified uncomplicated in: icd10cm
paint sniffing > inhalant abuse uncomplicated in: icd10cm
butane sniffing > inhalant abuse uncomplicated in: icd10cm
petrol sniffing > inhalant abuse uncomplicated in: icd10cm
gasoline sniffing > inhalant abuse uncomplicated in: icd10cm
aerosol sniffing > inhalant abuse uncomplicated in: icd10cm
solvent dependence > inhalant dependence uncomplicated in: icd10cm
polydrug addiction > other psychoactive substance dependence uncomplicated in: icd10cm
polydrug abuse > other psychoactive substance abuse uncomplicated in: icd10cm
heboid > disorganized schizophrenia in: icd10cm
mixed type schizophrenia > undifferentiated schizophrenia in: icd10cm
chronic burned out schizophrenia > residual schizophrenia in: icd10cm
oneirophrenia > schizophreniform disorder in: icd10cm
dementia praecox simplex > other schizophrenia in: icd10cm
early-onset schizophrenia > other schizophrenia in: icd10cm
late-onset schizophrenia > other schizophrenia in: icd10cm
treatment-resistant schizophrenia > other schizophrenia in: icd10cm
schizophrenic psychosis > schizophrenia unspecified in: icd10cm
de clerambault > delusional disorders in: icd10cm
morbid jealousy > delusional disorders in: icd10cm
olfactory reference > delusional disorders in: icd10cm
somatic delusion > delusional disorders in: icd10cm
delusion of persecution > delusional disorders in: icd10cm
delusional infestation > delusional disorders in: icd10cm
monosymptomatic hypochondriacal > delusional disorders in: icd10cm
acute schizophrenia-like > brief psychotic disorder in: icd10cm
oneirophrenia acute > brief psychotic disorder in: icd10cm
acute transient psychotic > brief psychotic disorder in: icd10cm
induced delusional > shared psychotic disorder in: icd10cm
lasegue-falret > shared psychotic disorder in: icd10cm
communicated insanity > shared psychotic disorder in: icd10cm
symbiotic psychosis adult > shared psychotic disorder in: icd10cm
schizodepressive > schizoaffective disorder depressive type in: icd10cm
persistent auditory hallucinations psychosis > other psychotic disorder not due to a substance or known physiological condition in: icd10cm
insanity > unspecified psychosis not due to a substance or known physiological condition in: icd10cm
first episode psychosis > unspecified psychosis not due to a substance or known physiological condition in: icd10cm
lunacy > unspecified psychosis not due to a substance or known physiological condition in: icd10cm
elated mood mania > manic episode unspecified in: icd10cm
bell's mania > manic episode unspecified in: icd10cm
mania with delusions > manic episode severe with psychotic symptoms in: icd10cm
hypomanic episode > other manic episodes in: icd10cm
folie circulaire > bipolar disorder unspecified in: icd10cm
circular type manic > bipolar disorder unspecified in: icd10cm
rapid cycling > other bipolar disorder in: icd10cm
recurrent hypomania > other bipolar disorder in: icd10cm
mixed mania > bipolar disorder current episode mixed unspecified in: icd10cm
bipolar depression > bipolar disorder current episode depressed mild or moderate severity unspecified in: icd10cm
melancholy > depression unspecified in: icd10cm
melancholia mild > depression unspecified in: icd10cm
melancholia single > major depressive disorder single episode severe without psychotic features in: icd10cm
delusional depression > major depressive disorder single episode severe with psychotic features in: icd10cm
severe pms mood > premenstrual dysphoric disorder in: icd10cm
minor depression > other specified depressive episodes in: icd10cm
smiling depression > other specified depressive episodes in: icd10cm
manic-depressive depressed type > major depressive disorder recurrent unspecified in: icd10cm
involutional depression > major depressive disorder recurrent unspecified in: icd10cm
seasonal affective disorder > other recurrent depressive disorders in: icd10cm
moody temperament > cyclothymic disorder in: icd10cm
neurasthenic depression > dysthymic disorder in: icd10cm
depressive character > dysthymic disorder in: icd10cm
double depression > dysthymic disorder in: icd10cm
fear of leaving home > agoraphobia unspecified in: icd10cm
fear of going out > agoraphobia unspecified in: icd10cm
fear of public places > agoraphobia unspecified in: icd10cm
paruresis > social phobia unspecified in: icd10cm
taijin kyofusho > social phobia unspecified in: icd10cm
fear of people > social phobia unspecified in: icd10cm
fear of blushing > social phobia unspecified in: icd10cm
performance anxiety > social phobia unspecified in: icd10cm
fear of being watched > social phobia unspecified in: icd10cm
fear of speaking > social phobia unspecified in: icd10cm
galeophobia > animal type phobia in: icd10cm
fear of sharks > animal type phobia in: icd10cm
bee phobia > animal type phobia in: icd10cm
snake phobia > animal type phobia in: icd10cm
dog phobia > animal type phobia in: icd10cm
lepidopterophobia > animal type phobia in: icd10cm
keraunophobia > fear of thunderstorms in: icd10cm
fear of lightning > fear of thunderstorms in: icd10cm
ceraunophobia > fear of thunderstorms in: icd10cm
afraid of storms > fear of thunderstorms in: icd10cm
nyctophobia > other natural environment type phobia in: icd10cm
fear of fire > other natural environment type phobia in: icd10cm
pyrophobia > other natural environment type phobia in: icd10cm
afraid of the dark > other natural environment type phobia in: icd10cm
dendrophobia > other natural environment type phobia in: icd10cm
heliophobia > other natural environment type phobia in: icd10cm
fear of forests > other natural environment type phobia in: icd10cm
blood phobia > fear of blood in: icd10cm
injection phobia > fear of injections and transfusions in: icd10cm
aichmophobia > fear of injections and transfusions in: icd10cm
fear of vaccination > fear of injections and transfusions in: icd10cm
dental phobia > fear of other medical care in: icd10cm
fear of surgery > fear of other medical care in: icd10cm
fear of hospitals > fear of other medical care in: icd10cm
fear of operations > fear of other medical care in: icd10cm
pharmacophobia > fear of other medical care in: icd10cm
cleithrophobia > claustrophobia in: icd10cm
fear of confined spaces > claustrophobia in: icd10cm
closed-in fear > claustrophobia in: icd10cm
afraid of heights > acrophobia in: icd10cm
height phobia > acrophobia in: icd10cm
fear of airplanes > fear of flying in: icd10cm
plane phobia > fear of flying in: icd10cm
vehophobia > other situational type phobia in: icd10cm
driving phobia > other situational type phobia in: icd10cm
fear of trains > other situational type phobia in: icd10cm
hodophobia > other situational type phobia in: icd10cm
fear of tunnels > other situational type phobia in: icd10cm
fear of vomiting > other specified phobia in: icd10cm
fear of choking > other specified phobia in: icd10cm
triskaidekaphobia > other specified phobia in: icd10cm
phagophobia > other specified phobia in: icd10cm
fear of death > other specified phobia in: icd10cm
nosophobia > other specified phobia in: icd10cm
fear of being alone > other specified phobia in: icd10cm
pediophobia > other specified phobia in: icd10cm
bacillophobia > other specified phobia in: icd10cm
fear of ghosts > other specified phobia in: icd10cm
phasmophobia > other specified phobia in: icd10cm
fear of dirt > other specified phobia in: icd10cm
pediculophobia > other specified phobia in: icd10cm
microphobia > other specified phobia in: icd10cm
fear of dying > other specified phobia in: icd10cm
germaphobia > other specified phobia in: icd10cm
fear of strangers > other specified phobia in: icd10cm
fear of being touched > other specified phobia in: icd10cm
fear of holes > other specified phobia in: icd10cm
fear of noise > other specified phobia in: icd10cm
cancerophobia > other specified phobia in: icd10cm
choking phobia > other specified phobia in: icd10cm
fear of the number 13 > other specified phobia in: icd10cm
amathophobia > other specified phobia in: icd10cm
ligyrophobia > other specified phobia in: icd10cm
fear of food > other specified phobia in: icd10cm
worrywart > generalized anxiety disorder in: icd10cm
compulsive hand washing > mixed obsessional thoughts and acts in: icd10cm
obsessions and compulsions > mixed obsessional thoughts and acts in: icd10cm
syllogomania > hoarding disorder in: icd10cm
disposophobia > hoarding disorder in: icd10cm
neurotic excoriation > excoriation (skin-picking) disorder in: icd10cm
counting compulsion > other obsessive-compulsive disorder in: icd10cm
arithmomania > other obsessive-compulsive disorder in: icd10cm
ruminative obsession > other obsessive-compulsive disorder in: icd10cm
primary obsessional slowness > other obsessive-compulsive disorder in: icd10cm
folie du doute > other obsessive-compulsive disorder in: icd10cm
onomatomania > other obsessive-compulsive disorder in: icd10cm
anancasm > other obsessive-compulsive disorder in: icd10cm
obsessive thoughts > obsessive-compulsive disorder unspecified in: icd10cm
war neurosis > post-traumatic stress disorder unspecified in: icd10cm
kz syndrome > post-traumatic stress disorder unspecified in: icd10cm
vietnam syndrome > post-traumatic stress disorder unspecified in: icd10cm
maladjustment > adjustment disorder unspecified in: icd10cm
transient situational disturbance > adjustment disorder unspecified in: icd10cm
pathologic grief > adjustment disorder with depressed mood in: icd10cm
complicated bereavement > prolonged grief disorder in: icd10cm
prolonged bereavement > prolonged grief disorder in: icd10cm
functional amnesia > dissociative amnesia in: icd10cm
ambulatory automatism hysterical > dissociative fugue in: icd10cm
hysterical coma > dissociative stupor in: icd10cm
psychogenic coma > dissociative stupor in: icd10cm
psychogenic tremor > conversion disorder with motor symptom or deficit in: icd10cm
functional gait > conversion disorder with motor symptom or deficit in: icd10cm
psychogenic dystonia > conversion disorder with motor symptom or deficit in: icd10cm
functional movement disorder > conversion disorder with motor symptom or deficit in: icd10cm
briquet paralysis > conversion disorder with motor symptom or deficit in: icd10cm
abasia > conversion disorder with motor symptom or deficit in: icd10cm
functional paralysis > conversion disorder with motor symptom or deficit in: icd10cm
hysterical contracture > conversion disorder with motor symptom or deficit in: icd10cm
pseudoparalysis hysterical > conversion disorder with motor symptom or deficit in: icd10cm
nonepileptic attack > conversion disorder with seizures or convulsions in: icd10cm
nead > conversion disorder with seizures or convulsions in: icd10cm
hystero-epilepsy > conversion disorder with seizures or convulsions in: icd10cm
non-epileptic seizure > conversion disorder with seizures or convulsions in: icd10cm
functional blindness > conversion disorder with sensory symptom or deficit in: icd10cm
psychogenic blindness > conversion disorder with sensory symptom or deficit in: icd10cm
functional visual loss > conversion disorder with sensory symptom or deficit in: icd10cm
functional hearing loss > conversion disorder with sensory symptom or deficit in: icd10cm
hysterical anosmia > conversion disorder with sensory symptom or deficit in: icd10cm
nonorganic visual loss > conversion disorder with sensory symptom or deficit in: icd10cm
hysterical pain > conversion disorder with sensory symptom or deficit in: icd10cm
hysterical amblyopia > conversion disorder with sensory symptom or deficit in: icd10cm
psychogenic numbness > conversion disorder with sensory symptom or deficit in: icd10cm
functional numbness > conversion disorder with sensory symptom or deficit in: icd10cm
mpd personality > dissociative identity disorder in: icd10cm
latah dissociative > other dissociative and conversion disorders in: icd10cm
prison psychosis > other dissociative and conversion disorders in: icd10cm
functional neurologic symptom > dissociative and conversion disorder unspecified in: icd10cm
polysymptomatic hysteria > somatization disorder in: icd10cm
multiple unexplained symptoms > somatization disorder in: icd10cm
cyberchondria > hypochondriasis in: icd10cm
nosophobia hypochondria > hypochondriasis in: icd10cm
cancerphobia > hypochondriasis in: icd10cm
fear of illness > hypochondriasis in: icd10cm
valetudinarian > hypochondriasis in: icd10cm
psychogenic backache > pain disorder exclusively related to psychological factors in: icd10cm
psychogenic asthma > other somatoform disorders in: icd10cm
psychogenic dyspnea > other somatoform disorders in: icd10cm
nervous dyspepsia > other somatoform disorders in: icd10cm
psychogenic air hunger > other somatoform disorders in: icd10cm
aerophagia nervous > other somatoform disorders in: icd10cm
organ neurosis > other somatoform disorders in: icd10cm
nervous diarrhea > other somatoform disorders in: icd10cm
psychogenic polydipsia > other somatoform disorders in: icd10cm
functional dyspepsia psychogenic > other somatoform disorders in: icd10cm
psychophysiologic disorder > somatoform disorder unspecified in: icd10cm
emotional incontinence > pseudobulbar affect in: icd10cm
pathological laughter > pseudobulbar affect in: icd10cm
forced laughter > pseudobulbar affect in: icd10cm
nervous exhaustion > other specified nonpsychotic mental disorders in: icd10cm
nervous debility > other specified nonpsychotic mental disorders in: icd10cm
neurasthenic > other specified nonpsychotic mental disorders in: icd10cm
susto > other specified nonpsychotic mental disorders in: icd10cm
fright neurosis > other specified nonpsychotic mental disorders in: icd10cm
beard's disease > other specified nonpsychotic mental disorders in: icd10cm
briquet psychasthenia > other specified nonpsychotic mental disorders in: icd10cm
psychoneurosis > nonpsychotic mental disorder unspecified in: icd10cm
morton phthisis nervosa > anorexia nervosa unspecified in: icd10cm
pathological dieting > anorexia nervosa unspecified in: icd10cm
apepsia hysterica > anorexia nervosa unspecified in: icd10cm
compulsive overeating > binge eating disorder in: icd10cm
food addiction > binge eating disorder in: icd10cm
restrictive eating > avoidant/restrictive food intake disorder in: icd10cm
orthorexia > other specified eating disorder in: icd10cm
atypical anorexia > other specified eating disorder in: icd10cm
atypical anorexia nervosa > other specified eating disorder in: icd10cm
drunkorexia > other specified eating disorder in: icd10cm
ednos > eating disorder unspecified in: icd10cm
stress insomnia > adjustment insomnia in: icd10cm
short-term insomnia > adjustment insomnia in: icd10cm
sleep state misperception > paradoxical insomnia in: icd10cm
pseudoinsomnia > paradoxical insomnia in: icd10cm
learned insomnia > psychophysiologic insomnia in: icd10cm
insomnia from depression > insomnia due to other mental disorder in: icd10cm
insomnia due to anxiety > insomnia due to other mental disorder in: icd10cm
nonorganic insomnia > other insomnia not due to a substance or known physiological condition in: icd10cm
psychogenic hypersomnia > other hypersomnia not due to a substance or known physiological condition in: icd10cm
nonorganic hypersomnia > other hypersomnia not due to a substance or known physiological condition in: icd10cm
clinomania > other hypersomnia not due to a substance or known physiological condition in: icd10cm
nonorganic sleep disorder > other sleep disorders not due to a substance or known physiological condition in: icd10cm
sleep rhythm inversion psychogenic > other sleep disorders not due to a substance or known physiological condition in: icd10cm
hsdd > hypoactive sexual desire disorder in: icd10cm
erotophobia > sexual aversion disorder in: icd10cm
fear of sex > sexual aversion disorder in: icd10cm
frigidity > female sexual arousal disorder in: icd10cm
psychogenic anorgasmy > female orgasmic disorder in: icd10cm
cannot reach orgasm > female orgasmic disorder in: icd10cm
cannot ejaculate psychogenic > male orgasmic disorder in: icd10cm
ejaculatio praecox > premature ejaculation in: icd10cm
ejaculates too quickly > premature ejaculation in: icd10cm
nonorganic vaginismus > vaginismus not due to a substance or known physiological condition in: icd10cm
genito-pelvic pain psychogenic > vaginismus not due to a substance or known physiological condition in: icd10cm
hysterical vaginismus > vaginismus not due to a substance or known physiological condition in: icd10cm
nonorganic dyspareunia > dyspareunia not due to a substance or known physiological condition in: icd10cm
hypersexuality > other sexual dysfunction not due to a substance or known physiological condition in: icd10cm
compulsive sexual behaviour > other sexual dysfunction not due to a substance or known physiological condition in: icd10cm
don juanism > other sexual dysfunction not due to a substance or known physiological condition in: icd10cm
erotomania hypersexual > other sexual dysfunction not due to a substance or known physiological condition in: icd10cm
sexual addiction > other sexual dysfunction not due to a substance or known physiological condition in: icd10cm
postnatal blues depression > postpartum depression in: icd10cm
postpartum dysphoria > postpartum depression in: icd10cm
puerperal mania > puerperal psychosis in: icd10cm
lactational psychosis > puerperal psychosis in: icd10cm
childbirth psychosis > puerperal psychosis in: icd10cm
psychosomatic factors > psychological and behavioral factors associated with disorders or diseases classified elsewhere in: icd10cm
tums abuse > abuse of antacids in: icd10cm
herb abuse > abuse of herbal or folk remedies in: icd10cm
purgative abuse > abuse of laxatives in: icd10cm
laxative overuse > abuse of laxatives in: icd10cm
cathartic abuse > abuse of laxatives in: icd10cm
analgesic abuse non-narcotic > abuse of other non-psychoactive substances in: icd10cm
aspirin abuse > abuse of other non-psychoactive substances in: icd10cm
paracetamol abuse > abuse of other non-psychoactive substances in: icd10cm
antidepressant abuse > abuse of other non-psychoactive substances in: icd10cm
nonprescription analgesic abuse > abuse of other non-psychoactive substances in: icd10cm
diuretic misuse > abuse of other non-psychoactive substances in: icd10cm
litigious personality > paranoid personality disorder in: icd10cm
querulous personality > paranoid personality disorder in: icd10cm
autistic personality > schizoid personality disorder in: icd10cm
moral deficiency > antisocial personality disorder in: icd10cm
aspd > antisocial personality disorder in: icd10cm
impulsive personality > borderline personality disorder in: icd10cm
hysteroid > histrionic personality disorder in: icd10cm
theatrical personality > histrionic personality disorder in: icd10cm
workaholic perfectionist > obsessive-compulsive personality disorder in: icd10cm
avpd > avoidant personality disorder in: icd10cm
codependent > dependent personality disorder in: icd10cm
self-absorbed grandiose > narcissistic personality disorder in: icd10cm
hypomanic personality > other specific personality disorders in: icd10cm
chronic hypomanic > other specific personality disorders in: icd10cm
emotionally immature > other specific personality disorders in: icd10cm
sadistic personality > other specific personality disorders in: icd10cm
ludomania > pathological gambling in: icd10cm
ludopathy > pathological gambling in: icd10cm
klepto > kleptomania in: icd10cm
trichologia > trichotillomania in: icd10cm
pulling out eyelashes > trichotillomania in: icd10cm
episodic dyscontrol > intermittent explosive disorder in: icd10cm
video game addiction > other impulse disorders in: icd10cm
phone addiction > other impulse disorders in: icd10cm
computer addiction > other impulse disorders in: icd10cm
internet gaming > other impulse disorders in: icd10cm
gender incongruence > transsexualism in: icd10cm
sex reassignment dysphoria > transsexualism in: icd10cm
eonism > transvestic fetishism in: icd10cm
indecent exposure > exhibitionism in: icd10cm
mixoscopia > voyeurism in: icd10cm
pederosis > pedophilia in: icd10cm
infantosexual > pedophilia in: icd10cm
hypoxyphilia > sexual masochism in: icd10cm
masochist > sexual masochism in: icd10cm
algolagnia passive > sexual masochism in: icd10cm
autoasphyxiation > sexual masochism in: icd10cm
sadist > sexual sadism in: icd10cm
algolagnia active > sexual sadism in: icd10cm
sadomasochist > sadomasochism unspecified in: icd10cm
algolagnia > sadomasochism unspecified in: icd10cm
frottage > frotteurism in: icd10cm
urophilia > other paraphilias in: icd10cm
klismaphilia > other paraphilias in: icd10cm
scatologia > other paraphilias in: icd10cm
zooerastia > other paraphilias in: icd10cm
gerontophilia > other paraphilias in: icd10cm
formicophilia > other paraphilias in: icd10cm
apotemnophilia > other paraphilias in: icd10cm
pervert > paraphilia unspecified in: icd10cm
sexual orientation distress > other sexual disorders in: icd10cm
pathomimia > factitious disorder imposed on self unspecified in: icd10cm
ahasuerus > factitious disorder imposed on self unspecified in: icd10cm
polysurgical addiction > factitious disorder imposed on self unspecified in: icd10cm
laparotomophilia > factitious disorder imposed on self unspecified in: icd10cm
factitious psychosis > factitious disorder imposed on self with predominantly psychological signs in: icd10cm
pseudopsychosis factitious > factitious disorder imposed on self with predominantly psychological signs in: icd10cm
ganser factitious > factitious disorder imposed on self with predominantly psychological signs in: icd10cm
msbp > factitious disorder imposed on another in: icd10cm
fdia > factitious disorder imposed on another in: icd10cm
compensation neurosis > other specified disorders of adult personality and behavior in: icd10cm
pathological liar > other specified disorders of adult personality and behavior in: icd10cm
pseudologia fantastica > other specified disorders of adult personality and behavior in: icd10cm
compulsive lying > other specified disorders of adult personality and behavior in: icd10cm
mythomania > other specified disorders of adult personality and behavior in: icd10cm
pathological lying > other specified disorders of adult personality and behavior in: icd10cm
moderately retarded > moderate intellectual disabilities in: icd10cm
severely retarded > severe intellectual disabilities in: icd10cm
helsmoortel > other genetic related intellectual disability in: icd10cm
intellectual developmental disorder autosomal > other genetic related intellectual disability in: icd10cm
intellectual developmental disorder x-linked > other genetic related intellectual disability in: icd10cm
pogz > other genetic related intellectual disability in: icd10cm
champ1 > other genetic related intellectual disability in: icd10cm
intellectual developmental disorder > unspecified intellectual disabilities in: icd10cm
lambdacism > phonological disorder in: icd10cm
rotacism > phonological disorder in: icd10cm
mispronounces > phonological disorder in: icd10cm
child not speaking yet > expressive language disorder in: icd10cm
late talking > expressive language disorder in: icd10cm
toddler not talking > expressive language disorder in: icd10cm
spasmophemia > childhood onset fluency disorder in: icd10cm
balbuties > childhood onset fluency disorder in: icd10cm
childhood apraxia of speech > other developmental disorders of speech and language in: icd10cm
developmental verbal dyspraxia > other developmental disorders of speech and language in: icd10cm
foxp2 > other developmental disorders of speech and language in: icd10cm
developmental apraxia speech > other developmental disorders of speech and language in: icd10cm
word blindness congenital > specific reading disorder in: icd10cm
alexia developmental > specific reading disorder in: icd10cm
number blindness > mathematics disorder in: icd10cm
nonverbal learning disability > other developmental disorders of scholastic skills in: icd10cm
mixed disorder scholastic > other developmental disorders of scholastic skills in: icd10cm
mixed learning disability > other developmental disorders of scholastic skills in: icd10cm
high-functioning autism > autistic disorder in: icd10cm
girl hand wringing regression > rett's syndrome in: icd10cm
aspie > asperger's syndrome in: icd10cm
multiple complex developmental > other pervasive developmental disorders in: icd10cm
autistic traits > pervasive developmental disorder unspecified in: icd10cm
developmental disability > unspecified disorder of psychological development in: icd10cm
attention deficit disorder > attention-deficit hyperactivity disorder predominantly inattentive type in: icd10cm
dreamy adhd > attention-deficit hyperactivity disorder predominantly inattentive type in: icd10cm
adhd hyperactive > attention-deficit hyperactivity disorder predominantly hyperactive type in: icd10cm
undersocialized > conduct disorder childhood-onset type in: icd10cm
juvenile delinquency > conduct disorder adolescent-onset type in: icd10cm
delinquent gang > conduct disorder adolescent-onset type in: icd10cm
disobedient child > oppositional defiant disorder in: icd10cm
pathological demand avoidance > oppositional defiant disorder in: icd10cm
disruptive behavior other > other conduct disorders in: icd10cm
sibling rivalry > other childhood emotional disorders in: icd10cm
shyness disorder of childhood > other childhood emotional disorders in: icd10cm
jealous of new baby > other childhood emotional disorders in: icd10cm
phobic childhood > other childhood emotional disorders in: icd10cm
identity disorder adolescence > other childhood emotional disorders in: icd10cm
introverted child > other childhood emotional disorders in: icd10cm
misery and unhappiness childhood > other childhood emotional disorders in: icd10cm
emotional problem child > childhood emotional disorder unspecified in: icd10cm
emotional disturbance child > childhood emotional disorder unspecified in: icd10cm
rad attachment > reactive attachment disorder of childhood in: icd10cm
inhibited attachment > reactive attachment disorder of childhood in: icd10cm
dsed > disinhibited attachment disorder of childhood in: icd10cm
too friendly with strangers > disinhibited attachment disorder of childhood in: icd10cm
affectionless character > disinhibited attachment disorder of childhood in: icd10cm
persistent tic > chronic motor or vocal tic disorder in: icd10cm
motor and vocal tics > tourette's disorder in: icd10cm
ts tics > tourette's disorder in: icd10cm
psychogenic incontinence of feces > encopresis not due to a substance or known physiological condition in: icd10cm
encopresis > encopresis not due to a substance or known physiological condition in: icd10cm
functional fecal incontinence > encopresis not due to a substance or known physiological condition in: icd10cm
faecal soiling child > encopresis not due to a substance or known physiological condition in: icd10cm
infant regurgitates and rechews > rumination disorder of infancy and childhood in: icd10cm
rumination syndrome > rumination disorder of infancy and childhood in: icd10cm
baby rechews food > rumination disorder of infancy and childhood in: icd10cm
picky infant feeding refusal > other feeding disorders of infancy and early childhood in: icd10cm
food refusal infant > other feeding disorders of infancy and early childhood in: icd10cm
nonorganic feeding problem > other feeding disorders of infancy and early childhood in: icd10cm
stimming > stereotyped movement disorders in: icd10cm
head nodding stereotyped > stereotyped movement disorders in: icd10cm
rhinotillexomania > other specified behavioral and emotional disorders with onset usually occurring in childhood and adolescence in: icd10cm
nervous breakdown > mental disorder not otherwise specified in: icd10cm
psychiatric illness > mental disorder not otherwise specified in: icd10cm
mental breakdown > mental disorder not otherwise specified in: icd10cm

# --- general words of mind and behaviour
nonorganic > not due to a substance or known physiological condition in: icd10cm
fear > other specified phobia @ 0.7 in: icd10cm
fear insect > animal type phobia in: icd10cm
fear animal > animal type phobia in: icd10cm
fear people > social phobia in: icd10cm
fear watched > social phobia in: icd10cm
fear speaking > social phobia in: icd10cm
fear disease > hypochondriasis in: icd10cm
fear cancer > hypochondriasis in: icd10cm
fear leaving home > agoraphobia in: icd10cm
fear public places > agoraphobia in: icd10cm
psychogenic cough > other somatoform disorders in: icd10cm
psychogenic breathing > other somatoform disorders in: icd10cm
psychogenic thirst > other somatoform disorders in: icd10cm
psychogenic skin > other somatoform disorders @ 0.8 in: icd10cm
psychogenic stomach > other somatoform disorders in: icd10cm
psychogenic bladder > other somatoform disorders in: icd10cm
psychogenic palpitation > other somatoform disorders in: icd10cm
psychogenic sleepiness > other hypersomnia not due to a substance or known physiological condition in: icd10cm
psychogenic weakness > conversion disorder with motor symptom or deficit in: icd10cm
psychogenic gait > conversion disorder with motor symptom or deficit in: icd10cm
psychogenic spasm > conversion disorder with motor symptom or deficit in: icd10cm
hysterical paresis > conversion disorder with motor symptom or deficit in: icd10cm
hysterical mutism > conversion disorder with motor symptom or deficit in: icd10cm
psychogenic sensory > conversion disorder with sensory symptom or deficit in: icd10cm
psychogenic anesthesia > conversion disorder with sensory symptom or deficit in: icd10cm
hysterical blind > conversion disorder with sensory symptom or deficit in: icd10cm
hysterical deafness > conversion disorder with sensory symptom or deficit in: icd10cm
functional deafness > conversion disorder with sensory symptom or deficit in: icd10cm

# --- names and rare words, alone
cerebropathia > alcohol dependence with alcohol-induced persisting amnestic disorder in: icd10cm
juanism > other sexual dysfunction not due to a substance or known physiological condition in: icd10cm
kyofusho > social phobia unspecified in: icd10cm
polysurgical > factitious disorder imposed on self unspecified in: icd10cm
pseudologia > other specified disorders of adult personality and behavior in: icd10cm
taijin > social phobia unspecified in: icd10cm

# --- What is wrong, P to Z: own1
phobia of crowds > agoraphobia unspecified in: icd10cm
fear of open places > agoraphobia unspecified in: icd10cm
repressed memory > dissociative amnesia in: icd10cm
stealing child > other conduct disorders in: icd10cm
psychosis brain tumor > psychotic disorder with delusions due to known physiological condition in: icd10cm
steroid psychosis > other psychoactive substance use with psychoactive substance-induced psychotic disorder unspecified in: icd10cm

# --- What is wrong, P to Z: own2
psychogenic tachycardia > other somatoform disorders in: icd10cm
psychogenic urinary frequency > other somatoform disorders in: icd10cm
psychogenic overeating > other specified eating disorder in: icd10cm
psychogenic polydipsia > psychological and behavioral factors associated with disorders or diseases classified elsewhere in: icd10cm
psychogenic asthma > psychological and behavioral factors associated with disorders or diseases classified elsewhere in: icd10cm
psychogenic frigidity > female sexual arousal disorder in: icd10cm
compulsive theft > kleptomania in: icd10cm
organic psychosis transient > other specified mental disorders due to known physiological condition in: icd10cm
phantom tumor > other somatoform disorders in: icd10cm

# --- What is wrong, P to Z: own3
hysterical vertigo > other dissociative and conversion disorders in: icd10cm
nervous vomiting > other specified eating disorder in: icd10cm
weak mind > unspecified intellectual disabilities in: icd10cm
feeble minded > unspecified intellectual disabilities in: icd10cm
feebleminded > unspecified intellectual disabilities in: icd10cm
widow grief > adjustment disorder with depressed mood in: icd10cm

# --- What is wrong, P to Z: tables
depression after delivery > postpartum depression in: icd10cm
mania after delivery > puerperal psychosis in: icd10cm
puerperal delirium > puerperal psychosis in: icd10cm
delirium postpartum > puerperal psychosis in: icd10cm
delirium after childbirth > puerperal psychosis in: icd10cm
delirium after delivery > puerperal psychosis in: icd10cm

# --- What is wrong, P to Z: tables4
punchdrunk syndrome > postconcussional syndrome in: icd10cm

# --- What is wrong, P to Z: tables5
drinking psychosis > alcohol use with alcohol-induced psychotic disorder unspecified in: icd10cm
heroin psychosis > opioid use with opioid-induced psychotic disorder unspecified in: icd10cm
glue psychosis > inhalant use with inhalant-induced psychotic disorder unspecified in: icd10cm
medication psychosis > other psychoactive substance use with psychoactive substance-induced psychotic disorder unspecified in: icd10cm
brain disease psychosis > other specified mental disorders due to known physiological condition in: icd10cm
head injury psychosis > other specified mental disorders due to known physiological condition in: icd10cm
manic psychosis > manic episode severe with psychotic symptoms in: icd10cm
situational psychosis > brief psychotic disorder in: icd10cm
transient psychosis > brief psychotic disorder in: icd10cm
delusional psychosis > delusional disorders in: icd10cm
childhood psychosis > other childhood disintegrative disorder in: icd10cm
atypical psychosis > unspecified psychosis not due to a substance or known physiological condition in: icd10cm
polymorphic psychosis > brief psychotic disorder in: icd10cm
coming off alcohol > alcohol use with withdrawal unspecified in: icd10cm
withdrawal heroin > opioid use with withdrawal in: icd10cm
heroin detox > opioid use with withdrawal in: icd10cm
coming off heroin > opioid use with withdrawal in: icd10cm
coming off opioid > opioid use with withdrawal in: icd10cm
coming off opiate > opioid use with withdrawal in: icd10cm
coming off methadone > opioid use with withdrawal in: icd10cm
coming off oxycodone > opioid use with withdrawal in: icd10cm
coming off fentanyl > opioid use with withdrawal in: icd10cm
coming off marijuana > cannabis use with withdrawal in: icd10cm
coming off weed > cannabis use with withdrawal in: icd10cm
coming off xanax > sedative hypnotic or anxiolytic use with withdrawal unspecified in: icd10cm
coming off benzodiazepine > sedative hypnotic or anxiolytic use with withdrawal unspecified in: icd10cm
coming off valium > sedative hypnotic or anxiolytic use with withdrawal unspecified in: icd10cm
withdrawal barbiturate > sedative hypnotic or anxiolytic use with withdrawal unspecified in: icd10cm
barbiturate detox > sedative hypnotic or anxiolytic use with withdrawal unspecified in: icd10cm
coming off barbiturate > sedative hypnotic or anxiolytic use with withdrawal unspecified in: icd10cm
withdrawal sleeping pill > sedative hypnotic or anxiolytic use with withdrawal unspecified in: icd10cm
sleeping pill detox > sedative hypnotic or anxiolytic use with withdrawal unspecified in: icd10cm
coming off sleeping pill > sedative hypnotic or anxiolytic use with withdrawal unspecified in: icd10cm
withdrawal sedative > sedative hypnotic or anxiolytic use with withdrawal unspecified in: icd10cm
sedative detox > sedative hypnotic or anxiolytic use with withdrawal unspecified in: icd10cm
coming off sedative > sedative hypnotic or anxiolytic use with withdrawal unspecified in: icd10cm
coming off cocaine > cocaine use with withdrawal in: icd10cm
withdrawal crack > cocaine use with withdrawal in: icd10cm
crack detox > cocaine use with withdrawal in: icd10cm
coming off crack > cocaine use with withdrawal in: icd10cm
withdrawal meth > other stimulant use with withdrawal in: icd10cm
meth detox > other stimulant use with withdrawal in: icd10cm
coming off meth > other stimulant use with withdrawal in: icd10cm
amphetamine detox > other stimulant use with withdrawal in: icd10cm
coming off amphetamine > other stimulant use with withdrawal in: icd10cm
coming off stimulant > other stimulant use with withdrawal in: icd10cm
coming off caffeine > other stimulant use with withdrawal in: icd10cm
coming off nicotine > nicotine dependence unspecified with withdrawal in: icd10cm
withdrawal cigarette > nicotine dependence unspecified with withdrawal in: icd10cm
cigarette detox > nicotine dependence unspecified with withdrawal in: icd10cm
coming off cigarette > nicotine dependence unspecified with withdrawal in: icd10cm
coming off tobacco > nicotine dependence unspecified with withdrawal in: icd10cm
coming off smoking > nicotine dependence unspecified with withdrawal in: icd10cm
withdrawal gabapentin > other psychoactive substance use with withdrawal unspecified in: icd10cm
gabapentin detox > other psychoactive substance use with withdrawal unspecified in: icd10cm
coming off gabapentin > other psychoactive substance use with withdrawal unspecified in: icd10cm
withdrawal unknown drug > other psychoactive substance use with withdrawal unspecified in: icd10cm
unknown drug detox > other psychoactive substance use with withdrawal unspecified in: icd10cm
coming off unknown drug > other psychoactive substance use with withdrawal unspecified in: icd10cm
slow reader > specific reading disorder in: icd10cm

# --- What is wrong, P to Z: words
paragammacism > phonological disorder in: icd10cm
paralalia > phonological disorder in: icd10cm
poriomania > other impulse disorders in: icd10cm
pseudodementia > other dissociative and conversion disorders in: icd10cm
pseudocyesis > other somatoform disorders in: icd10cm
pseudopregnancy > other somatoform disorders in: icd10cm
phantom pregnancy > other somatoform disorders in: icd10cm
imaginary pregnancy > other somatoform disorders in: icd10cm
pseudopsychosis > other dissociative and conversion disorders in: icd10cm
pseudoparesis > conversion disorder with motor symptom or deficit in: icd10cm
schizothymic > schizoid personality disorder in: icd10cm
sitophobia > other specified eating disorder in: icd10cm
pantophobia > anxiety disorder unspecified in: icd10cm
panphobia > anxiety disorder unspecified in: icd10cm

# --- What is wrong, P to Z: words2
sitomania > binge eating disorder unspecified in: icd10cm
stasibasiphobia > other specified phobia in: icd10cm
stasophobia > other specified phobia in: icd10cm
tachyphrenia > manic episode unspecified in: icd10cm
tarantism > other dissociative and conversion disorders in: icd10cm
thymergasia > unspecified mood disorder in: icd10cm
thymopathic > unspecified mood disorder in: icd10cm
tokophobia > other specified phobia in: icd10cm
vesania > mental disorder not otherwise specified in: icd10cm
winking excessive > tic disorder unspecified in: icd10cm
blinking excessive > tic disorder unspecified in: icd10cm
zoanthropy > delusional disorders in: icd10cm

# --- Main terms H to O: d1
unable ejaculate > male orgasmic disorder in: icd10cm
inability climax male > male orgasmic disorder in: icd10cm
cannot ejaculate > male orgasmic disorder in: icd10cm
unable climax female > female orgasmic disorder in: icd10cm
alcoholic hallucinations > alcohol use unspecified with alcohol-induced psychotic disorder with hallucinations in: icd10cm

# --- Main terms H to O: e6
alcohol misuse > alcohol abuse  uncomplicated in: icd10cm
excessive drinking > alcohol abuse  uncomplicated in: icd10cm
harmful drinking > alcohol abuse  uncomplicated in: icd10cm
chronic drunk > alcohol dependence uncomplicated in: icd10cm
hardened drunk > alcohol dependence uncomplicated in: icd10cm
marijuana misuse > cannabis abuse  uncomplicated in: icd10cm
hashish misuse > cannabis abuse  uncomplicated in: icd10cm
weed misuse > cannabis abuse  uncomplicated in: icd10cm
pot misuse > cannabis abuse  uncomplicated in: icd10cm
opioid misuse > opioid abuse  uncomplicated in: icd10cm
heroin misuse > opioid abuse  uncomplicated in: icd10cm
morphine misuse > opioid abuse  uncomplicated in: icd10cm
painkiller abuse > opioid abuse  uncomplicated in: icd10cm
oxycodone misuse > opioid abuse  uncomplicated in: icd10cm
codeine misuse > opioid abuse  uncomplicated in: icd10cm
fentanyl misuse > opioid abuse  uncomplicated in: icd10cm
painkiller habit > opioid dependence  uncomplicated in: icd10cm
oxycodone habit > opioid dependence  uncomplicated in: icd10cm
codeine habit > opioid dependence  uncomplicated in: icd10cm
fentanyl habit > opioid dependence  uncomplicated in: icd10cm
sedative misuse > sedative  hypnotic or anxiolytic abuse  uncomplicated in: icd10cm
tranquilizer misuse > sedative  hypnotic or anxiolytic abuse  uncomplicated in: icd10cm
barbiturate misuse > sedative  hypnotic or anxiolytic abuse  uncomplicated in: icd10cm
sleeping pill misuse > sedative  hypnotic or anxiolytic abuse  uncomplicated in: icd10cm
benzodiazepine misuse > sedative  hypnotic or anxiolytic abuse  uncomplicated in: icd10cm
xanax misuse > sedative  hypnotic or anxiolytic abuse  uncomplicated in: icd10cm
valium misuse > sedative  hypnotic or anxiolytic abuse  uncomplicated in: icd10cm
sedative habit > sedative  hypnotic or anxiolytic dependence  uncomplicated in: icd10cm
tranquilizer habit > sedative  hypnotic or anxiolytic dependence  uncomplicated in: icd10cm
sleeping pill habit > sedative  hypnotic or anxiolytic dependence  uncomplicated in: icd10cm
benzodiazepine habit > sedative  hypnotic or anxiolytic dependence  uncomplicated in: icd10cm
xanax habit > sedative  hypnotic or anxiolytic dependence  uncomplicated in: icd10cm
valium habit > sedative  hypnotic or anxiolytic dependence  uncomplicated in: icd10cm
cocaine misuse > cocaine abuse  uncomplicated in: icd10cm
crack misuse > cocaine abuse  uncomplicated in: icd10cm
crack habit > cocaine dependence  uncomplicated in: icd10cm
amphetamine misuse > other stimulant abuse  uncomplicated in: icd10cm
speed misuse > other stimulant abuse  uncomplicated in: icd10cm
speed abuse > other stimulant abuse  uncomplicated in: icd10cm
meth misuse > other stimulant abuse  uncomplicated in: icd10cm
meth abuse > other stimulant abuse  uncomplicated in: icd10cm
stimulant misuse > other stimulant abuse  uncomplicated in: icd10cm
caffeine misuse > other stimulant abuse  uncomplicated in: icd10cm
methamphetamine abuse > other stimulant abuse  uncomplicated in: icd10cm
ecstasy misuse > other stimulant abuse  uncomplicated in: icd10cm
ecstasy abuse > other stimulant abuse  uncomplicated in: icd10cm
adderall misuse > other stimulant abuse  uncomplicated in: icd10cm
amphetamine habit > other stimulant dependence uncomplicated in: icd10cm
speed habit > other stimulant dependence uncomplicated in: icd10cm
stimulant habit > other stimulant dependence uncomplicated in: icd10cm
caffeine habit > other stimulant dependence uncomplicated in: icd10cm
methamphetamine addict > other stimulant dependence uncomplicated in: icd10cm
methamphetamine habit > other stimulant dependence uncomplicated in: icd10cm
lsd misuse > hallucinogen abuse  uncomplicated in: icd10cm
acid misuse > hallucinogen abuse  uncomplicated in: icd10cm
mushroom misuse > hallucinogen abuse  uncomplicated in: icd10cm
mushroom abuse > hallucinogen abuse  uncomplicated in: icd10cm
hallucinogen misuse > hallucinogen abuse  uncomplicated in: icd10cm
pcp misuse > hallucinogen abuse  uncomplicated in: icd10cm
peyote misuse > hallucinogen abuse  uncomplicated in: icd10cm
mescaline misuse > hallucinogen abuse  uncomplicated in: icd10cm
glue misuse > inhalant abuse  uncomplicated in: icd10cm
glue abuse > inhalant abuse  uncomplicated in: icd10cm
solvent misuse > inhalant abuse  uncomplicated in: icd10cm
inhalant misuse > inhalant abuse  uncomplicated in: icd10cm
inhalant sniffing > inhalant abuse  uncomplicated in: icd10cm
paint misuse > inhalant abuse  uncomplicated in: icd10cm
paint abuse > inhalant abuse  uncomplicated in: icd10cm
gasoline misuse > inhalant abuse  uncomplicated in: icd10cm
gasoline abuse > inhalant abuse  uncomplicated in: icd10cm
huffing misuse > inhalant abuse  uncomplicated in: icd10cm
huffing sniffing > inhalant abuse  uncomplicated in: icd10cm
polydrug dependence > other psychoactive substance dependence uncomplicated in: icd10cm
drug dependence > other psychoactive substance dependence uncomplicated in: icd10cm
polysubstance misuse > other psychoactive substance abuse  uncomplicated in: icd10cm
drug misuse > other psychoactive substance abuse  uncomplicated in: icd10cm
substance misuse > other psychoactive substance abuse  uncomplicated in: icd10cm
steroid misuse > abuse of steroids or hormones in: icd10cm
hormone misuse > abuse of steroids or hormones in: icd10cm
vitamin misuse > abuse of vitamins in: icd10cm
acute confusion organic > delirium due to known physiological condition in: icd10cm
toxic delirium > delirium due to known physiological condition in: icd10cm
imagined ugliness > body dysmorphic disorder in: icd10cm
feeble mindedness > mild intellectual disabilities in: icd10cm
mild retardation > mild intellectual disabilities in: icd10cm
low iq > unspecified intellectual disabilities in: icd10cm
baby talk > phonological disorder in: icd10cm
math disorder > mathematics disorder in: icd10cm
math trouble > mathematics disorder in: icd10cm
behavior problem adolescent > conduct disorder  unspecified in: icd10cm
behavior disturbance childhood > conduct disorder  unspecified in: icd10cm
behavior disturbance adolescent > conduct disorder  unspecified in: icd10cm
conduct problem childhood > conduct disorder  unspecified in: icd10cm
conduct problem adolescent > conduct disorder  unspecified in: icd10cm
conduct disturbance child > conduct disorder  unspecified in: icd10cm
conduct disturbance childhood > conduct disorder  unspecified in: icd10cm
conduct disturbance adolescent > conduct disorder  unspecified in: icd10cm
separation fear child > separation anxiety disorder of childhood in: icd10cm
soiling not organic > encopresis not due to a substance or known physiological condition in: icd10cm
ego dystonic > other sexual disorders in: icd10cm
egodystonic orientation > other sexual disorders in: icd10cm
egodystonic > other sexual disorders in: icd10cm
psychophysiologic illness > somatoform disorder  unspecified in: icd10cm
nervous breakdown > nonpsychotic mental disorder  unspecified in: icd10cm
neurocirculatory > other specified nonpsychotic mental disorders in: icd10cm
morbid fear > phobic anxiety disorder  unspecified in: icd10cm
fear of drowning > other natural environment type phobia in: icd10cm
fear of storms water > other natural environment type phobia in: icd10cm
fear of darkness > other specified phobia in: icd10cm
fear of clowns > other specified phobia in: icd10cm
fear of germs > other specified phobia in: icd10cm
fear of bees > other animal type phobia in: icd10cm
fear of social situations > social phobia  generalized in: icd10cm

# --- p2
delirium due to medical condition > delirium known physiological condition in: icd10cm
delirium due to infection > delirium known physiological condition in: icd10cm
delirium cocaine > cocaine use intoxication delirium in: icd10cm
delirium medication > other psychoactive substance use intoxication delirium in: icd10cm
delirium drug > other psychoactive substance use intoxication delirium in: icd10cm
delirium thyrotoxic > delirium known physiological condition in: icd10cm
delirium fever > fever in: icd10cm
delirium emergence > delirium known physiological condition in: icd10cm
delusions parasites > delusional disorders in: icd10cm
delusions of control > paranoid schizophrenia in: icd10cm
delusional dysmorphic > delusional disorders in: icd10cm
juvenile paralytic dementia > juvenile general paresis in: icd10cm
boxer dementia > postconcussional syndrome in: icd10cm
hiv dementia > human immunodeficiency virus disease in: icd10cm
aids dementia > human immunodeficiency virus disease in: icd10cm
creutzfeldt dementia > creutzfeldt-jakob disease in: icd10cm
cjd dementia > creutzfeldt-jakob disease in: icd10cm
b12 dementia > deficiency other specified b group vitamins in: icd10cm
multiple sclerosis dementia > multiple sclerosis in: icd10cm
solvent dementia > inhalant use inhalant-induced persisting dementia in: icd10cm
glue dementia > inhalant use inhalant-induced persisting dementia in: icd10cm
drug dementia > other psychoactive substance use psychoactive substance-induced persisting dementia in: icd10cm
medication dementia > other psychoactive substance use psychoactive substance-induced persisting dementia in: icd10cm
head injury dementia > dementia other diseases classified elsewhere unspecified severity without behavioral disturbance psychotic disturbance mood disturbance anxiety in: icd10cm
tbi dementia > dementia other diseases classified elsewhere unspecified severity without behavioral disturbance psychotic disturbance mood disturbance anxiety in: icd10cm
hallucinations dementia > dementia severity psychotic disturbance in: icd10cm
psychotic dementia > dementia severity psychotic disturbance in: icd10cm
delusional dementia > dementia severity psychotic disturbance in: icd10cm
paranoid dementia > dementia severity psychotic disturbance in: icd10cm
agitated dementia > dementia severity with agitation in: icd10cm
aggressive dementia > dementia severity with agitation in: icd10cm
combative dementia > dementia severity with agitation in: icd10cm
depressed dementia > dementia severity mood disturbance in: icd10cm
sad dementia > dementia severity mood disturbance in: icd10cm
anxious dementia > dementia severity with anxiety in: icd10cm
advanced dementia > dementia severe without behavioral disturbance psychotic disturbance mood disturbance anxiety in: icd10cm
end stage dementia > dementia severe without behavioral disturbance psychotic disturbance mood disturbance anxiety in: icd10cm
infantile dementia > other childhood disintegrative disorder in: icd10cm
early onset familial dementia > alzheimer's disease early onset in: icd10cm
kidney dialysis dementia > end stage renal disease in: icd10cm
dialysis dementia > end stage renal disease in: icd10cm
methylated spirits dependence > alcohol dependence uncomplicated in: icd10cm
methylated spirits addiction > alcohol dependence uncomplicated in: icd10cm
amfetamine addiction > other stimulant dependence uncomplicated in: icd10cm
speed dependence > other stimulant dependence uncomplicated in: icd10cm
meth dependence > other stimulant dependence uncomplicated in: icd10cm
methylphenidate dependence > other stimulant dependence uncomplicated in: icd10cm
methylphenidate addiction > other stimulant dependence uncomplicated in: icd10cm
ritalin dependence > other stimulant dependence uncomplicated in: icd10cm
ephedrine dependence > other stimulant dependence uncomplicated in: icd10cm
ephedrine addiction > other stimulant dependence uncomplicated in: icd10cm
khat addiction > other stimulant dependence uncomplicated in: icd10cm
diet pill dependence > other stimulant dependence uncomplicated in: icd10cm
diet pill addiction > other stimulant dependence uncomplicated in: icd10cm
coffee dependence > other stimulant dependence uncomplicated in: icd10cm
coffee addiction > other stimulant dependence uncomplicated in: icd10cm
phenobarbital dependence > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
phenobarbital addiction > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
secobarbital dependence > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
secobarbital addiction > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
diazepam dependence > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
diazepam addiction > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
lorazepam dependence > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
lorazepam addiction > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
meprobamate dependence > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
meprobamate addiction > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
chloral dependence > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
zolpidem dependence > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
zolpidem addiction > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
anxiolytic dependence > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
anxiolytic addiction > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
quaalude dependence > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
quaalude addiction > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
paraldehyde dependence > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
paraldehyde addiction > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
glutethimide dependence > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
glutethimide addiction > sedative hypnotic anxiolytic dependence uncomplicated in: icd10cm
hemp dependence > cannabis dependence uncomplicated in: icd10cm
hemp addiction > cannabis dependence uncomplicated in: icd10cm
bhang dependence > cannabis dependence uncomplicated in: icd10cm
bhang addiction > cannabis dependence uncomplicated in: icd10cm
spice dependence > cannabis dependence uncomplicated in: icd10cm
spice addiction > cannabis dependence uncomplicated in: icd10cm
k2 dependence > cannabis dependence uncomplicated in: icd10cm
k2 addiction > cannabis dependence uncomplicated in: icd10cm
synthetic cannabinoid dependence > cannabis dependence uncomplicated in: icd10cm
synthetic cannabinoid addiction > cannabis dependence uncomplicated in: icd10cm
coca dependence > cocaine dependence uncomplicated in: icd10cm
coca addiction > cocaine dependence uncomplicated in: icd10cm
crack dependence > cocaine dependence uncomplicated in: icd10cm
tramadol dependence > opioid dependence uncomplicated in: icd10cm
tramadol addiction > opioid dependence uncomplicated in: icd10cm
painkiller dependence > opioid dependence uncomplicated in: icd10cm
analgesic dependence > opioid dependence uncomplicated in: icd10cm
analgesic addiction > opioid dependence uncomplicated in: icd10cm
mushroom dependence > hallucinogen dependence uncomplicated in: icd10cm
mushroom addiction > hallucinogen dependence uncomplicated in: icd10cm
dmt dependence > hallucinogen dependence uncomplicated in: icd10cm
dmt addiction > hallucinogen dependence uncomplicated in: icd10cm
glue dependence > inhalant dependence uncomplicated in: icd10cm
gasoline dependence > inhalant dependence uncomplicated in: icd10cm
gasoline addiction > inhalant dependence uncomplicated in: icd10cm
paint dependence > inhalant dependence uncomplicated in: icd10cm
paint addiction > inhalant dependence uncomplicated in: icd10cm
solvent addiction > inhalant dependence uncomplicated in: icd10cm
volatile dependence > inhalant dependence uncomplicated in: icd10cm
volatile addiction > inhalant dependence uncomplicated in: icd10cm
nitrous dependence > inhalant dependence uncomplicated in: icd10cm
nitrous addiction > inhalant dependence uncomplicated in: icd10cm
toluene dependence > inhalant dependence uncomplicated in: icd10cm
toluene addiction > inhalant dependence uncomplicated in: icd10cm
dip dependence > nicotine dependence chewing tobacco uncomplicated in: icd10cm
dip addiction > nicotine dependence chewing tobacco uncomplicated in: icd10cm
snus dependence > nicotine dependence chewing tobacco uncomplicated in: icd10cm
snus addiction > nicotine dependence chewing tobacco uncomplicated in: icd10cm
cigar dependence > nicotine dependence other tobacco product uncomplicated in: icd10cm
pipe dependence > nicotine dependence other tobacco product uncomplicated in: icd10cm
pipe addiction > nicotine dependence other tobacco product uncomplicated in: icd10cm
hookah addiction > nicotine dependence other tobacco product uncomplicated in: icd10cm
tobacco dependence > nicotine dependence uncomplicated in: icd10cm
prescription drug dependence > other psychoactive substance dependence uncomplicated in: icd10cm
laxative dependence > abuse other non-psychoactive substances in: icd10cm
laxative addiction > abuse other non-psychoactive substances in: icd10cm
steroid addiction > abuse other non-psychoactive substances in: icd10cm
hormone dependence > abuse other non-psychoactive substances in: icd10cm
hormone addiction > abuse other non-psychoactive substances in: icd10cm
antidepressant dependence > other psychoactive substance dependence uncomplicated in: icd10cm
antidepressant addiction > other psychoactive substance dependence uncomplicated in: icd10cm
gabapentin dependence > other psychoactive substance dependence uncomplicated in: icd10cm
gabapentin addiction > other psychoactive substance dependence uncomplicated in: icd10cm
pregabalin dependence > other psychoactive substance dependence uncomplicated in: icd10cm
pregabalin addiction > other psychoactive substance dependence uncomplicated in: icd10cm
ghb dependence > other psychoactive substance dependence uncomplicated in: icd10cm
ghb addiction > other psychoactive substance dependence uncomplicated in: icd10cm
respirator addiction > dependence on respirator status in: icd10cm
iron lung dependence > dependence on respirator status in: icd10cm
iron lung addiction > dependence on respirator status in: icd10cm
cpap addiction > dependence other enabling machines devices in: icd10cm
pacemaker dependence > dependence other enabling machines devices in: icd10cm
pacemaker addiction > dependence other enabling machines devices in: icd10cm
feeding tube dependence > dependence other enabling machines devices in: icd10cm
feeding tube addiction > dependence other enabling machines devices in: icd10cm
walker dependence > dependence other enabling machines devices in: icd10cm
walker addiction > dependence other enabling machines devices in: icd10cm
cane dependence > dependence other enabling machines devices in: icd10cm
cane addiction > dependence other enabling machines devices in: icd10cm
hospital bed dependence > dependence other enabling machines devices in: icd10cm
hospital bed addiction > dependence other enabling machines devices in: icd10cm
insulin pump dependence > dependence other enabling machines devices in: icd10cm
insulin pump addiction > dependence other enabling machines devices in: icd10cm
hoyer lift dependence > dependence other enabling machines devices in: icd10cm
hoyer lift addiction > dependence other enabling machines devices in: icd10cm
corticosteroid dependence > long term current use systemic steroids in: icd10cm
corticosteroid addiction > long term current use systemic steroids in: icd10cm
prednisone dependence > long term current use systemic steroids in: icd10cm
prednisone addiction > long term current use systemic steroids in: icd10cm
internet dependence > other impulse disorders in: icd10cm
gaming dependence > other impulse disorders in: icd10cm
video game dependence > other impulse disorders in: icd10cm
phone dependence > other impulse disorders in: icd10cm
social media dependence > other impulse disorders in: icd10cm
social media addiction > other impulse disorders in: icd10cm
shopping dependence > other impulse disorders in: icd10cm
sex dependence > other impulse disorders in: icd10cm
food dependence > other impulse disorders in: icd10cm
exercise dependence > other impulse disorders in: icd10cm
exercise addiction > other impulse disorders in: icd10cm
work dependence > other impulse disorders in: icd10cm
work addiction > other impulse disorders in: icd10cm
gambling dependence > pathological gambling in: icd10cm
caregiver dependence > problem related care provider dependency in: icd10cm
caregiver addiction > problem related care provider dependency in: icd10cm
personal care dependence > need assistance personal care in: icd10cm
personal care addiction > need assistance personal care in: icd10cm
bathing dependence > need assistance personal care in: icd10cm
bathing addiction > need assistance personal care in: icd10cm
help dependence > need assistance personal care in: icd10cm
help addiction > need assistance personal care in: icd10cm
need assistance bathing > need assistance personal care in: icd10cm
need assistance dressing > need assistance personal care in: icd10cm
need assistance grooming > need assistance personal care in: icd10cm
need assistance toileting > need assistance personal care in: icd10cm
help dressing > need assistance personal care in: icd10cm
help grooming > need assistance personal care in: icd10cm
help toileting > need assistance personal care in: icd10cm
overdependence child > other childhood emotional disorders in: icd10cm

# --- p3
anaclitic depression > other childhood disorders social functioning in: icd10cm
cerebral depression > other symptoms signs involving nervous system in: icd10cm
climacteric depression > other specified depressive episodes in: icd10cm
menopausal depression > other specified depressive episodes in: icd10cm
functional activity depression > other general symptoms signs in: icd10cm
hysterical depression > other dissociative conversion disorders in: icd10cm
juvenile depression > depression in: icd10cm
mental depression > adjustment disorder depressed mood in: icd10cm
medullary depression > other specified disorders brain in: icd10cm
medullary newborn depression > neonatal cerebral depression in: icd10cm
postpsychotic depression > other specified depressive episodes in: icd10cm
respiratory center depression > other specified disorders brain in: icd10cm
scapula depression > other specified acquired deformities musculoskeletal system in: icd10cm
senile depression > dementia severity mood disturbance in: icd10cm
old age depression > dementia severity mood disturbance in: icd10cm
sternum acquired depression > acquired deformity chest rib in: icd10cm
sad syndrome depression > major depressive disorder recurrent in: icd10cm
single in remission depression > major depressive disorder single episode full remission in: icd10cm
holiday depression > depression in: icd10cm
minor depression > major depressive disorder single episode mild in: icd10cm
child depression > depression in: icd10cm

# --- Addicts and habits
alcohol habit > alcohol dependence uncomplicated in: icd10cm
alcohol hooked > alcohol dependence uncomplicated in: icd10cm
alcohol overuse > alcohol abuse uncomplicated @ 0.85 in: icd10cm
former alcohol addict > alcohol dependence in remission @ 0.93 in: icd10cm
drink addiction > alcohol dependence uncomplicated in: icd10cm
drink habit > alcohol dependence uncomplicated in: icd10cm
drink dependent > alcohol dependence uncomplicated in: icd10cm
drink hooked > alcohol dependence uncomplicated in: icd10cm
drink addiction recovered > alcohol dependence in remission @ 0.93 in: icd10cm
former drink addict > alcohol dependence in remission @ 0.93 in: icd10cm
drink addiction remission > alcohol dependence in remission @ 0.93 in: icd10cm
drink withdrawal > alcohol dependence with withdrawal @ 0.8 in: icd10cm
whiskey habit > alcohol dependence uncomplicated in: icd10cm
whiskey hooked > alcohol dependence uncomplicated in: icd10cm
whiskey overuse > alcohol abuse uncomplicated @ 0.85 in: icd10cm
whiskey addiction recovered > alcohol dependence in remission @ 0.93 in: icd10cm
former whiskey addict > alcohol dependence in remission @ 0.93 in: icd10cm
beer habit > alcohol dependence uncomplicated in: icd10cm
beer hooked > alcohol dependence uncomplicated in: icd10cm
beer overuse > alcohol abuse uncomplicated @ 0.85 in: icd10cm
beer addiction recovered > alcohol dependence in remission @ 0.93 in: icd10cm
former beer addict > alcohol dependence in remission @ 0.93 in: icd10cm
beer withdrawal > alcohol dependence with withdrawal @ 0.8 in: icd10cm
wine habit > alcohol dependence uncomplicated in: icd10cm
wine hooked > alcohol dependence uncomplicated in: icd10cm
wine overuse > alcohol abuse uncomplicated @ 0.85 in: icd10cm
wine addiction recovered > alcohol dependence in remission @ 0.93 in: icd10cm
former wine addict > alcohol dependence in remission @ 0.93 in: icd10cm
wine withdrawal > alcohol dependence with withdrawal @ 0.8 in: icd10cm
liquor habit > alcohol dependence uncomplicated in: icd10cm
liquor hooked > alcohol dependence uncomplicated in: icd10cm
liquor addiction recovered > alcohol dependence in remission @ 0.93 in: icd10cm
former liquor addict > alcohol dependence in remission @ 0.93 in: icd10cm
heroin overuse > opioid abuse uncomplicated @ 0.85 in: icd10cm
heroin addiction recovered > opioid dependence in remission @ 0.93 in: icd10cm
former heroin addict > opioid dependence in remission @ 0.93 in: icd10cm
opium hooked > opioid dependence uncomplicated in: icd10cm
opium misuse > opioid abuse uncomplicated @ 0.85 in: icd10cm
opium overuse > opioid abuse uncomplicated @ 0.85 in: icd10cm
opium addiction recovered > opioid dependence in remission @ 0.93 in: icd10cm
former opium addict > opioid dependence in remission @ 0.93 in: icd10cm
opium withdrawal > opioid dependence with withdrawal @ 0.8 in: icd10cm
morphine overuse > opioid abuse uncomplicated @ 0.85 in: icd10cm
morphine addiction recovered > opioid dependence in remission @ 0.93 in: icd10cm
former morphine addict > opioid dependence in remission @ 0.93 in: icd10cm
oxycodone hooked > opioid dependence uncomplicated in: icd10cm
oxycodone overuse > opioid abuse uncomplicated @ 0.85 in: icd10cm
oxycodone addiction recovered > opioid dependence in remission @ 0.93 in: icd10cm
former oxycodone addict > opioid dependence in remission @ 0.93 in: icd10cm
percocet habit > opioid dependence uncomplicated in: icd10cm
percocet hooked > opioid dependence uncomplicated in: icd10cm
percocet misuse > opioid abuse uncomplicated @ 0.85 in: icd10cm
percocet overuse > opioid abuse uncomplicated @ 0.85 in: icd10cm
percocet addiction recovered > opioid dependence in remission @ 0.93 in: icd10cm
former percocet addict > opioid dependence in remission @ 0.93 in: icd10cm
vicodin habit > opioid dependence uncomplicated in: icd10cm
vicodin hooked > opioid dependence uncomplicated in: icd10cm
vicodin misuse > opioid abuse uncomplicated @ 0.85 in: icd10cm
vicodin overuse > opioid abuse uncomplicated @ 0.85 in: icd10cm
vicodin addiction recovered > opioid dependence in remission @ 0.93 in: icd10cm
former vicodin addict > opioid dependence in remission @ 0.93 in: icd10cm
pain pill habit > opioid dependence uncomplicated in: icd10cm
pain pill misuse > opioid abuse uncomplicated @ 0.85 in: icd10cm
pain pill overuse > opioid abuse uncomplicated @ 0.85 in: icd10cm
pain pill addiction recovered > opioid dependence in remission @ 0.93 in: icd10cm
former pain pill addict > opioid dependence in remission @ 0.93 in: icd10cm
narcotic habit > opioid dependence uncomplicated in: icd10cm
narcotic overuse > opioid abuse uncomplicated @ 0.85 in: icd10cm
opioid addiction recovered > opioid dependence in remission @ 0.93 in: icd10cm
opiate habit > opioid dependence uncomplicated in: icd10cm
opiate addiction recovered > opioid dependence in remission @ 0.93 in: icd10cm
former opiate addict > opioid dependence in remission @ 0.93 in: icd10cm
fentanyl hooked > opioid dependence uncomplicated in: icd10cm
fentanyl overuse > opioid abuse uncomplicated @ 0.85 in: icd10cm
fentanyl addiction recovered > opioid dependence in remission @ 0.93 in: icd10cm
former fentanyl addict > opioid dependence in remission @ 0.93 in: icd10cm
fentanyl withdrawal > opioid dependence with withdrawal @ 0.8 in: icd10cm
codeine hooked > opioid dependence uncomplicated in: icd10cm
codeine overuse > opioid abuse uncomplicated @ 0.85 in: icd10cm
codeine addiction recovered > opioid dependence in remission @ 0.93 in: icd10cm
former codeine addict > opioid dependence in remission @ 0.93 in: icd10cm
methadone habit > opioid dependence uncomplicated in: icd10cm
methadone hooked > opioid dependence uncomplicated in: icd10cm
methadone misuse > opioid abuse uncomplicated @ 0.85 in: icd10cm
methadone overuse > opioid abuse uncomplicated @ 0.85 in: icd10cm
methadone addiction recovered > opioid dependence in remission @ 0.93 in: icd10cm
former methadone addict > opioid dependence in remission @ 0.93 in: icd10cm
methadone withdrawal > opioid dependence with withdrawal @ 0.8 in: icd10cm
painkiller hooked > opioid dependence uncomplicated in: icd10cm
painkiller overuse > opioid abuse uncomplicated @ 0.85 in: icd10cm
painkiller addiction recovered > opioid dependence in remission @ 0.93 in: icd10cm
former painkiller addict > opioid dependence in remission @ 0.93 in: icd10cm
painkiller withdrawal > opioid dependence with withdrawal @ 0.8 in: icd10cm
cannabis habit > cannabis dependence uncomplicated in: icd10cm
cannabis overuse > cannabis abuse uncomplicated @ 0.85 in: icd10cm
former cannabis addict > cannabis dependence in remission @ 0.93 in: icd10cm
marijuana hooked > cannabis dependence uncomplicated in: icd10cm
marijuana overuse > cannabis abuse uncomplicated @ 0.85 in: icd10cm
marijuana addiction recovered > cannabis dependence in remission @ 0.93 in: icd10cm
pot habit > cannabis dependence uncomplicated in: icd10cm
pot hooked > cannabis dependence uncomplicated in: icd10cm
pot overuse > cannabis abuse uncomplicated @ 0.85 in: icd10cm
pot addiction recovered > cannabis dependence in remission @ 0.93 in: icd10cm
former pot addict > cannabis dependence in remission @ 0.93 in: icd10cm
weed habit > cannabis dependence uncomplicated in: icd10cm
weed hooked > cannabis dependence uncomplicated in: icd10cm
weed overuse > cannabis abuse uncomplicated @ 0.85 in: icd10cm
weed addiction recovered > cannabis dependence in remission @ 0.93 in: icd10cm
former weed addict > cannabis dependence in remission @ 0.93 in: icd10cm
hashish habit > cannabis dependence uncomplicated in: icd10cm
hashish hooked > cannabis dependence uncomplicated in: icd10cm
hashish overuse > cannabis abuse uncomplicated @ 0.85 in: icd10cm
hashish addiction recovered > cannabis dependence in remission @ 0.93 in: icd10cm
former hashish addict > cannabis dependence in remission @ 0.93 in: icd10cm
barbiturate overuse > sedative hypnotic or anxiolytic abuse uncomplicated @ 0.85 in: icd10cm
barbiturate addiction recovered > sedative hypnotic or anxiolytic dependence in remission @ 0.93 in: icd10cm
former barbiturate addict > sedative hypnotic or anxiolytic dependence in remission @ 0.93 in: icd10cm
sleeping pill overuse > sedative hypnotic or anxiolytic abuse uncomplicated @ 0.85 in: icd10cm
sleeping pill addiction recovered > sedative hypnotic or anxiolytic dependence in remission @ 0.93 in: icd10cm
former sleeping pill addict > sedative hypnotic or anxiolytic dependence in remission @ 0.93 in: icd10cm
valium hooked > sedative hypnotic or anxiolytic dependence uncomplicated in: icd10cm
valium overuse > sedative hypnotic or anxiolytic abuse uncomplicated @ 0.85 in: icd10cm
valium addiction recovered > sedative hypnotic or anxiolytic dependence in remission @ 0.93 in: icd10cm
former valium addict > sedative hypnotic or anxiolytic dependence in remission @ 0.93 in: icd10cm
valium withdrawal > sedative hypnotic or anxiolytic dependence with withdrawal @ 0.8 in: icd10cm
xanax hooked > sedative hypnotic or anxiolytic dependence uncomplicated in: icd10cm
xanax overuse > sedative hypnotic or anxiolytic abuse uncomplicated @ 0.85 in: icd10cm
xanax addiction recovered > sedative hypnotic or anxiolytic dependence in remission @ 0.93 in: icd10cm
former xanax addict > sedative hypnotic or anxiolytic dependence in remission @ 0.93 in: icd10cm
xanax withdrawal > sedative hypnotic or anxiolytic dependence with withdrawal @ 0.8 in: icd10cm
benzodiazepine hooked > sedative hypnotic or anxiolytic dependence uncomplicated in: icd10cm
benzodiazepine overuse > sedative hypnotic or anxiolytic abuse uncomplicated @ 0.85 in: icd10cm
benzodiazepine addiction recovered > sedative hypnotic or anxiolytic dependence in remission @ 0.93 in: icd10cm
former benzodiazepine addict > sedative hypnotic or anxiolytic dependence in remission @ 0.93 in: icd10cm
sedative hooked > sedative hypnotic or anxiolytic dependence uncomplicated in: icd10cm
sedative overuse > sedative hypnotic or anxiolytic abuse uncomplicated @ 0.85 in: icd10cm
sedative addiction recovered > sedative hypnotic or anxiolytic dependence in remission @ 0.93 in: icd10cm
former sedative addict > sedative hypnotic or anxiolytic dependence in remission @ 0.93 in: icd10cm
ativan habit > sedative hypnotic or anxiolytic dependence uncomplicated in: icd10cm
ativan hooked > sedative hypnotic or anxiolytic dependence uncomplicated in: icd10cm
ativan misuse > sedative hypnotic or anxiolytic abuse uncomplicated @ 0.85 in: icd10cm
ativan overuse > sedative hypnotic or anxiolytic abuse uncomplicated @ 0.85 in: icd10cm
ativan addiction recovered > sedative hypnotic or anxiolytic dependence in remission @ 0.93 in: icd10cm
former ativan addict > sedative hypnotic or anxiolytic dependence in remission @ 0.93 in: icd10cm
ativan withdrawal > sedative hypnotic or anxiolytic dependence with withdrawal @ 0.8 in: icd10cm
ambien habit > sedative hypnotic or anxiolytic dependence uncomplicated in: icd10cm
ambien hooked > sedative hypnotic or anxiolytic dependence uncomplicated in: icd10cm
ambien misuse > sedative hypnotic or anxiolytic abuse uncomplicated @ 0.85 in: icd10cm
ambien overuse > sedative hypnotic or anxiolytic abuse uncomplicated @ 0.85 in: icd10cm
ambien addiction recovered > sedative hypnotic or anxiolytic dependence in remission @ 0.93 in: icd10cm
former ambien addict > sedative hypnotic or anxiolytic dependence in remission @ 0.93 in: icd10cm
ambien withdrawal > sedative hypnotic or anxiolytic dependence with withdrawal @ 0.8 in: icd10cm
tranquilizer hooked > sedative hypnotic or anxiolytic dependence uncomplicated in: icd10cm
tranquilizer overuse > sedative hypnotic or anxiolytic abuse uncomplicated @ 0.85 in: icd10cm
tranquilizer addiction recovered > sedative hypnotic or anxiolytic dependence in remission @ 0.93 in: icd10cm
former tranquilizer addict > sedative hypnotic or anxiolytic dependence in remission @ 0.93 in: icd10cm
tranquilizer withdrawal > sedative hypnotic or anxiolytic dependence with withdrawal @ 0.8 in: icd10cm
cocaine hooked > cocaine dependence uncomplicated in: icd10cm
cocaine overuse > cocaine abuse uncomplicated @ 0.85 in: icd10cm
cocaine addiction recovered > cocaine dependence in remission @ 0.93 in: icd10cm
former cocaine addict > cocaine dependence in remission @ 0.93 in: icd10cm
crack hooked > cocaine dependence uncomplicated in: icd10cm
crack addiction recovered > cocaine dependence in remission @ 0.93 in: icd10cm
former crack addict > cocaine dependence in remission @ 0.93 in: icd10cm
amphetamine hooked > other stimulant dependence uncomplicated in: icd10cm
amphetamine overuse > other stimulant abuse uncomplicated @ 0.85 in: icd10cm
amphetamine addiction recovered > other stimulant dependence in remission @ 0.93 in: icd10cm
former amphetamine addict > other stimulant dependence in remission @ 0.93 in: icd10cm
meth hooked > other stimulant dependence uncomplicated in: icd10cm
meth overuse > other stimulant abuse uncomplicated @ 0.85 in: icd10cm
methamphetamine dependent > other stimulant dependence uncomplicated in: icd10cm
methamphetamine overuse > other stimulant abuse uncomplicated @ 0.85 in: icd10cm
methamphetamine addiction recovered > other stimulant dependence in remission @ 0.93 in: icd10cm
former methamphetamine addict > other stimulant dependence in remission @ 0.93 in: icd10cm
speed hooked > other stimulant dependence uncomplicated in: icd10cm
speed overuse > other stimulant abuse uncomplicated @ 0.85 in: icd10cm
caffeine hooked > other stimulant dependence uncomplicated in: icd10cm
caffeine overuse > other stimulant abuse uncomplicated @ 0.85 in: icd10cm
caffeine addiction recovered > other stimulant dependence in remission @ 0.93 in: icd10cm
former caffeine addict > other stimulant dependence in remission @ 0.93 in: icd10cm
ritalin habit > other stimulant dependence uncomplicated in: icd10cm
ritalin hooked > other stimulant dependence uncomplicated in: icd10cm
ritalin misuse > other stimulant abuse uncomplicated @ 0.85 in: icd10cm
ritalin overuse > other stimulant abuse uncomplicated @ 0.85 in: icd10cm
ritalin addiction recovered > other stimulant dependence in remission @ 0.93 in: icd10cm
former ritalin addict > other stimulant dependence in remission @ 0.93 in: icd10cm
ritalin addiction remission > other stimulant dependence in remission @ 0.93 in: icd10cm
ritalin withdrawal > other stimulant dependence with withdrawal @ 0.8 in: icd10cm
adderall habit > other stimulant dependence uncomplicated in: icd10cm
adderall hooked > other stimulant dependence uncomplicated in: icd10cm
adderall overuse > other stimulant abuse uncomplicated @ 0.85 in: icd10cm
adderall addiction recovered > other stimulant dependence in remission @ 0.93 in: icd10cm
former adderall addict > other stimulant dependence in remission @ 0.93 in: icd10cm
ecstasy addiction > other stimulant dependence uncomplicated in: icd10cm
ecstasy habit > other stimulant dependence uncomplicated in: icd10cm
ecstasy dependent > other stimulant dependence uncomplicated in: icd10cm
ecstasy hooked > other stimulant dependence uncomplicated in: icd10cm
ecstasy overuse > other stimulant abuse uncomplicated @ 0.85 in: icd10cm
ecstasy addiction recovered > other stimulant dependence in remission @ 0.93 in: icd10cm
former ecstasy addict > other stimulant dependence in remission @ 0.93 in: icd10cm
ecstasy addiction remission > other stimulant dependence in remission @ 0.93 in: icd10cm
ecstasy withdrawal > other stimulant dependence with withdrawal @ 0.8 in: icd10cm
diet pill habit > other stimulant dependence uncomplicated in: icd10cm
diet pill hooked > other stimulant dependence uncomplicated in: icd10cm
diet pill misuse > other stimulant abuse uncomplicated @ 0.85 in: icd10cm
diet pill abuser > other stimulant abuse uncomplicated @ 0.85 in: icd10cm
diet pill overuse > other stimulant abuse uncomplicated @ 0.85 in: icd10cm
diet pill addiction recovered > other stimulant dependence in remission @ 0.93 in: icd10cm
former diet pill addict > other stimulant dependence in remission @ 0.93 in: icd10cm
diet pill addiction remission > other stimulant dependence in remission @ 0.93 in: icd10cm
diet pill withdrawal > other stimulant dependence with withdrawal @ 0.8 in: icd10cm
lsd habit > hallucinogen dependence uncomplicated in: icd10cm
lsd hooked > hallucinogen dependence uncomplicated in: icd10cm
lsd overuse > hallucinogen abuse uncomplicated @ 0.85 in: icd10cm
lsd addiction recovered > hallucinogen dependence in remission @ 0.93 in: icd10cm
former lsd addict > hallucinogen dependence in remission @ 0.93 in: icd10cm
mescaline habit > hallucinogen dependence uncomplicated in: icd10cm
mescaline hooked > hallucinogen dependence uncomplicated in: icd10cm
mescaline overuse > hallucinogen abuse uncomplicated @ 0.85 in: icd10cm
mescaline addiction recovered > hallucinogen dependence in remission @ 0.93 in: icd10cm
former mescaline addict > hallucinogen dependence in remission @ 0.93 in: icd10cm
pcp habit > hallucinogen dependence uncomplicated in: icd10cm
pcp hooked > hallucinogen dependence uncomplicated in: icd10cm
pcp overuse > hallucinogen abuse uncomplicated @ 0.85 in: icd10cm
pcp addiction recovered > hallucinogen dependence in remission @ 0.93 in: icd10cm
former pcp addict > hallucinogen dependence in remission @ 0.93 in: icd10cm
hallucinogen habit > hallucinogen dependence uncomplicated in: icd10cm
hallucinogen hooked > hallucinogen dependence uncomplicated in: icd10cm
hallucinogen overuse > hallucinogen abuse uncomplicated @ 0.85 in: icd10cm
hallucinogen addiction recovered > hallucinogen dependence in remission @ 0.93 in: icd10cm
former hallucinogen addict > hallucinogen dependence in remission @ 0.93 in: icd10cm
mushroom habit > hallucinogen dependence uncomplicated in: icd10cm
mushroom hooked > hallucinogen dependence uncomplicated in: icd10cm
mushroom overuse > hallucinogen abuse uncomplicated @ 0.85 in: icd10cm
mushroom addiction recovered > hallucinogen dependence in remission @ 0.93 in: icd10cm
former mushroom addict > hallucinogen dependence in remission @ 0.93 in: icd10cm
mushroom addiction remission > hallucinogen dependence in remission @ 0.93 in: icd10cm
glue habit > inhalant dependence uncomplicated in: icd10cm
glue hooked > inhalant dependence uncomplicated in: icd10cm
glue overuse > inhalant abuse uncomplicated @ 0.85 in: icd10cm
glue addiction recovered > inhalant dependence in remission @ 0.93 in: icd10cm
former glue addict > inhalant dependence in remission @ 0.93 in: icd10cm
inhalant habit > inhalant dependence uncomplicated in: icd10cm
inhalant hooked > inhalant dependence uncomplicated in: icd10cm
inhalant overuse > inhalant abuse uncomplicated @ 0.85 in: icd10cm
inhalant addiction recovered > inhalant dependence in remission @ 0.93 in: icd10cm
former inhalant addict > inhalant dependence in remission @ 0.93 in: icd10cm
solvent habit > inhalant dependence uncomplicated in: icd10cm
solvent hooked > inhalant dependence uncomplicated in: icd10cm
solvent overuse > inhalant abuse uncomplicated @ 0.85 in: icd10cm
solvent addiction recovered > inhalant dependence in remission @ 0.93 in: icd10cm
former solvent addict > inhalant dependence in remission @ 0.93 in: icd10cm
gasoline sniffing habit > inhalant dependence uncomplicated in: icd10cm
gasoline sniffing dependent > inhalant dependence uncomplicated in: icd10cm
gasoline sniffing hooked > inhalant dependence uncomplicated in: icd10cm
gasoline sniffing addiction recovered > inhalant dependence in remission @ 0.93 in: icd10cm
former gasoline sniffing addict > inhalant dependence in remission @ 0.93 in: icd10cm
paint sniffing habit > inhalant dependence uncomplicated in: icd10cm
paint sniffing hooked > inhalant dependence uncomplicated in: icd10cm
paint sniffing addiction recovered > inhalant dependence in remission @ 0.93 in: icd10cm
former paint sniffing addict > inhalant dependence in remission @ 0.93 in: icd10cm
paint sniffing addiction remission > inhalant dependence in remission @ 0.93 in: icd10cm
nitrous habit > inhalant dependence uncomplicated in: icd10cm
nitrous hooked > inhalant dependence uncomplicated in: icd10cm
nitrous misuse > inhalant abuse uncomplicated @ 0.85 in: icd10cm
nitrous abuser > inhalant abuse uncomplicated @ 0.85 in: icd10cm
nitrous overuse > inhalant abuse uncomplicated @ 0.85 in: icd10cm
nitrous addiction recovered > inhalant dependence in remission @ 0.93 in: icd10cm
former nitrous addict > inhalant dependence in remission @ 0.93 in: icd10cm
nitrous addiction remission > inhalant dependence in remission @ 0.93 in: icd10cm
drug hooked > other psychoactive substance dependence uncomplicated in: icd10cm
drug overuse > other psychoactive substance abuse uncomplicated @ 0.85 in: icd10cm
drug addiction recovered > other psychoactive substance dependence in remission @ 0.93 in: icd10cm
former drug addict > other psychoactive substance dependence in remission @ 0.93 in: icd10cm
drug withdrawal > other psychoactive substance dependence with withdrawal @ 0.8 in: icd10cm
polysubstance habit > other psychoactive substance dependence uncomplicated in: icd10cm
polysubstance hooked > other psychoactive substance dependence uncomplicated in: icd10cm
polysubstance overuse > other psychoactive substance abuse uncomplicated @ 0.85 in: icd10cm
polysubstance addiction recovered > other psychoactive substance dependence in remission @ 0.93 in: icd10cm
former polysubstance addict > other psychoactive substance dependence in remission @ 0.93 in: icd10cm
multiple drug habit > other psychoactive substance dependence uncomplicated in: icd10cm
smoking addiction > nicotine dependence cigarettes uncomplicated @ 0.93 in: icd10cm
smoking habit > nicotine dependence cigarettes uncomplicated @ 0.93 in: icd10cm
hooked smoking > nicotine dependence cigarettes uncomplicated @ 0.93 in: icd10cm
smoking dependence > nicotine dependence cigarettes uncomplicated @ 0.93 in: icd10cm
snuff habit > nicotine dependence chewing tobacco uncomplicated @ 0.93 in: icd10cm
hooked snuff > nicotine dependence chewing tobacco uncomplicated @ 0.93 in: icd10cm
dip habit > nicotine dependence chewing tobacco uncomplicated @ 0.93 in: icd10cm
hooked dip > nicotine dependence chewing tobacco uncomplicated @ 0.93 in: icd10cm
cigar habit > nicotine dependence other tobacco product uncomplicated @ 0.93 in: icd10cm
hooked cigar > nicotine dependence other tobacco product uncomplicated @ 0.93 in: icd10cm
pipe habit > nicotine dependence other tobacco product uncomplicated @ 0.93 in: icd10cm
hooked pipe > nicotine dependence other tobacco product uncomplicated @ 0.93 in: icd10cm
vape habit > nicotine dependence other tobacco product uncomplicated @ 0.93 in: icd10cm
hooked vape > nicotine dependence other tobacco product uncomplicated @ 0.93 in: icd10cm
e-cigarette habit > nicotine dependence other tobacco product uncomplicated @ 0.93 in: icd10cm
hooked e-cigarette > nicotine dependence other tobacco product uncomplicated @ 0.93 in: icd10cm
hooked tobacco > nicotine dependence unspecified uncomplicated @ 0.93 in: icd10cm
tobacco dependence > nicotine dependence unspecified uncomplicated @ 0.93 in: icd10cm
steroid habit > abuse of steroids or hormones @ 0.92 in: icd10cm
steroid overuse > abuse of steroids or hormones @ 0.92 in: icd10cm
anabolic steroid abuse > abuse of steroids or hormones @ 0.92 in: icd10cm
anabolic steroid habit > abuse of steroids or hormones @ 0.92 in: icd10cm
hormone habit > abuse of steroids or hormones @ 0.92 in: icd10cm
hormone overuse > abuse of steroids or hormones @ 0.92 in: icd10cm
bodybuilding steroid abuse > abuse of steroids or hormones @ 0.92 in: icd10cm
bodybuilding steroid habit > abuse of steroids or hormones @ 0.92 in: icd10cm
vitamin habit > abuse of vitamins @ 0.92 in: icd10cm
vitamin overuse > abuse of vitamins @ 0.92 in: icd10cm
antidepressant habit > abuse of other non-psychoactive substances @ 0.92 in: icd10cm
antidepressant overuse > abuse of other non-psychoactive substances @ 0.92 in: icd10cm
antidepressant misuse > abuse of other non-psychoactive substances @ 0.92 in: icd10cm
diuretic abuse > abuse of other non-psychoactive substances @ 0.92 in: icd10cm
diuretic habit > abuse of other non-psychoactive substances @ 0.92 in: icd10cm
diuretic overuse > abuse of other non-psychoactive substances @ 0.92 in: icd10cm
water pill abuse > abuse of other non-psychoactive substances @ 0.92 in: icd10cm
water pill habit > abuse of other non-psychoactive substances @ 0.92 in: icd10cm
water pill overuse > abuse of other non-psychoactive substances @ 0.92 in: icd10cm
water pill misuse > abuse of other non-psychoactive substances @ 0.92 in: icd10cm
nonaddictive drug abuse > abuse of other non-psychoactive substances @ 0.92 in: icd10cm
nonaddictive drug habit > abuse of other non-psychoactive substances @ 0.92 in: icd10cm
nonaddictive drug overuse > abuse of other non-psychoactive substances @ 0.92 in: icd10cm
nonaddictive drug misuse > abuse of other non-psychoactive substances @ 0.92 in: icd10cm

# --- Behavior, drink and worries
chronic inebriety > alcohol dependence uncomplicated in: icd10cm
drunk too often > alcohol abuse uncomplicated @ 0.85 in: icd10cm
drunkenness habitual > alcohol abuse uncomplicated @ 0.85 in: icd10cm
korsakoff > alcohol use unspecified with alcohol-induced persisting amnestic disorder @ 0.93 in: icd10cm
wernicke-korsakoff psychosis alcoholic > alcohol use unspecified with alcohol-induced persisting amnestic disorder @ 0.93 in: icd10cm
delinquent behavior > conduct disorder unspecified @ 0.85 in: icd10cm
camptocormia hysterical > conversion disorder with motor symptom in: icd10cm

# --- Mind A to C
violence > violent behavior in: icd10cm
bouffee delirante > brief psychotic disorder in: icd10cm
combat neurosis > acute stress reaction @ 0.7 in: icd10cm

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

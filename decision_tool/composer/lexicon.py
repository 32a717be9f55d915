"""Short word lists that tell the shape of a phrase."""


def words(text: str) -> frozenset[str]:
    """Return the words of a text, separated by white space."""
    return frozenset(text.split())


# Base, past, and participle if it differs.
IRREGULAR = """
beat beat beaten,become became become,begin began begun,bet bet,break broke broken,breed bred,bring brought
broadcast broadcast,build built,buy bought,cast cast,catch caught,choose chose chosen,come came come,cost cost
cut cut,deal dealt,do did done,draw drew drawn,drive drove driven,eat ate eaten,fall fell fallen,feed fed,feel felt
fight fought,find found,fit fit,fly flew flown,forecast forecast,forget forgot forgotten,get got gotten
give gave given,go went gone,grow grew grown,have had,hear heard,hide hid hidden,hit hit,hold held,hurt hurt,keep kept
know knew known,lay laid,lead led,leave left,lend lent,let let,light lit,lose lost,make made,mean meant,meet met
mistake mistook mistaken,misread misread,misspell misspelt,outgrow outgrew outgrown,outsell outsold
overcome overcame overcome,overlook overlooked,oversee oversaw overseen,oversleep overslept,pay paid,put put
quit quit,read read
rebuild rebuilt,redo redid redone,rewrite rewrote rewritten,ride rode ridden,rise rose risen,run ran run,say said
see saw seen,seek sought,sell sold,send sent,set set,shoot shot,show showed shown,shut shut,sing sang sung,sit sat
sleep slept,speak spoke spoken,spend spent,split split,spread spread
stand stood,stick stuck,strike struck,swim swam swum
take took taken,teach taught,tell told,think thought,throw threw thrown,undertake undertook undertaken
understand understood,uphold upheld,wake woke woken,wear wore worn,win won,withdraw withdrew withdrawn
write wrote written
"""

# Regular verbs of resumes and notes, by their base.
REGULAR = """
achieve add analyze arrange ask assist attend attract audit automate boost call care cater change chat clean close
coach collaborate collect complete conduct consolidate convert cook coordinate create deliver design develop devise
digitize direct discover discuss double earn edit educate eliminate enjoy enroll establish evaluate exceed expand
explain finish fix follow found gain generate graduate guide halve handle help hire host implement improve
increase initiate install instruct intend introduce invent join launch learn like listen live look love maintain
manage meet mentor migrate move negotiate nurse offer open operate optimize orchestrate organize overhaul own
prefer need admire believe hope agree remember appreciate hope
succeed exceed proceed feed speed embed
participate perform pioneer plan play prepare present process produce program promote propose publish quadruple
qualify raise reach receive recover recruit redesign reduce refer renew renovate reopen reorganize repair replace
represent research resolve restore revamp review revise reuse salvage save scale schedule secure serve share ship
solve staff start streamline strengthen study supervise support teach test tour track train transform translate
treat trim triple tutor unify upgrade use visit volunteer walk want watch welcome work
"""

# Words in -ed that describe someone, rather than say what they did.
ADJECTIVES_ED = words("""
advanced animated committed complicated dedicated detailed determined devoted educated enthused excited experienced
focused gifted informed inspired interested licensed limited mixed motivated needed passionate proven qualified
related required retired seasoned skilled specialized supposed talented tired trusted united used varied
""")
# Verbs in -ed that are passive if a preposition follows: 'promoted to manager'.
PASSIVE = words("""
accepted admitted appointed certified chosen elected featured hired honored invited licensed nominated promoted
published ranked recognized selected voted
""")
NAMED = words("named voted nominated ranked rated")

SUBJECTS = words("i we you they he she it")
CONTRACTED = words("i'm i've i'd i'll we're we've we'd we'll you're you've you'd they're they've it's")
AUXILIARY = words("""
is are am was were has have had will would can could did does do should must may might isn't aren't wasn't weren't
hasn't haven't hadn't won't wouldn't can't couldn't didn't doesn't don't
""")
ADVERBS = words(
    """
both also really all just still never once always already even first often soon then too twice almost nearly
"""
)
MARKERS = words("who whom whose that which how what why when where whether if because while")
DETERMINERS = words("""
a an the my your our their his her its this these those some several many most all another any each every both no
""")
NUMBERS = words("""
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozens half
""")
ABOUT = words("over nearly almost about around roughly more up at close less under")
PREPOSITIONS = words("""
about above across after against along among around as at away back before behind between beyond by down during for
from in inside into like near of off on onto out over per plus since than through throughout to toward towards
under until up upon
via with within without
""")
JOINS = words("and or but so nor &")
# No phrase ends with these.
OPEN_ENDED = words("""
a an the my your our their his her its and or but so to of with for from by at than as into very more most
because i we that who which whose is are was were am be if when while where
""")
# Nouns that take no article.
MASS = words("""
accounting advertising ambition analysis arabic attendance attention bandwidth banking care childcare chinese
churn circulation
coding commitment communication compassion competence consulting content cooking coordination covid creativity
curiosity customer-service data dedication demand design determination diligence discipline diversity downtime
drive education efficiency effort empathy energy engagement english enrollment enthusiasm equipment excel excellence
exercise expertise experience feedback finance flexibility fluency food french fundraising funding furniture german
growth gratitude help hindi history honesty humor illness income information initiative insight integrity intuition
inventory italian japanese java javascript jury-duty knowledge korean laundry leadership literacy loyalty
mandarin marketing membership math money morale motivation music nursing optimism organization output overtime
overhead
passion patience payroll perseverance poisoning politics portuguese power-bi productivity proficiency
profit progress python quality quota readership reliability research resilience resourcefulness response
retention revenue
rigor russian safety science salesforce satisfaction service scrap sickness snow software spanish spend
spending spoilage
staff strength stock storage surgery sign-ups support talent teaching teamwork time traffic training travel trouble
turnaround turnover understanding versatility volume volunteering waste weather work writing duty
""")
# Plural nouns for what a person brings, alone or after an adjective.
PLURALS = words("""
abilities certifications connections credentials degrees diplomas habits ideas insights instincts languages
qualifications roots skills standards strengths values years decades seasons
""")
PLURAL_NOUNS = words("people children men women staff police media alumni criteria data")
# Possessives that don't name one person: 'a doctor's appointment'.
OWNERS = words("""
associate's bachelor's master's doctor's dentist's driver's dean's women's men's children's kids' students' teachers'
customer's patient's veterinarian's vet's
""")
# Nouns that need 'a' or 'an'.
COUNTABLE = words("""
ability accident app application apprenticeship approach appointment associate's attitude award background ba
bachelor's breakdown bs bsc budget bug campaign cancellation career certificate certification challenge class
clinic club cna cold college company competition conference conflict contest contract course cpa crew
curriculum database deadline deal death degree delay department deployment diploma drive emergency emt event eye fever
flair flight focus foundation franchise fundraiser funeral ged gift grant grasp group guide habit headache
hearing history injury instinct interest internship jd kitchen knack lab law launch license line love lpn ma
magazine market master's mba md meeting menu migraine migration mind mindset minor ms msc major outage motto network
newsletter nonprofit office passion patent patio perspective phd playbook plan platform pmp podcast policy
portfolio practice prize problem process product program project promotion prototype range record recipe redesign
release report restaurant rn route rollout scholarship school sense series shift shop site strategy
store story study style surplus system talent taste team thesis tool touch tour track trip trouble-ticket unit
voice warehouse website workflow workshop
""") - {"trouble-ticket", "talent", "series"}
# Things someone wrote, showed, or said, which take 'the'.
WORKS = words("""
answer article articles blog book chapter chat class column comment comments conversation course demo discussion
episode essay event exhibit exhibition film guide interview keynote lecture lesson meetup music newsletter paper
panel photo photos piece podcast poem post posts presentation profile project q&a remarks report review series
session speech story stories study talk talks tour tutorial video videos webinar website workshop writing
""")
# Things people enjoy doing, as the first word of a phrase.
GERUNDS = words("""
attending being chatting comparing cooking discussing discovering exchanging exploring finding following getting
growing hearing hiking joining learning listening making meeting playing reading running seeing sharing sitting
speaking studying swapping taking talking touring trying using visiting volunteering walking watching working
""")
# Finite verbs that couldn't be a noun or a participle in their position.
FINITE = AUXILIARY | words("""
became began brings builds came gave gets gives grew helps keeps knew knows likes loves makes means sells seems
showed spoke takes took wants went won wrote stinks rocks sucks feels inspires inspired changed helped
""")
PROPER = words("""
american english spanish french german italian chinese mandarin japanese korean arabic portuguese russian hindi
european african asian british canadian mexican python java javascript excel salesforce photoshop tableau adobe google
microsoft amazon apple linkedin sunday monday tuesday wednesday thursday friday saturday january february
april june july august september october november december christmas easter thanksgiving
""")
NOTHING = frozenset(
    """
n/a|na|n.a|none|nothing|idk|i don't know|i dont know|dunno|don't know|dont know|tbd|tba|no|nope|skip|not sure|unsure|
unknown|same|see above|no one|nobody|not applicable|nil|null|test|asdf|qwerty|x|xx|xxx|blah|whatever|no idea|
i have no idea|nothing special|anything|something|yes|ok|okay|hi|hello|i have none|i don't have one|nothing yet|n / a
""".replace("\n", "").split("|")
)
SLANG = words("u ur thx plz pls lol omg btw gonna wanna idk tbh imo ngl dunno cuz bc im ive dont cant didnt wont")
FOREIGN = words("""
sua seu minha una uma sobre como para com und für über mit ihr ihre votre les des pour avec het een los las der das
""")

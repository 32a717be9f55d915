"""Private life, money troubles, beliefs, looks, self-pity and apologies for oneself."""

from decision_tool.reviewer.model import Example, Rule, Says

FAMILY = (
    "(wife|husband|kids?|children|child|son|daughter|baby|mother|mom|mum|father|dad"
    "|parents|family|boyfriend|girlfriend|fianc[eé]e?|partner|spouse|brother|sister"
    "|grandmother|grandma|grandfather|grandpa|toddler|newborn|ex|ex wife|ex husband|in "
    "laws|uncle|aunt|nephew|niece|cousin|siblings)"
)
ILLNESS = (
    "(illness|sickness|disease|cancer|depression|anxiety|adhd|autism|diabetes|disability"
    "|surgery|operation|chemo|chemotherapy|pregnancy|miscarriage|divorce|separation"
    "|breakup|break up|burnout|burn out|addiction|rehab|therapy|therapist|doctor"
    "|medication|mental health|health issues|health problems|health condition|medical "
    "condition|medical issues|chronic pain|chronic illness|injury|hospital|migraines"
    "|panic attacks|insomnia|recovery|bankruptcy|debts?|eviction)"
)
# Words about other people's troubles, which are many a sender's work.
OTHERS = (
    "(people|families|clients|tenants|customers|households|students|patients|those|residents"
    "|members|borrowers"
    "|veterans|workers|children|teenagers|parents|adults|women|men|survivors|employees"
    "|caregivers|users) (who|in|with|that|to|living"
    "|facing|through|after|coping|recovering|struggling|could|can|cannot)"
)

RULE = Rule(
    id="too_personal",
    by_kind=dict.fromkeys(("reschedule", "correction"), "none"),
    gives_way=("repeat",),
    severity="warning",
    checks=(
        Says("health, family, hardship, faith, politics, confession", unless="private work, needs, practical change"),
        Says("looks, reader life", unless="private work"),
        Says("pity, doubt", mine=True, unless="private work"),
        Says("about me", beside=("apology",), unless="practical change, private work"),
    ),
    message="This is personal.",
    rationale="Private matters take the eye off what you bring to the job, and can make the reader "
    "uneasy. Leave them out.",
    sources=("A24",),
    found=(
        Example("My wife and I are expecting a child.", "My wife"),
        Example("I was recently diagnosed with diabetes.", "diagnosed"),
        Example("I need this job to pay my rent.", "need this job"),
        Example("Sorry to bother you, I know that you are busy.", "Sorry to bother"),
        Example("God bless you and your work.", "God bless"),
        Example("You look beautiful in your profile picture.", "beautiful"),
        Example("I am so nervous about Tuesday.", "nervous"),
        Example("I know I am not the most qualified person.", "qualified"),
        Example("After so many rejections I hope for luck.", "rejections"),
        Example("I have been unemployed for a year.", "unemployed"),
        Example("I have epilepsy, but it is under control.", "epilepsy"),
        Example("I made a fool of myself on Tuesday.", "fool of myself"),
        Example("My back went out in March.", "back went out"),
        Example("I could not sleep after our talk.", "could not sleep"),
        Example("My savings are gone, and I am in debt.", "savings are gone"),
        Example("I see that you are a fellow conservative.", "fellow conservative"),
        Example("I am sorry that I rambled.", "sorry that I rambled"),
        Example("I know that I fluffed the second half.", "fluffed"),
        Example("I was a bundle of nerves.", "bundle of nerves"),
        Example("I am six months along.", "months along"),
        Example("The landlord may sell my home.", "landlord may sell my home"),
        Example("My mind went blank at your first question.", "mind went blank"),
    ),
    passes=(
        Example("I studied cancer and depression at a family clinic."),
        Example("I help people who cannot pay rent, and I have diabetes care experience."),
        Example("I helped families in debt, and taught patients who could not sleep."),
        Example("I am sorry that I was late to reply, and that I did not answer sooner."),
        Example("I grew my team at a family business from three to nine."),
        Example("I am sorry that I must ask to move our interview."),
        Example("I admire the work of your family resource center."),
        Example("I fit the role, and your product is beautiful."),
        Example("My experience in surgery wards suits the nurse role."),
        Example("I worked for the Catholic Relief fund and the Trump Tower project."),
        Example("I regret that I could not meet Mr. Berg in person."),
        Example("I was a little nervous at first, and you put me at ease."),
    ),
)

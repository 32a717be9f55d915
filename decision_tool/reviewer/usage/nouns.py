"""Nouns and what belongs to them: articles, plurals, and words that count."""

from decision_tool.reviewer.usage.model import COUNTED, ENDS, NO_ARTICLE, SEVERAL, UNIT, usage

JOBS = (
    r"(?:registered |licensed |certified |qualified |trained |professional |civil |mechanical |software "
    r"|electrical )?(?:nurse"
    r"|electrician|teacher|engineer|driver|student|accountant|welder|cook|chef|cashier|mechanic|developer"
    r"|designer|technician"
    r"|carpenter|plumber|programmer|lawyer|architect|pharmacist|doctor|baker|cleaner|fresher|waiter|waitress)"
)
AFTER_A_JOB = r"(?= (?:with|and|in|at|from|by|who|since|for|here)\b| ?[.,;\n]|$)"
PLURAL = "Use the plural."
SINGULAR = "Use the singular."
NO_PLURAL = "This word has no plural, and no “a.”"
THE = "Add “the.”"
ONE = (
    r"(?:year|month|week|day|hour|project|document|question|skill|opportunity|company|candidate|student|customer|client"
    r"|task|language|reason|thing|friend|person|job|role|course|detail|certificate|machine|tool|interview|idea)"
)

NOUNS = (
    usage(
        "next past last",
        r"\b(?:in|within|over|for|during) (?P<wrong>(?:next|past|last) " + SEVERAL + " " + UNIT + r"s)\b",
        THE,
        r"the \g<wrong>",
    ),
    usage(
        "since",
        r"\b(?P<wrong>[Ss]ince) (?:the )?(?:last |past )?(?:about |over |more than )?"
        + SEVERAL
        + " "
        + UNIT
        + r"s\b(?! (?:ago|before|later|have|has|passed|after))",
        "With a length of time, use “for.”",
        "for",
    ),
    usage(
        "from",
        r"\bbeen [^.,;!?\n]{0,40}(?P<wrong>\bfrom) (?:the )?(?:last |past )?" + COUNTED + r" years\b",
        "With a length of time, use “for.”",
        "for",
    ),
    usage(
        "year month week day hour",
        NO_ARTICLE + COUNTED + r" (?P<wrong>" + UNIT + r")(?= (?:ago|back|of experience|from|and)\b| ?[.,;!?]|$)",
        PLURAL,
        r"\g<wrong>s",
    ),
    usage(
        "year",
        NO_ARTICLE + COUNTED + r" (?P<wrong>year) experience\b",
        "Write “years of.”",
        "years of",
    ),
    usage(
        "many several few various multiple",
        r"\b(?:[Mm]any|[Ss]everal|[Vv]arious|[Mm]ultiple) (?P<wrong>" + ONE + ")" + ENDS,
        PLURAL,
    ),
    usage("many", r"\bmany (?P<wrong>time)(?= ?[.,;!?]|$| (?:before|in|at)\b)", PLURAL, "times"),
    usage(
        "one",
        r"\b[Oo]ne of (?:the|my|your|our)(?: (?:main|best|biggest|key|greatest|old|former))? (?P<wrong>strength|goal"
        r"|reason|project|candidate|colleague|skill|company|question|thing|friend|coworker|teacher)" + ENDS,
        PLURAL,
        None,
    ),
    usage(
        "every",
        r"\b[Ee]very (?P<wrong>shifts|candidates|customers|students|patients|days|weeks|months|years"
        r"|questions|times|things|documents)\b",
        SINGULAR,
    ),
    usage("another", r"\b[Aa]nother (?P<wrong>details|questions|documents|days|ideas|opportunities|times)\b", SINGULAR),
    usage(
        "this",
        r"\b[Tt]his (?P<wrong>documents|questions|days|years|skills|things|roles|people|tools|experiences"
        r"|opportunities)\b(?! (?:whether|the|how|ago))",
        "Write “these.”",
    ),
    usage("these those", r"\b(?P<wrong>[Tt]hese|[Tt]hose) (?:kind|type|sort) of\b", "Write “this kind of.”"),
    usage(
        "much",
        r"(?<!how )(?<!How )\b[Mm]uch (?=(?:questions|things|details|projects|documents|problems|friends)\b)",
        "Write “many.”",
        "many ",
    ),
    usage(
        "information informations advice advices software equipment furniture homework news knowledge",
        r"\b(?:[Aa]n? (?:good |great |bad )?(?:informations?|advices?|softwares?|equipments?|furniture|homework"
        r"|news))(?= ?(?:[.,;!?\n]|$|(?:that|which|to|from|of|on|about|regarding|it)\b))",
        NO_PLURAL,
    ),
    usage(
        "informations advices equipments knowledges softwares furnitures homeworks feedbacks staffs",
        r"\b(?:informations|advices|equipments|knowledges|softwares|furnitures|homeworks|feedbacks|staffs)\b(?!['’])",
        NO_PLURAL,
    ),
    usage("experiences", r"\byears of (?P<wrong>experiences)\b", SINGULAR, "experience"),
    usage("times", r"\bfor your (?P<wrong>times)\b", SINGULAR, "time"),
    usage(
        "yourselfs ourselfs themselfs childrens womens mens",
        r"\b(?:(?:your|our|them)selfs|childrens|womens|mens)\b(?!['’])",
        "This plural is formed differently.",
    ),
    usage(
        "peoples", r"\b(?:many|kind|nice|good|all|these|some|other) (?P<wrong>peoples)\b", "Write “people.”", "people"
    ),
    usage("am i'm", r"\bI(?: am|['’]m)(?: currently)? (?P<wrong>" + JOBS + ")" + AFTER_A_JOB, "Add “a” or “an.”"),
    usage("as", r"\b(?:work|worked|working|employed) as (?P<wrong>" + JOBS + ")" + AFTER_A_JOB, "Add “a” or “an.”"),
    usage(
        "have hold",
        r"\b(?:have|hold) (?P<wrong>(?:[Bb]achelor|[Mm]aster)['’]?s?(?: degree)?|diploma|degree)\b"
        r"(?! (?:and|or)\b)(?! degrees)",
        "Add “a.”",
        r"a \g<wrong>",
    ),
    usage(
        "states kingdom netherlands philippines",
        r"\b(?:in|to|from|across) (?P<wrong>United States|United Kingdom|Netherlands"
        r"|Philippines)(?= ?(?:[.,;!?\n]|$|(?:for|and|since|with|as|on|where|in)\b))",
        THE,
        r"the \g<wrong>",
    ),
    usage("position role post", r"\b(?:for|about|to) (?P<wrong>(?:position|role|post) of)\b", THE, r"the \g<wrong>"),
    usage(
        "end beginning start middle",
        r"\b(?:at|in|from|since) (?P<wrong>(?:end|beginning|start|middle) of)\b",
        THE,
        r"the \g<wrong>",
    ),
    usage(
        "a an the",
        r"(?<![\w'’-])(?:an? (?:the|my|your|our)|the (?:my|your|our))\b(?!-)",
        "One of these words is enough.",
    ),
    usage("an", r"\b(?P<wrong>[Aa]n other)\b(?! than)", "Write “another.”", "another"),
    usage(
        "my your our their",
        r"\b(?:[Mm]y|[Yy]our|[Oo]ur|[Tt]heir) (?P<wrong>interested|excited|passionate|confident)"
        r"(?= ?(?:[.,;!?\n]|$|(?:in|to|about|for|on)\b))",
        "This is an adjective. Use a noun, such as “interest.”",
    ),
    usage(
        "introduce discuss discussing receive improve explain inform learn describe",
        r"\b[Aa]n? (?P<wrong>introduce|discuss|discussing|receive|improve|explain|inform|learn|describe)\b",
        "After “a” or “an,” use a noun.",
    ),
    usage(
        "most",
        r"\b(?:[Mm]ost (?!honest|modest|earnest|interest|request|guest|test|rest|best|forest|harvest|invest|west"
        r"|latest)[a-z]{3,}est)\b",
        "“Most” is too much here.",
    ),
    usage(
        "more",
        r"\b[Mm]ore (?:better|easier|faster|happier|stronger|harder|cheaper|clearer)\b",
        "“More” is too much here.",
    ),
    usage(
        "much",
        r"\b(?:so|too) (?P<wrong>much) (?=(?:happy|kind|glad|sorry|grateful|excited|thankful|helpful|busy)\b)",
        "Leave out “much.”",
        "",
    ),
    usage(
        "everyday",
        r"(?<!\bthe )(?<!\bmy )(?<!\bour )(?<!\byour )(?<!\ban )(?<!\bof )\b(?P<wrong>everyday)"
        r"(?= ?(?:[.,;!?\n]|$|(?:on|at|from|to|for|in|when|before|after)\b))",
        "Write “every day.”",
        "every day",
    ),
    usage("went", r"\bwent (?:really |very |so )?(?P<wrong>good)\b", "Write “well.”", "well"),
    usage("speak", r"\b[Ss]peak [A-Z][a-z]+ (?P<wrong>good)\b", "Write “well.”", "well"),
    usage(
        "years months weeks days hours",
        r"\b" + COUNTED + r"-(?P<wrong>years|months|weeks|days"
        r"|hours) (?!old)[a-z]",
        SINGULAR,
    ),
    usage("researches", r"\b(?:many|some|several|did|do) (?P<wrong>researches)\b", NO_PLURAL, "research"),
    usage(
        "mba msc nda rn lpn hr faq emt mri llc",
        r"\b(?P<wrong>[Aa]) (?:MBA|MSc|NDA|RN|LPN|HR|FAQ|EMT|MRI|LLC)\b",
        "Write “an,” as it’s said.",
        "an",
    ),
    usage(
        "ux ui us uk usb cdl cv cpa gpa",
        r"\b(?P<wrong>[Aa]n) (?:UX|UI|US|UK|USB|CDL|CV|CPA|GPA)\b",
        "Write “a,” as it’s said.",
        "a",
    ),
    usage(
        "morning afternoon evening",
        r"\b(?P<wrong>at) the (?:morning|afternoon"
        r"|evening)" + ENDS,
        "Write “in.”",
        "in",
    ),
)

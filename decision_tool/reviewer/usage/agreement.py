"""Subjects and verbs that don't agree, tenses that don't fit the time, and articles left out."""

from decision_tool.reviewer.usage.model import DAYS, START, usage

ADD_S = "Add an “s” to the verb, or write “has.”"
NO_S = "Leave out the “s,” or write “have.”"
SINGULAR = "The subject is singular, so the verb is, too."
PLURAL = "The subject is plural, so the verb is, too."
PAST = "Use the past tense."
ARTICLE = "Add “a,” “an,” or “the.”"
THINGS = (
    r"(?:samples|references|documents|files|slides|certificates|notes|forms|papers|pictures|copies|answers|letters)"
)
SUBJECT = (
    r"(?:talk|conversation|chat|explanation|description|interview|presentation|meeting|tour|answer|advice|email"
    r"|message|passion|experience|work)"
)
BOSS = r"(?:supervisor|manager|colleague|teacher|friend|recruiter|boss|professor|mentor|sister|brother|cousin)"
FIRM = r"(?:hospital|company|firm|school|supervisor|manager|department|organization|university|website)"
WORD = r"(?:(?!(?:that|who|what|how|you|they|we|I|which|there|and|where|why|if|when|or)\b)[\w’']+ )"
WHEN = r"(?:yesterday|last (?:week|month|year|night|" + DAYS + r")|earlier (?:today|this week))\b(?!['’])"
ONE = (
    r"(?:colleague|friend|project|manager|client|teacher|task|reason|member|paper|student|customer|employee|strength"
    r"|skill|company|goal|priority|interviewer|question)"
)
SHOWN = r"(?:use|provide|offer|need|want|make|require|speak|have|do|work|sell|treat|serve|hire)"

AGREEMENT = (
    usage(
        "may can could would should might must will",
        r"\b(?:may|can|could|would|should|might|must|will) (?P<wrong>(?:cause|expect|need|want|work|help|take|make|get"
        r"|give|send|start|come|know|provide|contribute|bring|learn|use|see|look|call|include|allow|fit)s)\b",
        NO_S,
    ),
    usage(
        "people candidates students",
        r"\b(?:people|candidates|students|those|employees) who (?P<wrong>(?:speak|work|like|know|want|need|make"
        r"|care|love|live)s|has|is|was)\b",
        NO_S,
    ),
    usage(
        "each every",
        r"\b(?:Each|Every one) of (?:the|my|your|our|you) ?"
        + WORD
        + r"{0,4}?(?:I met |you met )?(?P<wrong>were|are|have)\b",
        SINGULAR,
    ),
    usage(
        "were are",
        START
        + r"(?:My|Our|Your) "
        + SUBJECT
        + r" (?:of|about|with|on|for|in) "
        + WORD
        + r"{1,5}?(?P<wrong>were|are)\b",
        SINGULAR,
    ),
    usage("was am has", START + r"(?:The|My) [a-z]+(?: [a-z]+)? and I (?P<wrong>was|am|has)\b", PLURAL),
    usage(
        "that",
        r"\b(?<!suggest )(?<!recommend )(?<!ask )(?<!request )(?<!require )that (?:your|my|the) "
        + FIRM
        + r" (?P<wrong>"
        + SHOWN
        + r")(?= (?:the|an?|to|very|many|your|new|me|with|in|at|for|its|their|more|this|so)\b)",
        ADD_S,
    ),
    usage(
        "suggest recommend say tell think know work ask speak mention invite",
        START
        + r"(?:My|Your|Our)(?: old| former| current)? "
        + BOSS
        + r"(?:, [A-Z][a-z]+,)? (?P<wrong>suggest|recommend|say|tell|think|know|work|ask|speak|mention|invite)\b",
        "Add an “s,” or use the past tense.",
    ),
    usage(
        "there's",
        r"\b(?P<wrong>[Tt]here['’]s) (?=(?:several|many|two|three|four|five|lots of|a lot of) [a-z]+s\b)",
        "Write “there are.”",
        "there are",
    ),
    usage(
        "attached enclosed",
        r"\b(?:[Aa]ttached|[Ee]nclosed) (?P<wrong>is) (?=(?:the|my|some|two|three) (?:[a-z]+ )?" + THINGS + r"\b)",
        "Write “are.”",
        "are",
    ),
    usage(
        "one many some several each",
        r"\b(?:[Oo]ne|[Mm]any|[Ss]ome|[Ss]everal|[Ee]ach) of (?:my|your|our|the|their) (?:(?:best|biggest|main"
        r"|former|current|old|recent) )?(?P<wrong>" + ONE + r")\b(?!['’-])(?! (?:teams|groups|meetings|notes))",
        "Use the plural.",
    ),
    usage(
        "many",
        r"\bmany (?P<wrong>"
        + ONE
        + r"|person|patient|year|candidate)(?= (?:stay|work|have|are|were|come|leave|that|who|in|of|ago)\b)",
        "Use the plural.",
    ),
    usage(
        "next",
        r"\b(?<!the )(?<!these )(?<!few )next (?P<wrong>(?:week|month|year)s)(?= ?[.,?!]|$| (?:or|for|to|if|and"
        r"|on|at)\b)",
        "Leave out the “s.”",
    ),
    usage(
        "yesterday last earlier",
        r"\b(?<!can )(?<!could )(?<!will )(?<!would )(?<!should )(?<!did )(?<!may )(?<!to )(?:[Yy]ou|[Ww]e|I"
        r"|they) (?P<wrong>discuss|mention"
        r"|ask|explain|share|describe|show|give|talk|send|take|say) (?:(?:me|us|it|this|that|about|with|to|you|time"
        r"|the|a|my|your|[a-z]+) ){0,3}?" + WHEN,
        PAST,
    ),
    usage(
        "yesterday",
        r"\b(?:[Yy]esterday|[Ll]ast (?:week|month|night|"
        + DAYS
        + r")),? (?:you|they|he|she) (?P<wrong>ask|tell|mention|say|show|give|explain|tells|asks|says)\b",
        PAST,
    ),
    usage(
        "choose select pick",
        r"\b(?:that|since|because) you (?P<wrong>choose|select|pick) (?=(?:another|someone|a different)\b)",
        PAST,
    ),
    usage(
        "forgot",
        r"\bforgot (?P<wrong>mention|ask|send|say|tell|attach|add|include|thank|bring)\b",
        "Write “forgot to.”",
        r"to \g<wrong>",
    ),
    usage(
        "chance opportunity",
        r"\b(?:had|have|giving|given|give|gave|get|got|for)(?: me| us)? (?P<wrong>chance|opportunity) (?=(?:to|for)\b)",
        ARTICLE,
    ),
    usage("about", r"\babout (?P<wrong>decision|role|position|company|vacancy)(?= ?[.,?!]|$)", ARTICLE),
    usage("accept accepting", r"\baccept(?:ing)? (?P<wrong>offer|position|role|invitation)\b", ARTICLE),
    usage(
        "for",
        r"\b(?:thank you|thanks|grateful) for (?P<wrong>invitation|opportunity|offer|interview|reply|answer"
        r"|response)(?= (?:to|for|and|from|on|yesterday)\b| ?[.,!]|$)",
        ARTICLE,
    ),
    usage("after before during", r"\b(?P<wrong>(?:After|Before|During) (?:interview|meeting|call)),", ARTICLE),
    usage(
        "short quick brief",
        r"\b(?:have|schedule|arrange|for|had) (?P<wrong>(?:short|quick|brief) (?:call|chat|conversation|meeting"
        r"|talk|question))\b(?!s)",
        ARTICLE,
        r"a \g<wrong>",
    ),
    usage(
        "similar suitable",
        r"\bif (?P<wrong>(?:similar|suitable) (?:position|role|opportunity|job)) (?:opens|comes|arises|becomes|is)\b",
        ARTICLE,
        r"a \g<wrong>",
    ),
    usage(
        "company team",
        r"\b(?:for|in|at|with) (?P<wrong>(?:company|team) (?:like|such as|where))\b",
        ARTICLE,
        r"a \g<wrong>",
    ),
    usage(
        "still",
        r"\b(?:if|whether|that|because) (?:you|they|we) (?P<wrong>still) (?=(?:hiring|interviewing|looking"
        r"|considering|accepting|reviewing|working|waiting|interested)\b)",
        "Add “are.”",
        "are still",
    ),
    usage(
        "interested available hiring",
        r"\b(?:if|when|whether|since) (?:you|they|we) (?P<wrong>interested|available|hiring|looking for|able to)\b",
        "Add “are.”",
        r"are \g<wrong>",
    ),
)

"""Slips of hurried typing: a small word left out or in twice, and a word that the phone took for another."""

from decision_tool.reviewer.usage.model import ALIKE, CLAUSE, DAYS, START, usage

MISSING = "A word seems to be missing here."
EXTRA = "There’s a word too many here."
SPACE = "Add a space."
THANKED = (
    r"(?:time|help|email|message|reply|response|consideration|patience|interest|feedback|support|kindness|call|advice)"
)
OCCASION = r"(?:tour|call|time|interview|opportunity|job|role|chance|email|office|morning|day|meeting|position|visit)"
TALK = r"(?:conversation|talk|visit|day|opportunity|experience|team|chat|interview|morning|afternoon)"

SLIPS = (
    usage("you", r"\b(?:for|of) (?P<wrong>you) " + THANKED + r"\b", ALIKE, "your"),
    usage(
        "your",
        r"\b(?:with|to|meeting|seeing|from) (?P<wrong>your) (?:about|on|at|in|today|yesterday|again|for"
        r"|this|and)\b",
        ALIKE,
        "you",
    ),
    usage("yours", r"\b(?P<wrong>yours) (?:offer|email|message|reply|time|team|company)\b", ALIKE, "your"),
    usage(
        "its",
        r"\b(?:if|know|think|hope|when|because|says?) (?P<wrong>its) (?:still|okay|ok|not|all|been"
        r"|possible|too|just|good"
        r"|hard|in|on|at)\b",
        ALIKE,
        "it's",
    ),
    usage(
        "it's",
        r"\b(?:and|of|with|for|from|by|about|admire|love) (?P<wrong>it['’]s) (?:focus|people|mission"
        r"|culture|team|history"
        r"|employees|customers|products?|commitment|values|approach|website|reputation|staff|patients"
        r"|growth)\b",
        ALIKE,
        "its",
    ),
    usage("there", r"[;,.] (?P<wrong>there) (?:insights?|feedback|advice|kindness)\b", ALIKE, "their"),
    usage("late", r"\b(?P<wrong>to) late (?:for|to)\b", ALIKE, "too"),
    usage("defiantly", r"\bdefiantly\b", ALIKE, "definitely"),
    usage(
        "form",
        r"\b(?:email|message|call|hear|heard|name|invitation|letter|reply|note|referral"
        r"|feedback) (?P<wrong>form)"
        r" (?=[A-Z]|(?:you|your|the|my|our)\b)",
        ALIKE,
        "from",
    ),
    usage(
        "manger",
        r"\b(?:hiring|store|general|project|office|shift|shop|account|branch|assistant|line"
        r"|product) (?P<wrong>manger)"
        r"\b",
        ALIKE,
        "manager",
    ),
    usage(
        "were",
        r"\b(?:know|think|confirm|sure|since|because) (?P<wrong>were) (?:meeting|talking|speaking|set"
        r"|scheduled|on for)\b",
        ALIKE,
        "we're",
    ),
    usage(
        "well",
        r"\b(?:guess|think|hope|know|then) (?P<wrong>well) (?:talk|meet|see|speak|have"
        r"|be)\b",
        ALIKE,
        "we'll",
    ),
    usage(
        "ill",
        START + r"(?P<wrong>Ill) (?:send|be|call|see|bring|have|do|take|come|get|let|wait"
        r"|follow)\b",
        ALIKE,
        "I'll",
    ),
    usage("lets", START + r"(?P<wrong>Lets) (?:plan|talk|meet|do|go|say|set|try|connect)\b", ALIKE, "Let's"),
    usage("weather", r"\b(?:sure|know|wonder|wondering|ask|decide|unsure) (?P<wrong>weather)\b", ALIKE, "whether"),
    usage(
        "effect",
        r"\b(?:will|would|might|could|may|not) (?P<wrong>effect) (?:the|my|your|our"
        r"|this)\b",
        ALIKE,
        "affect",
    ),
    usage("advise", r"\b(?:great|good|helpful|kind|some|any|for your|of your) (?P<wrong>advise)\b", ALIKE, "advice"),
    usage("principle", r"\b(?:assistant|vice|school) (?P<wrong>principle)\b", ALIKE, "principal"),
    usage(
        "past",
        r"\bI (?:have )?(?P<wrong>past) (?:my|the) (?:\w+ )?(?:exam|test|certification|course"
        r"|background|drug|boards?)\b",
        ALIKE,
        "passed",
    ),
    usage("", r"\b(?P<wrong>(?P<first>in|for|of|to|on|at|and|with|that|from)the)\b", SPACE, r"\g<first> the"),
    usage(
        "setup",
        r"\b(?:to|we|could|can|please) (?P<wrong>setup) (?:a|an|the|some|our"
        r"|my)\b",
        "Write “set up.”",
        "set up",
    ),
    usage("may", START + r"(?P<wrong>May be) (?:we|I|you|it)\b", "Write “maybe.”", "Maybe"),
    usage("bare", r"\b(?P<wrong>bare) with me\b", ALIKE, "bear"),
    usage(
        "patients",
        r"\byour (?P<wrong>patients) (?:while|with me|during this|as I"
        r"|and understanding)\b",
        ALIKE,
        "patience",
    ),
    usage("right", r"\bto (?P<wrong>right) (?:a|you|to)\b", ALIKE, "write"),
    usage(
        "hear",
        r"(?:\bam|['’]m|\bbe|\bare) (?P<wrong>hear)(?= (?:in|at|for|on|if|by|until|when)\b"
        r"| ?[.,!])",
        ALIKE,
        "here",
    ),
    usage("no", r"\b[Ll]et (?:me|us) (?P<wrong>no)\b", ALIKE, "know"),
    usage("new", CLAUSE + r"I (?P<wrong>new)\b", ALIKE, "knew"),
    usage("wear", r"\b(?:know|tell me|sure|see) (?P<wrong>wear) (?:I|to|we|the)\b(?! to wear)", ALIKE, "where"),
    usage("quite", r"\b(?:a|the) (?P<wrong>quite) (?:room|place|space|corner|spot|office)\b", ALIKE, "quiet"),
    usage("please", r"\ba (?P<wrong>please) (?:to|meeting|talking|speaking|working)\b", ALIKE, "pleasure"),
    usage("our", r"\b(?P<wrong>our) of (?:town|cell|the office|state|range|work)\b", ALIKE, "out"),
    usage("know", r"\bknow (?P<wrong>of) (?:that|this|it) (?:works|is|suits|date|time)\b", ALIKE, "if"),
    usage("rest", r"\brest (?P<wrong>or) the\b", ALIKE, "of"),
    usage("he", r"\b(?:for|in|at|on|of) (?P<wrong>he) " + OCCASION + r"\b", ALIKE, "the"),
    usage("words", r"\b(?P<wrong>words) (?:for|better for|best for) me\b", ALIKE, "works"),
    usage("fir", r"\b(?P<wrong>fir) (?:a|an|the|my|your|you|me)\b", ALIKE, "for"),
    usage("son", r"\bfrom you (?P<wrong>son)\b", ALIKE, "soon"),
    usage(
        "though",
        r"\b(?:walk(?:ed|ing)? (?:me|us)|going|go|look(?:ed)?) (?P<wrong>though) (?:the|my|your|it"
        r"|some)\b",
        ALIKE,
        "through",
    ),
    usage(
        "massage",
        r"\b(?:got|received|read|saw|sent|send|sending|left|leave) (?:your|my|a|this|the|another|you a) "
        r"(?P<wrong>massage)\b(?! (?:therap|practice|clinic|school|chair|table|studio))",
        ALIKE,
        "message",
    ),
    usage("precede", r"\b(?P<wrong>precede) with\b", ALIKE, "proceed"),
    usage("formerly", r"\b(?P<wrong>formerly) (?:accept|apply|thank|invite|request|withdraw)\b", ALIKE, "formally"),
    usage("let", r"\b[Ll]et me (?P<wrong>when|if|what|how)\b", MISSING, r"know \g<wrong>"),
    usage("back", r"\bback (?P<wrong>me) (?:about|on|with|by|if|when)\b", MISSING, r"to \g<wrong>"),
    usage("one", START + r"One (?P<wrong>my|your|our) (?=\w+s\b)", MISSING, r"of \g<wrong>"),
    usage(
        "such",
        r"\bsuch (?P<wrong>(?:great|good|nice|wonderful"
        r"|interesting) " + TALK + r")\b",
        MISSING,
        r"a \g<wrong>",
    ),
    usage(
        "pleasure honor privilege",
        r"\b(?:was|is) (?P<wrong>(?:great |real |such )?(?:pleasure|honor"
        r"|privilege) (?:to|meeting"
        r"|talking|speaking))\b",
        MISSING,
        r"a \g<wrong>",
    ),
    usage(
        "happy glad honored grateful delighted thrilled",
        r"(?:\bI['’]d|\b[Ww]ould) (?P<wrong>happy|glad"
        r"|honored|grateful|delighted"
        r"|thrilled)\b",
        MISSING,
        r"be \g<wrong>",
    ),
    usage(
        "great nice good wonderful lovely",
        r"\b[Ww]as (?:so |really |very )?(?:great|nice|good|wonderful|lovely) "
        r"(?P<wrong>meet|see|hear|talk|speak|learn|chat)\b(?! ups?\b)",
        MISSING,
        r"to \g<wrong>",
    ),
    usage(
        "want wanted",
        r"\b(?:want|wanted) (?P<wrong>follow|reach|say|touch|check|send"
        r"|let)\b",
        MISSING,
        r"to \g<wrong>",
    ),
    usage("love", r"\bwould love (?P<wrong>be|hear|meet|learn|join|see|know|discuss)\b", MISSING, r"to \g<wrong>"),
    usage(
        "forgot want wanted",
        r"\b(?:forgot|want|wanted) to (?P<wrong>that (?:I|we|you)|the|my|your)\b",
        "A verb is missing.",
    ),
    usage("thank", START + r"(?P<wrong>Thank) (?:so|very) much\b", "Write “Thank you.”", "Thank you"),
    usage("am was are be", r"(?P<wrong>['’]m am|\b(?:am was|am are|be are|be is|are am|was am))\b", EXTRA),
    usage("a an", r"\b(?P<wrong>a an)\b", EXTRA, "an"),
    usage("on", r"\b(?P<wrong>on at) \d", EXTRA),
    usage("next", r"\bnext this\b", EXTRA),
    usage(
        "don't",
        r"\b(?:manager|boss|company|schedule|link"
        r"|" + DAYS + r") (?P<wrong>don['’]t)\b",
        "Write “doesn’t.”",
        "doesn't",
    ),
)

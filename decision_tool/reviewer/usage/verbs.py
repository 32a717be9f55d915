"""Verbs in the wrong form, and sentences without one."""

from decision_tool.reviewer.forms import PAST
from decision_tool.reviewer.usage.model import CLAUSE, COUNTED, NOT_ING, NOT_PAST, START, UNIT, VERB, usage

SAME = frozenset(("put", "cut", "set", "read", "was", "were", "used", "led", "left", "found", "felt", "fell", "won"))
IRREGULAR = "|".join(sorted(PAST - SAME))
SUBJECT = r"\b(?:I|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Ww]e|[Tt]hey)"
MODALS = "will would can could should must might"
MODAL = r"(?:will|would|can|could|should|must|might)(?: not| also| always| never)?"
BASE = "Use the base form of the verb, as in “go.”"
ING = "Use the form with “ing.”"
MISSING = "A verb is missing."
S_OR_NOT = "Check the verb: one thing “is,” several “are.”"
WANTING = (
    r"\b(?:want|wanted|would like|['’]d like|hope|hoping|able|love|decided|plan|planned|happy|glad|excited|eager"
    r"|willing"
    r"|pleased|opportunity|chance|how|in order)"
)
WITH_TO = "want wanted like hope hoping able love decided plan planned happy glad excited eager willing pleased \
opportunity chance how order"

VERBS = (
    usage(
        "did didn't",
        r"\b[Dd]id(?: not|n['’]t| you| we| they) (?P<wrong>" + NOT_PAST + r"(?:[a-z]{3,}ed|" + IRREGULAR + r"))\b",
        BASE,
    ),
    usage(
        "don't doesn't didn't not",
        r"\b(?:[Dd]oes|[Dd]o|[Dd]id)(?: not|n['’]t) (?P<wrong>(?:work|need|want|like|take|make|seem|look|help|include"
        r"|require|allow|start|open|mean|get|know|come|give)s|has|goes)\b",
        BASE,
    ),
    usage(
        WITH_TO,
        WANTING + r" to (?P<wrong>" + NOT_PAST + r"(?:[a-z]{3,}(?<!e)ed|went|took|came|gave|saw|knew|spoke|wrote|began"
        r"|chose|met|sent|told|thought|brought|taught|made)|" + NOT_ING + r"[a-z]{2,}ing)\b",
        BASE,
    ),
    usage(
        MODALS,
        SUBJECT
        + " "
        + MODAL
        + r" (?P<wrong>"
        + NOT_PAST
        + r"(?:[a-z]{3,}(?<!e)ed|went|took|gave|saw|knew|spoke|wrote|understood|heard"
        r"|chose|met|sent|told|brought|been|done|seen|given|taken)|" + NOT_ING + r"[a-z]{3,}ing)\b",
        BASE,
    ),
    usage("can will", r"\b(?:will|would) can\b", "Use only one of these: “will” or “can.”"),
    usage("must should", r"\b(?:must|should) (?P<wrong>to)\b", "Leave out “to.”"),
    usage("can", START + r"I can (?P<wrong>to)\b", "Leave out “to.”"),
    usage("would", r"\bwould be (?P<wrong>love|like|want) to\b", "Write “would love to.”"),
    usage(
        "have has had i've you've we've",
        r"(?:\b(?:have|has|had)|['’]ve)(?: not| never| already| also)? "
        r"(?P<wrong>went|did|saw|took|wrote|spoke|knew|gave|began|chose|ate|drove|broke|forgot|grew|ran|wore|fell|threw)\b",
        "After “have,” use the other past form, as in “gone” or “written.”",
    ),
    usage(
        "yesterday last ago",
        r"(?:\b(?:have|has)|['’]ve) (?P<wrong>met|seen|sent|received|spoken|talked|applied|attended|visited|submitted)"
        r"(?: (?:you|him|her|it|them|the|my|a|your|with|to|for|from|form|email|letter|application|invitation)){0,4} "
        r"(?:yesterday|last (?:week|month|year|" + r"night)|" + COUNTED + " " + UNIT + r"s ago)\b",
        "With a time that’s over, such as “yesterday,” leave out “have.”",
    ),
    usage(
        MODALS,
        r"\b" + MODAL + r" (?P<wrong>able|interested|available|happy|grateful|glad|pleased) (?:to|for|in|if)\b",
        "Add “be.”",
        r"be \g<wrong>",
    ),
    usage(
        "am i'm",
        r"\bI(?: am|['’]m) (?:still |also |really |very )?(?P<wrong>(?:continue|work|hope|write|wish|believe"
        r"|apply|want|know"
        r"|need|understand|appreciate|agree|have|think|live|study|attend|request|belong|thank|enjoy|prefer|come|go|send"
        r"|teach))\b(?! (?:permit|visa|ethic|ready|oriented|authorized))(?!-)",
        "After “I am,” this form of the verb doesn’t work.",
    ),
    usage(
        "was were is are",
        r"\b(?:is|are|was|were) (?P<wrong>consist|belong|happened|occurred|depend|contain)\b",
        "Leave out “is” or “was,” or change the verb.",
    ),
    usage(
        "having knowing believing needing wanting belonging owning",
        r"\bI(?: am|['’]m) (?P<wrong>(?:having (?=(?:an? |\d|\w+ years|very|great|good|strong)[\w ]*(?:experience"
        r"|degree|skill"
        r"|attitude|interest|knowledge|years))|knowing|believing|needing|wanting (?!to)|belonging|owning))",
        "Use the simple form, as in “I have” or “I know.”",
    ),
    usage(
        "since",
        r"\b(?:am|is|are|['’]m) (?P<wrong>[a-z]{3,}ing)(?: \w+){0,3} since (?:\d{4}|last|childhood|my childhood)\b",
        "Write “have been” for what began in the past and goes on.",
    ),
    usage(
        "interesting",
        r"\bI(?: am|['’]m) (?:very |really )?(?P<wrong>interesting) (?:in|to|about)\b",
        "Write “interested.”",
        "interested",
    ),
    usage(
        "i",
        CLAUSE + r"I (?P<wrong>(?:very |really |so |truly )?(?:interested in|excited (?:to|about)|happy to|glad to"
        r"|grateful (?:for|to)|eager to|keen (?:to|on)|thankful (?:for|to)|sorry (?:for|to|that)|available (?:on|for|at"
        r"|from|any)|confident that|pleased to|delighted to))\b",
        MISSING,
        r"am \g<wrong>",
    ),
    usage(
        "very",
        CLAUSE + r"I (?P<wrong>very (?!much\b|often\b|rarely\b|recently\b|clearly\b|quickly\b)[a-z]+)\b",
        MISSING,
        r"am \g<wrong>",
    ),
    usage("this", START + r"This (?P<wrong>my (?:first|second|last))\b", MISSING, r"is \g<wrong>"),
    usage("name", START + r"My name (?P<wrong>[A-Z][a-z]+) [A-Z]", MISSING, r"is \g<wrong>"),
    usage("hope", r"\b[Hh]ope (?:you|your) (?P<wrong>(?:doing|keeping|having))\b", MISSING, r"are \g<wrong>"),
    usage(
        "when while because that",
        r"\b(?:when|while|because) (?:I|we|you|they) (?P<wrong>" + NOT_ING + r"[a-z]{3,}ing)\b",
        MISSING,
    ),
    usage(
        "glad happy pleased honored like love want wanted",
        r"\b(?:glad|happy|pleased|honored|would like|would love|want|wanted) (?P<wrong>(?:meet|know|hear|see"
        r"|speak|learn"
        r"|discuss|join|thank|ask|confirm|request|inform|apply))\b",
        "Add “to.”",
        r"to \g<wrong>",
    ),
    usage("used", r"\bI used to (?P<wrong>" + NOT_ING + r"[a-z]{3,}ing)\b", BASE),
    usage("used", r"\b(?:I am|I['’]m|[Ww]e are|[Ww]e['’]re) used to (?P<wrong>" + VERB + r")\b", ING),
    usage("use", CLAUSE + r"I (?P<wrong>use) to (?:be|work|live|run|teach|drive|go)\b", "Write “used to.”", "used"),
    usage(
        "suppose", r"\b(?:am|are|is|was|were|['’]m|['’]re) (?P<wrong>suppose) to\b", "Write “supposed to.”", "supposed"
    ),
    usage(
        "interested",
        r"(?:\bam|['’]m|\bwas)(?: very| very much| really)? interested (?P<wrong>to (?:apply|work|join|start"
        r"|pursue|become|contribute|take))\b",
        "Write “interested in,” and the form with “ing.”",
    ),
    usage(
        "make made makes let lets",
        r"\b(?:[Mm]ade|[Mm]akes?|[Ll]ets?) (?:me|us|him|her|them) (?P<wrong>to) (?!work\b)" + VERB + r"\b",
        "Leave out “to.”",
    ),
    usage(
        "enjoy enjoyed finish finished avoid mind suggest suggested recommend recommended consider",
        r"\b(?:enjoy|enjoyed|finished?|avoid|suggest|suggested|recommend|recommended|consider|n['’]t mind|not mind) "
        r"(?P<wrong>to " + VERB + r")\b",
        ING,
    ),
    usage("before without", r"\b(?:[Bb]efore|[Ww]ithout) (?P<wrong>to " + VERB + r")\b", ING),
    usage(
        "for about of by without before after",
        r"\b(?:for|about|of|by|without|before|after) (?P<wrong>receive|achieve|improve|provide|become|explain|introduce"
        r"|consider|join|apply|give|take|bring|learn|accept|attend|discuss)\b(?! (?:and|or)\b)(?!-)",
        ING,
    ),
    usage(
        "thank thanks",
        r"\b(?:[Tt]hank you|[Tt]hanks)(?: so much| very much| again)? for (?P<wrong>(?:take|took|give|gave|meet"
        r"|met|accept"
        r"|consider|speak|spoke|share|shared|invite|invited|provide|provided|spend|spent|made|make|explain|talk))\b"
        r"(?! (?:me|up)-)",
        ING,
    ),
    usage(
        "i", CLAUSE + r"I (?P<wrong>seen|done|been|gone|taken)\b", "Write “I have” before this form, or use the past."
    ),
    usage(
        "it he she",
        r"(?:"
        + START
        + r"|\bbecause )(?:[Ii]t|[Hh]e|[Ss]he) (?P<wrong>permit|allow|give|seem|sound|take|need|want|require"
        r"|provide|help|mean|have)\b",
        S_OR_NOT,
    ),
    usage("it he she", r"(?<!if )\b(?:[Hh]e|[Ss]he|[Ii]t) (?P<wrong>don['’]t|have been)\b", S_OR_NOT),
    usage(
        "skills documents references certificates friends colleagues strengths duties qualifications answers results",
        CLAUSE
        + r"(?:[Mm]y|[Yy]our|[Oo]ur|[Tt]he) (?:skills|documents|references|certificates|friends|colleagues|strengths"
        r"|duties|qualifications|answers|results) (?P<wrong>is|was|has|includes|makes|shows)\b",
        S_OR_NOT,
    ),
    usage("everyone everybody", r"\b[Ee]very(?:one|body) (?P<wrong>were|are)\b", S_OR_NOT),
    usage(
        "there",
        r"\b[Tt]here (?P<wrong>is|was) (?:many|several|two|three|four|five|various) (?!thousand|hundred|hours"
        r"|weeks|days|years|percent|miles)",
        S_OR_NOT,
    ),
    usage("years old", r"\bI (?P<wrong>have) \d\d years old\b", "Write “I am.”", "am"),
    usage(
        "when where how why what",
        r"\b(?:ask|know|tell me|wonder|wondering|confirm) (?P<wrong>(?:(?:when|where|how|why) (?:is|are|was"
        r"|should|can|will"
        r"|do|does)|what (?:should|can)) (?:the|my|your|I|we|it|you|this))\b",
        "In an indirect question, the verb comes after the subject: “where the entrance is.”",
    ),
    usage(
        "although though",
        r"\b(?:[Aa]lthough|[Tt]hough) [^.;!?,\n]{3,80}, (?P<wrong>but)\b",
        "Use only one of these: “although” or “but.”",
    ),
    usage("want", r"\bwant (?P<wrong>that (?:you|we|they))\b", "Write “want you to.”"),
    usage(
        "could can would will",
        r"\b(?:[Cc]ould|[Cc]an|[Ww]ould|[Ww]ill) (?:you|I|we) (?P<wrong>"
        + NOT_PAST
        + r"(?!resched)(?:[a-z]{3,}(?<!e)ed|sent|went|took"
        r"|gave|told|met|made))\b",
        BASE,
    ),
    usage("time", r"\btime to (?P<wrong>met|spoke|sent|gave|saw|told|wrote|talked|discussed|spoken)\b", BASE),
    usage(
        "chance opportunity like love want time",
        r"\b(?:chance|opportunity|like|love|want|time) to (?P<wrong>(?:show|work|meet|speak|learn|join|see|know"
        r"|help)s)\b",
        BASE,
    ),
    usage(
        "attach send receive enclose apply complete submit graduate confirm decide",
        r"(?:\b(?:have|has)|['’]ve) (?:just |already |also )?(?P<wrong>attach|send|receive|enclose|apply|complete"
        r"|submit|graduate|confirm|decide)\b",
        "After “have,” use the other past form, as in “gone” or “written.”",
    ),
    usage(
        "was were been",
        r"\b(?:was|were|been) (?P<wrong>send|give|choose|invite|select|hire|write|reject)\b",
        "Use the other past form, as in “sent” or “chosen.”",
    ),
    usage(
        "i",
        r"\b(?:[Ll]ast (?:year|month|week|summer)|[Ii]n \d{4}),? I (?P<wrong>lead)\b",
        "In the past, write “led.”",
        "led",
    ),
    usage(
        "exciting", r"\bI(?: am| was|['’]m) (?:very |so |really )?(?P<wrong>exciting)\b", "Write “excited.”", "excited"
    ),
    usage("soon", r"\bas soon as (?:I|you|we|they) (?P<wrong>will)\b", "Leave out “will.”"),
    usage(
        "why how when where what",
        START + r"(?:Why|How|When|Where|What) (?P<wrong>(?:you|he|she|they) (?:chose|decided|want"
        r"|think|like|did))\b[^.!\n]*\?",
        "A verb such as “did” is missing.",
    ),
    usage("means", START + r"(?P<wrong>What means)\b", "Write “What does … mean?”"),
    usage("worth", r"\bworth (?P<wrong>to " + VERB + r")\b", ING),
    usage(
        "help helped helps",
        r"\bhelp(?:ed|s)? (?:me|us) (?P<wrong>" + NOT_ING + r"(?!during|evening|morning)[a-z]{3,}ing)\b",
        BASE,
    ),
    usage(
        "prefer",
        r"\bI(?:['’]d| would)? prefer (?P<wrong>meet|come|go|speak|do|start|work (?:in|at|from))\b",
        "Add “to.”",
        r"to \g<wrong>",
    ),
)

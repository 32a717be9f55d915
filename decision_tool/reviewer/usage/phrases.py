"""Fixed phrases and pairs of words: `between two and four`, `as soon as possible`, `in my opinion`."""

from decision_tool.reviewer.usage.model import ALONE, COUNTED, DAYS, START, usage

BASE = "Use the base form of the verb, as in “go.”"
ING = "Use the form with “ing.”"
LEFT_OUT = "A word is missing."
PARTICIPLE = "Use the past participle, as in “gone.”"
NO_TO = "Leave out “to.”"
QUALITY = r"(?:pleasant|nice|good|great|interesting|wonderful|productive|insightful|lovely|kind|warm|friendly)"
TALK = r"(?:conversation|talk|chat|meeting|interview|day|welcome|team|person|company|opportunity|experience|place|tour)"
NUMBER = r"(?:\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
THEN = r"(?:yesterday|last (?:week|month|year|spring|summer|fall|winter|night|semester|" + DAYS + r")|ago)"
DONE = (
    r"(?:had|finished|completed|graduated|left|moved|visited|met|spoken|interviewed|received|submitted|attended|called)"
)
PERSON = r"(?:learner|player|person|someone|worker|professional|engineer|candidate|manager|nurse|teacher|leader|driver)"

PHRASES = (
    usage(
        "so", r"\b(?:was|is|had|been|such) (?:a )?(?P<wrong>so " + QUALITY + r") (?=" + TALK + r"\b)", "Write “such a.”"
    ),
    usage(
        "between",
        r"\b(?:[Bb]etween|between) " + NUMBER + r" (?P<wrong>to) (?=" + NUMBER + r"(?:\b|$))",
        "After “between,” write “and.”",
        "and",
    ),
    usage("prefer", r"\b[Pp]refer (?:(?!more|rather|less|that)[a-z]+ ){1,3}(?P<wrong>than)\b", "Write “to.”", "to"),
    usage(
        "reply respond answer",
        r"\b(?:reply|replied|respond|responded) (?=(?:your|the|my) (?:message|email|mail|question|note|letter"
        r"|request|text)\b)(?P<wrong>your|the|my)",
        "Add “to.”",
        r"to \g<wrong>",
    ),
    usage(
        "waited wait waiting",
        r"\b(?:I|[Ww]e) (?:waited|have waited|wait) (?P<wrong>your|the) (?=(?:call|reply|email|message|answer"
        r"|response)\b)",
        "Add “for.”",
        r"for \g<wrong>",
    ),
    usage(
        "care",
        r"\b(?:take|took|taken|taking|takes) care (?P<wrong>my|his|her|their|our|patients|children|customers)\b",
        "Add “of.”",
        r"of \g<wrong>",
    ),
    usage(
        "inviting invited telling showing letting",
        r"\b[Tt]hank(?:s| you) for (?P<wrong>(?:inviting|telling|showing|letting|introducing)) (?=(?:to|about|how"
        r"|the|around)\b)(?!showing the)(?!introducing the)(?!telling the)(?!letting the)(?!inviting the)",
        LEFT_OUT,
        r"\g<wrong> me",
    ),
    usage("next last", r"\b(?P<wrong>in (?:next|last)) (?=(?:week|month|year|semester)\b(?!['’]))", "Leave out “in.”"),
    usage(
        "in",
        r"\b(?:again|speak|talk|call|start|finish|come|back|ready|there|visit|happy|you) (?P<wrong>in) (?="
        + DAYS
        + r"\b(?!['’]| (?:meetings?|mornings? slots?)))",
        "With a day, use “on.”",
        "on",
    ),
    usage(
        "until",
        r"\bwill (?:send|submit|return|deliver|complete|finish|reply)\b[^.,;!?\n]{0,40} (?P<wrong>until) (?="
        + DAYS
        + r"|tomorrow|the end|next|noon|\d)",
        "For a deadline, use “by.”",
        "by",
    ),
    usage(
        "until",
        START + r"(?P<wrong>Until) (?=(?:" + DAYS + r"|tomorrow|next week) I will\b)",
        "For a deadline, use “by.”",
        "By",
    ),
    usage(
        "if whether",
        r"\b(?:ask|asking|know|wondering|question|worried|sure) (?P<wrong>about if)\b",
        "Leave out “about.”",
        "if",
    ),
    usage("case", r"\b[Ii]n case (?P<wrong>if)\b", "Leave out “if.”"),
    usage(
        "that",
        r"\bask(?:ed|ing|s)? (?:me |you |us |him |her )?(?P<wrong>that) (?=(?:why|what|how|where|whether|if|when)\b)",
        "Leave out “that.”",
    ),
    usage(
        "than", r"\b[Aa]s [a-z]+ (?:about|with|in|for|to|at) [a-z]+ (?P<wrong>than)\b", "After “as,” write “as.”", "as"
    ),
    usage("either", r"\b[Ee]ither (?:on )?" + DAYS + r" (?P<wrong>and) " + DAYS + r"\b", "Write “or.”", "or"),
    usage(
        "look looks",
        r"\b[Hh]ow (?:do|does|did|would|will) [^.,;!?\n]{3,40}\blook(?:s)? like\b",
        "Write “what … look like.”",
    ),
    usage(
        "as",
        r"\b(?P<wrong>[Aa]s (?:far|soon|long|quickly)) (?=(?:I know|I can|I could|you can|possible|we can|I"
        r" remember|I am concerned)\b)",
        "Add “as.”",
        r"\g<wrong> as",
    ),
    usage("like", START + r"(?P<wrong>Like) (?=(?:discussed|mentioned|agreed|promised)\b)", "Write “as.”", "as"),
    usage(
        "her him them us",
        START + r"(?P<wrong>(?:Her|Him|Them|Us) and)\b(?= (?:I|the|my|a)\b)",
        "Write “she,” “he,” “they,” or “we.”",
    ),
    usage(
        "myself",
        r"\band (?P<wrong>myself) (?=(?:are|were|have|will|can|would|could|had|think|am|discussed|spoke|met)\b)",
        "Write “I.”",
        "I",
    ),
    usage(
        "i",
        r"\b(?:[Bb]etween you(?:, [^.;!?\n]{2,30},?)? and|[Ff]or having [A-Z][a-z]+ and|[Ss]howing [A-Z][a-z]+ and)"
        r" (?P<wrong>I)\b",
        "Write “me.”",
        "me",
    ),
    usage(
        "figured thought",
        r"\b(?:figured|thought) (?P<wrong>I) (?=(?:reach|ask|send|write|drop|check|follow|try)\b)",
        "Write “I’d.”",
        "I’d",
    ),
    usage(
        "works",
        r"\b(?:[Ww]ould|[Cc]ould|[Dd]oes|[Ww]ill) (?:(?!that\b|which\b|who\b|what\b)[\w']+ ){1,5}?(?P<wrong>works) "
        r"(?=(?:for|best|better)\b)",
        BASE,
        "work",
    ),
    usage(
        "opens comes changes",
        r"\bshould (?:anything|something|a position|a role|an opportunity) (?P<wrong>(?:open|come|change|arise)s)\b",
        BASE,
    ),
    usage(
        "get work like love have know want take make bring care enjoy",
        r"\b(?:an?|one) (?:[a-z]+ ){0,3}?"
        + PERSON
        + r" who (?P<wrong>get|work|like|love|have|know|want|take|make|bring|care|enjoy)\b",
        "Add an “s” to the verb, or write “has.”",
    ),
    usage(
        "people",
        r"\b(?:[Tt]he|[Tt]hese|[Tt]hose|your) people (?P<wrong>is|was|has)\b",
        "Write “are,” “were,” or “have.”",
    ),
    usage(
        "how why",
        START + r"(?P<wrong>(?:How|Why|When) (?:you|I|we|they) (?:would|will|are|can|do|have|should))\b[^.,;!?\n]*\?",
        "In a question, put the verb first.",
    ),
    usage(
        "is",
        START + r"(?P<wrong>Is) (?:an? )?(?:great |true |real |big )?(?:privilege|pleasure|honor|product|company"
        r"|place)\b[^?\n]*[.;,]",
        "Start with “it is.”",
        "It is",
    ),
    usage(
        "great nice good lovely wonderful",
        r"\bIt (?P<wrong>great|nice|good|lovely|wonderful) (?=(?:to|meeting|talking|speaking|seeing|that)\b)",
        "Add “was” or “is.”",
        place=ALONE,
    ),
    usage("it", START + r"(?:My|The|Your) [a-z]+ (?P<wrong>it) (?=(?:will|is|was|has|can)\b)", "Leave out “it.”"),
    usage(
        "makes make",
        r"\b[Ii]t makes (?=(?:" + COUNTED + r"|a few|some|several) (?:days|weeks|months|years)\b)",
        "Write “it has been.”",
    ),
    usage("permit allow", r"\bI (?P<wrong>(?:permit|allow) myself) to\b", "Write “I’d like.”", "I’d like"),
    usage(
        "most",
        r"\b(?P<wrong>[Mm]ost of) (?=(?:people|companies|candidates|users|students|customers|patients|employers)\b)",
        "Leave out “of.”",
        "most",
    ),
    usage("most", r"\b[Mm]ost of (?P<wrong>time)\b", "Add “the.”", "the time"),
    usage(
        "most",
        r"\bthe (?P<wrong>most (?:small|big|easy|fast|cheap|high|low|old|young|hard|near|early))\b(?!-)",
        "Use the form with “est.”",
    ),
    usage(
        "more less",
        r"\b(?P<wrong>(?:more|less) (?:closer|better|easier|faster|bigger|stronger|clearer|quicker|harder|smarter"
        r"|deeper|scarier|busier|happier|earlier|cheaper))\b",
        "Leave out “more,” or use the plain word.",
    ),
    usage(
        "congratulate congratulations",
        r"\b(?:[Cc]ongratulate you|[Cc]ongratulations|[Cc]ongrats) (?P<wrong>with)\b",
        "Write “on.”",
        "on",
    ),
    usage("familiar", r"\b(?:I['’]m|I am|we are|become) (?:[a-z]+ )?familiar (?P<wrong>to)\b", "Write “with.”", "with"),
    usage("curious", r"\bcurious (?P<wrong>to) (?=(?:your|the|my|their)\b)", "Write “about.”", "about"),
    usage("known", r"\bknown (?P<wrong>with|from) (?=(?:its|their|your|his|her|the quality)\b)", "Write “for.”", "for"),
    usage(
        "opinion view", r"\b(?P<wrong>[Oo]n|[Ff]rom|[Tt]o) my (?:opinion|view)\b(?! of)", "Write “in my opinion.”", "in"
    ),
    usage(
        "during",
        r"\b(?:for|been|worked|[a-z]+ing|lived|driven) [^.,;!?\n]{0,25}(?P<wrong>during) (?="
        + COUNTED
        + r" (?:days|weeks|months|years|hours)\b)",
        "With a length of time, use “for.”",
        "for",
    ),
    usage(
        "told",
        r"\b(?<!was )(?<!as )(?<!were )(?P<wrong>told to) (?=(?:me|us) (?:that|to|about|how)\b)",
        "Leave out “to.”",
        "told",
    ),
    usage("attached", r"\battached (?P<wrong>in) (?=(?:this|my|the) (?:email|message|mail)\b)", "Write “to.”", "to"),
    usage(
        "website site page",
        r"\b(?:vacancy|opening|job|role|position|posting|advert|ad|it|found|saw|posted|listed) (?P<wrong>in) (?="
        r"(?:your|the company['’]s|the) (?:website|career page|careers page|LinkedIn page)\b)",
        "Write “on.”",
        "on",
    ),
    usage(
        "home",
        r"\b(?:my way|go|going|went|came|come|get|got|drive|drove) (?P<wrong>to home)\b",
        "Leave out “to.”",
        "home",
    ),
    usage(
        "if",
        r"\b[Ii]f (?P<wrong>(?:get|have|need|want|could|can)) (?=(?:the|a|any|to|some|time|more)\b)",
        LEFT_OUT,
        r"I \g<wrong>",
        place=ALONE,
    ),
    usage(
        "when",
        r"\b(?:would|['’]d) be (?:very |so )?(?:happy|glad|grateful|pleased|delighted|thankful) (?P<wrong>when) (?="
        r"(?:you|we|I) (?:could|can|would|send|let)\b)",
        "Write “if.”",
        "if",
    ),
)

"""Words that don't go together, and words taken for one another."""

from decision_tool.reviewer.usage.model import ALIKE, COUNTED, DAYS, ENDS, START, VERB, usage

TOGETHER = "These words don’t go together."
OBJECT = r"(?:me|us|you)"

WORDS = (
    usage("emphasized emphasize", r"\bemphasized? (?P<wrong>on)\b", "Leave out “on.”"),
    usage("requested", r"\b(?:I|we) requested (?P<wrong>for)\b", "Leave out “for.”"),
    usage("despite", r"\b[Dd]espite (?P<wrong>of)\b", "Leave out “of.”"),
    usage(
        "answered",
        r"\banswered (?P<wrong>to) (?:all of )?(?:my|your|our|all|the) (?:question|email|message|letter|request)s?\b",
        "Leave out “to.”",
    ),
    usage(
        "contact",
        r"\b(?:[Pp]lease|kindly|to|can|could|will) contact (?P<wrong>with|to) (?:me|us|you|him|her|them|the)\b",
        "Leave out this word.",
    ),
    usage("await awaiting", r"\bawait(?:ing)? (?P<wrong>for)\b", "Leave out “for.”"),
    usage("explain explained", r"\bexplain(?:ed)? (?P<wrong>" + OBJECT + r")\b", "Write “explain to” someone."),
    usage(
        "suggested suggest",
        r"\bsuggest(?:ed)? (?P<wrong>" + OBJECT + r" (?:(?:a|an|some)\b|to " + VERB + r"))\b",
        "Write “suggested that” someone do it.",
    ),
    usage("said", r"\bsaid (?P<wrong>me|us)\b(?! and\b)", "Write “told me.”"),
    usage(
        "reply waiting wait",
        r"\b(?:(?:[Pp]lease|kindly|to) reply me|(?<!the )wait(?:ing)? (?:you|your)|listen(?:ing)? from you)\b",
        "A word is missing, such as “for” or “to.”",
    ),
    usage("listen listened listening", r"\blisten(?:ed|ing)? (?P<wrong>the|your|my)\b", "Add “to.”", r"to \g<wrong>"),
    usage("graduated", r"\bgraduated (?P<wrong>at) (?:19|20)\d\d\b", "With a year, use “in.”", "in"),
    usage(
        "graduated",
        r"\b(?P<wrong>graduated) (?=[A-Z][a-z]+ (?:University|College|School))",
        "Write “graduated from.”",
        "graduated from",
    ),
    usage(
        "in",
        r"\b(?:you|interview|meeting|available|free|appointment|held|scheduled) (?P<wrong>in) " + DAYS + r"\b(?!['’])",
        "With a day, use “on.”",
        "on",
    ),
    usage("in", r"\b(?P<wrong>in) \d{1,2}(?::\d\d)? ?(?:[ap]\.m|[AaPp][Mm]\b)", "With a time, use “at.”", "at"),
    usage("arrive arrived", r"\barrived? (?P<wrong>to) (?:your|the|my|our)\b", "Write “at.”", "at"),
    usage("depends depend", r"\bdepends? (?P<wrong>of|from)\b", "Write “on.”", "on"),
    usage("consists consist", r"\bconsists? (?P<wrong>from)\b", "Write “of.”", "of"),
    usage("participated participate", r"\bparticipated? (?P<wrong>to)\b", "Write “in.”", "in"),
    usage("responsible", r"\bresponsible (?P<wrong>of)\b", "Write “for.”", "for"),
    usage(
        "interested",
        r"\binterested (?P<wrong>on|at|about|for(?= (?:your|this|the (?!last|past))))\b",
        "Write “in.”",
        "in",
    ),
    usage("married", r"\bmarried (?P<wrong>with)\b", "Write “to.”", "to"),
    usage("capable able", r"\b(?:capable (?P<wrong>to)|able of)\b", TOGETHER),
    usage("congratulations", r"\b[Cc]ongratulations (?P<wrong>for)\b", "Write “on.”", "on"),
    usage("according", r"\baccording (?P<wrong>me|with|you)\b", TOGETHER),
    usage("because due", r"\b(?:because of|due to) (?P<wrong>I|he|she|we|they)\b", "Write “because.”"),
    usage(
        "regards regard regarding",
        r"\b(?:in regards of|regarding to|in regard with)\b",
        "Write “regarding.”",
        "regarding",
    ),
    usage("over", r"\bover than\b", "Write “over” or “more than.”"),
    usage("revert reply return", r"\b(?:revert|reply|return) back\b", "Leave out “back.”"),
    usage("reason", r"\breason behind to\b", TOGETHER),
    usage(
        "per", r"\b[Aa]s per (?P<wrong>discussed|discuss|mentioned|agreed|requested|told)\b", "Write “as discussed.”"
    ),
    usage(
        "scheduled planned booked",
        r"\b(?:scheduled|planned|booked) (?P<wrong>for on|at on|on at|for at)\b",
        "One of these words is enough.",
    ),
    usage("apologize apologise sorry", r"\b(?:apologi[sz]e|sorry) (?P<wrong>about I|for I)\b", "Write “that I.”"),
    usage(
        "apply applied",
        r"\b(?:apply|applied) (?P<wrong>the|this|your) (?:position|job|role|post)\b",
        "Add “for.”",
        r"for \g<wrong>",
    ),
    usage("last next", r"\b(?:on|at) (?:last|next) (?:week|month|year)\b(?!['’])", "Leave out “on” or “at.”"),
    usage("mistake mistakes", r"\b(?:do|did|done|doing) (?=(?:a |some |many |any )?mistakes?\b)", "Write “make.”"),
    usage("learned", r"\blearned (?P<wrong>me|us) (?:how|to|a lot|that)\b", "Write “taught.”"),
    usage("borrow", r"\bborrow (?:me|us)\b", "Write “lend.”"),
    usage("studies", r"\b(?:make|making|made) (?:my|his|her) studies\b", "Write “study.”"),
    usage("advice", r"\b(?:to advice|advice you (?:that|to|of|on))\b", "The verb is “advise.”"),
    usage(
        "loose",
        r"\b(?:to|not|will|would|could|might) (?P<wrong>loose) (?:the|my|this|your|any|out|it|our|a)\b",
        ALIKE,
        "lose",
    ),
    usage(
        "except",
        r"\b(?:to|would|will|gladly|happily|can) (?P<wrong>except) (?:the|your|this|an?) (?:offer|invitation"
        r"|position|job|request)\b",
        ALIKE,
        "accept",
    ),
    usage(
        "there",
        r"\bwith (?P<wrong>there) (?:names?|numbers?|own|families|kids|resumes?|managers?|boss)\b",
        ALIKE,
        "their",
    ),
    usage(
        "to",
        r"\b(?:not|is|was|it['’]s|be|far|way) (?P<wrong>to) (?:early|late|much|long|soon|hard|short)\b"
        r"(?! (?:risers|bloomers|stage))",
        ALIKE,
        "too",
    ),
    usage("much", r"\b(?P<wrong>to) much(?= (?:about|of|time)\b| ?[.,;!?]|$)", ALIKE, "too"),
    usage(
        "then",
        r"\b(?:shorter|longer|easier|harder|sooner|cheaper|safer|nicer|warmer|simpler|more|less|fewer) "
        r"(?P<wrong>then) (?:I|we|you|it|the|expected|usual|" + COUNTED + r")\b",
        ALIKE,
        "than",
    ),
    usage("too", START + r"(?P<wrong>Too) (?:be|see|hear|meet)\b", ALIKE, "To"),
    usage(
        "you're",
        r"\b(?P<wrong>[Yy]ou['’]re) (?=(?:your|advice|article|availability|career|company|consideration|culture"
        r"|decision|department|email|experience|feedback|help|hiring team|hiring manager|insights?|interest|interview"
        r"|invitation|job|kindness|message|mission|name|offer|office|organization|post|products?|profile|questions?|reply|response"
        r"|role|schedule|staff|support|talk|team|time|website|work)\b)",
        ALIKE,
        "your ",
    ),
    usage("your", START + r"(?P<wrong>Your) going to\b", ALIKE, "you're"),
    usage(
        "who's",
        r"\b(?P<wrong>who['’]s) (?:book|team|name|talk|article|post|company|advice|office)\b(?! (?:on|for|in)\b)",
        ALIKE,
        "whose",
    ),
    usage("whose", r"\b(?P<wrong>whose) (?:in|going|been|not|also|responsible|always)\b", ALIKE, "who's"),
    usage(
        "where",
        r"\b(?:you|they|we|people|nurses|questions|colleagues|all|both) (?P<wrong>where) (?:very|so|really|kind|great"
        r"|not|also)\b",
        ALIKE,
        "were",
    ),
    usage(
        "were",
        r"\b(?:shop|place|school|company|office|city|town|department|kitchen|hospital|point) (?P<wrong>were) "
        r"(?:I|we|you)\b",
        ALIKE,
        "where",
    ),
    usage(
        "which",
        r"\b(?:person|man|woman|guard|colleague|recruiter|lady|teacher|people) (?P<wrong>which)\b",
        "For people, use “who.”",
        "who",
    ),
    usage("which", r"\b(?P<wrong>the which)\b", "Write “which.”", "which"),
    usage("moral", r"\b(?P<wrong>moral) of (?:the|our|my) (?:team|staff|crew)\b", ALIKE, "morale"),
    usage("principle", r"\b(?P<wrong>principle) of (?:the|our|my|your) (?:school|academy)\b", ALIKE, "principal"),
    usage("thanks", r"\bto (?P<wrong>thanks) (?:you|your|everyone)\b", "Write “thank.”", "thank"),
    usage("myself", START + r"(?P<wrong>Myself) [A-Z][a-z]+", "Write “I am.”", "I am"),
    usage("for", r"\b(?P<wrong>for to) " + VERB + r"\b", "Leave out “for.”", "to"),
    usage("other", r"\bin the other hand\b", "Write “on the other hand.”", "on the other hand"),
    usage("asked", r"\bI asked (?P<wrong>to) (?:your|the|my|him|her)\b", "Leave out “to.”"),
    usage("both", r"\bthe both\b", "Leave out “the.”", "both"),
    usage("others", r"\beach (?P<wrong>others)\b(?!['’])", "Write “each other.”", "other"),
    usage("speak", r"\b[Ss]peak (?P<wrong>(?:very )?well) [A-Z]", "Put this after the language."),
    usage(
        "hundred thousand",
        r"\b(?:receives?|gets?|have|has|with|handled|served) (?P<wrong>hundred|thousand) of\b",
        "Use the plural.",
        r"\g<wrong>s",
    ),
    usage(
        "hardly",
        r"\b(?:work|worked|working|study|studied|tried) (?:very |so |really )?(?P<wrong>hardly)\b",
        "Write “hard.”",
        "hard",
    ),
    usage(
        "thank",
        r"\b[Tt]hank you (?P<wrong>to|of|about) your " + r"(?:time|help|email|message|reply|kindness)\b",
        "Write “for.”",
        "for",
    ),
    usage("cope", r"\bcope (?P<wrong>up) with\b", "Leave out “up.”"),
    usage("mentioned", START + r"(?:You|I|We) mentioned (?P<wrong>about)\b", "Leave out “about.”"),
    usage("lacks lack", r"\b(?:it|which|that|resume|CV|profile) lacks? (?P<wrong>of)\b", "Leave out “of.”"),
    usage("join", r"\bjoin (?P<wrong>to|with|in) (?:your|the) (?:team|company)\b", "Leave out this word."),
    usage("superior", r"\bsuperior (?P<wrong>than)\b", "Write “to.”", "to"),
    usage(
        "enough",
        r"\b(?P<wrong>enough (?:good|big|long|strong|early|clear|experienced|qualified))" + ENDS,
        "Put “enough” after this word.",
    ),
)

"""Words that mean something else in another language, such as `actual` and `pretend`."""

from decision_tool.reviewer.usage.model import ALIKE, DAYS, usage

FALSE_FRIENDS = (
    usage(
        "actual",
        r"\b(?:[Mm]y|[Ii]n my|from my) (?P<wrong>actual) (?=(?:employer|company|workplace)\b)",
        ALIKE,
        "current",
    ),
    usage(
        "assist assisted",
        r"\b(?P<wrong>assist(?P<end>ed)? (?:to|at)) (?=(?:your|the|every|an?|all|each) (?:[a-z]+ )?(?:webinar"
        r"|interview|meeting|event|conference|talk|session|seminar|course|show|class|lecture|workshop|training)\b)",
        ALIKE,
        r"attend\g<end>",
    ),
    usage(
        "pretend",
        r"\b(?<!not )(?<!n['’]t )(?<!never )(?<!to )(?P<wrong>pretend) (?=to (?:apply|grow|work|improve|continue"
        r"|learn|become|join|develop|stay|study|move)\b)",
        ALIKE,
        "intend",
    ),
    usage(
        "formation",
        r"\b(?:solid|good|strong|my|academic|professional|university|a|in) (?P<wrong>formation) (?=(?:in|as|at"
        r"|until|of)\b (?:[a-z]+ )?(?:accounting|engineering|design|law|marketing|finance|nursing|economics"
        r"|business|management|science|IT|" + DAYS + r"|the university)\b)",
        "Did you mean “training” or “education”?",
    ),
    usage("disposable", r"\b(?:['’]m|am) (?P<wrong>disposable)\b", ALIKE, "available"),
    usage("sensible", r"\b(?:['’]m|am|very) (?P<wrong>sensible) (?=to\b)", ALIKE, "sensitive"),
    usage(
        "become",
        r"\b(?:to|will|can|could) (?P<wrong>become) (?=(?:an? |any |your )(?:answer|reply|response|message|email"
        r"|feedback)\b)",
        ALIKE,
        "get",
    ),
    usage(
        "learned learnt learn",
        r"\b(?P<wrong>learn(?:ed|t)) (?=(?:me|us) (?:an?|the|that|how|to|more|many|so|about)\b)",
        ALIKE,
        "taught",
    ),
    usage(
        "borrow borrowed borrowing",
        r"\b(?P<wrong>borrow(?P<end>ed|ing)?) (?=(?:me|us) (?:an?|the|your|my|some)\b)",
        "Did you mean “lend”?",
    ),
    usage("remember", r"\bto (?P<wrong>remember) (?=you (?:that|of|about|to)\b)", ALIKE, "remind"),
    usage("appreciate", r"\b(?:writing|write) to (?P<wrong>appreciate) (?=you\b)", ALIKE, "thank"),
    usage(
        "kindly",
        r"\b(?:your|the|for a|such a) (?P<wrong>kindly) (?=(?:reply|response|email|help|support|message|words"
        r"|feedback)\b)",
        ALIKE,
        "kind",
    ),
    usage(
        "work",
        r"\b(?:at|in|from|of|leave|left) my (?:last|previous|former|old|current|present) (?P<wrong>work)(?="
        r" ?[.,;!?]|$| (?:I|we|and|because|was)\b)",
        ALIKE,
        "job",
    ),
)

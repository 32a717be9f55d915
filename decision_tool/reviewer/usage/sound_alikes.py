"""Sound-alike words whose context shows that the other one was meant.

Each is correct elsewhere: `meeting you was a pleasure`, `your busy week`, `there needs to be time`.
"""

from decision_tool.reviewer.usage.model import ALIKE, ALONE, after, usage

CLAUSE = ALONE[:-1] + "|" + after("that when if because where while since which until what how")[3:]
KNOWN = after("that know knew sure if as when because while think heard guess what see realize realise hope")
OWNED = after("with of about by from join joining meet admire love support at for in through to all")
EAGER = after(
    "like love want wanted hope hoping happy glad excited keen eager forward able due prior pleased nice great good"
    " wonderful lovely delighted pleasure opportunity chance privilege honor honour"
)
HYPHENATED = (
    r"(?![- ](?:addressed|assessment|awareness|built|care|checkout|confidence|control|directed|discipline|driving"
    r"|employed|esteem|guided|help|image|made|paced|pity|portraits?|published|respect|service|storage|study|taught"
    r"|tests?|worth)\b)"
)

SOUND_ALIKES = (
    usage("was", r"\b(?i:you|we|they) (?P<wrong>was)\b", ALIKE, "were", CLAUSE),
    usage("have", r"\b(?i:s?he) (?P<wrong>have)\b", ALIKE, "has", ALONE),
    usage("your", r"\b(?P<wrong>[Yy]our) (?:not|going|looking|doing|busy)\b", ALIKE, "you're", KNOWN),
    usage("your", r"\b(?P<wrong>[Yy]our) welcome(?= ?[.!?,;]|$| (?:to|any|and)\b)", ALIKE, "you're", ALONE),
    usage("self", r"\b(?P<wrong>[Mm]y self)\b" + HYPHENATED, ALIKE, "myself"),
    usage("self", r"\b(?P<wrong>[Yy]our self)\b" + HYPHENATED, ALIKE, "yourself"),
    usage(
        "there",
        r"\b(?P<wrong>there) (?:clients|company|culture|customers|help|mission|office|products?|team|time|website"
        r"|work)\b",
        ALIKE,
        "their",
        OWNED,
    ),
    usage(
        "too",
        r"\b(?P<wrong>too) (?:be|hear|know|learn|meet|see|speak|thank|join|work|talk|discuss|have|get"
        r"|(?:hear|meet|speak|see|work|learn|talk|join)ing|the|our|your|my)\b",
        ALIKE,
        "to",
        EAGER,
    ),
    usage("soon", r"\b(?P<wrong>to) soon(?= ?[.,;!?]|$)", ALIKE, "too"),
    usage(
        "quiet",
        r"\b(?P<wrong>quiet) an? (?:bit|lot|few|while|challenge|journey|long|big|good|nice)\b",
        ALIKE,
        "quite",
    ),
    usage("thank", r"\b(?P<wrong>[Tt]hank) for\b", ALIKE, "thank you", ALONE),
    usage("its", r"\b(?P<wrong>[Ii]ts) not\b(?!-)(?! (?:for profit|yet))", ALIKE, "it's"),
    usage(
        "it's",
        r"\b(?P<wrong>[Ii]t['’]s) (?:approach|brand|commitment|culture|mission|product|reputation|values)\b"
        r"(?![- ](?:new|critical|driven|led|that)\b)",
        ALIKE,
        "its",
        OWNED,
    ),
)

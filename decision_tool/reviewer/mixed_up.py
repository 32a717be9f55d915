"""Finds sound-alike words whose context shows that the other one was meant.

Each is correct elsewhere: `meeting you was a pleasure`, `your busy week`, `there needs to be time`.
"""

from collections.abc import Iterator

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.model import Match
from decision_tool.reviewer.text import Reading

REACH = 24  # characters of context before a match

ANYWHERE = lazy(r"")
CLAUSE = lazy(r"(?:[.,;:!?\n—–(]\s*|\b(?:that|when|if|because|where|while|since|which|until|what|how) )$")
ALONE = lazy(r"[.,;:!?\n—–(]\s*$")
KNOWN = lazy(r"\b(?:that|know|knew|sure|if|as|when|because|while|think|heard|guess|what|see|reali[sz]e|hope) $")
OWNED = lazy(r"\b(?:with|of|about|by|from|join|joining|meet|admire|love|support|at|for|in|through|to|all) $")
EAGER = lazy(
    r"\b(?:like|love|want|wanted|hope|hoping|happy|glad|excited|keen|eager|forward|able|due|prior|pleased"
    r"|nice|great|good|wonderful|lovely|delighted|pleasure|opportunity|chance|privilege|honou?r) $"
)
HYPHENATED = (
    r"(?! (?:addressed|assessment|awareness|built|care|checkout|confidence|control|directed|discipline|driving"
    r"|employed|esteem|guided|help|image|made|paced|portraits?|published|respect|service|storage|study|taught"
    r"|tests?|worth)\b)"
)
# A pattern, the pattern required before it, and the correction of its group `wrong`.
PAIRS = (
    (lazy(r"\b(?:you|we|they) (?P<wrong>was)\b"), CLAUSE, "were"),
    (lazy(r"\bs?he (?P<wrong>have)\b"), ALONE, "has"),
    (lazy(r"\b(?P<wrong>your) (?:not|going|looking|doing|busy)\b"), KNOWN, "you're"),
    (lazy(r"\b(?P<wrong>your) welcome(?= ?[.!?,;]|$| (?:to|any|and)\b)"), ALONE, "you're"),
    (lazy(r"\b(?P<wrong>my self)\b" + HYPHENATED), ANYWHERE, "myself"),
    (lazy(r"\b(?P<wrong>your self)\b" + HYPHENATED), ANYWHERE, "yourself"),
    (
        lazy(
            r"\b(?P<wrong>there) (?:clients|company|culture|customers|help|mission|office|products?|team|time"
            r"|website|work)\b"
        ),
        OWNED,
        "their",
    ),
    (
        lazy(
            r"\b(?P<wrong>too) (?:be|hear|know|learn|meet|see|speak|thank|join|work|talk|discuss|have|get"
            r"|(?:hear|meet|speak|see|work|learn|talk|join)ing|the|our|your|my)\b"
        ),
        EAGER,
        "to",
    ),
    (lazy(r"\b(?P<wrong>to) soon(?= ?[.,;!?]|$)"), ANYWHERE, "too"),
    (lazy(r"\b(?P<wrong>quiet) an? (?:bit|lot|few|while|challenge|journey|long|big|good|nice)\b"), ANYWHERE, "quite"),
    (lazy(r"\b(?P<wrong>thank) for\b"), ALONE, "thank you"),
    (lazy(r"\b(?P<wrong>its) not\b(?! (?:for profit|yet))"), ANYWHERE, "it's"),
    (
        lazy(
            r"\b(?P<wrong>it's) (?:approach|brand|commitment|culture|mission|product|reputation|values)\b"
            r"(?! (?:new|critical|driven|led|that)\b)"
        ),
        OWNED,
        "its",
    ),
)


def find_sound_alikes(reading: Reading) -> Iterator[Match]:
    """Yield mixed-up words, with their corrections.

    Args:
        reading: the draft.
    """
    for pattern, before, right in PAIRS:
        for match in pattern().finditer(reading.plain):
            start, end = match.span("wrong")
            context = reading.plain[max(0, match.start() - REACH) : match.start()] or "."
            if before().search(context):
                meant = right.capitalize() if reading.text[start].isupper() else right
                yield Match(start, end, meant, "These words are easy to mix up.")

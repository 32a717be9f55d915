"""Misspellings, repeated words, mixed-up words, and names spelled two ways."""

import re
from collections.abc import Iterator

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.grammar import find_broken
from decision_tool.reviewer.lexicon import words
from decision_tool.reviewer.misspellings import CLOSINGS, CONFUSIONS, MISSPELLINGS
from decision_tool.reviewer.model import Custom, Example, Match, Rule, Words
from decision_tool.reviewer.names import FIELDS, find_ignored
from decision_tool.reviewer.slips import REPLACED, SWAPPED, find_slip
from decision_tool.reviewer.text import Reading, overlaps
from decision_tool.reviewer.unlisted import find_unlisted
from decision_tool.reviewer.usage import find_misused

DOUBLED = lazy(r"(?<![\w'’@/.-])([^\W\d_]+)((?:[ \t\u00a0]+|[ \t]*\r?\n[ \t]*)\1)(?![\w'’@/-])", re.IGNORECASE)
DOUBLES = words("that had very so no really far bye blah never many long knock ha yeah do is")
PHRASAL = lazy(r"\b(?:com|cam|log|check|drop|g|w|mov|turn|left|leav|sign|call)[a-z]* $", re.IGNORECASE)
"""Verbs after which `in in` and `on on` may be right: `come in in the afternoon`."""
ARTICLE = lazy(r"(?<![\w'’.&/@-])(an?) +([^\W\d_][\w'’]*)", re.IGNORECASE)
LIKE_A = lazy(r"(?:uni(?!n|m|d)|use|usu|usa|uti|eu|ew|one|once|ubi|uto|uk|ura|uku|oui|ouija)")
LIKE_AN = lazy(r"(?:hour|honou?r|honest|heir|herb|homage)")
NAMED_LIKE_AN = "fhlmnrsx"
"""Letters whose names begin with a vowel sound, as in `an Msc`."""
AFTER_A = words("a i in is on and at as or if of it are am all an us up off out")
FORWARD = lazy(
    r"look(?:ing|ed)? forward to (?P<verb>(?:hear|meet|speak|see|discuss|learn|connect"
    r"|join|contribut|collaborat|explor|receiv|shar|becom|understand"
    r"|tell|show|get|know|elaborat|continu|mak|hav|be|start|bring|find"
    r"|giv)(?:e)?)(?!\w)(?! (?:with|for|on|about)? ?(?:event|up))"
)
TALKS = lazy(
    r"look(?:ing|ed)? forward to (?P<verb>talk|work|interview|chat)(?= (?:with|to|for|at"
    r"|about|you|together|alongside)\b)"
)
ING = {
    "contribute": "contributing",
    "collaborate": "collaborating",
    "explore": "exploring",
    "receive": "receiving",
    "share": "sharing",
    "become": "becoming",
    "elaborate": "elaborating",
    "continue": "continuing",
    "make": "making",
    "have": "having",
    "get": "getting",
    "give": "giving",
    "chat": "chatting",
}
WOULD_OF = lazy(r"(?<!\w)(?:could|should|would|might|must)(?:n't| not)? +of(?! +course)(?!\w)")
THEN = lazy(
    r"(?<!\w)(?:more|better|less|fewer|greater|higher|lower|rather|other|larger|smaller"
    r"|faster|stronger|bigger)(?: +\w+){0,2}? +"
    r"(?P<then>then)(?= +(?:most|any|anyone|others?|the (?:other|average|last|rest)|my|a"
    r"|an|i|we|you|your|just|ever|before|\d))(?! +\w+ +(?:had|led|moved|went))"
)
# Endings that no English word has, and their corrections.
ENDINGS = (
    (lazy(r"(?<![\w-])[a-z]+[ao](?P<end>ied|ies)(?!\w)"), {"ied": "yed", "ies": "ys"}),
    (lazy(r"(?<![\w-])(?!over|brim|chock|half)[a-z]{3,}(?P<end>full)(?![\w-])"), {"full": "ful"}),
    (lazy(r"(?<![\w-])(?!routeing)[a-z]+[dkmtv](?P<end>eing)(?!\w)"), {"eing": "ing"}),
)
CAPITAL = lazy(r"[^\W\d_][\w'’-]*")
TITLED = lazy(r"\b(?:Ms|Mrs|Mr|Mx|Dr|Prof|Professor)\.? +([^\W\d_][\w'’-]+)")
EMPLOYER = lazy(r"\b(?:at|join|joining|with) ([A-Z][\w'’&-]{3,})(?!\w)")
LONG_NAME = 4
ALIKE = ("aeiouy", "ckq", "szc", "mn", "dt", "bp", "vwf", "gj", "lr", "uü", "oö", "aä", "eéè", "nñ")


def find_doubled(reading: Reading) -> Iterator[Match]:
    """Yield repeated words."""
    ignored = None
    for match in DOUBLED().finditer(reading.text):
        word = match[1]
        if word.lower() in ("in", "on") and PHRASAL().search(reading.text[max(0, match.start() - 12) : match.start()]):
            continue
        if word.lower() in DOUBLES or "\n" in reading.plain[match.start() : match.end()]:
            continue
        again = match[2].lstrip()
        if again.isupper() != word.isupper():  # `at AT&T`
            continue
        if word[0].isupper() and again[0].isupper() and len(word) > 2 and word.lower() not in COMMON:
            continue
        ignored = find_ignored(reading) if ignored is None else ignored
        if not overlaps(ignored, *match.span()):
            yield Match(match.start(), match.end(), word, f"The word “{word}” is repeated.")


COMMON = words("the and for you with this our your are was not")


def find_articles(reading: Reading) -> Iterator[Match]:
    """Yield `a` before a vowel sound and `an` before a consonant sound."""
    ignored = None
    for match in ARTICLE().finditer(reading.text):
        article, word = match[1], match[2]
        low = word.lower()
        if (len(word) > 1 and not word[1:].islower()) or not word.isascii() or len(word) < 3:
            continue
        vowel = low[0] in "aeiou" and not LIKE_A().match(low)
        if article.lower() == "a":
            wrong = (vowel or bool(LIKE_AN().match(low))) and low not in AFTER_A
        else:
            spelled = word[0].isupper() and len(word) <= LONG_NAME and low[0] in NAMED_LIKE_AN
            wrong = (low[0] not in "aeiou" and not LIKE_AN().match(low) and not spelled) or (
                bool(LIKE_A().match(low)) and not low.startswith("uk")
            )
        named = article[0] == "A" and not reading.opens_sentence(match.start())
        if article == "AN" or named or not wrong:
            continue
        ignored = find_ignored(reading) if ignored is None else ignored
        if overlaps(ignored, match.start(), match.end()):
            continue
        right = article[0] if len(article) == 2 else article + "n"
        yield Match(match.start(1), match.end(2), f"{right} {word}", f"Write “{right.lower()} {word}”.")


def find_forward(reading: Reading) -> Iterator[Match]:
    """Yield `look forward to hear` and the like."""
    for pattern in (FORWARD, TALKS):
        for match in pattern().finditer(reading.plain):
            verb = match["verb"]
            right = ING.get(verb, verb + "ing")
            yield Match(*match.span("verb"), right, f"After “look forward to”, write “{right}”.")


def find_mixed_up(reading: Reading) -> Iterator[Match]:
    """Yield `could of` for `could have`, and `more ... then` for `more ... than`."""
    for match in WOULD_OF().finditer(reading.plain):
        yield Match(
            match.start(),
            match.end(),
            reading.text[match.start() : match.end() - 2] + "have",
            "Use “have” here.",
        )
    for match in THEN().finditer(reading.plain):
        yield Match(*match.span("then"), "than", "Use “than” for comparisons.")


def find_endings(reading: Reading) -> Iterator[Match]:
    """Yield words with an impossible ending, such as `enjoied` or `usefull`."""
    for pattern, right in ENDINGS:
        for match in pattern().finditer(reading.text):
            start, cut, end = match.start(), match.start("end"), match.end()
            word = reading.text[start:cut] + right[match["end"]]
            yield Match(start, end, word, f"Write “{word}”.")


def find_lone_i(reading: Reading) -> Iterator[Match]:
    """Yield a lower-case `i` that should be `I`."""
    if (
        " i " not in reading.text
        and not reading.text.startswith("i ")
        and "i'" not in reading.text
        and "i’" not in reading.text
    ):
        return
    for match in re.finditer(r"(?<![^\s(“\"])i(?=(?: |['’](?:m|ve|d|ll)\b))", reading.text):
        yield Match(match.start(), match.end(), "I", "Capitalize “I.”")


def find_names(reading: Reading) -> Iterator[Match]:
    """Yield names that almost match a given name, or a name elsewhere in the draft."""
    text = reading.text
    given = {
        word: word.capitalize() if word.isupper() else word
        for field in FIELDS
        for word in re.findall(r"[^\W\d_][\w'’-]+", reading.details.get(field, "")[:200])
        if len(word) >= LONG_NAME and field != "role" and word[0].isupper()
    }
    if given:
        yield from compare(reading, given)
    seen: dict[str, str] = {}
    for pattern in (TITLED, EMPLOYER):
        names: dict[str, str] = {}
        for match in pattern().finditer(text):
            name = match[1].removesuffix("'s").removesuffix("’s")
            if name in given or name in names or len(names) > 40:
                continue
            twin = next((other for other in names if is_near(name, other)), None)
            if twin:
                end = match.start(1) + len(name)
                yield Match(match.start(1), end, twin, f"Here it is “{name}”, elsewhere “{twin}”.")
            names[name] = name
        seen.update(names)


def compare(reading: Reading, given: dict[str, str]) -> Iterator[Match]:
    """Yield capitalized words that almost match a given name."""
    lengths = {length for name in given for length in (len(name) - 1, len(name), len(name) + 1)}
    judged: dict[str, str | None] = {}
    for match in CAPITAL().finditer(reading.text):
        word = match.group().removesuffix("'s").removesuffix("’s")
        if len(word) not in lengths or not word[0].isupper() or word in given or word in given.values():
            continue
        if word not in judged:
            judged[word] = next((name for name in given.values() if is_near(word, name)), None)
        name = judged[word]
        if name:
            yield Match(match.start(), match.start() + len(word), name, f"The name given is “{name}”.")


def is_near(word: str, name: str) -> bool:
    """Return whether two words differ by one letter, or by two swapped letters."""
    if word == name or min(len(word), len(name)) < LONG_NAME or max(len(word), len(name)) > 40:
        return False
    if word.lower() == name.lower():
        return True
    if word[0].lower() != name[0].lower():
        return False
    typed, right = word.lower(), name.lower()
    slip = find_slip(typed, right)
    if slip is None or slip.kind == SWAPPED:
        return slip is not None
    if slip.kind == REPLACED:
        alike = any(typed[slip.at] in like and right[slip.at] in like for like in ALIKE)
        return len(typed) > LONG_NAME and alike
    short, long = sorted((typed, right), key=len)
    return slip.at < len(short) or long[-1] not in "s'’"


RULE = Rule(
    id="spelling",
    severity="warning",
    checks=(
        Words(MISSPELLINGS | CLOSINGS, message="Possible misspelling."),
        Words(CONFUSIONS, message="These words are easy to mix up."),
        Custom(find_doubled),
        Custom(find_articles),
        Custom(find_forward),
        Custom(find_mixed_up),
        Custom(find_endings),
        Custom(find_lone_i),
        Custom(find_broken),
        Custom(find_misused),
        Custom(find_names),
        Custom(find_unlisted),
    ),
    message="Possible misspelling or typo.",
    rationale="A small mistake can look careless, especially in a name. Read it aloud once, or ask a friend to.",
    sources=("A08",),
    found=(
        Example("I recieved your invitation.", "recieved"),
        Example("Thank you for the the invitation.", "the the"),
        Example("I look forward to meet you.", "meet"),
        Example("I could of led it.", "could of"),
        Example("Its been a pleasure.", "Its been"),
        Example("Thank you for you're time.", "you're time"),
        Example("I am a engineer.", "a engineer"),
        Example("I applied for the post of an Data Engineer.", "an Data"),
        Example("Dear Ms. Johnson, thank you. Ms. Jonson, I enjoyed it.", "Jonson"),
        Example("I look forward to joining Seimens.", "Seimens", details={"company": "Siemens"}),
        Example("I really enjoied the tour.", "enjoied"),
        Example("It was a restfull day.", "restfull"),
        Example("I am moveing the till to the front.", "moveing"),
        Example("I am definately glad.", "definately"),
        Example("I I'm glad to meet you.", "I I'm"),
        Example("We meet at at noon.", "at at"),
        Example("I look forward to joining the .", "the ."),
        Example("I managing a team of four.", "I managing"),
        Example("I a nurse with nine years in hospitals.", "I a"),
        Example("I would bring led a team of four.", "led"),
        Example("I think i can help.", "i"),
        Example("When we was in Rome, I knew that your not far.", "was"),
    ),
    passes=(
        Example("I believe that that plan works, and I had had doubts."),
        Example("It is an honor to join a university as a UX designer for an hour."),
        Example("I lived in Walla Walla and its hills. It's been good."),
        Example("You're kind, and your time is short."),
        Example("I look forward to work that matters, and to meetings."),
        Example("We met in Recieve Hall.", details={"company": "Recieve"}),
        Example("The ladies at two movies carried cookies, being ten and seeing much."),
        Example("I would of course come early, or come in in the afternoon."),
        Example("I bring calm, and I would bring needed skills and proven results."),
        Example("Vitamin A, plan A. I got an A. Am I meeting you at 3 a.m.?"),
        Example("Meeting you was a joy, and your busy press room impressed me. I was excited too."),
        Example("There needs to be care, and people there help each other; it's mission-critical."),
        Example("Does she have my self-taught notes? I hope to soon see its not-for-profit arm."),
        Example("I look forward to meeting Nguyen Van An for the first time."),
        Example(
            "Dear Ms. Marie, I also met Ms. Marin and the engineers at Siemens.",
            details={"company": "Siemens"},
        ),
    ),
)

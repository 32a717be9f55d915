"""Phrases practical matters: a question, a reason, another time, and contact details."""

import re
from itertools import pairwise

from decision_tool.composer import lexicon as lex
from decision_tool.composer.grammar import begins_noun, dangling, fix_articles, tokens
from decision_tool.composer.moments import MONTHS, WEEKDAYS, say_time

_REASON_LEAD_INS = re.compile(
    r"(?:(?:i['’]?m |i am )?(?:so |very )?sorry,? (?:but )?|unfortunately,? )?(?:because of |because |due to |owing to "
    r"|since )?(?=\w)",
    re.IGNORECASE,
)
_STATES = re.compile(
    r"(?:feeling |not feeling )?(?:well|unwell|sick|ill|under the weather)(?: today| this morning)?"
    r"|(?:running |going to be )?(?:about |around )?(?:\d+ minutes |an hour |half an hour )?late|running late"
    r"|stuck (?:in|at|on) [\w ]+|(?:in|at) the hospital|delayed|traveling(?: for work)?|away(?: [\w ]+)?|out of town"
    r"|double-booked|on call(?: [\w ]+)?",
    re.IGNORECASE,
)
_TIME_LEAD_INS = re.compile(
    r"^(?:maybe |perhaps |preferably |ideally |possibly "
    r"|would |could we (?:do|meet|move (?:it )?to) |can we (?:do|meet) "
    r"|how about |what about |i (?:can|could) (?:do|make|meet) |i(?: am|['’]?m) (?:free|available) "
    r"|i(?:['’]d| would) prefer "
    r"|available |free |a time (?=after |before |between |from |around |until )|any chance of |on |at |in |for |to )+",
    re.IGNORECASE,
)
_TIME_TAILS = re.compile(
    r",?(?: would(?: be (?:great|good|better|fine|perfect|ideal))?| works?| suits me| for me| better| instead| please"
    r"| if (?:that works|possible)(?: for you)?| is (?:good|fine|better|best))+$",
    re.IGNORECASE,
)
_WAIT = re.compile(r"(?:in )?(?:an?|half an|\d+|a few|one|two|three) (?:hour|minute|day|week|month)s?", re.IGNORECASE)
_DAY_NAMES = {
    **{day.lower(): day for day in (*WEEKDAYS, *MONTHS)},
    **{short: day for day in WEEKDAYS for short in (day[:3].lower(), day[:4].lower(), day[:5].lower())},
    **{month[:3].lower(): month for month in MONTHS if month != "May"},
    "sept": "September",
}
_CLOCK = re.compile(r"\b(\d{1,2}(?::\d{2})? ?[ap]\.?m\b\.?|\d{1,2}:\d{2})(?! ?[ap]\.?m)", re.IGNORECASE)
_TIME_CORE = lex.words(
    "morning mornings afternoon afternoons evening evenings noon midday lunch week day days tomorrow today tonight "
    "later earlier month weekend hour hours minutes"
)
_BOUNDS = lex.words("after before between from around until")
_TIME_WORDS = lex.words("""
next this the any a an or and after before between from to at on of in half time times all either around until same
following early late mid lunchtime end first thing anytime that you you'd you'll suits works work for your our
schedule
convenient is best o'clock both am pm a.m p.m et pt ct mt est pst business second third one two three four five six
seven eight nine ten eleven twelve fifteen twenty thirty about by through most other another later weeks except last
beginning start middle part rest like when you're free would suit slot open have anything
""")
_OPENERS = lex.words("am are can could do does did is may shall should was were will would has have might must")
_YES_NO = lex.words("if whether")
_WH = lex.words("how what when where which who whom whose why")
_QUESTION_LEAD_INS = re.compile(
    r"^i(?: just)?(?: wanted| want| would like|['’]d like) to (?:ask|know) "
    r"(?=(?:if|whether|how|what|when|where|which|who)\b)",
    re.IGNORECASE,
)
_PAY = re.compile(
    r"\b(?:salary|pay|paid|wage|compensation|bonus|benefits|vacation|pto|raise|stock options"
    r"|get the job|questions (?:will|do|are) you)\b",
    re.IGNORECASE,
)
_STATEMENT = re.compile(r"(?:i|i['’](?:m|d|ll|ve)|we|we['’]\w+|my|please|kindly|there|it|the)\b", re.IGNORECASE)


def ask(value: str) -> str | None:
    """Return a practical question as complete sentences.

    Args:
        value: what was typed, on one line.

    Returns:
        The question with capitals and end marks, or None if it's incomplete or not practical.
    """
    value = re.sub(r"(?<![\w'’])i(?=['’ ])", "I", unwrap_question(value))
    if _PAY.search(value) or re.search(r"https?:|www\.", value):
        return None
    said = []
    for one in re.findall(r"[^.?!]+(?:\.(?=\w)[^.?!]+|(?<=[ap])\.m\.?)*[.?!]*", value):
        whole = _one_sentence(one.strip())
        if whole is None:
            return None
        said.append(whole)
    return (
        " ".join(said)
        if any("?" in one or "lease" in one or "need" in one for one in said) or _is_indirect(said)
        else None
    )


def _is_indirect(said: list[str]) -> bool:
    """Return whether a statement is really a question, as in 'I was wondering'."""
    return any(
        re.search(r"\b(?:would like to (?:know|ask|check)|wonder|was wondering|let me know)\b", one) for one in said
    )


def unwrap_question(value: str) -> str:
    """Return a question without surrounding quotes, a greeting, or a lead-in such as `I wanted to ask`.

    Args:
        value: what was typed, on one line.
    """
    value = value.strip(' ,;:-–—*•"“”')
    value = re.sub(
        r"^(?:hi|hello|hey|quick question|question|just wondering)\b[\s,:!.–-]*", "", value, flags=re.IGNORECASE
    )
    return _QUESTION_LEAD_INS.sub("", value)


def _one_sentence(one: str) -> str | None:
    """Return one sentence of a question, or None if it isn't a sentence."""
    bare = one.rstrip(" .?!…,")
    words = tokens(bare)
    letters = [letter for letter in bare if letter.isalpha()]
    if len(words) < 3 or (len(letters) > 8 and all(letter.isupper() for letter in letters)):
        return None
    if dangling(words, frozenset({"to", "at", "with", "for", "from", "by", "in", "of"})) or any(
        word in lex.SLANG for word in words
    ):
        return None
    first = words[0]
    if _asks_twice(bare):
        return None
    if first in _YES_NO and words[1] in lex.SUBJECTS | lex.DETERMINERS and "," not in bare:
        return f"Could you tell me {bare[0].lower()}{bare[1:]}?"
    if first in _OPENERS:
        subject = words[1] in lex.SUBJECTS or words[1] in {"there", "anyone", "someone", "interviewers"}
        return _capital(bare, "?") if subject or begins_noun(words[1:]) or words[1] in {"parking", "lunch"} else None
    if first in _WH or (first in {"at", "in", "on", "for", "to", "by"} and words[1] in _WH):
        return _about(bare, words)
    if _STATEMENT.match(bare) and not one.endswith("?"):
        asks = first in {"please", "kindly"} or any(
            word in lex.FINITE or word in {"need", "use", "wonder"} for word in words[1:3]
        )
        started = first.endswith(("'m", "'d", "'ll", "'ve"))
        return _capital(bare, ".") if asks or started else None
    return None


def _asks_twice(bare: str) -> bool:
    """Return whether a second question follows a comma."""
    later = [tokens(one)[:2] for one in bare.split(",")[1:]]
    inverted = lex.SUBJECTS | lex.DETERMINERS | _OPENERS
    return any(len(two) == 2 and two[0] in _OPENERS | _WH and two[1] in inverted for two in later)


def _about(bare: str, words: list[str]) -> str | None:
    """Return a question that begins with a question word, direct or after 'Could you tell me'."""
    for position, word in enumerate(words[1:5], 1):
        if word in _OPENERS:
            return _capital(bare, "?") if position < len(words) - 1 else None
        if word in lex.SUBJECTS or (word in lex.DETERMINERS and position == 1) or word == "to":
            inner = bare[0].lower() + bare[1:]
            return f"Could you tell me {inner}?" if position < len(words) - 1 else None
    return None


def _capital(bare: str, mark: str) -> str:
    """Return a sentence, capitalized and with its end mark."""
    return fix_articles(bare[0].upper() + bare[1:]) + mark


def open_reason(value: str) -> str:
    """Return a reason without its lead-in.

    Args:
        value: a phrase.
    """
    return _REASON_LEAD_INS.sub("", value, count=1)


def state_reason(value: str) -> str | None:
    """Return the state the writer is in, as a sentence.

    Args:
        value: a phrase.

    Returns:
        A sentence such as `I’m sick`, or None if it isn't a known state.
    """
    bare = re.sub(r"^i(?:['’]?m| am) ", "", value, flags=re.IGNORECASE)
    if bare.lower() in {"well", "away at", "flu", "the flu"} or not _STATES.fullmatch(bare) or dangling(tokens(bare)):
        return None
    return f"I’m {bare[0].lower()}{bare[1:]}"


def name_times(value: str) -> str | None:
    """Return days and times as the subject of 'would work'.

    Args:
        value: a phrase.

    Returns:
        Words such as `Thursday or Friday afternoon`, or None if it names no time.
    """
    if _WAIT.fullmatch(value):
        return None  # 'in an hour' is no time to propose
    value = re.sub(
        r"^anytime\b", "any time", _TIME_TAILS.sub("", _TIME_LEAD_INS.sub("", value, count=1)), flags=re.IGNORECASE
    )
    value = _CLOCK.sub(_format_time, value)
    value = re.sub(r"[A-Za-z]+\b\.?", _name_day, value)
    value = re.sub(
        r"\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|today) (\d+(?::\d\d)? [ap]\.m\.)", r"\1 at \2", value
    )
    if value.count(",") == 1:
        value = re.sub(r", (and|or)\b", r" \1", value)
    words = tokens(value)
    days = {name.lower() for name in _DAY_NAMES.values()}
    known = all(
        word in _TIME_WORDS
        or word in _TIME_CORE
        or word.removesuffix("s") in days
        or re.fullmatch(r"[\d:/.-]+(?:st|nd|rd|th)?", word)
        for word in words
    )
    core = any(
        word in _TIME_CORE
        or word.removesuffix("s") in days
        or word in {"p.m", "a.m", "o'clock"}
        or re.fullmatch(r"\d+(?:[/:]\d+|st|nd|rd|th)", word)
        for word in words
    ) or any(one in _BOUNDS and two.isdigit() for one, two in pairwise(words))
    if not words or not known or not core or dangling(words) or words[-1] in lex.PREPOSITIONS:
        return None
    if words[0] in _BOUNDS:
        value = f"a time {value[0].lower()}{value[1:]}"
    if words in (["later"], ["earlier"]):
        value = f"a {words[0]} time"
    if words[0] in {"or", "and", "of", "that", "you", "is", "work", "works"} or words in (["any", "time"], ["time"]):
        return None
    return (
        value
        if value[0].isupper() and words[0] in days
        else value[0].lower() + value[1:]
        if words[0] not in days
        else value
    )


def _format_time(match: re.Match[str]) -> str:
    """Return a time of day in American format, or as typed if there is no such time."""
    return say_time(match[1].strip()) or match[1]


def _name_day(match: re.Match[str]) -> str:
    """Spell out the name of a day or a month; leave other words as they are."""
    word = match[0].rstrip(".").lower()
    singular = word.removesuffix("s")
    if (word in _DAY_NAMES and word not in {"may", "mar", "sun", "mon", "sat", "dec", "jan"}) or word in {
        "mon",
        "sat",
        "sun",
    }:
        return _DAY_NAMES[word]
    return f"{_DAY_NAMES[singular]}s" if singular in {day.lower() for day in WEEKDAYS} else match[0]


def reach(value: str) -> str | None:
    """Return contact details: an email address, a phone number, or both.

    Args:
        value: what was typed, on one line.

    Returns:
        The line, or None if it contains neither.
    """
    value = re.sub(
        r"^(?:my )?(?:e-?mail|phone|number|tel|cell|mobile|contact|call|text|reach)(?: address| number)?(?: me)?"
        r"(?: at| is)?\b"
        r"\s*[:.]?\s*",
        "",
        value.strip(" ,;:"),
        flags=re.IGNORECASE,
    )
    number = re.search(r"\d(?:[ ().-]*\d){6,29}(?![ ().-]*\d)", value)
    address = re.search(r"[^\s@]+@[^\s@]+\.\w{2,}", value)
    words = re.findall(r"[A-Za-z]{2,}", re.sub(r"\S+@\S+|\S+\.\S+", "", value))
    value = re.sub(r"^[a-z]+(?= )", lambda first: first[0].capitalize(), value)
    return value if (address or number) and len(words) < 5 and "?" not in value else None

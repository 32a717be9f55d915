"""Finds a message's greeting, body, and sign-off."""

import re
from typing import NamedTuple

from decision_tool.reviewer.expressions import lazy

GREETING = lazy(
    r"[\s\"“”'‘’*_>«]{0,20}(?P<word>(?i:hi|hello|hey|hiya|heya|dear|respected|esteemed|greetings|good "
    r"(?:morning|afternoon|evening|day)|to whom it may concern"
    r"|howdy|yo)\b)"
    r"(?P<name>(?:[ ,]{1,3}(?:\[[^\]\n]{0,80}\]|\{[^}\n]{0,80}\}|<[^>\n]{0,80}>"
    r"|\([^()\n]{0,60}\)|(?i:mr|mrs|ms|mx|dr|prof)\b\.?"
    r"|(?i:there|all|team|everyone|sir|madam|hiring|manager|recruiter|recruiting|professor"
    r"|doctor|sir/madam|and|or|again|folks|guys)\b"
    r"|(?!I\b|I['’])[^\W\d_a-z][^\s,:;!?\[\]{}<>()]{0,40})){0,8})"
    r"[ ]?(?P<mark>[,:;!.]|[–—-]+(?= )|$)?",
    re.MULTILINE,
)
SUBJECT = lazy(r"\s*(?i:subject|re)\s*:[^\n]*\n\s*")
CALLED = lazy(r"[^\n.!?]{0,120}?, (?P<name>(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor)\.? [^\W\d_a-z][^\s,:;!?.]{0,30})")
NAMED = lazy(
    r"\s*(?P<name>(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.? )?[^\W\d_a-z][^\s,:;!?.]{1,30}(?: "
    r"[^\W\d_a-z][^\s,:;!?.]{1,30}){0,2})"
    r"(?P<mark>,| [–—-]) ?(?=\n|\S)"
)
CLOSING = lazy(
    r"(?:(?<=\n)|(?<=[.!?…)] )|(?<=[.!?…)]  ))[ \t]*(?P<word>(?i:"
    r"(?:(?:with |my )?(?:very |all )?(?:the )?(?:best|kind|kindest|warm|warmest|many|sincere|deepest) )?"
    r"(?:regards|wishes|thanks)"
    r"|(?:all (?:the|my) |the very |my |all )?best|thank you(?: so much| very much| again"
    r"| in advance| kindly)?"
    r"|thanks(?: so much| very much| again| in advance| a lot| a million| and (?:best|kind"
    r"|warm) (?:regards|wishes))?"
    r"|(?:thank you|thanks)(?: again| so much)? for [^\n.!?]{1,60}|(?:yours |very "
    r")?(?:sincerely|truly|faithfully|respectfully)"
    r"(?: yours)?|cordially|gratefully|cheers|respectfully|with (?:appreciation|gratitude"
    r"|thanks|respect|gratefulness)"
    r"|in appreciation|much obliged|with (?:kind|best|warm|warmest) (?:regards|wishes)"
    r"|warmly|take care|talk soon|have a (?:great|good|nice|lovely|wonderful) "
    r"[^\n.!?]{1,30}|xo{1,3}|ciao|bye)"
    r")[ ]?[,.!–—-]*(?=\s|$)"
)
SIGNED = lazy(
    r"(?:\n[ \t]*|[.!?] )(?P<name>(?:[-–—~] ?)?(?:\[[^\]\n]{0,80}\]|[^\W\d_a-z][^\s,:;!?.\[\]]{0,30}\.?"
    r"(?: [^\W\d_][^\s,:;!?.]{0,30}\.?){0,3})(?:, (?:RN|BSN|MD|PhD|MBA|CPA|PE|JD|MA|MS|MSW|LPN|DDS|DVM"
    r"|EdD|PMP|CFA)\b\.?)*)[ \t]*[,.]?\s*$"
)
TAIL = 400
TAIL_WORDS = 24


class Layout(NamedTuple):
    """The spans of a message's parts, in characters; `(n, n)` if there is none.

    Attributes:
        greeting: the greeting, with its punctuation.
        addressed: the name in the greeting, or an empty span.
        body: from the greeting to the sign-off.
        closing: the closing words.
        signature: the name at the end.
    """

    greeting: tuple[int, int]
    addressed: tuple[int, int]
    body: tuple[int, int]
    closing: tuple[int, int]
    signature: tuple[int, int]


def lay_out(text: str) -> Layout:
    """Find the greeting, the body, and the sign-off.

    Args:
        text: any text.
    """
    greeting, addressed = find_greeting(text)
    closing, signature = find_closing(text, greeting[1])
    end = min(start for start, stop in (closing, signature, (len(text), 0)) if stop > start or stop == 0)
    return Layout(greeting, addressed, (greeting[1], max(greeting[1], end)), closing, signature)


def find_greeting(text: str) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return the spans of the greeting and the name in it."""
    subject = SUBJECT().match(text)
    begin = subject.end() if subject else 0
    match = GREETING().match(text, begin)
    if match and (match["name"] or match["mark"] is not None or match.end() == len(text)):
        return (match.start("word"), match.end()), match.span("name")
    match = NAMED().match(text, begin)
    if match:
        return (match.start("name"), match.end()), match.span("name")
    return (begin, begin), (begin, begin)


def find_closing(text: str, after: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return the spans of the closing words and the name after them."""
    size = len(text)
    start = max(after, size - TAIL)
    closing = (size, size)
    for match in CLOSING().finditer(text, max(0, start - 1)):
        if match.start("word") >= after and len(text[match.end() :].split()) <= TAIL_WORDS:
            closing = (match.start("word"), match.end())
    if closing[0] < size:
        rest = text[closing[1] :]
        name = rest.strip()
        first = name.split("\n")[0].strip()
        at = closing[1] + rest.find(first) if first else size
        return closing, (at, at + len(first))
    signed = SIGNED().search(text, start)
    if signed:
        return closing, signed.span("name")
    return closing, (size, size)

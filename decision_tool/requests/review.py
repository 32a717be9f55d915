"""A draft, read as its receiver would read it."""

from collections.abc import Mapping

from decision_tool.errors import ToolError
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.walk import decide
from decision_tool.render import review as shown
from decision_tool.render.markup import to_plain
from decision_tool.requests import read
from decision_tool.requests.sender import limit
from decision_tool.requests.words import dictionary
from decision_tool.reviewer.kinds import KINDS, TO_RECRUITER
from decision_tool.reviewer.model import Finding, Review
from decision_tool.reviewer.run import review, sum_up

GAP = "placeholder"
"""The rule that finds what is still to be filled in."""


def answer(asked: Mapping[str, object]) -> Mapping[str, object]:
    """Read a draft.

    Args:
        asked: `text`, `kind` (or `auto`), `fields`, `account`, `today`, `answers` of the decision,
            `unfinished`: whether the draft was composed and still lacks something, and `aside`: pairs of a
            rule and the words that the person set aside for this draft.

    Returns:
        `marks`: start, end and severity of what to mark; `gaps`: where something is still to be filled in;
        `show`: what was noticed; its `verdict`; the `kind` by which it was judged;
        `limit` and `words_limit`: how much the channel carries, and about how many words are good.

    Raises:
        ToolError: a kind, field, question or option that does not exist, a day that does not exist, or a value of
            the wrong type.
    """
    text, kind = read.text(asked, "text"), read.text(asked, "kind")
    details = read.texts(asked, "fields")
    today = read.day(asked, "today")
    found = review(text, kind, limit=limit(asked), details=details, today=today, dictionary=dictionary())
    left = without(found.findings, text, pairs(asked, "aside"))
    set_aside = len(found.findings) - len(left)
    if set_aside:
        found = judged(found, left, text)
    return {
        "marks": [(each.start, each.end, each.severity) for each in left],
        "show": to_plain(
            shown.reviewed(
                found,
                text,
                warned=warned(found.kind, read.texts(asked, "answers")),
                unfinished=asked.get("unfinished") is True,
                set_aside=set_aside,
            )
        ),
        "gaps": [(each.start, each.end) for each in left if each.rule == GAP],
        "verdict": found.verdict,
        "limit": found.limit,
        "words_limit": KINDS[found.kind].words,
        "kind": found.kind,
    }


def judged(found: Review, left: tuple[Finding, ...], text: str) -> Review:
    """Return a review as it is without what was set aside.

    Args:
        found: the review.
        left: the findings that were not set aside.
        text: the draft.

    Returns:
        The review with these findings and with its verdict on them.
    """
    serious = any(each.severity != "hint" for each in left)
    return found._replace(
        findings=left,
        ready=not serious and found.language == "en",
        verdict=sum_up(list(left), text, found.language),
    )


def pairs(asked: Mapping[str, object], key: str) -> set[tuple[str, str]]:
    """Return pairs of texts from a request.

    Args:
        asked: the request.
        key: the name under which a list of lists of two texts stands; missing means none.

    Returns:
        The pairs.

    Raises:
        ToolError: it is something else; the code is `bad_request`.
    """
    given = asked.get(key, [])
    fits = isinstance(given, list) and all(
        isinstance(pair, list) and len(pair) == 2 and all(isinstance(each, str) for each in pair) for pair in given
    )
    if not isinstance(given, list) or not fits:
        raise ToolError("bad_request", f"'{key}' of a request is a list of pairs of texts.")
    return {(rule, words) for rule, words in given}


def without(findings: tuple[Finding, ...], text: str, aside: set[tuple[str, str]]) -> tuple[Finding, ...]:
    """Return the findings that were not set aside, and those that cannot be.

    Args:
        findings: what was noticed.
        text: the draft.
        aside: pairs of a rule and the words that it noticed.

    Returns:
        The rest, in order.
    """
    units = text.encode("utf-16-le", "surrogatepass")

    def words(entry: Finding) -> str:
        return units[2 * entry.start : 2 * entry.end].decode("utf-16-le", "surrogatepass")

    return tuple(entry for entry in findings if entry.firm or (entry.rule, words(entry)) not in aside)


def warned(kind: str, answers: Mapping[str, str]) -> bool:
    """Tell whether the decision was not to write to the one whom the draft is for.

    Args:
        kind: the kind of message.
        answers: the answers of the decision, which may be partial.

    Returns:
        True where they lead to an outcome that writes nothing, and the draft is for the interviewer.

    Raises:
        ToolError: a question or an option that does not exist.
    """
    outcome = decide(answers).outcome
    writes = {each.id: each.writes for each in CONTACT.outcomes}
    return outcome is not None and not writes[outcome] and kind not in TO_RECRUITER

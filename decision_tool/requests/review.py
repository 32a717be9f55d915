"""A draft, reviewed the way its recipient would read it."""

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
"""The rule that finds what still has to be filled in."""


def answer(request: Mapping[str, object]) -> Mapping[str, object]:
    """Review a draft.

    Args:
        request: `text`, `kind` (or `auto`), `fields`, `account`, `today`, the decision's `answers`,
            `unfinished`: whether the draft was composed and still lacks something, and `aside`: the rule and the
            words of each finding dismissed for this draft.

    Returns:
        `marks`: start, end, and severity of what to mark; `gaps`: the spans of placeholders; `show`: the findings; its
        `verdict`; the `kind` it was reviewed as; `limit` and `words_limit`: the channel's limit, and about how many
        words are fine.

    Raises:
        ToolError: a kind, field, question, option, or date that doesn't exist, or a value of the wrong type.
    """
    text, kind = read.text(request, "text"), read.text(request, "kind")
    details = read.texts(request, "fields")
    today = read.day(request, "today")
    found = review(text, kind, limit=limit(request), details=details, today=today, dictionary=dictionary())
    left = remaining(found.findings, text, pairs(request, "aside"))
    set_aside = len(found.findings) - len(left)
    if set_aside:
        found = with_findings(found, left, text)
    return {
        "marks": [(each.start, each.end, each.severity) for each in left],
        "show": to_plain(
            shown.reviewed(
                found,
                text,
                warned=warned(found.kind, read.texts(request, "answers")),
                unfinished=request.get("unfinished") is True,
                set_aside=set_aside,
            )
        ),
        "gaps": [(each.start, each.end) for each in left if each.rule == GAP],
        "verdict": found.verdict,
        "limit": found.limit,
        "words_limit": KINDS[found.kind].words,
        "kind": found.kind,
    }


def with_findings(found: Review, left: tuple[Finding, ...], text: str) -> Review:
    """Return a review without the dismissed findings.

    Args:
        found: the review.
        left: the findings that weren't dismissed.
        text: the draft.

    Returns:
        The review with these findings and a verdict based on them.
    """
    serious = any(each.severity != "hint" for each in left)
    return found._replace(
        findings=left,
        ready=not serious and found.language == "en",
        verdict=sum_up(list(left), text, found.language),
    )


def pairs(request: Mapping[str, object], key: str) -> set[tuple[str, str]]:
    """Return pairs of strings from a request.

    Args:
        request: the request.
        key: the key of a list of two-string lists; if it's missing, the result is empty.

    Raises:
        ToolError: `bad_request` if it's anything else.
    """
    given = request.get(key, [])
    fits = isinstance(given, list) and all(
        isinstance(pair, list) and len(pair) == 2 and all(isinstance(each, str) for each in pair) for pair in given
    )
    if not isinstance(given, list) or not fits:
        raise ToolError("bad_request", f"'{key}' of a request is a list of pairs of texts.")
    return {(rule, words) for rule, words in given}


def remaining(findings: tuple[Finding, ...], text: str, aside: set[tuple[str, str]]) -> tuple[Finding, ...]:
    """Return the findings that weren't dismissed, and those that can't be.

    Args:
        findings: the findings.
        text: the draft.
        aside: the rule and the words of each dismissed finding.

    Returns:
        The remaining findings, in order.
    """
    units = text.encode("utf-16-le", "surrogatepass")

    def words(entry: Finding) -> str:
        return units[2 * entry.start : 2 * entry.end].decode("utf-16-le", "surrogatepass")

    return tuple(entry for entry in findings if entry.firm or (entry.rule, words(entry)) not in aside)


def warned(kind: str, answers: Mapping[str, str]) -> bool:
    """Return whether the decision was not to contact the person the draft is for.

    Args:
        kind: the kind of message.
        answers: the decision's answers; may be partial.

    Returns:
        True if the outcome sends nothing to the interviewer, and the draft is for the interviewer.

    Raises:
        ToolError: a question or an option that doesn't exist.
    """
    outcome = decide(answers).outcome
    writes = {each.id: each.writes for each in CONTACT.outcomes}
    return outcome is not None and not writes[outcome] and kind not in TO_RECRUITER

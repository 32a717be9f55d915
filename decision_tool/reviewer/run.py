"""Run every rule over a draft."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from decision_tool.errors import unknown
from decision_tool.reviewer.checks import Notes
from decision_tool.reviewer.kinds import KINDS, PARTS
from decision_tool.reviewer.model import Custom, Finding, Match, Missing, Part, Review, Rule
from decision_tool.reviewer.rules import RULES
from decision_tool.reviewer.text import Reading

if TYPE_CHECKING:
    from decision_tool.reviewer.dictionary import Dictionary

RANK = {"error": 0, "warning": 1, "hint": 2}


def review(
    text: str,
    kind: str = "message",
    *,
    limit: int | None = None,
    details: Mapping[str, str] | None = None,
    dictionary: "Dictionary | None" = None,
) -> Review:
    """Review a draft the way its receiver would read it.

    Args:
        text: the draft, any text.
        kind: the id of the kind of message.
        limit: the most that the channel carries, in UTF-16 code units with a line break as one; None for the
            usual limit of the kind.
        details: the composer's fields as far as they are known; they exempt names and are checked against.
        dictionary: what every word is looked up in, too; None where it was not asked for.

    Returns:
        The findings in the order of the text, with a verdict in words.

    Raises:
        ToolError: `unknown_kind`, where there is no such kind of message.
    """
    if kind not in KINDS:
        raise unknown("kind", kind, KINDS)
    reading = Reading(text, kind, KINDS[kind].limit if limit is None else limit, details or {}, dictionary)
    language = reading.language
    notes = Notes(reading)
    findings: list[Finding] = []
    parts: dict[str, tuple[int, int] | None] = {}
    for rule, check in ((rule, check) for rule in RULES for check in rule.checks):
        if isinstance(check, Missing):
            parts[check.part] = notes.part(check) if text.strip() else None
        severity = rule.by_kind.get(kind, rule.severity)
        if (
            severity == "none"
            or not text.strip()
            or not (language == "en" or (isinstance(check, Custom) and check.any_language))
        ):
            continue
        findings += [report(reading, rule, severity, match) for match in notes.find(check)]
    kept = settle(findings, reading)
    serious = sum(finding.severity != "hint" for finding in kept)
    return Review(
        tuple(kept),
        reading.length,
        reading.limit,
        bool(text.strip()) and not serious and language == "en",
        sum_up(kept, text, language),
        language,
        tuple(check_off(reading, part, parts.get(part)) for part in PARTS),
    )


def report(reading: Reading, rule: Rule, severity: str, match: Match) -> Finding:
    """Return the finding for a match, its span in UTF-16 code units."""
    return Finding(
        rule.id,
        severity,
        reading.units(match.start),
        reading.units(match.end),
        match.says or rule.message,
        rule.rationale,
        rule.sources,
        match.replacement,
        rule.firm,
    )


def settle(findings: list[Finding], reading: Reading) -> list[Finding]:
    """Return findings in order, those of one rule that overlap as one, and only the better of two rules."""
    ways = {rule.id: rule.gives_way for rule in RULES if rule.gives_way}
    said: dict[str, set[int]] = {}
    for finding in findings:
        said.setdefault(finding.rule, set()).add(reading.sentence_at(reading.characters(finding.start)))
    kept: list[Finding] = []
    last: dict[str, int] = {}
    for finding in sorted(findings, key=lambda one: (one.start, -one.end, RANK[one.severity], one.rule)):
        before = last.get(finding.rule)
        if before is not None and finding.start < kept[before].end:
            if finding.end > kept[before].end and kept[before].replacement is None:
                kept[before] = kept[before]._replace(end=finding.end)
            continue
        if finding.rule in ways:
            place = reading.sentence_at(reading.characters(finding.start))
            if any(place in said.get(better, ()) for better in ways[finding.rule]):
                continue
        last[finding.rule] = len(kept)
        kept.append(finding)
    return kept


def sum_up(findings: list[Finding], text: str, language: str) -> str:
    """Return the verdict in words."""
    if not text.strip():
        return "Nothing to review yet."
    serious = sum(finding.severity != "hint" for finding in findings)
    hints = len(findings) - serious
    if serious:
        return f"{serious} thing{'s' if serious > 1 else ''} to fix first."
    if language != "en":
        return "Only partly reviewed."
    if hints:
        return f"Ready to send. {hints} small thing{'s' if hints > 1 else ''} could be better."
    return "Ready to send."


def check_off(reading: Reading, part: str, span: tuple[int, int] | None) -> Part:
    """Return the line of the checklist for a part."""
    needed = KINDS[reading.kind].needs.get(part, "none")
    if span is None:
        return Part(part, False, needed, 0, 0)
    return Part(part, True, needed, reading.units(span[0]), reading.units(span[1]))

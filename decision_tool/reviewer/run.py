"""Runs every rule on a draft."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from decision_tool.errors import unknown
from decision_tool.reviewer.checks import Notes
from decision_tool.reviewer.detect import detect
from decision_tool.reviewer.kinds import AUTO, KINDS, PARTS, TO_RECRUITER, UNCLEAR, Kind
from decision_tool.reviewer.learned.opinion import MILDER, Opinion
from decision_tool.reviewer.learned.score import rates
from decision_tool.reviewer.model import Check, Custom, Finding, Match, Missing, Part, Review, Rule
from decision_tool.reviewer.rules import RULES
from decision_tool.reviewer.text import Reading

if TYPE_CHECKING:
    from decision_tool.reviewer.dictionary import Dictionary

MOST = 20_000
"""Longer texts aren't reviewed."""
CLOSE = 30
AFTER_AN_OFFER = ("pay", "role_question")
RANK = {"error": 0, "warning": 1, "hint": 2}


def review(
    text: str,
    kind: str = "message",
    *,
    limit: int | None = None,
    details: Mapping[str, str] | None = None,
    today: date | None = None,
    dictionary: "Dictionary | None" = None,
) -> Review:
    """Review a draft the way its recipient would read it.

    Args:
        text: the draft, any text.
        kind: the id of the kind of message; `auto` detects it from the text.
        limit: the channel's limit in UTF-16 code units, counting a line break as one; None for the kind's default.
        details: the composer's fields, as far as they're known. Their names are ignored by rules about words, and
            similar names are flagged.
        today: today's date, to check dates in the text; None skips that.
        dictionary: a dictionary to look up every word in, or None.

    Returns:
        The findings in the order of the text, with a verdict in words.

    Raises:
        ToolError: `unknown_kind` if there is no such kind of message.
    """
    if kind != AUTO and kind not in KINDS:
        raise unknown("kind", kind, (*KINDS, AUTO))
    if len(text) > MOST:
        return refuse(text, "message" if kind == AUTO else kind)
    reading = Reading(text, "message" if kind == AUTO else kind, limit, details or {}, dictionary, today)
    notes = Notes(reading)
    judged: Kind = KINDS[reading.kind]
    if kind == AUTO:
        detected = detect(notes.heard)
        judged = KINDS[detected] if detected else UNCLEAR
        reading.kind = detected or "message"
    if limit is None:
        reading.limit = judged.limit
    findings: list[Finding] = []
    parts: dict[str, tuple[int, int] | None] = {}
    says_something = bool(text.strip())
    for rule in RULES:
        usual = rule.by_kind.get(reading.kind, rule.severity)
        for check in rule.checks:
            severity = usual
            if isinstance(check, Missing):
                parts[check.part] = notes.part(check) if says_something else None
                severity = judged.needs.get(check.part, "none")
            if severity != "none" and says_something and applies(check, reading.language):
                findings += [report(reading, rule, severity, match) for match in notes.find(check)]
    if says_something and reading.language == "en":
        findings = reconsider(findings, notes)
    kept = settle(findings, notes)
    serious = sum(finding.severity != "hint" for finding in kept)
    return Review(
        tuple(kept),
        reading.length,
        reading.limit,
        says_something and not serious and reading.language == "en",
        sum_up(kept, text, reading.language),
        reading.language,
        tuple(check_off(reading, judged, part, parts.get(part)) for part in PARTS),
        reading.kind,
    )


def applies(check: Check, language: str) -> bool:
    """Return whether a check applies to a language."""
    return language == "en" or (isinstance(check, Custom) and check.any_language)


def refuse(text: str, kind: str) -> Review:
    """Return a review with one finding, for a text that's too long."""
    reading = Reading("", kind, None, {})
    match = Match(0, 0, None, f"This has more than {MOST:,} characters, so it wasn’t reviewed.")
    rule = next(each for each in RULES if each.id == "too_long")
    finding = report(reading, rule, rule.severity, match)
    length = len(text) + sum(char > "\uffff" for char in text) - text.count("\r\n")
    parts = tuple(check_off(reading, KINDS[kind], part, None) for part in PARTS)
    return Review((finding,), length, KINDS[kind].limit, False, sum_up([finding], text, "en"), "unknown", parts, kind)


def report(reading: Reading, rule: Rule, severity: str, match: Match) -> Finding:
    """Convert a match to a finding, with its span in UTF-16 code units."""
    return Finding(
        rule.id,
        match.severity or severity,
        reading.units(match.start),
        reading.units(match.end),
        match.message or rule.message,
        rule.rationale,
        rule.sources,
        match.replacement,
        rule.firm,
    )


def reconsider(findings: list[Finding], notes: Notes) -> list[Finding]:
    """Drop findings in sentences that score as innocent, and add sentences that score as problems."""
    reading = notes.reading
    opinion = Opinion(notes.heard, notes.ignored)
    said: dict[int, set[str]] = {}
    for one in findings:
        if one.rule in rates():
            said.setdefault(reading.sentence_at(reading.characters(one.start)), set()).add(one.rule)
    found = [one for one in findings if not opinion.is_innocent(one.rule, reading.characters(one.start))]
    rules = {rule.id: rule for rule in RULES}
    for name, match in opinion.find(said):
        severity = MILDER[rules[name].by_kind.get(reading.kind, rules[name].severity)]
        if severity != "none":
            found.append(report(reading, rules[name], severity, match))
    return found


def settle(findings: list[Finding], notes: Notes) -> list[Finding]:
    """Sort findings, merge a rule's overlapping ones, and drop those another rule suppresses."""
    reading = notes.reading
    suppressed_by = {rule.id: rule.gives_way for rule in RULES if rule.gives_way}
    said: dict[str, set[int]] = {}
    for finding in findings:
        said.setdefault(finding.rule, set()).add(reading.sentence_at(reading.characters(finding.start)))
    granted = {rule.id: sorted(said.get(rule.id, ()))[: rule.grants.get(reading.kind, 0)] for rule in RULES}
    if reading.kind in TO_RECRUITER and any("offered" in speech.acts for speech in notes.heard.speeches):
        findings = [finding for finding in findings if finding.rule not in AFTER_AN_OFFER]
    kept: list[Finding] = []
    last: dict[str, int] = {}
    for finding in sorted(findings, key=lambda one: (one.start, -one.end, RANK[one.severity], one.rule)):
        before = last.get(finding.rule)
        if before is not None and finding.start < kept[before].end:
            if finding.end > kept[before].end and kept[before].replacement is None:
                kept[before] = kept[before]._replace(end=finding.end)
            continue
        place = reading.sentence_at(reading.characters(finding.start))
        if place in granted[finding.rule]:
            continue
        better = suppressed_by.get(finding.rule, ())
        if any(place in said.get(rule, ()) and place not in granted[rule] for rule in better):
            continue
        if before is not None and joins(kept[before], finding, reading):
            kept[before] = kept[before]._replace(end=finding.end)
            continue
        last[finding.rule] = len(kept)
        kept.append(finding)
    return kept


def joins(one: Finding, other: Finding, reading: Reading) -> bool:
    """Return whether to join two findings of a rule: close together in one sentence, without a replacement."""
    if (
        one.message != other.message
        or one.replacement is not None
        or other.replacement is not None
        or one.start == one.end
    ):
        return False
    places = [reading.sentence_at(reading.characters(each.start)) for each in (one, other)]
    return other.start - one.end <= CLOSE and places[0] == places[1]


def sum_up(findings: list[Finding], text: str, language: str) -> str:
    """Return the verdict."""
    if not text.strip():
        return "There’s nothing to check yet."
    serious = sum(finding.severity != "hint" for finding in findings)
    must = sum(finding.severity == "error" for finding in findings)
    hints = len(findings) - serious
    counts = [
        (f"{must} must fix", must),
        (f"{serious - must} should fix", serious - must),
        (f"{hints} suggestion{'s' if hints > 1 else ''}", hints),
    ]
    said = ", ".join(words for words, number in counts if number)
    if language != "en":
        return f"We checked only part of this. {said}." if serious else "We checked only part of this."
    return f"{said}." if said else "We found no problems. Read it aloud once."


def check_off(reading: Reading, kind: Kind, part: str, span: tuple[int, int] | None) -> Part:
    """Return a part's line of the checklist."""
    needed = kind.needs.get(part, "none")
    if span is None:
        return Part(part, False, needed, 0, 0)
    return Part(part, True, needed, reading.units(span[0]), reading.units(span[1]))

"""Explains how the reviewer reads a sentence: its clauses, acts and topics, and which rules flag it or don't."""

from collections.abc import Iterator

from decision_tool.reviewer.checks import Notes
from decision_tool.reviewer.model import Says
from decision_tool.reviewer.rules import RULES
from decision_tool.reviewer.run import review
from decision_tool.reviewer.text import Reading

SILENT = ("interest", "interview named", "introduced", "qualified", "asked", "suits", "stock")
"""Topics that only say which parts of a message are present."""


def explain(text: str, kind: str = "message") -> str:
    """Explain how the reviewer reads a text.

    Args:
        text: one or more sentences.
        kind: the id of a kind of message, or `auto`.

    Returns:
        Lines to print.
    """
    judged = review(text, kind)
    notes = Notes(Reading(text, judged.kind, None, {}))
    return "\n".join([*_sentences(notes), *_rules(notes, text, kind)])


def _sentences(notes: Notes) -> Iterator[str]:
    """Yield the clauses, acts, and topics of each sentence."""
    heard = notes.heard
    for speech in heard.speeches:
        for clause in speech.clauses:
            words = " ".join(face[1:] for face in heard.faces[clause.first : clause.last])
            tells = ", tells what was done" if clause.told else ""
            yield f"clause  {words}  ({clause.who or 'nobody'}{tells})"
        acts = sorted(speech.acts - set(speech.hits))
        yield f"acts    {', '.join(acts) or 'states'}"
        for topic, places in speech.hits.items():
            if topic not in SILENT:
                said = ", ".join(
                    " ".join(face[1:] for face in heard.faces[first:last]) for first, last in dict.fromkeys(places)
                )
                yield f"topic   {topic}: {said}"


def _rules(notes: Notes, text: str, kind: str) -> Iterator[str]:
    """Yield what each rule based on meaning flags, or why it doesn't."""
    found = {finding.rule for finding in review(text, kind).findings}
    for rule in RULES:
        checks = [check for check in rule.checks if isinstance(check, Says)]
        if checks:
            said = [_why(notes, check) for check in checks]
            near = [each for each in said if each]
            verdict = "speaks" if rule.id in found else "is silent"
            if near or rule.id in found:
                yield f"rule    {rule.id} {verdict}" + "".join(f"\n          {each}" for each in near)


def _why(notes: Notes, check: Says) -> str:
    """Return why a condition holds, or why it doesn't although its topics are present; '' if they aren't."""
    if check.topics and not any(_named(check.topics) & speech.acts for speech in notes.heard.speeches):
        return ""
    places = list(notes.find(check))
    about = check.topics or " and ".join(check.beside)
    if places:
        return f"{about}: found"
    for speech in notes.heard.speeches:
        if check.topics and not _named(check.topics) & speech.acts:
            continue
        lacks = [names for names in check.beside if not _named(names) & speech.acts]
        if lacks:
            return f"{about}: no {' and no '.join(lacks)}" if check.topics else ""
        innocent = _named(check.unless) & speech.acts
        if innocent:
            return f"{about}: innocent by {', '.join(sorted(innocent))}"
    return f"{about}: outweighed, told of the past, a name, or right before a noun of work"


def _named(names: str) -> set[str]:
    """Return the acts and topics in a comma-separated list."""
    return {name.strip() for name in names.split(",")}

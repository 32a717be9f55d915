"""Where the tool cites each source: the policy, the arguments, the templates, the rules, the plan."""

from collections.abc import Iterator
from typing import NamedTuple

from build_steps.embed.rules import anchor, shown
from decision_tool.channels import LINES
from decision_tool.composer import BOOK
from decision_tool.flow.contact import CONTACT
from decision_tool.planner.already_written import CASES
from decision_tool.planner.model import Agenda
from decision_tool.planner.outcomes import OUTCOMES
from decision_tool.render.words import PARTS
from decision_tool.reviewer.rules import RULES


class Citation(NamedTuple):
    """A place in the tool that cites a source.

    Attributes:
        number: the source's number, such as `A25`.
        acts_in: `flow`, `compose`, `review` or `timeline`, as the table of statements names them.
        words: what the place is called, for a reader.
        address: where a page shows it, within the site, or '' if none does.
    """

    number: str
    acts_in: str
    words: str
    address: str = ""


def citations() -> Iterator[Citation]:
    """Yield every citation, in the order of the tool; some may repeat."""
    yield from _flow()
    yield from _composer()
    for rule in RULES:
        for number in rule.sources:
            yield Citation(number, "review", shown(rule.id), f"reference/rules/#{anchor(rule.id)}")
    yield from _planner()


def by_number() -> dict[str, tuple[Citation, ...]]:
    """Return the citations of each source, by its number, without repeats."""
    found: dict[str, dict[Citation, None]] = {}
    for citation in citations():
        found.setdefault(citation.number, {})[citation] = None
    return {number: tuple(each) for number, each in found.items()}


def _flow() -> Iterator[Citation]:
    """Yield the policy lines, then the arguments."""
    for place, line in enumerate(CONTACT.lines, 1):
        for number in line.sources:
            yield Citation(number, "flow", f"line {place}", f"reference/decides/#line-{place}")
    for argument in (*CONTACT.pros, *CONTACT.cons, *CONTACT.unknowns, *CONTACT.differs):
        for number in argument.sources:
            yield Citation(number, "flow", argument.text)


def _composer() -> Iterator[Citation]:
    """Yield the kinds of message, their parts, and the channels on LinkedIn."""
    for kind in BOOK.kinds:
        address = f"reference/templates/#{kind.id.replace('_', '-')}"
        for number in kind.sources:
            yield Citation(number, "compose", kind.label, address)
    for part, numbers in BOOK.parts:
        for number in numbers:
            yield Citation(number, "compose", PARTS[part], "reference/templates/")
    for kind in BOOK.kinds:
        if kind.limit:
            address = f"reference/templates/#{kind.id.replace('_', '-')}"
            yield Citation(kind.limit, "compose", kind.label, address)
    for line in LINES:
        for number in line.sources:
            yield Citation(number, "compose", line.text)


def _planner() -> Iterator[Citation]:
    """Yield the steps and notes of all plans, and the advice for people who already sent something."""
    agendas: list[Agenda] = [*OUTCOMES.values(), *(case.agenda for case in CASES)]
    for agenda in agendas:
        for step in agenda.steps:
            for number in step.sources:
                yield Citation(number, "timeline", step.title)
    for agenda in agendas:
        for note in agenda.notes:
            for number in note.sources:
                yield Citation(number, "timeline", _until_a_day(note.text))
    for case in CASES:
        for advice in (*case.helps, *case.worsens):
            for number in advice.sources:
                yield Citation(number, "timeline", advice.text)


def _until_a_day(text: str) -> str:
    """Return a note, cut off with an ellipsis where it would name a day."""
    return text.split("{", 1)[0].rstrip() + " …" if "{" in text else text

"""The contact decision as data: every id is known, every sentence finished, and every source used."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from build_steps.embed.reference.evidence import EVIDENCE
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.model import VERDICTS
from tests.flow.enumerate_paths import APPROVED, COMMAND, approved_text

OPTIONS = {q.id: [o.id for o in q.options] for q in CONTACT.questions}
OUTCOMES = [outcome.id for outcome in CONTACT.outcomes]
ARGUMENTS = (*CONTACT.pros, *CONTACT.cons, *CONTACT.unknowns, *CONTACT.differs)
# The statements the decision must use.
ACTING = {
    *(f"A{number:02}" for number in (1, 2, 3, 7, *range(9, 14), 21, 22, *range(25, 28), *range(31, 50))),
    *(f"B{number:02}" for number in (*range(1, 10), *range(11, 16))),
}
USED = {
    *(source for line in CONTACT.lines for source in line.sources),
    *(source for argument in ARGUMENTS for source in argument.sources),
}


def conditions() -> Iterator[tuple[str, Mapping[str, tuple[str, ...]]]]:
    """Yield every mapping of conditions in the flow, with its name."""
    for number, line in enumerate(CONTACT.lines, 1):
        yield f"line {number}", line.when
    for argument in ARGUMENTS:
        yield f"argument {argument.text!r}", argument.when
    for order in CONTACT.orders:
        yield "order", order.when


def sentences() -> Iterator[str]:
    """Yield every text in the flow that a reader sees."""
    for question in CONTACT.questions:
        yield from (question.text, question.help)
        for option in question.options:
            yield from (option.label, option.hint)
    for line in CONTACT.lines:
        yield from (line.because, line.now, line.next)
    for outcome in CONTACT.outcomes:
        yield from (outcome.headline, outcome.now, outcome.next)
    yield from (argument.text for argument in ARGUMENTS)
    yield from (entry.text for entry in EVIDENCE)


TEXTS = [text for text in sentences() if text]


def test_the_approved_paths_are_the_paths() -> None:
    """Paths include every id, so a change to the contract shows in the file's diff."""
    assert Path(APPROVED).read_text(encoding="utf-8") == approved_text(CONTACT), f"to approve: {COMMAND}"


def test_what_is_sent_has_a_kind_a_recipient_and_a_channel() -> None:
    """All three or none. A message to the recruiter doesn't count as contacting the interviewer."""
    for outcome in CONTACT.outcomes:
        assert outcome.verdict in VERDICTS
        assert bool(outcome.message_kind) == bool(outcome.writes_to) == bool(outcome.channel)
        assert outcome.writes == (outcome.verdict == "send")


def test_every_condition_names_questions_and_options_that_exist() -> None:
    """Every wrong condition is reported."""
    wrong = [
        (name, question, option)
        for name, when in conditions()
        for question, options in when.items()
        for option in options
        if option not in OPTIONS.get(question, ())
    ]
    assert wrong == []


def test_lines_and_arguments_name_outcomes_that_exist() -> None:
    """No outcome is misspelled."""
    assert {line.outcome for line in CONTACT.lines} == set(OUTCOMES)
    assert {name for argument in ARGUMENTS for name in argument.outcomes} <= set(OUTCOMES)


def test_every_later_option_and_every_offered_one_exists() -> None:
    """Offered options depend on questions that are always asked, and on each of their options."""
    for question in CONTACT.questions:
        for option in question.options:
            assert set(option.later) <= set(OPTIONS[question.id])
        for other, by in question.offered.items():
            assert other in CONTACT.always
            assert list(by) == OPTIONS[other]
            assert {option for options in by.values() for option in options} == set(OPTIONS[question.id])


def test_ids_are_unique() -> None:
    """Ids of questions, outcomes, and evidence."""
    for ids in (
        [q.id for q in CONTACT.questions],
        OUTCOMES,
        [entry.id for entry in EVIDENCE],
        *OPTIONS.values(),
    ):
        assert len(set(ids)) == len(ids)


def test_every_statement_the_decision_must_use_is_used() -> None:
    """Every source number has the format of the tables."""
    assert ACTING <= USED
    assert all(re.fullmatch(r"[ABEL]\d\d", source) for source in USED)


def test_every_piece_of_evidence_is_cited_and_complete() -> None:
    """Every cited number exists, and every existing one is cited."""
    assert {source for source in USED if source.startswith("E")} == {entry.id for entry in EVIDENCE}
    for entry in EVIDENCE:
        assert all((entry.topic, entry.position, entry.who, entry.role, entry.address))
        assert re.fullmatch(r"(\d{4})?", entry.year)
        assert re.fullmatch(r"[a-z0-9.-]+\.[a-z]+(/\S*)?", entry.address)


def test_every_question_has_help_and_every_line_a_reason() -> None:
    """Everything is explained."""
    assert all(question.text.endswith("?") and question.help.endswith((".", ".”")) for question in CONTACT.questions)
    assert all(line.because.endswith(".") and line.sources for line in CONTACT.lines)
    assert all(argument.text.endswith(".") and argument.sources for argument in ARGUMENTS)
    for outcome in CONTACT.outcomes:
        assert all(text.endswith(".") for text in (outcome.headline, outcome.now, outcome.next))


def faults(text: str) -> Iterator[str]:
    """Yield what is wrong with a text."""
    if text != text.strip() or "  " in text:
        yield "a needless space"
    if "!" in text:
        yield "an exclamation mark"
    if re.search(r"\b(\w+) \1\b", text):
        yield "a word twice"
    if text[0].islower():
        yield "no capital"
    if max(len(sentence.split()) for sentence in re.split(r"(?<=[.?:]) ", text)) > 20:
        yield "more than 20 words in a sentence"


def test_every_text_is_calm_and_clean() -> None:
    """No exclamation points, doubled spaces, or doubled words; a capital first; at most 20 words per sentence."""
    assert [(text, fault) for text in TEXTS for fault in faults(text)] == []


def test_sentences_are_short_on_average() -> None:
    """Sixteen words or fewer, over everything a reader sees."""
    parts = [part for text in TEXTS for part in re.split(r"(?<=[.?]) ", text)]
    assert sum(len(part.split()) for part in parts) / len(parts) <= 16

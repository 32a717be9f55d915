"""The pages of facts and opinions list each one with its source."""

import pytest

from build_steps.embed.evidence import QUESTIONS, evidence, stance, tally
from build_steps.embed.facts import facts
from build_steps.embed.page import american
from build_steps.embed.reference.evidence import EVIDENCE
from decision_tool.facts import FACTS
from tests.reference.reading import ids, read

KNOWN = {voice.id: voice for voice in EVIDENCE}


def test_every_fact_has_its_row() -> None:
    """What it says, how certain it is, where it was read, and when."""
    rows = read(facts()).all("tbody")[0].all("tr")
    assert [row.get("id") for row in rows] == [fact.id.lower() for fact in FACTS]
    for row, fact in zip(rows, FACTS, strict=True):
        cells = [cell.text for cell in row.all("td")]
        assert cells == [
            f"{fact.text} {fact.id}",
            f"How sure we are: {fact.sure}",
            f"Source: {fact.source}",
            f"Last checked: {american(fact.checked)}",
        ]
        assert row.all("time")[0].get("datetime") == fact.checked


def test_dates_are_in_american_form() -> None:
    """On every page, including the tables of benchmarks."""
    assert american("2026-11-02") == "November 2, 2026"


def test_every_opinion_is_listed() -> None:
    """At least once under each question that it's about."""
    assert {number for _, _, numbers in QUESTIONS for number in numbers} == set(KNOWN)


def test_an_opinion_is_shown_with_name_role_year_and_address() -> None:
    """The address is an ordinary link, which nothing loads on its own."""
    shown = read(evidence())
    items = shown.all("ul", "voices")
    assert len(items) == len(QUESTIONS)
    for group, (_, _, numbers) in zip(items, QUESTIONS, strict=True):
        for item, number in zip(group.all("li"), numbers, strict=True):
            voice = KNOWN[number]
            assert all(part in item.text for part in (voice.who, voice.role, voice.text))
            assert (voice.year or "undated") in item.text
            assert item.all("a")[-1].get("href") == f"https://{voice.address}"
            assert item.all("a")[0].get("href") == f"../../reference/sources/#{number.lower()}"
    assert len(set(ids(shown))) == len(ids(shown))


def test_the_tally_counts_each_position_exactly() -> None:
    """Nobody is left out to make the two sides look equal."""
    six = [KNOWN[number] for number in ("E01", "E02", "E03", "E04", "E05", "E06")]
    assert tally(six) == "6 sources: 4 say no, 1 says yes, and 1 gives both sides."
    assert tally([KNOWN["E12"], KNOWN["E13"]]) == "2 sources: both say no."
    assert tally([KNOWN[number] for number in ("E14", "E15", "E17")]).endswith(": all are surveys or news stories.")
    assert tally([KNOWN["E16"]]) == "One source."
    assert tally([KNOWN["E07"], KNOWN["E09"]]) == "2 sources: 1 says yes with conditions, and 1 says it depends."


@pytest.mark.parametrize(
    ("position", "mind"),
    [
        ("no", "no"),
        ("no contact after the interview", "no"),
        ("yes", "yes"),
        ("yes, if brief", "condition"),
        ("depends", "depends"),
        ("split", "split"),
        ("68% say yes", "other"),
        ("put the employer off", "other"),
    ],
)
def test_a_position_is_put_into_words(position: str, mind: str) -> None:
    """A statistic isn't a vote, and a condition is shown."""
    assert stance(position) == mind

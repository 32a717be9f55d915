"""The table has one row for each line of the policy."""

from build_steps.embed.policy_table import policy_table
from decision_tool.flow.contact import CONTACT
from tests.reference.reading import ids, read

SHOWN = read(policy_table())
ROWS = SHOWN.all("tbody")[0].all("tr")


def test_every_line_is_in_order() -> None:
    """The order of the lines is part of the policy's meaning."""
    assert [row.get("id") for row in ROWS] == [f"line-{n}" for n in range(1, len(CONTACT.lines) + 1)]
    headlines = {outcome.id: outcome.headline for outcome in CONTACT.outcomes}
    for number, (row, line) in enumerate(zip(ROWS, CONTACT.lines, strict=True), 1):
        assert row.all("th")[0].text == str(number)
        assert row.all(class_="then")[0].text == headlines[line.outcome]
        assert row.all(class_="because")[0].text.startswith(line.because)


def test_a_condition_names_the_question_and_every_option_that_fits() -> None:
    """Readers don't need to know an id to read the policy."""
    labels = {(q.id, o.id): o.label for q in CONTACT.questions for o in q.options}
    texts = {q.id: q.text for q in CONTACT.questions}
    for row, line in zip(ROWS, CONTACT.lines, strict=True):
        shown = [item.text for item in row.all("li")]
        assert len(shown) == len(line.when)
        for question, options in line.when.items():
            condition = next(each for each in shown if each.startswith(texts[question]))
            assert all(labels[question, option] in condition for option in options)


def test_every_source_of_a_line_is_linked() -> None:
    """To the sources page, by its number in lowercase."""
    for row, line in zip(ROWS, CONTACT.lines, strict=True):
        links = [a.get("href") for a in row.all("a")]
        assert links == [f"../../reference/sources/#{number.lower()}" for number in line.sources]


def test_it_is_still_a_table_when_rows_are_shown_as_blocks() -> None:
    """ARIA roles keep what the CSS would otherwise hide from a screen reader."""
    assert SHOWN.all("table")[0].get("role") == "table"
    assert {row.get("role") for row in SHOWN.all("tr")} == {"row"}
    assert {cell.get("role") for cell in SHOWN.all("td")} == {"cell"}
    assert {head.get("role") for head in SHOWN.all("th")} == {"columnheader", "rowheader"}
    assert len(set(ids(SHOWN))) == len(ids(SHOWN))

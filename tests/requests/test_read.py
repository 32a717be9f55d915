"""Values of a request are read, or refused by the name under which they stand."""

from datetime import date

import pytest

from decision_tool.errors import ToolError
from decision_tool.requests import read


def test_what_is_missing_is_empty() -> None:
    """Texts, mappings and days alike."""
    assert (read.text({}, "kind"), read.texts({}, "answers"), read.day({}, "today")) == ("", {}, None)


def test_what_is_there_is_returned() -> None:
    """A day as a date."""
    asked = {"kind": "message", "answers": {"stage": "applied"}, "today": "2026-03-05"}
    assert read.text(asked, "kind") == "message"
    assert read.texts(asked, "answers") == {"stage": "applied"}
    assert read.day(asked, "today") == date(2026, 3, 5)


@pytest.mark.parametrize(
    ("given", "named"),
    [
        (1, "a number"),
        (1.5, "a number"),
        (None, "null"),
        (["x"], "a list"),
        ({"a": "b"}, "an object"),
        (True, "true or false"),
        (date(2026, 3, 5), "a date"),
    ],
)
def test_what_is_no_text_is_refused(given: object, named: str) -> None:
    """Its type is named in the words of JSON, not of Python."""
    with pytest.raises(ToolError, match=rf"^'kind' of a request must be text, not {named}\.$") as refused:
        read.text({"kind": given}, "kind")
    assert refused.value.code == "bad_request"


@pytest.mark.parametrize("given", ["x", ["x"], None, {"a": 1}, {"a": None}, {"a": {}}])
def test_what_is_no_mapping_of_texts_is_refused(given: object) -> None:
    """Also where a single value is something else."""
    with pytest.raises(ToolError, match="'fields'") as refused:
        read.texts({"fields": given}, "fields")
    assert refused.value.code == "bad_request"


@pytest.mark.parametrize("given", ["tomorrow", "2026-02-30", "5 March", "2026-13-01", "0000-00-00"])
def test_a_day_that_does_not_exist_is_refused(given: str) -> None:
    """The name is told, and how a day is written."""
    with pytest.raises(ToolError, match=r"'sent' .* 2026-03-05") as refused:
        read.day({"sent": given}, "sent")
    assert refused.value.code == "bad_date"

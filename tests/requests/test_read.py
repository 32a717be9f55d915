"""A request's values are read, or refused by name."""

from datetime import date

import pytest

from decision_tool.errors import ToolError
from decision_tool.requests import read


def test_what_is_missing_is_empty() -> None:
    """Texts, mappings, and dates alike."""
    assert (read.text({}, "kind"), read.texts({}, "answers"), read.day({}, "today")) == ("", {}, None)


def test_given_values_are_returned() -> None:
    """A date comes back as a `date`."""
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
def test_a_value_that_is_not_text_is_refused(given: object, named: str) -> None:
    """The error names its JSON type, not its Python type."""
    with pytest.raises(ToolError, match=rf"^'kind' of a request must be text, not {named}\.$") as refused:
        read.text({"kind": given}, "kind")
    assert refused.value.code == "bad_request"


@pytest.mark.parametrize("given", ["x", ["x"], None, {"a": 1}, {"a": None}, {"a": {}}])
def test_a_value_that_is_not_a_mapping_of_texts_is_refused(given: object) -> None:
    """Even if just one of its values isn't text."""
    with pytest.raises(ToolError, match="'fields'") as refused:
        read.texts({"fields": given}, "fields")
    assert refused.value.code == "bad_request"


@pytest.mark.parametrize("given", ["tomorrow", "2026-02-30", "5 March", "2026-13-01", "0000-00-00"])
def test_a_date_that_does_not_exist_is_refused(given: str) -> None:
    """The error gives the name and the date format."""
    with pytest.raises(ToolError, match=r"'sent' .* 2026-03-05") as refused:
        read.day({"sent": given}, "sent")
    assert refused.value.code == "bad_date"

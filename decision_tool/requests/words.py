"""The dictionary that a person asked for: the page fetches it, and it is kept as long as Python runs."""

from collections.abc import Mapping

from decision_tool.errors import ToolError
from decision_tool.requests import read
from decision_tool.reviewer.dictionary import Dictionary, DictionaryError

_kept: list[Dictionary] = []


def answer(asked: Mapping[str, object]) -> Mapping[str, object]:
    """Take a dictionary; from now on every draft is looked up in it.

    Args:
        asked: `text`: the dictionary; one without words takes it away again.

    Returns:
        `number`: how many words it has.

    Raises:
        ToolError: a value of the wrong type, or a text that is no dictionary; then the one that was there stays.
    """
    try:
        dictionary = Dictionary(read.text(asked, "text"))
    except DictionaryError as error:
        raise ToolError("bad_dictionary", f"{error} Valid: words as the site's own dictionary lists them.") from error
    _kept[:] = [dictionary] if dictionary.levels else []
    return {"number": len(dictionary.levels)}


def dictionary() -> Dictionary | None:
    """Return the dictionary, or None where none was asked for."""
    return _kept[0] if _kept else None

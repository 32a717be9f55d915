"""The optional dictionary: the page fetches it on request, and it stays loaded as long as Python runs."""

from collections.abc import Mapping

from decision_tool.errors import ToolError
from decision_tool.requests import read
from decision_tool.reviewer.dictionary import Dictionary, DictionaryError

_loaded: list[Dictionary] = []


def answer(request: Mapping[str, object]) -> Mapping[str, object]:
    """Load a dictionary, which every later review uses.

    Args:
        request: `text`: the dictionary; an empty one unloads it.

    Returns:
        `number`: how many words it has.

    Raises:
        ToolError: a value of the wrong type, or a text that isn't a dictionary. The loaded one then stays.
    """
    try:
        dictionary = Dictionary(read.text(request, "text"))
    except DictionaryError as error:
        raise ToolError("bad_dictionary", f"{error} Valid: words as the site's own dictionary lists them.") from error
    _loaded[:] = [dictionary] if dictionary.levels else []
    return {"number": len(dictionary.levels)}


def dictionary() -> Dictionary | None:
    """Return the loaded dictionary, or None."""
    return _loaded[0] if _loaded else None

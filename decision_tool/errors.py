"""The package's error class, and the messages for its common cases. Error codes never change."""

from collections.abc import Iterable


class ToolError(ValueError):
    """Raised by the public functions for an unknown id or a value of the wrong type.

    Attributes:
        code: what went wrong, for programs to compare, such as `unknown_question`.
    """

    def __init__(self, code: str, message: str) -> None:
        """Create the error.

        Args:
            code: the error's code, in snake case.
            message: one or two sentences that say what was wrong and what is valid.
        """
        super().__init__(message)
        self.code = code


_NAMES = {
    "NoneType": "null",
    "bool": "true or false",
    "int": "a number",
    "float": "a number",
    "str": "text",
    "list": "a list",
    "dict": "an object",
}


def named(value: object) -> str:
    """Return the JSON type of a value, in words for a message.

    Args:
        value: any value, usually parsed from JSON.

    Returns:
        A noun, with its article if it takes one, such as `a number`.
    """
    name = type(value).__name__
    return _NAMES.get(name, f"a {name}")


def unknown(what: str, given: object, valid: Iterable[str]) -> ToolError:
    """Return the error for an id that does not exist.

    Args:
        what: the kind of thing, in the glossary's word, such as `question`.
        given: the id that doesn't exist.
        valid: the ids that do exist.

    Returns:
        An error with the code `unknown_<what>` whose message names the id and lists the valid ones.
    """
    shown = repr(given)
    if len(shown) > 80:
        shown = shown[:79] + "…"
    return ToolError(f"unknown_{what.replace(' ', '_')}", f"There is no {what} {shown}. Valid: {', '.join(valid)}.")

"""The few errors of the package, each with a code that never changes."""

from collections.abc import Iterable


class ToolError(ValueError):
    """The one error that the public functions raise for a wrong id or a value of the wrong type.

    Attributes:
        code: what went wrong, in a word that programs can compare, such as `unknown_question`.
    """

    def __init__(self, code: str, message: str) -> None:
        """Keep the code beside the message.

        Args:
            code: the error's code, lower case with underscores.
            message: one sentence that names what was wrong and what is valid.
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
    """Return what a value is, in words for a message.

    Args:
        value: any value, mostly one that came as JSON.

    Returns:
        A noun with its article where it takes one, such as `a number`.
    """
    name = type(value).__name__
    return _NAMES.get(name, f"a {name}")


def unknown(what: str, given: object, valid: Iterable[str]) -> ToolError:
    """Return the error for an id that does not exist.

    Args:
        what: the kind of thing, in one word of the glossary, such as `question`.
        given: the id as it was given.
        valid: the ids that exist.

    Returns:
        An error with the code `unknown_<what>` whose message names the id and lists what is valid.
    """
    named = repr(given)
    if len(named) > 80:
        named = named[:79] + "…"
    return ToolError(f"unknown_{what.replace(' ', '_')}", f"There is no {what} {named}. Valid: {', '.join(valid)}.")

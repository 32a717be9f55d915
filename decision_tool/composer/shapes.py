"""Looks at the shape of what was typed, and turns it into words that fit their sentence."""

from decision_tool.composer.roles import name_role


def shape(name: str, given: str) -> tuple[str | None, bool]:
    """Return a value as its sentence carries it.

    Args:
        name: the shape that the field wants.
        given: what was typed.

    Returns:
        The words, '' where nothing was said, or None where it is to be asked for again; and whether they are a
        sentence of their own.
    """
    value = " ".join(given.split()).strip(" ,;")
    if name == "role":
        return name_role(value.strip(" .")), False
    if name in {"personal", "background", "achievement", "mistake", "reason", "new_time"}:
        value = value.strip(" .!?…")
    return value, False

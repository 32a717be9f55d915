"""Which fields a kind of message asks for, in which groups, and which are required."""

from decision_tool.composer.model import Asked, Book, Group, Kind


def ask(book: Book, kind: Kind) -> tuple[tuple[Group, tuple[Asked, ...]], ...]:
    """Return the fields of a kind, grouped and in display order.

    Args:
        book: the fields and groups.
        kind: the kind of message.

    Returns:
        Each group the kind uses, with its fields.
    """
    known = {field.id: field for field in book.fields}
    needs = {name: len(need) for need in kind.wanted for name in need}
    asked: dict[str, list[Asked]] = {group.id: [] for group in book.groups}
    for use in kind.uses:
        field = known[use.field]
        shown = field._replace(label=use.label or field.label, help=use.help or field.help)
        need = "optional" if field.id not in needs else "needed" if needs[field.id] == 1 else "one_of"
        asked[field.group].append(Asked(shown, need))
    return tuple((group, tuple(asked[group.id])) for group in book.groups if asked[group.id])

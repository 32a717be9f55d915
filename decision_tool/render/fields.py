"""The composer's form as it stands in the page before any script runs: one template a kind of message."""

from collections.abc import Iterable

from decision_tool.composer.model import Book, Field, Kind, Use
from decision_tool.render.markup import Element, element
from decision_tool.render.words import COMPOSER


def composer(book: Book, hidden: bool) -> Element:
    """Return the composer's form, and for each kind the fields that it uses.

    Args:
        book: the fields, groups and kinds.
        hidden: whether it waits until the person asks for it.

    Returns:
        A `<form>`; the script puts the fields of the chosen kind in its place, with what was typed before.
    """
    return element(
        "form",
        element("h3", COMPOSER["headline"], tabindex="-1", class_="headline"),
        choice("kind", COMPOSER["kind"], [(kind.id, kind.label) for kind in book.kinds]),
        choice(
            "account",
            COMPOSER["account"],
            [(each, COMPOSER[each]) for each in ("free", "premium")],
            COMPOSER["account_help"],
        ),
        element("div", data_slot="fields"),
        *(element("template", *fields(kind, book), data_kind_fields=kind.id) for kind in book.kinds),
        class_="composer",
        data_part="composer",
        novalidate=True,
        hidden=hidden,
    )


def fields(kind: Kind, book: Book) -> list[Element]:
    """Return the fields of one kind, in groups.

    Args:
        kind: the kind.
        book: the fields and groups.

    Returns:
        A heading sentence, and a `<fieldset>` for each group that the kind uses.
    """
    known = {field.id: field for field in book.fields}
    grouped = [
        (group, [use for use in kind.uses if known[use.field].group == group.id]) for group in book.groups
    ]
    needed = {field for need in kind.needs for field in need}
    return [
        element("p", kind.headline, class_="help"),
        *(
            element(
                "fieldset",
                element("legend", group.label),
                *unique(kind.uses, uses, book),
                *(control(known[use.field], use, use.field in needed) for use in uses),
                class_="group",
            )
            for group, uses in grouped
            if uses
        ),
    ]


def unique(all_uses: Iterable[Use], uses: Iterable[Use], book: Book) -> tuple[Element, ...]:
    """Return what to know of a group whose fields make the message the sender's own.

    Args:
        all_uses: the fields that the kind uses.
        uses: those of one group.
        book: which fields make a message its sender's own.

    Returns:
        One sentence above the first such group, else nothing.
    """
    first = next((use for use in all_uses if use.field in book.unique), None)
    if first is None or first not in uses:
        return ()
    return (element("p", COMPOSER["unique_help"], class_="hint"),)


def control(field: Field, use: Use, needed: bool) -> Element:
    """Return one field with its label and help.

    Args:
        field: the field.
        use: how the kind words it.
        needed: whether the kind cannot do without it.

    Returns:
        A paragraph; the control bears the field's id as its name.
    """
    label = use.label or field.label
    help_text = use.help or field.help
    if field.input == "select":
        unset = [] if field.default else [("", COMPOSER["unset"])]
        offered = [*unset, *((each.id, each.label) for each in field.choices)]
        return choice(field.id, label, offered, help_text, field.default)
    attributes: dict[str, str | bool | None] = {
        "id": f"field-{field.id}",
        "name": field.id,
        "autocomplete": field.autocomplete,
        "autocapitalize": field.autocapitalize,
        "aria_describedby": f"field-help-{field.id}",
    }
    if field.input == "textarea":
        box = element("textarea", rows="2", **attributes)
    else:
        box = element("input", type=field.input, **attributes)
    words = [help_text] if help_text else []
    if field.example:
        words.append(COMPOSER["example"].format(example=field.example))
    return labelled(field.id, label, box, " ".join(words), needed)


def choice(
    name: str, label: str, options: Iterable[tuple[str, str]], help_text: str = "", default: str = ""
) -> Element:
    """Return a list to choose from, with its label and help.

    Args:
        name: the control's name.
        label: what is asked.
        options: ids and labels.
        help_text: one or two sentences, or ''.
        default: the id that is chosen at first, or '' for the first.

    Returns:
        A paragraph.
    """
    box = element(
        "select",
        *(element("option", text, value=value, selected=value == default) for value, text in options),
        id=f"field-{name}",
        name=name,
        aria_describedby=f"field-help-{name}" if help_text else None,
    )
    return labelled(name, label, box, help_text, needed=True)


def labelled(name: str, label: str, box: Element, help_text: str, needed: bool) -> Element:
    """Return a control below its label and help.

    Args:
        name: the control's name.
        label: what is asked.
        box: the control.
        help_text: one or two sentences, or ''.
        needed: whether it may not stay empty.

    Returns:
        A paragraph.
    """
    optional = () if needed else (" ", element("span", COMPOSER["optional"], class_="optional"))
    described = (element("span", help_text, class_="hint", id=f"field-help-{name}"),) if help_text else ()
    return element(
        "p", element("label", label, *optional, for_=f"field-{name}"), *described, box, class_="field"
    )

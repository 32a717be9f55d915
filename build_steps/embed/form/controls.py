"""Form controls with their labels and help texts."""

from collections.abc import Iterable

from decision_tool.render.markup import Element, element


def choice(
    name: str, label: str, options: Iterable[tuple[str, str]], help_text: str = "", default: str = ""
) -> Element:
    """Return a drop-down list with its label and help text.

    Args:
        name: the control's name.
        label: what it asks.
        options: ids and labels.
        help_text: one or two sentences, or ''.
        default: the id selected initially, or '' for the first.

    Returns:
        A paragraph.
    """
    return labelled(name, label, select(name, options, default, described=bool(help_text)), help_text)


def select(name: str, options: Iterable[tuple[str, str]], default: str, *, described: bool = True) -> Element:
    """Return a drop-down list.

    Args:
        name: the control's name.
        options: ids and labels.
        default: the id selected initially, or '' for the first.
        described: whether it has a help text.

    Returns:
        A `<select>`.
    """
    return element(
        "select",
        *(element("option", text, value=value, selected=value == default) for value, text in options),
        id=f"field-{name}",
        name=name,
        autocomplete="off",
        aria_describedby=f"field-help-{name}" if described else None,
    )


def labelled(
    name: str,
    label: str,
    box: Element,
    help_text: str,
    *after: Element,
    hidden: bool = False,
    field: str | None = None,
) -> Element:
    """Return a control with its label and help text above it.

    Args:
        name: the control's name.
        label: what it asks.
        box: the control.
        help_text: one or two sentences, or ''.
        *after: what goes below the control.
        hidden: whether it is hidden initially.
        field: the id of the composer's field, or None.

    Returns:
        A paragraph.
    """
    described = (element("span", help_text, class_="hint", id=f"field-help-{name}"),) if help_text else ()
    return element(
        "p",
        element("label", label, for_=f"field-{name}"),
        *described,
        box,
        *after,
        class_="field",
        data_field=field,
        data_asks=name,
        hidden=hidden,
    )

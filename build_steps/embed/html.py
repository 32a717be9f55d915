"""HTML that Markdown leaves as it is."""

from typing import NamedTuple

from decision_tool.render.markup import Element, to_html


class Html(NamedTuple):
    """Finished HTML, made from elements only, so that every text in it is escaped."""

    text: str


def html(root: Element) -> Html:
    """Return an element as finished HTML.

    Args:
        root: the element.

    Returns:
        Its HTML.
    """
    return Html(to_html(root))

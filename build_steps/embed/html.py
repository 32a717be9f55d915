"""HTML that Markdown inserts unchanged."""

from typing import NamedTuple

from decision_tool.render.markup import Element, to_html


class Html(NamedTuple):
    """Finished HTML, made only from elements, so every text in it is escaped."""

    text: str


def html(root: Element) -> Html:
    """Return an element as finished HTML."""
    return Html(to_html(root))

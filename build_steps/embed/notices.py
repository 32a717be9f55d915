"""The third-party software and dictionaries the site ships."""

from build_steps.embed.page import block
from build_steps.pages.third_party import FILE, read_parts
from decision_tool.render.markup import element
from decision_tool.render.pieces import ROOT as SITE


def notices() -> str:
    """Return a table of all third-party parts, and a link to the license texts.

    Returns:
        Blocks of HTML.
    """
    head = element("tr", *(element("th", words, scope="col") for words in ("Part", "In", "License", "Source")))
    rows = (
        element(
            "tr",
            element("th", f"{part.name} {part.version}".rstrip(), scope="row"),
            element("td", part.in_),
            element("td", part.license),
            element("td", element("a", part.source, href=f"https://{part.source}", rel="external")),
        )
        for part in read_parts()
    )
    table = element("table", element("thead", head), element("tbody", *rows))
    texts = element("p", element("a", "All license texts in one file", href=f"{SITE}{FILE}"))
    return block(element("div", table, texts))

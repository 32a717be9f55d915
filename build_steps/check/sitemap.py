"""The site knows its own address: each page's canonical one, and a list of them all for search engines."""

import re
from collections.abc import Iterator

from build_steps.check.pages import Flaw, Page, Seen

LOCATION = re.compile(r"<loc>\s*([^<]+?)\s*</loc>")
CURE = "Set SITE_URL to the address at which the site will stand, and rebuild: python3 build.py"


def look(seen: Seen) -> Iterator[Flaw]:
    """Yield every page whose address is not the one it will stand at, and every gap in the list.

    Args:
        seen: the built site.

    Yields:
        Flaws.
    """
    for path, page in seen.pages.items():
        if path != "404.html" and canonical(page) != [page.address(seen.where)]:
            named = ", ".join(canonical(page)) or "none"
            yield Flaw(path, f"its canonical address is {named}, not {page.address(seen.where)}", CURE)
    file = seen.site / "sitemap.xml"
    listed = LOCATION.findall(file.read_text(encoding="utf-8")) if file.is_file() else []
    wanted = {page.address(seen.where) for page in seen.pages.values() if page.listed()}
    for address in sorted(wanted - set(listed)):
        yield Flaw("sitemap.xml", f"{address} is missing", CURE)
    for address in sorted(set(listed) - wanted):
        yield Flaw("sitemap.xml", f"{address} is no page of this site", CURE)


def canonical(page: Page) -> list[str]:
    """Return the addresses that a page calls its own.

    Args:
        page: the page.

    Returns:
        What its `<link rel="canonical">` say: one, where all is well.
    """
    return [tag.attributes.get("href", "") for tag in page.tags if tag.attributes.get("rel") == "canonical"]

"""Every page has the right canonical address, and the sitemap lists them all."""

import re
from collections.abc import Iterator

from build_steps.check.pages import BuiltSite, Flaw, Page

LOCATION = re.compile(r"<loc>\s*([^<]+?)\s*</loc>")
CURE = "Set SITE_URL to the address at which the site will stand, and rebuild: python3 build.py"


def find_flaws(built: BuiltSite) -> Iterator[Flaw]:
    """Yield every page with a wrong canonical address, and every gap or stranger in the sitemap."""
    for path, page in built.pages.items():
        if path != "404.html" and canonical(page) != [page.address(built.where)]:
            named = ", ".join(canonical(page)) or "none"
            yield Flaw(path, f"its canonical address is {named}, not {page.address(built.where)}", CURE)
    file = built.site / "sitemap.xml"
    listed = LOCATION.findall(file.read_text(encoding="utf-8")) if file.is_file() else []
    wanted = {page.address(built.where) for page in built.pages.values() if page.listed()}
    for address in sorted(wanted - set(listed)):
        yield Flaw("sitemap.xml", f"{address} is missing", CURE)
    for address in sorted(set(listed) - wanted):
        yield Flaw("sitemap.xml", f"{address} is no page of this site", CURE)


def canonical(page: Page) -> list[str]:
    """Return a page's canonical addresses.

    Args:
        page: the page.

    Returns:
        The targets of its `<link rel="canonical">`; exactly one in a correct page.
    """
    return [tag.attributes.get("href", "") for tag in page.tags if tag.attributes.get("rel") == "canonical"]

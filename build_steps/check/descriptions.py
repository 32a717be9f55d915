"""Every page has a language, one first-level heading, and a title and description of its own."""

from collections.abc import Iterator

from build_steps.check.pages import BuiltSite, Flaw, Page

LONGEST_TITLE = 75
LONGEST_DESCRIPTION = 170
"""In characters; search engines cut off the rest."""

CURE = "Write it at the top of the page's source in docs/: 'title:' and 'description:'"


def find_flaws(built: BuiltSite) -> Iterator[Flaw]:
    """Yield the pages whose language, heading, title, or description is missing, too long, or not unique."""
    titles: dict[str, str] = {}
    descriptions: dict[str, str] = {}
    for path, page in built.pages.items():
        if not any(tag.name == "html" and tag.attributes.get("lang") for tag in page.tags):
            yield Flaw(path, "it does not say its language", "Set 'language' of the theme in mkdocs.yml")
        headings = sum(tag.name == "h1" for tag in page.tags)
        if headings != 1:
            yield Flaw(path, f"it has {headings} first headings", "Give it one line that begins with '# '")
        if not page.title or len(page.title) > LONGEST_TITLE:
            yield Flaw(path, f"its title has {len(page.title)} characters, 1 to {LONGEST_TITLE} fit", CURE)
        if page.listed():
            yield from _same("title", page.title, path, titles)
            yield from _described(page, descriptions)
        elif path != "404.html" and page.meta("robots") != ["noindex"]:
            yield Flaw(path, "search engines may find it", "Give it 'template: embed.html' at its top")


def _described(page: Page, known: dict[str, str]) -> Iterator[Flaw]:
    """Yield the flaws of a page's description."""
    given = page.meta("description")
    if len(given) != 1 or not given[0] or len(given[0]) > LONGEST_DESCRIPTION:
        lengths = ", ".join(str(len(each)) for each in given) or "none"
        fact = f"it needs one description of 1 to {LONGEST_DESCRIPTION} characters, and has: {lengths}"
        yield Flaw(page.path, fact, CURE)
        return
    yield from _same("description", given[0], page.path, known)


def _same(what: str, text: str, path: str, known: dict[str, str]) -> Iterator[Flaw]:
    """Yield a flaw if another page has the same text."""
    if text in known:
        yield Flaw(path, f"its {what} is that of {known[text]} too: '{text[:40]}…'", CURE)
    known.setdefault(text, path)

"""Every link within the site leads to an existing page, and to an anchor that exists on it."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from posixpath import normpath
from urllib.parse import unquote, urljoin, urlsplit

from build_steps.check.pages import BuiltSite, Flaw, Page

ADDRESSES = {"a": "href", "link": "href", "script": "src", "img": "src", "iframe": "src", "source": "src"}
FROM_THE_HOSTS_ROOT = "404.html"
"""It is served at addresses of any depth, so relative links in it would break."""


def find_flaws(built: BuiltSite) -> Iterator[Flaw]:
    """Yield every address that leads nowhere."""
    for path, page in built.pages.items():
        for address in sorted(_addresses(page)):
            yield from _check_address(built, page, address)
            if path == FROM_THE_HOSTS_ROOT and not address.startswith((built.where.path, "#", "https:")):
                yield Flaw(path, f"'{address}' is not from the root of the host", "Write it with the url filter")


def _addresses(page: Page) -> set[str]:
    """Return every address in a page's elements."""
    found = (tag.attributes.get(ADDRESSES.get(tag.name, ""), "") for tag in page.tags)
    return {address for address in found if address}


def _check_address(built: BuiltSite, page: Page, address: str) -> Iterator[Flaw]:
    """Yield the flaws of one address."""
    whole = urlsplit(urljoin(page.address(built.where), address))
    own = urlsplit(built.where.url)
    if whole.scheme not in {"http", "https"} or whole.netloc != own.netloc:
        return
    cure = "Correct the link, or the name of what it leads to"
    if not whole.path.startswith(own.path):
        yield Flaw(page.path, f"'{address}' leads out of the site's own path {own.path}", cure)
        return
    target = file_of(built, unquote(whole.path.removeprefix(own.path)))
    if target is None:
        yield Flaw(page.path, f"'{address}' leads to nothing", cure)
    elif target in built.pages and not _has(built.pages[target], unquote(whole.fragment)):
        yield Flaw(page.path, f"'{address}' names a place that {target} does not have", cure)


def _has(page: Page, fragment: str) -> bool:
    """Return whether a page has an anchor; fragments with an equals sign are for the tool's script."""
    return not fragment or "=" in fragment or fragment in page.ids


def file_of(built: BuiltSite, path: str) -> str | None:
    """Return the file served for a path.

    Args:
        built: the built site.
        path: a path relative to the site's address.

    Returns:
        The file's path relative to the site's folder, or None.
    """
    file = normpath(path) if path else "."
    if path.endswith("/") or file == ".":
        file = (PurePosixPath(file) / "index.html").as_posix()
    return file if file in built.files else None

"""Every link within the site leads to a page that is there, and to a place in it that is there."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from posixpath import normpath
from urllib.parse import unquote, urljoin, urlsplit

from build_steps.check.pages import Flaw, Page, Seen

ADDRESSES = {"a": "href", "link": "href", "script": "src", "img": "src", "iframe": "src", "source": "src"}
FROM_THE_HOSTS_ROOT = "404.html"
"""It is shown at addresses of any depth, so relative links in it would lead astray."""


def look(seen: Seen) -> Iterator[Flaw]:
    """Yield every address that leads nowhere.

    Args:
        seen: the built site.

    Yields:
        Flaws.
    """
    for path, page in seen.pages.items():
        for address in sorted(_addresses(page)):
            yield from _look_at(seen, page, address)
            if path == FROM_THE_HOSTS_ROOT and not address.startswith((seen.where.path, "#", "https:")):
                yield Flaw(path, f"'{address}' is not from the root of the host", "Write it with the url filter")


def _addresses(page: Page) -> set[str]:
    """Return every address that a page names for itself."""
    found = (tag.attributes.get(ADDRESSES.get(tag.name, ""), "") for tag in page.tags)
    return {address for address in found if address}


def _look_at(seen: Seen, page: Page, address: str) -> Iterator[Flaw]:
    """Yield what is wrong with one address."""
    whole = urlsplit(urljoin(page.address(seen.where), address))
    own = urlsplit(seen.where.url)
    if whole.scheme not in {"http", "https"} or whole.netloc != own.netloc:
        return
    cure = "Correct the link, or the name of what it leads to"
    if not whole.path.startswith(own.path):
        yield Flaw(page.path, f"'{address}' leads out of the site's own path {own.path}", cure)
        return
    target = file_of(seen, unquote(whole.path.removeprefix(own.path)))
    if target is None:
        yield Flaw(page.path, f"'{address}' leads to nothing", cure)
    elif target in seen.pages and not _has(seen.pages[target], unquote(whole.fragment)):
        yield Flaw(page.path, f"'{address}' names a place that {target} does not have", cure)


def _has(page: Page, fragment: str) -> bool:
    """Tell whether a page has a place; fragments with an equals sign are for the tool's script."""
    return not fragment or "=" in fragment or fragment in page.ids


def file_of(seen: Seen, path: str) -> str | None:
    """Return the file that answers for a path.

    Args:
        seen: the built site.
        path: a path below the site's address.

    Returns:
        The file's path below the site's folder, or None.
    """
    file = normpath(path) if path else "."
    if path.endswith("/") or file == ".":
        file = (PurePosixPath(file) / "index.html").as_posix()
    return file if file in seen.files else None

"""Nothing is loaded from another host: not by a page, a style sheet, or a script of ours."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from build_steps.check.pages import BuiltSite, Flaw, Tag

LOADING = {
    "script": ("src",),
    "img": ("src", "srcset"),
    "iframe": ("src",),
    "source": ("src", "srcset"),
    "video": ("src", "poster"),
    "audio": ("src",),
    "embed": ("src",),
    "object": ("data",),
    "form": ("action",),
    "image": ("href",),
    "use": ("href",),
}
LINKS_THAT_LOAD = {
    *("stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest"),
    *("apple-touch-icon", "next", "prev"),  # Firefox prefetches the next page
}
IN_STYLES = re.compile(r"(?:url\(|@import)\s*['\"]?((?:https?:)?//[^'\")\s]+)")
IN_SCRIPTS = re.compile(r"['\"`](?P<address>(?:https?|wss?)://[^'\"`\s]+)['\"`]")
OWN_SCRIPTS = ("assets/tool/", "sw.js")
CURE = "Put the file into docs/assets/ and name it from there"


def find_flaws(built: BuiltSite) -> Iterator[Flaw]:
    """Yield every address on another host that a browser would load on its own."""
    own = urlsplit(built.where.url).netloc
    for path, page in built.pages.items():
        for tag in page.tags:
            for address in _loaded(tag):
                if urlsplit(address).netloc not in {"", own}:
                    yield Flaw(path, f"<{tag.name}> loads {address}", CURE)
    for path in built.files:
        if path.endswith(".css"):
            for address in IN_STYLES.findall((built.site / path).read_text(encoding="utf-8")):
                yield Flaw(path, f"it loads {address}", CURE)
        if path.startswith(OWN_SCRIPTS) and path.endswith((".mjs", ".js")):
            for found in IN_SCRIPTS.finditer((built.site / path).read_text(encoding="utf-8")):
                yield Flaw(path, f"it names {found['address']}", "Scripts of ours know no other host")


def _loaded(tag: Tag) -> Iterator[str]:
    """Yield the addresses that a browser fetches for an element."""
    if tag.name == "link" and set(tag.attributes.get("rel", "").split()) & LINKS_THAT_LOAD:
        yield tag.attributes.get("href", "")
    if tag.name == "a" and "ping" in tag.attributes:
        yield tag.attributes["ping"]
    for name in LOADING.get(tag.name, ()):
        given = tag.attributes.get(name, "")
        if name == "srcset":
            yield from (each.split()[0] for each in given.split(",") if each.strip())
        elif given:
            yield given

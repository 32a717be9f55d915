"""Every file that a reader needs is there, and the runtime's are those that its manifest names."""

import hashlib
from collections.abc import Iterator

from build_steps.check.pages import REBUILD, Flaw, Seen
from build_steps.paths import SITE_RUNTIME
from build_steps.runtime.assemble import folder_of

NEEDED = (
    "index.html",
    "404.html",
    "sitemap.xml",
    "search/search_index.json",
    "tool/index.html",
    "reference/privacy/index.html",
    "assets/tool/start.mjs",
    "assets/tool/tool.mjs",
    "assets/tool/worker.mjs",
    "sw.js",
)


def look(seen: Seen) -> Iterator[Flaw]:
    """Yield every file that is missing, too much, or another than its hash says.

    Args:
        seen: the built site.

    Yields:
        Flaws.
    """
    for path in NEEDED:
        if path not in seen.files:
            yield Flaw(path, "is not there", REBUILD)
    places = {name: f"{SITE_RUNTIME}/{folder_of(seen.manifest, name)}/{name}" for name in seen.manifest["files"]}
    for name, said in seen.manifest["files"].items():
        path = places[name]
        if path not in seen.files:
            yield Flaw(path, "the manifest names it, and it is not there", REBUILD)
        elif hashlib.sha256((seen.site / path).read_bytes()).hexdigest() != said["sha256"]:
            yield Flaw(path, f"its hash is not the manifest's, {said['sha256'][:12]}…", REBUILD)
    for path in seen.files:
        if path.startswith(f"{SITE_RUNTIME}/") and path not in places.values():
            yield Flaw(path, "the manifest does not name it", REBUILD)
    for path in seen.files:
        if any(part.startswith(".") for part in path.split("/")):
            yield Flaw(path, "it begins with a dot, and GitHub Pages leaves such files out", "Rename it")

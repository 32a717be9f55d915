"""Every file a reader needs exists, and the runtime's files are exactly those in its manifest."""

import hashlib
from collections.abc import Iterator

from build_steps.check.pages import REBUILD, BuiltSite, Flaw
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


def find_flaws(built: BuiltSite) -> Iterator[Flaw]:
    """Yield the files that are missing, unexpected, or don't match their hashes."""
    for path in NEEDED:
        if path not in built.files:
            yield Flaw(path, "is not there", REBUILD)
    places = {name: f"{SITE_RUNTIME}/{folder_of(built.manifest, name)}/{name}" for name in built.manifest["files"]}
    for name, said in built.manifest["files"].items():
        path = places[name]
        if path not in built.files:
            yield Flaw(path, "the manifest names it, and it is not there", REBUILD)
        elif hashlib.sha256((built.site / path).read_bytes()).hexdigest() != said["sha256"]:
            yield Flaw(path, f"its hash is not the manifest's, {said['sha256'][:12]}…", REBUILD)
    for path in built.files:
        if path.startswith(f"{SITE_RUNTIME}/") and path not in places.values():
            yield Flaw(path, "the manifest does not name it", REBUILD)
    for path in built.files:
        if any(part.startswith(".") for part in path.split("/")):
            yield Flaw(path, "it begins with a dot, and GitHub Pages leaves such files out", "Rename it")

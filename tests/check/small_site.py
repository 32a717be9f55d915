"""A small flawless site, for tests that break it."""

import hashlib
from pathlib import Path

from build_steps.address import Address
from build_steps.check.files import NEEDED
from build_steps.pages import security_policy
from build_steps.paths import SITE_RUNTIME
from build_steps.runtime.assemble import Manifest

WHERE = Address("A name", "https://a.example/site/", "/site/", "a/site", "https://code.example/a/site")
FOLDER = f"{SITE_RUNTIME}/1.0-abc"
PAGE = """<!doctype html>
<html lang="en"><head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="description" content="What the page {title} is about.">
<link rel="canonical" href="{canonical}">
<link rel="stylesheet" href="/site/assets/site.css">
<script>var scope = "/site/";</script>
</head><body><h1 id="top">{title}</h1>
<a href="/site/tool/#top">The tool</a> <a href="https://other.example/">Elsewhere</a>
</body></html>
"""
PAGES = {
    "index.html": "Home",
    "404.html": "Not here",
    "tool/index.html": "Tool",
    "reference/privacy/index.html": "Privacy",
    "embed/tool/index.html": "Frame",
}
PYTHON = b"\0asm" * 30


def write(folder: Path, path: str, content: str | bytes) -> None:
    """Write one file of the site."""
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)


def address_of(path: str) -> str:
    """Return the address of a page."""
    return WHERE.url + path.removesuffix("index.html")


def small_site(folder: Path) -> Manifest:
    """Write the site and return the manifest of its runtime."""
    for path in NEEDED:
        write(folder, path, "")
    for path, title in PAGES.items():
        html = PAGE.format(title=title, canonical=address_of(path))
        if path.startswith("embed/"):
            html = html.replace("<title>", '<meta name="robots" content="noindex"><title>')
        write(folder, path, html)
    listed = [path for path in PAGES if path != "404.html" and not path.startswith("embed/")]
    write(folder, "sitemap.xml", "".join(f"<loc>{address_of(path)}</loc>" for path in listed))
    write(folder, "assets/site.css", "p { background: url(paper.png) }")
    write(folder, f"{FOLDER}/python.wasm", PYTHON)
    security_policy.insert(folder)
    digest = hashlib.sha256(PYTHON).hexdigest()
    return {
        "folder": "1.0-abc",
        "pyodide": "1.0",
        "python": "3.14",
        "files": {"python.wasm": {"bytes": len(PYTHON), "gzip": 30, "sha256": digest}},
        "package": {"version": "1", "archive": "python.wasm", "folder": "1.0-abc"},
        "lock": {},
    }

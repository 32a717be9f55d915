"""Lightens the pages that the theme made: one style sheet, a script that waits, a search that comes when asked for.

What was measured before and after stands in `docs/contributing/decisions/lighter-pages.md`.
"""

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

from build_steps.console import BuildError, run
from build_steps.paths import NODE_MODULES, PACKAGE
from build_steps.setup import node

PURGE = NODE_MODULES / "purgecss/bin/purgecss.js"
SHEET = re.compile(r'[ \t]*<link rel="stylesheet" href="(?P<up>[^"]*?)(?P<path>assets/[^"]+)">\n?')
SCRIPT = re.compile(r'<script (src="[^"]*assets/javascripts/bundle\.[^"]+")>')
LATER = r'<script type="text/later" \1>'
"""What stands for the theme's script in a page: no browser runs it, and `start.mjs` does once the page shows."""
BUNDLE = "assets/javascripts/bundle.*.js"
CHANGES = {
    # It is run when that event is over. Everything that it sets up is there before what is told later.
    'h(document,"DOMContentLoaded",{once:!0}).subscribe(()=>e.next(document))': "setTimeout(()=>e.next(document))",
    # The theme can wait until the search is opened, and does so where a site is read from files.
    'location.protocol!=="file:"),Je("search")': '!1),Je("search")',
}
"""Pieces of the theme's script, and what takes their place: it runs late, and fetches the search's index on demand."""

LEADS_AWAY = re.compile(r"""url\((?!["']?data:)|@import""")
"""What a style sheet may not have that is moved to another folder."""
MAP = re.compile(r"/\*# sourceMappingURL=.*?\*/")
SCRIPT_MAP = re.compile(r"^//# sourceMappingURL=.*$", re.MULTILINE)


def lighten(site: Path) -> None:
    """Change a built site so that less is fetched before a page shows.

    Args:
        site: the site's folder.

    Raises:
        BuildError: the theme is not as it was when this was written.
    """
    drop_unused_styles(site)
    merged: set[str] = set()
    for page in sorted(site.rglob("*.html")):
        html = page.read_text(encoding="utf-8")
        first = SHEET.search(html)
        if first:
            sheets = [found["path"] for found in SHEET.finditer(html)]
            merged.update(sheets)
            link = f'      <link rel="stylesheet" href="{first["up"]}{merge(site, sheets)}">\n'
            html = f"{html[: first.start()]}{link}{SHEET.sub('', html[first.end() :])}"
        page.write_text(SCRIPT.sub(LATER, html), encoding="utf-8")
    for sheet in merged:
        (site / sheet).unlink()
    change_script(site)


def drop_unused_styles(site: Path) -> None:
    """Take out of the theme's style sheets what no page, no script and no part of the tool names.

    Args:
        site: the site's folder.

    Raises:
        BuildError: the program that does so fails.
    """
    sheets = sorted((site / "assets/stylesheets").glob("*.css"))
    names = [site / "**/*.html", site / "assets/**/*.js", site / "assets/**/*.mjs", PACKAGE / "**/*.py"]
    run(
        [node.node(), PURGE, "--css", *sheets, "--output", sheets[0].parent, "--content", *names],
        quiet=True,
        advice="The unused styles could not be taken out of the theme's style sheets.",
    )


def merge(site: Path, sheets: Iterable[str]) -> str:
    """Put style sheets into one.

    Args:
        site: the site's folder.
        sheets: their paths below it, in the order in which they apply.

    Returns:
        The path of the one below the site's folder; it is named by its content.

    Raises:
        BuildError: one of them names a file beside it.
    """
    parts = []
    for sheet in sheets:
        text = MAP.sub("", (site / sheet).read_text(encoding="utf-8"))
        if LEADS_AWAY.search(text):
            raise BuildError(f"{sheet} names another file. It is merged into one sheet elsewhere: write it as data.")
        parts.append(text)
    whole = "".join(parts)
    name = f"assets/styles/{hashlib.sha256(whole.encode()).hexdigest()[:12]}.css"
    (site / name).parent.mkdir(parents=True, exist_ok=True)
    (site / name).write_text(whole, encoding="utf-8")
    return name


def change_script(site: Path) -> None:
    """Let the theme's script run late, and fetch the index of the search when somebody opens the search.

    Args:
        site: the site's folder.

    Raises:
        BuildError: the script is another one.
    """
    bundles = list(site.glob(BUNDLE))
    if len(bundles) != 1:
        raise BuildError(
            f"There are {len(bundles)} files {BUNDLE} in the site, not one. Fix build_steps/pages/slim_theme.py."
        )
    (bundle,) = bundles
    text = bundle.read_text(encoding="utf-8")
    for old, new in CHANGES.items():
        if text.count(old) != 1:
            raise BuildError(
                f"{bundle.name} has changed: '{old}' stands in it {text.count(old)} times, not once. "
                "Look for what took its place, and fix build_steps/pages/slim_theme.py."
            )
        text = text.replace(old, new)
    # The theme's map fits its own script only.
    bundle.write_text(SCRIPT_MAP.sub("", text), encoding="utf-8")

"""Slims down the theme's pages: one style sheet, a deferred script, and a search index loaded on demand.

The measurements before and after are in `docs/contributing/decisions/lighter-pages.md`.
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
"""Replaces the theme's script: browsers ignore this type, and `start.mjs` runs it once the page shows."""
BUNDLE = "assets/javascripts/bundle.*.js"
CHANGES = {
    # The script runs after that event. Everything it sets up exists before later events fire.
    'h(document,"DOMContentLoaded",{once:!0}).subscribe(()=>e.next(document))': "setTimeout(()=>e.next(document))",
    # The theme can load the index when the search is opened, but only does so for sites opened as files.
    'location.protocol!=="file:"),Je("search")': '!1),Je("search")',
}
"""Replacements in the theme's script, so that it can run late and loads the search index on demand."""

RELATIVE = re.compile(r"""url\((?!["']?data:)|@import""")
"""References that would break when a style sheet is moved to another folder."""
MAP = re.compile(r"/\*# sourceMappingURL=.*?\*/")
SCRIPT_MAP = re.compile(r"^//# sourceMappingURL=.*$", re.MULTILINE)


def lighten(site: Path) -> None:
    """Change a built site so that less is downloaded before a page shows.

    Args:
        site: the site's folder.

    Raises:
        BuildError: the theme has changed since this was written.
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
    """Remove the rules from the theme's style sheets that no page, no script and no part of the tool uses.

    Args:
        site: the site's folder.

    Raises:
        BuildError: PurgeCSS fails.
    """
    sheets = sorted((site / "assets/stylesheets").glob("*.css"))
    names = [site / "**/*.html", site / "assets/**/*.js", site / "assets/**/*.mjs", PACKAGE / "**/*.py"]
    run(
        [node.node(), PURGE, "--css", *sheets, "--output", sheets[0].parent, "--content", *names],
        quiet=True,
        advice="The unused styles could not be taken out of the theme's style sheets.",
    )


def merge(site: Path, sheets: Iterable[str]) -> str:
    """Merge style sheets into one.

    Args:
        site: the site's folder.
        sheets: their paths relative to it, in cascade order.

    Returns:
        The path of the merged sheet, relative to the site's folder; it is named by its content.

    Raises:
        BuildError: one of them refers to another file.
    """
    parts = []
    for sheet in sheets:
        text = MAP.sub("", (site / sheet).read_text(encoding="utf-8"))
        if RELATIVE.search(text):
            raise BuildError(f"{sheet} names another file. It is merged into one sheet elsewhere: write it as data.")
        parts.append(text)
    whole = "".join(parts)
    name = f"assets/styles/{hashlib.sha256(whole.encode()).hexdigest()[:12]}.css"
    (site / name).parent.mkdir(parents=True, exist_ok=True)
    (site / name).write_text(whole, encoding="utf-8")
    return name


def change_script(site: Path) -> None:
    """Make the theme's script run late, and load the search index when somebody opens the search.

    Args:
        site: the site's folder.

    Raises:
        BuildError: the script has changed.
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
    # The source map only fits the original script.
    bundle.write_text(SCRIPT_MAP.sub("", text), encoding="utf-8")

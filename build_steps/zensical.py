"""Builds the pages with Zensical, the successor of the site's theme and builder, and says what differs.

See `docs/contributing/after-material.md`. Nothing of the site that is published comes from here.
"""

import os
import re
import shutil
import sys
from pathlib import Path

from build_steps.address import address
from build_steps.check.pages import Page, read_page
from build_steps.console import BuildError, run, say, step
from build_steps.pages.site import variables
from build_steps.paths import BUILD, ROOT, SITE
from build_steps.runtime import assemble
from build_steps.setup import node

TRIAL = BUILD / "zensical"
SITE_DIR = re.compile(r"^site_dir:.*\n", re.MULTILINE)


def zensical() -> int:
    """Build the pages with Zensical into `build/zensical/` and compare them with the site that was built.

    Returns:
        The exit code: 0 where the same pages are there, with the tool and the generated parts in them.

    Raises:
        BuildError: Zensical does not build, or there is no site to compare with.
    """
    if not SITE.is_dir():
        raise BuildError("There is no built site to compare with. Build it first: python3 build.py")
    node.packages()
    assemble.assemble()
    with step("Building the pages with Zensical"):
        build(TRIAL)
    found = differences(SITE, TRIAL)
    say("\n".join(found) or "Zensical builds the same pages, with the tool and every generated part in them.")
    return 1 if found else 0


def build(folder: Path) -> None:
    """Build the pages with Zensical.

    Args:
        folder: where they go; what is there is removed.

    Raises:
        BuildError: it fails.
    """
    shutil.rmtree(folder, ignore_errors=True)
    settings = ROOT / "mkdocs.zensical.yml"
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    settings.write_text(f"site_dir: {folder.relative_to(ROOT)}\n{SITE_DIR.sub('', text)}", encoding="utf-8")
    try:
        run(
            [sys.executable, "-m", "zensical", "build", "--clean", "--config-file", settings],
            cwd=ROOT,
            quiet=True,
            env={**os.environ, **variables(address()), "PYTHONPATH": str(ROOT)},
            advice="Zensical could not build the pages. What it said stands above.",
        )
    finally:
        settings.unlink()


def differences(site: Path, trial: Path) -> list[str]:
    """Return in what the trial's pages fall short of the site's.

    Args:
        site: the site's folder.
        trial: the trial's.

    Returns:
        Sentences, by page.
    """
    found = []
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        other = trial / name
        if not other.is_file():
            found.append(f"{name}: it is missing")
            continue
        ours = read_page(name, path.read_text(encoding="utf-8"))
        theirs = read_page(name, other.read_text(encoding="utf-8"))
        found += [f"{name}: {short}" for short in _short(ours, theirs)]
    return found


def _short(ours: Page, theirs: Page) -> list[str]:
    """Return in what one page falls short."""
    found = []
    if ours.title != theirs.title:
        found.append(f"its title is '{theirs.title}', not '{ours.title}'")
    if "[[" in re.sub(r"<(script|code|pre)\b.*?</\1>", "", theirs.html, flags=re.DOTALL):
        found.append("a generated part was left out")
    for mark in ("data-tool-config", "data-question"):
        here, there = (sum(mark in tag.attributes for tag in page.tags) for page in (ours, theirs))
        if here != there:
            found.append(f"{there} elements have {mark}, not {here}")
    missing = {each for each in ours.ids if not each.startswith("__")} - theirs.ids
    if missing:
        found.append(f"places are missing: {', '.join(sorted(missing)[:5])}")
    return found

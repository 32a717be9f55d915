"""Finds what is wrong with a built site and says how to fix it: one subject per file."""

from pathlib import Path

from build_steps.address import Address, address
from build_steps.check import descriptions, files, foreign, links, policies, sitemap, sizes
from build_steps.check.pages import Flaw, read_site
from build_steps.console import BuildError, say
from build_steps.paths import MANIFEST, SITE
from build_steps.runtime.assemble import Manifest, read_manifest

SUBJECTS = (files, policies, links, foreign, descriptions, sitemap, sizes)
"""Each has a `find_flaws`, which takes the built site."""


def flaws(site: Path, manifest: Manifest, where: Address) -> list[Flaw]:
    """Return everything that is wrong with a built site.

    Args:
        site: the site's folder.
        manifest: the manifest of its runtime.
        where: the address it was built for.

    Returns:
        The flaws, by subject.
    """
    built = read_site(site, manifest, where)
    return [flaw for subject in SUBJECTS for flaw in subject.find_flaws(built)]


def check(site: Path = SITE, manifest: Path = MANIFEST) -> None:
    """Check the built site and report what was found.

    Args:
        site: the site's folder.
        manifest: the manifest of its runtime.

    Raises:
        BuildError: there is no site, or it has flaws; the message lists each with its fix.
    """
    if not site.is_dir() or not manifest.is_file():
        raise BuildError("There is no built site to look at. Build it first: python3 build.py")
    found = flaws(site, read_manifest(manifest), address())
    if found:
        listed = "\n".join(f"  {flaw.place}: {flaw.fact}\n    {flaw.cure}" for flaw in found)
        raise BuildError(f"The built site has {_count(len(found))}:\n{listed}")
    say(f"The built site has no flaw: {len(list(site.rglob('*.html')))} pages looked at.")


def _count(flaws: int) -> str:
    """Return the number of flaws, in words."""
    return "one flaw" if flaws == 1 else f"{flaws} flaws"

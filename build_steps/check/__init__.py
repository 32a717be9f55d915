"""Looks at a built site, finds what is wrong with it, and says how to fix it: one subject a file."""

from pathlib import Path

from build_steps.address import Address, address
from build_steps.check import descriptions, files, foreign, links, policies, sitemap, sizes
from build_steps.check.pages import Flaw, read_pages
from build_steps.console import BuildError, say
from build_steps.paths import MANIFEST, SITE
from build_steps.runtime.assemble import Manifest, read_manifest

SUBJECTS = (files, policies, links, foreign, descriptions, sitemap, sizes)
"""Each has a `look`, which takes what a look is given and yields flaws."""


def flaws(site: Path, manifest: Manifest, where: Address) -> list[Flaw]:
    """Return everything that is wrong with a built site.

    Args:
        site: the site's folder.
        manifest: the manifest of the runtime that belongs to it.
        where: the address that it was built for.

    Returns:
        The flaws, by subject.
    """
    seen = read_pages(site, manifest, where)
    return [flaw for subject in SUBJECTS for flaw in subject.look(seen)]


def check(site: Path = SITE, manifest: Path = MANIFEST) -> None:
    """Look at the built site and say what was found.

    Args:
        site: the site's folder.
        manifest: where the manifest of its runtime stands.

    Raises:
        BuildError: where there is no site, or something is wrong with it; each flaw with its cure.
    """
    if not site.is_dir() or not manifest.is_file():
        raise BuildError("There is no built site to look at. Build it first: python3 build.py")
    found = flaws(site, read_manifest(manifest), address())
    if found:
        listed = "\n".join(f"  {flaw.place}: {flaw.fact}\n    {flaw.cure}" for flaw in found)
        raise BuildError(f"The built site has {_count(len(found))}:\n{listed}")
    say(f"The built site has no flaw: {len(list(site.rglob('*.html')))} pages looked at.")


def _count(flaws: int) -> str:
    """Return how many flaws there are, in words."""
    return "one flaw" if flaws == 1 else f"{flaws} flaws"

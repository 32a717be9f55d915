"""Builds the site: the runtime, the pages, and what is done to the pages after that."""

import os
import shutil
import sys
from pathlib import Path

from build_steps.address import Address, address
from build_steps.console import run, say, step
from build_steps.pages import cards, offline, scripts, security_policy, slim_theme, structured_data, third_party
from build_steps.paths import BUILD, DICTIONARY, ROOT, RUNTIME, SITE, SITE_DICTIONARY, SITE_RUNTIME
from build_steps.runtime import assemble, dictionary
from build_steps.runtime.assemble import Manifest
from build_steps.setup import node


def build() -> None:
    """Build the whole site into `site/`.

    A build that fails leaves the site of the last one where it is.

    Raises:
        BuildError: where a step fails.
    """
    where = address()
    node.packages()
    manifest = assemble.assemble()
    words = dictionary.assemble()["folder"]
    unfinished = BUILD / "site"
    put_together(unfinished, where, manifest, words)
    _take_place_of(SITE, unfinished)
    sent = assemble.sent_at_once(manifest)
    say(f"The site is in {SITE.name}/, for {where.url}; Python in it is a download of {sent / 1e6:.2f} MB.")


def put_together(folder: Path, where: Address, manifest: Manifest, words: str) -> None:
    """Build the pages into a folder and add what belongs to them; equal sources give equal bytes.

    Args:
        folder: where the site goes; what is there is removed.
        where: the address it is built for.
        manifest: the manifest of its runtime.
        words: the name of the dictionary's folder.

    Raises:
        BuildError: where the pages cannot be built, or would break the policy.
    """
    with step("Building the pages"):
        _pages(folder, where)
    with step("Adding the runtime, the content security policy and what works without a connection"):
        for name in (manifest["folder"], manifest["package"]["folder"]):
            shutil.copytree(RUNTIME / name, folder / SITE_RUNTIME / name)
        shutil.copytree(DICTIONARY / words, folder / SITE_DICTIONARY / words)
        third_party.write(folder, manifest)
        # The search for other languages than ours; one of these files has a license of another kind.
        shutil.rmtree(folder / "assets/javascripts/lunr")
        # Packed with the time of the build in it, and no search engine needs it packed.
        (folder / "sitemap.xml.gz").unlink()
        cards.draw_all(folder, where)
        structured_data.insert(folder, where)
        scripts.strip(folder)
        slim_theme.lighten(folder)
        security_policy.insert(folder)
        offline.write(folder)


def _pages(folder: Path, where: Address) -> None:
    """Run the site generator."""
    run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--clean", "--site-dir", folder],
        cwd=ROOT,
        quiet=True,
        env={**os.environ, **variables(where), "NO_MKDOCS_2_WARNING": "1"},
        advice="The pages could not be built. What MkDocs said stands above.",
    )


def variables(where: Address) -> dict[str, str]:
    """Return what `mkdocs.yml` takes from variables.

    Args:
        where: the site's address.

    Returns:
        Values by name.
    """
    return {
        "SITE_NAME": where.name,
        "SITE_URL": where.url,
        "SITE_PATH": where.path,
        "REPOSITORY": where.repository,
        "REPOSITORY_URL": where.repository_url,
    }


def _take_place_of(folder: Path, newer: Path) -> None:
    """Put a newer folder in place of another; what is served from there is never half of each."""
    older = BUILD / "site.old"
    shutil.rmtree(older, ignore_errors=True)
    if folder.exists():
        folder.rename(older)
    newer.rename(folder)
    shutil.rmtree(older, ignore_errors=True)

"""Builds the site: the runtime, the pages, and their postprocessing."""

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

    A failed build leaves the previous site in place.

    Raises:
        BuildError: a step fails.
    """
    where = address()
    node.packages()
    manifest = assemble.assemble()
    words = dictionary.assemble()["folder"]
    unfinished = BUILD / "site"
    build_into(unfinished, where, manifest, words)
    _replace_folder(SITE, unfinished)
    sent = assemble.sent_at_once(manifest)
    say(f"The site is in {SITE.name}/, for {where.url}; Python in it is a download of {sent / 1e6:.2f} MB.")


def build_into(folder: Path, where: Address, manifest: Manifest, words: str) -> None:
    """Build the site into a folder; equal sources give equal bytes.

    Args:
        folder: where the site goes; existing files are removed.
        where: the address it is built for.
        manifest: the manifest of its runtime.
        words: the name of the dictionary's folder.

    Raises:
        BuildError: the pages cannot be built, or would violate the policy.
    """
    with step("Building the pages"):
        _pages(folder, where)
    with step("Adding the runtime, the content security policy and what works without a connection"):
        for name in (manifest["folder"], manifest["package"]["folder"]):
            shutil.copytree(RUNTIME / name, folder / SITE_RUNTIME / name)
        shutil.copytree(DICTIONARY / words, folder / SITE_DICTIONARY / words)
        third_party.write(folder, manifest)
        # Search in languages other than ours; one of these files also has a different kind of license.
        shutil.rmtree(folder / "assets/javascripts/lunr")
        # It contains the time of the build, and no search engine needs it compressed.
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
    """Return the environment variables that `mkdocs.yml` uses."""
    return {
        "SITE_NAME": where.name,
        "SITE_URL": where.url,
        "SITE_PATH": where.path,
        "REPOSITORY": where.repository,
        "REPOSITORY_URL": where.repository_url,
    }


def _replace_folder(folder: Path, newer: Path) -> None:
    """Replace a folder by a newer one, so that a server never sees a mix of the two."""
    older = BUILD / "site.old"
    shutil.rmtree(older, ignore_errors=True)
    if folder.exists():
        folder.rename(older)
    newer.rename(folder)
    shutil.rmtree(older, ignore_errors=True)

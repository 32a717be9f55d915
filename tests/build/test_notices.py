"""Third-party parts are listed with their licenses, on a page and in a file that ships with the site."""

import json
import re
from pathlib import Path

from build_steps.pages import third_party
from build_steps.paths import NODE_MODULES, ROOT, SITE_RUNTIME
from build_steps.runtime.assemble import read_manifest

MODULE = re.compile(r"node_modules/((?:@[^/]+/)?[^/]+)/")
MARKS = {
    "zlib": b"deflate 1.",
    "bzip2": b"bzip2",
    "liblzma": b"liblzma",
    "Zstandard": b"zstd",
    "SQLite": b"SQLite format 3",
    "libmpdec": b"libmpdec",
    "Expat": b"expat_",
    "mimalloc": b"mimalloc",
    "libffi": b"ffi_call",
    "HACL*": b"Modules/_hacl/",
    "compiler-rt": b"/compiler-rt/",
}
"""Traces of each library in the compiled program."""


def test_every_package_in_the_themes_scripts_is_named(site: Path) -> None:
    """The theme's source maps list what its scripts and styles contain."""
    maps = list(site.rglob("*.map"))
    assert maps
    inside = {
        MODULE.findall(source)[-1]
        for path in maps
        for source in json.loads(path.read_text(encoding="utf-8"))["sources"]
        if MODULE.search(source)
    }
    assert inside - {part.name for part in third_party.read_parts()} == set()


def test_every_library_found_in_python_is_named(site: Path) -> None:
    """Detected by their traces."""
    program = (site / SITE_RUNTIME / read_manifest()["folder"] / "pyodide.asm.wasm").read_bytes()
    found = {name for name, mark in MARKS.items() if mark in program}
    assert found == MARKS.keys()
    assert found - {part.name for part in third_party.read_parts()} == set()


def test_versions_are_those_that_are_shipped(site: Path) -> None:
    """For Pyodide and CPython."""
    told = (site / third_party.FILE).read_text(encoding="utf-8")
    manifest = read_manifest()
    assert f"Pyodide {manifest['pyodide']} " in told
    assert f"CPython {manifest['python']} " in told


def test_the_licenses_that_ask_for_it_are_passed_on(site: Path) -> None:
    """Their texts, with the authors' names, and where the dictionary's licenses are."""
    told = (site / third_party.FILE).read_text(encoding="utf-8")
    for words in ("Martin Donath", "Permission is hereby granted", "Pictogrammers", "Fonticons, Inc."):
        assert words in told
    (place,) = re.findall(r"^What the dictionary's licenses say: (.+)$", told, re.MULTILINE)
    assert (site / place).is_file()


def test_every_package_that_npm_ships_is_named_as_it_names_its_license(site: Path) -> None:
    """Read from the package itself, so that a change of license is noticed with the new version."""
    named = {(part.name.lower(), part.version): part.license for part in third_party.read_parts()}
    shipped = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["dependencies"]
    for name, version in shipped.items():
        said = json.loads((NODE_MODULES / name / "package.json").read_text(encoding="utf-8"))
        assert named[name, version] in said["license"]


def test_icons_with_a_notice_in_them_are_named(site: Path) -> None:
    """The theme puts one into every page with a link to the source."""
    page = (site / "index.html").read_text(encoding="utf-8")
    inside = set(re.findall(r"<!--! ?([\w ]+?) [\d.]+ by ", page))
    assert inside
    assert inside - {part.name for part in third_party.read_parts()} == set()


def test_the_page_names_every_part_and_links_to_the_file(site: Path) -> None:
    """With each license."""
    page = (site / "reference/notices/index.html").read_text(encoding="utf-8")
    for part in third_party.read_parts():
        assert part.name in page
        assert part.license in page
    assert f'href="../../{third_party.FILE}"' in page


def test_search_in_other_languages_is_not_shipped(site: Path) -> None:
    """Our pages are in English; one of those files has a license with further obligations."""
    assert not (site / "assets/javascripts/lunr").exists()
    search = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))
    assert search["config"]["lang"] == ["en"]

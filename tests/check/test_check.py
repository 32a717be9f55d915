"""Every flaw of a built site is found, with its place and its fix."""

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from build_steps import cli
from build_steps.address import address
from build_steps.check import check, flaws, sizes
from build_steps.console import BuildError
from build_steps.runtime.assemble import read_manifest
from tests.check.small_site import FOLDER, PYTHON, WHERE, small_site, write

type Break = Callable[[Path], None]


def replace(path: str, old: str, new: str) -> Break:
    """Return a change that replaces text in a page."""

    def change(site: Path) -> None:
        html = (site / path).read_text(encoding="utf-8")
        assert html.count(old) >= 1
        write(site, path, html.replace(old, new))

    return change


def replace_everywhere(old: str, new: str) -> Break:
    """Return a change that replaces text in all pages."""

    def change(site: Path) -> None:
        for page in site.rglob("*.html"):
            replace(str(page.relative_to(site)), old, new)(site)

    return change


def add(path: str, content: str | bytes) -> Break:
    """Return a change that writes a file."""
    return lambda site: write(site, path, content)


def remove(path: str) -> Break:
    """Return a change that removes a file."""
    return lambda site: (site / path).unlink()


def in_body(html: str, path: str = "tool/index.html") -> Break:
    """Return a change that adds to a page's body."""
    return replace(path, "</body>", f"{html}</body>")


NOISE = "".join(random.Random(1).choices("abcdefghijklmnopqrstuvwxyz0123456789", k=90_000))
POLICY = '<meta http-equiv="Content-Security-Policy"'
BROKEN: dict[str, tuple[Break, str, str]] = {
    "a file is missing": (remove("assets/tool/worker.mjs"), "assets/tool/worker.mjs", "is not there"),
    "a part of Python is missing": (remove(f"{FOLDER}/python.wasm"), FOLDER, "it is not there"),
    "a part of Python is another": (add(f"{FOLDER}/python.wasm", PYTHON[1:]), FOLDER, "not the manifest's"),
    "an older Python is left": (add("assets/runtime/0.9/x.wasm", b""), "runtime/0.9", "does not name it"),
    "a file begins with a dot": (add(".well-known/x", b""), ".well-known/x", "begins with a dot"),
    "a page has no policy": (replace("404.html", POLICY, "<meta name='x'"), "404.html", "no policy"),
    "a page has two": (in_body(f'{POLICY} content="x">'), "tool/", "or more than one"),
    "a script stands before it": (
        replace("tool/index.html", '<meta charset="utf-8">', '<script src="x"></script><meta charset="utf-8">'),
        "tool/",
        "right after its charset",
    ),
    "a page has another": (replace("tool/index.html", "img-src", "media-src"), "tool/", "is another one"),
    "an inline script changed": (replace("tool/index.html", "var scope", "let scope"), "tool/", "let scope"),
    "a style stands inline": (in_body('<p style="color: red">'), "tool/", 'style="color: red"'),
    "strings may be evaluated": (
        replace_everywhere("'wasm-unsafe-eval'", "'unsafe-eval'"),
        "index.html",
        "allows 'unsafe-eval' in 'script-src'",
    ),
    "inline scripts may run": (
        replace_everywhere("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
        "index.html",
        "allows 'unsafe-inline'",
    ),
    "another host may be asked": (
        replace_everywhere("connect-src 'self'", "connect-src 'self' https://b.example"),
        "index.html",
        "allows https://b.example",
    ),
    "everything may be loaded": (
        replace_everywhere("default-src 'self'; ", ""),
        "index.html",
        "does not say \"default-src 'self'\"",
    ),
    "a link leads to nothing": (
        in_body('<a href="../guide/">x</a>'),
        "tool/",
        "'../guide/' leads to nothing",
    ),
    "a link misses the place": (in_body('<a href="#bottom">x</a>'), "tool/", "'#bottom' names a place"),
    "a link leaves the site": (
        in_body('<a href="/tool/">x</a>'),
        "tool/",
        "leads out of the site's own path",
    ),
    "a script is missing": (in_body('<script src="x.mjs"></script>'), "tool/", "'x.mjs' leads to nothing"),
    "the 404 page is relative": (in_body('<a href="tool/">', "404.html"), "404.html", "not from the root"),
    "a picture is foreign": (
        in_body('<img src="https://b.example/x">'),
        "tool/",
        "loads https://b.example/x",
    ),
    "a large picture is foreign": (
        in_body('<img srcset="/site/ 1x, //b.example/x 2x">'),
        "tool/",
        "//b.example/x",
    ),
    "a form leads elsewhere": (in_body('<form action="https://b.example/">'), "tool/", "<form> loads"),
    "a click is told elsewhere": (in_body('<a href="#top" ping="https://b.example/">'), "tool/", "<a> loads"),
    "a host is called beforehand": (
        in_body('<link rel="preconnect" href="https://b.example">'),
        "tool/",
        "<link> loads",
    ),
    "a style sheet loads a font": (
        add("assets/a.css", "@import '//b.example/f'"),
        "assets/a.css",
        "b.example/f",
    ),
    "a script knows a host": (
        add("assets/tool/x.mjs", "f('wss://b.example/')"),
        "assets/tool/x.mjs",
        "it names",
    ),
    "what keeps the site knows a host": (add("sw.js", "f('https://b.example/')"), "sw.js", "it names"),
    "a page has no language": (replace("tool/index.html", ' lang="en"', ""), "tool/", "its language"),
    "a page has two headings": (in_body("<h1>x</h1>"), "tool/", "2 first headings"),
    "a page has no title": (replace("tool/index.html", "<title>Tool", "<title>"), "tool/", "its title has 0"),
    "a title is too long": (
        replace("tool/index.html", "<title>", f"<title>{'x' * 80}"),
        "tool/",
        "its title has 84",
    ),
    "two titles are equal": (
        replace("tool/index.html", "<title>Tool", "<title>Home"),
        "tool/",
        "its title is that of index.html",
    ),
    "a page has no description": (replace("tool/index.html", '"description"', '"x"'), "tool/", "has: none"),
    "a description is too long": (
        replace("tool/index.html", "What the page", "x" * 200),
        "tool/",
        "characters, and has: 2",
    ),
    "two descriptions are equal": (
        replace("tool/index.html", "page Tool is", "page Home is"),
        "tool/",
        "description is that of",
    ),
    "a frame may be found": (replace("embed/tool/index.html", "noindex", "all"), "embed/", "may find it"),
    "a page is elsewhere": (
        replace("tool/index.html", "a.example/site/", "a.example/"),
        "tool/",
        "its canonical",
    ),
    "a page has no address": (replace("tool/index.html", '"canonical"', '"x"'), "tool/", "address is none"),
    "a page is not listed": (
        replace("sitemap.xml", "<loc>https://a.example/site/tool/</loc>", ""),
        "site",
        "tool/ is",
    ),
    "too much is listed": (
        replace("sitemap.xml", "site/tool", "site/x"),
        "sitemap.xml",
        "site/x/ is no page",
    ),
    "a page is too large": (in_body(f"<p>{NOISE}</p>"), "tool/", "and 40 kB are the most"),
    "the scripts are too large": (add("assets/tool/x.css", NOISE), "assets/tool/", "and 52 kB are the most"),
}
"""The change to the site, and parts of the flaw's place and fact."""


def test_a_whole_site_has_no_flaw(tmp_path: Path) -> None:
    """Even with links to other hosts, and fragments for the script."""
    manifest = small_site(tmp_path)
    in_body('<a href="../tool/#sample=thank-you">x</a>')(tmp_path)
    assert flaws(tmp_path, manifest, WHERE) == []


@pytest.mark.parametrize(("harm", "place", "fact"), BROKEN.values(), ids=BROKEN)
def test_a_broken_site_is_found_out(tmp_path: Path, harm: Break, place: str, fact: str) -> None:
    """The flaw has a place, a fact and a fix."""
    manifest = small_site(tmp_path)
    harm(tmp_path)
    found = flaws(tmp_path, manifest, WHERE)
    assert [flaw for flaw in found if place in flaw.place and fact in flaw.fact], found
    assert all(flaw.cure for flaw in found)


def test_files_too_large_for_the_host_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One file, the whole site, and Python's download."""
    manifest = small_site(tmp_path)
    monkeypatch.setattr(sizes, "LARGEST_FILE", 100)
    monkeypatch.setattr(sizes, "LARGEST_SITE", 1000)
    monkeypatch.setattr(sizes, "LARGEST_PYTHON", 20)
    places = [flaw.place for flaw in flaws(tmp_path, manifest, WHERE)]
    assert {f"{FOLDER}/python.wasm", ".", "assets/runtime/"} <= set(places)


def test_all_flaws_are_reported_at_once_with_their_fixes(tmp_path: Path) -> None:
    """One run is enough to fix everything."""
    manifest = tmp_path / "manifest.json"
    manifest.write_text(json.dumps(small_site(tmp_path / "site")))
    remove("assets/tool/worker.mjs")(tmp_path / "site")
    with pytest.raises(BuildError) as stopped:
        check(tmp_path / "site", manifest)
    said = str(stopped.value)
    assert said.startswith("The built site has ")
    assert "  assets/tool/worker.mjs: is not there\n    Rebuild it: python3 build.py" in said


def test_without_a_site_the_command_that_makes_one_is_named(tmp_path: Path) -> None:
    """There is nothing to check then."""
    with pytest.raises(BuildError, match=r"Build it first: python3 build\.py"):
        check(tmp_path / "site")


def test_the_real_site_has_no_flaw(site: Path) -> None:
    """The published site passes every check."""
    found = flaws(site, read_manifest(), address())
    assert not found, "\n".join(map(str, found))


def test_it_is_a_command() -> None:
    """Anybody can check a built site."""
    assert "build.py check" in cli.USAGE
    assert "check" in cli.COMMANDS

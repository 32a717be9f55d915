"""The dictionary in the site is as described, built from the pinned packages, and ships their licenses."""

import base64
import gzip
import hashlib
import json
from pathlib import Path

import pytest

from build_steps.paths import DICTIONARY, SITE_DICTIONARY
from build_steps.runtime import dictionary
from build_steps.runtime.dictionary import LICENSES, WORDS, Made, encode, levels, read_made
from decision_tool.reviewer.dictionary import Dictionary


@pytest.fixture(scope="module")
def made(site: Path) -> Made:
    """The description of the dictionary in the built site."""
    return read_made()


@pytest.fixture(scope="module")
def folder(site: Path, made: Made) -> Path:
    """Its folder in the site."""
    return site / SITE_DICTIONARY / made["folder"]


def test_its_description_is_right(made: Made, folder: Path) -> None:
    """Its size, its transfer size, its hash; the site has only one version."""
    words = (folder / WORDS).read_bytes()
    assert made["bytes"] == len(words)
    assert made["gzip"] == len(gzip.compress(words, 9))
    assert made["integrity"] == f"sha256-{base64.b64encode(hashlib.sha256(words).digest()).decode()}"
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]
    assert made["folder"].startswith(json.loads((dictionary.GRADED / "package.json").read_text())["version"])


def test_it_stays_small(made: Made) -> None:
    """As the decision record says, and with an extension that GitHub Pages compresses."""
    assert made["gzip"] < 180_000
    assert WORDS.endswith(".txt")


def test_it_is_made_the_same_again(made: Made, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Equal packages give equal bytes, and older files are removed."""
    (tmp_path / "1.0-older").mkdir()
    monkeypatch.setattr(dictionary, "DICTIONARY", tmp_path)
    assert dictionary.assemble() == read_made() == made
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([made["folder"], "made.json"])
    for name in (WORDS, LICENSES):
        assert (tmp_path / made["folder"] / name).read_bytes() == (DICTIONARY / made["folder"] / name).read_bytes()


def test_the_licenses_travel_along(folder: Path) -> None:
    """Those of both packages, in full."""
    text = (folder / LICENSES).read_text(encoding="utf-8")
    for path in (dictionary.GRADED / "Copyright", dictionary.NAMED / "license"):
        assert path.read_text(encoding="utf-8").strip() in text


def test_the_engine_reads_what_the_build_writes(folder: Path) -> None:
    """Every word, at its level."""
    read = Dictionary((folder / WORDS).read_text(encoding="ascii"))
    groups = levels()
    assert read.levels == {word: level for level, group in enumerate(groups) for word in group}
    assert len(groups) == len(dictionary.LEVELS) + 1
    assert all(group == sorted(set(group)) for group in groups)


def test_it_knows_british_words_names_days_and_words_of_work(folder: Path) -> None:
    """But neither misspellings nor words it never looks up."""
    read = Dictionary((folder / WORDS).read_text(encoding="ascii"))
    for word in ("colour", "color", "organised", "wednesday", "charles", "pytorch", "onboarding", "the"):
        assert read.knows(word), word
    for word in ("recieve", "teh", "wether", "calender", "café", "is", "don't"):
        assert not read.knows(word), word
    assert read.levels["the"] == 0
    assert read.levels["charles"] == len(dictionary.LEVELS)


def test_words_share_their_prefixes() -> None:
    """With the previous word in the same level; a capital letter can encode up to twenty-five letters."""
    long = "x" * 30
    assert encode([["the", "their", "to"], ["a"]]) == "AtheDirBo\nAa\n"
    assert encode([[long, f"{long}y"]]) == f"A{long}Zxxxxxy\n"


def test_our_own_words_are_unique_and_needed() -> None:
    """Each can be looked up, is in order, and is missing from the packages."""
    own = dictionary.OWN.read_text(encoding="utf-8").split()
    assert own == sorted(set(own))
    assert not [word for word in own if not dictionary.WORD.fullmatch(word)]
    listed = {word for group in levels()[:-1] for word in group}
    assert not [word for word in own if word in listed]


def test_every_tool_page_shows_the_dictionarys_size_and_url(site: Path, made: Made) -> None:
    """On the button for people, in the configuration for the script."""
    for path in ("tool/index.html", "tool/read/index.html", "tool/write/index.html"):
        html = (site / path).read_text(encoding="utf-8")
        assert f"({made['gzip'] / 1e6:.1f} MB)" in html
        assert f"{SITE_DICTIONARY}/{made['folder']}/{WORDS}" in html
        assert made["integrity"] in html

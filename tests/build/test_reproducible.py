"""Equal sources give equal bytes, whenever and wherever they are built: anybody can check what is published."""

import time
from pathlib import Path

import pytest

from build_steps.address import address
from build_steps.pages.site import put_together
from build_steps.runtime.assemble import read_manifest
from build_steps.runtime.dictionary import read_made


def content(folder: Path) -> dict[str, bytes]:
    """Return every file of a site by its path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def differing(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    """Return the paths of the files that differ, or are in one only."""
    return sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))


def test_two_builds_of_the_site_are_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At another time, in another zone, under another seed of chance, in another folder."""
    builds = []
    for name, zone, seed in (("one", "Pacific/Kiritimati", "1"), ("two", "Pacific/Pago_Pago", "2")):
        monkeypatch.setenv("TZ", zone)
        monkeypatch.setenv("PYTHONHASHSEED", seed)
        put_together(tmp_path / name, address(), read_manifest(), read_made()["folder"])
        builds.append(content(tmp_path / name))
        time.sleep(1.1)  # longer than the second that archives count by
    assert differing(*builds) == []


def test_they_are_the_bytes_of_the_site_that_was_built(tmp_path: Path, site: Path) -> None:
    """So a published site can be compared with its sources."""
    put_together(tmp_path / "again", address(), read_manifest(), read_made()["folder"])
    assert differing(content(tmp_path / "again"), content(site)) == []

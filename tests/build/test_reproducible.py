"""Builds are reproducible, so that anybody can verify what is published."""

import os
from pathlib import Path

import pytest

from build_steps.address import address
from build_steps.pages.site import build_into
from build_steps.runtime.assemble import read_manifest
from build_steps.runtime.dictionary import read_made


def content(folder: Path) -> dict[str, bytes]:
    """Return every file of a site, by path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def differing(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    """Return the paths of the files that differ, or are only in one of the two."""
    return sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))


def test_another_build_gives_the_same_bytes(tmp_path: Path, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even later, in another time zone, with another hash seed."""
    zone = "Pacific/Pago_Pago" if os.environ.get("TZ") == "Pacific/Kiritimati" else "Pacific/Kiritimati"
    monkeypatch.setenv("TZ", zone)
    monkeypatch.setenv("PYTHONHASHSEED", "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1")
    build_into(tmp_path / "again", address(), read_manifest(), read_made()["folder"])
    assert differing(content(tmp_path / "again"), content(site)) == []

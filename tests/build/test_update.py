"""Everything installed is pinned by version and hash, and an update reports what it changed."""

import json
import re
import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest

from build_steps.cli import COMMANDS
from build_steps.paths import LOCK, NPM_LOCK, ROOT
from build_steps.setup import lock, node, virtualenv

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PACKAGES = tomllib.loads(LOCK.read_text(encoding="utf-8"))["package"]


def test_the_lock_fits_the_project() -> None:
    """It has each dependency group of `pyproject.toml`, with the same packages."""
    (own,) = [package for package in PACKAGES if "virtual" in package["source"]]
    named = {
        group: sorted(re.split(r"[<>=; ]", line.lower().replace("_", "-"))[0] for line in lines)
        for group, lines in PROJECT["dependency-groups"].items()
    }
    assert {
        group: sorted(each["name"] for each in packages) for group, packages in own["dev-dependencies"].items()
    } == named


def test_every_command_needs_groups_that_exist() -> None:
    """A misspelled one would only be noticed on a new machine."""
    assert {group for needs, _ in COMMANDS.values() for group in needs} <= set(PROJECT["dependency-groups"])


def test_every_python_package_has_a_hash() -> None:
    """Every file that could be installed."""
    for package in PACKAGES:
        files = [*package.get("wheels", ()), *([package["sdist"]] if "sdist" in package else ())]
        assert files or "virtual" in package["source"]
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", file["hash"]) for file in files), package["name"]


def test_every_npm_package_has_a_hash_and_names_no_host() -> None:
    """So that it comes from the machine's own registry, and is verified."""
    packages = json.loads(NPM_LOCK.read_text(encoding="utf-8"))["packages"]
    assert [name for name, package in packages.items() if name and "integrity" not in package] == []
    assert [name for name, package in packages.items() if "resolved" in package] == []


def test_the_locks_reader_is_installed_from_the_lock() -> None:
    """With all hashes, so that pip can choose the file for the machine."""
    line = virtualenv.pinned("uv")
    (package,) = [each for each in PACKAGES if each["name"] == "uv"]
    assert line.startswith(f"uv=={package['version']} --hash=sha256:")
    assert line.count("--hash=") == len(package["wheels"]) + 1


def test_changes_are_listed() -> None:
    """Newer, added, and removed packages, but not unchanged ones."""
    old = {"gone": "1", "same": "2", "older": "3"}
    new = {"same": "2", "older": "4", "fresh": "5"}
    assert lock.changes(old, new) == ["fresh new → 5", "gone 1 → gone", "older 3 → 4"]


def test_the_command_updates_both_locks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each with its own tool; changes are listed, if there are any."""
    monkeypatch.setattr(lock, "LOCK", tmp_path / "uv.lock")
    monkeypatch.setattr(lock, "NPM_LOCK", tmp_path / "package-lock.json")
    asked: list[str] = []

    def uv(command: Sequence[str | Path], *, cwd: Path, advice: str) -> str:
        asked.extend(map(str, command))
        (tmp_path / "uv.lock").write_text('[[package]]\nname = "a"\nversion = "2"\n')
        return ""

    def npm(words: list[str], *, advice: str) -> None:
        asked.extend(words)
        (tmp_path / "package-lock.json").write_text('{"packages": {"": {}, "node_modules/b": {"version": "4"}}}')

    monkeypatch.setattr(lock, "run", uv)
    monkeypatch.setattr(node, "npm", npm)
    (tmp_path / "uv.lock").write_text('[[package]]\nname = "a"\nversion = "1"\n')
    (tmp_path / "package-lock.json").write_text('{"packages": {"": {}, "node_modules/b": {"version": "3"}}}')
    assert lock.update() == 0
    assert {"--upgrade", "--package-lock-only"} <= set(asked)
    said = capsys.readouterr().out
    assert "a 1 → 2\nnode_modules/b 3 → 4" in said
    assert lock.update() == 0
    assert "Everything is as new as it can be." in capsys.readouterr().out


def test_the_locks_name_no_host() -> None:
    """Versions and hashes say what is installed; each machine chooses where it comes from."""
    written = '{ url = "https://files.example/a/b/c-1.whl", hash = "sha256:0", size = 1, upload-time = "2026" }'
    assert lock.without_hosts(written) == '{ path = "c-1.whl", hash = "sha256:0", size = 1 }'
    assert lock.without_hosts('source = { registry = "https://index.example/simple" }') == (
        'source = { registry = "index" }'
    )
    assert "https://" not in LOCK.read_text(encoding="utf-8")
    assert '"resolved"' not in NPM_LOCK.read_text(encoding="utf-8")

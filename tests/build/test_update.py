"""Everything that is installed is pinned by version and hash, and an update says what it changed."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from build_steps.paths import REQUIREMENTS
from build_steps.setup import lock


def test_every_file_of_requirements_is_updated() -> None:
    """One that were left out would grow old in silence."""
    assert {path.stem for path in REQUIREMENTS.glob("*.in")} == set(lock.FILES)


@pytest.mark.parametrize("name", lock.FILES)
def test_every_package_is_pinned_by_version_and_hash(name: str) -> None:
    """Without exception."""
    text = (REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    assert len(lock.pins(name)) >= 1
    assert [entry for entry in entries if not re.search(r"^\S+==.+--hash=sha256:[0-9a-f]{64}", entry, re.DOTALL)] == []


def test_what_changed_is_told() -> None:
    """What is newer, what came, what went; and nothing of what stayed."""
    old = {"gone": "1", "same": "2", "older": "3"}
    new = {"same": "2", "older": "4", "fresh": "5"}
    assert lock.changes("site", old, new) == [
        "site: fresh new → 5",
        "site: gone 1 → gone",
        "site: older 3 → 4",
    ]


def test_the_command_writes_the_pins_and_tells_what_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """File by file, newest versions, with hashes."""
    asked: list[Sequence[str | Path]] = []

    def compile_(command: Sequence[str | Path], *, cwd: Path, advice: str) -> str:
        asked.append(command)
        (tmp_path / Path(str(command[-2])).name).write_text("a==2\n")
        return ""

    monkeypatch.setattr(lock, "REQUIREMENTS", tmp_path)
    monkeypatch.setattr(lock, "run", compile_)
    for name in lock.FILES:
        (tmp_path / f"{name}.txt").write_text("a==1\n" if name == "site" else "a==2\n")
    assert lock.update() == 0
    assert all({"--upgrade", "--generate-hashes", "--universal"} <= set(map(str, command)) for command in asked)
    assert len(asked) == len(lock.FILES)
    said = capsys.readouterr().out
    assert "site: a 1 → 2" in said
    assert "Run the tests before you commit this" in said
    assert lock.update() == 0
    assert "Everything is as new as it can be." in capsys.readouterr().out

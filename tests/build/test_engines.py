"""The build detects the machine's browser engines, and reports the missing ones."""

from pathlib import Path

import pytest

from build_steps.console import BuildError
from build_steps.setup import browser_engines, chromium


def have(folder: Path, *names: str) -> None:
    """Put programs on the search path."""
    for name in names:
        path = folder / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text("#!/bin/sh\necho 1\n")
        path.chmod(0o755)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without any engine."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("BROWSER_PROGRAM", raising=False)
    monkeypatch.delenv(browser_engines.EVERY, raising=False)
    monkeypatch.setattr(chromium, "MAC_PROGRAMS", ())
    monkeypatch.setattr(browser_engines, "LIBRARIES", (tmp_path / "lib",))
    return tmp_path


def test_a_missing_engine_is_reported_with_its_installation(machine: Path) -> None:
    """One line per engine."""
    have(machine, "chromium", "firefox")
    assert browser_engines.report() == [
        "The core journeys run in Chromium.",
        "The core journeys run in Firefox.",
        "NOT TESTED in WebKitGTK: this machine lacks it. On Debian: apt-get install webkit2gtk-driver xvfb",
    ]


def test_an_engine_without_one_of_its_programs_is_missing(machine: Path) -> None:
    """WebKitGTK needs a driver, a browser and a screen."""
    have(machine, "WebKitWebDriver", "Xvfb")
    assert not browser_engines.engines()[2].programs
    have(machine, "lib/webkit2gtk-4.1/MiniBrowser")
    assert set(browser_engines.engines()[2].programs) == {"driver", "browser", "screen"}


def test_a_missing_engine_fails_if_every_engine_is_required(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So the workflow never omits one silently."""
    monkeypatch.setenv(browser_engines.EVERY, "1")
    with pytest.raises(BuildError, match="NOT TESTED in Firefox"):
        browser_engines.report()

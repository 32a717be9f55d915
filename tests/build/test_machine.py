"""The setup uses what the machine has, and detects what is missing."""

import sys
from pathlib import Path

import pytest

from build_steps.console import BuildError, run
from build_steps.setup import chromium, node, virtualenv


def program(folder: Path, name: str, says: str, code: int = 0) -> Path:
    """Write a program that prints something and exits."""
    path = folder / name
    path.write_text(f"#!/bin/sh\necho {says}\nexit {code}\n")
    path.chmod(0o755)
    return path


@pytest.fixture
def empty_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty search path."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("BROWSER_PROGRAM", raising=False)
    monkeypatch.setattr(chromium, "MAC_PROGRAMS", ())
    return tmp_path


def test_an_installed_chrome_is_used(empty_machine: Path) -> None:
    """Under any of its names."""
    assert chromium.find() is None
    chrome = program(empty_machine, "google-chrome", "Google Chrome 156")
    assert chromium.find() == chrome
    shell = program(empty_machine, "chromium-headless-shell", "Chromium 156")
    assert chromium.find() == shell, "the shell is quicker"


def test_a_stub_is_not_a_browser(empty_machine: Path) -> None:
    """Some systems have a program that only recommends a package."""
    program(empty_machine, "chromium-browser", "install the snap", code=1)
    assert chromium.find() is None


def test_without_a_browser_the_tests_stop_with_a_sentence(empty_machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are never skipped silently."""
    monkeypatch.setattr(chromium, "_install_from_playwright", lambda: None)
    monkeypatch.setattr(chromium, "_playwrights_own", lambda: None)
    with pytest.raises(BuildError, match="The tests need Chromium or Chrome"):
        chromium.find_or_install()


def test_a_node_that_is_new_enough_is_used(empty_machine: Path) -> None:
    """Nothing is downloaded then."""
    own = program(empty_machine, "node", "v22.1.0")
    program(empty_machine, "npm", "11")
    assert node.node() == own


@pytest.mark.parametrize("there", [{"node": "v16.20.0", "npm": "8"}, {"node": "v22.1.0"}, {}])
def test_otherwise_one_comes_from_a_python_package(
    empty_machine: Path, monkeypatch: pytest.MonkeyPatch, there: dict[str, str]
) -> None:
    """If there is none, none with npm, or only an old one."""
    asked: list[str] = []
    monkeypatch.setattr(virtualenv, "prepare", lambda *names: asked.extend(names))
    for name, version in there.items():
        program(empty_machine, name, version)
    assert node.node().parent == virtualenv.BIN
    assert asked == ["node"]


def test_a_program_that_fails_stops_the_build_with_advice() -> None:
    """With its output, what to do, and the command."""
    with pytest.raises(BuildError, match=r"(?s)Try again\..*exit code 3.*SystemExit\(3\)"):
        run([sys.executable, "-c", "raise SystemExit(3)"], advice="Try again.", quiet=True)


def test_a_program_that_is_missing_stops_the_build_with_advice() -> None:
    """The message names it."""
    with pytest.raises(BuildError, match=r"(?s)Install it\..*no-such-program could not be started"):
        run(["no-such-program"], advice="Install it.")


def test_without_ensurepip_the_package_to_install_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Debian ships Python without it."""
    monkeypatch.setattr(virtualenv, "find_spec", lambda _name: None)
    monkeypatch.setattr(virtualenv, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(virtualenv, "PYTHON", tmp_path / ".venv" / "python")
    with pytest.raises(BuildError, match=rf"apt-get install python3\.{sys.version_info.minor}-venv"):
        virtualenv.prepare("site")


def test_an_incomplete_environment_is_made_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A partial installation is never taken for a complete one."""
    venv = tmp_path / ".venv"
    venv.mkdir()
    interpreter = venv / "python"
    interpreter.touch()
    (venv / "made-for").write_text(sys.version)
    monkeypatch.setattr(virtualenv, "PYTHON", interpreter)
    monkeypatch.setattr(virtualenv, "VENV", venv)
    monkeypatch.setattr(virtualenv, "UNFINISHED", venv / "unfinished")
    made: list[str] = []
    monkeypatch.setattr(virtualenv, "_create", lambda: made.append("anew"))
    virtualenv.prepare()
    assert made == []
    (venv / "unfinished").touch()
    virtualenv.prepare()
    assert made == ["anew"]


def test_the_commands_are_few_and_documented(capfd: pytest.CaptureFixture[str]) -> None:
    """An unknown command prints the list of commands."""
    from build_steps import cli

    assert cli.main(["help"]) == 0
    told = capfd.readouterr().out
    assert cli.main(["deploy"]) == 2
    assert capfd.readouterr().err == told
    named = [line.removeprefix("python3 build.py").split()[0] for line in told.splitlines()]
    assert named == list(cli.COMMANDS)


def test_a_link_is_not_used_for_packages(tmp_path: Path) -> None:
    """The packages of another clone are left alone."""
    other = tmp_path / "other"
    other.mkdir()
    (tmp_path / "node_modules").symlink_to(other)
    (tmp_path / "package-lock.json").write_text("{}")
    with pytest.raises(BuildError, match=r"node_modules is a link to .*other"):
        node.packages(tmp_path)
    assert list(other.iterdir()) == []

"""A Python that is too old says so in one sentence."""

import ast
import sys

import pytest

from build_steps.paths import ROOT

SOURCE = (ROOT / "build.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 8, 18), (3, 11, 7)])
def test_an_old_python_gets_one_sentence(version: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    """With the required version, the running one, and what to type."""
    monkeypatch.setattr(sys, "version_info", version)
    with pytest.raises(SystemExit) as stopped:
        exec(compile(SOURCE, "build.py", "exec"), {"__name__": "__main__"})
    assert stopped.value.code == (
        f"This project needs Python 3.12 or newer, and this is Python {version[0]}.{version[1]}. "
        "Install a newer one and run it by name, for example: python3.13 build.py"
    )


def test_an_old_python_can_read_the_file() -> None:
    """No syntax newer than Python 3.0, and only ASCII, so the check is reached."""
    ast.parse(SOURCE, feature_version=(3, 0))
    assert SOURCE.isascii()
    assert not any(isinstance(node, ast.JoinedStr | ast.AnnAssign) for node in ast.walk(ast.parse(SOURCE)))

"""Runs the tests beside it that are written in JavaScript, each file by itself."""

import subprocess
from pathlib import Path

import pytest

from build_steps.paths import ROOT
from build_steps.setup import node

FILES = sorted(Path(__file__).parent.glob("*.test.mjs"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_test_in_the_file_passes(file: Path) -> None:
    """What Node.js says of those that do not is shown."""
    command = [str(node.node()), "--test", "--test-reporter=spec", str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    assert "tests 0" not in done.stdout

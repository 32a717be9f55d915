"""A request imports only the engines that it needs: every import takes time on an old phone."""

import json
import subprocess
import sys

import pytest

from build_steps.paths import ROOT

ENGINES = ("composer", "flow", "planner", "reviewer")
ASK = """
import sys
from decision_tool.bridge import handle
assert '"ok": true' in handle(sys.argv[1])
print(*sorted({name.split(".")[1] for name in sys.modules if name.startswith("decision_tool.")}))
"""
PATH = {"stage": "scheduled", "purpose": "connect", "asked_not_to": "yes"}
REQUESTS: list[tuple[dict[str, object], list[str]]] = [
    ({"want": "decision", "answers": PATH}, ["flow"]),
    ({"want": "draft", "kind": "message", "fields": {"role": "Editor"}}, ["composer"]),
    # If the decision was not to write, the review says that first.
    ({"want": "review", "kind": "message", "text": "Dear Ms. Quane, thank you."}, ["flow", "reviewer"]),
    ({"want": "plan", "outcome": "send_message", "today": "2026-03-03"}, ["planner"]),
]


@pytest.mark.parametrize(("asked", "engines"), REQUESTS)
def test_a_request_imports_its_own_engines_only(asked: dict[str, object], engines: list[str]) -> None:
    """The others are imported on first use."""
    words = [sys.executable, "-c", ASK, json.dumps(asked)]
    imported = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    assert [name for name in imported if name in ENGINES] == engines

"""Calls the bridge as the page does."""

import json
from typing import Any

from decision_tool.bridge import handle

ASKED_NOT_TO = {"stage": "scheduled", "purpose": "connect", "asked_not_to": "yes"}
FIELDS = {
    "interviewer_name": "Marisol Quane",
    "your_name": "Jonas Lindahl",
    "role": "Data Analyst",
    "personal_fact": "your talk on stock forecasting",
}
RUDE = "Hi Marisol, what does it pay?"


def ask(want: str, **more: object) -> dict[str, Any]:
    """Return the result of a request that must succeed."""
    said: dict[str, Any] = json.loads(handle(json.dumps({"want": want, **more})))
    assert said["ok"], said
    return said


def refused(want: str, **more: object) -> str:
    """Return the error code of a refused request."""
    said = json.loads(handle(json.dumps({"want": want, **more})))
    assert not said["ok"], said
    return str(said["code"])

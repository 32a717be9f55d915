"""Looks for input that breaks the bridge, guided by which code it reaches: `python3 benchmarks/fuzz.py 60`.

Needs atheris, which has ready-made packages for Linux only: `pip install --require-hashes -r requirements/fuzz.txt`.
What it finds goes into `tests/test_bad_input.py`. The argument is the time in seconds.
"""

import json
import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

with atheris.instrument_imports(include=["decision_tool"]):
    from decision_tool import bridge
    from decision_tool.requests import decision, draft, plan, review  # noqa: F401 - reached later, watched now

WANTS = ("decision", "draft", "review", "plan")
TEXTS = ("kind", "text", "account", "reach", "today", "outcome", "case", "interview", "sent")
MAPPINGS = ("answers", "fields")
SHORT, LONG = 40, 400
SECONDS = 60


def request(source: "atheris.FuzzedDataProvider") -> str:
    """Return a request made from bytes: any text, or one whose shape is right and whose values are not."""
    if source.ConsumeBool():
        return str(source.ConsumeUnicode(LONG))
    made: dict[str, object] = {"want": source.PickValueInList(list(WANTS))}
    for key in TEXTS:
        if source.ConsumeBool():
            made[key] = source.ConsumeUnicode(LONG)
    for key in MAPPINGS:
        made[key] = {source.ConsumeUnicode(SHORT): source.ConsumeUnicode(SHORT) for _ in range(3)}
    if source.ConsumeBool():
        made["kind"] = "message"
    return json.dumps(made)


def once(content: bytes) -> None:
    """Fail where one request gets no answer, or an error of ours."""
    said = json.loads(bridge.handle(request(atheris.FuzzedDataProvider(content))))
    assert isinstance(said["ok"], bool)
    assert said.get("code") != "internal", said


def main(arguments: list[str]) -> None:
    """Look for as long as was asked for; ends with an exit code of its own."""
    seconds = int(arguments[0]) if arguments else SECONDS
    atheris.Setup([sys.argv[0], f"-max_total_time={seconds}", "-timeout=20", "-max_len=2000"], once)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])

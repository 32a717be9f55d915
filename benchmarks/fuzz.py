"""Fuzzes the bridge with coverage-guided input, on Linux only.

    .venv/bin/uv run --isolated --frozen --only-group fuzz python -m benchmarks.fuzz 60

The argument is the time in seconds. Add what it finds to `tests/test_bad_input.py`.
"""

import json
import sys

import atheris

with atheris.instrument_imports(include=["decision_tool"]):
    from decision_tool import bridge, channels
    from decision_tool.composer import BOOK
    from decision_tool.flow.contact import CONTACT
    from decision_tool.planner.already_written import CASES
    from decision_tool.requests import decision, draft, plan, review  # noqa: F401 - imported now to be instrumented

OPTIONS = {question.id: [option.id for option in question.options] for question in CONTACT.questions}
FIELDS = [field.id for field in BOOK.fields]
PIECES = (
    *("Hi Ada,", "Dear Ms. Lund,", "I look forward to our interview", "When will I hear from you", "hey", "thx"),
    *(" ", "\n", "\n\n", ".", "?", "!", "🙂", "[your name]", "{role}", "<b>", "https://example.org", "I", "we", "the"),
    *("salary", "14:00", "2026-03-03", "formal", "\u0301", "\u202e", "\ud83d", "長", "Dr.", "Jr.", "none"),
)
DAYS = ["2026-03-03", "0001-01-01", "9999-12-31", "2026-02-30", ""]
TEXTS = {
    "kind": [kind.id for kind in BOOK.kinds],
    "account": ["free", "premium", ""],
    "reach": [*channels.REACHES, ""],
    "outcome": [outcome.id for outcome in CONTACT.outcomes],
    "case": [*(case.id for case in CASES), ""],
    "today": DAYS,
    "interview": DAYS,
    "sent": DAYS,
}
"""The keys of a request, with valid values."""
SECONDS = 60


def request(source: "atheris.FuzzedDataProvider") -> str:
    """Make a request from bytes: sometimes any text, otherwise one with a valid shape and mostly valid ids."""
    if source.ConsumeIntInRange(0, 15) == 1:
        return str(source.ConsumeUnicode(400))
    made: dict[str, object] = {"want": source.PickValueInList(["decision", "draft", "review", "plan"])}
    made["answers"] = {
        question: source.PickValueInList(options) for question, options in OPTIONS.items() if source.ConsumeBool()
    }
    for key, valid in TEXTS.items():
        missing, odd = source.ConsumeIntInRange(0, 15) == 1, source.ConsumeIntInRange(0, 15) == 1
        if not missing:
            made[key] = words(source) if odd else source.PickValueInList(valid)
    made["fields"] = {source.PickValueInList(FIELDS): words(source) for _ in range(source.ConsumeIntInRange(0, 9))}
    made["text"] = words(source)
    return json.dumps(made)


def words(source: "atheris.FuzzedDataProvider") -> str:
    """Return words the engines look for, mixed with random text."""
    pieces = []
    for _ in range(source.ConsumeIntInRange(0, 12)):
        odd = source.ConsumeIntInRange(0, 7) == 1
        pieces.append(source.ConsumeUnicode(20) if odd else source.PickValueInList(list(PIECES)))
    return "".join(pieces)


def once(content: bytes) -> None:
    """Fail if a request gets no answer, or an unexpected error."""
    said = json.loads(bridge.handle(request(atheris.FuzzedDataProvider(content))))
    assert isinstance(said["ok"], bool)
    assert said.get("code") != "internal", said


def main(arguments: list[str]) -> None:
    """Fuzz for the given time. Atheris exits the process itself."""
    seconds = int(arguments[0]) if arguments else SECONDS
    atheris.Setup([sys.argv[0], f"-max_total_time={seconds}", "-timeout=20", "-len_control=0", "-max_len=2000"], once)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])

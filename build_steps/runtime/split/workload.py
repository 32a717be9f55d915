"""What the profile is taken of: requests of every kind, also such as no page sends."""

import json
import random
from collections.abc import Iterator, Sequence

from build_steps.paths import DICTIONARY
from build_steps.runtime.dictionary import WORDS, read_made
from decision_tool import channels
from decision_tool.composer import BOOK
from decision_tool.composer.samples import SAMPLES
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.graph import graph_of
from decision_tool.flow.walk import follow
from decision_tool.planner.already_written import CASES
from decision_tool.reviewer.rules import RULES

ANY = 1_500
"""How many requests are put together at random."""
STARTS = 8
SEED = 15
KINDS = ("decision", "draft", "sample", "review", "words", "plan")
"""Every kind of request but the one for the version; a test compares them with the bridge's."""
OPTIONS = {question.id: [option.id for option in question.options] for question in CONTACT.questions}
FIELDS = [field.id for field in BOOK.fields]
DAYS = ("2026-03-03", "2026-12-31", "2028-02-29", "0001-01-01", "9999-12-31", "2026-02-30", "tomorrow", "")
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
"""What a request may hold, with values that fit."""
PIECES = (
    *("Hi Ada,", "Dear Ms. Lund,", "I look forward to our interview", "When will I hear from you", "hey", "thx"),
    *(" ", "\n", "\n\n", "\t", ".", "?", "!", "🙂", "👩‍💻", "[your name]", "{role}", "<b>", "https://example.org"),
    *("salary", "14:00", "2026-03-03", "formal", "e\u0301", "\u202e", "\ud83d", "長い", "Dr.", "Jr.", "none", "I"),
    *("José Núñez", "Ольга", "ﬁne", "ǅ", "İstanbul", "ß", "½", "٣", "O’Neill", "van der Berg", "$120,000", "a@b.com"),
)
HOSTILE = (
    "<script>alert(1)</script>",
    "{{constructor.constructor('alert(1)')()}}",
    "\x00\x01\x1b[31m",
    "\ud83d\ud83d",
    "%s%n{0}{length}",
    "word " * 4_000,
    "x" * 50_000,
    "<b>" * 10_000,
    "?!" * 10_000,
    "\n" * 50_000,
    "🙂" * 20_000,
    "' \"" * 10_000,
    "".join(map(chr, range(1, 0x250))),
    "".join(map(chr, range(0x250, 0x11000, 7))).encode("utf-8", "ignore").decode(),
)
BROKEN = (
    "",
    "null",
    "[]",
    "{",
    '"\\ud83d"',
    "nonsense",
    "[" * 200,
    '{"want": 7}',
    '{"want": "nothing"}',
    '{"want": "review", "text": 1e999}',
    '{"want": "decision", "answers": {"stage": null}}',
    '{"want": "review", "aside": [1]}',
    '{"want": "plan", "today": "2026-13-45"}',
    '{"want": "draft", "kind": "\\u0000", "fields": []}',
    '{"want": "words", "text": -0.5e-7}',
    '{"a": [1, 2.5, true, false, null, "\\n\\u00e9", {"b": {}}], "want": "version"}',
)
"""Requests that are no request."""


def requests() -> Iterator[str]:
    """Yield everything that the profile is taken of: the same requests every time.

    Yields:
        What goes over the bridge.
    """
    yield from BROKEN
    yield from map(_written, _known())
    yield from map(_written, _hostile())
    yield from any_requests(SEED, ANY)
    words = DICTIONARY / read_made()["folder"] / WORDS
    yield _written({"want": "words", "text": words.read_text(encoding="utf-8")})
    yield from any_requests(SEED + 1, ANY // 5)
    yield _written({"want": "words", "text": ""})


def starts() -> Iterator[list[str]]:
    """Yield what a Python is asked that has just started: the first answer of a kind loads what later ones find.

    Yields:
        The requests of one start.
    """
    chance = random.Random(SEED)
    version = _written({"want": "version"})
    for sample in chance.sample(SAMPLES, STARTS):
        yield [version, _written({"want": "decision", "answers": _a_path(chance)})]
        yield [version, _written({"want": "draft", "kind": sample.kind, "fields": dict(sample.fields)})]
        example = chance.choice(RULES).found[0]
        yield [version, _written({"want": "review", "text": example.text, "kind": example.kind})]


def _a_path(chance: random.Random) -> dict[str, str]:
    """Return answers that lead to an outcome."""
    answers: dict[str, str] = {}
    graph = graph_of(CONTACT)
    while True:
        step = graph.steps[follow(answers, graph)[1]]
        if not step.question:
            return answers
        answers[step.question] = chance.choice(list(step.follows))


def any_requests(seed: int, count: int) -> Iterator[str]:
    """Yield requests put together at random.

    Args:
        seed: which ones; equal seeds give equal requests.
        count: how many.

    Yields:
        What goes over the bridge.
    """
    chance = random.Random(seed)
    for _ in range(count):
        made: dict[str, object] = {"want": chance.choice(KINDS)}
        if made["want"] == "words":
            made["want"] = "review"  # another dictionary would change what all later ones find
        made["answers"] = {name: chance.choice(each) for name, each in OPTIONS.items() if chance.random() < 0.6}
        for name, valid in TEXTS.items():
            if chance.random() > 0.06:
                made[name] = _words(chance) if chance.random() < 0.06 else chance.choice(valid)
        made["fields"] = {chance.choice(FIELDS): _words(chance) for _ in range(chance.randrange(10))}
        made["text"] = _words(chance, most=30)
        made["id"] = chance.choice(SAMPLES).id
        yield _written(made)


def _known() -> Iterator[dict[str, object]]:
    """Yield requests as the page sends them: samples, examples of the rules, answers one by one, days."""
    yield {"want": "version"}
    answers: dict[str, str] = {}
    for question, options in OPTIONS.items():
        for option in options:
            yield {"want": "decision", "answers": {**answers, question: option}}
        answers[question] = options[0]
    for sample in SAMPLES:
        yield {"want": "sample", "id": sample.id}
        for today in ("2026-11-24", ""):
            yield {"want": "draft", "kind": sample.kind, "fields": dict(sample.fields), "today": today}
    for rule in RULES:
        for example in (*rule.found, *rule.passes):
            yield {"want": "review", "text": example.text, "kind": example.kind, "fields": dict(example.details)}
    for outcome in TEXTS["outcome"]:
        for interview in DAYS:
            yield {"want": "plan", "outcome": outcome, "today": "2026-11-24", "interview": interview}
    for case in TEXTS["case"]:
        yield {"want": "plan", "case": case, "today": "2026-11-24", "sent": "2026-11-20"}


def _hostile() -> Iterator[dict[str, object]]:
    """Yield requests of the right shape with what nobody types."""
    for text in HOSTILE:
        yield {"want": "review", "text": text, "kind": "message", "fields": {"interviewer_name": text}}
        yield {"want": "draft", "kind": "message", "fields": dict.fromkeys(FIELDS, text), "today": "2026-11-24"}
        yield {"want": "plan", "outcome": text[:50], "today": text[:50]}
        yield {"want": "decision", "answers": {text[:50]: text[:50]}}
        yield {"want": "sample", "id": text[:50]}
        yield {"want": text[:50]}


def _words(chance: random.Random, most: int = 9) -> str:
    """Return words that the engines look for, with anything between them."""
    return " ".join(_word(chance, PIECES) for _ in range(chance.randrange(most)))


def _word(chance: random.Random, pieces: Sequence[str]) -> str:
    """Return a piece, or now and then a few characters of anywhere."""
    if chance.random() > 0.1:
        return chance.choice(pieces)
    return "".join(chr(chance.choice((chance.randrange(0x20, 0x7F), chance.randrange(0x3000)))) for _ in range(4))


def _written(asked: dict[str, object]) -> str:
    """Return a request as it goes over the bridge."""
    return json.dumps(asked)

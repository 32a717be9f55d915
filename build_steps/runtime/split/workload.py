"""The workload of the profile: requests of every kind, including ones that no page sends."""

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
"""The number of random requests."""
STARTS = 8
SEED = 15
KINDS = ("decision", "draft", "sample", "review", "words", "plan")
"""Every kind of request except `version`; a test compares them with the bridge's."""
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
"""The keys of a request, with valid values."""
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
"""Malformed requests."""


def requests() -> Iterator[str]:
    """Yield the requests of the profile, as JSON; the same every time."""
    yield from BROKEN
    yield from map(_to_json, _known())
    yield from map(_to_json, _hostile())
    yield from random_requests(SEED, ANY)
    words = DICTIONARY / read_made()["folder"] / WORDS
    yield _to_json({"want": "words", "text": words.read_text(encoding="utf-8")})
    yield from random_requests(SEED + 1, ANY // 5)
    yield _to_json({"want": "words", "text": ""})


def starts() -> Iterator[list[str]]:
    """Yield short sessions, because the first answer of a kind initializes what later ones reuse.

    Yields:
        The requests after one start, as JSON.
    """
    chance = random.Random(SEED)
    version = _to_json({"want": "version"})
    for sample in chance.sample(SAMPLES, STARTS):
        yield [version, _to_json({"want": "decision", "answers": _random_path(chance)})]
        yield [version, _to_json({"want": "draft", "kind": sample.kind, "fields": dict(sample.fields)})]
        example = chance.choice(RULES).found[0]
        yield [version, _to_json({"want": "review", "text": example.text, "kind": example.kind})]


def _random_path(chance: random.Random) -> dict[str, str]:
    """Return answers that lead to an outcome."""
    answers: dict[str, str] = {}
    graph = graph_of(CONTACT)
    while True:
        step = graph.steps[follow(answers, graph)[1]]
        if not step.question:
            return answers
        answers[step.question] = chance.choice(list(step.follows))


def random_requests(seed: int, count: int) -> Iterator[str]:
    """Yield random requests, as JSON.

    Args:
        seed: equal seeds give equal requests.
        count: the number of requests.
    """
    chance = random.Random(seed)
    for _ in range(count):
        made: dict[str, object] = {"want": chance.choice(KINDS)}
        if made["want"] == "words":
            made["want"] = "review"  # another dictionary would change all later reviews
        made["answers"] = {name: chance.choice(each) for name, each in OPTIONS.items() if chance.random() < 0.6}
        for name, valid in TEXTS.items():
            if chance.random() > 0.06:
                made[name] = _random_text(chance) if chance.random() < 0.06 else chance.choice(valid)
        made["fields"] = {chance.choice(FIELDS): _random_text(chance) for _ in range(chance.randrange(10))}
        made["text"] = _random_text(chance, most=30)
        made["id"] = chance.choice(SAMPLES).id
        yield _to_json(made)


def _known() -> Iterator[dict[str, object]]:
    """Yield realistic requests: samples, the rules' examples, answers one by one, dates."""
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
    """Yield well-formed requests with hostile text."""
    for text in HOSTILE:
        yield {"want": "review", "text": text, "kind": "message", "fields": {"interviewer_name": text}}
        yield {"want": "draft", "kind": "message", "fields": dict.fromkeys(FIELDS, text), "today": "2026-11-24"}
        yield {"want": "plan", "outcome": text[:50], "today": text[:50]}
        yield {"want": "decision", "answers": {text[:50]: text[:50]}}
        yield {"want": "sample", "id": text[:50]}
        yield {"want": text[:50]}


def _random_text(chance: random.Random, most: int = 9) -> str:
    """Return a random text of pieces that matter to the engines."""
    return " ".join(_random_piece(chance, PIECES) for _ in range(chance.randrange(most)))


def _random_piece(chance: random.Random, pieces: Sequence[str]) -> str:
    """Return a piece, or occasionally a few random characters."""
    if chance.random() > 0.1:
        return chance.choice(pieces)
    return "".join(chr(chance.choice((chance.randrange(0x20, 0x7F), chance.randrange(0x3000)))) for _ in range(4))


def _to_json(asked: dict[str, object]) -> str:
    """Return a request as JSON."""
    return json.dumps(asked)

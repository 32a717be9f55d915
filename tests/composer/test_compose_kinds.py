"""Checks the kinds and the fields as data."""

import re
from datetime import date
from itertools import combinations, product
from random import Random

import pytest

from build_steps.embed.form.asking import ask
from decision_tool import channels, facts
from decision_tool.composer import BOOK, compose
from decision_tool.composer.model import Kind
from decision_tool.composer.patterns import field_of, patterns, plain
from decision_tool.composer.shapes import shape
from decision_tool.composer.templates import AFTER_NO
from tests.composer.situations import FULL, TONES, TOPICS, UNIQUE, without

FIELDS = {field.id: field for field in BOOK.fields}
PARTS = {name for name, _ in BOOK.parts}
every_kind = pytest.mark.parametrize("kind", BOOK.kinds, ids=[kind.id for kind in BOOK.kinds])


def sentences(kind: Kind) -> list[str]:
    """Return every wording of a kind."""
    return [text for part in kind.parts for wording in part.wordings for text in wording.texts]


def test_there_are_thirteen_kinds() -> None:
    """The ids are a public contract, and the channels know the same ones."""
    assert tuple(kind.id for kind in BOOK.kinds) == channels.KINDS
    assert len(BOOK.kinds) == 13


def test_every_part_is_used_and_follows_a_statement() -> None:
    """The page of sources shows which template follows what."""
    assert {part.name for kind in BOOK.kinds for part in kind.parts} == PARTS
    assert [name for name, sources in BOOK.parts if not sources] == []


@pytest.mark.parametrize("kind", (*BOOK.kinds, *AFTER_NO))
def test_a_kind_names_only_fields_and_parts_that_exist(kind: Kind) -> None:
    """Slots, uses, needs, and values are fields; parts have the names of the guide's table."""
    uses = [use.field for use in kind.uses]
    assert len(uses) == len(set(uses))
    assert set(uses) <= FIELDS.keys()
    assert {name for need in kind.needs for name in need} <= set(uses)
    assert {name for name, _ in kind.values} <= set(uses)
    assert {part.name for part in kind.parts} <= PARTS
    said = {
        field_of(slot, kind.addressee)
        for wording in (*kind.subjects, *(one for part in kind.parts for one in part.wordings))
        for text in wording.texts
        for pattern in patterns(text, wording.worth, BOOK.phrases, kind.addressee)
        for slot in pattern.slots
    }
    choices = {name for name in uses if FIELDS[name].choices}
    assert said == set(uses) - choices


@every_kind
def test_a_kind_belongs_to_its_channel(kind: Kind) -> None:
    """A request takes its limit from the channel's fact; every other kind has a word limit."""
    assert bool(kind.limit) == kind.id.startswith("request_note")
    assert bool(kind.limit) != bool(kind.words)
    assert not kind.email or kind.subjects
    if kind.limit:
        assert facts.fact(kind.limit).value == 200


@every_kind
def test_the_wordings_keep_a_courteous_voice(kind: Kind) -> None:
    """No exclamation points, slang, stock phrases, or anything about pay or next steps."""
    for text in sentences(kind):
        assert not re.search(
            r"!|\bhey\b|hope this|writing to|reach(ing)? out|next steps|hear(ing)? (back|from)|salary|asap|my name is"
            r"|our (talk|conversation) about|paths (will )?cross|hearing more",
            text.lower(),
        ), text
        assert "'" not in text, text
        assert "’" not in plain(text), text


@every_kind
def test_every_plan_has_every_part_once(kind: Kind) -> None:
    """In any order, a message has all its parts, and its body has at most two paragraphs."""
    for plan in kind.plans:
        names = plan.replace("|", " ").split()
        assert sorted(names) == sorted(part.name for part in kind.parts)
        assert names[0] == "greeting"
        assert names[-1] == "closing"
        assert plan.count("|") <= 3


def test_no_two_kinds_share_their_words() -> None:
    """Each kind has its own opening in each tone."""
    for tone in TONES:
        texts = [compose(kind.id, FULL | {"tone": tone}, limit=5000).text for kind in BOOK.kinds]
        bodies = [text.split("\n\n")[1] if "\n\n" in text else text.partition("\n")[2] for text in texts]
        assert len({body.split(".")[0] for body in bodies}) >= len(bodies) - 2  # thank-yous read alike on any channel


def test_tones_sound_different() -> None:
    """Formal and friendly differ in every kind."""
    for kind in BOOK.kinds:
        formal, friendly = (compose(kind.id, FULL | {"tone": tone}).text for tone in TONES)
        assert formal != friendly
        assert "’" not in formal


@pytest.mark.no_cover  # exhaustive; faster tests cover the same code
@every_kind
def test_every_wording_is_used_somewhere(kind: Kind) -> None:
    """A wording no situation calls for would be dead. The search ends once each has been used."""
    dead = {
        skeleton(plain(text) if tone == "formal" else text)
        for part in kind.parts
        for wording in part.wordings
        for text in wording.texts
        for tone in TONES
        if wording.tone in {"", tone}
    }
    for fields, limit in occasions(kind):
        dead -= said(kind, fields, limit)
        if not dead:
            break
    assert dead == set()


LATE = (
    {"reschedule_reason": "my train is delayed", "new_time": "10:30 a.m."},
    {"reschedule_reason": "a train delay", "new_time": "10:30 a.m."},
    {"reschedule_reason": "running 20 minutes late", "new_time": ""},
    {"reschedule_reason": "running 20 minutes late", "new_time": "half an hour later"},
)


def occasions(kind: Kind) -> list[tuple[dict[str, str], int | None]]:
    """Return fields and limits, ordered so that consecutive ones differ a lot. Rare reasons go first."""
    clauses = {"personal_fact": "we both studied in Leeds", "background": "I am a baker of five years"}
    attitude = {"background": "a fresh perspective"}
    clauses |= {"reschedule_reason": "my train is delayed", "mistake": "my message said Wednesday, and I meant Tuesday"}
    some = ["company", "interview_time", "interview_date", "day_named", "reschedule_reason", "new_time"]
    some += ["recruiter_name", "contact_details"]
    if kind.to != "interviewer":
        some.append("interviewer_name")
    found: list[tuple[dict[str, str], int | None]] = []
    for tone, extra, number in product(TONES, ({}, clauses, attitude), range(8)):
        for left_out in (one for count in (0, 1, 3) for one in combinations((*UNIQUE, "background"), count)):
            fields = without(*left_out, *(some[number % len(some) :] if number % 3 else ()))
            fields |= {"tone": tone, "your_name": f"Jonas {'ABCDEFGHIJKL'[number]}"}
            fields |= {name: text for name, text in extra.items() if name in fields}
            found += [(fields, None), (fields, 160 + 10 * number), (fields, 300)]
    late: list[tuple[dict[str, str], int | None]] = [
        (FULL | reason | {"tone": tone, "your_name": f"Jonas {n}"}, None)
        for reason in LATE
        for tone in TONES
        for n in "ABCDEFGH"
    ]
    for topic, time, tone, number in product((*TOPICS, "own", "offer"), ("", "14:00"), TONES, range(8)):
        own = {"own": "Is there parking?", "offer": "When is your offer due?"}.get(topic)
        asked = {"logistics_question": own} if own else {"logistics_topic": topic}
        fields = FULL | asked | {"tone": tone, "interview_time": time, "company": f"Acme {number}"}
        for less in ((), ("interview_date",)):
            left = {name: text for name, text in fields.items() if name not in less}
            found += [(left, limit) for limit in (None, 180, 260)]
    Random(7).shuffle(found)
    return [*late, *found] if "reschedule_reason" in {use.field for use in kind.uses} else found


def said(kind: Kind, fields: dict[str, str], limit: int | None) -> set[str]:
    """Return the bare wordings a draft uses, for an upcoming interview and a past one."""
    found = set()
    for today in (None, date(2026, 3, 7)):
        draft = compose(kind.id, fields, limit=limit, today=today)
        for part in draft.parts:
            bare, at = "", part.start
            for span in draft.said:
                if part.start <= span.start < part.end:
                    bare += draft.text[at : span.start] + "§"
                    at = span.end
            found.add(simple(bare + draft.text[at : part.end]))
    return found


def skeleton(text: str) -> str:
    """Return a wording without its slots and phrases."""
    return simple(re.sub(r"\{\w+\}", "§", text))


def simple(text: str) -> str:
    """Return a bare wording with each run of phrases replaced by one mark."""
    text = re.sub(r"the (§ at §|§|role at §)", "§", text)
    text = re.sub(r" ?(on §(, §)?(, at §)?,?|with §)", "", text)
    return re.sub(r"[ §,.?]+", " ", text).strip()


@every_kind
def test_a_kind_asks_each_of_its_fields_once(kind: Kind) -> None:
    """Grouped, in the order of the groups, with the kind's own words."""
    groups = ask(BOOK, kind)
    assert [group for group, _ in groups] == [one for one in BOOK.groups if one in dict(groups)]
    fields = [asked.field for _, fields in groups for asked in fields]
    assert {field.id for field in fields} == {use.field for use in kind.uses}
    assert len(fields) == len(kind.uses)
    for use in kind.uses:
        (field,) = [field for field in fields if field.id == use.field]
        assert field.label == (use.label or FIELDS[use.field].label)
        assert field.help == (use.help or FIELDS[use.field].help)


@every_kind
def test_a_kind_says_which_fields_it_needs(kind: Kind) -> None:
    """Which are required, which are one of several, and which are optional."""
    need = {asked.field.id: asked.need for _, fields in ask(BOOK, kind) for asked in fields}
    bare = compose(kind.id, {})
    for name, how in need.items():
        if how == "needed":
            assert name in bare.missing
        if how == "optional":
            assert name not in bare.missing
    assert {how for _, how in need.items()} <= {"needed", "one_of", "optional"}
    assert {name for name, how in need.items() if how == "needed"} == {
        names[0] for names in kind.needs if len(names) == 1
    }
    if kind.unique:
        assert {name for name in kind.unique if need[name] == "one_of"} == set(UNIQUE)
    else:
        assert {need.get(name, "optional") for name in UNIQUE} == {"optional"}


def test_every_field_says_how_to_answer() -> None:
    """Each has a label, help, a group, and a placeholder; a select has choices."""
    groups = {group.id for group in BOOK.groups}
    used = {use.field for kind in BOOK.kinds for use in kind.uses}
    assert used == FIELDS.keys()
    for field in BOOK.fields:
        assert field.label
        assert field.help
        assert field.named
        assert field.group in groups
        assert bool(field.choices) == (field.input == "select") == (field.shape == "choice") == (not field.worth)
        assert field.default in {"", *(choice.id for choice in field.choices)}
        if field.example:
            assert field.shape not in {"date", "time", "choice"}
        assert bool(field.again) == (field.shape not in {"date", "time", "choice"})
        if field.again and field.example:
            assert field.example.removesuffix("?") in field.again or field.id == "background"
            assert shape(field.shape, field.example)[0]

"""What the kinds and fields must be like as data."""

import re
from datetime import date
from itertools import combinations

import pytest

from build_steps.embed.form.asking import ask
from decision_tool import channels
from decision_tool.composer import BOOK, compose
from decision_tool.composer.model import Kind
from decision_tool.composer.patterns import field_of, patterns
from tests.composer.situations import FULL, TONES, TOPICS, UNIQUE, without

FIELDS = {field.id: field for field in BOOK.fields}
PARTS = {name for name, _ in BOOK.parts}
every_kind = pytest.mark.parametrize("kind", BOOK.kinds, ids=[kind.id for kind in BOOK.kinds])


def sentences(kind: Kind) -> list[str]:
    """Return every wording of a kind."""
    return [wording.text for part in kind.parts for wording in part.wordings]


def test_there_are_eight_kinds() -> None:
    """The ids are a public contract, and the channels know the same ones."""
    assert tuple(kind.id for kind in BOOK.kinds) == channels.KINDS
    assert len(BOOK.kinds) == 8


def test_every_part_is_used_and_heeds_a_statement() -> None:
    """The page of sources shows which template carries what."""
    assert {part.name for kind in BOOK.kinds for part in kind.parts} == PARTS
    assert [name for name, sources in BOOK.parts if not sources] == []


@every_kind
def test_a_kind_names_only_fields_and_parts_that_exist(kind: Kind) -> None:
    """Slots, uses, needs and worths are fields; parts bear the names of the include table."""
    uses = [use.field for use in kind.uses]
    assert len(uses) == len(set(uses))
    assert set(uses) <= FIELDS.keys()
    assert {name for need in kind.needs for name in need} <= set(uses)
    assert {name for name, _ in kind.values} <= set(uses)
    assert {part.name for part in kind.parts} <= PARTS
    said = {
        field_of(slot, kind.addressee)
        for wording in (*kind.subjects, *(one for part in kind.parts for one in part.wordings))
        for pattern in patterns(wording, BOOK.phrases, kind.addressee)
        for slot in pattern.slots
    }
    choices = {name for name in uses if FIELDS[name].choices}
    assert said == set(uses) - choices


@every_kind
def test_a_kind_belongs_to_its_channel(kind: Kind) -> None:
    """A request takes its limit from the channel's fact; every other kind keeps to its words."""
    assert bool(kind.limit) == kind.id.startswith("request_note")
    assert bool(kind.limit) != bool(kind.words)
    if kind.limit:
        assert channels.fact(kind.limit).value == 200


@every_kind
def test_the_wordings_keep_a_courteous_voice(kind: Kind) -> None:
    """No exclamation mark, no slang, no stock phrase, nothing about pay or what comes next."""
    for text in sentences(kind):
        assert not re.search(
            r"!|\bhey\b|hope this|writing to|reach(ing)? out|next steps|hear(ing)? (back|from)|salary|asap",
            text.lower(),
        ), text
        assert "'" not in text, text
        if "’m" in text or "’d" in text:
            assert any(one.text == text and one.tone == "friendly" for part in kind.parts for one in part.wordings), (
                text
            )


def test_no_two_kinds_share_their_words() -> None:
    """Each kind has an opening of its own, in each tone."""
    for tone in TONES:
        texts = [compose(kind.id, FULL | {"tone": tone}, limit=5000).text for kind in BOOK.kinds]
        bodies = [text.split("\n\n")[1] if "\n\n" in text else text.partition(", ")[2] for text in texts]
        assert len({body.split(".")[0] for body in bodies}) == len(bodies)


def test_tones_sound_different() -> None:
    """Formal and friendly differ in every kind."""
    for kind in BOOK.kinds:
        formal, friendly = (compose(kind.id, FULL | {"tone": tone}).text for tone in TONES)
        assert formal != friendly
        assert "’" not in formal


@pytest.mark.no_cover  # goes through everything; what it reaches, quicker tests reach too
@every_kind
def test_every_wording_is_used_somewhere(kind: Kind) -> None:
    """A wording that no situation calls for would be dead."""
    seen: set[str] = set()
    some = [
        "company",
        "interview_time",
        "interview_date",
        "recruiter_name",
        "contact_details",
        "interviewer_name",
    ]
    clauses = {"personal_fact": "we both studied in Leeds", "background": "I am a baker"}
    for tone in TONES:
        for extra in ({}, clauses):
            for count in range(len(UNIQUE) + 1):
                for left_out in combinations((*UNIQUE, "background"), count):
                    for less in ((), some[2:3], some[3:]):
                        fields = (
                            without(*left_out, *less)
                            | {"tone": tone}
                            | {name: text for name, text in extra.items() if name not in left_out}
                        )
                        for limit in (None, 160, 200, 280, 400):
                            seen |= said(kind, fields, limit)
        for topic in TOPICS:
            for time in ("", "14:00"):
                seen |= said(kind, FULL | {"tone": tone, "logistics_topic": topic, "interview_time": time}, None)
        for limit in range(140, 420, 20):
            seen |= said(kind, FULL | {"tone": tone, "logistics_question": "Is there parking?"}, limit)
    assert [text for text in sentences(kind) if skeleton(text) not in seen] == []


def said(kind: Kind, fields: dict[str, str], limit: int | None) -> set[str]:
    """Return the bare wordings that a draft uses, for an interview to come and for one past."""
    found = set()
    for today in (None, date(2026, 3, 4)):
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
    """Return a bare wording with every run of phrases as one mark."""
    text = re.sub(r" ?(on §( at §)?|with §)", "", text)
    text = re.sub(r"the (§ at §|§|role at §)", "§", text)
    return re.sub(r"[ §,.]+", " ", text).strip()


@every_kind
def test_a_kind_asks_each_of_its_fields_once(kind: Kind) -> None:
    """Grouped, in the order of the groups, with the words of the kind."""
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
    """What is needed alone, what one of several can give, and what is optional."""
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
    assert {name for name in UNIQUE if name in need} == {name for name in UNIQUE if need.get(name) == "one_of"}


def test_every_field_says_how_to_answer() -> None:
    """Label, help, group and a placeholder's words are there; a select offers choices."""
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
            assert field.shape in {"name", "role", "company", "phrase", "question", "line"}

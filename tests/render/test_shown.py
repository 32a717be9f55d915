"""What Python sends to the page: every outcome, kind, finding, and plan can be shown, and text stays text."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_steps.embed.form.editor import editor, side_by_side, storage
from build_steps.embed.form.fields import Offered, composer
from build_steps.embed.form.questions import form
from build_steps.embed.form.sent import plan as following_plan
from build_steps.embed.form.sent import sent
from decision_tool.channels import ACCOUNTS, REACHES, carry
from decision_tool.composer import BOOK, compose
from decision_tool.composer.model import Kind
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.graph import graph_of
from decision_tool.flow.model import Decision, Outcome
from decision_tool.flow.walk import decide
from decision_tool.planner import plan
from decision_tool.planner.already_written import CASES
from decision_tool.planner.model import Case
from decision_tool.render import draft, result
from decision_tool.render import plan as planned
from decision_tool.render import review as reviewed
from decision_tool.render.markup import Element, to_html
from decision_tool.render.pieces import fold, sources
from decision_tool.render.words import DRAFT
from decision_tool.requests.draft import reach_matters
from decision_tool.reviewer.kinds import KINDS
from decision_tool.reviewer.model import Finding
from decision_tool.reviewer.run import review
from tests.render.tree import HOSTILE, check_buildable, elements, text, with_attribute

TODAY = date(2026, 3, 2)
FINDING = Finding("pay", "error", 6, 10, "It asks about pay.", "That can wait.", ("A25",), "the role")
OFFERED = Offered(ACCOUNTS, next(each for each in CONTACT.questions if each.id == "reach"), reach_matters())


def ways() -> dict[str, list[Decision]]:
    """Return every possible decision, by outcome."""
    graph = graph_of(CONTACT)
    found: dict[str, list[Decision]] = {}
    paths: list[tuple[int, dict[str, str]]] = [(graph.start, {})]
    while paths:
        index, answers = paths.pop()
        step = graph.steps[index]
        if step.outcome:
            found.setdefault(step.outcome, []).append(decide(answers))
        paths += [(after, {**answers, step.question: option}) for option, after in step.follows.items()]
    return found


WAYS = ways()


@pytest.mark.parametrize("outcome", CONTACT.outcomes, ids=[each.id for each in CONTACT.outcomes])
def test_every_decision_can_be_shown(outcome: Outcome) -> None:
    """The verdict, what to do, one reason, and one unknown; the rest and all sources below."""
    for decided in WAYS[outcome.id]:
        shown, details = result.decision(decided, CONTACT), result.details(decided, CONTACT)
        check_buildable(shown)
        check_buildable(details)
        assert list(with_attribute(shown, "data-outcome")) == [outcome.id]
        assert list(with_attribute(shown, "data-verdict")) == [outcome.verdict]
        first = [reason.text for reason in (*decided.reasons[:1], *decided.unknowns[:1])]
        wanted = (decided.headline, decided.now, decided.next, *first)
        assert not [words for words in wanted if words not in text(shown)]
        assert not [each for each in elements(shown) if each.tag == "a"]
        said = (*decided.reasons, *decided.pros, *decided.cons, *decided.unknowns, *decided.differs)
        assert not [reason for reason in said if reason.text not in text(details)]
        links = {dict(each.attributes)["href"] for each in elements(details) if each.tag == "a"}
        assert links == {f"site:reference/sources/#{number.lower()}" for reason in said for number in reason.sources}


def test_three_changes_are_shown_and_the_rest_is_in_a_fold() -> None:
    """Changes a person can find out come first."""
    decided = max((each for ways in WAYS.values() for each in ways), key=lambda each: len(each.would_change))
    first, more = result.changes(decided.would_change, CONTACT)
    assert [each.tag for each in first.children if isinstance(each, Element)] == ["li"] * 3
    assert [each.tag for each in elements(more)].count("li") == len(decided.would_change) - 3
    kinds = [entry.kind for entry in decided.would_change]
    assert kinds == sorted(kinds, key=result.CHANGE_KINDS.index)


def test_a_change_names_where_it_leads() -> None:
    """One outcome by its headline, or several by all of theirs."""
    headlines = {each.id: each.headline for each in CONTACT.outcomes}
    leads = [
        (change, text(result.change(change, CONTACT)))
        for ways in WAYS.values()
        for each in ways
        for change in each.would_change
    ]
    assert {change.outcome is None for change, _ in leads} == {True, False}
    assert not [said for change, said in leads if not all(headlines[end] in said for end in change.possible)]


def test_without_changes_no_heading_is_shown() -> None:
    """There's no heading above an empty list, for any kind of change."""
    bare = next(iter(WAYS.values()))[0]._replace(would_change=(), pros=(), cons=(), unknowns=(), differs=())
    bare = bare._replace(reasons=())
    assert [each.tag for each in elements(result.details(bare, CONTACT))].count("details") == 0


@pytest.mark.parametrize("kind", BOOK.kinds, ids=[kind.id for kind in BOOK.kinds])
def test_every_kind_of_draft_can_be_shown(kind: Kind) -> None:
    """Empty, filled in, and far too long."""
    uses = [use.field for use in kind.uses]
    texts = {field.id for field in BOOK.fields if field.input in {"text", "textarea"}} & set(uses)
    for given_fields in ({}, dict.fromkeys(texts, "Ada Quist"), dict.fromkeys(texts, HOSTILE * 5)):
        made = compose(kind.id, given_fields, today=TODAY)
        shown = draft.composed(made, kind, BOOK)
        check_buildable(shown)
        check_buildable(draft.preview(made, kind))
        assert set(with_attribute(shown, "data-field")) >= set(made.missing)
        assert list(with_attribute(draft.preview(made, kind), "data-message-part")) == list(
            dict.fromkeys(span.name for span in made.parts)
        )


def test_a_subject_line_is_shown_once_the_message_is_ready() -> None:
    """With its own copy button."""
    assert draft.subject("") == ()
    line = draft.subject(HOSTILE)
    assert [text(each) for each in line][1] == HOSTILE


def test_notes_lead_to_their_field_if_they_have_one() -> None:
    """Missing fields have a list of their own."""
    made = compose("request_note", {"role": "x" * 300}, today=TODAY)
    assert "missing" not in {note.id for note in draft.other_notes(made)}
    assert [draft.note_item(note).tag for note in made.notes] == ["li"] * len(made.notes)


@pytest.mark.parametrize("reach", REACHES)
@pytest.mark.parametrize("account", ACCOUNTS)
@pytest.mark.parametrize("kind", [kind.id for kind in BOOK.kinds])
def test_a_messages_channel_can_be_shown(kind: str, reach: str, account: str) -> None:
    """Or that there is none, and what to send instead."""
    line = carry(kind, reach, account).line
    shown = draft.channel(line, BOOK.kinds)
    check_buildable(shown)
    assert list(with_attribute(shown, "data-carried")) == ["true" if line.channel else "false"]
    assert set(with_attribute(shown, "data-kind")) == set(line.instead)
    check_buildable(draft.remark(compose(kind, {})))


def test_known_and_unknown_samples_can_be_shown() -> None:
    """A sample that would replace typed text waits for a click."""
    for shown in (
        draft.sample(HOSTILE, waits=True),
        draft.sample(HOSTILE, waits=False),
        draft.sample_unknown(),
    ):
        check_buildable(shown)


@given(st.text(max_size=200), st.sampled_from(sorted(KINDS)), st.booleans(), st.booleans(), st.integers(0, 3))
def test_any_review_can_be_shown(words: str, kind: str, warned: bool, unfinished: bool, aside: int) -> None:
    """Each finding has its rule and its span, and its words are quoted as text."""
    found = review(words, kind)
    shown = reviewed.reviewed(found, words, warned=warned, unfinished=unfinished, set_aside=aside)
    check_buildable(shown)
    rules = [dict(each.attributes)["data-rule"] for each in elements(shown) if "data-rule" in dict(each.attributes)]
    assert sorted(rules) == ([] if unfinished else sorted(each.rule for each in found.findings))


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (FINDING, "Change to “the role”"),
        (FINDING._replace(replacement="  "), "Delete it"),
        (FINDING._replace(end=6, replacement=" Dear Ada, "), "Add “Dear Ada,”"),
        (FINDING._replace(replacement=None), "Dismiss"),
    ],
    ids=["replace", "take out", "add", "nothing to offer"],
)
def test_a_finding_offers_what_it_has(entry: Finding, said: str) -> None:
    """The button says what it does."""
    buttons = [text(each) for each in elements(reviewed.finding(entry, "Hello money")) if each.tag == "button"]
    assert said in buttons
    assert buttons[-1] == "Dismiss"
    firm = reviewed.finding(entry._replace(firm=True), "Hello money")
    assert "Dismiss" not in [text(each) for each in elements(firm) if each.tag == "button"]
    assert DRAFT["firm"] in text(firm)


def test_long_words_of_a_finding_are_quoted_in_part() -> None:
    """So the message stays visible."""
    words = "word " * 40
    shown = reviewed.finding(FINDING._replace(start=0, end=len(words)), words)
    (quoted,) = (text(each) for each in elements(shown) if each.tag == "q")
    assert quoted.endswith("…")
    assert len(quoted) < 70


def test_hostile_words_are_quoted_as_text() -> None:
    """In the finding, in the replace button, and in the HTML of both."""
    shown = reviewed.finding(FINDING._replace(start=0, end=len(HOSTILE), replacement=HOSTILE), HOSTILE)
    check_buildable(shown)
    assert "<img" not in to_html(shown)
    assert "<script" not in to_html(shown)


@pytest.mark.parametrize("outcome", [each.id for each in CONTACT.outcomes])
def test_every_plan_can_be_shown(outcome: str) -> None:
    """By day, with a checked box for each step, the next date separately, and a calendar if there are steps."""
    for interview in (None, date(2026, 3, 3), date(2026, 4, 1), date(2026, 2, 1)):
        made = plan(outcome, today=TODAY, interview=interview)
        shown = planned.planned(made)
        check_buildable(shown)
        days = [dict(each.attributes)["datetime"] for each in elements(shown) if each.tag == "time"]
        assert days == sorted({step.date.isoformat() for step in made.steps})
        boxes = [dict(each.attributes) for each in elements(shown) if each.tag == "input"]
        assert [each["value"] for each in boxes] == [step.id for step in made.steps]
        assert all("checked" in each for each in boxes)
        assert ("calendar" in with_attribute(shown, "data-action")) == bool(made.steps)
        following = planned.next_date(made)
        assert (following is None) == (not made.steps)
        if following:
            check_buildable(following)
            ahead = [step.date.isoformat() for step in made.steps if step.date > TODAY]
            assert list(with_attribute(following, "datetime")) == (ahead or [TODAY.isoformat()])[:1]


def test_a_plan_without_steps_says_so() -> None:
    """There's no next date, and no empty calendar is offered."""
    made = plan("leave_it", today=TODAY)._replace(steps=(), notes=())
    assert "nothing you need to do on a particular day" in text(planned.planned(made))
    assert not with_attribute(planned.planned(made), "data-action")
    assert planned.next_date(made) is None


def test_dates_are_in_american_format() -> None:
    """Weekday, month, and day."""
    assert planned.in_words(date(2026, 3, 3)) == "Tue, Mar 3"


@pytest.mark.parametrize("case", CASES, ids=[case.id for case in CASES])
def test_every_case_after_sending_can_be_shown(case: Case) -> None:
    """The verdict, the calm answer, what helps, what makes it worse, and all sources in a fold."""
    shown = planned.written(case)
    check_buildable(shown)
    assert list(with_attribute(shown, "data-verdict")) == ["send" if case.message_kind else "no"]
    for advice in (*case.helps, *case.worsens):
        assert advice.text in text(shown)
    assert set(case.sources) == {text(each) for each in elements(shown) if each.tag == "a"}
    check_buildable(planned.bad_day())


@pytest.mark.parametrize("shared", [True, False])
def test_the_composers_form_has_each_field_once(shared: bool) -> None:
    """By id; the date only if no other part asks for it; with a choice of kinds and accounts."""
    form = composer(BOOK, OFFERED, first="message", shared_date=shared)
    names = [dict(each.attributes)["name"] for each in elements(form) if "name" in dict(each.attributes)]
    own = {field.id for field in BOOK.fields} - ({"interview_date"} if shared else set())
    assert sorted(names) == sorted([*own, "kind", "reach", "account"])
    labels = with_attribute(form, "for")
    assert set(labels) == {dict(each.attributes)["id"] for each in elements(form) if "name" in dict(each.attributes)}


PARTS = {
    "draft": side_by_side(editor("0.2", [("message", "Message")])),
    "keeper": storage(),
    "plan": following_plan(),
    "sent": sent(CASES),
    "questions": form(CONTACT),
}


@pytest.mark.parametrize("shown", PARTS.values(), ids=PARTS)
def test_every_control_has_an_accessible_name(shown: Element) -> None:
    """From its label, around it or linked to it, and every referenced id exists."""
    inside = {id(each) for label in elements(shown) if label.tag == "label" for each in elements(label)}
    labelled = set(with_attribute(shown, "for"))
    ids = set(with_attribute(shown, "id"))
    for each in elements(shown):
        given_attributes = dict(each.attributes)
        if each.tag in {"input", "select", "textarea"}:
            assert id(each) in inside or given_attributes["id"] in labelled
        assert set(given_attributes.get("aria-describedby", "").split()) <= ids


def test_small_pieces_leave_out_what_is_empty() -> None:
    """No empty folds or sources."""
    assert (fold("Why", []), sources([])) == ((), ())
    (link,) = (each for each in elements(sources(["A25"])[1]) if each.tag == "a")
    assert dict(link.attributes)["href"] == "site:reference/sources/#a25"


def test_the_next_date_comes_with_what_the_date_means() -> None:
    """How far away the interview is, and what that means for today; nothing without a date."""
    dated = planned.next_date(plan("send_message", today=TODAY, interview=date(2026, 3, 9)))
    assert dated is not None and "The interview is in " in text(dated)
    undated = planned.next_date(plan("send_message", today=TODAY))
    assert undated is not None
    said = text(undated)
    assert (said[:10], said[-1]) == ("Next date:", ".")

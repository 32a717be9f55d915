"""The reviewer accepts what the composer writes: every ready message and every sample in the guide."""

from datetime import date
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from build_steps.embed.read_drafts import DRAFTS, Draft
from decision_tool.composer import BOOK, compose
from decision_tool.composer.model import Sample
from decision_tool.composer.samples import SAMPLES
from decision_tool.reviewer.run import review
from tests.examples import examples
from tests.reviewer.awkward_values import AWKWARD, ONLY_GIVEN

CHOICES = {field.id: [choice.id for choice in field.choices] for field in BOOK.fields if field.choices}
# Made-up values of the fields.
GIVEN = {
    "interviewer_name": ["Marisol Quane", "Will Grant", "Nguyễn Văn An", "Ann O'Neil", "Hope Price", "Lee"],
    "recruiter_name": ["Dana Okwuosa", "Bo Pay", "José Núñez"],
    "your_name": ["Jonas Lindahl", "May Long", "Zoë"],
    "role": ["Data Analyst", "Compensation Analyst", "benefits manager", "Head of Pay", "nurse", "UX designer"],
    "company": ["Brightwell Foods", "Hey", "Yahoo!", "Leave Studio", "H&M", "Siemens"],
    "interview_date": ["2026-03-03", "2026-05-29"],
    "interview_time": ["09:00", "14:30"],
    "logistics_question": ["Is there a place to leave a bicycle?", "Which entrance should I use?"],
    "personal_fact": ["your talk on stock forecasting", "the story of the night ferry", "your post on rural clinics"],
    "shared_connection": ["Priya Nairn", "Tom Reyes"],
    "background": ["five years in retail planning", "ten years in family law", "a degree in pay equity research"],
    "achievement": ["cut food waste by a third", "led the move of payroll to a new system"],
    "contact_details": ["jonas@example.org", "555 0100"],
    "reschedule_reason": ["a family emergency", "I have the flu", "personal reasons", "running 15 minutes late"],
    "new_time": ["Thursday or Friday afternoon", "after 3", "the same time on Friday"],
    "day_named": ["2026-02-27", "2026-03-02"],
    "mistake": ["wrote Wednesday and meant Tuesday", "the interview is on Tuesday, not Monday", "wrong name"],
}
FIELDS = st.fixed_dictionaries(
    {},
    optional={field.id: st.sampled_from(CHOICES.get(field.id) or GIVEN[field.id]) for field in BOOK.fields},
)
FULL = st.fixed_dictionaries(
    {field.id: st.sampled_from(CHOICES.get(field.id) or GIVEN[field.id]) for field in BOOK.fields}
)
KINDS = tuple(kind.id for kind in BOOK.kinds)


def flagged(text: str, kind: str, fields: dict[str, str], limit: int | None) -> list[tuple[str, str]]:
    """Return the reviewer's findings as pairs of a rule and the words it flags."""
    units = text.encode("utf-16-le")
    return [
        (one.rule, units[2 * one.start : 2 * one.end].decode("utf-16-le"))
        for one in review(text, kind, limit=limit, details=fields).findings
    ]


@settings(max_examples=examples(60))
@given(st.sampled_from(KINDS), st.one_of(FIELDS, FULL), st.one_of(st.none(), st.just(date(2026, 3, 2))))
def test_a_ready_message_gives_no_finding(kind: str, fields: dict[str, str], today: date | None) -> None:
    """For any kind, tone, and occasion, with and without the details."""
    draft = compose(kind, fields, today=today)
    if draft.ready:
        assert flagged(draft.text, kind, fields, draft.limit) == [], draft.text
        assert flagged(draft.text, kind, {}, draft.limit) == [], draft.text


@pytest.mark.parametrize(("field", "value"), [(field, value) for field in AWKWARD for value in AWKWARD[field]])
def test_an_awkward_value_gives_no_finding(field: str, value: str) -> None:
    """For any kind, in both tones: what looks like something else is a given value."""
    for kind, tone in product(KINDS, ("formal", "friendly")):
        fields = {name: found[0] for name, found in GIVEN.items()} | {"tone": tone, field: value}
        if field == "logistics_question":
            fields["logistics_topic"] = "other"
        draft = compose(kind, fields)
        if draft.ready:
            assert flagged(draft.text, kind, fields, draft.limit) == [], draft.text
            assert value in ONLY_GIVEN or flagged(draft.text, kind, {}, draft.limit) == [], draft.text


def test_nearly_every_awkward_value_makes_a_ready_message() -> None:
    """Otherwise the test above wouldn't test it."""
    plain = {name: found[0] for name, found in GIVEN.items()} | {"logistics_topic": "other"}
    values = [(field, value) for field in AWKWARD for value in AWKWARD[field]]
    ready = [value for field, value in values if any(compose(kind, plain | {field: value}).ready for kind in KINDS)]
    assert len(ready) >= 200


@pytest.mark.parametrize("sample", SAMPLES, ids=[sample.id for sample in SAMPLES])
def test_a_sample_of_the_guide_gives_no_finding(sample: Sample) -> None:
    """As it is on its page."""
    draft = compose(sample.kind, sample.fields, limit=sample.limit)
    assert flagged(draft.text, sample.kind, dict(sample.fields), draft.limit) == []


@pytest.mark.parametrize("draft", DRAFTS, ids=[draft.id for draft in DRAFTS])
def test_a_draft_in_the_guide_is_fixed_by_its_final_version(draft: Draft) -> None:
    """The draft has findings, and the final version has none."""
    assert flagged(draft.before, draft.kind, dict(draft.details), None)
    assert flagged(draft.after, draft.kind, dict(draft.details), None) == []

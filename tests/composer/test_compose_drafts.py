"""Golden drafts of every kind for six people, to be read the way a hiring manager would.

To renew them, run `python -m tests.composer.test_compose_drafts`.
"""

import re
from datetime import date
from pathlib import Path

import pytest

from decision_tool.composer import BOOK, compose
from decision_tool.composer.draft import Draft
from tests.composer.situations import KINDS

GOLDEN = Path(__file__).parent / "drafts.txt"
AGAIN = "python -m tests.composer.test_compose_drafts"
BEFORE, AFTER = date(2026, 2, 26), date(2026, 3, 12)
PEOPLE = {
    "new graduate": {
        "interviewer_name": "Grace Oyelowo-Hart",
        "recruiter_name": "Dana Okwuosa",
        "your_name": "Minh Castellan",
        "role": "Entry-Level Engineer",
        "company": "Kestrelmoor Energy",
        "personal_fact": "the video about your tidal pilot plant",
        "background": "new degree in civil engineering",
        "achievement": "spent two summers mapping storm drains",
        "reschedule_reason": "sick",
        "new_time": "thurs or fri afternoon",
        "mistake": "wrong date",
        "logistics_topic": "place",
        "tone": "friendly",
    },
    "career changer": {
        "interviewer_name": "Dr. Henrik Aldous, MD | Chief Nursing Officer",
        "recruiter_name": "IMANI COLE",
        "salutation": "title_surname",
        "your_name": "Imani Brooke",
        "role": "Health Data Analyst",
        "company": "Larkmoor Health",
        "personal_fact": "How your team plans a ward",
        "background": "9 yrs as RN",
        "reschedule_reason": "my son has a fever",
        "mistake": "used the wrong company name",
        "logistics_topic": "contact_person",
        "tone": "formal",
    },
    "senior": {
        "interviewer_name": "Yasmin de la Croix",
        "interviewer_title": "Mx.",
        "salutation": "title_surname",
        "recruiter_name": "Bertrand Osei",
        "your_name": "Rashid Omondi-Vale",
        "role": "Head of Operations",
        "company": "Ostrander Freight",
        "personal_fact": "your keynote on night trains",
        "shared_connection": "Margit Solheim",
        "background": "twenty years in freight",
        "achievement": "Reducing delays by a third",
        "contact_details": "+1 555 0142",
        "new_time": "any time after March 9",
        "mistake": "my message said Wednesday, and the interview is on Tuesday",
        "logistics_topic": "time",
        "tone": "formal",
    },
    "shared connection": {
        "interviewer_name": "Caoimhe O’Neil",
        "recruiter_name": "Beatriz Olander",
        "your_name": "Dev Marchetti",
        "role": "Bookseller",
        "company": "Fernhythe Books",
        "shared_connection": "priya nairn",
        "background": "four years at a library desk",
        "reschedule_reason": "train delay",
        "new_time": "half an hour later",
        "mistake": "misspelled your name",
        "logistics_question": "where should i park",
        "tone": "friendly",
    },
    "sentence of their own": {
        "interviewer_name": "Nguyễn Văn An",
        "recruiter_name": "Joaquín Ferran",
        "your_name": "Sofia Lindqvist",
        "role": "Product Designer",
        "company": "Arrowmere Studio",
        "personal_fact": "we both studied in Leeds",
        "achievement": "Led team of six",
        "reschedule_reason": "jury duty",
        "new_time": "the same time next week",
        "mistake": "left a placeholder in",
        "logistics_topic": "video_link",
        "contact_details": "sofia@example.org",
        "tone": "friendly",
    },
    "panel": {
        "interviewer_name": "Ana Brell, Tom Adomako, and Jun Albrecht",
        "recruiter_name": "Halina Dacosta",
        "your_name": "Percy Wren",
        "role": "Site Manager",
        "company": "Graveney Construction",
        "personal_fact": "discussing the timber school",
        "background": "strong background in site safety",
        "achievement": "promoted to foreman at 26",
        "mistake": "sent my note twice",
        "logistics_question": "is there a way in without stairs",
        "tone": "formal",
    },
}
DATES = {"interview_date": "2026-03-03", "interview_time": "14:00", "day_named": "2026-03-10"}


def write(kind: str, person: str) -> Draft:
    """Return the draft of a kind for one of the people."""
    moment = next(one for one in BOOK.kinds if one.id == kind).moment
    return compose(kind, PEOPLE[person] | DATES, today=AFTER if moment == "after" else BEFORE)


def golden() -> str:
    """Return all drafts as one text."""
    shown = []
    for kind in KINDS:
        for person in PEOPLE:
            draft = write(kind, person)
            subject = f"Subject: {draft.subject}\n\n" if draft.subject else ""
            shown.append(f"=== {kind}, {person} ({draft.length} characters)\n{subject}{draft.text}\n")
    return "\n".join(shown)


def test_the_drafts_read_as_they_were_approved() -> None:
    """A changed wording shows in the golden file's diff. There are at least sixty drafts."""
    assert len(KINDS) * len(PEOPLE) >= 60
    assert golden() == GOLDEN.read_text(encoding="utf-8"), f"if the new texts are good: {AGAIN}"


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("kind", KINDS)
def test_each_draft_is_ready(kind: str, person: str) -> None:
    """None of these people has to enter anything again."""
    draft = write(kind, person)
    assert draft.ready, draft.notes


@pytest.mark.parametrize("kind", KINDS)
def test_no_skeleton_is_shared_by_all(kind: str) -> None:
    """Without the facts, the six drafts of a kind are at least three different texts, or two for short kinds."""
    skeletons = set()
    for person in PEOPLE:
        draft = write(kind, person)
        text = draft.text
        for span in reversed(draft.said):
            raw = text.encode("utf-16-le")
            text = (raw[: 2 * span.start] + "§".encode("utf-16-le") + raw[2 * span.end :]).decode("utf-16-le")
        skeletons.add(re.sub(r"\s+", " ", text))
    assert len(skeletons) >= 3, skeletons


if __name__ == "__main__":
    GOLDEN.write_text(golden(), encoding="utf-8")
    print(f"wrote {GOLDEN.name}: {len(KINDS) * len(PEOPLE)} drafts")

"""Shared by the composer's tests: a full set of ordinary fields, and strategies for arbitrary ones."""

import re
from datetime import date

from hypothesis import strategies as st

from decision_tool.composer import BOOK, compose
from decision_tool.composer.draft import Draft

KINDS = tuple(kind.id for kind in BOOK.kinds)
TONES = ("formal", "friendly")
TOPICS = ("time", "place", "contact_person", "video_link")
UNIQUE = BOOK.unique

FULL = {
    "interviewer_name": "Marisol Quane",
    "interviewer_title": "Ms.",
    "salutation": "title_surname",
    "recruiter_name": "Dana Okwuosa",
    "your_name": "Jonas Lindahl",
    "role": "Data Analyst",
    "company": "Brightwell Foods",
    "interview_date": "2026-03-03",
    "interview_time": "14:00",
    "logistics_topic": "video_link",
    "personal_fact": "your talk on stock forecasting",
    "shared_connection": "Priya Nairn",
    "background": "five years in retail planning",
    "achievement": "cut food waste by a third",
    "contact_details": "jonas@example.org",
    "reschedule_reason": "a family emergency",
    "new_time": "Thursday or Friday afternoon",
    "day_named": "2026-03-06",
    "mistake": "wrote Wednesday and meant Tuesday",
    "tone": "formal",
}

# What a reader would take for a blank, independent of the composer's own check.
PLACEHOLDER = re.compile(r"\[[^\]]+\]|\{[^}]+\}|<[^>]+>|___+")

NASTY = (
    *(
        "",
        " ",
        ".",
        "…",
        "!",
        ",",
        "\t\n",
        "\u200b",
        "\u0301",
        "\x00",
        "a\x1bb",
        "\u202eabc",
        "\ud83d",
        "\x85",
    ),
    *("李", "Nguyễn Văn An", "محمد الفاتح", "עדי כהן", "O'Neil", "👩🏽‍🚀 Ana", "e\u0301va", "İstanbul", "ß"),
    *("[your name]", "{role}", "<b>bold</b>", "___", "[", "]", "<", ">", "&amp;", "' OR 1=1", "$(x)", "`x`"),
    *("a" * 700, "word " * 300, "長" * 2500, "Dr.", "Dr. Dr.", "de la", "Jr.", ", PhD", "Quane, Marisol"),
    *(
        "role",
        "the role",
        "A role",
        "I",
        "i ",
        "I enjoyed ",
        "You",
        "Acme Inc.",
        "Why?",
        "x role at y",
        "0",
        "0.",
    ),
)

_CHOICES = {field.id: [choice.id for choice in field.choices] for field in BOOK.fields if field.choices}

any_text = st.one_of(st.text(max_size=40), st.sampled_from(NASTY), st.sampled_from(sorted(FULL.values())))
any_date = st.one_of(st.dates().map(date.isoformat), st.sampled_from(["2026-02-30", "20260303", "soon", "٢٠٢٦-٠٣-٠٣"]))
any_time = st.one_of(
    st.times().map(lambda time: time.isoformat()), st.sampled_from(["24:00", "2 PM", "13 PM", "7", "x"])
)
any_fields = st.fixed_dictionaries(
    {},
    optional={
        field.id: (
            st.sampled_from(["", *_CHOICES[field.id]])
            if field.choices
            else any_date | any_text
            if field.shape == "date"
            else any_time | any_text
            if field.shape == "time"
            else any_text
        )
        for field in BOOK.fields
    },
)
any_kind = st.sampled_from(KINDS)
any_limit = st.one_of(st.none(), st.integers(-3, 420), st.sampled_from([200, 300, 1900]))
any_today = st.one_of(st.none(), st.dates(), st.just(date(2026, 2, 26)))


def write(kind: str, limit: int | None = None, today: date | None = None, **changes: str) -> Draft:
    """Compose a draft from the full set of fields, with some changed; '' leaves a field out."""
    return compose(kind, FULL | changes, limit=limit, today=today)


def without(*left_out: str) -> dict[str, str]:
    """Return the full set of fields without some of them."""
    return {name: value for name, value in FULL.items() if name not in left_out}

"""What `review` guarantees: spans in code units, verdicts in words, and names ignored."""

import pytest

from decision_tool.errors import ToolError
from decision_tool.reviewer.model import Finding
from decision_tool.reviewer.run import review

SOUND = (
    "Dear Ms. Obi,\n\nI am a nurse with nine years on wards, and I look forward to our interview on Tuesday."
    " Thank you.\n\nKind regards,\nAna Ruiz"
)


def cut(text: str, finding: Finding) -> str:
    """Return the words a finding points at."""
    return text.encode("utf-16-le")[2 * finding.start : 2 * finding.end].decode("utf-16-le")


def find(text: str, rule: str, kind: str = "message", **details: str) -> list[Finding]:
    """Return one rule's findings."""
    return [one for one in review(text, kind, details=details).findings if one.rule == rule]


@pytest.mark.parametrize(
    "before",
    ["", "👋🏽 ", "Dear Zoë 𝒜, ", "line\r\n\r\n", "e\u0301e\u0301 ", "שלום ", "👩‍👩‍👧 👩‍👩‍👧\n", "İstanbul "],
)
def test_offsets_count_utf16_code_units_of_the_original_text(before: str) -> None:
    """Emoji, combining marks, right-to-left text, and Windows line breaks don't shift a finding."""
    text = before + "thx for the invite, could you tell me the salary range?"
    assert [cut(text, one) for one in find(text, "pay")] == ["salary range"]
    assert "thx" in [cut(text, one) for one in find(text, "informal")]


def test_the_length_counts_a_windows_line_break_once() -> None:
    """The length is what a browser's text field counts."""
    assert review("a\r\nb😀").length == 5
    assert review("a\nb").length == 3


def test_the_kinds_limit_applies_unless_another_is_given() -> None:
    """A note may have 200 code units on a free account, or 300 if the page says so."""
    text = "Dear Ms. Obi, " + "we meet on Tuesday. " * 12
    assert review(text, "request_note").limit == 200
    assert find(text, "over_limit", "request_note")
    assert not [one for one in review(text, "request_note", limit=300).findings if one.rule == "over_limit"]
    assert review(text).limit is None


def test_what_is_over_the_limit_starts_where_the_channel_would_cut() -> None:
    """Astral characters and Windows line breaks count as in a text field."""
    text = "😀\r\n" * 100
    result = review(text, "request_note", limit=30)
    over = next(one for one in result.findings if one.rule == "over_limit")
    assert over.start == 40
    assert over.message == "This is 270 characters over the limit of 30."
    assert find("x" * 201, "over_limit", "request_note")[0].message.startswith("This is 1 character over")


def test_a_finding_never_splits_a_character() -> None:
    """If the limit is in the middle of an emoji, the finding includes the whole emoji."""
    over = next(one for one in review("😀" * 10, limit=3).findings if one.rule == "over_limit")
    assert over.start == 2


@pytest.mark.parametrize("text", ["", " ", "\n\r\n\t", "\u200b", "?", "!", "\ud83d", "\x00", "a", "😀", "你"])
@pytest.mark.parametrize("kind", ["message", "request_note", "logistics", "reply"])
def test_the_shortest_texts_have_a_review(text: str, kind: str) -> None:
    """An empty text, one mark, or a lone surrogate."""
    result = review(text, kind)
    assert result.verdict
    assert result.length == len(text.replace("\r\n", "\n").encode("utf-16-le", "surrogatepass")) // 2


def test_an_empty_draft_has_nothing_to_review() -> None:
    """Before the first word there are no findings, and nothing is ready."""
    for text in ("", " \n "):
        result = review(text)
        assert result.findings == ()
        assert result.verdict == "There’s nothing to check yet."
        assert not result.ready
        assert not any(part.present for part in result.parts)


def test_the_verdict_counts_what_to_fix_first() -> None:
    """It counts findings by severity, or says nothing was found."""
    assert review(SOUND).verdict == "We found no problems. Read it aloud once."
    assert review(SOUND).ready
    one = review(SOUND.replace("Thank you.", "Thank you!!"))
    assert (one.verdict, one.ready) == ("1 should fix.", False)
    two = review(SOUND.replace("Thank you.", "Thank you!! btw I live near [City]."))
    assert two.verdict == "1 must fix, 2 should fix."
    hint = review(SOUND.replace("I am a nurse with nine years on wards, and", "My name is Ana."))
    assert (hint.verdict, hint.ready) == ("1 suggestion.", True)
    note = review("We meet on Tuesday.", "request_note")
    assert note.verdict == "2 suggestions."


def test_other_languages_get_only_checks_for_any_language() -> None:
    """One hint about the language, and checks for emoji, placeholders, and limits."""
    result = review("Sehr geehrte Frau Weber, ich freue mich auf das Gespräch mit [Name] 😊 für den Job.")
    assert [one.rule for one in result.findings] == ["not_english", "placeholder", "informal"]
    assert result.language == "other"
    quiet = review("Sehr geehrte Frau Weber, ich freue mich auf das Gespräch.")
    assert (quiet.verdict, quiet.ready) == ("We checked only part of this.", False)
    assert review("12345").language == "unknown"


@pytest.mark.parametrize(
    "text", ["Hi Ana", "Thanks!", "OK", "Yes, Tuesday.", "See you in São Paulo, Ana.", "Grazie, Ana."]
)
def test_short_english_is_never_taken_for_another_language(text: str) -> None:
    """If in doubt, a text is English."""
    assert review(text).language == "en"


def test_the_checklist_has_every_part_with_its_span() -> None:
    """Each part in the guide's table is there once, with the span of its words."""
    parts = {part.part: part for part in review(SOUND).parts}
    assert list(parts) == [
        "greeting",
        "introduction",
        "interview_details",
        "thanks",
        "qualifications",
        "enthusiasm",
        "question",
        "new_time",
        "correction",
        "closing",
    ]
    assert parts["greeting"][:3] == ("greeting", True, "warning")
    assert SOUND[parts["greeting"].start : parts["greeting"].end] == "Dear Ms. Obi,"
    assert SOUND[parts["closing"].start : parts["closing"].end] == "Kind regards,\nAna Ruiz"
    assert parts["qualifications"].needed == "hint"
    assert parts["question"][1:] == (False, "none", 0, 0)


def test_details_fill_placeholders() -> None:
    """A placeholder for one of the composer's fields gets its value as a replacement."""
    known = {"interviewer_name": "Ada Obi", "company": "Holm", "role": "nurse", "your_name": "Ana Ruiz"}
    text = "Dear [Name], I look forward to the {role} interview at <company>. [Topic]\n[Your Name]"
    found = [one.replacement for one in review(text, details=known).findings if one.rule == "placeholder"]
    assert found == ["Ada Obi", "nurse", "Holm", None, "Ana Ruiz"]
    assert find(text, "placeholder")[0].replacement is None


def test_names_in_the_details_are_ignored() -> None:
    """Rules about words ignore names, companies, and roles."""
    text = "Dear Ms. Yeah, we meet on Friday at awesome. What does salary bonus mean?"
    assert find(text, "informal")
    assert not find(text, "informal", interviewer_name="Yeah", company="awesome")
    assert find(text, "pay")
    assert not find(text, "pay", role="salary bonus")


def test_a_name_that_differs_slightly_from_the_given_one_is_found() -> None:
    """A missing letter, swapped letters, or a similar letter."""
    for slip, name in (
        ("Lindqist", "Lindqvist"),
        ("Seimens", "Siemens"),
        ("Petersen", "Peterson"),
        ("OBrian", "OBrien"),
    ):
        found = find(f"Dear Ms. {slip}, thank you.", "spelling", interviewer_name=name)
        assert [(one.replacement, cut(f"Dear Ms. {slip}, thank you.", one)) for one in found] == [(name, slip)]
    for other in ("Peters", "Anderson", "Lindqvists", "Lindqvist's"):
        assert not find(f"Dear Ms. {other}, thank you.", "spelling", interviewer_name="Lindqvist")


def test_missing_parts_suggest_what_the_details_allow() -> None:
    """A greeting and a closing need names. Thanks can always be suggested."""
    text = "I am a nurse with nine years on wards. I look forward to our interview on Tuesday."
    known = {"interviewer_name": "Ada Obi", "your_name": "Ana Ruiz"}
    offers = {one.rule: one.replacement for one in review(text, details=known).findings}
    assert offers == {
        "missing_greeting": "Hello Ada Obi, ",
        "missing_thanks": " Thank you for your time.",
        "missing_closing": "\n\nKind regards,\nAna Ruiz",
    }
    assert {one.replacement for one in review(text).findings} == {None, " Thank you for your time."}


def test_a_better_rule_suppresses_another() -> None:
    """A question about pay isn't also flagged as one about the role."""
    rules = {one.rule for one in review("What is the salary for this role?").findings}
    assert "pay" in rules
    assert "role_question" not in rules


def test_an_unknown_kind_is_rejected_by_name() -> None:
    """A wrong id raises the package's own error, which lists the valid ones."""
    with pytest.raises(ToolError, match="There is no kind 'letter'") as caught:
        review("Hello", "letter")
    assert caught.value.code == "unknown_kind"
    assert "request_note" in str(caught.value)


def test_shouting_is_more_than_an_abbreviation() -> None:
    """Names, quotes, and single short words in all caps aren't shouting."""
    assert find("I am VERY glad.", "informal")
    assert not find("I led CAN bus work at VERY Labs.", "informal", company="VERY Labs")
    assert not find("I can SO code, and ALL of it in SQL.", "informal")
    assert not find('I read "NOT THE BEST" on the way to the clinic, and liked it a lot.', "informal")


def test_exclamation_points_in_names_do_not_count() -> None:
    """A company called Fizz! may be mentioned, besides one exclamation point of the writer's own."""
    text = "I look forward to joining Fizz! this year. Thank you!"
    assert find(text, "informal")
    assert not find(text, "informal", company="Fizz!")
    assert not find('I read "Go! Go!" in one night, and look forward to our talk about it.', "informal")
    assert [one.message for one in find("Where do I park??", "informal")] == ["One question mark is enough."]


def test_a_placeholder_for_a_name_does_not_make_a_draft_specific() -> None:
    """A template with only a person's name could be sent to anyone."""
    assert find("Hello, thank you [Interviewer Name] for your time and your help.", "generic")
    assert not find("Hello, thank you for your help with the [role] post.", "generic")


def test_articles_in_names_and_quotes_are_ignored() -> None:
    """Names and quotes aren't corrected."""
    assert find("I saw a elephant there.", "spelling")
    assert not find('I wrote the short book "a elephant" some years ago.', "spelling")
    assert not find("I saw a elephant there.", "spelling", company="a elephant")


def test_names_too_far_apart_are_different_people() -> None:
    """A different first letter, length, or several letters make it a different name."""
    for other in ("Kindqvist", "Lindqvistova", "Lindqbist"):
        assert not find(f"Dear Ms. {other}, thank you.", "spelling", company="Lindqvist & Co")
    assert not find("Dear Ms. Lind, thank you. Ms. Lindqvist was kind.", "spelling")
    assert find("Dear Ms. LINDQVIST, thank you.", "spelling", interviewer_name="Lindqvist")


def test_a_name_at_the_very_end_closes_a_note() -> None:
    """However the sender types the name, it's the closing."""
    text = "Dear Ms. Obi, we meet on Tuesday, and i look forward to it, ana ruiz"
    assert find(text, "missing_closing")
    assert not find(text, "missing_closing", your_name="ana ruiz")

"""Every rule of the review is shown with its examples."""

from datetime import date

from build_steps.embed.reference.words import RULE
from build_steps.embed.rules import LONGEST, comment, listed, quoted, rules, severity
from decision_tool.composer import BOOK
from decision_tool.reviewer.model import Example, Rule
from decision_tool.reviewer.rules import RULES
from tests.reference.reading import ids, read

SHOWN = read(rules())
LABELS = {kind.id: kind.label for kind in BOOK.kinds}
PLAIN = Rule("some_fault", (), "This is one.", "It costs.", ("A25",), (), ())


def test_every_rule_is_shown_in_order() -> None:
    """With its message, its reason and its sources."""
    assert [h.get("id") for h in SHOWN.all("h2")] == [each.id.replace("_", "-") for each in RULES]
    for shown, entry in zip(SHOWN.all(class_="rule"), RULES, strict=True):
        assert shown.all("strong")[0].text == entry.message
        assert entry.rationale in shown.text
        links = [a.get("href") for a in shown.all("a")]
        assert links == [f"../../reference/sources/#{number.lower()}" for number in entry.sources]
        assert len(shown.all("li")) == len(entry.found) + len(entry.passes)
    assert len(set(ids(SHOWN))) == len(ids(SHOWN))


def test_the_words_that_a_finding_is_about_are_marked() -> None:
    """And no others."""
    before, mark, after = quoted(Example("Could you tell me the salary range?", "salary range"))
    assert (before, after) == ("Could you tell me the ", "?")
    assert not isinstance(mark, str)
    assert (mark.tag, mark.children) == ("mark", ("salary range",))
    assert quoted(Example("See you on Tuesday.")) == ("See you on Tuesday.",)
    assert quoted(Example("")) == (RULE["empty"],)


def test_an_example_shows_the_day_it_assumes() -> None:
    """Whether a date is past depends on the day."""
    today = date(2026, 3, 2)
    assert quoted(Example("See you on March 3.", today=today)) == ("See you on March 3. (if today is March 2, 2026)",)
    assert quoted(Example("See you on March 1.", "March 1", today=today))[-1] == ". (if today is March 2, 2026)"


def test_no_rule_shows_an_example_twice() -> None:
    """Readers can't see what else may distinguish two identical examples."""
    for entry in RULES:
        texts = [" ".join(each.text.split()).lower() for each in (*entry.found, *entry.passes)]
        assert len(set(texts)) == len(texts), entry.id


def test_a_long_example_is_shortened_around_the_marked_words() -> None:
    """The marked words are still shown."""
    long = "we meet on Tuesday " * 30
    (shown,) = quoted(Example(long))
    assert isinstance(shown, str)
    assert len(shown) <= LONGEST + 1
    assert shown.endswith(" …")
    before, mark, after = quoted(Example(f"{long}XX {long}", "XX"))
    assert isinstance(before, str)
    assert isinstance(after, str)
    assert before.startswith("… ")
    assert after.endswith(" …")
    assert mark == quoted(Example("XX", "XX"))[1]


def test_the_severity_is_shown_with_its_exceptions() -> None:
    """Kinds are called by name, not by id."""
    kinds = {"reply": "Reply", "message": "Message"}
    assert severity(PLAIN, kinds) == "Should fix."
    differs = PLAIN._replace(severity="error", by_kind={"reply": "none", "message": "hint"})
    said = "Must fix. Exceptions: Reply (not checked); Message (suggestion)."
    assert severity(differs, kinds) == said
    granted = PLAIN._replace(grants={"reply": 2})
    assert severity(granted, kinds) == "Should fix. Reply: up to 2 such sentences are fine."
    after = "Must fix. Not checked in messages to a recruiter that mention an offer."
    assert severity(PLAIN._replace(id="pay", severity="error"), kinds) == after
    only = PLAIN._replace(severity="none", by_kind={"reply": "hint"})
    assert severity(only, kinds) == "Checked only in: Reply (suggestion)."
    assert all(
        severity(entry, LABELS) in shown.text for shown, entry in zip(SHOWN.all(class_="rule"), RULES, strict=True)
    )


def test_no_section_is_empty() -> None:
    """A rule without examples of one type has no list for them."""
    assert listed("Title", ()) == ()


def test_an_example_shows_a_comment_of_its_own() -> None:
    """An apology isn't private, so the rule says something else about it."""
    entry = next(each for each in RULES if each.id == "too_personal")
    apology, illness = (next(each for each in entry.found if word in each.text) for word in ("Sorry", "diagnosed"))
    assert comment(apology, entry) == (" (Comment: You don’t need to apologize.)",)
    assert comment(illness, entry) == ()
    assert "(Comment: You don’t need to apologize.)" in SHOWN.text

"""Every text has a valid review: in order, in range, reproducible, and with replacements that work."""

from hypothesis import given, settings
from hypothesis import strategies as st

from decision_tool.reviewer.kinds import KINDS
from decision_tool.reviewer.model import Review
from decision_tool.reviewer.run import review
from tests.examples import examples

SAID = """
Hey there, Dear [Name] Ms. Obi {role} thx gonna u recieve the the its been could of look
forward to meet salary bonus remote work from home? what is the team like? when will I
hear back following up on my last message refer me another offer by Friday my wife sick
sorry to bother you God bless !! 😀 👩‍👩‍👧 VERY EXCITED a engineer e\u0301 שלום i Kind
regards, Ana Ruiz XYZ Corp ___ “quoted” < > ( ) . ? ! , - to whom it may concern your
esteemed company
"""
WORDS = [*SAID.split(), "\r\n", "\n\n", "\t"]
MIXED = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=6)), max_size=60).map(" ".join)
TEXTS = st.one_of(st.text(max_size=400), MIXED)
DETAILS = st.dictionaries(
    st.sampled_from(("interviewer_name", "your_name", "company", "role", "personal_fact", "other")),
    st.one_of(st.text(max_size=12), st.sampled_from(WORDS)),
)


def size(text: str) -> int:
    """Return the length in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def replace(text: str, start: int, end: int, replacement: str) -> str:
    """Replace a span of code units in a text."""
    units = text.encode("utf-16-le", "surrogatepass")
    put = replacement.encode("utf-16-le", "surrogatepass")
    return (units[: 2 * start] + put + units[2 * end :]).decode("utf-16-le", "surrogatepass")


def check(text: str, result: Review) -> None:
    """Assert what's true of every review."""
    last = 0
    for finding in result.findings:
        assert 0 <= finding.start <= finding.end <= size(text)
        assert finding.start >= last
        last = finding.start
        assert finding.severity in {"error", "warning", "hint"}
        assert finding.message
        assert finding.rationale
        assert finding.sources
    for part in result.parts:
        assert 0 <= part.start <= part.end <= size(text)
    assert result.ready <= (not any(one.severity != "hint" for one in result.findings))


@settings(max_examples=examples(60))
@given(TEXTS, st.sampled_from(sorted(KINDS)), DETAILS, st.one_of(st.none(), st.integers(0, 300)))
def test_any_text_has_a_review_in_order_and_in_range(
    text: str, kind: str, details: dict[str, str], limit: int | None
) -> None:
    """For any text, spans are sorted and inside the text, and a second review is the same."""
    result = review(text, kind, limit=limit, details=details)
    check(text, result)
    assert review(text, kind, limit=limit, details=details) == result


@settings(max_examples=examples(40))
@given(MIXED)
def test_a_replacement_resolves_its_finding(text: str) -> None:
    """After replacing, the same finding isn't made again at the same place."""
    for finding in review(text).findings:
        if finding.replacement is None:
            continue
        units = text.encode("utf-16-le", "surrogatepass")
        given_words = units[2 * finding.start : 2 * finding.end].decode("utf-16-le", "surrogatepass")
        assert finding.replacement != given_words
        again = review(replace(text, finding.start, finding.end, finding.replacement))
        assert (finding.rule, finding.start, finding.replacement) not in {
            (one.rule, one.start, one.replacement)
            for one in again.findings
            if finding.replacement and one.end == finding.start + size(finding.replacement)
        }


@settings(max_examples=examples(4))
@given(MIXED, st.integers(200, 2000))
def test_long_texts_have_a_review(text: str, times: int) -> None:
    """A text of 100,000 characters works like any other."""
    long = (text * times)[:100_000]
    check(long, review(long))

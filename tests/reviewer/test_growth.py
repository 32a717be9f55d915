"""The time of a review grows with the length of the text, whatever the text is made of."""

from time import process_time

import pytest

from decision_tool.reviewer.run import review

SMALL = 4_000
TIMES = 4
PIECES = (
    "a",
    " ",
    "\n",
    "\r\n",
    "😀",
    "!",
    "X ",
    "[",
    '" ',
    "a@",
    "hi\n\n",
    "the the ",
    "VERY ",
    "would you ",
    ". ",
    "(name ",
    "Mr. Abcdef ",
    "i'm a ",
    "any,advice;",
    "שלום ",
    "e\u0301",
    "- ",
    "<a ",
    "_",
    "look forward to ",
    "what is ",
    "I have a few questions about the role. ",
    "When will I hear back? ",
    "Who runs the lab, and how is the team? ",
    "I wonder what you do. ",
    "would it to know ",
    "I sent you a note on Sunday. ",
)


def take(text: str) -> float:
    """Return the least time that a review of the text took, in seconds."""
    best = 1e9
    for _ in range(3):
        begin = process_time()
        review(text, details={"company": "Abcdeg", "interviewer_name": "the"})
        best = min(best, process_time() - begin)
    return best


@pytest.mark.parametrize("piece", PIECES)
def test_four_times_the_text_takes_about_four_times_as_long(piece: str) -> None:
    """Quadratic growth would take sixteen times as long."""
    small, large = (take((piece * size)[:size]) for size in (SMALL, SMALL * TIMES))
    assert large < max(small, 0.001) * TIMES * 2.5

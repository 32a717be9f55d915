"""The time of a review grows linearly with the length of the text, whatever it contains."""

from time import process_time

import pytest

from decision_tool.reviewer.run import review

SMALL = 1_500
TIMES = 8
TRIES = 3
"""The shortest time counts, because other load only adds to it. One good try is enough."""
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
    """Return the CPU seconds a review takes."""
    begin = process_time()
    review(text, details={"company": "Abcdeg", "interviewer_name": "the"})
    return process_time() - begin


@pytest.mark.no_cover  # measures time
@pytest.mark.parametrize("piece", PIECES)
def test_eight_times_the_text_takes_about_eight_times_as_long(piece: str) -> None:
    """Quadratic growth would take 64 times as long."""
    small, large = ((piece * size)[:size] for size in (SMALL, SMALL * TIMES))
    short = long = float("inf")
    for _ in range(TRIES):
        short, long = min(short, take(small)), min(long, take(large))
        if long < max(short, 0.0005) * TIMES * 2.5:
            return
    raise AssertionError(f"{long:.4f} s instead of {short:.4f} s")

"""The draft is over its channel's limit."""

from collections.abc import Iterator

from decision_tool.reviewer.model import Custom, Example, Match, Rule
from decision_tool.reviewer.text import Reading


def find(reading: Reading) -> Iterator[Match]:
    """Yield the end of the text, from where the channel would cut it off."""
    if reading.limit is None or reading.length <= reading.limit:
        return
    over = reading.length - reading.limit
    fits, breaks, at = reading.limit, 0, reading.text.find("\r\n")
    while at >= 0 and reading.units(at) - breaks < fits:
        breaks += 1
        at = reading.text.find("\r\n", at + 2)
    yield Match(
        min(reading.characters(fits + breaks), len(reading.text) - 1),
        len(reading.text),
        None,
        f"This is {over:,} character{'s' if over > 1 else ''} over the limit of {fits:,}.",
    )


RULE = Rule(
    id="over_limit",
    severity="error",
    firm=True,
    checks=(Custom(find, any_language=True),),
    message="This is over the limit.",
    rationale="LinkedIn won’t send it, or will cut it off. Leave out the part that matters least.",
    sources=("L01", "L02", "L05"),
    found=(
        Example("Dear Ms. Okoro, " + "we’re meeting on Tuesday. " * 10, "Tuesday. ", "request_note"),
        Example("Grüße aus Köln. " * 20, "Grüße", "request_note_after"),
    ),
    passes=(
        Example("Dear Ms. Okoro, we’re meeting on Tuesday about the analyst role. Best, Ana", kind="request_note"),
        Example("Dear Ms. Okoro, " + "I look forward to Tuesday. " * 10, kind="message"),
    ),
)

"""The draft isn't in English, which is the only language we can check."""

from collections.abc import Iterator

from decision_tool.reviewer.model import Custom, Example, Match, Rule
from decision_tool.reviewer.text import Reading


def find(reading: Reading) -> Iterator[Match]:
    """Yield the first sentence of a text in another language."""
    if reading.language == "other":
        first = next(one for one in reading.sentences if reading.text[one.start : one.end].strip())
        yield Match(first.start, first.end)


RULE = Rule(
    id="not_english",
    severity="hint",
    checks=(Custom(find, any_language=True),),
    message="This doesn’t look like English, and we can only check English.",
    rationale="We checked the length, placeholders, and emoji. For the rest, ask someone who reads the language.",
    sources=("A08",),
    found=(
        Example("Sehr geehrte Frau Weber, ich freue mich auf das Gespräch am Dienstag.", "ich freue mich"),
        Example("Hola Marta, gracias por la entrevista de ayer.", "gracias"),
        Example("面接の機会をいただき、ありがとうございます。", "面接"),
    ),
    passes=(
        Example("Hi Jürgen, see you in München on Tuesday."),
        Example("Thanks, Marta."),
        Example("Dear Ms. de la Cruz, thank you for the interview with the El País team."),
    ),
)

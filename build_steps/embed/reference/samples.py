"""Sample messages, each with its length and with the part that each sentence plays."""

from collections.abc import Iterator

from build_steps.embed.reference.words import SAMPLE
from decision_tool.composer.model import Draft, Kind, Sample
from decision_tool.render.draft import sentence
from decision_tool.render.markup import Element, Node, element
from decision_tool.render.pieces import ROOT, fold

COMPOSER = f"{ROOT}tool/write/#sample="


def sample(entry: Sample, draft: Draft, kind: Kind) -> Element:
    """Return one sample.

    Args:
        entry: the situation.
        draft: the message composed for it.
        kind: its kind.

    Returns:
        A `<div>` with the message as a letter.
    """
    subject = (element("p", element("strong", SAMPLE["subject"]), f" {draft.subject}"),) if draft.subject else ()
    return element(
        "div",
        element("h4", entry.title),
        element("blockquote", *subject, *paragraphs(draft.text), class_="letter"),
        element("p", length(draft, kind), class_="length"),
        *fold(
            SAMPLE["parts"],
            [element("ol", *(sentence(span, draft.text) for span in draft.parts), class_="parts")],
        ),
        element(
            "p",
            element(
                "a",
                SAMPLE["open"],
                href=COMPOSER + entry.id,
                aria_label=SAMPLE["open_named"].format(title=entry.title),
            ),
        ),
        class_="sample",
        id=f"sample-{entry.id}",
    )


def paragraphs(text: str) -> Iterator[Element]:
    """Yield a message's paragraphs.

    Args:
        text: the message; an empty line ends a paragraph.
    """
    for paragraph in text.split("\n\n"):
        shown: list[Node] = []
        for line in paragraph.split("\n"):
            shown += [element("br"), line] if shown else [line]
        yield element("p", *shown)


def length(draft: Draft, kind: Kind) -> str:
    """Return how long a message is, against what it may have.

    Args:
        draft: the message.
        kind: its kind.

    Returns:
        Such as `195 of 200 characters`.
    """
    if draft.limit is not None:
        return SAMPLE["length_limit"].format(length=draft.length, limit=draft.limit)
    return SAMPLE["length_words"].format(words=draft.words, limit=kind.words, length=draft.length)

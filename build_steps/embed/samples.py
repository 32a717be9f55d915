"""Sample messages, composed for the page, each with its length and the purpose of each sentence."""

from collections.abc import Iterable, Iterator

from build_steps.embed.page import block, heading
from build_steps.embed.reference.words import SAMPLE
from decision_tool.composer import BOOK, compose
from decision_tool.composer.draft import Draft
from decision_tool.composer.model import Kind, Sample
from decision_tool.composer.samples import SAMPLES
from decision_tool.render.draft import sentence
from decision_tool.render.markup import Element, Node, element
from decision_tool.render.pieces import ROOT, fold


def samples() -> str:
    """Return a list of all situations, then every sample, grouped by kind.

    Returns:
        Markdown with blocks of HTML.
    """
    parts = [
        heading(2, SAMPLE["find"], "find-your-situation"),
        block(element("div", situations(BOOK.kinds, SAMPLES), class_="situations")),
    ]
    for kind in BOOK.kinds:
        entries = [entry for entry in SAMPLES if entry.kind == kind.id]
        shown = [sample(entry, compose(entry.kind, entry.fields, limit=entry.limit), kind) for entry in entries]
        anchor = f"samples-{kind.id.replace('_', '-')}"
        parts += [
            heading(2, kind.label, anchor),
            block(element("div", element("p", kind.headline), *shown, class_="samples")),
        ]
    return "".join(parts)


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
        element("h3", entry.title),
        element(
            "blockquote",
            *subject,
            element("div", *paragraphs(draft.text), id=f"text-{entry.id}"),
            class_="letter",
        ),
        element("p", length(draft, kind), class_="length"),
        element("p", copy(entry), " ", make_mine(entry), class_="sample-moves"),
        *fold(
            SAMPLE["parts"],
            [element("ol", *(sentence(span, draft.text, kind) for span in draft.parts), class_="parts")],
        ),
        class_="sample",
        id=f"sample-{entry.id}",
    )


def copy(entry: Sample) -> Element:
    """Return the button that copies a sample's text.

    Args:
        entry: the situation.

    Returns:
        A `<button>` that the theme's script handles; without JavaScript, a style hides it.
    """
    return element(
        "button",
        SAMPLE["copy"],
        type="button",
        class_="copy-sample",
        data_clipboard_target=f"#text-{entry.id}",
        aria_label=SAMPLE["copy_named"].format(title=entry.title),
    )


def make_mine(entry: Sample) -> Element:
    """Return the link that opens a sample's facts in the tool.

    Args:
        entry: the situation.

    Returns:
        An `<a>` with only the sample's id in its fragment.
    """
    label = SAMPLE["open_named"].format(title=entry.title)
    return element("a", SAMPLE["open"], href=COMPOSER + entry.id, aria_label=label)


def situations(kinds: Iterable[Kind], entries: Iterable[Sample]) -> Element:
    """Return a list of all situations, by kind of message, each a link to its sample.

    Args:
        kinds: the kinds, in page order.
        entries: the situations.

    Returns:
        A `<ul>`.
    """
    known = tuple(entries)
    items = []
    for kind in kinds:
        links = [element("a", each.title, href=f"#sample-{each.id}") for each in known if each.kind == kind.id]
        items.append(element("li", kind.label, element("ul", *(element("li", link) for link in links))))
    return element("ul", *items)


def paragraphs(text: str) -> Iterator[Element]:
    """Yield a message's paragraphs.

    Args:
        text: the message; a blank line ends a paragraph.
    """
    for paragraph in text.split("\n\n"):
        shown: list[Node] = []
        for line in paragraph.split("\n"):
            shown += [element("br"), line] if shown else [line]
        yield element("p", *shown)


def length(draft: Draft, kind: Kind) -> str:
    """Return the length of a message, and its limit.

    Args:
        draft: the message.
        kind: its kind.

    Returns:
        Such as `195 of 200 characters`.
    """
    if draft.limit is not None:
        return SAMPLE["length_limit"].format(length=f"{draft.length:,}", limit=f"{draft.limit:,}")
    return SAMPLE["length_words"].format(words=draft.words, limit=kind.words, length=draft.length)

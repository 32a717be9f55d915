"""The kinds of message as text: what each requires, its parts, and the wordings of each part."""

import re
from collections.abc import Iterable, Mapping

from build_steps.embed.page import block, heading
from build_steps.embed.reference.words import TEMPLATE, TO
from decision_tool.composer import BOOK
from decision_tool.composer.model import Book, Kind, Part, Wording
from decision_tool.facts import fact
from decision_tool.render.draft import part_name
from decision_tool.render.markup import Element, Node, element


def templates() -> str:
    """Return every kind of message with its parts and their wordings.

    Returns:
        Markdown with blocks of HTML.
    """
    parts = []
    for kind in BOOK.kinds:
        limit = fact(kind.limit).value if kind.limit else None
        parts += [heading(2, kind.label, kind.id.replace("_", "-")), block(template(kind, BOOK, limit))]
    return "".join(parts)


PLACEHOLDER = re.compile(r"\{(\w+)\}")
CLAUSE = "_clause"


def template(kind: Kind, book: Book, limit: int | None) -> Element:
    """Return one kind of message as text.

    Args:
        kind: the kind.
        book: the fields and phrases.
        limit: its channel's limit in characters on a free account, or None.

    Returns:
        A `<div>`.
    """
    most = [TEMPLATE["limit"].format(limit=limit)] if limit else []
    most += [TEMPLATE["words"].format(words=kind.words)] if kind.words else []
    names = labels(kind, book)
    needed = {field for need in kind.wanted for field in need}
    may = [names[use.field] for use in kind.uses if use.field not in needed]
    subject = (element("h3", TEMPLATE["subject"]), wordings(kind.subjects, book)) if kind.subjects else ()
    return element(
        "div",
        element("p", kind.headline, " ", kind.remark),
        element("p", ", ".join([TO[kind.to], *most]), "."),
        element("h3", TEMPLATE["needs"]),
        element("ul", *(element("li", TEMPLATE["or"].join(names[field] for field in need)) for need in kind.wanted)),
        element("p", element("strong", TEMPLATE["may"]), f" {'; '.join(may)}."),
        *(child for part in kind.parts for child in pattern(part, kind, book)),
        *subject,
        class_="template",
    )


def labels(kind: Kind, book: Book) -> dict[str, str]:
    """Return a kind's labels for its fields, by field id."""
    found = {field.id: field.label for field in book.fields}
    return found | {use.field: use.label for use in kind.uses if use.label}


def pattern(part: Part, kind: Kind, book: Book) -> tuple[Element, ...]:
    """Return one part with its wordings.

    Args:
        part: the part.
        kind: the kind of message.
        book: the fields and phrases.

    Returns:
        A heading and a list.
    """
    there = TEMPLATE["required"] if part.required else TEMPLATE["optional"]
    title = element("h3", f"{part_name(part.name, kind)} ", element("span", f"({there})", class_="hint"))
    return title, wordings(part.wordings, book)


def wordings(entries: Iterable[Wording], book: Book) -> Element:
    """Return wordings as a list.

    Args:
        entries: the wordings.
        book: the fields and phrases.

    Returns:
        A `<ul>`, one item for each variant.
    """
    topics = {choice.id: choice.label for field in book.fields for choice in field.choices}
    return element(
        "ul", *(element("li", *said(text, book), *when(each, topics)) for each in entries for text in each.texts)
    )


def said(sentence: str, book: Book) -> list[Node]:
    """Return one variant with its placeholders named and its phrases in their longest form.

    Args:
        sentence: the variant.
        book: the fields and phrases.

    Returns:
        Text, line breaks, and a `<span>` for each placeholder.
    """
    phrases = {name: ways[0] for name, ways in book.phrases}
    text = PLACEHOLDER.sub(lambda found: phrases.get(found[1], found[0]), sentence)
    named = {field.id: field.named for field in book.fields}
    named |= {f"{field.id}{CLAUSE}": TEMPLATE["clause"].format(named=field.named) for field in book.fields}
    named |= {"greeted": TEMPLATE["greeted"], "weekday": "day of the week", "title": named["role"]}
    shown: list[Node] = []
    for number, piece in enumerate(PLACEHOLDER.split(text)):
        if number % 2:
            shown.append(element("span", f"[{named[piece]}]", class_="gap"))
            continue
        for place, line in enumerate(piece.split("\n")):
            shown += [element("br"), line] if place else [line]
    return shown


def when(wording: Wording, topics: Mapping[str, str]) -> tuple[Node, ...]:
    """Return when a wording applies, unless it always does.

    Args:
        wording: the wording.
        topics: labels of the practical questions, by id.

    Returns:
        A space and a `<span>`, or nothing.

    Raises:
        KeyError: a condition has no label here.
    """
    words = [TEMPLATE[each] for each in (wording.tone, wording.moment) if each]
    if "" in wording.topics:
        words.append(TEMPLATE["any"])
    else:
        words += [topics[topic].lower() if topic in topics else TEMPLATE[topic] for topic in wording.topics]
    return (" ", element("span", f"({', '.join(words)})", class_="hint")) if words else ()

"""The rules of the review as text: what each flags, why, and examples it flags and doesn't."""

from collections.abc import Iterable, Mapping

from build_steps.embed.page import american, block, heading
from build_steps.embed.reference.words import RULE
from decision_tool.composer import BOOK
from decision_tool.render.markup import Element, Node, element
from decision_tool.render.pieces import sources
from decision_tool.reviewer.model import Example, Rule, Says
from decision_tool.reviewer.rules import RULES
from decision_tool.reviewer.run import AFTER_AN_OFFER, review


def rules() -> str:
    """Return every rule of the review, in their order.

    Returns:
        Markdown with blocks of HTML.
    """
    kinds = {kind.id: kind.label for kind in BOOK.kinds}
    parts = []
    for entry in RULES:
        parts += [heading(2, shown(entry.id), anchor(entry.id)), block(rule(entry, kinds))]
    return "".join(parts)


def shown(rule_id: str) -> str:
    """Return what a rule is called on the pages.

    Args:
        rule_id: the rule's id.

    Returns:
        Such as `missing greeting`.
    """
    return rule_id.replace("_", " ").replace("english", "English")


def anchor(rule_id: str) -> str:
    """Return the anchor of a rule.

    Args:
        rule_id: the rule's id.

    Returns:
        Such as `missing-greeting`.
    """
    return rule_id.replace("_", "-")


LONGEST = 160
"""The maximum number of characters shown of an example."""


def rule(entry: Rule, kinds: Mapping[str, str]) -> Element:
    """Return one rule.

    Args:
        entry: the rule.
        kinds: labels of the kinds of message, by id.

    Returns:
        A `<div>`.
    """
    return element(
        "div",
        element("p", element("strong", entry.message)),
        element("p", entry.rationale, *sources(entry.sources)),
        element("p", severity(entry, kinds)),
        *listed(RULE["found"], entry.found, entry),
        *listed(RULE["passes"], entry.passes),
        class_="rule",
    )


def severity(entry: Rule, kinds: Mapping[str, str]) -> str:
    """Return a rule's severity, the kinds of message in which it differs, and what it lets pass.

    Args:
        entry: the rule.
        kinds: labels of the kinds of message, by id.

    Returns:
        The severity, and the exceptions if there are any.
    """
    names = {kind: kinds.get(kind, kind.replace("_", " ")) for kind in (*entry.by_kind, *entry.grants)}
    other = "; ".join(
        RULE["in_kind"].format(kind=names[kind], severity=RULE[grade].lower()) for kind, grade in entry.by_kind.items()
    )
    if entry.severity == "none":
        return RULE["only_in"].format(kinds=other)
    said = [RULE["severity"].format(severity=RULE[entry.severity])]
    if other:
        said.append(RULE["by_kind"].format(kinds=other))
    said += [RULE["granted"].format(number=number, kind=names[kind]) for kind, number in entry.grants.items()]
    if entry.id in AFTER_AN_OFFER:
        said.append(RULE["after_an_offer"])
    return " ".join(said)


def listed(title: str, examples: Iterable[Example], entry: Rule | None = None) -> tuple[Element, ...]:
    """Return examples with their title.

    Args:
        title: the title.
        examples: the examples.
        entry: the rule that flags them, or None if it doesn't.

    Returns:
        A heading and a list, or nothing if there are no examples.
    """
    items = [element("li", *quoted(example), *(comment(example, entry) if entry else ())) for example in examples]
    return (element("h3", title), element("ul", *items, class_="examples")) if items else ()


def comment(example: Example, entry: Rule) -> tuple[str, ...]:
    """Return what the rule says about an example, if that isn't its usual message.

    Args:
        example: an example it flags.
        entry: the rule.

    Returns:
        Such as `(Comment: You don’t need to apologize.)`, or nothing.
    """
    special = {check.message for check in entry.checks if isinstance(check, Says) and check.message}
    if not special:
        return ()
    found = review(example.text, example.kind, details=example.details, today=example.today).findings
    said = [each.message for each in found if each.rule == entry.id]
    return (f" {RULE['comment'].format(message=said[0])}",) if special.intersection(said[:1]) else ()


def quoted(example: Example) -> tuple[Node, ...]:
    """Return an example with the flagged words highlighted, and the day it assumes.

    Args:
        example: the example.

    Returns:
        Text and a `<mark>`, or text alone.
    """
    text = " ".join(example.text.split())
    words = " ".join(example.words.split())
    if not text:
        return (RULE["empty"],)
    day = f" {RULE['as_of'].format(day=american(example.today.isoformat()))}" if example.today else ""
    before, found, after = text.partition(words) if words else (text, "", "")
    if not found:
        return (cut(text, LONGEST) + day,)
    return cut_before(before), element("mark", found), cut(after, LONGEST - len(found)) + day


def cut(text: str, most: int) -> str:
    """Return a text, or its beginning and an ellipsis if it has more than `most` characters."""
    return text if len(text) <= most else f"{text[: max(0, most - 1)].rstrip()} …"


def cut_before(text: str) -> str:
    """Return a text, or an ellipsis and its end if it is longer than `LONGEST`."""
    return text if len(text) <= LONGEST else f"… {text[-LONGEST:].lstrip()}"

"""The whole decision as text: each question with where its answers lead, then every outcome."""

from collections.abc import Iterable, Mapping, Sequence

from build_steps.embed.reference.answers import Answer, End, Ends, anchors, tones
from build_steps.embed.reference.outline import StepLike
from build_steps.embed.reference.words import TREE
from decision_tool.flow.model import Flow, Option
from decision_tool.render.markup import Element, Node, element
from decision_tool.render.pieces import ROOT

PATTERNS = f"{ROOT}reference/templates/#"
POLICY = f"{ROOT}reference/decides/"


def questions(
    indexes: Iterable[int],
    flow: Flow,
    steps: Sequence[StepLike],
    numbers: Mapping[int, int],
    ends: Ends,
) -> Element:
    """Return some questions, in order.

    Args:
        indexes: the steps, in reading order.
        flow: the flow, for its wording.
        steps: every step.
        numbers: step numbers by index.
        ends: the ends of the paths.

    Returns:
        A `<div>`.
    """
    known = {question.id: question for question in flow.questions}
    named = anchors(end.answer for end in ends.values())
    blocks = []
    for index in indexes:
        step = steps[index]
        question = known[step.question]
        labels = {option.id: option for option in question.options}
        ways = [
            way(labels[option], ends.get((index, option)), numbers.get(following, 0), named)
            for option, following in step.follows.items()
        ]
        number = numbers[index]
        blocks.append(
            element(
                "div",
                element("h4", element("span", f"{number}.", class_="number"), f" {question.text}"),
                element("p", question.help, class_="help"),
                element("ul", *ways, class_="ways"),
                class_="step",
                id=f"step-{number}",
            )
        )
    return element("div", *blocks, class_="steps-as-text")


def way(option: Option, end: End | None, number: int, named: Mapping[Answer, str]) -> Element:
    """Return an option with where it leads.

    Args:
        option: the option.
        end: its end, or None if a question follows.
        number: the number of the next question, or 0.
        named: the anchors of the answers.

    Returns:
        A list item.
    """
    said: list[Node] = [element("span", option.label, class_="option")]
    if option.hint:
        said += [" ", element("span", option.hint, class_="hint")]
    if end is None:
        leads = [element("a", TREE["go"].format(number=number), href=f"#step-{number}")]
    else:
        leads = [element("a", end.answer.headline, href=f"#{named[end.answer]}", class_="end")]
    return element("li", *said, element("span", " → ", *leads, *why(end), class_="leads"))


def why(end: End | None) -> tuple[Node, ...]:
    """Return links to the policy lines that decide; nothing if a question follows."""
    if end is None:
        return ()
    links = [element("a", TREE["line"].format(number=line), href=f"{POLICY}#line-{line}") for line in end.lines]
    return (" ", element("span", *spaced(links), class_="sources", role="group", aria_label=TREE["lines"]))


def spaced(links: Iterable[Element]) -> list[Node]:
    """Return links separated by spaces."""
    found: list[Node] = []
    for link in links:
        found += [" ", link] if found else [link]
    return found


def answers(flow: Flow, ends: Ends, kinds: Mapping[str, str]) -> Element:
    """Return every answer the decision can give.

    Args:
        flow: the flow.
        ends: the ends of the paths.
        kinds: labels of the kinds of message, by id.

    Returns:
        A `<div>`, in the order of the flow's outcomes.
    """
    named = anchors(end.answer for end in ends.values())
    toned = tones(flow)
    outcomes = {outcome.id: outcome for outcome in flow.outcomes}
    order = [outcome.id for outcome in flow.outcomes]
    blocks = []
    for answer in sorted(named, key=lambda one: order.index(one.outcome)):
        kind = outcomes[answer.outcome].message_kind
        blocks.append(
            element(
                "div",
                element("h4", answer.headline),
                element("p", element("strong", TREE["now"]), f" {answer.now}"),
                element("p", element("strong", TREE["next"]), f" {answer.next}"),
                *pattern(kind, kinds),
                class_=f"step answer-text {toned[answer.outcome]}",
                id=named[answer],
            )
        )
    return element("div", *blocks, class_="steps-as-text")


def pattern(kind: str | None, kinds: Mapping[str, str]) -> tuple[Element, ...]:
    """Return the link to a kind's template.

    Args:
        kind: the id of a kind of message, or None.
        kinds: labels of the kinds, by id.

    Returns:
        A paragraph, or nothing.
    """
    if kind is None:
        return ()
    link = element("a", kinds[kind], href=PATTERNS + kind.replace("_", "-"))
    return (element("p", TREE["pattern"], link),)

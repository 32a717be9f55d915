"""The explained decision, as the browser shows it."""

from collections.abc import Iterable, Mapping

from decision_tool.flow.model import Change, Decision, Flow
from decision_tool.render.markup import Element, element
from decision_tool.render.pieces import fold, listed, reason
from decision_tool.render.words import RESULT

CHANGE_KINDS = ("find_out", "time", "other")


def decision(decided: Decision, flow: Flow) -> Element:
    """Return the explanation of a decision: the answer first, its reasons next, the rest folded.

    Args:
        decided: a decision with an outcome.
        flow: the flow that decided, for the words of questions, options and outcomes.

    Returns:
        An `<article>` that bears the id of the outcome as `data-outcome`.
    """
    against = (
        *listed(RESULT["pros"], decided.pros),
        *listed(RESULT["cons"], decided.cons),
        *listed(RESULT["unknowns"], decided.unknowns),
    )
    return element(
        "article",
        element("h3", decided.headline, tabindex="-1", class_="headline"),
        element("p", decided.now),
        element("p", decided.next),
        *write_button(decided),
        element("h4", RESULT["why"]),
        element("ul", *(reason(entry) for entry in decided.reasons), class_="reasons"),
        *fold(RESULT["for_and_against"], against),
        *fold(RESULT["changes"], changes(decided.would_change, flow)),
        *fold(
            RESULT["differs"],
            [element("ul", *(reason(entry) for entry in decided.differs))] * bool(decided.differs),
        ),
        class_="answer",
        data_outcome=decided.outcome,
    )


def write_button(decided: Decision) -> tuple[Element, ...]:
    """Return the way into the composer, for an outcome that carries a message now or later.

    Args:
        decided: a decision with an outcome.

    Returns:
        One paragraph with a button, or nothing.
    """
    now = decided.message_kind
    kind = now or decided.offers
    if kind is None:
        return ()
    button = element(
        "button",
        RESULT["write"] if now else RESULT["write_later"],
        type="button",
        data_action="compose",
        data_kind=kind,
        class_="strong" if now else None,
    )
    return (element("p", button),)


def changes(entries: Iterable[Change], flow: Flow) -> list[Element]:
    """Return what would change the decision, what can be found out first.

    Args:
        entries: the changes of a decision.
        flow: the flow, for the words of questions, options and outcomes.

    Returns:
        A heading and a list for each kind of change that there is.
    """
    kept = list(entries)
    shown = []
    for kind in CHANGE_KINDS:
        items = [change(entry, flow) for entry in kept if entry.kind == kind]
        if items:
            shown += [element("h5", RESULT[kind]), element("ul", *items)]
    return shown


def change(entry: Change, flow: Flow) -> Element:
    """Return one other answer and where it leads.

    Args:
        entry: the change.
        flow: the flow, for the words.

    Returns:
        A list item.
    """
    question = next(each for each in flow.questions if each.id == entry.question)
    option = next(each for each in question.options if each.id == entry.option)
    headlines: Mapping[str, str] = {each.id: each.headline for each in flow.outcomes}
    ends = " ".join(headlines[outcome] for outcome in entry.possible)
    leads = RESULT["then"].format(headline=ends) if entry.outcome else RESULT["then_depends"].format(headlines=ends)
    return element("li", question.text, " ", element("strong", option.label), " — ", leads)

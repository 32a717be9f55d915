"""Shows a decision: the answer itself, and the rest of the explanation in folds below the message."""

from collections.abc import Iterable, Mapping

from decision_tool.flow.model import Change, Decision, Flow, Reason
from decision_tool.render.markup import Element, element
from decision_tool.render.pieces import fold, plain, reason, verdict
from decision_tool.render.words import RESULT

CHANGE_KINDS = ("find_out", "time", "other")
CHANGES_IN_SIGHT = 3


def too_late(outcome: str, light: str) -> Element:
    """Return the answer if it's too late for what the outcome would send.

    Args:
        outcome: the id of the outcome.
        light: what the plan says about that, in two sentences: why it's too late, and what to do instead.

    Returns:
        An `<article>` with the outcome's id as `data-outcome`.
    """
    headline, _, instead = light.partition(". ")
    return element(
        "article",
        verdict("no"),
        element("h3", f"{headline}.", tabindex="-1", class_="headline"),
        element("p", instead),
        class_="answer",
        data_outcome=outcome,
    )


def decision(decided: Decision, flow: Flow) -> Element:
    """Return the answer: the verdict, what to do, one reason, and one thing nobody can know.

    Args:
        decided: a decision with an outcome.
        flow: the flow, for the outcome's verdict.

    Returns:
        An `<article>` with the outcome's id as `data-outcome`.
    """
    outcome = next(each for each in flow.outcomes if each.id == decided.outcome)
    return element(
        "article",
        verdict(outcome.verdict),
        element("h3", decided.headline, tabindex="-1", class_="headline"),
        element("p", decided.now),
        *sentence("why", decided.reasons),
        *sentence("unknowns", decided.unknowns),
        element("p", decided.next),
        class_="answer",
        data_outcome=decided.outcome,
    )


def sentence(title: str, entries: Iterable[Reason]) -> list[Element]:
    """Return the first of some sentences after a title, or nothing if there are none.

    Args:
        title: the key of the title.
        entries: the sentences.

    Returns:
        One paragraph at most.
    """
    texts = [entry.text for entry in entries][:1]
    return [element("p", element("strong", RESULT[title]), " ", text, class_=title) for text in texts]


def details(decided: Decision, flow: Flow) -> Element:
    """Return the rest of the explanation, in folds.

    Args:
        decided: a decision with an outcome.
        flow: the flow, for the words of questions, options, and outcomes.

    Returns:
        A `<div>` with the pros and cons, what would change the answer, where advice differs, and the sources.
    """
    weighed = (*plain(RESULT["pros"], decided.pros), *plain(RESULT["cons"], decided.cons))
    further = (*decided.reasons[1:], *decided.unknowns[1:])
    said = (*decided.reasons, *decided.pros, *decided.cons, *decided.unknowns, *decided.differs)
    return element(
        "div",
        *fold(RESULT["for_and_against"], (*weighed, *plain("", further))),
        *fold(RESULT["changes"], changes(decided.would_change, flow)),
        *fold(RESULT["differs"], plain("", decided.differs)),
        *fold(RESULT["sources"], [element("ul", *map(reason, said))] if said else ()),
    )


def changes(entries: Iterable[Change], flow: Flow) -> list[Element]:
    """Return what would change the decision: three changes, and the rest in a fold called 'More'.

    Args:
        entries: the changes, in any order.
        flow: the flow, for the words of questions, options, and outcomes.

    Returns:
        A list, and a fold where there are more.
    """
    ranked = sorted(entries, key=lambda entry: CHANGE_KINDS.index(entry.kind))
    items = [change(entry, flow) for entry in ranked]
    first, rest = items[:CHANGES_IN_SIGHT], items[CHANGES_IN_SIGHT:]
    return [
        *([element("ul", *first)] if first else []),
        *fold(RESULT["changes_more"], [element("ul", *rest)] if rest else []),
    ]


def change(entry: Change, flow: Flow) -> Element:
    """Return one changed answer and where it leads.

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
    return element("li", question.text, " ", element("strong", option.label), ": ", leads)

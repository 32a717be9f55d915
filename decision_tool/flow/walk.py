"""Follows the answers given so far through a flow, to the next question or to the decision."""

from collections.abc import Mapping

from decision_tool.errors import ToolError, unknown
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.explain import explain
from decision_tool.flow.graph import Graph, graph_of
from decision_tool.flow.model import Decision, Flow


def decide(answers: Mapping[str, str], flow: Flow = CONTACT) -> Decision:
    """Return where the answers lead: the next question to ask, or the decision and its explanation.

    Only answers to questions on the path count. Other answers must be valid, but they change nothing.

    Args:
        answers: question ids to option ids, in any order; may be partial.
        flow: the flow to walk.

    Returns:
        A decision with either `next_question` or `outcome` set.

    Raises:
        ToolError: `unknown_question` or `unknown_option` for an id that doesn't exist; `option_not_offered`
            for an option that makes no sense after the earlier answers, such as thanks before an interview;
            `wrong_type` if the answers aren't a mapping.
    """
    graph = graph_of(flow)
    check(answers, graph)
    path, index = follow(answers, graph)
    step = graph.steps[index]
    if step.question:
        return Decision(None, step.question, tuple(path))
    return explain(path, graph, index)


def follow(answers: Mapping[str, str], graph: Graph) -> tuple[dict[str, str], int]:
    """Follow the answers as far as they go.

    Args:
        answers: question ids to option ids, all known to the flow.
        graph: the compiled flow.

    Returns:
        The answers on the path, in the order asked, and the index of the step where it ends: an outcome, or the
        first unanswered question.

    Raises:
        ToolError: `option_not_offered` for an answer on the path that isn't offered after the earlier ones.
    """
    path: dict[str, str] = {}
    index = graph.start
    step = graph.steps[index]
    while step.question in answers:
        option = answers[step.question]
        if option not in step.follows:
            raise _not_offered(step.question, option, path, step.follows)
        path[step.question] = option
        index = step.follows[option]
        step = graph.steps[index]
    return path, index


def check(answers: Mapping[str, str], graph: Graph) -> None:
    """Reject answers with ids the flow doesn't have.

    Args:
        answers: the answers.
        graph: the compiled flow.

    Raises:
        ToolError: `unknown_question`, `unknown_option`, or `wrong_type`.
    """
    if not isinstance(answers, Mapping):
        raise ToolError("wrong_type", "Answers are given as a mapping from question ids to option ids.")
    for question, option in answers.items():
        if question not in graph.options:
            raise unknown("question", question, graph.options)
        if option not in graph.options[question]:
            raise unknown("option", option, graph.options[question])


def _not_offered(question: str, option: str, path: Mapping[str, str], valid: Mapping[str, int]) -> ToolError:
    """Return the error for an option that isn't offered after the earlier answers."""
    before = ", ".join(f"{q}={o}" for q, o in path.items())
    return ToolError(
        "option_not_offered",
        f"The question '{question}' does not offer '{option}' after {before}. Valid: {', '.join(valid)}.",
    )

"""Walk a flow with the answers given so far, to the next question or to the decision."""

from collections.abc import Mapping

from decision_tool.errors import ToolError, unknown
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.explain import explain
from decision_tool.flow.graph import Graph, graph_of
from decision_tool.flow.model import Decision, Flow


def decide(answers: Mapping[str, str], flow: Flow = CONTACT) -> Decision:
    """Return where the answers lead: the next question to ask, or the decision with all that explains it.

    Only answers to questions on the path count. Answers to others must be valid, and change nothing.

    Args:
        answers: question ids to option ids, in any order; they may be partial.
        flow: the flow to walk.

    Returns:
        A decision with either `next_question` or `outcome` set.

    Raises:
        ToolError: `unknown_question` or `unknown_option` for an id that does not exist; `option_not_offered`
            for an option that makes no sense after the answers before it, such as thanks before an interview;
            `wrong_type` where the answers are no mapping.
    """
    graph = graph_of(flow)
    check(answers, graph)
    path, index = follow(answers, graph)
    step = graph.steps[index]
    if step.question:
        return Decision(None, step.question, tuple(path))
    return explain(path, graph, index)


def follow(answers: Mapping[str, str], graph: Graph) -> tuple[dict[str, str], int]:
    """Return how far the answers lead.

    Args:
        answers: question ids to option ids, all of them known to the flow.
        graph: the flow, compiled.

    Returns:
        The answers on the path in the order asked, and the index of the step where it ends: an outcome, or
        the first question without an answer.

    Raises:
        ToolError: `option_not_offered` for an answer on the path that is not offered after those before it.
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
    """Refuse answers that the flow does not know.

    Args:
        answers: what was given as answers.
        graph: the flow, compiled.

    Raises:
        ToolError: `unknown_question`, `unknown_option` or `wrong_type`.
    """
    if not isinstance(answers, Mapping):
        raise ToolError("wrong_type", "Answers are given as a mapping from question ids to option ids.")
    for question, option in answers.items():
        if question not in graph.options:
            raise unknown("question", question, graph.options)
        if option not in graph.options[question]:
            raise unknown("option", option, graph.options[question])


def _not_offered(question: str, option: str, path: Mapping[str, str], valid: Mapping[str, int]) -> ToolError:
    """Return the error for an option that does not go with the answers before it."""
    before = ", ".join(f"{q}={o}" for q, o in path.items())
    return ToolError(
        "option_not_offered",
        f"The question '{question}' does not offer '{option}' after {before}. Valid: {', '.join(valid)}.",
    )

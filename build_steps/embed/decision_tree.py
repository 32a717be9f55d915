"""The whole decision as text, which works without JavaScript."""

from collections.abc import Iterator, Mapping

from build_steps.embed.page import block, heading
from build_steps.embed.reference.answers import Answer, End, Ends
from build_steps.embed.reference.outline import outline, title
from build_steps.embed.reference.tree import answers, questions
from build_steps.embed.reference.words import TREE
from decision_tool.composer import BOOK
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.graph import Graph, compile_flow
from decision_tool.flow.model import Decision, Flow
from decision_tool.flow.walk import decide


def decision_tree() -> str:
    """Return every question with where its answers lead, then every outcome.

    Returns:
        Markdown with blocks of HTML.
    """
    graph = compile_flow(CONTACT, apart=True)
    read = outline(graph.steps, graph.start, CONTACT.always)
    ends = find_ends(graph)
    parts = [(TREE["start"], "step-start", read.first)]
    parts += [
        (title(branch, CONTACT), from_step(read.numbers[branch.steps[0]]), branch.steps) for branch in read.branches
    ]
    lines = [
        heading(3, words, anchor) + block(questions(steps, CONTACT, graph.steps, read.numbers, ends))
        for words, anchor, steps in parts
    ]
    kinds = {kind.id: kind.label for kind in BOOK.kinds}
    lines += [
        heading(3, TREE["answers"], "answers"),
        f"\n{TREE['answers_intro']}\n",
        block(answers(CONTACT, ends, kinds)),
    ]
    return "".join(lines)


def from_step(number: int) -> str:
    """Return the anchor of the part that begins with a question.

    Args:
        number: the question's number.

    Returns:
        The anchor.
    """
    return f"from-{number}"


def find_ends(graph: Graph) -> Ends:
    """Return the outcome of each path's last answer, in the tool's words.

    Args:
        graph: the flow, compiled.

    Returns:
        The ends. Where paths to the same end are worded differently, the outcome's own words are used.
    """
    flow = graph.flow
    outcomes = {outcome.id: outcome for outcome in flow.outcomes}
    found: dict[tuple[int, str], list[Decision]] = {}
    lines: dict[tuple[int, str], set[int]] = {}
    for path, last in paths(graph):
        decided = decide(path, flow)
        found.setdefault(last, []).append(decided)
        lines.setdefault(last, set()).update(deciding(path, decided, flow))
    ends = {}
    for last in sorted(found):
        said = {(decided.now, decided.next) for decided in found[last]}
        outcome = outcomes[str(found[last][0].outcome)]
        now, following = said.pop() if len(said) == 1 else (outcome.now, outcome.next)
        answer = Answer(outcome.id, outcome.headline, now, following)
        ends[last] = End(answer, tuple(sorted(lines[last])))
    return ends


def paths(graph: Graph) -> Iterator[tuple[dict[str, str], tuple[int, str]]]:
    """Yield every path through a flow: its answers, and the step and option it ends with.

    Args:
        graph: the flow, compiled.
    """

    def follow(
        index: int, path: dict[str, str], last: tuple[int, str]
    ) -> Iterator[tuple[dict[str, str], tuple[int, str]]]:
        step = graph.steps[index]
        if step.outcome:
            yield path, last
        for option, following in step.follows.items():
            yield from follow(following, {**path, step.question: option}, (index, option))

    return follow(graph.start, {}, (graph.start, ""))


def deciding(path: Mapping[str, str], decided: Decision, flow: Flow) -> Iterator[int]:
    """Yield the numbers of the policy lines that gave a decision its reasons.

    Args:
        path: the answers.
        decided: the decision.
        flow: the flow.
    """
    reasons = {reason.text for reason in decided.reasons}
    for number, line in enumerate(flow.lines, 1):
        fits = all(path.get(question, options[0]) in options for question, options in line.when.items())
        if fits and line.outcome == decided.outcome and line.because in reasons:
            yield number

"""The decision as text leads to the same answers as the tool."""

from build_steps.embed.decision_tree import decision_tree, find_ends, paths
from build_steps.embed.reference.answers import Answer, anchors
from decision_tool.composer import BOOK
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.graph import compile_flow, graph_of
from decision_tool.flow.walk import decide
from tests.reference.reading import Item, ids, read

SHOWN = read(decision_tree())
BY_ID = {item.get("id"): item for item in SHOWN.all() if item.get("id")}


def follow(answers: dict[str, str]) -> Item:
    """Follow the links from the first question to the end, for a set of answers."""
    at = BY_ID["step-1"]
    while "answer-text" not in at.get("class"):
        asked = at.all("h4")[0].text.split(". ", 1)[1]
        question = next(each for each in CONTACT.questions if each.text == asked)
        label = next(option.label for option in question.options if option.id == answers[question.id])
        way = next(item for item in at.all("li") if item.all(class_="option")[0].text == label)
        at = BY_ID[way.all("a")[0].get("href").removeprefix("#")]
    return at


def test_every_path_through_the_text_ends_as_in_the_tool() -> None:
    """Headline, what to do now, and what to do next are the same for every set of answers."""
    count = 0
    for path, _ in paths(graph_of(CONTACT)):
        decided = decide(path)
        end = follow(path)
        assert end.all("h4")[0].text == decided.headline
        assert [p.text for p in end.all("p")][:2] == [f"Now {decided.now}", f"Next {decided.next}"]
        count += 1
    assert count > 100


def test_every_end_names_the_deciding_lines() -> None:
    """The tool gives exactly those lines as its reasons."""
    reasons: dict[tuple[int, str], set[str]] = {}
    graph = compile_flow(CONTACT, apart=True)
    for path, last in paths(graph):
        reasons.setdefault(last, set()).update(reason.text for reason in decide(path).reasons)
    ends = find_ends(graph)
    assert set(ends) == set(reasons)
    for last, end in ends.items():
        lines = [CONTACT.lines[number - 1] for number in end.lines]
        assert {line.because for line in lines} == reasons[last]
        assert {line.outcome for line in lines} == {end.answer.outcome}


def test_every_question_comes_with_its_help() -> None:
    """The same help as in the form."""
    for step in SHOWN.all(class_="step"):
        if "answer-text" not in step.get("class"):
            asked = step.all("h4")[0].text.split(". ", 1)[1]
            help_text = next(each.help for each in CONTACT.questions if each.text == asked)
            assert step.all(class_="help")[0].text == help_text


def test_anchors_are_unique_and_links_lead_to_them() -> None:
    """Links to policy lines point to the table on the same page, which has its own tests."""
    found = ids(SHOWN)
    assert len(set(found)) == len(found)
    links = [a.get("href") for a in SHOWN.all("a")]
    inside = {link.removeprefix("#") for link in links if link.startswith("#")}
    assert inside <= set(found)
    lines = {link.partition("#line-")[2] for link in links if "#line-" in link}
    assert lines == {str(number) for number in range(1, len(CONTACT.lines) + 1)}


def test_an_answer_with_a_message_links_to_its_templates() -> None:
    """And an answer without one doesn't."""
    kinds = {kind.label for kind in BOOK.kinds}
    for end in SHOWN.all(class_="answer-text"):
        linked = [a.text for a in end.all("a")]
        decided = next(each for each in CONTACT.outcomes if each.headline == end.all("h4")[0].text)
        assert len(linked) == (decided.message_kind is not None)
        assert set(linked) <= kinds


def test_the_outcomes_own_words_are_used_if_the_paths_to_it_differ() -> None:
    """If an option can end in different words, the text promises none of them."""
    lines = tuple(line._replace(now=f"Now {number}.") for number, line in enumerate(CONTACT.lines))
    ends = find_ends(graph_of(CONTACT._replace(lines=lines)))
    own = {outcome.id: outcome.now for outcome in CONTACT.outcomes}
    assert any(end.answer.now == own[end.answer.outcome] for end in ends.values())
    assert any(end.answer.now.startswith("Now ") for end in ends.values())


def test_different_answers_with_the_same_outcome_have_their_own_anchors() -> None:
    """Identical ones share an anchor."""
    one, other = Answer("leave_it", "x", "a", "b"), Answer("leave_it", "x", "a", "c")
    assert anchors([one, other, one]) == {one: "answer-leave_it", other: "answer-leave_it-2"}

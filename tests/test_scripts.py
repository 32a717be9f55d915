"""The scripts carry and place; they know no rule, hold no sentence, and read nothing as markup or as code."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from build_steps.paths import ROOT
from decision_tool import channels
from decision_tool.composer import BOOK
from decision_tool.flow.contact import CONTACT
from decision_tool.reviewer.rules import RULES

FILES = sorted((ROOT / "docs/assets/tool").glob("*.mjs"))
STRING = r""""(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`"""
TOKEN = re.compile(rf"(?P<comment>/\*.*?\*/|//[^\n]*)|(?P<string>{STRING})", re.DOTALL)
# What a script may say in words of its own: the technical cause, which stands folded away.
CAUSE = re.compile(rf"(?:Error|fail)\((?:[^()]|\([^()]*\))*\)|=> fail\(.*|\|\| (?:{STRING})")
SELECTOR = re.compile(rf"(?:querySelector(?:All)?|closest|matches)\((?:{STRING})")
# Places where a name of the contract is also the name of a control that every kind of message shares.
CONTROLS = {"interview_date"}
DANGEROUS = (
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "createContextualFragment",
    "DOMParser",
    "eval(",
    "new Function",
    "runPython",
    "localhost",
    "://",
)


def code_of(path: Path) -> str:
    """Return a script without its comments."""
    source = path.read_text(encoding="utf-8")
    return TOKEN.sub(lambda found: "" if found["comment"] else found[0], source)


def strings(code: str) -> Iterator[str]:
    """Yield the string literals of a script, without their quotes."""
    for found in TOKEN.finditer(code):
        if found["string"]:
            yield found["string"][1:-1]


def sentences(code: str) -> list[str]:
    """Return the literals that a reader would take for words: three of them in a row."""
    return [
        each
        for each in strings(SELECTOR.sub("", CAUSE.sub("", code)))
        if re.search(r"[A-Za-z’']{2,}(?:,? [A-Za-z’']{2,}){2}", each) and not re.search(r"[=>;{]|\[", each)
    ]


def python_sources(code: str) -> list[str]:
    """Return the literals that look like Python."""
    looks = re.compile(r"^\s*(?:from \w+(?:\.\w+)* import |import \w+$|def \w+\(|class \w+:)|\bprint\(", re.MULTILINE)
    return [each for each in strings(code) if looks.search(each)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_script_holds_a_sentence(path: Path) -> None:
    """What a reader sees comes with the page or from Python."""
    # The names of the elements that the page builds stand in one string, and are no sentence.
    found = [each for each in sentences(code_of(path)) if not each.startswith(("a article", "ol output"))]
    assert not found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_script_builds_python(path: Path) -> None:
    """It calls one function with JSON."""
    assert not python_sources(code_of(path))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_script_reads_markup_runs_strings_or_knows_another_host(path: Path) -> None:
    """Elements are made one by one, and addresses are relative."""
    code = code_of(path)
    assert not [word for word in DANGEROUS if word in code]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_script_knows_a_rule_or_a_limit(path: Path) -> None:
    """No outcome, question, option, field or rule is named in it, and no figure of LinkedIn's."""
    code = code_of(path)
    known = {outcome.id for outcome in CONTACT.outcomes} | {rule.id for rule in RULES}
    known |= {question.id for question in CONTACT.questions} | {field.id for field in BOOK.fields}
    known |= {option.id for question in CONTACT.questions for option in question.options}
    named = {word for each in strings(code) for word in re.findall(r"\w+", each)}
    # Ids of one word are words of English too: `stage` is one of the bridge's.
    assert {word for word in named & known if "_" in word} <= CONTROLS
    limits = {str(fact.value) for fact in channels.FACTS if fact.value and fact.value > 100}
    assert not limits & set(re.findall(r"\b\d+\b", code))


def test_these_tests_notice_what_they_look_for() -> None:
    """A sentence, a source, a cause that is none."""
    assert sentences('line.textContent = "Your answers are kept.";') == ["Your answers are kept."]
    assert sentences('throw new Error("this is the technical cause");') == []
    assert sentences('fail(event.message || "no script could be loaded");') == []
    assert sentences('say("ok"); // a comment is not a sentence of ours') == []
    assert python_sources("python.run(`import json\nfrom a.b import c`)") != []
    assert python_sources("const a = `import(${b})`;") == []

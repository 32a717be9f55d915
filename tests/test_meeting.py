"""Ids that several packages share without importing each other are the same on all sides."""

import re
from string import Formatter

import pytest

from build_steps.embed.form.ways import TEXT
from build_steps.paths import ROOT
from decision_tool import channels
from decision_tool.bridge import REQUESTS
from decision_tool.composer import BOOK
from decision_tool.composer.samples import SAMPLES
from decision_tool.flow.contact import CONTACT
from decision_tool.planner.already_written import CASES
from decision_tool.planner.outcomes import OUTCOMES as AGENDAS
from decision_tool.render import words
from decision_tool.render.result import CHANGE_KINDS
from decision_tool.render.review import RANK
from decision_tool.reviewer import kinds
from decision_tool.reviewer.rules import RULES

COMPOSED = {kind.id for kind in BOOK.kinds}
OPTIONS = {question.id: {option.id for option in question.options} for question in CONTACT.questions}
SCRIPTS = {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs/assets/tool").glob("*.mjs"))}
SAID = {**words.STATUS, **words.DRAFT_STATUS}
"""The scripts' messages, by name."""


def sources(pattern: str) -> str:
    """Return the text of all files that match a pattern."""
    return "".join(path.read_text(encoding="utf-8") for path in sorted(ROOT.glob(pattern)))


def test_every_kind_of_message_is_known_everywhere() -> None:
    """The composer writes it, the reviewer reads it, the channels deliver it."""
    assert set(kinds.KINDS) == COMPOSED
    assert set(channels.KINDS) == COMPOSED


def test_the_messages_of_the_outcomes_can_be_composed_and_read() -> None:
    """Those to write now and those to write later."""
    named = {kind for each in CONTACT.outcomes for kind in (each.message_kind, each.offers) if kind}
    named |= {line.offers for line in CONTACT.lines if line.offers}
    assert named <= COMPOSED
    assert named


def test_messages_after_sending_can_be_composed() -> None:
    """The kind of message, and the field for the suggestion."""
    kinds_ = {case.message_kind for case in CASES if case.message_kind}
    assert kinds_ <= COMPOSED
    assert "mistake" in {field.id for field in BOOK.fields}


def test_every_outcome_has_a_plan_and_every_plan_an_outcome() -> None:
    """The planner repeats the ids because it doesn't import the flow."""
    assert set(AGENDAS) == {outcome.id for outcome in CONTACT.outcomes}


def test_the_reaches_of_the_channels_are_the_options_of_the_question() -> None:
    """In the same order."""
    question = next(each for each in CONTACT.questions if each.id == "reach")
    assert tuple(option.id for option in question.options) == channels.REACHES


def test_every_line_of_the_policy_uses_known_ids() -> None:
    """Questions, their options, and outcomes."""
    outcomes = {outcome.id for outcome in CONTACT.outcomes}
    assert {line.outcome for line in CONTACT.lines} == outcomes
    for line in CONTACT.lines:
        for question, options in line.when.items():
            assert set(options) <= OPTIONS[question], f"{line.outcome}: {question}"


def test_every_sample_uses_a_known_kind_and_known_fields() -> None:
    """A sample that can't be composed would be a dead link."""
    fields = {field.id for field in BOOK.fields}
    assert {sample.kind for sample in SAMPLES} <= COMPOSED
    assert {field for sample in SAMPLES for field in sample.fields} <= fields


def test_every_part_of_a_message_has_a_display_name() -> None:
    """The parts that the composer writes and those that the reviewer looks for, and no others."""
    composed = {part.name for kind in BOOK.kinds for part in kind.parts}
    assert set(words.PARTS) == composed | set(kinds.PARTS)


def test_every_severity_has_a_display_name() -> None:
    """And a rank."""
    used = {rule.severity for rule in RULES} | {each for rule in RULES for each in rule.by_kind.values()}
    needed = {each for kind in kinds.KINDS.values() for each in kind.needs.values()}
    assert (used | needed) - {"none"} == set(words.SEVERITY) == set(RANK)


def test_every_request_of_a_script_exists() -> None:
    """And a script uses every request; the worker asks for the version itself."""
    # offline.mjs sends requests to the service worker instead.
    scripts = [source for name, source in SCRIPTS.items() if "offline" not in str(name)]
    wanted = {name for source in scripts for name in re.findall(r"""want"?: "([a-z]+)""", source)}
    assert wanted == set(REQUESTS)


def test_every_message_of_a_script_exists_and_is_used() -> None:
    """By its name: `say("copied")`, `words.count`, and each stage of the bridge."""
    stages = {"download", "starting", "failed"}
    source = "".join(SCRIPTS.values())
    named = {name for name in SAID if re.search(rf"""["'.]{name}\b""", source)}
    assert named | stages == set(SAID)
    assert stages <= set(SAID)
    literal = {name for text in SCRIPTS.values() for name in re.findall(r"""\bsay\(\s*["']([a-z_]+)["']""", text)}
    assert literal <= set(SAID)
    assert literal


@pytest.mark.parametrize("name", [name for name in vars(words) if name.isupper()])
def test_every_wording_is_used(name: str) -> None:
    """Nobody would notice mistakes in unused ones."""
    code = sources("decision_tool/**/*.py") + sources("build_steps/**/*.py") + "".join(SCRIPTS.values())
    of_ids = {"PARTS", "SEVERITY", "VERDICT"}
    composed = {*CHANGE_KINDS, *channels.ACCOUNTS, *(f"{each}_help" for each in TEXT)}
    for key in vars(words)[name]:
        used = len(re.findall(rf"""["'._]{re.escape(key)}\b""", code))
        assert name in of_ids or key in composed or used > 1, f"{name}['{key}']"


def test_placeholders_in_messages_are_plain_names() -> None:
    """The scripts fill `{total}`, not `{total:.1f}`."""
    for text in SAID.values():
        for _, slot, form, conversion in Formatter().parse(text):
            assert not form
            assert not conversion
            assert slot is None or re.fullmatch("[a-z]+", slot)


def test_every_button_has_an_action_and_every_action_a_button() -> None:
    """By the name of the action."""
    scripts = "".join(SCRIPTS.values())
    heeded = set(re.findall(r"""(?:data-action=|action === ")([a-z-]+)""", scripts))
    markup = sources("decision_tool/render/*.py") + sources("build_steps/embed/form/*.py")
    offered = set(re.findall(r"""data_action="([a-z-]+)""", markup))
    made = {"sample-take", "sample-clear"}  # one function chooses between these two
    made |= set(re.findall(r""""data-action": "([a-z-]+)""", scripts))
    assert heeded <= offered | made
    # Several are keys of a table of actions.
    assert not [
        name for name in offered | made if not re.search(rf"""["=]{name}["\]]|^ +"?{name}"?: """, scripts, re.M)
    ]

"""A thank-you to someone who said no: it's ready, and no longer about interest in the role."""

import re

import pytest

from decision_tool.composer import BOOK, compose
from decision_tool.composer.templates import AFTER_NO
from decision_tool.reviewer.run import review
from tests.composer.situations import FULL, KINDS, TONES
from tests.composer.test_compose_drafts import PEOPLE
from tests.requests.asking import ask

THANKS = [kind.id for kind in AFTER_NO]
FOR_THE_ROLE = re.compile(
    r"interested|excited|this role|to (?:the|your) team|put that to work|look forward", re.IGNORECASE
)


@pytest.mark.parametrize("kind", THANKS)
def test_it_says_nothing_about_wanting_the_role(kind: str) -> None:
    """Nor what someone would bring to it; otherwise the same people get the same thanks, without a finding."""
    for person in PEOPLE.values():
        draft = compose(kind, person, turned_down=True)
        assert draft.ready == compose(kind, person).ready
        assert not FOR_THE_ROLE.search(draft.text), draft.text
        assert FOR_THE_ROLE.search(compose(kind, person).text)
        if draft.ready:
            assert review(draft.text, kind).findings == (), draft.text


@pytest.mark.parametrize("tone", TONES)
def test_an_achievement_is_no_detail_for_it(tone: str) -> None:
    """It would speak for someone in the role, so what was talked about is required."""
    facts = {name: value for name, value in FULL.items() if name not in {"personal_fact", "shared_connection"}}
    assert compose("thank_you", {**facts, "tone": tone}).ready
    assert compose("thank_you", {**facts, "tone": tone}, turned_down=True).missing == ("personal_fact",)


def test_other_kinds_stay_the_same() -> None:
    """A request for feedback says what happened, and a connection request asks for nothing."""
    for kind in set(KINDS) - set(THANKS):
        assert compose(kind, FULL, turned_down=True) == compose(kind, FULL)
    assert {kind.id for kind in BOOK.kinds} >= set(THANKS)


def test_the_page_composes_it_after_a_no() -> None:
    """The stage is the decision's answer; any other means that the role is still open."""
    request = {"kind": "thank_you_email", "fields": FULL}
    open_still = ask("draft", **request)["text"]
    assert ask("draft", **request, stage="interviewed")["text"] == open_still
    assert ask("draft", **request, stage="turned_down")["text"] != open_still

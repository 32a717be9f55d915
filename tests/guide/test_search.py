"""The site's search finds the right page for what people type."""

import json
import subprocess
from pathlib import Path
from urllib.parse import urldefrag

import pytest

from build_steps.setup import node

PROGRAM = Path(__file__).parent / "search.mjs"
FIRST = {
    "pros and cons": "guide/message/",
    "pushy": "guide/already-sent/",
    "should i message my interviewer": "guide/message/",
    "what to say": "guide/include/",
    "what not to say": "guide/avoid/",
    "salary": "guide/avoid/",
    "benefits": "guide/avoid/",
    "proofread": "guide/include/",
    "sample message": "guide/samples/",
    "example": "guide/samples/",
    "template": "reference/templates/",
    "connection request": "guide/request/",
    "ignored": "guide/request/",
    "add a note": "guide/add-a-note/",
    "character limit": "reference/channels/",
    "inmail": "reference/channels/",
    "CEO": "guide/when-not/",
    "recruiter": "guide/who-to-message/",
    "hiring manager": "guide/who-to-message/",
    "panel interview": "guide/who-to-message/",
    "viewed my profile": "guide/they-viewed-you/",
    "private mode": "guide/research/",
    "headline": "guide/your-profile/",
    "when to message": "guide/timing/",
    "thank you": "guide/thank-you/",
    "thank you email": "guide/thank-you/",
    "thank you note": "guide/thank-you/",
    "follow up": "guide/afterwards/",
    "rejected": "guide/after-the-decision/",
    "feedback": "guide/after-the-decision/",
    "job offer": "guide/after-the-decision/",
    "unsend": "guide/already-sent/",
    "delete message": "guide/already-sent/",
    "typo": "guide/already-sent/",
    "wrong name": "guide/already-sent/",
    "no reply": "guide/already-sent/",
    "privacy": "reference/privacy/",
    "offline": "tool/offline/",
}
"""Queries, and the page that must come first."""


@pytest.fixture(scope="module")
def found(site: Path) -> dict[str, list[str]]:
    """The results of each query, best first."""
    asked = json.dumps(list(FIRST))
    answer = subprocess.run([node.node(), PROGRAM, site], input=asked, capture_output=True, text=True, check=True)
    lists = json.loads(answer.stdout)
    return {query: [urldefrag(each).url for each in each_list] for query, each_list in zip(FIRST, lists, strict=True)}


@pytest.mark.parametrize("query", FIRST)
def test_the_page_that_answers_comes_first(found: dict[str, list[str]], query: str) -> None:
    """The theme's own ranking, with the weights of our pages."""
    assert found[query][0] == FIRST[query], found[query][:4]


@pytest.mark.parametrize("query", FIRST)
def test_pages_for_contributors_come_last(found: dict[str, list[str]], query: str) -> None:
    """A person with an interview on Tuesday isn't looking for them."""
    assert not [page for page in found[query][:2] if page.startswith("contributing/")]

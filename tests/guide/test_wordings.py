"""One word for one thing, the one people use and search for; no page has a discarded wording."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

DISCARDED = {
    r"(?<!add a )(?<!without a )(?<!with a )(?<!thank-you )(?<!thank-you-)\bnote\b(?! on a)": "message",
    r"\barranged\b": "scheduled",
    r"\be-mails?\b": "email",
    r"\bspeaks? (?:for|against) (?:it|a)\b": "pros, cons",
    r"\bhave it read\b": "check your draft",
    r"\bmend(?:s|ed|ing)?\b": "fix",
    r"\banew\b": "again",
    r"\bheed(?:s|ed|ing)?\b": "follow",
    r"\bwhat LinkedIn carries\b": "LinkedIn message limits",
    r"\bwithout a connection\b": "offline",
    r"\bbehind it\b": "how it works",
    r"\bset aside\b": "dismiss",
    r"\bmisspelt\b": "misspelled",
    r"\bwith three times no\b": "if all three answers are no",
    r"\bgoes past the front desk\b": "bypasses the recruiter",
    r"\bas a rule\b": "usually",
    r"\bbetter changed\b": "should fix",
    r"\bthe way is open\b": "nothing rules it out",
    r"\bit sets a pace\b": "it sets expectations",
    r"\bthe talk\b": "the interview, the conversation",
    r"\bwrite to (?:them|him|her)\b": "message your interviewer",
    r"\btakes? (?:it|silence) amiss\b": "be offended",
    r"\bhave your draft read\b": "check your draft",
    r"\bstands? twice\b": "appears twice",
    r"\b(?:after|accept) (?:a|the) no\b": "a rejection",
    r"\bexclamation marks?\b": "exclamation point",
    r"\bthe way in which\b": "how",
    r"\bone a line\b": "one per line",
    r"\btakes? the eye off\b": "draws attention away from",
    r"\bas it comes\b": "standard",
    r"\bin its order\b": "in order",
    r"\bpatterns? for it\b": "template",
    r"\bfound without reason\b": "false alarms",
    r"\bit (?:lets pass|stops at)\b": "flags, doesn't flag",
    r"\bworking days?\b": "business days",
    r"\bwords? of (?:pay|thanks)\b": "pay word, thanks",
    r"\bwhom\b": "who",
    r"\bbetter words\b": "what to write instead",
    r"\b(?:is|are|be) asked for\b": "requested",
    r"(?:isn|aren|won)[’']t (?:be )?told\b": "won't be notified",
    r"\bnames no (?:figure|number)\b": "doesn't publish",
    r"\bleaves? it open\b": "doesn't accept",
    r"\bkeeps? (?:it|that) so\b": "keeps it that way",
    r"\blet it rest\b": "leave it at that",
    r"\bso say (?:two|three|four|most|some)\b": "that's what they say",
    r"\bput(?:s|ting)? (?:\w+ ){0,3}right\b": "correct",
    r"\bspeaks? well of\b": "speaks highly of",
    r"\bhurts? (?:your|her|his|their) chances\b": "what you might want to change",
    r"\bmakes? up their minds?\b": "let them decide",
    r"(?<!too )\bmuch into (?:it|that|silence)\b": "too much into it",
    r"\boutlasts?\b": "is worth keeping",
    r"\bbolder (?:result|than)\b": "bolder advice",
    r": complete “": "finish this sentence",
    r"\b(?:level|levels) milder\b": "one level lower",
    r"\bgladly\b": "I'd love to",
    r"\bpresumes?\b": "acts as if",
    r"\bneeds no\b": "doesn't need",
    r"\bread your background\b": "read your resume",
    r"(?<![\w/-])20\d\d-\d\d-\d\d\b": "November 30, 2026",
}
"""Patterns that no page may contain, each with what to say instead."""

CONTRIBUTING = "contributing/"
"""Pages for contributors, which are exempt."""

QUOTED = {"mark", "q", "code", "pre"}
"""Elements with quotations or code."""


class Words(HTMLParser):
    """Collects a page's visible text, without quotations."""

    def __init__(self) -> None:
        """Start with no text."""
        super().__init__()
        self.text: list[str] = []
        self._hidden: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Skip scripts, quotations, samples and drafts."""
        given = dict(attrs)
        classes = (given.get("class") or "").split()
        hides = tag in {"script", "style", "template", "blockquote", *QUOTED} or "address" in classes
        if hides or (self._hidden and tag == self._hidden[0]):
            self._hidden.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Continue after a skipped element."""
        if self._hidden and tag == self._hidden[-1]:
            self._hidden.pop()

    def handle_data(self, data: str) -> None:
        """Store the text."""
        if not self._hidden:
            self.text.append(data)


def seen(file: Path) -> str:
    """Return the visible text of a built page."""
    words = Words()
    words.feed(file.read_text(encoding="utf-8"))
    return re.sub(r"\s+", " ", " ".join(words.text))


def discarded(text: str) -> list[str]:
    """Return every discarded wording in a text, with its context and what to say instead."""
    return [
        f"…{text[max(0, found.start() - 40) : found.end() + 30]}… (say: {better})"
        for pattern, better in DISCARDED.items()
        for found in re.finditer(pattern, text, re.IGNORECASE)
    ]


def pages_of(folder: Path) -> list[Path]:
    """Return the built pages, without those for contributors."""
    return [file for file in sorted(folder.rglob("*.html")) if CONTRIBUTING not in file.as_posix()]


def test_no_written_page_has_a_discarded_wording(guide: Path) -> None:
    """Titles, headings, paragraphs, menus. The home page is checked with the tool in it, below."""
    said = {
        file.relative_to(guide).as_posix(): discarded(seen(file)) for file in pages_of(guide) if file.parent != guide
    }
    assert {path: found for path, found in said.items() if found} == {}


def test_no_built_page_has_a_discarded_wording(site: Path) -> None:
    """Including the tool and the generated parts."""
    said = {file.relative_to(site).as_posix(): discarded(seen(file)) for file in pages_of(site)}
    assert {path: found for path, found in said.items() if found} == {}


@pytest.mark.parametrize(
    "text",
    [
        "I sent a note",
        "by e-mail",
        "With three times no, wait.",
        "What speaks for it",
        "Pattern for it",
        "After a no",
        "Checked on 2026-11-22",
        "Don’t read much into it",
        "A view needs no reply",
    ],
)
def test_a_discarded_wording_is_noticed(text: str) -> None:
    """With what to say instead."""
    (found,) = discarded(text)
    assert "say: " in found


def test_words_of_others_and_the_name_of_a_button_pass() -> None:
    """LinkedIn has a button 'Add a note', and people search for a thank-you note."""
    assert discarded("Select Add a note. A thank-you note or email. A request without a note.") == []

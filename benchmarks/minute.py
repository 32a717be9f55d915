"""How long a decision takes a reader, and a thank-you: walked by keyboard, with a clock.

`.venv/bin/python -m benchmarks.minute`, after `python3 build.py`. A reader reads all that a question shows, at 230
words a minute, and takes 1.5 seconds to answer. For a decision, no date is given, as one answers questions in place of
the reader; of its paths, one of median length and one of the longest are walked. For the thank-you, the interview was
three days ago. The reader reads the answer and every required field, and types at 200 characters a minute.
"""

import time
from collections.abc import Mapping

from playwright.sync_api import Page, sync_playwright

from build_steps.address import address
from build_steps.hosting.server import PagesServer
from build_steps.paths import SITE
from build_steps.setup import chromium
from decision_tool.flow.contact import CONTACT
from tests.browser.tool import STARTED, Tool
from tests.flow.enumerate_paths import paths

WORDS_A_MINUTE = 230
TO_ANSWER = 1.5
"""Seconds."""
CHARACTERS_A_MINUTE = 200
"""On a phone's keyboard, a careful adult types about 40 words a minute."""
DAYS_AGO = -3
FIELDS = {
    "interviewer_name": "Marisol Quane",
    "role": "Data Analyst",
    "company": "Brightwell",
    "personal_fact": "your talk on stock forecasting",
    "your_name": "Jonas Lindahl",
}
NAMED = r"""
(input) => [...input.labels, document.getElementById(input.getAttribute("aria-describedby") ?? "")]
  .filter(Boolean).flatMap((shown) => shown.innerText.split(/\s+/)).filter((each) => /\w/.test(each)).length
"""
"""The number of words in a field's label and help."""
WORDS = r"(set) => set.innerText.split(/\s+/).filter((each) => /\w/.test(each)).length"


def by_keyboard(page: Page, path: Mapping[str, str]) -> tuple[int, float]:
    """Walk one path with the keys alone.

    Args:
        page: the decision, with nothing answered.
        path: the questions, with their answers.

    Returns:
        How many words its questions showed, and how many seconds the page itself took.
    """
    words, began = 0, time.monotonic()
    for question, option in path.items():
        shown = page.locator(f"fieldset[data-question={question}]")
        shown.wait_for()
        words += shown.evaluate(WORDS)
        shown.locator("input:visible").first.focus()
        page.keyboard.press("Space")
        while not shown.locator(f"[value={option}]").is_checked():
            page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
    page.locator("[data-outcome]").first.wait_for()
    return words, time.monotonic() - began


def seconds(words: int, answers: int) -> float:
    """Return how long a reader takes."""
    return words / WORDS_A_MINUTE * 60 + answers * TO_ANSWER


def thank(page: Page) -> tuple[int, int, int, float]:
    """Walk from the home page to a thank-you email that is ready to send.

    Returns:
        How many words were shown; how many of those were questions, the answer's headline, or names of fields; how many
        questions were answered; and how many seconds the page itself took.
    """
    began = time.monotonic()
    tool = Tool(page).open("", way="thank")
    words, answers = 0, 1
    tool.give_date(DAYS_AGO)
    for question, option in {"asked_not_to": "no", "have_email": "yes"}.items():
        shown = page.locator(f"fieldset[data-question={question}]:visible")
        words, answers = words + shown.evaluate(WORDS), answers + 1
        tool.choose(question, option)
    tool.expect_outcome("thank_by_email", explained=True)
    named = words + tool.answer.locator("h2, h3").first.evaluate(WORDS)
    words += tool.answer.evaluate(WORDS)
    form = tool.root.locator("form[data-part=composer]")
    for name, value in FIELDS.items():
        field = form.locator(f"[name={name}]")
        words += field.evaluate(NAMED)
        named += field.evaluate("(input) => input.labels[0].innerText.split(/\\s+/).length")
        field.fill(value)
    page.wait_for_function(
        "(name) => document.querySelector('[name=draft]').value.includes(name)",
        arg=FIELDS["your_name"],
        timeout=STARTED,
    )
    return words, named, answers, time.monotonic() - began


def main() -> None:
    """Measure, and print the seconds of each walk."""
    with PagesServer(SITE, address().path) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(chromium.find()), args=["--no-sandbox"])

        def fresh() -> Page:
            page = browser.new_context(base_url=server.url, service_workers="block").new_page()
            page.goto("tool/decide/")
            page.locator("[data-tool-awake]").wait_for()
            return page

        found = sorted((answers for answers, _ in paths(CONTACT)), key=len)
        print(f"{len(found)} paths of {len(found[0])} to {len(found[-1])} questions")
        for name, path in {"median": found[len(found) // 2], "longest": found[-1]}.items():
            words, took = by_keyboard(fresh(), path)
            total = seconds(words, len(path))
            print(f"{name}: {len(path)} questions, {words} words, {total:.0f} s to read and answer, page {took:.1f} s")
        words, named, answers, took = thank(fresh())
        typed = sum(map(len, FIELDS.values())) / CHARACTERS_A_MINUTE * 60
        for who, read in {"every word": words, "questions, headline, and names of fields": named}.items():
            total = seconds(read, answers) + typed
            print(f"thank-you, reading {who}: {read} words, {typed:.0f} s of typing, {total:.0f} s, page {took:.1f} s")
        browser.close()


if __name__ == "__main__":
    main()

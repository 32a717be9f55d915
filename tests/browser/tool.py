"""A page object for the tool: what a person can choose, press and read."""

from collections.abc import Mapping

from playwright.sync_api import Locator, Page, Worker, expect

STARTED = 60_000
"""Milliseconds for Python to start, even on a busy machine."""

# The shortest paths to some outcomes, without a date.
TO_DO_NOT_CONTACT = {"stage": "scheduled", "purpose": "connect", "asked_not_to": "yes"}
TO_SAVE_FOR_OFFER = {"stage": "applied", "purpose": "pay"}
TO_SEND_MESSAGE = {
    "stage": "scheduled",
    "purpose": "introduce",
    "asked_not_to": "no",
    "contact_so_far": "none",
    "relationship": "know_each_other",
    "reach": "connected",
}

DAY_FROM_TODAY = """
(days) => {
  const day = new Date();
  day.setDate(day.getDate() + days);
  const two = (figure) => String(figure).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
"""
"""A function that gives the date some days from the page's current date, as a date field has it."""


class Tool:
    """A tool in a page.

    Attributes:
        page: the page.
        root: the tool's element, with its state in `data-tool-state`.
        status: the status line.
        failure: the failure message.
        answer: the answer, with the outcome in `data-outcome`.
        date: the field for the interview date.
        draft: the editor's text area.
    """

    def __init__(self, page: Page) -> None:
        """Create the locators; the page may still be empty."""
        page.set_default_timeout(10_000)
        self.page = page
        self.root = page.locator("[data-tool-state]")
        self.status = self.root.locator("[role=status][data-slot=status]")
        self.failure = self.root.locator("[data-slot=failure]")
        self.answer = self.root.locator("[data-outcome]")
        self.date = self.root.locator("input[name=interview_date]")
        self.draft = self.root.locator("textarea[name=draft]")

    def open(self, path: str = "tool/decide/", way: str = "decide") -> "Tool":
        """Open a page, wait until the tool is initialized, and take a way in if the page has a start screen.

        Args:
            path: the page, relative to the site's root.
            way: `decide`, `check`, `thank` or `sent`; '' stays on the start screen.

        Returns:
            The tool itself.
        """
        self.page.goto(path)
        expect(self.root).to_have_attribute("data-tool-awake", "")
        decide = self.root.locator("[data-way=decide]")
        if way and decide.is_visible():
            self.take(way)
        return self

    def take(self, way: str) -> "Tool":
        """Take one of the four ways in.

        Args:
            way: `decide`, `check`, `thank` or `sent`.

        Returns:
            The tool itself.
        """
        self.root.locator(f"[data-way={way}]").click()
        return self

    def question(self, question: str) -> Locator:
        """Return a question's group of buttons."""
        return self.root.locator(f'fieldset[data-question="{question}"]')

    def button(self, question: str, option: str) -> Locator:
        """Return the radio button of an option."""
        return self.question(question).locator(f'input[name="{question}"][value="{option}"]')

    def choose(self, question: str, option: str) -> None:
        """Click an answer."""
        self.question(question).locator(f'label:has([value="{option}"])').click()

    def answer_all(self, answers: Mapping[str, str]) -> None:
        """Answer questions as long as there is an answer for the visible one."""
        left = dict(answers)
        while (asked := self.asks()) in left:
            self.choose(asked, left.pop(asked))

    def give_date(self, days: int) -> str:
        """Fill in the interview date, in days from the page's current date, and return it."""
        day: str = self.page.evaluate(DAY_FROM_TODAY, days)
        self.date.fill(day)
        return day

    def press(self, action: str) -> None:
        """Press the only visible button for an action, such as `back`."""
        self.root.locator(f"[data-action={action}]:visible").click()

    def retry(self) -> None:
        """Press 'Try again'."""
        self.root.locator("[data-action=retry]").click()

    def worker(self) -> Worker:
        """Return Python's worker; the site's search has another one."""
        return next(worker for worker in self.page.workers if worker.url.startswith("blob:"))

    def expect_state(self, state: str) -> None:
        """Wait until the tool is in a state."""
        expect(self.root).to_have_attribute("data-tool-state", state, timeout=STARTED)

    def expect_answer(self, outcome: str) -> None:
        """Wait until an outcome is shown, with or without Python's explanation."""
        expect(self.answer).to_have_attribute("data-outcome", outcome)

    def expect_outcome(self, outcome: str, *, explained: bool) -> None:
        """Wait until an outcome is shown, with Python's explanation or without."""
        self.expect_answer(outcome)
        expect(self.answer.locator(".why")).to_be_visible(visible=explained, timeout=STARTED)

    def asks(self) -> str:
        """Return the visible question, or ''."""
        found: list[str] = self.root.evaluate(
            """(root) => [...root.querySelectorAll("fieldset[data-question]")]
                .filter((set) => set.getClientRects().length)
                .map((set) => set.dataset.question)"""
        )
        assert len(found) <= 1, f"more than one question shows: {found}"
        return found[0] if found else ""

    def answered(self) -> list[str]:
        """Return the answered questions with a 'Change' button; the date is `date`."""
        found: list[str] = self.root.evaluate(
            """(root) => [...root.querySelectorAll("[data-slot=answered] [data-change]")]
                .map((each) => each.dataset.change)"""
        )
        return found

    def change(self, question: str) -> None:
        """Press 'Change' for a question."""
        lines = self.root.locator("[data-slot=answers]")
        if not lines.locator("ol").is_visible():
            lines.locator("summary").click()
        lines.locator(f"[data-change={question}]").click()

    def marked(self) -> dict[str, str]:
        """Return every selected answer."""
        found: dict[str, str] = self.root.evaluate(
            """(root) => Object.fromEntries([...root.querySelectorAll("fieldset[data-question] input:checked")]
                .map((input) => [input.name, input.value]))"""
        )
        return found

    def focused(self) -> str:
        """Return the focused element: `name=value` of a control, or its action, class, or tag."""
        found: str = self.page.evaluate(
            """() => {
              const held = document.activeElement;
              if (held.name) return `${held.name}=${held.value}`;
              return held.dataset.action || held.className || held.localName;
            }"""
        )
        return found

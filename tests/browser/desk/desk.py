"""A page object for writing and checking drafts: fields, editor and findings."""

from collections.abc import Mapping

from playwright.sync_api import Locator, Page, expect

# Generous timeouts, for busy machines.
PATIENCE = 20_000
STARTED = 60_000

# Invented facts that make a complete request.
FACTS = {
    "interviewer_name": "Marisol Quane",
    "role": "Data Analyst",
    "company": "Brightwell Foods",
    "interview_date": "2099-03-03",
    "personal_fact": "your talk on stock forecasting",
}
BAD = "Hey Marisol! Whats the salary for this role? Let me know asap."


class Desk:
    """A page with the editor, and with fields if it has any.

    Attributes:
        page: the page.
        draft: the text area.
        count: the length of the text.
        verdict: the verdict on it, in a few words.
        findings: the findings.
        marks: the highlighted words.
        said: the status line.
        ask: the question asked when a field changes after the text was edited.
    """

    def __init__(self, page: Page) -> None:
        """Create the locators; the page may still be empty."""
        self.page = page
        self.draft = page.locator("textarea[name=draft]")
        self.count = page.locator("[data-slot=count]")
        self.verdict = page.locator("[data-slot=reviewed] .verdict")
        self.findings = page.locator("[data-slot=reviewed] [data-rule]")
        self.marks = page.locator("[data-slot=marks] mark")
        self.said = page.locator("[data-slot=said]")
        self.ask = page.locator("[data-slot=ask]")

    def open(self, path: str) -> "Desk":
        """Open a page and wait until the tool is initialized."""
        self.page.goto(path)
        expect(self.page.locator("[data-tool-awake]")).to_be_attached()
        return self

    def start(self) -> "Desk":
        """Start Python and wait until it is ready."""
        self.draft.click()
        self.expect_state("ready")
        return self

    def expect_state(self, state: str) -> None:
        """Wait until the tool is in a state."""
        expect(self.page.locator("[data-tool-state]")).to_have_attribute("data-tool-state", state, timeout=STARTED)

    def field(self, name: str) -> Locator:
        """Return the control of a field."""
        return self.page.locator(f"form[data-part=composer] [name={name}]")

    def fill(self, fields: Mapping[str, str] = FACTS) -> "Desk":
        """Fill in fields by hand."""
        for name, value in fields.items():
            self.field(name).fill(value)
        return self

    def choose(self, name: str, value: str) -> None:
        """Select from a list; on a page without fields, from those beside the draft."""
        if self.field(name).count():
            self.field(name).select_option(value)
            return
        own = self.page.locator(f"[name=draft_{name}]")
        expect(self.page.locator("[data-slot=judged]")).to_be_visible()
        if not own.is_visible():
            self.press("change-kind")
        own.select_option(value)

    def press(self, action: str) -> None:
        """Press the first visible button for an action."""
        self.page.locator(f"[data-action={action}]:visible").first.click()

    def write(self, text: str) -> None:
        """Replace the draft, as if by pasting."""
        self.draft.fill(text)

    def finding(self, rule: str) -> Locator:
        """Return the findings of a rule."""
        return self.page.locator(f"[data-slot=reviewed] [data-rule={rule}]")

    def expect_text(self, *words: str) -> str:
        """Wait until the draft contains these words, and return it."""
        for each in words:
            self.page.wait_for_function("(words) => document.querySelector('#draft').value.includes(words)", arg=each)
        return self.draft.input_value()

    def expect_ready(self) -> str:
        """Wait until a composed message is complete, and return it."""
        expect(self.verdict).to_contain_text("We found no problems")
        return self.draft.input_value()

    def focused(self) -> str:
        """Return the name, action, or class of the focused element."""
        found: str = self.page.evaluate(
            "() => { const held = document.activeElement; return held.name || held.dataset.action || held.className; }"
        )
        return found

"""The desk as a person meets it: fields, draft and notes."""

from collections.abc import Mapping

from playwright.sync_api import Locator, Page, expect

# A busy machine answers late; what waits for an answer has time.
PATIENCE = 20_000
STARTED = 60_000

# A request that fits, from facts that are invented.
FACTS = {
    "interviewer_name": "Marisol Quane",
    "role": "Data Analyst",
    "company": "Brightwell Foods",
    "interview_date": "2099-03-03",
    "personal_fact": "your talk on stock forecasting",
}
BAD = "Hey Marisol! Whats the salary for this role? Let me know asap."


class Desk:
    """A page with the text area, and with fields where it has them.

    Attributes:
        page: the page.
        draft: the text area.
        count: how long the text is.
        verdict: what a reader would say of it, in a few words.
        findings: what was noticed.
        marks: the marked words.
        said: where the page says what it just did.
        ask: what is asked when a field changes after the text was changed by hand.
    """

    def __init__(self, page: Page) -> None:
        """Find the desk.

        Args:
            page: a page, before or after it leads to a desk.
        """
        self.page = page
        self.draft = page.locator("textarea[name=draft]")
        self.count = page.locator("[data-slot=count]")
        self.verdict = page.locator("[data-slot=reviewed] .verdict")
        self.findings = page.locator("[data-slot=reviewed] [data-rule]")
        self.marks = page.locator("[data-slot=marks] mark")
        self.said = page.locator("[data-slot=said]")
        self.ask = page.locator("[data-slot=ask]")

    def open(self, path: str) -> "Desk":
        """Open a page and wait until the script has woken the tool."""
        self.page.goto(path)
        expect(self.page.locator("[data-tool-awake]")).to_be_attached()
        return self

    def start(self) -> "Desk":
        """Have Python started, and wait for it."""
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
        """Choose from a list; where there are no fields, from those beside the draft."""
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
        """Put a text into the text area as if it were pasted over what is there."""
        self.draft.fill(text)

    def finding(self, rule: str) -> Locator:
        """Return what a rule noticed."""
        return self.page.locator(f"[data-slot=reviewed] [data-rule={rule}]")

    def expect_text(self, *words: str) -> str:
        """Wait until the draft holds these words, and return it."""
        for each in words:
            self.page.wait_for_function("(words) => document.querySelector('#draft').value.includes(words)", arg=each)
        return self.draft.input_value()

    def expect_ready(self) -> str:
        """Wait until a composed message is ready, and return it."""
        expect(self.verdict).to_contain_text("We found no problems")
        return self.draft.input_value()

    def focused(self) -> str:
        """Return the name, or else the action, of what has the focus."""
        found: str = self.page.evaluate(
            "() => { const held = document.activeElement; return held.name || held.dataset.action || held.className; }"
        )
        return found

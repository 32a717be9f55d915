"""Chromium, controlled by Playwright as in the other tests, on the same journeys."""

from typing import Any

from playwright.sync_api import BrowserContext


class ChromiumDriver:
    """Chromium with one page."""

    def __init__(self, context: BrowserContext) -> None:
        """Open the page.

        Args:
            context: a context of its own.
        """
        self._context = context
        self._page = context.new_page()

    def open(self, address: str) -> None:
        """Go to an address and wait until the page is loaded."""
        self._page.goto(address)

    def back(self) -> None:
        """Go back to the previous page."""
        self._page.go_back()

    def run(self, function: str, *arguments: Any) -> Any:
        """Call a function of JavaScript in the page, await its result, and return that."""
        return self._page.evaluate(f"(given) => ({function})(...given)", list(arguments))

    def click(self, selector: str) -> None:
        """Click an element with real input events."""
        self._page.locator(selector).first.click()

    def type(self, selector: str, text: str) -> None:
        """Type into an element with real input events."""
        self._page.locator(selector).first.press_sequentially(text)

    def press(self, key: str) -> None:
        """Press a key, such as `Tab` or `Shift+Tab`, wherever the focus is."""
        self._page.keyboard.press(key)

    def write(self, text: str) -> None:
        """Type letters and figures wherever the focus is."""
        self._page.keyboard.type(text)

    def close(self) -> None:
        """Close the browser context."""
        self._context.close()

"""The interface of the journeys to a browser, whatever its engine."""

import time
from typing import Any, Protocol

KEYS = {
    "ArrowDown": "\ue015",
    "ArrowUp": "\ue013",
    "Enter": "\ue006",
    "Shift": "\ue008",
    "Space": " ",
    "Tab": "\ue004",
}
"""Keys that write nothing, or are not called by what they write, as WebDriver's protocols name them."""
PATIENCE = 90.0
"""Seconds to wait, for busy machines."""
PAUSE = 0.05
"""Seconds between two looks at a page."""
SAID = "() => document.querySelector('[data-tool-state]')?.innerText ?? document.URL"
"""What a page shows, for the report of a wait in vain."""


class Driver(Protocol):
    """A browser with one page."""

    def open(self, address: str) -> None:
        """Go to an address and wait until the page is loaded."""

    def back(self) -> None:
        """Go back to the previous page."""

    def run(self, function: str, *arguments: Any) -> Any:
        """Call a function of JavaScript in the page, await its result, and return that."""

    def click(self, selector: str) -> None:
        """Click an element with real input events."""

    def type(self, selector: str, text: str) -> None:
        """Type into an element with real input events."""

    def press(self, key: str) -> None:
        """Press a key, such as `Tab` or `Shift+Tab`, wherever the focus is."""

    def write(self, text: str) -> None:
        """Type letters and figures wherever the focus is."""

    def close(self) -> None:
        """Quit the browser."""


def strokes(key: str) -> list[dict[str, str]]:
    """Return a key, alone or held down together with others, as WebDriver's protocols say it.

    Args:
        key: such as `Tab`, `Shift+Tab`, or a letter.

    Returns:
        Each key down, and up in the other order.
    """
    values = [KEYS.get(one, one) for one in key.split("+")]
    down = [{"type": "keyDown", "value": one} for one in values]
    return [*down, *({"type": "keyUp", "value": one} for one in reversed(values))]


def wait(driver: Driver, function: str, *arguments: Any, patience: float = PATIENCE) -> Any:
    """Wait until a JavaScript function returns a truthy value.

    Args:
        driver: the browser.
        function: the function; called repeatedly.
        arguments: its arguments.
        patience: the timeout in seconds.

    Returns:
        The value.
    """
    end = time.monotonic() + patience
    while True:
        found = driver.run(function, *arguments)
        if found:
            return found
        if time.monotonic() >= end:
            said = driver.run(SAID)
            raise AssertionError(f"In vain: {function} {arguments}\n{said}")
        time.sleep(PAUSE)

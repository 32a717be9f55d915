"""What a journey does to a browser, whatever engine it has."""

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
"""Seconds for which a journey waits on a busy machine."""


class Driver(Protocol):
    """A browser with one page."""

    def open(self, address: str) -> None:
        """Go to an address and wait until the page is loaded."""

    def run(self, function: str, *arguments: Any) -> Any:
        """Call a function of JavaScript in the page, wait for what it promises, and return that."""

    def click(self, selector: str) -> None:
        """Click an element as a person does."""

    def type(self, selector: str, text: str) -> None:
        """Type into an element as a person does."""

    def press(self, key: str) -> None:
        """Press a key, such as `Tab` or `Shift+Tab`, wherever the focus is."""

    def write(self, text: str) -> None:
        """Type letters and figures wherever the focus is."""

    def close(self) -> None:
        """End the browser."""


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
    """Wait until a function of JavaScript returns something that counts as true.

    Args:
        driver: the browser.
        function: the function; called again and again.
        arguments: its arguments.
        patience: seconds after which waiting is in vain.

    Returns:
        What it returned.
    """
    end = time.monotonic() + patience
    while True:
        found = driver.run(function, *arguments)
        if found:
            return found
        said = driver.run("() => document.querySelector('[data-tool-state]')?.innerText ?? document.URL")
        assert time.monotonic() < end, f"In vain: {function} {arguments}\n{said}"
        time.sleep(0.2)

"""The interface of the journeys to a browser, whatever its engine."""

import time
from typing import Any, Protocol

PATIENCE = 90.0
"""Seconds to wait, for busy machines."""


class Driver(Protocol):
    """A browser with one page."""

    def open(self, address: str) -> None:
        """Go to an address and wait until the page is loaded."""

    def run(self, function: str, *arguments: Any) -> Any:
        """Call a function of JavaScript in the page, await its result, and return that."""

    def click(self, selector: str) -> None:
        """Click an element with real input events."""

    def type(self, selector: str, text: str) -> None:
        """Type into an element with real input events."""

    def close(self) -> None:
        """Quit the browser."""


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
        said = driver.run("() => document.querySelector('[data-tool-state]')?.innerText ?? document.URL")
        assert time.monotonic() < end, f"In vain: {function} {arguments}\n{said}"
        time.sleep(0.2)

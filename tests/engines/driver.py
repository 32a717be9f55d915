"""What a journey does to a browser, whatever engine it has."""

import time
from typing import Any, Protocol

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

    def close(self) -> None:
        """End the browser."""


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

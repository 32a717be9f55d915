"""The installed Firefox, controlled by WebDriver BiDi: JSON over the browser's own WebSocket."""

import json
import re
import subprocess
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from websockets.sync.client import connect

from tests.engines.driver import strokes

LISTENS = re.compile(r"WebDriver BiDi listening on (ws://\S+)")
QUIET = """
user_pref("app.update.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("toolkit.telemetry.enabled", false);
"""
FIRST = "<!doctype html><title>Start</title>"
"""A page to begin with. An empty one would leave the focus in the address bar: keys would still reach later pages, but
press no button, and no page would have the focus."""


class FirefoxDriver:
    """Firefox with one page."""

    def __init__(self, programs: dict[str, str], home: Path) -> None:
        """Start the browser and open its page.

        Args:
            programs: the path of `browser`.
            home: an empty folder, for the profile.
        """
        (home / "user.js").write_text(QUIET)
        first = home / "first.html"
        first.write_text(FIRST)
        self._process = subprocess.Popen(
            [
                *(programs["browser"], "--headless", "--no-remote"),
                *("--profile", str(home), "--remote-debugging-port", "0", first.as_uri()),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self._process.stderr
        self._open = ExitStack()
        address = f"{_address(self._process.stderr)}/session"
        self._socket = self._open.enter_context(connect(address, max_size=None, proxy=None))
        self._last = 0
        self._ask("session.new", capabilities={})
        self._page: str = self._ask("browsingContext.getTree")["contexts"][0]["context"]

    def open(self, address: str) -> None:
        """Go to an address and wait until the page is loaded."""
        self._ask("browsingContext.navigate", context=self._page, url=address, wait="complete")

    def back(self) -> None:
        """Go back to the previous page."""
        self._ask("browsingContext.traverseHistory", context=self._page, delta=-1)

    def run(self, function: str, *arguments: Any) -> Any:
        """Call a function of JavaScript in the page, await its result, and return that."""
        given = {"type": "string", "value": json.dumps(arguments)}
        said = self._ask(
            "script.callFunction",
            functionDeclaration=f"async (given) => JSON.stringify(await ({function})(...JSON.parse(given)))",
            arguments=[given],
            target={"context": self._page},
            awaitPromise=True,
        )
        if said["type"] == "exception":
            raise AssertionError(said["exceptionDetails"]["text"])
        return json.loads(said["result"]["value"]) if "value" in said["result"] else None

    def click(self, selector: str) -> None:
        """Click an element with real input events."""
        element = self._find(selector)
        self.run("(selector) => document.querySelector(selector).scrollIntoView({ block: 'center' })", selector)
        origin = {"type": "element", "element": element}
        self._act(
            "pointer",
            [
                {"type": "pointerMove", "x": 0, "y": 0, "origin": origin},
                {"type": "pointerDown", "button": 0},
                {"type": "pointerUp", "button": 0},
            ],
        )

    def type(self, selector: str, text: str) -> None:
        """Type into an element with real input events."""
        self.run("(selector) => document.querySelector(selector).focus()", selector)
        self.write(text)

    def press(self, key: str) -> None:
        """Press a key, such as `Tab` or `Shift+Tab`, wherever the focus is."""
        self._act("key", strokes(key))

    def write(self, text: str) -> None:
        """Type letters and figures wherever the focus is."""
        self._act("key", [stroke for letter in text for stroke in strokes(letter)])

    def close(self) -> None:
        """Quit the browser."""
        try:
            self._ask("browser.close")
            self._open.close()
        finally:
            self._process.terminate()
            self._process.wait(20)

    def _find(self, selector: str) -> dict[str, Any]:
        """Return the protocol's reference to an element."""
        locator = {"type": "css", "value": selector}
        (node, *_) = self._ask("browsingContext.locateNodes", context=self._page, locator=locator)["nodes"]
        return {"sharedId": node["sharedId"]}

    def _act(self, kind: str, actions: list[dict[str, Any]]) -> None:
        """Perform pointer or key actions."""
        source = {"type": kind, "id": kind, "actions": actions}
        self._ask("input.performActions", context=self._page, actions=[source])

    def _ask(self, method: str, **parameters: Any) -> Any:
        """Send one command and return its result; ignore events."""
        self._last += 1
        self._socket.send(json.dumps({"id": self._last, "method": method, "params": parameters}))
        while True:
            said = json.loads(self._socket.recv(timeout=150))
            if said.get("id") == self._last:
                assert said["type"] == "success", f"{method}: {said}"
                return said["result"]


def _address(lines: Iterable[str]) -> str:
    """Return the address the browser listens on, from its output."""
    heard = []
    for line in lines:
        heard.append(line)
        found = LISTENS.search(line)
        if found:
            return found[1]
    raise AssertionError(f"Firefox ended before it listened:\n{''.join(heard)}")

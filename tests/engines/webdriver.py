"""WebKitGTK, controlled by WebDriver: HTTP and JSON to the engine's own driver, on a virtual screen."""

import http.client
import json
import socket
import subprocess
import time
from pathlib import Path
from typing import Any

from tests.engines.driver import strokes

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""The key of element references in the protocol."""

CALL = """
const done = arguments[arguments.length - 1];
const given = [...arguments].slice(0, -1);
const called = Promise.resolve().then(() => (FUNCTION)(...given));
called.then((value) => done({ value }), (error) => done({ error: String(error) }));
"""


def free_port() -> int:
    """Return an unused port."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port


class WebKitDriver:
    """WebKitGTK with one page."""

    def __init__(self, programs: dict[str, str], home: Path) -> None:
        """Start screen, driver and browser.

        Args:
            programs: the paths of `screen`, `driver` and `browser`.
            home: an empty folder.
        """
        self._screen = subprocess.Popen(
            [programs["screen"], "-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._screen.stdout
        display = f":{self._screen.stdout.readline().strip()}"
        self._port = free_port()
        self._driver = subprocess.Popen(
            [programs["driver"], f"--port={self._port}"],
            env={
                "DISPLAY": display,
                "HOME": str(home),
                "XDG_RUNTIME_DIR": str(home),
                "LANG": "C.UTF-8",
                "PATH": "/usr/bin:/bin",
                "WEBKIT_DISABLE_COMPOSITING_MODE": "1",
                "NO_AT_BRIDGE": "1",
                "GDK_BACKEND": "x11",
                "LIBGL_ALWAYS_SOFTWARE": "1",
            },
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._wait_for_port()
        options = {"binary": programs["browser"], "args": ["--automation"]}
        answer = self._ask("POST", "/session", {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}})
        self._session = f"/session/{answer['sessionId']}"
        self._ask("POST", f"{self._session}/timeouts", {"script": 120_000, "pageLoad": 120_000})

    def open(self, address: str) -> None:
        """Go to an address and wait until the page is loaded."""
        self._ask("POST", f"{self._session}/url", {"url": address})

    def back(self) -> None:
        """Go back to the previous page."""
        self._ask("POST", f"{self._session}/back", {})

    def run(self, function: str, *arguments: Any) -> Any:
        """Call a function of JavaScript in the page, await its result, and return that."""
        script = {"script": CALL.replace("FUNCTION", function), "args": list(arguments)}
        said = self._ask("POST", f"{self._session}/execute/async", script)
        if "error" in said:
            raise AssertionError(said["error"])
        return said.get("value")

    def click(self, selector: str) -> None:
        """Click an element with real input events."""
        self._ask("POST", f"{self._session}/element/{self._find(selector)}/click", {})

    def type(self, selector: str, text: str) -> None:
        """Type into an element with real input events."""
        self._ask("POST", f"{self._session}/element/{self._find(selector)}/value", {"text": text})

    def press(self, key: str) -> None:
        """Press a key, such as `Tab` or `Shift+Tab`, wherever the focus is."""
        self._keys(strokes(key))

    def write(self, text: str) -> None:
        """Type letters and figures wherever the focus is."""
        self._keys([stroke for letter in text for stroke in strokes(letter)])

    def close(self) -> None:
        """Quit the browser and its screen."""
        try:
            self._ask("DELETE", self._session)
        finally:
            for process in (self._driver, self._screen):
                process.terminate()
                process.wait(20)

    def _keys(self, actions: list[dict[str, str]]) -> None:
        """Do something with the keys."""
        source = {"type": "key", "id": "keys", "actions": actions}
        self._ask("POST", f"{self._session}/actions", {"actions": [source]})

    def _find(self, selector: str) -> str:
        """Return the protocol's reference to an element."""
        found = self._ask("POST", f"{self._session}/element", {"using": "css selector", "value": selector})
        name: str = found[ELEMENT]
        return name

    def _ask(self, method: str, path: str, content: Any = None) -> Any:
        """Send one command and return its value."""
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=150)
        try:
            connection.request(method, path, None if content is None else json.dumps(content))
            answer = connection.getresponse()
            value = json.loads(answer.read())["value"]
        finally:
            connection.close()
        assert answer.status == 200, f"{method} {path}: {value}"
        return value

    def _wait_for_port(self) -> None:
        """Wait until the driver listens."""
        for _ in range(100):
            with socket.socket() as asked:
                if asked.connect_ex(("127.0.0.1", self._port)) == 0:
                    return
            time.sleep(0.1)
        raise AssertionError("WebKitGTK's driver does not listen.")

"""What a browser did during a test: hosts it contacted, errors it logged, policy violations it reported."""

from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Request, WebError

REPORT_VIOLATIONS = """
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
  window.noteViolation(`${violatedDirective} blocked ${blockedURI} in ${sourceFile}`));
"""
PROBES_OF_PYODIDE = ("'unsafe-eval' is not an allowed source of script", "unsafe-eval")
"""Pyodide tries twice to evaluate a string, and goes on when the policy refuses."""


class Visit:
    """What happened in one browser context.

    Attributes:
        requests: every requested address, in order.
        foreign: those on an origin other than the site's.
        errors: logged errors and uncaught exceptions.
        violations: what the content security policy blocked in a page.
    """

    def __init__(self, context: BrowserContext, base_url: str) -> None:
        """Start recording.

        Args:
            context: the browser context, before its first page.
            base_url: the address of the site's home page.
        """
        self.requests: list[str] = []
        self.foreign: list[str] = []
        self.errors: list[str] = []
        self.violations: list[str] = []
        self._origin = urlsplit(base_url)[:2]
        context.expose_function("noteViolation", self._note_violation)
        context.add_init_script(REPORT_VIOLATIONS)
        context.on("request", self._note_request)
        context.on("console", self._note_message)
        context.on("weberror", self._note_error)
        context.on("page", lambda page: page.on("worker", lambda worker: worker.on("console", self._note_message)))

    def check(self, *, errors_expected: bool) -> None:
        """Fail the test if the browser did what none of our pages may make it do.

        Args:
            errors_expected: whether the test makes something fail on purpose.
        """
        assert not self.foreign, f"The page asked other hosts: {self.foreign}"
        assert not self.violations, f"The content security policy refused: {self.violations}"
        assert errors_expected or not self.errors, f"The console shows errors: {self.errors}"

    def _note_violation(self, violation: str) -> None:
        """Record a policy violation."""
        self.violations.append(violation)

    def _note_request(self, request: Request) -> None:
        """Record a request's address."""
        parts = urlsplit(request.url)
        self.requests.append(request.url)
        if parts.scheme not in {"data", "blob"} and parts[:2] != self._origin:
            self.foreign.append(request.url)

    def _note_message(self, message: ConsoleMessage) -> None:
        """Record a logged error."""
        if message.type == "error" and not any(probe in message.text for probe in PROBES_OF_PYODIDE):
            self.errors.append(message.text)

    def _note_error(self, error: WebError) -> None:
        """Record an uncaught exception."""
        self.errors.append(str(error.error))

"""The content security policy: computed from the built pages, and inserted into each right after its charset."""

import base64
import hashlib
from collections.abc import Iterable
from html.parser import HTMLParser
from pathlib import Path

from build_steps.console import BuildError

CHARSET = '<meta charset="utf-8">'
REFERRER = '<meta name="referrer" content="no-referrer">'
"""No other site learns which page its visitor came from."""
DATA_TYPES = ("application/json", "application/ld+json", "text/plain")
"""Types of `<script>` that hold data: nothing runs, so the policy doesn't apply."""

DIRECTIVES = (
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'{hashes}",
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "img-src 'self' data:",
    "style-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
)
"""One policy for all pages: otherwise instant navigation would apply the policies of two pages at once."""


class InlineParts(HTMLParser):
    """Finds a page's inline scripts, and what a policy without 'unsafe-inline' blocks."""

    def __init__(self) -> None:
        """Start with no scripts and nothing blocked."""
        super().__init__(convert_charrefs=True)
        self.scripts: list[str] = []
        self.refused: list[str] = []
        self._open: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what would be blocked, and begin to collect an inline script."""
        given = dict(attrs)
        self.refused += [f'<{tag} {name}="{value}">' for name, value in attrs if _refused(name)]
        if tag == "style":
            self.refused.append("<style>")
        if tag == "script" and "src" not in given and given.get("type") not in DATA_TYPES:
            self._open = []

    def handle_data(self, data: str) -> None:
        """Collect an inline script's text."""
        if self._open is not None:
            self._open.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Store the script that ends here."""
        if tag == "script" and self._open is not None:
            self.scripts.append("".join(self._open))
            self._open = None


def insert(site: Path) -> str:
    """Insert the policy into every page of a built site.

    Args:
        site: the site's folder.

    Returns:
        The policy.

    Raises:
        BuildError: a page has something the policy would block, or no unique charset to insert it after.
    """
    pages = sorted(site.rglob("*.html"))
    scripts: set[str] = set()
    for page in pages:
        parts = inline_parts(page.read_text(encoding="utf-8"))
        if parts.refused:
            raise BuildError(
                f"{page.relative_to(site)}: the content security policy would refuse {parts.refused[0]}. "
                "Put styles into a style sheet and scripts into a file."
            )
        scripts.update(parts.scripts)
    policy = policy_for(scripts)
    for page in pages:
        html = page.read_text(encoding="utf-8")
        if html.count(CHARSET) != 1:
            raise BuildError(f"{page.relative_to(site)}: the policy goes after {CHARSET}, which must be there once.")
        meta = f'{CHARSET}<meta http-equiv="Content-Security-Policy" content="{policy}">{REFERRER}'
        page.write_text(html.replace(CHARSET, meta), encoding="utf-8")
    return policy


def inline_parts(html: str) -> InlineParts:
    """Return a page's inline scripts, and what the policy would block."""
    parts = InlineParts()
    parts.feed(html)
    parts.close()
    return parts


def policy_for(scripts: Iterable[str]) -> str:
    """Return the policy that allows only these inline scripts.

    Args:
        scripts: the text of each, exactly as in the page.

    Returns:
        The policy, without double quotes.
    """
    allowed = "".join(f" {source}" for source in sorted({source_of(text) for text in scripts}))
    return "; ".join(DIRECTIVES).format(hashes=allowed)


def source_of(script: str) -> str:
    """Return the policy's source expression for an inline script: its hash, in single quotes.

    Args:
        script: its text, exactly as in the page.
    """
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def _refused(attribute: str) -> bool:
    """Return whether an attribute is a style or an event handler."""
    return attribute == "style" or attribute.startswith("on")

"""One content security policy on every page, before anything that it rules, with the hashes that fit."""

from collections.abc import Iterator

from build_steps.check.pages import REBUILD, Flaw, Page, Seen
from build_steps.pages import security_policy

ALLOWED = {"'self'", "'none'", "'wasm-unsafe-eval'", "blob:", "data:"}
"""What may stand in the policy beside the hashes of inline scripts; no host ever."""

MUST = (
    "default-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
)
HEADER = "Content-Security-Policy"
POLICY_FILE = "See build_steps/pages/security_policy.py; then rebuild: python3 build.py"


def look(seen: Seen) -> Iterator[Flaw]:
    """Yield every page whose policy is missing, late, another one, too weak or too strict.

    Args:
        seen: the built site.

    Yields:
        Flaws.
    """
    policies = {path: policy_of(page) for path, page in seen.pages.items()}
    first = next((found for found in policies.values() if found), "")
    for path, page in seen.pages.items():
        found = policies[path]
        if found is None:
            yield Flaw(path, "it has no policy right after its charset, or more than one", POLICY_FILE)
        elif found != first:
            yield Flaw(path, "its policy is another one than that of other pages", REBUILD)
        else:
            yield from _fits(path, page, found)
    yield from _strict(first)


def policy_of(page: Page) -> str | None:
    """Return a page's policy.

    Args:
        page: the page.

    Returns:
        The policy; None where there is none, more than one, or something stands before it.
    """
    stated = [tag for tag in page.tags if tag.attributes.get("http-equiv", "").lower() == HEADER.lower()]
    start = [tag.name for tag in page.tags[:4]]
    if len(stated) != 1 or start != ["html", "head", "meta", "meta"] or page.tags[3] is not stated[0]:
        return None
    return stated[0].attributes.get("content", "")


def _fits(path: str, page: Page, found: str) -> Iterator[Flaw]:
    """Yield what the policy would refuse of this page."""
    parts = security_policy.inline_parts(page.html)
    for refused in parts.refused:
        yield Flaw(path, f"the policy refuses {refused}", "Put styles and scripts into files of their own")
    for script in parts.scripts:
        if security_policy.source_of(script) not in found:
            yield Flaw(path, f"the policy refuses the inline script '{script.strip()[:40]}…'", REBUILD)


def _strict(found: str) -> Iterator[Flaw]:
    """Yield what the policy allows and should not."""
    directives = [part.strip() for part in found.split(";")]
    for wanted in MUST:
        if wanted not in directives:
            yield Flaw("index.html", f'the policy does not say "{wanted}"', POLICY_FILE)
    for directive in directives:
        for word in directive.split()[1:]:
            if word not in ALLOWED and not word.startswith("'sha256-"):
                yield Flaw("index.html", f"the policy allows {word} in '{directive.split()[0]}'", POLICY_FILE)

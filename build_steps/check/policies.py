"""Every page has the same content security policy, ahead of everything it governs, with matching hashes."""

from collections.abc import Iterator

from build_steps.check.pages import REBUILD, BuiltSite, Flaw, Page
from build_steps.pages import security_policy

ALLOWED = {"'self'", "'none'", "'wasm-unsafe-eval'", "blob:", "data:"}
"""Sources the policy may list besides the hashes of inline scripts; never a host."""

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


def find_flaws(built: BuiltSite) -> Iterator[Flaw]:
    """Yield the pages whose policy is missing, late, different, too weak, or too strict."""
    policies = {path: policy_of(page) for path, page in built.pages.items()}
    first = next((found for found in policies.values() if found), "")
    for path, page in built.pages.items():
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
        The policy; None if there is none, more than one, or something comes before it.
    """
    stated = [tag for tag in page.tags if tag.attributes.get("http-equiv", "").lower() == HEADER.lower()]
    start = [tag.name for tag in page.tags[:4]]
    if len(stated) != 1 or start != ["html", "head", "meta", "meta"] or page.tags[3] is not stated[0]:
        return None
    return stated[0].attributes.get("content", "")


def _fits(path: str, page: Page, found: str) -> Iterator[Flaw]:
    """Yield what the policy would block on this page."""
    parts = security_policy.inline_parts(page.html)
    for refused in parts.refused:
        yield Flaw(path, f"the policy refuses {refused}", "Put styles and scripts into files of their own")
    for script in parts.scripts:
        if security_policy.source_of(script) not in found:
            yield Flaw(path, f"the policy refuses the inline script '{script.strip()[:40]}…'", REBUILD)


def _strict(found: str) -> Iterator[Flaw]:
    """Yield what the policy should say and doesn't, or allows and shouldn't."""
    directives = [part.strip() for part in found.split(";")]
    for wanted in MUST:
        if wanted not in directives:
            yield Flaw("index.html", f'the policy does not say "{wanted}"', POLICY_FILE)
    for directive in directives:
        for word in directive.split()[1:]:
            if word not in ALLOWED and not word.startswith("'sha256-"):
                yield Flaw("index.html", f"the policy allows {word} in '{directive.split()[0]}'", POLICY_FILE)

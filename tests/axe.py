"""Runs axe, the accessibility checker, on a page."""

from importlib.resources import files

from playwright.sync_api import Page

SCRIPT = files("pytest_playwright_axe").joinpath("resources/axe.min.js").read_text(encoding="utf-8")
LOAD = f"() => {{ {SCRIPT} }}"


def faults_of(page: Page, within: str = "", rules: tuple[str, ...] = ()) -> list[str]:
    """Return axe's violations on a page in its current state.

    Args:
        page: the page.
        within: a selector of the part to check, or '' for the whole page.
        rules: ids of the rules to apply, or () for all.

    Returns:
        The rule, its description, and the elements, for each violation.
    """
    options: dict[str, object] = {"reporter": "no-passes"}
    if rules:
        options["runOnly"] = list(rules)
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(LOAD)
    found = page.evaluate("([part, options]) => axe.run(part || document, options)", [within, options])
    return [
        f"{fault['id']}: {fault['help']}: {[node['html'][:120] for node in fault['nodes']]}"
        for fault in found["violations"]
    ]

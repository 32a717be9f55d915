"""Offline, the second half of Python's program is available, too."""

from playwright.sync_api import Page

from build_steps.runtime.split.prepare import SECOND
from tests.browser.tool import TO_DO_NOT_CONTACT, Tool
from tests.offline.visitor import Visitor
from tests.split.missing import ASKING, MISSING, WORKER


def test_an_offline_miss_is_answered_from_the_cache(visitor: Visitor, page: Page) -> None:
    """The worker requests it in the middle of a call; the service worker responds."""
    script = visitor.server.folder / WORKER
    script.write_text(script.read_text(encoding="utf-8").replace(ASKING, MISSING), encoding="utf-8")
    visitor.use_the_tool()
    visitor.wait_until_python_is_kept()
    assert any(path.endswith(SECOND) for path in visitor.kept()[f"{visitor.server.path} runtime"])
    visitor.server.stop()
    tool = Tool(page).open("tool/")
    tool.press("again")
    tool.answer_all(TO_DO_NOT_CONTACT)
    tool.expect_outcome("do_not_contact", explained=True)

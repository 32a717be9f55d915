"""The bridge alone, in a page with real Python."""

from typing import Any

from playwright.sync_api import Page

from tests.browser.tool import STARTED, Tool

BRIDGE = """
async () => {
  const own = document.querySelector("script[src$='assets/tool/start.mjs']").src;
  const { createBridge } = await import(new URL("bridge.mjs", own).href);
  const config = JSON.parse(document.querySelector("template[data-tool-config]").content.textContent);
  window.bridge = createBridge(config.runtime);
  window.stages = [];
  window.bridge.listen(({ stage }) => stages.at(-1) === stage || stages.push(stage));
}
"""
ASK = "(requests) => Promise.all(requests.map((request) => bridge.ask(request)))"
FRAME = """
async ([question, option]) => {
  const root = document.querySelector("[data-tool-state]");
  const before = root.querySelector(".answer");
  const explained = new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      const answer = root.querySelector(".answer:has(.why)");
      if (answer && answer !== before) resolve(performance.now());
    });
    watch.observe(root, { childList: true, subtree: true });
  });
  const start = performance.now();
  const lines = root.querySelector(`[data-change=${question}]`);
  lines?.click();
  root.querySelector(`input[name="${question}"][value="${option}"]`).click();
  return (await explained) - start;
}
"""
LONGEST = 1_000
"""Milliseconds: several frames, for a busy machine. `benchmarks/calls.py` measures it properly."""


def ask(page: Page, *requests: dict[str, object]) -> list[dict[str, Any]]:
    """Send Python several requests at once, and return the results in the same order."""
    results: list[dict[str, Any]] = page.evaluate(ASK, list(requests))
    return results


def test_requests_are_answered_each_with_its_own_result(page: Page) -> None:
    """Those sent before Python is ready, those with half a character, and invalid ones: with what is valid."""
    Tool(page).open()
    page.set_default_timeout(STARTED)
    page.evaluate(BRIDGE)
    decision, question, option, want, kind, version, whole = ask(
        page,
        {"want": "decision", "answers": {"stage": "applied", "purpose": "pay"}},
        {"want": "decision", "answers": {"mood": "fine"}},
        {"want": "decision", "answers": {"stage": "<img src=x onerror=alert(1)>"}},
        {"want": "weather"},
        {"want": "draft", "kind": "poem", "fields": {}},
        {"want": "version"},
        {"want": "review", "kind": "message", "text": "Hello 🙂 " + "word " * 300},
    )
    assert decision["outcome"] == "save_for_offer"
    assert [each["code"] for each in (question, option, want, kind)] == [
        "unknown_question",
        "unknown_option",
        "unknown_request",
        "unknown_kind",
    ]
    assert "'mood'" in question["message"]
    assert "Valid: stage, purpose" in question["message"]
    assert not [each for each in (question, option, want, kind) if "Traceback" in each["message"]]
    assert (version["ok"], whole["ok"]) == (True, True)
    half = "bridge.ask({ want: 'review', kind: 'message', text: 'Hi Ada, \\ud83d ' }).then((said) => said.ok)"
    assert page.evaluate(half) is True
    assert page.evaluate("stages") == ["download", "starting", "ready"]


def test_once_ready_the_reasons_show_within_a_frame_or_few(ready_tool: Tool) -> None:
    """From the click to Python's explanation on the page; the time is printed."""
    ready_tool.choose("stage", "applied")
    times = [
        ready_tool.page.evaluate(FRAME, ["purpose", option])
        for option in ("pay", "status", "role_questions", "pay", "status", "role_questions")
    ]
    print("milliseconds from the click to the reasons:", [round(each, 1) for each in times])
    assert sorted(times)[len(times) // 2] < LONGEST

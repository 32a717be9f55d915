"""Every fault tested in a real browser: what fails, what the reader sees, and what helps."""

from collections.abc import Mapping
from typing import NamedTuple


class Fault(NamedTuple):
    """Something that fails.

    Attributes:
        fails: what fails.
        sees: what the reader sees.
        helps: what the reader can do.
        test: the name of its test.
    """

    fails: str
    sees: str
    helps: str
    test: str


AGAIN = "*Try again*"
NOTHING = "Nothing to do"
SHORT = "The short answer, and a message saying that the reasons couldn’t load"
SAME = "The same"

LOADING = (
    Fault(
        "A file is missing, cut short, or replaced by a hotel’s login page",
        SHORT,
        AGAIN,
        "test_a_broken_file_fails_at_once_and_can_be_retried",
    ),
    Fault(
        "Any file, with any of the seven faults",
        "See the table above",
        AGAIN,
        "test_every_fault_of_a_file_is_reported_and_recovers",
    ),
    Fault(
        "The problem is gone when the file is requested again",
        "Nothing",
        NOTHING,
        "test_a_temporary_fault_is_never_reported",
    ),
    Fault("The copy for offline use is damaged", "Nothing", NOTHING, "test_a_damaged_offline_copy_is_replaced"),
    Fault(
        "A file never arrives",
        "The short answer and the same message, after 45 seconds",
        AGAIN,
        "test_a_file_that_never_comes_times_out",
    ),
    Fault(
        "The download crawls",
        "After 30 seconds, a message saying that it’s slow; after 15 minutes, one saying that it failed",
        "*Stop loading*",
        "test_a_slow_download_says_so_and_can_be_stopped",
    ),
    Fault(
        "Our package isn’t the one the page was built with",
        "The same message; the browser rejects it because its hash doesn’t match",
        AGAIN,
        "test_an_archive_other_than_the_pages_is_refused",
    ),
    Fault(
        "The page is older than our Python package",
        "A message saying that the site has changed",
        "Copy, then reload",
        "test_a_page_with_another_version_asks_for_a_reload",
    ),
    Fault(
        "The page is older than the site, and its Python is gone",
        SHORT,
        "Copy, then reload",
        "test_a_page_that_outlived_its_runtime_asks_for_a_reload",
    ),
    Fault(
        "WebAssembly is turned off",
        f"{SAME}, at once, before any download",
        "The text version",
        "test_without_webassembly_it_fails_before_the_download",
    ),
    Fault("There isn’t enough memory", f"{SAME}, at once", "*Try again* later", "test_out_of_memory_is_a_failure"),
    Fault(
        "The network drops before or while Python loads",
        SAME,
        "*Try again* when it’s back",
        "test_the_network_may_drop_and_come_back",
    ),
    Fault(
        "The page is reloaded while Python loads",
        "Their answers, still there, while Python starts again",
        NOTHING,
        "test_a_reload_while_loading_continues_where_it_was",
    ),
    Fault(
        "Our own script doesn’t arrive",
        "After three seconds, a link to the text version",
        "Reload",
        "test_without_our_script_the_page_offers_its_text",
    ),
    Fault(
        "Our own script is damaged, even in the browser’s cache",
        SAME,
        "Reload",
        "test_a_reload_replaces_a_damaged_script",
    ),
)
RUNNING = (
    Fault(
        "The worker is killed while it works, or hangs",
        f"{SHORT}, after 15 seconds",
        AGAIN,
        "test_a_worker_killed_while_busy_is_replaced",
    ),
    Fault(
        "Python raises an exception",
        f"{SAME}, at once, without a traceback",
        AGAIN,
        "test_a_python_exception_is_reported_like_any_failure",
    ),
    Fault(
        "The worker throws, or Python quits",
        f"{SAME}, at once",
        AGAIN,
        "test_python_exiting_is_reported_like_any_failure",
    ),
    Fault(
        "An answer is garbled",
        "The short answer",
        "Answer the next question",
        "test_a_garbled_answer_does_not_hang_the_tool",
    ),
    Fault(
        "The network drops once Python is ready",
        "Nothing. Everything keeps working",
        NOTHING,
        "test_once_ready_no_network_is_needed",
    ),
)
EXTRAS = (
    Fault(
        "The dictionary doesn’t arrive, or isn’t the right one",
        "A message saying that drafts are checked without it",
        "The same button",
        "test_every_fault_of_the_dictionary_is_reported_and_recovers",
    ),
    Fault(
        "A file stalls while the whole site is being saved",
        "A message saying that it couldn’t be saved",
        "The same button, which picks up where it stopped",
        "test_every_fault_of_saving_the_site_is_reported_and_recovers",
    ),
)
BROWSER = (
    Fault(
        "Storage is full or not allowed",
        "A message saying that nothing is saved, and an unchecked box",
        NOTHING,
        "test_without_storage_the_page_says_so_and_works",
    ),
    Fault(
        "Storage holds something we didn’t put there",
        "Nothing. We ignore it",
        NOTHING,
        "test_the_tool_works_whatever_is_stored",
    ),
    Fault(
        "Copying is refused",
        "The text is selected",
        "Copy it yourself",
        "test_copying_works_without_the_clipboard_api",
    ),
    Fault(
        "Copying a link is refused",
        "The link is shown",
        "Copy it yourself",
        "test_the_link_is_shown_if_copying_is_blocked",
    ),
    Fault(
        "A link contains nonsense",
        "A list of what we didn’t recognize and left out",
        NOTHING,
        "test_the_tool_works_whatever_a_link_contains",
    ),
    Fault("Two tabs are open", "Nothing. Each works on its own", NOTHING, "test_two_tabs_do_not_disturb_each_other"),
    Fault(
        "Two tabs keep different things on the device",
        "A question: which version to keep",
        "Choose one",
        "test_two_tabs_that_save_lose_nothing_silently",
    ),
)
SECTIONS: Mapping[str, tuple[Fault, ...]] = {
    "Python doesn’t load": LOADING,
    "Python stops": RUNNING,
    "Something extra doesn’t load": EXTRAS,
    "The browser doesn’t allow something": BROWSER,
}
HEAD = ("| What fails | What people see | What helps | Test |", "|---|---|---|---|")


def faults() -> str:
    """Return the faults, one table per section.

    Returns:
        Markdown, with a heading for each table.
    """
    lines: list[str] = []
    for title, rows in SECTIONS.items():
        told = [f"| {each.fails} | {each.sees} | {each.helps} | `{each.test}` |" for each in rows]
        lines += [f"## {title}", "", *HEAD, *told, ""]
    return "\n".join(lines)

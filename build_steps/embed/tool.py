"""The tool in a page: the whole tool, or one part of it."""

import json
from base64 import b64encode
from collections.abc import Sequence

import decision_tool
from build_steps.address import address
from build_steps.embed.form.dates import dates, late_answers
from build_steps.embed.form.editor import editor, side_by_side, storage
from build_steps.embed.form.fields import Offered, composer
from build_steps.embed.form.questions import form, late_answer, short_answer
from build_steps.embed.form.sent import plan, sent
from build_steps.embed.form.share import share
from build_steps.embed.form.tool import states, tool
from build_steps.embed.form.ways import follow_up, to_start, views, ways
from build_steps.embed.html import Html, html
from build_steps.paths import MANIFEST, SITE_DICTIONARY, SITE_RUNTIME
from build_steps.runtime.assemble import File, Manifest, read_manifest, sent_at_once
from build_steps.runtime.dictionary import WORDS, read_made
from decision_tool.channels import ACCOUNTS
from decision_tool.composer import BOOK
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.graph import table
from decision_tool.planner.already_written import CASES
from decision_tool.render.markup import Element, element
from decision_tool.render.words import COMPOSER, DRAFT, DRAFT_STATUS, FORM, PAGE, REQUESTS, STATUS, WAYS
from decision_tool.requests.draft import reach_matters

TEXT_VERSIONS = {
    view: f"{address().path}reference/{page}/"
    for view, page in (
        ("start", "decision-tree"),
        ("decide", "decision-tree"),
        ("write", "templates"),
        ("check", "rules"),
    )
}
"""The text version of each view. From the host's root, because pages of any depth embed the tool."""
HEADLINES = {
    "start": FORM["headline"],
    "decide": FORM["headline"],
    "write": COMPOSER["headline"],
    "check": WAYS["check"],
}
FIRST = "request_note"
OFFERED = Offered(ACCOUNTS, next(each for each in CONTACT.questions if each.id == "reach"), reach_matters())
KINDS = tuple((kind.id, kind.label) for kind in BOOK.kinds)
RESULT = element("div", data_slot="result", class_="result")
NEXT = element("div", data_slot="next", data_views="decide thank sent")
LONGEST = 20_000
"""The maximum length of a draft to review, in characters: a hundred times what anybody sends."""


def whole() -> Html:
    """Return the whole tool: four ways in, and one result for all of them."""
    composing = composer(BOOK, OFFERED, first=FIRST, shared_date=True)
    return embed(
        "start",
        [
            ways(address().path),
            to_start(),
            *decision_parts(follow_up()),
            sent(CASES),
            NEXT,
            views("decide thank sent check", [side_by_side(editor(megabytes(), KINDS), composing)]),
            *answer_parts(),
            storage(),
        ],
    )


def decision() -> Html:
    """Return the decision with its plan."""
    return embed("decide", [*decision_parts(), NEXT, *answer_parts(), storage()])


def decision_parts(*more: Element) -> list[Element]:
    """Return the questions, the loading state, and the slot for the answer.

    Args:
        *more: parts to insert after the questions.
    """
    return [form(CONTACT), *more, states(decides=True), views("decide thank", [RESULT])]


def answer_parts() -> list[Element]:
    """Return what follows an answer: the plan, the explanation, and the ways to save it."""
    details = element("div", data_slot="details", class_="details")
    return [plan(), views("decide thank", [details, share()])]


def composing() -> Html:
    """Return the composer with the editor."""
    fields = composer(BOOK, OFFERED, first=FIRST, shared_date=False)
    return embed("write", [states(decides=False), side_by_side(editor(megabytes(), KINDS), fields), storage()])


def reviewing() -> Html:
    """Return the editor alone, for checking a draft."""
    return embed("check", [states(decides=False), side_by_side(editor(megabytes(), KINDS)), storage()])


def embed(view: str, parts: Sequence[Element]) -> Html:
    """Return the tool with these parts.

    Args:
        view: the initial view.
        parts: the parts of the page.

    Returns:
        The tool with the configuration of its script.
    """
    decides = any(part.tag == "form" and ("data-part", "decision") in part.attributes for part in parts)
    late = [late_answer(outcome, light) for outcome, light in late_answers().items()]
    answers = [*map(short_answer, CONTACT.outcomes), *late] if decides else ()
    return html(tool(HEADLINES[view], parts, answers, config(decides), TEXT_VERSIONS[view], view))


def config(decides: bool) -> str:
    """Return the configuration of the script, as JSON.

    Args:
        decides: whether the decision is one of the parts.

    Returns:
        The runtime's folder, files and version; the dictionary's address; the walk as a table; the sentences.

    Raises:
        FileNotFoundError: the runtime has not been assembled yet; the message names the command to run.
    """
    if not MANIFEST.exists():
        raise FileNotFoundError(f"{MANIFEST.name} is not there: run 'python3 build.py', which makes it.")
    manifest, made = read_manifest(), read_made()
    known = {
        "runtime": runtime(manifest),
        "dictionary": {
            "file": f"{SITE_DICTIONARY}/{made['folder']}/{WORDS}",
            "integrity": made["integrity"],
        },
        "words": {**STATUS, **PAGE, **DRAFT_STATUS, **more_words()},
        "table": {**table(CONTACT), "dates": dates()} if decides else None,
        "longest": LONGEST,
    }
    return json.dumps(known, separators=(",", ":"))


def more_words() -> dict[str, str]:
    """Return the sentences the script shows besides the states."""
    names = {"date": FORM["date"], "date_past": FORM["date_past"], "looks_like": DRAFT["looks_like"]}
    return {**names, "requests": REQUESTS["requests"]}


def megabytes() -> str:
    """Return the download size of the dictionary in megabytes, with one decimal."""
    return f"{read_made()['gzip'] / 1e6:.1f}"


def runtime(manifest: Manifest) -> dict[str, object]:
    """Return the worker's configuration: `Runtime` in docs/assets/tool/bridge.mjs."""
    return {
        "folder": f"{SITE_RUNTIME}/{manifest['folder']}/",
        "files": {
            name: {"bytes": file["bytes"], "gzip": file["gzip"], "integrity": integrity(file)}
            for name, file in manifest["files"].items()
        },
        "total": sent_at_once(manifest),
        "version": decision_tool.__version__,
        "lock": manifest["lock"],
        "archive": archive(manifest),
    }


def archive(manifest: Manifest) -> dict[str, str]:
    """Return the `name`, `folder`, and `integrity` of our package's archive."""
    name = manifest["package"]["archive"]
    return {
        "name": name,
        "folder": manifest["package"]["folder"],
        "integrity": integrity(manifest["files"][name]),
    }


def integrity(file: File) -> str:
    """Return a file's hash in the form of Subresource Integrity: `sha256-` and the hash in base64."""
    return f"sha256-{b64encode(bytes.fromhex(file['sha256'])).decode()}"

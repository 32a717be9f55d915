"""The tool in a page, whole or one part of it."""

import json
from base64 import b64encode
from collections.abc import Sequence

import decision_tool
from build_steps.address import address
from build_steps.embed.form.dates import dates, late_answers
from build_steps.embed.form.editor import desk, keeper, paper
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
"""Where each view stands as text; from the root of the host, because the tool stands on pages of any depth."""
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
"""The most characters that a draft may have to be read: a hundred times what anybody sends."""


def whole() -> Html:
    """Return the whole tool: four ways in, and one result for all of them.

    Returns:
        The tool.
    """
    composing = composer(BOOK, OFFERED, first=FIRST, shared_date=True)
    return embed(
        "start",
        [
            ways(address().path),
            to_start(),
            *deciding(follow_up()),
            sent(CASES),
            NEXT,
            views("decide thank sent check", [desk(paper(megabytes(), KINDS), composing)]),
            *following(),
            keeper(),
        ],
    )


def decision() -> Html:
    """Return the decision with its plan.

    Returns:
        The tool.
    """
    return embed("decide", [*deciding(), NEXT, *following(), keeper()])


def deciding(*more: Element) -> list[Element]:
    """Return the questions, and the place for the answer.

    Args:
        *more: what stands between them.

    Returns:
        The parts.
    """
    return [form(CONTACT), *more, states(decides=True), views("decide thank", [RESULT])]


def following() -> list[Element]:
    """Return what follows an answer: the next date, the plan, what explains it, the ways to keep it.

    Returns:
        The parts.
    """
    details = element("div", data_slot="details", class_="details")
    return [plan(), views("decide thank", [details, share()])]


def composing() -> Html:
    """Return the composer with the text area.

    Returns:
        The tool.
    """
    fields = composer(BOOK, OFFERED, first=FIRST, shared_date=False)
    return embed("write", [states(decides=False), desk(paper(megabytes(), KINDS), fields), keeper()])


def reviewing() -> Html:
    """Return the text area in which a draft is checked.

    Returns:
        The tool.
    """
    return embed("check", [states(decides=False), desk(paper(megabytes(), KINDS)), keeper()])


def embed(view: str, parts: Sequence[Element]) -> Html:
    """Return the tool with these parts.

    Args:
        view: what shows at first.
        parts: what the page shows.

    Returns:
        The tool with what its script needs to know.
    """
    decides = any(part.tag == "form" and ("data-part", "decision") in part.attributes for part in parts)
    late = [late_answer(outcome, light) for outcome, light in late_answers().items()]
    answers = [*map(short_answer, CONTACT.outcomes), *late] if decides else ()
    return html(tool(HEADLINES[view], parts, answers, config(decides), TEXT_VERSIONS[view], view))


def config(decides: bool) -> str:
    """Return what the script needs to know, as JSON.

    Args:
        decides: whether the decision is among the parts.

    Returns:
        The runtime's folder, files and version; where the dictionary is; the walk as a table; the sentences.

    Raises:
        FileNotFoundError: the runtime was not put together yet; the message says which command does it.
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
    """Return the sentences that the script fills beside the states."""
    names = {"date": FORM["date"], "date_past": FORM["date_past"], "looks_like": DRAFT["looks_like"]}
    return {**names, "requests": REQUESTS["requests"]}


def megabytes() -> str:
    """Return how long the dictionary is on the way, in megabytes, with one digit after the point."""
    return f"{read_made()['gzip'] / 1e6:.1f}"


def runtime(manifest: Manifest) -> dict[str, object]:
    """Return what the worker knows of Python's files.

    Args:
        manifest: the manifest of the runtime.

    Returns:
        See `Runtime` in docs/assets/tool/bridge.mjs.
    """
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
    """Return our package's archive, with its hash as browsers check it.

    Args:
        manifest: the manifest of the runtime.

    Returns:
        `name`, `folder` and `integrity`.
    """
    name = manifest["package"]["archive"]
    return {
        "name": name,
        "folder": manifest["package"]["folder"],
        "integrity": integrity(manifest["files"][name]),
    }


def integrity(file: File) -> str:
    """Return a file's hash as browsers write it.

    Args:
        file: what the manifest says of the file.

    Returns:
        `sha256-` and the hash in base64.
    """
    return f"sha256-{b64encode(bytes.fromhex(file['sha256'])).decode()}"

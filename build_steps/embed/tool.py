"""The tool in a page, whole or one part of it."""

import json
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence

import decision_tool
from build_steps.address import address
from build_steps.embed.form.editor import desk, keeper, paper
from build_steps.embed.form.fields import Offered, composer
from build_steps.embed.form.questions import form, short_answer
from build_steps.embed.form.share import share
from build_steps.embed.form.tool import have_draft, states, tool
from build_steps.embed.html import Html, html
from build_steps.paths import MANIFEST, SITE_DICTIONARY
from build_steps.runtime.assemble import Manifest, read_manifest
from build_steps.runtime.dictionary import WORDS, read_made
from decision_tool.channels import ACCOUNTS
from decision_tool.composer import BOOK
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.graph import table
from decision_tool.planner.already_written import CASES
from decision_tool.render.markup import Element, element
from decision_tool.render.plan import planner
from decision_tool.render.words import COMPOSER, DRAFT_STATUS, FORM, REQUESTS, STATUS
from decision_tool.requests.draft import reach_matters

TEXT_VERSION = f"{address().path}reference/decision-tree/"
"""From the root of the host, because the tool stands on pages of any depth."""
FIRST = "request_note"
OFFERED = Offered(ACCOUNTS, next(each for each in CONTACT.questions if each.id == "reach"), reach_matters())
RESULT = element("div", data_slot="result", class_="result")


def whole(settings: Mapping[str, str]) -> Html:
    """Return the whole tool: decide, plan, write, have it read.

    Args:
        settings: none are known.

    Returns:
        The tool.
    """
    return embed(
        settings,
        [
            form(CONTACT),
            states(decides=True),
            RESULT,
            share(),
            have_draft(),
            desk(composer(BOOK, OFFERED, first=FIRST, hidden=True), paper(hidden=True, dictionary=megabytes())),
            planner(CASES),
            keeper(),
        ],
    )


def decision(settings: Mapping[str, str]) -> Html:
    """Return the decision with its plan.

    Args:
        settings: none are known.

    Returns:
        The tool.
    """
    return embed(settings, [form(CONTACT), states(decides=True), RESULT, share(), planner(CASES)])


def composing(settings: Mapping[str, str]) -> Html:
    """Return the composer with the text area.

    Args:
        settings: none are known.

    Returns:
        The tool.
    """
    fields = composer(BOOK, OFFERED, first=FIRST, hidden=False)
    return embed(settings, [states(decides=False), desk(fields, paper(hidden=False, dictionary=megabytes())), keeper()])


def reviewing(settings: Mapping[str, str]) -> Html:
    """Return the text area in which a draft is read.

    Args:
        settings: none are known.

    Returns:
        The tool.
    """
    kind = composer(BOOK, OFFERED, first="message", hidden=False, writes=False)
    return embed(settings, [states(decides=False), desk(kind, paper(hidden=False, dictionary=megabytes())), keeper()])


def embed(settings: Mapping[str, str], parts: Sequence[Element]) -> Html:
    """Return the tool with these parts.

    Args:
        settings: none are known.
        parts: what the page shows.

    Returns:
        The tool with what its script needs to know.
    """
    del settings
    decides = any(part.tag == "form" and ("data-part", "decision") in part.attributes for part in parts)
    answers = map(short_answer, CONTACT.outcomes) if decides else ()
    headline = FORM["headline"] if decides else COMPOSER["headline"]
    return html(tool(headline, parts, answers, config(decides), TEXT_VERSION))


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
    files = {name: {"bytes": file["bytes"], "gzip": file["gzip"]} for name, file in manifest["files"].items()}
    known = {
        "runtime": {
            "folder": f"assets/runtime/{manifest['folder']}/",
            "files": files,
            "total": sum(file["gzip"] for file in files.values()),
            "version": decision_tool.__version__,
            "lock": manifest["lock"],
            "archive": archive(manifest),
        },
        "dictionary": {
            "file": f"{SITE_DICTIONARY}/{made['folder']}/{WORDS}",
            "integrity": made["integrity"],
        },
        "words": {**STATUS, **DRAFT_STATUS, "requests": REQUESTS["requests"]},
        "table": table(CONTACT) if decides else None,
    }
    return json.dumps(known, separators=(",", ":"))


def megabytes() -> str:
    """Return how long the dictionary is on the way, in megabytes, with one digit after the point."""
    return f"{read_made()['gzip'] / 1e6:.1f}"


def archive(manifest: Manifest) -> dict[str, str]:
    """Return our package's archive, with its hash as browsers check it.

    Args:
        manifest: the manifest of the runtime.

    Returns:
        `name`, `folder` and `integrity`.
    """
    name = manifest["package"]["archive"]
    digest = bytes.fromhex(manifest["files"][name]["sha256"])
    return {"name": name, "folder": manifest["package"]["folder"], "integrity": f"sha256-{b64encode(digest).decode()}"}


PARTS: Mapping[str, Callable[[Mapping[str, str]], Html]] = {
    "tool": whole,
    "decision": decision,
    "composer": composing,
    "reviewer": reviewing,
}

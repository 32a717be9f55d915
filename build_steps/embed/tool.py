"""The tool in a page, whole or one part of it."""

import json
from collections.abc import Mapping
from pathlib import Path

import decision_tool
from build_steps.embed.html import Html, html
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.graph import table
from decision_tool.render.form import form, short_answer
from decision_tool.render.tool import tool
from decision_tool.render.words import STATUS

MANIFEST = Path("build/runtime/manifest.json")
TEXT_VERSION = "reference/decides/"


def decision(settings: Mapping[str, str]) -> Html:
    """Return the decision tool.

    Args:
        settings: none are known.

    Returns:
        The form with its short answers and its settings.
    """
    del settings
    return html(tool([form(CONTACT)], map(short_answer, CONTACT.outcomes), config(), TEXT_VERSION))


def config() -> str:
    """Return what the script needs to know, as JSON.

    Returns:
        The runtime's folder, files and version; the walk as a table; the sentences.

    Raises:
        FileNotFoundError: the runtime was not put together yet; the message says which command does it.
    """
    if not MANIFEST.exists():
        raise FileNotFoundError(f"{MANIFEST} is not there: run 'python3 build.py', which makes it.")
    manifest = json.loads(MANIFEST.read_text(encoding="utf-8"))
    files = {name: {"bytes": file["bytes"], "gzip": file["gzip"]} for name, file in manifest["files"].items()}
    runtime = {
        "folder": f"assets/runtime/{manifest['folder']}/",
        "files": files,
        "total": sum(file["gzip"] for file in files.values()),
        "version": decision_tool.__version__,
    }
    return json.dumps({"runtime": runtime, "words": STATUS, "table": table(CONTACT)}, separators=(",", ":"))

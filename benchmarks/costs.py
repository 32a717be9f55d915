"""Measures one-time costs: checking every combination of answers, and the build."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from build_steps.paths import ROOT, STEPS
from build_steps.setup import node

PLAIN = """
site_name: plain
theme: {{name: mkdocs, custom_dir: {theme}}}
docs_dir: {docs}
site_dir: {site}
exclude_docs: "*.tsv"
markdown_extensions: [tables, attr_list]
"""


def enumeration() -> list[dict[str, object]]:
    """Check every combination of answers in this Python and in Pyodide.

    Returns:
        A row for each, with the ratio to this Python.
    """
    script = ROOT / "tests/flow/enumerate_paths.py"
    rows: list[dict[str, object]] = []
    runs: tuple[tuple[str, list[str | Path]], ...] = (
        (f"CPython {sys.version.split()[0]}", [sys.executable, script]),
        ("Pyodide in Node.js", [node.node(), STEPS / "runtime/pyodide_node.mjs", script]),
    )
    for name, command in runs:
        start = time.perf_counter()
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        rows.append({"name": name, "seconds": round(time.perf_counter() - start, 2)})
    first = float(str(rows[0]["seconds"]))
    return [{**each, "ratio": round(float(str(each["seconds"])) / first, 1)} for each in rows]


def builds() -> list[dict[str, object]]:
    """Build the site, and its Markdown alone with `mkdocs build` in MkDocs' default theme.

    Returns:
        A row for each, with the ratio to `mkdocs build`.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        config = folder / "mkdocs.yml"
        theme = folder / "theme"
        theme.mkdir()
        # A few of our pages use this template.
        (theme / "embed.html").write_text('{% extends "main.html" %}')
        places = {"docs": ROOT / "docs", "site": folder / "out", "theme": theme}
        config.write_text(PLAIN.format(**{name: json.dumps(str(place)) for name, place in places.items()}))
        plain = _seconds([sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", config])
    ours = _seconds([sys.executable, ROOT / "build.py"])
    return [
        {"name": "mkdocs build, its own theme, nothing generated", "seconds": plain, "ratio": 1.0},
        {"name": "python3 build.py, nothing to compile", "seconds": ours, "ratio": round(ours / plain, 1)},
    ]


def _seconds(command: list[str | Path]) -> float:
    """Return how many seconds a command takes, as the better of two runs."""
    times = []
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    for _ in range(2):
        start = time.perf_counter()
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True, env=environment)
        times.append(time.perf_counter() - start)
    return round(min(times), 1)

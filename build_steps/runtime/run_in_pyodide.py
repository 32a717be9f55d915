"""Runs Python files in Pyodide under Node.js during the build."""

import sysconfig
from collections.abc import Mapping, Sequence
from pathlib import Path

from build_steps.console import run
from build_steps.paths import STEPS, STOCK_RUNTIME
from build_steps.setup import node

INSIDE = STEPS / "runtime/inside"
"""The Python files that run in Pyodide."""

COMPILER_SETTINGS = {
    "SOURCE_DATE_EPOCH": "315532800",  # makes bytecode contain a hash of its source instead of a date
    "PYTHONNODEBUGRANGES": "1",  # omits columns from bytecode, which are useless without the source
}
"""Environment variables that affect the bytecode."""


def run_in_pyodide(
    script: str,
    arguments: Sequence[str],
    *,
    mounts: Mapping[Path, str],
    runtime: Path = STOCK_RUNTIME,
    compiling: bool = False,
) -> str:
    """Run one of the files in `inside/` in Pyodide's Python.

    Args:
        script: the file's name.
        arguments: its arguments; paths as inside Pyodide.
        mounts: paths inside Pyodide, by folder of this machine.
        runtime: the folder with Pyodide's files.
        compiling: whether Python starts with the compiler's settings and our installed packages.

    Returns:
        Its output.

    Raises:
        BuildError: it fails; its output is shown.
    """
    options: list[str | Path] = ["--runtime", runtime]
    for host, inside in mounts.items():
        options += ["--mount", f"{host}={inside}"]
    if compiling:
        options += ["--mount", f"{sysconfig.get_path('purelib')}=/packages", "--path", "/packages"]
        options.append("--optimize")
        for name, value in COMPILER_SETTINGS.items():
            options += ["--env", f"{name}={value}"]
    return run(
        [node.node(), STEPS / "runtime/pyodide_node.mjs", *options, INSIDE / script, *arguments],
        quiet=True,
        advice=f"Python in Pyodide could not run build_steps/runtime/inside/{script}. What it said stands above.",
    )

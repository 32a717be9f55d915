"""Runs Python files in Pyodide under Node.js while the site is built."""

import sysconfig
from collections.abc import Mapping, Sequence
from pathlib import Path

from build_steps.console import run
from build_steps.paths import STEPS, STOCK_RUNTIME
from build_steps.setup import node

INSIDE = STEPS / "runtime/inside"
"""The Python files that run there."""

COMPILER_SETTINGS = {
    "SOURCE_DATE_EPOCH": "315532800",  # bytecode is marked with the hash of its source in place of a date
    "PYTHONNODEBUGRANGES": "1",  # it knows lines but not columns, which are of no use without the source
}
"""Variables that Python compiles by; part of what the bytecode depends on."""


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
        arguments: its arguments; paths as Python in Pyodide sees them.
        mounts: folders of this machine and where Python in Pyodide sees them.
        runtime: the folder with Pyodide's files.
        compiling: whether Python starts with the compiler's settings and our installed packages in reach.

    Returns:
        What it printed.

    Raises:
        BuildError: where it fails; what it said is shown.
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

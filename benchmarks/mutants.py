"""Breaks the code a little, many times, and counts what the tests notice: `python3 benchmarks/mutants.py flow 100`.

Arguments: a folder of `decision_tool/`, how many changes to try (all, if left out), and a seed that chooses them.
Each change is made in a copy; the working tree stays as it is. What survives is printed with its place.
"""

import ast
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, cast

ROOT = Path(__file__).resolve().parent.parent
TAKEN = ("decision_tool", "tests", "build_steps", "benchmarks", "docs", "pyproject.toml", "mkdocs.yml", ".github")
DATA = ("templates", "samples", "contact.py", "evidence.py", "arguments.py", "outcomes.py", "differs.py", "fields.py")
"""What holds no logic: a changed sentence is no changed rule, and golden files hold it."""

SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.Break: ast.Continue,
    ast.Continue: ast.Break,
}
SLOWEST = 180
"""Seconds after which a change counts as noticed: it made the tests hang."""


class Mutant(NamedTuple):
    """One small change.

    Attributes:
        path: the file, below the root.
        line: where.
        what: what was changed into what.
        source: the file as changed.
    """

    path: str
    line: int
    what: str
    source: str


def mutants(path: Path) -> Iterator[Mutant]:
    """Yield every small change to a file, one at a time."""
    text = path.read_text(encoding="utf-8")
    count = sum(1 for _ in ast.walk(ast.parse(text)))
    for index in range(count):
        tree = ast.parse(text)
        node = list(ast.walk(tree))[index]
        what = change(node)
        if what:
            line = getattr(node, "lineno", 0)
            yield Mutant(str(path.relative_to(ROOT)), line, what, ast.unparse(tree))


def change(node: ast.AST) -> str:
    """Change a node in place; return what was done, or '' where nothing fits."""
    match node:
        case ast.Compare(ops=[first, *rest]) if type(first) in SWAPS:
            node.ops = [cast(ast.cmpop, _other(first)), *rest]
            return f"{type(first).__name__} -> {type(node.ops[0]).__name__}"
        case ast.BoolOp(op=before) if type(before) in SWAPS:
            node.op = cast(ast.boolop, _other(before))
            return f"{type(before).__name__} -> {type(node.op).__name__}"
        case ast.BinOp(op=operator) if type(operator) in SWAPS:
            node.op = cast(ast.operator, _other(operator))
            return f"{type(operator).__name__} -> {type(node.op).__name__}"
        case ast.UnaryOp(op=ast.Not()):
            node.op = ast.UAdd()
            node.operand = ast.Call(ast.Name("bool"), [node.operand], [])
            return "not taken out"
        case ast.Constant(value=bool() as value):
            node.value = not value
            return f"{value} -> {not value}"
        case ast.Constant(value=int() as number):
            node.value = number + 1
            return f"{number} -> {number + 1}"
        case ast.If() | ast.IfExp() | ast.While():
            node.test = ast.UnaryOp(ast.Not(), node.test)
            return "condition turned around"
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
            node.value = ast.Constant(None)
            return "returns None"
    return ""


def _other(operator: ast.AST) -> ast.AST:
    """Return the operator that stands for another."""
    return SWAPS[type(operator)]()


def noticed(mutant: Mutant, copy: Path, tests: list[str]) -> bool:
    """Tell whether the tests notice a change; the copy is put right again."""
    file = copy / mutant.path
    before = file.read_text(encoding="utf-8")
    file.write_text(mutant.source, encoding="utf-8")
    command = [sys.executable, "-B", "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "--no-header", *tests]
    try:
        done = subprocess.run(command, cwd=copy, capture_output=True, timeout=SLOWEST, check=False)
        return done.returncode != 0
    except subprocess.TimeoutExpired:
        return True
    finally:
        file.write_text(before, encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Try the changes and print what survived; the exit code tells whether nine of ten were noticed."""
    part = arguments[0]
    folder = ROOT / "decision_tool" / part
    files = [path for path in sorted(folder.rglob("*.py")) if not set(DATA) & {*path.parts}]
    found = [mutant for path in files for mutant in mutants(path)]
    most = int(arguments[1]) if len(arguments) > 1 else len(found)
    chosen = random.Random(int(arguments[2]) if len(arguments) > 2 else 1).sample(found, min(most, len(found)))
    print(f"{part}: {len(found)} changes are possible, {len(chosen)} are tried", flush=True)
    start, survived = time.monotonic(), []
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place)
        for name in TAKEN:
            source = ROOT / name
            (shutil.copytree if source.is_dir() else shutil.copy)(source, copy / name)
        tests = [f"tests/{part}", "--deselect", f"tests/{part}/test_in_pyodide.py"]
        for mutant in chosen:
            if not noticed(mutant, copy, tests):
                survived.append(mutant)
                print(f"  survived: {mutant.path}:{mutant.line} {mutant.what}", flush=True)
    killed = len(chosen) - len(survived)
    share = killed / len(chosen)
    print(f"{part}: {killed} of {len(chosen)} noticed, {share:.0%}, in {time.monotonic() - start:.0f} s")
    return 0 if share >= 0.9 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

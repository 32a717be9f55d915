"""Runs in Pyodide: compiles a wheel or the standard library with the same Python that will load it.

Arguments: the archive to compile and the folder for the result, both as paths inside Pyodide. pyodide-build's compiler
does the work. The result is repacked, so that equal input gives equal bytes.
"""

import ast
import base64
import hashlib
import itertools
import re
import shutil
import sys
import zipfile
from pathlib import Path

from pyodide_build._py_compile import _py_compile_archive

CHECKED, UNCHECKED = 3, 1
"""Flags of hash-based bytecode: whether Python checks it against the source."""


def without_annotations(source: str) -> str:
    """Return source code without annotations of functions and constants, with every line where it was.

    For each function, Python compiles them into another one, which nothing here ever calls. Fields of classes keep
    theirs: a `NamedTuple` is made of them.
    """
    lines = source.encode().splitlines(keepends=True)
    starts = [0, *itertools.accumulate(map(len, lines))]
    code = bytearray(source.encode())
    module = ast.parse(source)
    for constant in module.body:
        if isinstance(constant, ast.AnnAssign) and constant.value:
            _blank(code, _end(constant.target, starts), _end(constant.annotation, starts))
    for node in ast.walk(module):
        if isinstance(node, ast.arg) and node.annotation:
            start = starts[node.lineno - 1] + node.col_offset + len(node.arg.encode())
            _blank(code, start, _end(node.annotation, starts))
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.returns:
            start = starts[node.returns.lineno - 1] + node.returns.col_offset
            _blank(code, code.rindex(b"->", 0, start), _end(node.returns, starts))
    return code.decode()


def _end(node: ast.expr, starts: list[int]) -> int:
    """Return the place in the source where an expression ends."""
    assert node.end_lineno and node.end_col_offset
    return starts[node.end_lineno - 1] + node.end_col_offset


def _blank(code: bytearray, start: int, end: int) -> None:
    """Replace everything but line breaks by spaces."""
    code[start:end] = bytes(each if each == ord("\n") else ord(" ") for each in code[start:end])


def unchecked(bytecode: bytes) -> bytes:
    """Return bytecode that Python loads without looking for its source, which isn't shipped."""
    if int.from_bytes(bytecode[4:8], "little") != CHECKED:
        raise ValueError("The bytecode carries a date instead of a hash: is SOURCE_DATE_EPOCH set?")
    return bytecode[:4] + UNCHECKED.to_bytes(4, "little") + bytecode[8:]


def record(files: dict[str, bytes], name: str) -> bytes:
    """Return a wheel's RECORD for the current files."""
    lines = []
    for path, content in sorted(files.items()):
        if path != name:
            digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
            lines.append(f"{path},sha256={digest},{len(content)}\n")
    return ("".join(lines) + f"{name},,\n").encode()


def strip(archive: Path) -> None:
    """Remove the annotations in the modules of our package's wheel."""
    with zipfile.ZipFile(archive) as whole:
        files = {entry: whole.read(entry) for entry in whole.infolist()}
    with zipfile.ZipFile(archive, "w") as stripped:
        for entry, content in files.items():
            is_module = entry.filename.endswith(".py")
            stripped.writestr(entry, without_annotations(content.decode()) if is_module else content)


def pack(files: dict[str, bytes], target: Path) -> None:
    """Write an archive whose dates and order don't depend on the machine."""
    with zipfile.ZipFile(target, "w") as archive:
        for path, content in sorted(files.items()):
            entry = zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, 9)


def main(source: str, folder: str) -> None:
    """Compile one archive and print the name of the result."""
    Path("/work").mkdir()
    copy = Path(shutil.copy(source, "/work"))
    if copy.suffix == ".whl":
        strip(copy)
    compiled = _py_compile_archive(copy, keep=False, verbose=False, compression_level=0)
    if compiled is None:
        raise ValueError(f"{source} holds nothing to compile.")
    with zipfile.ZipFile(compiled) as archive:
        files = {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
    for name in files:
        if name.endswith(".pyc"):
            files[name] = unchecked(files[name])
    for name in [name for name in files if name.endswith(".dist-info/WHEEL")]:
        tag = "-".join(compiled.stem.split("-")[-3:])
        files[name] = re.sub(rb"(?m)^Tag: .*$", f"Tag: {tag}".encode(), files[name])
    for name in [name for name in files if name.endswith(".dist-info/RECORD")]:
        files[name] = record(files, name)
    pack(files, Path(folder) / compiled.name)
    print(compiled.name)


main(*sys.argv[1:])

"""A stand-in for Python: small files of the same names that start at once and fail as silently as the real ones.

What fetches, checks, caches, and reports them is the site's own: bridge, worker, and service worker.
"""

import base64
import hashlib
import json
import re
from typing import Any

from build_steps.hosting.github_pages import Response, content_type
from tests.faults import Fault
from tests.server import PagesServer

FOLDER = "assets/runtime/stand-in"
VERSION = "stand-in"
PACKAGE = "package.whl.txt"
PYODIDE = """
// Like Pyodide, it neither resolves nor rejects when one of its files is broken.
export async function loadPyodide({ indexURL, stdLibURL, fsInit }) {
  const address = new URL("pyodide.asm.wasm", indexURL).href;
  try {
    const response = await fetch(address);
    const copy = response.clone();
    await WebAssembly.compileStreaming(response).catch(async () => WebAssembly.compile(await copy.arrayBuffer()));
    await (await fetch(stdLibURL)).arrayBuffer();
    await fsInit({ writeFile() {} });
  } catch {
    await new Promise(() => {});
  }
  const handle = () => JSON.stringify({ ok: true, version: "stand-in", size: globalThis.size });
  return { pyimport: () => ({ handle }) };
}
// The second half is here so that a file whose second half is wrong is wrong in what runs.
export const filling = [
  "....................................................................................................",
  "....................................................................................................",
  "....................................................................................................",
];
"""
PROGRAM = b"\0asm\1\0\0\0" + b"\0\xc8\1" + b"\1x" + b"A" * 198
"""A module with nothing but a section that every browser skips: wrong bytes in it are not noticed by compiling it."""

FILES = {
    "pyodide.mjs": PYODIDE.encode(),
    "pyodide.asm.mjs": b"globalThis.size = 1;\nexport default function () {\n  return globalThis.size;\n}\n",
    "pyodide.asm.wasm": PROGRAM,
    "python_stdlib.zip.txt": b"PK\3\4" + b"library " * 40,
    PACKAGE: b"PK\3\4" + b"package " * 40,
}


def sha256(content: bytes) -> str:
    """Return a hash as browsers want it."""
    return f"sha256-{base64.b64encode(hashlib.sha256(content).digest()).decode()}"


def runtime() -> dict[str, Any]:
    """Return what a page knows of the stand-in, as `config` in build_steps/embed/tool.py does of Python."""
    files = {
        name: {"bytes": len(content), "gzip": len(content), "integrity": sha256(content)}
        for name, content in FILES.items()
    }
    return {
        "folder": f"{FOLDER}/",
        "files": files,
        "total": sum(map(len, FILES.values())),
        "version": VERSION,
        "archive": {"name": PACKAGE, "folder": "stand-in", "integrity": sha256(FILES[PACKAGE])},
        "lock": {},
    }


def sound(name: str) -> Fault:
    """Return what sends a file of the stand-in, which the site's folder does not have."""
    return lambda _: Response(200, content_type(name), FILES[name])


def serve(server: PagesServer, pages: tuple[str, ...] = ()) -> None:
    """Let a server send the stand-in's files, and a service worker whose plan knows no others.

    Args:
        server: the server.
        pages: the paths that a reader can keep.
    """
    script = (server.folder / "sw.js").read_text(encoding="utf-8")
    found = re.search(r"const PLAN ?= ?(?=\{)", script)
    assert found
    plan, end = json.JSONDecoder().raw_decode(script, found.end())
    hashes = {f"{FOLDER}/{name}": hashlib.sha256(content).hexdigest() for name, content in FILES.items()}
    plan.update(runtime=hashes, pages=list(pages))
    changed = f"{script[: found.end()]}{json.dumps(plan)}{script[end:]}".encode()
    server.faults.clear()
    server.faults["sw.js"] = lambda response: response._replace(content=changed)
    server.faults.update({f"{FOLDER}/{name}": sound(name) for name in FILES})


def break_file(server: PagesServer, path: str, fault: Fault) -> None:
    """Let something go wrong with a file on its way, one of the stand-in's or of the site's.

    Args:
        server: the server.
        path: the file, below the site's root.
        fault: what goes wrong.
    """
    sent = server.faults.get(path)
    server.faults[path] = lambda response: fault(sent(response) if sent else response)

"""A stand-in for Python: small files with the same names that start right away and fail as silently as the real ones.

The code under test, which fetches, verifies, caches, and reports on them, is real: bridge, worker, and service worker.
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
// Like Pyodide, it never settles if one of its files is damaged.
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
// This padding is the second half of the file, which the fault "wrong bytes" overwrites.
export const filling = [
  "....................................................................................................",
  "....................................................................................................",
  "....................................................................................................",
];
"""
PROGRAM = b"\0asm\1\0\0\0" + b"\0\xc8\1" + b"\1x" + b"A" * 198
"""A module with only a custom section, in which compiling doesn't notice wrong bytes."""

FILES = {
    "pyodide.mjs": PYODIDE.encode(),
    "pyodide.asm.mjs": b"globalThis.size = 1;\nexport default function () {\n  return globalThis.size;\n}\n",
    "pyodide.asm.wasm": PROGRAM,
    "python_stdlib.zip.txt": b"PK\3\4" + b"library " * 40,
    PACKAGE: b"PK\3\4" + b"package " * 40,
}


def sha256(content: bytes) -> str:
    """Return a hash in the form of Subresource Integrity."""
    return f"sha256-{base64.b64encode(hashlib.sha256(content).digest()).decode()}"


def runtime() -> dict[str, Any]:
    """Return the page's configuration of the stand-in, like `runtime` in build_steps/embed/tool.py."""
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
    """Return a fault that sends a file of the stand-in, which isn't in the site's folder."""
    return lambda _: Response(200, content_type(name), FILES[name])


def serve(server: PagesServer, pages: tuple[str, ...] = ()) -> None:
    """Make a server send the stand-in's files, and a service worker with only those in its plan.

    Args:
        server: the server.
        pages: the paths of the pages in the plan.
    """
    script = (server.folder / "sw.js").read_text(encoding="utf-8")
    found = re.search(r"const PLAN ?= ?(?=\{)", script)
    assert found
    plan, end = json.JSONDecoder().raw_decode(script, found.end())
    hashes = {f"{FOLDER}/{name}": hashlib.sha256(content).hexdigest() for name, content in FILES.items()}
    plan.update(runtime=hashes, pages={path: plan["pages"][path] for path in pages})
    changed = f"{script[: found.end()]}{json.dumps(plan)}{script[end:]}".encode()
    server.faults.clear()
    server.faults["sw.js"] = lambda response: response._replace(content=changed)
    server.faults.update({f"{FOLDER}/{name}": sound(name) for name in FILES})


def break_file(server: PagesServer, path: str, fault: Fault) -> None:
    """Inject a fault into a file of the stand-in or the site.

    Args:
        server: the server.
        path: the file, relative to the site's root.
        fault: the fault.
    """
    sent = server.faults.get(path)
    server.faults[path] = lambda response: fault(sent(response) if sent else response)

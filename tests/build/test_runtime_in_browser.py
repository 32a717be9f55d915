"""The assembled runtime starts in a real browser, in a worker that inherits the page's policy."""

from playwright.sync_api import Page

from build_steps.embed.tool import integrity
from build_steps.paths import SITE_RUNTIME
from build_steps.runtime.assemble import read_manifest
from build_steps.runtime.split.prepare import SECOND
from tests.server import PagesServer

START = """
async ([folder, home, scripts, second, lock, probe]) => {
  const source = `
    (async () => {
      const [folder, home, scripts, second, lock] = ${JSON.stringify([folder, home, scripts, second, lock])};
      const { joinHalves } = await import(scripts + "halves.mjs");
      const { createSecond } = await import(scripts + "second.mjs");
      joinHalves(createSecond(folder + "pyodide.rest.wasm", second).now);
      const [own] = Object.values(lock.packages);
      const bytes = own.sha256.match(/../g).map((byte) => parseInt(byte, 16));
      const digest = btoa(String.fromCharCode(...bytes));
      const archive = fetch(home + own.file_name + ".txt", { integrity: "sha256-" + digest });
      const { loadPyodide } = await import(folder + "pyodide.mjs");
      const python = await loadPyodide({
        indexURL: folder,
        stdLibURL: folder + "python_stdlib.zip.txt",
        lockFileContents: lock,
        env: { PYTHONPATH: "/lib/" + own.file_name },
        fsInit: async (fs) =>
          fs.writeFile("/lib/" + own.file_name, new Uint8Array(await (await archive).arrayBuffer())),
      });
      const answers = {};
      answers.version = python.runPython("import sys; sys.version.split()[0]");
      answers.file = python.runPython("import decision_tool; decision_tool.__file__");
      answers.docstrings = python.runPython("import json; str(json.__doc__)");
      ${probe}
      postMessage(answers);
    })().catch((error) => postMessage({ error: String(error) }));`;
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const worker = new Worker(address, { type: "module" });
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
    });
  } finally {
    worker.terminate();
  }
}
"""

PROBE = """
      answers.evaluated = await (async () => new Function("return true")())().catch((error) => error.name);
      answers.fetched = await fetch("https://example.com/").then(() => true, (error) => error.name);
"""


def start(page: Page, server: PagesServer) -> dict[str, object]:
    """Start the runtime from the home page and return Python's answers."""
    manifest = read_manifest()
    page.goto("")
    folders = [f"{server.url}{SITE_RUNTIME}/{name}/" for name in (manifest["folder"], manifest["package"]["folder"])]
    second = {"bytes": manifest["files"][SECOND]["bytes"], "integrity": integrity(manifest["files"][SECOND])}
    given = [*folders, f"{server.url}assets/tool/", second, manifest["lock"], PROBE]
    answers: dict[str, object] = page.evaluate(START, given)
    return answers


def test_python_starts_and_loads_what_the_manifest_lists(page: Page, pages_server: PagesServer) -> None:
    """The worker requests each file in the manifest once, and imports our package from the wheel.

    This test compiles source, which the tool never does, so Python needs the second half of its program. A worker from
    a blob inherits the page's policy: it can neither evaluate strings nor make requests to another host.
    """
    manifest = read_manifest()
    answers = start(page, pages_server)
    assert answers == {
        "version": manifest["python"],
        "file": f"/lib/{manifest['package']['archive'].removesuffix('.txt')}/decision_tool/__init__.pyc",
        "docstrings": "None",
        "evaluated": "EvalError",
        "fetched": "TypeError",
    }
    prefix = f"{pages_server.path}{SITE_RUNTIME}/"
    asked = [each.path for each in pages_server.requests if each.path.startswith(prefix)]
    assert sorted(path.rpartition("/")[2] for path in asked) == sorted(manifest["files"])
    # The sizes in the progress bar are the actual transfer sizes.
    sent = {each.path.rpartition("/")[2]: each.sent for each in pages_server.requests}
    assert {name: sent[name] for name in manifest["files"]} == {
        name: file["gzip"] for name, file in manifest["files"].items()
    }

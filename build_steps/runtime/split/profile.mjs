// Runs in a page while the profile is taken: starts the watched program, and notes which of its functions run.
const real = WebAssembly.instantiateStreaming;
let lent;
WebAssembly.instantiateStreaming = async (response, imports) => {
  const made = await real(response, imports);
  // Pyodide compiles a small program of its own besides; ours is the one that notes.
  if (made.instance.exports["~ran0"]) lent = made.instance.exports;
  return made;
};

/** Returns the variables of the watched program, in order. */
function variables() {
  const names = Object.keys(lent).filter((name) => name.startsWith("~ran"));
  return names.sort((one, other) => Number(one.slice(4)) - Number(other.slice(4))).map((name) => lent[name]);
}

/**
 * Starts Python, carries requests to it, and runs source that uses Python more widely.
 * @param {{archive: string, lock: object, requests: string[], sources: string[]}} task
 * @returns {Promise<{bits: number[], answers: string[]}>} which functions ran, 32 to a number, and what was answered
 */
window.take = async ({ archive, lock, requests, sources }) => {
  const home = new URL(".", location.href).href;
  const { loadPyodide } = await import(`${home}pyodide.mjs`);
  const bytes = new Uint8Array(await (await fetch(home + archive)).arrayBuffer());
  const python = await loadPyodide({
    indexURL: home,
    lockFileContents: lock,
    env: { PYTHONPATH: `/lib/${archive}` },
    fsInit: (files) => files.writeFile(`/lib/${archive}`, bytes),
    stdout: () => {},
    stderr: () => {},
  });
  const { handle } = python.pyimport("decision_tool.bridge");
  const answers = requests.map((request) => handle(request));
  for (const source of sources) runWidely(python, source);
  return { bits: variables().map((variable) => variable.value >>> 0), answers };
};

/** Runs source that uses Python more widely. */
function runWidely(python, source) {
  python.globals.set("source", source);
  // What compiles the source is not part of what the page does: only what runs after it counts.
  const before = variables().map((variable) => variable.value);
  python.runPython("code = compile(source, 'widely.py', 'exec')");
  variables().forEach((variable, at) => (variable.value = before[at]));
  python.runPython("exec(code, {'__name__': 'widely'})");
}

// Runs in a page during profiling: starts the instrumented program, and records which of its functions run.
const real = WebAssembly.instantiateStreaming;
let exported;
WebAssembly.instantiateStreaming = async (response, imports) => {
  const made = await real(response, imports);
  // Pyodide compiles a small module of its own, too; only ours is instrumented.
  if (made.instance.exports["~ran0"]) exported = made.instance.exports;
  return made;
};

/** Returns the variables of the instrumented program, in order. */
function variables() {
  const names = Object.keys(exported).filter((name) => name.startsWith("~ran"));
  return names.sort((one, other) => Number(one.slice(4)) - Number(other.slice(4))).map((name) => exported[name]);
}

/**
 * Starts Python, sends it requests, and runs source that uses Python more broadly.
 * @param {{archive: string, lock: object, requests: string[], sources: string[]}} task
 * @returns {Promise<{bits: number[], answers: string[]}>} which functions ran, 32 per number, and the answers
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
  for (const source of sources) runBroadly(python, source);
  return { bits: variables().map((variable) => variable.value >>> 0), answers };
};

/** Runs source that uses Python more broadly. */
function runBroadly(python, source) {
  python.globals.set("source", source);
  // The page never compiles source, so only what runs afterwards counts.
  const before = variables().map((variable) => variable.value);
  python.runPython("code = compile(source, 'broadly.py', 'exec')");
  variables().forEach((variable, at) => (variable.value = before[at]));
  python.runPython("exec(code, {'__name__': 'broadly'})");
}

// Starts Python in a worker as `ready.py` asks, and tells when it has answered its first request.

const REQUEST = '{"want": "version"}';

/** Starts the assembled runtime as the site does: every file at once, the package straight from its archive. */
async function assembled({ folder, lock }) {
  const [own] = Object.values(lock.packages);
  const archive = fetch(folder + own.file_name).then((response) => response.arrayBuffer());
  const [{ loadPyodide }] = await Promise.all([import(`${folder}pyodide.mjs`), import(`${folder}pyodide.asm.mjs`)]);
  return loadPyodide({
    indexURL: folder,
    lockFileContents: lock,
    env: { PYTHONPATH: `/lib/${own.file_name}` },
    fsInit: async (fs) => fs.writeFile(`/lib/${own.file_name}`, new Uint8Array(await archive)),
  });
}

/** Starts the files of the npm package as its documentation says, and loads the package's ordinary wheel. */
async function stock({ folder, wheel }) {
  const { loadPyodide } = await import(`${folder}pyodide.mjs`);
  const python = await loadPyodide({ indexURL: folder });
  await python.loadPackage(folder + wheel);
  return python;
}

/** Posts the answer to one request, or what went wrong. */
export async function run(name, settings) {
  try {
    const python = await { assembled, stock }[name](settings);
    postMessage({ answer: python.pyimport("decision_tool.bridge").handle(REQUEST) });
  } catch (error) {
    postMessage({ failure: String(error) });
  }
}

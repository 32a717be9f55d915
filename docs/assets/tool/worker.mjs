/** Boots Python in the worker and lets it answer: one JSON text in, one out. */

import { joinHalves } from "./halves.mjs";
import { watchRequests } from "./requests.mjs";
import { createSecond } from "./second.mjs";

/** The first four bytes of every WebAssembly file. */
const MAGIC = [0x00, 0x61, 0x73, 0x6d];

/** The shortest WebAssembly module there is. */
const EMPTY = Uint8Array.of(...MAGIC, 1, 0, 0, 0);

/** The library; see `build_steps/runtime/assemble.py` for its name. */
const LIBRARY = "python_stdlib.zip.txt";

/** The second half of the program, where the build has cut it. */
const SECOND = "pyodide.rest.wasm";

/**
 * Boots Python; reports how far it is, and then that it is ready.
 * @param {import("./bridge.mjs").Runtime} runtime with the absolute address of its folder
 * @param {boolean} again whether it failed before; then every file is asked for anew, because a fault may be cached
 */
export async function boot(runtime, again) {
  watchRequests((asked) => self.postMessage({ asked }));
  // Where WebAssembly is switched off or refused this fails at once; `loadPyodide` would stay silent for ever.
  new WebAssembly.Module(EMPTY);
  const second = await secondHalf(runtime);
  const { broken, early, load, checked } = watch(runtime, again);
  // Asked for with the scripts; Pyodide itself would begin only after they have run.
  for (const name of ["pyodide.asm.wasm", LIBRARY]) early(name);
  const bytes = fetchArchive(runtime);
  const [{ loadPyodide }] = await Promise.all([load("pyodide.mjs"), load("pyodide.asm.mjs")]);
  const archive = runtime.archive;
  const settings = {
    indexURL: runtime.folder,
    stdLibURL: `${runtime.folder}${LIBRARY}`,
    lockFileContents: runtime.lock,
    // Python imports from the archive as it is: nothing is unpacked, and no package loader is needed.
    env: { PYTHONPATH: `/lib/${archive.name}` },
    fsInit: async (/** @type {any} */ files) => files.writeFile(`/lib/${archive.name}`, await bytes),
  };
  const pyodide = await Promise.race([broken, loadPyodide(settings)]);
  const { handle } = pyodide.pyimport("decision_tool.bridge");
  const { version } = JSON.parse(handle('{"want": "version"}'));
  await checked();
  self.onmessage = ({ data: { id, request } }) => {
    self.postMessage({ id, result: handle(request) });
    second?.rest();
  };
  self.postMessage({ stage: "ready", version });
  second?.rest();
}

/**
 * Gets ready to load the second half of the program when a function of it is called.
 * @param {import("./bridge.mjs").Runtime} runtime
 * @returns {Promise<{rest: () => void} | null>} `rest` fetches it once nothing has been asked for a while; null where the
 *   program is in one piece, or where nothing is to be fetched that may never be needed
 */
async function secondHalf(runtime) {
  const file = runtime.files[SECOND];
  if (!file) return null;
  const second = createSecond(`${runtime.folder}${SECOND}`, file);
  const failure = (/** @type {unknown} */ error) =>
    new Error(`${SECOND}: ${error instanceof Error ? error.message : error}`);
  joinHalves(() => {
    self.postMessage({ missed: true });
    try {
      return second.now();
    } catch (error) {
      // Python stands in the middle of a call, which cannot be ended: this worker is at its end.
      self.postMessage({ stage: "failed", cause: failure(error).message, missed: true });
      throw error;
    }
  });
  // Before anything else where it could not be fetched when it was called for.
  if (runtime.whole) await second.ahead("reload").catch((error) => Promise.reject(failure(error)));
  return runtime.sparing ? null : second;
}

/**
 * Watches every file as it arrives, because `loadPyodide` stays silent for ever when one of them is broken.
 * @param {import("./bridge.mjs").Runtime} runtime
 * @param {boolean} again whether to request every file from the server, whatever the browser has in its cache
 * @returns {{broken: Promise<never>, early: (name: string) => void, load: (name: string) => Promise<any>,
 *   checked: () => Promise<unknown>}} `broken` is rejected as soon as a file turns out to be missing, cut short, or
 *   something else; `early` requests a file before Pyodide does; `load` imports a module of the runtime; `checked`
 *   waits until all files that arrived were compared with their hashes
 */
function watch(runtime, again) {
  const fetchFile = self.fetch;
  /** @type {Record<string, number>} */
  const arrived = {};
  /** @type {Map<string, Promise<Response>>} */
  const coming = new Map();
  /** @type {Promise<void>[]} */
  const checks = [];

  /** @param {string} name @param {number} share from 0 to 1 */
  function progress(name, share) {
    arrived[name] = share * runtime.files[name].gzip;
    const done = Object.values(arrived).reduce((sum, bytes) => sum + bytes, 0);
    self.postMessage({ stage: done < runtime.total ? "download" : "starting", done, total: runtime.total });
  }

  /** @param {string} name */
  async function load(name) {
    const address = `${runtime.folder}${name}`;
    // The import takes what this has put into the browser's cache.
    if (again) await (await fetch(address)).arrayBuffer();
    const module = await import(address);
    progress(name, 1);
    return module;
  }

  /** @type {(failure: Error) => void} */
  let giveUp;
  const broken = /** @type {Promise<never>} */ (new Promise((_, reject) => (giveUp = reject)));
  // The race that heeds it begins later: until then nobody would hear a rejection.
  broken.catch(() => {});

  /** @param {string} address @param {RequestInit} [init] */
  async function ask(address, init) {
    const name = new URL(address).pathname.split("/").pop() ?? "";
    try {
      // Asking whether it changed is not enough: a damaged file may be cached under the right ETag.
      const response = await fetchFile(address, again ? { ...init, cache: "reload" } : init);
      if (!response.ok) throw new Error(`status ${response.status}`);
      if (runtime.files[name]) {
        const check = count(name, response.clone(), runtime.files[name], progress);
        check.catch(giveUp);
        checks.push(check);
      }
      return response;
    } catch (error) {
      const failure = new Error(`${name}: ${error instanceof Error ? error.message : error}`);
      giveUp(failure);
      throw failure;
    }
  }

  /** @param {string} name */
  function early(name) {
    const address = `${runtime.folder}${name}`;
    const response = ask(address);
    response.catch(() => {}); // `broken` tells
    coming.set(address, response);
  }

  self.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, runtime.folder).href;
    const response = coming.get(address) ?? ask(address, init);
    coming.delete(address);
    return response;
  };
  return { broken, early, load, checked: () => Promise.all(checks) };
}

/**
 * Fetches our package; the browser itself refuses it where it is not the one that the page was built with.
 * @param {import("./bridge.mjs").Runtime} runtime
 * @returns {Promise<Uint8Array>}
 */
async function fetchArchive({ folder, archive }) {
  const response = await fetch(`${folder}../${archive.folder}/${archive.name}`, { integrity: archive.integrity });
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Counts a file's bytes while they arrive, and compares them with the file's hash.
 * @param {string} name
 * @param {Response} response
 * @param {{bytes: number, integrity: string}} expected
 * @param {(name: string, share: number) => void} progress
 */
async function count(name, response, { bytes: expected, integrity }, progress) {
  const whole = new Uint8Array(expected);
  let seen = 0;
  const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (seen === 0 && name.endsWith(".wasm") && MAGIC.some((byte, at) => part.value[at] !== byte)) {
      throw new Error(`${name}: not a WebAssembly file`);
    }
    if (seen + part.value.length <= expected) whole.set(part.value, seen);
    seen += part.value.length;
    progress(name, Math.min(1, seen / expected));
  }
  if (seen !== expected) throw new Error(`${name}: ${seen} bytes, expected ${expected}`);
  // Wrong bytes may compile and then hang. Pages without a secure context have no `crypto.subtle`.
  const digest = await crypto.subtle?.digest("SHA-256", whole);
  if (digest && `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}` !== integrity) {
    throw new Error(`${name}: wrong content`);
  }
}

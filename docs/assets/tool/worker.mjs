/** Boots Python in the worker and passes requests to it: one JSON text in, one out. */

import { joinHalves } from "./halves.mjs";
import { watchRequests } from "./requests.mjs";
import { createSecond } from "./second.mjs";

/** The first four bytes of every WebAssembly file. */
const MAGIC = [0x00, 0x61, 0x73, 0x6d];

/** The shortest valid WebAssembly module. */
const EMPTY = Uint8Array.of(...MAGIC, 1, 0, 0, 0);

/** The standard library, as named in `build_steps/runtime/assemble.py`. */
const LIBRARY = "python_stdlib.zip.txt";

/** The second half of the program, if the build has split it. */
const SECOND = "pyodide.rest.wasm";

/**
 * Boots Python; reports progress, then that it is ready.
 * @param {import("./bridge.mjs").Runtime} runtime with the absolute address of its folder
 * @param {boolean} bypass whether to bypass the browser's cache, which may contain a damaged file
 */
export async function boot(runtime, bypass) {
  watchRequests((asked) => self.postMessage({ asked }));
  // Throws right away if WebAssembly is disabled or blocked; `loadPyodide` would never settle.
  new WebAssembly.Module(EMPTY);
  const second = await secondHalf(runtime);
  const { broken, early, load, checked } = watch(runtime, bypass);
  // Requested along with the scripts; Pyodide itself would start only after they have run.
  for (const name of ["pyodide.asm.wasm", LIBRARY]) early(name);
  const bytes = fetchArchive(runtime);
  const [{ loadPyodide }] = await Promise.all([load("pyodide.mjs"), load("pyodide.asm.mjs")]);
  const archive = runtime.archive;
  const settings = {
    indexURL: runtime.folder,
    stdLibURL: `${runtime.folder}${LIBRARY}`,
    lockFileContents: runtime.lock,
    // Python imports directly from the archive: nothing is unpacked, and no package loader is needed.
    env: { PYTHONPATH: `/lib/${archive.name}` },
    fsInit: async (/** @type {any} */ files) => files.writeFile(`/lib/${archive.name}`, await bytes),
  };
  const pyodide = await Promise.race([broken, loadPyodide(settings)]);
  const { handle } = pyodide.pyimport("decision_tool.bridge");
  const { version } = JSON.parse(handle('{"want": "version"}'));
  await checked();
  self.onmessage = ({ data: { id, request } }) => {
    self.postMessage({ id, result: handle(request) });
    second?.prefetchWhenIdle();
  };
  self.postMessage({ stage: "ready", version });
  second?.prefetchWhenIdle();
}

/**
 * Prepares to load the second half of the program when one of its functions is called.
 * @param {import("./bridge.mjs").Runtime} runtime
 * @returns {Promise<{prefetchWhenIdle: () => void} | null>} null if the program isn't split, or nothing should be prefetched
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
      // Python is in the middle of a call, which can't be unwound, so this worker is unusable.
      self.postMessage({ stage: "failed", cause: failure(error).message, missed: true });
      throw error;
    }
  });
  // If it failed to load when needed, load it before anything else.
  if (runtime.secondFirst) await second.prefetch("reload").catch((error) => Promise.reject(failure(error)));
  return runtime.saveData ? null : second;
}

/**
 * Watches every file as it arrives, because `loadPyodide` never settles if one of them is damaged.
 * @param {import("./bridge.mjs").Runtime} runtime
 * @param {boolean} bypass whether to bypass the browser's cache
 * @returns {{broken: Promise<never>, early: (name: string) => void, load: (name: string) => Promise<any>,
 *   checked: () => Promise<unknown>}} `broken` rejects as soon as a file turns out to be missing, truncated, or wrong;
 *   `early` requests a file before Pyodide does; `load` imports a module of the runtime; `checked` resolves once all
 *   files have been compared with their hashes
 */
function watch(runtime, bypass) {
  const fetchFile = self.fetch;
  /** @type {Record<string, number>} */
  const arrived = {};
  /** @type {Map<string, Promise<Response>>} */
  const requested = new Map();
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
    // The import then uses the fresh copy in the browser's cache.
    if (bypass) await (await fetch(address)).arrayBuffer();
    const module = await import(address);
    progress(name, 1);
    return module;
  }

  /** @type {(failure: Error) => void} */
  let giveUp;
  const broken = /** @type {Promise<never>} */ (new Promise((_, reject) => (giveUp = reject)));
  // The race with it starts later; until then a rejection would count as unhandled.
  broken.catch(() => {});

  /** @param {string} address @param {RequestInit} [init] */
  async function ask(address, init) {
    const name = new URL(address).pathname.split("/").pop() ?? "";
    try {
      // Revalidation is not enough: a damaged file may be cached under the right ETag.
      const response = await fetchFile(address, bypass ? { ...init, cache: "reload" } : init);
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
    response.catch(() => {}); // `broken` rejects, too
    requested.set(address, response);
  }

  self.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, runtime.folder).href;
    const response = requested.get(address) ?? ask(address, init);
    requested.delete(address);
    return response;
  };
  return { broken, early, load, checked: () => Promise.all(checks) };
}

/**
 * Fetches our package; the browser rejects it if it isn't the one the page was built with.
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
  // Wrong bytes might compile and then hang. `crypto.subtle` only exists in secure contexts.
  const digest = await crypto.subtle?.digest("SHA-256", whole);
  if (digest && `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}` !== integrity) {
    throw new Error(`${name}: wrong content`);
  }
}

/** Fetches and caches files, each completely or not at all. */

import { MATCH_OPTIONS, PLAN, ROOT, cacheKey, fits } from "./site.mjs";

/** @typedef {(said: {done: number, total: number}) => void} Tell */

/** Milliseconds without a byte, and in total, after which a download is aborted. */
const SILENCE = 30_000;
const LIMIT = 600_000;
/**
 * The downloads in progress, and whether the person stopped them.
 * @type {Set<AbortController>}
 */
const controllers = new Set();
let stopped = false;

/**
 * Caches a response, if it is the expected file.
 * @param {string} name @param {string} address @param {Response} response @param {() => void} [onProgress] called for every chunk
 * @param {Record<string, string>} [hashes] not those of pages by default: the host may have newer ones than the plan
 */
export async function put(name, address, response, onProgress, hashes = PLAN.runtime) {
  const { pathname } = new URL(cacheKey(address));
  if (!fits(address, response)) throw new Error(`${pathname}: status ${response.status}`);
  const copy = response.clone();
  try {
    const content = await read(response, onProgress);
    const expected = hashes[pathname.slice(ROOT.pathname.length)];
    if (expected !== undefined && !(await hash(content)).startsWith(expected)) throw new Error(`${pathname}: wrong content`);
  } catch (error) {
    void copy.body?.cancel().catch(() => {});
    throw error;
  }
  await (await caches.open(name)).put(cacheKey(address), copy);
}

/**
 * Returns a response's content; rejects after `SILENCE` without a byte, or after `LIMIT` in total.
 * @param {Response} response @param {() => void} [onProgress]
 */
async function read(response, onProgress = () => {}) {
  const reader = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (response.body).getReader();
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const parts = [];
  let timedOut = false;
  const giveUp = () => {
    timedOut = true;
    void reader.cancel().catch(() => {});
  };
  const limit = setTimeout(giveUp, LIMIT);
  const next = async () => {
    const silence = setTimeout(giveUp, SILENCE);
    return reader.read().finally(() => clearTimeout(silence));
  };
  try {
    for (let part = await next(); !part.done; part = await next()) {
      parts.push(part.value);
      onProgress();
    }
  } finally {
    clearTimeout(limit);
  }
  // A canceled reader just reports that it is done.
  if (timedOut) throw new Error("the rest does not come");
  return new Blob(parts).arrayBuffer();
}

/**
 * Fetches a file to cache; rejects after `SILENCE` without an answer.
 * @param {string} address @param {RequestCache} cache
 */
export async function request(address, cache) {
  const controller = new AbortController();
  const silence = setTimeout(() => controller.abort(), SILENCE);
  controllers.add(controller);
  try {
    return await fetch(address, { cache, signal: controller.signal });
  } finally {
    clearTimeout(silence);
  }
}

/**
 * Returns the hexadecimal SHA-256 of a file's content.
 * @param {ArrayBuffer} content
 */
async function hash(content) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Caches files that aren't cached yet, four at a time.
 * @param {string} name @param {Record<string, string>} hashes those of the files, by path
 * @param {RequestCache} cache @param {Tell} tell
 */
export async function fill(name, hashes, cache, tell) {
  const queue = Object.keys(hashes);
  const total = queue.length;
  let done = 0;
  const say = () => tell({ done, total });
  const lane = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const address = new URL(path, ROOT).href;
      const cached = cache === "force-cache" && (await caches.match(cacheKey(address), { ...MATCH_OPTIONS, cacheName: name }));
      // A damaged file may be in the browser's cache, even under the right ETag.
      if (!cached) await get(name, address, cache, say, hashes).catch(() => get(name, address, "reload", say, hashes));
      done += 1;
      say();
    }
  };
  try {
    await Promise.all([lane(), lane(), lane(), lane()]);
  } finally {
    queue.length = 0;
  }
}

/**
 * Fetches a file and caches it.
 * @param {string} name @param {string} address @param {RequestCache} cache @param {() => void} onProgress
 * @param {Record<string, string>} hashes
 */
async function get(name, address, cache, onProgress, hashes) {
  if (stopped) throw new Error("stopped on request");
  await put(name, address, await request(address, cache), onProgress, hashes);
}

/** Allows downloads again after `stop`. */
export function begin() {
  stopped = false;
}

/** Aborts the downloads in progress. */
export async function stop() {
  stopped = true;
  for (const each of controllers) each.abort();
  controllers.clear();
}

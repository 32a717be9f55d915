/** Fetches files and keeps them, none of them in part. */

import { ANYHOW, PLAN, ROOT, fits, plain } from "./site.mjs";

/** @typedef {(said: {done: number, total: number}) => void} Tell */

/** Milliseconds without a byte, and in all, after which a file that is to be kept is given up. */
const SILENCE = 30_000;
const LIMIT = 600_000;
/**
 * What is being fetched to be kept, and whether the person gave it up.
 * @type {Set<AbortController>}
 */
const stops = new Set();
let stopped = false;

/**
 * Keeps a response, if it is what its address promises.
 * @param {string} name @param {string} address @param {Response} response @param {() => void} [alive] is called at every sign of life
 */
export async function put(name, address, response, alive) {
  const { pathname } = new URL(plain(address));
  if (!fits(address, response)) throw new Error(`${pathname}: status ${response.status}`);
  const copy = response.clone();
  try {
    const content = await read(response, alive);
    const expected = PLAN.runtime[pathname.slice(ROOT.pathname.length)];
    if (expected !== undefined && (await hash(content)) !== expected) throw new Error(`${pathname}: wrong content`);
  } catch (error) {
    void copy.body?.cancel().catch(() => {});
    throw error;
  }
  await (await caches.open(name)).put(plain(address), copy);
}

/**
 * Returns a response's content; fails where nothing comes for a while, or where it takes too long in all.
 * @param {Response} response @param {() => void} [alive]
 */
async function read(response, alive = () => {}) {
  const reader = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (response.body).getReader();
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const parts = [];
  let late = false;
  const giveUp = () => {
    late = true;
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
      alive();
    }
  } finally {
    clearTimeout(limit);
  }
  // A canceled reader only says that it is done.
  if (late) throw new Error("the rest does not come");
  return new Blob(parts).arrayBuffer();
}

/**
 * Fetches a file that is to be kept; fails where no answer comes for a while.
 * @param {string} address @param {RequestCache} cache
 */
export async function request(address, cache) {
  const stop = new AbortController();
  const silence = setTimeout(() => stop.abort(), SILENCE);
  stops.add(stop);
  try {
    return await fetch(address, { cache, signal: stop.signal });
  } finally {
    clearTimeout(silence);
  }
}

/**
 * Returns the SHA-256 of a file's content, hexadecimal.
 * @param {ArrayBuffer} content
 */
async function hash(content) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Keeps files that are not kept yet, a few at a time.
 * @param {string} name @param {string[]} paths @param {RequestCache} cache @param {Tell} tell
 */
export async function fill(name, paths, cache, tell) {
  const left = [...paths];
  let done = 0;
  const say = () => tell({ done, total: paths.length });
  const lane = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const address = new URL(path, ROOT).href;
      const there = cache === "force-cache" && (await caches.match(plain(address), { ...ANYHOW, cacheName: name }));
      // A damaged file may be in the browser's cache, even under the right ETag.
      if (!there) await get(name, address, cache, say).catch(() => get(name, address, "reload", say));
      done += 1;
      say();
    }
  };
  try {
    await Promise.all([lane(), lane(), lane(), lane()]);
  } finally {
    left.length = 0;
  }
}

/**
 * Fetches a file and keeps it.
 * @param {string} name @param {string} address @param {RequestCache} cache @param {() => void} alive
 */
async function get(name, address, cache, alive) {
  if (stopped) throw new Error("stopped on request");
  await put(name, address, await request(address, cache), alive);
}

/** Takes back that it was stopped. */
export function begin() {
  stopped = false;
}

/** Gives up what is being fetched to be kept. */
export async function stop() {
  stopped = true;
  for (const each of stops) each.abort();
  stops.clear();
}

// Keeps the site for use without a connection. `build_steps/pages/offline.py` writes it to the site's root, with the plan.
//
// Pages come from the network, and from what is kept where the network fails. Python's files, whose folders are named
// by their content, come from what is kept. Nothing is kept before a page asks for it: after Python's first use, or
// because the person wants the whole site. What else lies on this host is none of our business.
"use strict";

/**
 * @typedef {{build: string, off: boolean, runtime: Record<string, string>, later: string[], pages: string[]}} Plan
 * @typedef {(said: {done: number, total: number}) => void} Tell
 */

const PLAN = /** @type {Plan} */ (/** @type {unknown} */ (null));
const scope = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

const ROOT = new URL("./", scope.location.href);
/** All sites of one host share their caches: the names begin with this site's path. */
const [RUNTIME, SEEN, WHOLE] = ["runtime", "seen", "whole"].map((name) => `${ROOT.pathname} ${name}`);
const RUNTIME_FOLDER = `${ROOT.pathname}assets/runtime/`;
const ANYHOW = { ignoreSearch: true, ignoreVary: true };
/** Milliseconds that a page which is kept waits for the network. */
const PATIENCE = 4_000;
/** Milliseconds without a byte, and in all, after which a file that is to be kept is given up. */
const SILENCE = 30_000;
const LIMIT = 600_000;
/**
 * The types of the files that browsers refuse under another one; what is no page must only not be a page.
 * @type {[RegExp, RegExp][]}
 */
const TYPES = [
  [/\.m?js$/, /javascript/],
  [/\.css$/, /^text\/css/],
  [/\.wasm$/, /^application\/wasm/],
  [/(\/|\.html)$/, /^text\/html/],
  [/./, /^(?!text\/html)/],
];
/**
 * What is being fetched to be kept, and whether the person gave it up.
 * @type {Set<AbortController>}
 */
const stops = new Set();
let stopped = false;
/** Where the kept site notes which build it is of. */
const MARK = new URL("kept-build", ROOT).href;

scope.addEventListener("install", (event) => {
  // A newer one waits until no page uses the old one, or until the person takes the update. Switching off waits for nobody.
  if (PLAN.off) event.waitUntil(scope.skipWaiting());
});

scope.addEventListener("activate", (event) => event.waitUntil(PLAN.off ? remove() : scope.clients.claim()));

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (PLAN.off || request.method !== "GET" || origin !== ROOT.origin || !pathname.startsWith(ROOT.pathname)) return;
  event.respondWith(pathname.startsWith(RUNTIME_FOLDER) ? keptFirst(event) : networkFirst(event));
});

scope.addEventListener("message", (event) => {
  /** @type {Record<string, (data: any, tell: Tell) => Promise<unknown>>} */
  const acts = { use, keep, stop, drop: remove, state, skip: () => scope.skipWaiting() };
  const act = acts[event.data.want];
  const tell = (/** @type {object} */ said) => event.ports[0]?.postMessage(said);
  if (act) event.waitUntil(act(event.data, tell).then(state).then(tell, (error) => tell({ failed: String(error) })));
});

/**
 * Answers with what is kept; what is not kept yet is kept from now on.
 * @param {FetchEvent} event
 */
async function keptFirst(event) {
  const { request } = event;
  // A page that requests it anew has met a fault in it; a request that waits in the middle of a call says so in its address.
  const anew = ["no-cache", "no-store", "reload"].includes(request.cache) || request.url.endsWith("?again");
  const cache = (await caches.has(RUNTIME)) ? await caches.open(RUNTIME) : undefined;
  if (anew) await cache?.delete(request, ANYHOW);
  const kept = await cache?.match(request, ANYHOW);
  if (kept) return (anew ? undefined : await compiled(request)) ?? kept;
  const response = await fetch(request);
  if (cache) event.waitUntil(put(RUNTIME, request.url, response.clone()).catch(() => {}));
  return response;
}

/**
 * Returns a program from the browser's own cache, where it is still there. Chromium keeps beside it what it has compiled of
 * it, so that it need not compile it again; it does not for a program that comes out of what is kept.
 * @param {{url: string}} request
 * @returns {Promise<Response | undefined>}
 */
async function compiled({ url }) {
  if (!url.endsWith(".wasm")) return undefined;
  const response = await fetch(url, { cache: "only-if-cached", mode: "same-origin" }).catch(() => undefined);
  return response?.status === 200 ? response : undefined;
}

/**
 * Answers from the network, or else with what is kept.
 * @param {FetchEvent} event
 */
async function networkFirst(event) {
  const { request } = event;
  const kept = await find(request.url);
  try {
    // Pages says that a page is good for ten minutes; here what is kept would go stale by that.
    const coming = fetch(request, request.mode === "navigate" && request.cache === "default" ? { cache: "no-cache" } : {});
    const response = await (kept ? Promise.race([whole(coming), late()]) : coming);
    // A page must show what the host says now, be it 'not found'; a script or a style sheet must work.
    if (kept && request.mode !== "navigate" && !fits(request.url, response)) return kept;
    for (const name of [WHOLE, SEEN]) {
      if (await caches.has(name)) {
        event.waitUntil(put(name, request.url, response.clone()).catch(() => {}));
        break;
      }
    }
    return response;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

/**
 * Returns a response once all of it has come: it may stop or break off on the way.
 * @param {Promise<Response>} coming
 */
async function whole(coming) {
  const response = await coming;
  await response.clone().arrayBuffer();
  return response;
}

/**
 * Fails after a while.
 * @returns {Promise<never>}
 */
function late() {
  return new Promise((_, reject) => setTimeout(() => reject(new Error("the network is late")), PATIENCE));
}

/**
 * Returns what is kept for an address: `/a` is the page `/a/`, as is `/a/index.html`.
 * @param {string} address
 */
async function find(address) {
  const url = new URL(plain(address));
  for (const path of [url.pathname, `${url.pathname}/`]) {
    for (const cacheName of [WHOLE, SEEN]) {
      const kept = await caches.match(new URL(path, url), { ...ANYHOW, cacheName });
      if (kept) return path === url.pathname ? kept : Response.redirect(new URL(path, url));
    }
  }
  return undefined;
}

/**
 * Returns the address under which a file is kept.
 * @param {string} address
 */
function plain(address) {
  const url = new URL(address);
  return new URL(url.pathname.replace(/\/index\.html$/, "/"), ROOT).href;
}

/**
 * Tells whether a response is what its address promises: the network of a hotel answers with a page of its own.
 * @param {string} address
 * @param {Response} response
 */
function fits(address, { status, redirected, headers }) {
  const { pathname } = new URL(plain(address));
  const type = TYPES.find(([paths]) => paths.test(pathname))?.[1];
  return status === 200 && !redirected && type !== undefined && type.test(headers.get("content-type") ?? "");
}

/**
 * Keeps a response, if it is what its address promises.
 * @param {string} name @param {string} address @param {Response} response @param {() => void} [alive] is called at every sign of life
 */
async function put(name, address, response, alive) {
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
async function request(address, cache) {
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
async function fill(name, paths, cache, tell) {
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

/**
 * After Python's first use: keeps its files, which the browser still has, and those that the page was made of. `later`
 * tells whether the page has fetched everything, so that the rest of them is there, too.
 * @param {{addresses: string[], later: boolean}} data
 */
async function use({ addresses, later }) {
  await Promise.all([caches.open(RUNTIME), caches.open(SEEN)]);
  const paths = Object.keys(PLAN.runtime).filter((path) => later || !PLAN.later.includes(path));
  await fill(RUNTIME, paths, "force-cache", () => {});
  const here = addresses.filter((each) => each.startsWith(ROOT.href) && !each.includes("/assets/runtime/"));
  await Promise.allSettled(here.map(async (each) => put(SEEN, each, await request(each, "force-cache"))));
  await forget();
}

/**
 * Because the person wants it: keeps the whole site, as it is now.
 * @param {unknown} _ @param {Tell} tell
 */
async function keep(_, tell) {
  stopped = false;
  const runtime = Object.keys(PLAN.runtime);
  const total = runtime.length + PLAN.pages.length;
  await fill(RUNTIME, runtime, "force-cache", ({ done }) => tell({ done, total }));
  await fill(WHOLE, PLAN.pages, "reload", ({ done }) => tell({ done: done + runtime.length, total }));
  await (await caches.open(WHOLE)).put(MARK, new Response(PLAN.build));
  await caches.delete(SEEN);
  await forget();
}

/** Gives up what is being fetched to be kept. */
async function stop() {
  stopped = true;
  for (const each of stops) each.abort();
  stops.clear();
}

/** Forgets the files of older runtimes, unless another page may still be using them. */
async function forget() {
  if ((await scope.clients.matchAll({ type: "window" })).length > 1) return;
  const cache = await caches.open(RUNTIME);
  for (const { url } of await cache.keys()) {
    if (!(new URL(url).pathname.slice(ROOT.pathname.length) in PLAN.runtime)) await cache.delete(url);
  }
}

/** Tells what is kept: all, and of which build. */
async function state() {
  const mark = await caches.match(MARK, { cacheName: WHOLE });
  return { whole: mark !== undefined, newest: mark !== undefined && (await mark.text()) === PLAN.build };
}

/** Takes everything of this site off the device, and goes. */
async function remove() {
  for (const name of [RUNTIME, SEEN, WHOLE]) await caches.delete(name);
  await scope.registration.unregister();
}

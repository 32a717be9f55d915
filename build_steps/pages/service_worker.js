// Keeps the site for use without a connection. `build_steps/pages/offline.py` writes it to the site's root, with the plan.
//
// Pages come from the network, and from what is kept where the network fails. Python's files, whose folders are named
// by their content, come from what is kept. Nothing is kept before a page asks for it: after Python's first use, or
// because the person wants the whole site. What else lies on this host is none of our business.
"use strict";

/**
 * @typedef {{build: string, off: boolean, runtime: Record<string, number>, later: string[], pages: string[]}} Plan
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
  const acts = { use, keep, drop: remove, state, skip: () => scope.skipWaiting() };
  const act = acts[event.data.want];
  const tell = (/** @type {object} */ said) => event.ports[0]?.postMessage(said);
  if (act) event.waitUntil(act(event.data, tell).then(state).then(tell, (error) => tell({ failed: String(error) })));
});

/**
 * Answers with what is kept; what is not kept yet is kept from now on.
 * @param {FetchEvent} event
 */
async function keptFirst({ request }) {
  // Who asks for it anew has met a fault in it.
  const anew = ["no-cache", "no-store", "reload"].includes(request.cache);
  const kept = anew ? undefined : await caches.match(request, { ...ANYHOW, cacheName: RUNTIME });
  if (kept) return (await compiled(request)) ?? kept;
  const response = await fetch(request);
  if (await caches.has(RUNTIME)) void put(RUNTIME, request.url, response.clone()).catch(() => {});
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
async function networkFirst({ request }) {
  const kept = await find(request.url);
  try {
    // Pages says that a page is good for ten minutes; here what is kept would go stale by that.
    const coming = fetch(request, request.mode === "navigate" && request.cache === "default" ? { cache: "no-cache" } : {});
    const response = await (kept ? Promise.race([coming, late()]) : coming);
    for (const name of [WHOLE, SEEN]) {
      if (await caches.has(name)) {
        void put(name, request.url, response.clone()).catch(() => {});
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
 * Keeps a response, if it is what its address promises: the network of a hotel answers with a page of its own.
 * @param {string} name @param {string} address @param {Response} response
 */
async function put(name, address, response) {
  const { pathname } = new URL(plain(address));
  const isPage = (response.headers.get("content-type") ?? "").startsWith("text/html");
  const wantsPage = pathname.endsWith("/") || pathname.endsWith(".html");
  if (response.status !== 200 || response.redirected || isPage !== wantsPage) {
    throw new Error(`${pathname}: status ${response.status}`);
  }
  const copy = response.clone();
  const length = (await response.arrayBuffer()).byteLength;
  const expected = PLAN.runtime[pathname.slice(ROOT.pathname.length)];
  if (expected !== undefined && length !== expected) throw new Error(`${pathname}: ${length} bytes`);
  await (await caches.open(name)).put(plain(address), copy);
}

/**
 * Keeps files that are not kept yet, a few at a time.
 * @param {string} name @param {string[]} paths @param {RequestCache} cache @param {Tell} tell
 */
async function fill(name, paths, cache, tell) {
  const left = [...paths];
  let done = 0;
  const lane = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const address = new URL(path, ROOT).href;
      const there = cache === "force-cache" && (await caches.match(plain(address), { ...ANYHOW, cacheName: name }));
      if (!there) await put(name, address, await fetch(address, { cache }));
      tell({ done: ++done, total: paths.length });
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
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
  await Promise.allSettled(here.map(async (each) => put(SEEN, each, await fetch(each, { cache: "force-cache" }))));
  await forget();
}

/**
 * Because the person wants it: keeps the whole site, as it is now.
 * @param {unknown} _ @param {Tell} tell
 */
async function keep(_, tell) {
  const runtime = Object.keys(PLAN.runtime);
  const total = runtime.length + PLAN.pages.length;
  await fill(RUNTIME, runtime, "force-cache", ({ done }) => tell({ done, total }));
  await fill(WHOLE, PLAN.pages, "no-cache", ({ done }) => tell({ done: done + runtime.length, total }));
  await (await caches.open(WHOLE)).put(MARK, new Response(PLAN.build));
  await caches.delete(SEEN);
  await forget();
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

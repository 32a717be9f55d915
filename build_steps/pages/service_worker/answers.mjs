/** Answers a page's requests, from the cache or from the network. */

import { put } from "./store.mjs";
import { MATCH_OPTIONS, RUNTIME, SEEN, WHOLE, cacheKey, fits } from "./site.mjs";

/** Milliseconds to wait for the network before a cached copy is used. */
const PATIENCE = 4_000;

/**
 * Answers from the cache; a file that isn't cached yet is fetched and cached.
 * @param {FetchEvent} event
 */
export async function cacheFirst(event) {
  const { request } = event;
  // A page bypasses the cache after it met a damaged file. A synchronous request can only say so in its address.
  const bypass = ["no-cache", "no-store", "reload"].includes(request.cache) || request.url.endsWith("?again");
  const cache = (await caches.has(RUNTIME)) ? await caches.open(RUNTIME) : undefined;
  if (bypass) await cache?.delete(request, MATCH_OPTIONS);
  const cached = await cache?.match(request, MATCH_OPTIONS);
  if (cached) return (bypass ? undefined : await compiled(request)) ?? cached;
  const response = await fetch(request);
  if (cache) event.waitUntil(put(RUNTIME, request.url, response.clone()).catch(() => {}));
  return response;
}

/**
 * Returns a WebAssembly file from the browser's HTTP cache, if it is still there. Chromium stores the compiled code along
 * with it and need not compile it again; it doesn't do that for a response from our own cache.
 * @param {{url: string}} request
 * @returns {Promise<Response | undefined>}
 */
async function compiled({ url }) {
  if (!url.endsWith(".wasm")) return undefined;
  const response = await fetch(url, { cache: "only-if-cached", mode: "same-origin" }).catch(() => undefined);
  return response?.status === 200 ? response : undefined;
}

/**
 * Answers from the network, or from the cache if that fails.
 * @param {FetchEvent} event
 */
export async function networkFirst(event) {
  const { request } = event;
  const cached = await find(request.url);
  try {
    // GitHub Pages allows browsers to cache a page for ten minutes, which would put stale pages into our cache.
    const pending = fetch(request, request.mode === "navigate" && request.cache === "default" ? { cache: "no-cache" } : {});
    const response = await (cached ? Promise.race([complete(pending), timeout()]) : pending);
    // A page shows the host's current answer, even 'not found'; a script or a style sheet must work.
    if (cached && request.mode !== "navigate" && !fits(request.url, response)) return cached;
    for (const name of [WHOLE, SEEN]) {
      if (await caches.has(name)) {
        event.waitUntil(put(name, request.url, response.clone()).catch(() => {}));
        break;
      }
    }
    return response;
  } catch (error) {
    if (cached) return cached;
    throw error;
  }
}

/**
 * Returns a response once its body has arrived completely: it may stall or break off.
 * @param {Promise<Response>} pending
 */
async function complete(pending) {
  const response = await pending;
  await response.clone().arrayBuffer();
  return response;
}

/**
 * Rejects after `PATIENCE`.
 * @returns {Promise<never>}
 */
function timeout() {
  return new Promise((_, reject) => setTimeout(() => reject(new Error("the network is late")), PATIENCE));
}

/**
 * Returns the cached response for an address: `/a` is the page `/a/`, as is `/a/index.html`.
 * @param {string} address
 */
async function find(address) {
  const url = new URL(cacheKey(address));
  for (const path of [url.pathname, `${url.pathname}/`]) {
    for (const cacheName of [WHOLE, SEEN]) {
      const cached = await caches.match(new URL(path, url), { ...MATCH_OPTIONS, cacheName });
      if (cached) return path === url.pathname ? cached : Response.redirect(new URL(path, url));
    }
  }
  return undefined;
}

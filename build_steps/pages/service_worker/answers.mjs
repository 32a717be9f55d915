/** Answers what a page fetches, with what is kept or from the network. */

import { put } from "./store.mjs";
import { ANYHOW, RUNTIME, SEEN, WHOLE, fits, plain } from "./site.mjs";

/** Milliseconds that a page which is kept waits for the network. */
const PATIENCE = 4_000;

/**
 * Answers with what is kept; what is not kept yet is kept from now on.
 * @param {FetchEvent} event
 */
export async function keptFirst(event) {
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
export async function networkFirst(event) {
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

/** What a page can ask of the service worker. */

import { MARK, PLAN, ROOT, RUNTIME, SEEN, WHOLE, scope } from "./site.mjs";
import { begin, fill, put, request } from "./store.mjs";

/** @typedef {import("./store.mjs").Tell} Tell */

/**
 * After Python's first use: caches its files, which are still in the browser's cache, and those of the page. `later` says
 * whether the page has prefetched the rest, so that it can be cached, too.
 * @param {{addresses: string[], later: boolean}} data
 */
export async function use({ addresses, later }) {
  await Promise.all([caches.open(RUNTIME), caches.open(SEEN)]);
  const loaded = Object.entries(PLAN.runtime).filter(([path]) => later || !PLAN.later.includes(path));
  await fill(RUNTIME, Object.fromEntries(loaded), "force-cache", () => {});
  const here = addresses.filter((each) => each.startsWith(ROOT.href) && !each.includes("/assets/runtime/"));
  await Promise.allSettled(here.map(async (each) => put(SEEN, each, await request(each, "force-cache"))));
  await forget();
}

/**
 * On request: saves the whole current site.
 * @param {unknown} _ @param {Tell} tell
 */
export async function keep(_, tell) {
  begin();
  const first = Object.keys(PLAN.runtime).length;
  const total = first + Object.keys(PLAN.pages).length;
  await fill(RUNTIME, PLAN.runtime, "force-cache", ({ done }) => tell({ done, total }));
  try {
    await fill(WHOLE, PLAN.pages, "reload", ({ done }) => tell({ done: done + first, total }));
  } catch (error) {
    // If the site has changed since, the next attempt needs the new plan.
    void scope.registration.update().catch(() => {});
    throw error;
  }
  await (await caches.open(WHOLE)).put(MARK, new Response(PLAN.build));
  await caches.delete(SEEN);
  await forget();
}

/** Deletes the files of older runtimes, unless another page may still use them. */
async function forget() {
  if ((await scope.clients.matchAll({ type: "window" })).length > 1) return;
  const cache = await caches.open(RUNTIME);
  for (const { url } of await cache.keys()) {
    if (!(new URL(url).pathname.slice(ROOT.pathname.length) in PLAN.runtime)) await cache.delete(url);
  }
}

/** Returns whether the whole site is saved, and whether it is the newest build. */
export async function state() {
  const mark = await caches.match(MARK, { cacheName: WHOLE });
  return { whole: mark !== undefined, newest: mark !== undefined && (await mark.text()) === PLAN.build };
}

/** Deletes this site's caches, and unregisters the service worker. */
export async function remove() {
  for (const name of [RUNTIME, SEEN, WHOLE]) await caches.delete(name);
  await scope.registration.unregister();
}

// The service worker, for offline use. `build_steps/pages/offline.py` joins the modules of this folder into one script,
// and writes it to the site's root, with the plan.
//
// Pages come from the network, or from the cache if that fails. Python's files, whose folders are named by their
// content, come from the cache. Nothing is cached until a page asks for it: after Python's first use, or because the
// person saves the whole site. Requests outside this site's path are left alone.

import { cacheFirst, networkFirst } from "./answers.mjs";
import { PLAN, ROOT, RUNTIME_FOLDER, scope } from "./site.mjs";
import { stop } from "./store.mjs";
import { keep, remove, state, use } from "./wants.mjs";

/** @typedef {import("./store.mjs").Tell} Tell */

scope.addEventListener("install", (event) => {
  // A new version waits until no page uses the old one, or the person accepts the update. Removal doesn't wait.
  if (PLAN.off) event.waitUntil(scope.skipWaiting());
});

scope.addEventListener("activate", (event) => event.waitUntil(PLAN.off ? remove() : scope.clients.claim()));

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (PLAN.off || request.method !== "GET" || origin !== ROOT.origin || !pathname.startsWith(ROOT.pathname)) return;
  event.respondWith(pathname.startsWith(RUNTIME_FOLDER) ? cacheFirst(event) : networkFirst(event));
});

scope.addEventListener("message", (event) => {
  /** @type {Record<string, (data: any, tell: Tell) => Promise<unknown>>} */
  const acts = { use, keep, stop, drop: remove, state, skip: () => scope.skipWaiting() };
  const act = acts[event.data.want];
  const tell = (/** @type {object} */ said) => event.ports[0]?.postMessage(said);
  if (act) event.waitUntil(act(event.data, tell).then(state).then(tell, (error) => tell({ failed: String(error) })));
});

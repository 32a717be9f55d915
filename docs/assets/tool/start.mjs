/** Loads a page's scripts once it has been painted, so that they don't delay the content. */

/** The tool's own scripts, requested in parallel: otherwise each would wait for the one that imports it. */
const TOOL = [
  "./bridge.mjs",
  "./composer.mjs",
  "./contact.mjs",
  "./decision.mjs",
  "./dictionary.mjs",
  "./draft.mjs",
  "./elements.mjs",
  "./offline.mjs",
  "./planner.mjs",
  "./prefetch.mjs",
  "./requests.mjs",
  "./reviewer.mjs",
  "./sample.mjs",
  "./sent.mjs",
  "./share.mjs",
  "./slot.mjs",
  "./status.mjs",
  "./storage.mjs",
  "./store.mjs",
  "./tool.mjs",
  "./walk.mjs",
  "./ways.mjs",
];

/** Milliseconds after which a page continues although it is in the background, where nothing is painted. */
const UNSEEN = 1_000;

const painted = new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
const timedOut = new Promise((settle) => setTimeout(settle, UNSEEN));
await Promise.race([painted, timedOut]);
const needed = document.querySelector("[data-tool-state]") ? TOOL : ["./offline.mjs"];
if (performance.getEntriesByType("navigation").some((each) => "type" in each && each.type === "reload")) {
  // People reload broken pages. A damaged script may be in the browser's cache, so bypass that.
  const fetched = needed.map(async (name) => (await fetch(new URL(name, import.meta.url), { cache: "reload" })).text());
  await Promise.race([Promise.allSettled(fetched), new Promise((settle) => setTimeout(settle, UNSEEN))]);
}
const imported = Promise.all(needed.map((name) => import(name)));
// The theme's script, which the build has deferred.
for (const later of /** @type {NodeListOf<HTMLScriptElement>} */ (document.querySelectorAll("script[type='text/later']"))) {
  const script = document.createElement("script");
  script.src = later.src;
  later.replaceWith(script);
}
await imported;

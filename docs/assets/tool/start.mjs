/** Wakes a page once it shows, so that what is used later does not hold up what is read first. */

/** The tool's own scripts, asked for at once: else each would wait for the one that names it. */
const TOOL = [
  "./bridge.mjs",
  "./case.mjs",
  "./composer.mjs",
  "./contact.mjs",
  "./decision.mjs",
  "./dictionary.mjs",
  "./draft.mjs",
  "./elements.mjs",
  "./keeping.mjs",
  "./offline.mjs",
  "./planner.mjs",
  "./requests.mjs",
  "./reviewer.mjs",
  "./sent.mjs",
  "./sample.mjs",
  "./share.mjs",
  "./shown.mjs",
  "./slot.mjs",
  "./status.mjs",
  "./tool.mjs",
  "./walk.mjs",
  "./warm.mjs",
  "./ways.mjs",
];

/** Milliseconds after which a page that is not on the screen, and so is not painted, goes on all the same. */
const UNSEEN = 1_000;

const painted = new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
const waited = new Promise((settle) => setTimeout(settle, UNSEEN));
await Promise.race([painted, waited]);
const needed = document.querySelector("[data-tool-state]") ? TOOL : ["./offline.mjs"];
if (performance.getEntriesByType("navigation").some((each) => "type" in each && each.type === "reload")) {
  // A person reloads a page that is broken. A damaged script may be in the browser's cache: it is requested past that.
  const anew = needed.map(async (name) => (await fetch(new URL(name, import.meta.url), { cache: "reload" })).text());
  await Promise.race([Promise.allSettled(anew), new Promise((settle) => setTimeout(settle, UNSEEN))]);
}
const awake = Promise.all(needed.map((name) => import(name)));
// The theme's script: the build has set it aside.
for (const later of /** @type {NodeListOf<HTMLScriptElement>} */ (document.querySelectorAll("script[type='text/later']"))) {
  const script = document.createElement("script");
  script.src = later.src;
  later.replaceWith(script);
}
await awake;

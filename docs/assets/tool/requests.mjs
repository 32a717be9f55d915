/** Counts what the page and its worker ask the network for since the person began to type, and shows it. */

/** What the browser lists although nothing goes over the network. */
const NEVER_LEAVES = ["blob:", "data:"];

/** The choices of a form are not typed. */
const TYPED = "textarea, input:not([type=radio], [type=checkbox])";

/** @typedef {{name: string, at: number}} Asked an address, and when it was asked for, in milliseconds of the clock */

/**
 * Shows how many requests were made since the first character, and which.
 * @param {HTMLElement} root the tool's element
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {Record<string, string>} words the tool's sentences
 */
export function mountRequests(root, bridge, words) {
  const block = /** @type {HTMLElement} */ (root.querySelector("[data-slot=requests]"));
  const count = /** @type {HTMLElement} */ (block.querySelector("[data-slot=request-count]"));
  const list = /** @type {HTMLElement} */ (block.querySelector("[data-slot=request-list]"));
  const here = new URL("../../", import.meta.url).href;
  let since = Infinity;
  let own = 0;
  let other = 0;

  function show() {
    count.textContent = words.requests.replace("{own}", String(own)).replace("{other}", String(other));
    /** @type {HTMLElement} */ (list.parentElement).hidden = own + other === 0;
  }

  /** @param {Asked} asked */
  function note({ name, at }) {
    if (at < since || NEVER_LEAVES.some((scheme) => name.startsWith(scheme))) return;
    const ours = name.startsWith(here);
    if (ours) own += 1;
    else other += 1;
    const item = document.createElement("li");
    item.textContent = ours ? name.slice(here.length) || "/" : name;
    list.append(item);
    show();
  }

  function begin(/** @type {Event} */ { target }) {
    if (since !== Infinity || !(/** @type {HTMLElement} */ (target).matches(TYPED))) return;
    since = performance.timeOrigin + performance.now();
    block.hidden = false;
    show();
  }

  // Before any other listener: what a first character sets off is counted too.
  root.addEventListener("input", begin, { capture: true });
  watchRequests((asked) => asked.forEach(note));
  bridge.watch((asked) => asked.forEach(note));
}

/**
 * Tells every request that this page, or this worker, makes from now on, as the browser itself lists them.
 * @param {(asked: Asked[]) => void} tell
 */
export function watchRequests(tell) {
  const watch = new PerformanceObserver((seen) => {
    tell(seen.getEntries().map(({ name, startTime }) => ({ name, at: performance.timeOrigin + startTime })));
  });
  watch.observe({ type: "resource", buffered: true });
}

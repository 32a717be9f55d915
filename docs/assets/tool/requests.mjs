/** Counts and lists the network requests of the page and its worker since the person began to type. */

/** Schemes that the browser lists although they cause no network request. */
const NEVER_LEAVES = ["blob:", "data:"];

/** Controls to type in. */
const TYPED = "textarea, input:not([type=radio], [type=checkbox])";

/** @typedef {{name: string, at: number}} Asked an address, and when it was requested, in milliseconds since the epoch */

/**
 * Shows the requests since the first typed character.
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

  // Before any other listener, to count the requests triggered by the first character, too.
  root.addEventListener("input", begin, { capture: true });
  watchRequests((asked) => asked.forEach(note));
  bridge.watch((asked) => asked.forEach(note));
}

/**
 * Reports every request of this page or worker, past and future, as listed by the browser.
 * @param {(asked: Asked[]) => void} tell
 */
export function watchRequests(tell) {
  const observer = new PerformanceObserver((list) => {
    tell(list.getEntries().map(({ name, startTime }) => ({ name, at: performance.timeOrigin + startTime })));
  });
  observer.observe({ type: "resource", buffered: true });
}

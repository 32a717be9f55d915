/** Opens one of the four ways in; Back leads to the start screen again. */

import { preset } from "./store.mjs";

/**
 * Initializes the ways in.
 * @param {HTMLElement} root the tool's element
 * @param {import("./store.mjs").Store} store
 * @param {(view: string) => void} moveOn called after the person opens a view
 */
export function mountWays(root, store, moveOn) {
  root.addEventListener("click", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const way = /** @type {HTMLElement | null} */ (target.closest("[data-way]"));
    const start = target.closest("[data-action=start]");
    // In a new tab or window, the link opens the text version.
    if ((!way && !start) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const view = way?.dataset.way ?? "start";
    store.update({ view, answers: { ...store.get().answers, ...preset(way?.dataset.preset) } }, true);
    root.scrollIntoView({ block: "start", behavior: "auto" });
    moveOn(view);
  });
}

/** Opens one of the four ways in, in place of the others; Back leads to all four again. */

import { preset } from "./case.mjs";

/**
 * Wakes the ways in.
 * @param {HTMLElement} root the tool's element
 * @param {import("./case.mjs").Case} told what the person has told
 * @param {(view: string) => void} moveOn is called once a way was opened by hand
 */
export function mountWays(root, told, moveOn) {
  root.addEventListener("click", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const way = /** @type {HTMLElement | null} */ (target.closest("[data-way]"));
    const start = target.closest("[data-action=start]");
    // A link that is to open elsewhere opens the same as text.
    if ((!way && !start) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const view = way?.dataset.way ?? "start";
    told.tell({ view, answers: { ...told.told().answers, ...preset(way?.dataset.preset) } }, true);
    root.scrollIntoView({ block: "start", behavior: "auto" });
    moveOn(view);
  });
}

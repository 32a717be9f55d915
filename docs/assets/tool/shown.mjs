/** Tells when a page is shown with what the browser keeps of it: on Back, and after a reload. */

/**
 * Calls back when the page is there, with what was typed into it before, and each time that the browser shows it again.
 * @param {() => void} act
 */
export function onShown(act) {
  addEventListener("pageshow", act);
  // The tool may wake after that; whoever hears of it wakes first.
  if (document.readyState === "complete") queueMicrotask(act);
}

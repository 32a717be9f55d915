/** Calls back after the browser has restored a page's form fields. */

/**
 * Calls back on every `pageshow`: on load, and when the page returns from the back/forward cache.
 * @param {() => void} act
 */
export function onPageShow(act) {
  addEventListener("pageshow", act);
  // If the page was shown before the tool initialized, call back once the rest of it has.
  if (document.readyState === "complete") queueMicrotask(act);
}

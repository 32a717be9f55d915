/** Tells when a person first turns to a part of the page, and whether by keys. */

/**
 * Calls back on first contact, by pointer once it is let go: what then appears above moves nothing from under it.
 * @param {HTMLElement} part
 * @param {() => void} act is called once or a few times
 */
export function onFirstContact(part, act) {
  for (const event of ["click", "keyup", "input"]) part.addEventListener(event, () => act(), { once: true });
  // Who was quicker than this script is there already.
  if (part.contains(document.activeElement)) act();
}

/**
 * Watches whether a form is being operated by keys: what they only mark on the way is not chosen yet.
 * @param {HTMLElement} form
 * @returns {() => boolean}
 */
export function watchKeys(form) {
  let byKeys = false;
  form.addEventListener("pointerdown", () => (byKeys = false));
  form.addEventListener("keydown", () => (byKeys = true));
  // A key that presses a button does so once it is let go.
  form.addEventListener("keyup", () => setTimeout(() => (byKeys = false)));
  return () => byKeys;
}

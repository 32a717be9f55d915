/** Tells when a person first turns to a part of the page. */

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

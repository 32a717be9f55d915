/** Detects first contact with a part of the page, and keyboard use. */

/**
 * Calls back on first contact. A pointer counts when it is released, so that content appearing above can't move the target.
 * @param {HTMLElement} part
 * @param {() => void} act called at least once
 */
export function onFirstContact(part, act) {
  for (const event of ["click", "keyup", "input"]) part.addEventListener(event, () => act(), { once: true });
  // The person may have been faster than this script.
  if (part.contains(document.activeElement)) act();
}

/**
 * Tracks whether a form is operated by keyboard, where moving between radio buttons doesn't yet mean choosing one.
 * @param {HTMLElement} form
 * @returns {() => boolean}
 */
export function watchKeys(form) {
  let byKeys = false;
  let timer = 0;
  form.addEventListener("pointerdown", () => (byKeys = false));
  form.addEventListener("keydown", () => {
    clearTimeout(timer);
    byKeys = true;
  });
  // A key clicks a button when it is released.
  form.addEventListener("keyup", () => (timer = setTimeout(() => (byKeys = false))));
  return () => byKeys;
}

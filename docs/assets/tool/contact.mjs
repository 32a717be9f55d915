/** Detects first contact with a part of the page, and keyboard use; keeps a field that keys lead to in sight. */

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

/**
 * Brings all of a field into view that has the focus. The parts of a date or a time have it in turn, and browsers show
 * only those; of a text field that Tab leads to, WebKit shows only the line of the cursor, and even that under the header.
 * @param {HTMLElement} root the tool's element
 */
export function keepInSight(root) {
  /** The field that got the focus since the last key. A key's name won't do: with Shift, WebKitGTK knows none for Tab. */
  let entered = /** @type {EventTarget | null} */ (null);
  for (const moment of ["focusin", "keyup"]) {
    root.addEventListener(moment, ({ type, target }) => {
      const box = /** @type {HTMLElement} */ (target);
      const led = type === "keyup" && box === entered && box.matches("input:read-write");
      if (led || box.matches("[type=date], [type=time]")) box.scrollIntoView({ block: "nearest" });
      entered = type === "focusin" ? box : null;
    });
  }
}

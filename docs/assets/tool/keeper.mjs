/** Keeps what was typed on this device, only while the person wishes so, and forgets it all on request. */

/** Each part gives what it holds as plain values, and takes it back. @typedef {{hold: () => any, take: (held: any) => void, name: string, keeps?: () => boolean}} Part */

/** Storage is shared by all sites of one host: the name says which site this is. */
const KEY = `decision-tool ${new URL("../../", import.meta.url).pathname}`;

/**
 * Wakes the choice to keep what was typed.
 * @param {HTMLElement} root the tool's element
 * @param {Part[]} parts
 * @param {Record<string, string>} words the tool's sentences
 */
export function mountKeeper(root, parts, words) {
  const block = /** @type {HTMLElement} */ (root.querySelector("[data-part=keeper]"));
  const box = /** @type {HTMLInputElement} */ (block.querySelector("input[name=keep_here]"));
  const said = /** @type {HTMLElement} */ (block.querySelector("[data-slot=kept]"));

  /** Stores what every part holds, beside what parts on other pages hold. @returns {boolean} whether that worked */
  function keep() {
    try {
      const own = parts.filter((part) => part.keeps?.() ?? true);
      const held = Object.fromEntries(own.map((part) => [part.name, part.hold()]));
      localStorage.setItem(KEY, JSON.stringify({ ...kept(), ...held }));
      return true;
    } catch {
      return false; // storage is refused or full
    }
  }

  function forget() {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Storage is refused: then nothing was kept.
    }
  }

  /** @returns {Record<string, any> | null} */
  function kept() {
    try {
      const held = JSON.parse(localStorage.getItem(KEY) ?? "null");
      return typeof held === "object" ? held : null;
    } catch {
      return null;
    }
  }

  function keepOn() {
    if (!box.checked || keep()) return;
    box.checked = false;
    said.textContent = words.not_kept;
  }

  const before = kept();
  box.checked = before !== null;
  for (const part of parts) {
    try {
      if (before && part.name in before) part.take(before[part.name]);
    } catch {
      part.take(null); // what is stored is not what this part stored: an older version, or another hand
    }
  }
  box.addEventListener("change", () => {
    if (!box.checked) forget();
    said.textContent = box.checked ? words.keeping : words.kept_off;
  });
  for (const event of ["input", "change", "click"]) root.addEventListener(event, () => setTimeout(keepOn));
  // A page that is left at once has not come to it yet.
  addEventListener("pagehide", keepOn);
  block.querySelector("[data-action=forget]")?.addEventListener("click", () => {
    box.checked = false;
    forget();
    for (const part of parts) part.take(null);
    said.textContent = words.forgotten;
  });
  // Another window may have been told to forget.
  addEventListener("storage", ({ key, newValue }) => key === KEY && newValue === null && (box.checked = false));
}

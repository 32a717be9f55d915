/** Keeps what was typed on this device, only while the person wishes so, and forgets it all on request. */

/** Each part gives what it holds as plain values, and takes it back. @typedef {{hold: () => any, take: (held: any) => void, name: string}} Part */

/** Storage is shared by all sites of one host: the name says which site this is. */
const KEY = `decision-tool ${new URL("../../", import.meta.url).pathname}`;

/**
 * Wakes the choice to keep what was typed.
 * @param {HTMLElement} root the tool's element
 * @param {Part[]} parts
 */
export function mountKeeper(root, parts) {
  const box = /** @type {HTMLInputElement} */ (root.querySelector("input[name=keep_here]"));

  function keep() {
    if (!box.checked) return;
    try {
      localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(parts.map((part) => [part.name, part.hold()]))));
    } catch {
      box.checked = false; // storage is refused or full: then nothing is kept, and the box says so
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
      return JSON.parse(localStorage.getItem(KEY) ?? "null");
    } catch {
      return null;
    }
  }

  const before = kept();
  if (before !== null && typeof before === "object") {
    box.checked = true;
    for (const part of parts) if (part.name in before) part.take(before[part.name]);
  }
  box.addEventListener("change", () => (box.checked ? keep() : forget()));
  for (const event of ["input", "change", "click"]) root.addEventListener(event, () => setTimeout(keep));
  root.querySelector("[data-action=forget]")?.addEventListener("click", () => {
    box.checked = false;
    forget();
    for (const part of parts) part.take(null);
  });
}

/** Saves answers and typed text in this tab, and on the device only if the person wants that; clears them on request. */

/** A part with serializable state; null clears it. @typedef {{serialize: () => any, restore: (saved: any) => void, name: string}} Part */

/** Storage is shared by all sites on a host, so the key contains this site's path. */
const KEY = `decision-tool ${new URL("../../", import.meta.url).pathname}`;

/**
 * Initializes the storage of what was typed.
 * @param {HTMLElement} root the tool's element
 * @param {import("./store.mjs").Store} store
 * @param {Part[]} parts
 * @param {Record<string, string>} words the tool's sentences
 */
export function mountStorage(root, store, parts, words) {
  const block = /** @type {HTMLElement} */ (root.querySelector("[data-part=keeper]"));
  const box = /** @type {HTMLInputElement} */ (block.querySelector("input[name=keep_here]"));
  const said = /** @type {HTMLElement} */ (block.querySelector("[data-slot=kept]"));
  const otherTab = /** @type {HTMLElement} */ (block.querySelector("[data-slot=other-tab]"));
  /** The device's record when this tab was last in sync with it. */
  let synced = "";
  /** Whether something changed here since then. */
  let changed = false;
  const others = channel();
  const untouched = JSON.stringify(parts.map((part) => part.serialize()));

  /** The saved state of parts on other pages. @type {Record<string, unknown>} */
  let elsewhere = {};

  /** @returns {string} the state of this page, with that of parts on other pages */
  function serialize() {
    const here = Object.fromEntries(parts.map((part) => [part.name, part.serialize()]));
    return JSON.stringify({ parts: { ...elsewhere, ...here }, case: store.serialize() });
  }

  /** @returns {boolean} whether nothing was answered or typed here */
  const isBlank = () => store.isEmpty() && JSON.stringify(parts.map((part) => part.serialize())) === untouched;

  function save() {
    const record = serialize();
    const saved = write("sessionStorage", record);
    others?.postMessage("");
    // While two tabs differ, the device's record stays until the person decides.
    if (box.checked && otherTab.hidden && !write("localStorage", record)) {
      box.checked = false;
      said.textContent = words.not_kept;
    } else if (box.checked && otherTab.hidden) synced = record;
    if (!saved && !box.checked) said.textContent = words.not_kept;
  }

  /** @param {any} record */
  function restore(record) {
    elsewhere = record?.parts ?? {};
    for (const part of parts) {
      try {
        part.restore(record?.parts?.[part.name] ?? null);
      } catch {
        part.restore(null); // stored by an older version, or manipulated
      }
    }
    store.restore(record?.case ?? null);
  }

  function clear() {
    box.checked = false;
    otherTab.hidden = true;
    write("sessionStorage", null);
    write("localStorage", null);
    others?.postMessage("");
    restore(null);
    changed = false;
  }

  /** Syncs with another tab's record; asks if both have changes. @param {string | null} theirs */
  function sync(theirs) {
    if (theirs === null) return void (box.checked = false);
    if (!box.checked || theirs === synced) return undefined;
    const same = withoutPosition(parsed(theirs)) === withoutPosition(JSON.parse(serialize()));
    if (same) synced = theirs;
    if (same) return undefined;
    if (changed && !isBlank()) return void (otherTab.hidden = false);
    synced = theirs;
    return restore(parsed(theirs));
  }

  /** Updates a page from the back/forward cache: the record may have changed or been cleared in the meantime. */
  function refresh() {
    box.checked = read("localStorage") !== null;
    const saved = read("sessionStorage");
    if (saved === undefined) return;
    if (saved === null) restore(null);
    else {
      elsewhere = saved.parts ?? {};
      for (const part of parts) if (saved.parts && part.name in saved.parts) part.restore(saved.parts[part.name]);
      store.restore({ ...saved.case, told: { ...saved.case?.told, view: store.get().view } });
    }
  }

  /** Hides the controls on the start screen while there is nothing to clear. */
  function showBlock() {
    block.hidden = store.get().view === "start" && isBlank() && !box.checked;
  }

  const actions = {
    forget: () => {
      clear();
      said.textContent = words.forgotten;
    },
    "tab-mine": () => {
      otherTab.hidden = true;
      save();
    },
    "tab-theirs": () => {
      otherTab.hidden = true;
      changed = false;
      sync(text("localStorage") ?? null);
    },
  };

  block.addEventListener("click", (event) => {
    const name = /** @type {HTMLElement} */ (event.target).closest("button")?.dataset.action ?? "";
    if (name in actions) actions[/** @type {keyof typeof actions} */ (name)]();
  });
  box.addEventListener("change", () => {
    if (!box.checked) write("localStorage", null);
    said.textContent = box.checked ? words.keeping : words.kept_off;
  });
  for (const event of ["input", "change", "click"]) {
    root.addEventListener(event, ({ target }) => {
      if (/** @type {HTMLElement} */ (target).closest("[data-action=forget], [data-slot=other-tab]")) return;
      changed = true;
      setTimeout(save);
    });
  }
  // The timer may not have fired yet.
  addEventListener("pagehide", () => changed && save());
  addEventListener("storage", ({ key, newValue }) => key === KEY && sync(newValue));
  addEventListener("pageshow", ({ persisted }) => persisted && refresh());

  store.listen((_now, _before, why) => {
    showBlock();
    if (why !== "update") return;
    changed = true;
    setTimeout(save);
  });
  const here = read("sessionStorage");
  const device = read("localStorage");
  box.checked = Boolean(device);
  synced = text("localStorage") ?? "";
  if (here ?? device) restore(here ?? device);
  else store.restore({});
}

/**
 * Opens a channel to the other pages. A message makes browsers discard pages in the back/forward cache: in Firefox, these
 * would continue to see what was stored before.
 * @returns {BroadcastChannel | null} null if storage is blocked
 */
function channel() {
  try {
    return new BroadcastChannel(KEY);
  } catch {
    return null;
  }
}

/** @param {any} record @returns {string} its answers and texts, without the position on the page */
function withoutPosition(record) {
  return JSON.stringify([record?.parts, record?.case?.told], (name, value) =>
    name === "view" || name === "skipped" ? undefined : value,
  );
}

/** @typedef {"localStorage" | "sessionStorage"} Where */

/** @param {Where} where @returns {string | null | undefined} the stored record; undefined if storage is blocked */
function text(where) {
  try {
    return window[where].getItem(KEY);
  } catch {
    return undefined;
  }
}

/** @param {string | null | undefined} stored @returns {any} the record; null for none, or if it isn't one of ours */
function parsed(stored) {
  if (typeof stored !== "string") return stored;
  try {
    const record = JSON.parse(stored);
    return typeof record === "object" ? record : null;
  } catch {
    return null;
  }
}

/** @param {Where} where @returns {any} */
function read(where) {
  return parsed(text(where));
}

/** @param {Where} where @param {string | null} record null to remove it @returns {boolean} whether that worked */
function write(where, record) {
  try {
    if (record === null) window[where].removeItem(KEY);
    else window[where].setItem(KEY, record);
    return true;
  } catch {
    return false; // storage is blocked or full
  }
}

/** Keeps what was told and typed in this tab, on the device only while the person wishes so, and forgets it on request. */

import { onShown } from "./shown.mjs";

/** Each part gives what it holds as plain values, and takes it back; null empties it. @typedef {{hold: () => any, take: (held: any) => void, name: string}} Part */

/** Storage is shared by all sites of one host: the name says which site this is. */
const KEY = `decision-tool ${new URL("../../", import.meta.url).pathname}`;

/**
 * Wakes the keeping of what was typed.
 * @param {HTMLElement} root the tool's element
 * @param {import("./case.mjs").Case} told what the person has told
 * @param {Part[]} parts
 * @param {Record<string, string>} words the tool's sentences
 */
export function mountKeeping(root, told, parts, words) {
  const block = /** @type {HTMLElement} */ (root.querySelector("[data-part=keeper]"));
  const box = /** @type {HTMLInputElement} */ (block.querySelector("input[name=keep_here]"));
  const said = /** @type {HTMLElement} */ (block.querySelector("[data-slot=kept]"));
  const otherTab = /** @type {HTMLElement} */ (block.querySelector("[data-slot=other-tab]"));
  /** What the device held when this tab last agreed with it. */
  let agreed = "";
  /** Whether something was told here since then. */
  let changed = false;
  const untouched = JSON.stringify(parts.map((part) => part.hold()));

  /** What parts on other pages hold. @type {Record<string, unknown>} */
  let elsewhere = {};

  /** @returns {string} everything that was told and typed, beside what parts on other pages hold */
  function all() {
    const held = Object.fromEntries(parts.map((part) => [part.name, part.hold()]));
    return JSON.stringify({ parts: { ...elsewhere, ...held }, case: told.hold() });
  }

  /** @returns {boolean} whether nothing was told or typed here */
  const blank = () => told.empty() && JSON.stringify(parts.map((part) => part.hold())) === untouched;

  function keep() {
    const record = all();
    const saved = write("sessionStorage", record);
    // While two tabs differ, the device keeps what it has until the person has chosen.
    if (box.checked && otherTab.hidden && !write("localStorage", record)) {
      box.checked = false;
      said.textContent = words.not_kept;
    } else if (box.checked && otherTab.hidden) agreed = record;
    if (!saved && !box.checked) said.textContent = words.not_kept;
  }

  /** @param {any} record */
  function take(record) {
    elsewhere = record?.parts ?? {};
    for (const part of parts) {
      try {
        part.take(record?.parts?.[part.name] ?? null);
      } catch {
        part.take(null); // what is stored is not what this part stored: an older version, or another hand
      }
    }
    told.take(record?.case ?? null);
  }

  function forget() {
    box.checked = false;
    otherTab.hidden = true;
    write("sessionStorage", null);
    write("localStorage", null);
    take(null);
    changed = false;
  }

  /** What was told here meets what another tab has kept. @param {string | null} theirs */
  function meet(theirs) {
    if (theirs === null) return void (box.checked = false);
    if (!box.checked || theirs === agreed) return undefined;
    const same = essence(parsed(theirs)) === essence(JSON.parse(all()));
    if (same) agreed = theirs;
    if (same) return undefined;
    if (changed && !blank()) return void (otherTab.hidden = false);
    agreed = theirs;
    return take(parsed(theirs));
  }

  /** The browser shows this page again as it was left: meanwhile more may have been told elsewhere, or all forgotten. */
  function look() {
    box.checked = read("localStorage") !== null;
    const kept = read("sessionStorage");
    if (kept === undefined) return;
    if (kept === null) take(null);
    else {
      elsewhere = kept.parts ?? {};
      for (const part of parts) if (kept.parts && part.name in kept.parts) part.take(kept.parts[part.name]);
      told.take({ ...kept.case, told: { ...kept.case?.told, view: told.told().view } });
    }
  }

  /** On the first screen of somebody who has told nothing there is nothing to forget. */
  function showBlock() {
    block.hidden = told.told().view === "start" && blank() && !box.checked;
  }

  const actions = {
    forget: () => {
      forget();
      said.textContent = words.forgotten;
    },
    "tab-mine": () => {
      otherTab.hidden = true;
      keep();
    },
    "tab-theirs": () => {
      otherTab.hidden = true;
      changed = false;
      meet(text("localStorage") ?? null);
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
      setTimeout(keep);
    });
  }
  // A page that is left at once has not come to it yet.
  addEventListener("pagehide", () => changed && keep());
  addEventListener("storage", ({ key, newValue }) => key === KEY && meet(newValue));
  addEventListener("pageshow", ({ persisted }) => persisted && look());

  told.listen((_now, _before, why) => {
    showBlock();
    if (why !== "told") return;
    changed = true;
    setTimeout(keep);
  });
  const here = read("sessionStorage");
  const device = read("localStorage");
  box.checked = Boolean(device);
  agreed = text("localStorage") ?? "";
  if (here ?? device) take(here ?? device);
  else {
    told.take({});
    // What the browser itself brings back was forgotten here; what was typed before this script came was not.
    onShown(() => cameBack() && here === null && !changed && take(null));
  }
}

/** @returns {boolean} whether the page is shown again by Back or Forward */
function cameBack() {
  const [entry] = performance.getEntriesByType("navigation");
  return /** @type {PerformanceNavigationTiming} */ (entry)?.type === "back_forward";
}

/** @param {any} record @returns {string} what a person told and typed of it, and not where they are in the page */
function essence(record) {
  return JSON.stringify([record?.parts, record?.case?.told], (name, value) =>
    name === "view" || name === "skipped" ? undefined : value,
  );
}

/** @typedef {"localStorage" | "sessionStorage"} Where */

/** @param {Where} where @returns {string | null | undefined} what is stored; undefined where storage is refused */
function text(where) {
  try {
    return window[where].getItem(KEY);
  } catch {
    return undefined;
  }
}

/** @param {string | null | undefined} stored @returns {any} the record; null for none, or for what is none of ours */
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

/** @param {Where} where @param {string | null} record null for nothing @returns {boolean} whether that worked */
function write(where, record) {
  try {
    if (record === null) window[where].removeItem(KEY);
    else window[where].setItem(KEY, record);
    return true;
  } catch {
    return false; // storage is refused or full
  }
}

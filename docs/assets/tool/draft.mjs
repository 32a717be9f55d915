/** The editor: accepts composed text without overwriting the person's own; counts, copies, and supports undo. */

import { filled } from "./status.mjs";

/**
 * Initializes the editor.
 * @param {HTMLElement} root the tool's element
 * @param {Record<string, string>} words the tool's sentences
 * @param {number} longest the maximum length of a draft to review, in characters
 */
export function createDraft(root, words, longest) {
  const section = /** @type {HTMLElement} */ (root.querySelector("[data-part=draft]"));
  const area = /** @type {HTMLTextAreaElement} */ (section.querySelector("textarea[name=draft]"));
  const ask = slot("ask");
  const copying = /** @type {HTMLButtonElement} */ (section.querySelector("[data-action=copy]"));
  const anyway = /** @type {HTMLElement} */ (section.querySelector("[data-action=copy-anyway]"));
  const undo = /** @type {HTMLElement} */ (section.querySelector("[data-action=undo]"));
  const counts = /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-slot=count]"));
  /** @type {Set<() => void>} */
  const listeners = new Set();
  /** The composed text last put into the editor. */
  let composed = "";
  /** The text composed from the current fields. */
  let offered = "";
  /** Whether the composed text is incomplete. */
  let lacks = false;
  /** The text before the tool's last change, until the person types. @type {string | null} */
  let before = null;
  /** The placeholders in the composed text. @type {[number, number][]} */
  let gaps = [];
  /** Finds the first placeholder in an edited text; set by the reviewer. @type {() => [number, number] | null} */
  let gap = () => null;
  let room = { limit: /** @type {number | null} */ (null), words: 0 };

  /** @param {string} name @returns {HTMLElement} */
  function slot(name) {
    return /** @type {HTMLElement} */ (section.querySelector(`[data-slot=${name}]`));
  }

  /** @param {string} name one of the tool's sentences, or '' for none @param {string} [place] the slot to show it in */
  function say(name, place = "said") {
    slot(place).textContent = words[name] ?? "";
  }

  function showCount() {
    const { limit, words: most } = room;
    const over = limit === null ? 0 : area.value.length - limit;
    const sentence = limit !== null ? (over > 0 ? "count_over" : "count_limit") : most && area.value ? "count_words" : "count";
    const figures = { length: area.value.length, limit: limit ?? 0, over, most: most ?? 0, words: area.value.match(/\S+/g)?.length ?? 0 };
    for (const count of counts) {
      count.textContent = filled(words[sentence], figures);
      count.dataset.over = String(over > 0);
    }
  }

  /** @param {number} length @returns {string} the sentence that a text is too long to review */
  function tooLong(length) {
    return filled(words.overlong, { length, most: longest });
  }

  function changed() {
    showCount();
    if (area.value.length > longest) slot("said").textContent = tooLong(area.value.length);
    anyway.hidden = true;
    stretch(area);
    copying.disabled = area.value === "";
    // Once a composed text is edited, the notes on its sentences no longer apply.
    section.dataset.composed = String(area.value !== "" && area.value === composed);
    for (const tell of listeners) tell();
  }

  /** @param {string | null} text */
  function rememberForUndo(text) {
    before = text;
    undo.hidden = text === null;
  }

  /** @param {string} text replaces everything, without undo */
  function put(text) {
    composed = text;
    ask.hidden = true;
    if (area.value !== text) area.value = text;
    changed();
  }

  /**
   * Replaces text as if it had been typed, so that undo works.
   * @param {number} start
   * @param {number} end
   * @param {string} text
   */
  function replace(start, end, text) {
    const old = area.value;
    area.focus({ preventScroll: true });
    area.setSelectionRange(start, end);
    const done = document.execCommand(text ? "insertText" : "delete", false, text);
    if (!done || area.value === old) area.setRangeText(text, start, end, "end");
    changed();
    rememberForUndo(old);
    say("replaced");
  }

  /** Copies the text, unless it has a placeholder; then shows that first. */
  function copyChecked() {
    const found = area.value === composed ? (gaps[0] ?? null) : gap();
    if (found === null) return void copy(area.value);
    slot("said").textContent = filled(words.gap_left, { text: area.value.slice(...found) });
    anyway.hidden = false;
    area.focus({ preventScroll: true });
    area.setSelectionRange(...found);
    area.scrollIntoView({ block: "nearest" });
    return undefined;
  }

  /** @param {string} text */
  async function copy(text) {
    anyway.hidden = true;
    try {
      await navigator.clipboard.writeText(text);
      say("copied");
    } catch {
      say(text === area.value && copySelected() ? "copied" : "copy_refused");
    }
  }

  /** @returns {boolean} whether the older API worked; the text stays selected for copying by hand */
  function copySelected() {
    area.focus();
    area.select();
    return document.execCommand("copy");
  }

  function takeOffered() {
    replace(0, area.value.length, offered);
    composed = offered;
    ask.hidden = true;
    changed();
    say("taken");
  }

  function keepOwn() {
    ask.hidden = true;
    say("kept");
    area.focus();
  }

  function undoChange() {
    if (before === null) return;
    replace(0, area.value.length, before);
    rememberForUndo(null);
    say("undone");
  }

  area.addEventListener("input", () => {
    rememberForUndo(null);
    say("");
    changed();
  });
  section.addEventListener("click", (event) => {
    const action = /** @type {HTMLElement} */ (event.target).closest("button")?.dataset.action;
    if (action === "copy") copyChecked();
    if (action === "copy-anyway") void copy(area.value);
    if (action === "copy-subject") void copy(section.querySelector("[data-slot=subject]")?.textContent ?? "");
    if (action === "take") takeOffered();
    if (action === "keep-text") keepOwn();
    if (action === "undo") undoChange();
  });
  changed();

  return {
    name: "draft",
    serialize: () => ({ text: area.value, composed }),
    /** @param {any} saved the result of `serialize`, or null to clear */
    restore(saved) {
      area.value = typeof saved?.text === "string" ? saved.text : "";
      composed = typeof saved?.composed === "string" ? saved.composed : "";
      offered = composed;
      ask.hidden = true;
      rememberForUndo(null);
      say("");
      changed();
    },
    /** @param {() => [number, number] | null} find called before copying */
    findGap: (find) => void (gap = find),
    /** @returns {boolean} whether the text is unedited composed text */
    composed: () => area.value !== "" && area.value === composed,
    tooLong,
    section,
    area,
    slot,
    say,
    replace,
    /** @returns {boolean} whether the text is unedited and incomplete composed text */
    unfinished: () => lacks && area.value === composed,
    /** @param {() => void} tell called after every change of the text */
    listen: (tell) => void listeners.add(tell),
    /** @param {number | null} limit the channel's limit in characters @param {number} [most] and in words */
    setRoom(limit, most = 0) {
      room = { limit, words: most };
      showCount();
    },
    /**
     * Accepts composed text if there is no other text; otherwise asks first.
     * @param {string} text
     * @param {boolean} ready whether it is complete
     * @param {[number, number][]} placeholders their spans
     * @param {boolean} byHand whether the person has just changed a field
     */
    offer(text, ready, placeholders, byHand) {
      lacks = !ready;
      gaps = placeholders;
      const known = text === offered;
      offered = text;
      if (area.value === "" || area.value === composed || area.value === text) return put(text);
      if (text === composed) ask.hidden = true;
      else if (byHand && !known) {
        ask.hidden = false;
        say("asked", "heard");
      }
      return undefined;
    },
  };
}

/** Makes a text area grow with its text in browsers without `field-sizing`. @param {HTMLTextAreaElement} area */
function stretch(area) {
  if (CSS.supports("field-sizing", "content")) return;
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight + 2}px`;
}

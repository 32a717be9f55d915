/** The text area: takes composed text, never over what a person wrote; counts, copies, changes so that undo works. */

import { filled } from "./status.mjs";

/**
 * Wakes the text area.
 * @param {HTMLElement} root the tool's element
 * @param {Record<string, string>} words the tool's sentences
 * @param {number} longest the most characters that can be checked
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
  /** The text that was composed last and stands in the text area, or stood there until it was changed by hand. */
  let composed = "";
  /** What the fields give now. */
  let offered = "";
  /** Whether what was composed still lacks something. */
  let lacks = false;
  /** What the text was before the tool changed it, as long as nothing was typed since. @type {string | null} */
  let before = null;
  /** Where what was composed still lacks something. @type {[number, number][]} */
  let gaps = [];
  /** Where the first gap is in what was changed by hand; the reviewer knows. @type {() => [number, number] | null} */
  let gap = () => null;
  let room = { limit: /** @type {number | null} */ (null), words: 0 };

  /** @param {string} name @returns {HTMLElement} */
  function slot(name) {
    return /** @type {HTMLElement} */ (section.querySelector(`[data-slot=${name}]`));
  }

  /** @param {string} name one of the tool's sentences, or '' for none @param {string} [place] where it is said */
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

  /** @param {number} length @returns {string} that so many characters are too many to be checked */
  function tooLong(length) {
    return filled(words.overlong, { length, most: longest });
  }

  function changed() {
    showCount();
    if (area.value.length > longest) slot("said").textContent = tooLong(area.value.length);
    anyway.hidden = true;
    stretch(area);
    copying.disabled = area.value === "";
    // Once a composed text was changed by hand, what is known of each of its sentences no longer holds.
    section.dataset.composed = String(area.value !== "" && area.value === composed);
    for (const tell of listeners) tell();
  }

  /** @param {string | null} text */
  function rememberForUndo(text) {
    before = text;
    undo.hidden = text === null;
  }

  /** @param {string} text is put in place of all there is, where nobody typed */
  function put(text) {
    composed = text;
    ask.hidden = true;
    if (area.value !== text) area.value = text;
    changed();
  }

  /**
   * Replaces words as if they had been typed, so that undo brings them back.
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

  /** Copies the text; one with a gap is shown its gap first. */
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

  /** @returns {boolean} whether the older way to copy worked; the text stays selected for a person's own command */
  function copySelected() {
    area.focus();
    area.select();
    return document.execCommand("copy");
  }

  function take() {
    replace(0, area.value.length, offered);
    composed = offered;
    ask.hidden = true;
    changed();
    say("taken");
  }

  function keep() {
    ask.hidden = true;
    say("kept");
    area.focus();
  }

  function putBack() {
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
    if (action === "take") take();
    if (action === "keep-text") keep();
    if (action === "undo") putBack();
  });
  changed();

  return {
    name: "draft",
    hold: () => ({ text: area.value, composed }),
    /** @param {any} held what `hold` gave, or null to forget it all */
    take(held) {
      area.value = typeof held?.text === "string" ? held.text : "";
      composed = typeof held?.composed === "string" ? held.composed : "";
      offered = composed;
      ask.hidden = true;
      rememberForUndo(null);
      say("");
      changed();
    },
    /** @param {() => [number, number] | null} find is asked before copying */
    findGap: (find) => void (gap = find),
    /** @returns {boolean} whether what stands here was composed */
    composed: () => area.value !== "" && area.value === composed,
    tooLong,
    section,
    area,
    slot,
    say,
    replace,
    /** @returns {boolean} whether what stands here was composed and still lacks something */
    unfinished: () => lacks && area.value === composed,
    /** @param {() => void} tell is called after every change of the text */
    listen: (tell) => void listeners.add(tell),
    /** @param {number | null} limit how many characters the channel carries @param {number} [most] words */
    setRoom(limit, most = 0) {
      room = { limit, words: most };
      showCount();
    },
    /**
     * Takes composed text where nothing else stands; else asks, and never overwrites.
     * @param {string} text
     * @param {boolean} ready whether nothing is lacking
     * @param {[number, number][]} lacking where it still lacks something
     * @param {boolean} asks whether a person has just changed a field
     */
    offer(text, ready, lacking, asks) {
      lacks = !ready;
      gaps = lacking;
      const known = text === offered;
      offered = text;
      if (area.value === "" || area.value === composed || area.value === text) return put(text);
      if (text === composed) ask.hidden = true;
      else if (asks && !known) {
        ask.hidden = false;
        say("asked", "heard");
      }
      return undefined;
    },
  };
}

/** Lets a text area grow with its text where the style sheet cannot. @param {HTMLTextAreaElement} area */
function stretch(area) {
  if (CSS.supports("field-sizing", "content")) return;
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight + 2}px`;
}

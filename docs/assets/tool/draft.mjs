/** The text area: takes composed text, never over what a person wrote; counts, copies, changes so that undo works. */

/**
 * Wakes the text area.
 * @param {HTMLElement} root the tool's element
 * @param {Record<string, string>} words the tool's sentences
 * @param {ReturnType<typeof import("./status.mjs").createSay>} say
 */
export function createDraft(root, words, say) {
  const section = /** @type {HTMLElement} */ (root.querySelector("[data-part=draft]"));
  const area = /** @type {HTMLTextAreaElement} */ (section.querySelector("textarea[name=draft]"));
  const ask = /** @type {HTMLElement} */ (section.querySelector("[data-slot=ask]"));
  const askWords = /** @type {HTMLElement} */ (ask.querySelector("[data-slot=ask-words]"));
  const count = /** @type {HTMLElement} */ (section.querySelector("[data-slot=count]"));
  /** @type {Set<() => void>} */
  const listeners = new Set();
  let composed = "";
  let offered = "";
  let limit = /** @type {number | null} */ (null);

  function changed() {
    const name = limit === null ? "count" : "count_limit";
    count.textContent = words[name].replace("{length}", String(area.value.length)).replace("{limit}", String(limit));
    count.dataset.over = String(limit !== null && area.value.length > limit);
    for (const tell of listeners) tell();
  }

  /** @param {string} text */
  function put(text) {
    composed = text;
    ask.hidden = true;
    if (area.value === text) return;
    area.value = text;
    changed();
  }

  /**
   * Replaces words as if they had been typed, so that undo brings them back.
   * @param {number} start
   * @param {number} end
   * @param {string} text
   */
  function replace(start, end, text) {
    area.focus();
    area.setSelectionRange(start, end);
    const done = document.execCommand(text ? "insertText" : "delete", false, text);
    if (!done) area.setRangeText(text, start, end, "end");
    changed();
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(area.value);
      say("copied");
    } catch {
      area.focus();
      area.select();
      say(document.execCommand("copy") ? "copied" : "copy_refused");
    }
  }

  area.addEventListener("input", changed);
  section.addEventListener("click", (event) => {
    const action = /** @type {HTMLElement} */ (event.target).closest("button")?.dataset.action;
    if (action === "copy") void copy();
    if (action === "take") {
      replace(0, area.value.length, offered);
      put(offered);
    }
    if (action === "keep-text") {
      askWords.hidden = true;
      area.focus();
    }
  });

  root.querySelector("[data-action=have-draft]")?.addEventListener("click", () => {
    section.hidden = false;
    area.focus();
  });

  return {
    name: "draft",
    hold: () => area.value,
    /** @param {string | null} held */
    take(held) {
      area.value = held ?? "";
      if (held) section.hidden = false;
      composed = "";
      changed();
    },
    section,
    area,
    replace,
    /** @param {() => void} tell is called after every change of the text */
    listen: (tell) => void listeners.add(tell),
    /** @param {number | null} most how many characters the channel carries */
    setLimit(most) {
      if (most === limit) return;
      limit = most;
      changed();
    },
    /**
     * Takes composed text where nothing else stands; else asks.
     * @param {string} text
     */
    offer(text) {
      if (area.value === "" || area.value === composed || area.value === text) return put(text);
      if (text !== offered) askWords.hidden = false;
      offered = text;
      ask.hidden = text === composed;
      return undefined;
    },
  };
}

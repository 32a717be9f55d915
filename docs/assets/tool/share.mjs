/** Saves an answer: as a link that contains only option ids, with the device's share sheet, or on paper. */

/** The maximum number of pairs to read from a link, and of unknown ones to report, and the length of these. */
const PAIRS = 50;
const TOLD = 3;
const LENGTH = 40;

/**
 * Initializes the ways to save an answer, and the reading of links.
 * @param {HTMLElement} root the tool's element
 * @param {import("./store.mjs").Store} store
 * @param {ReturnType<typeof import("./decision.mjs").mountDecision>} decision
 * @param {ReturnType<typeof import("./status.mjs").createSay>} say
 */
export function mountShare(root, store, decision, say) {
  const block = /** @type {HTMLElement} */ (root.querySelector("[data-part=share]"));
  const field = /** @type {HTMLInputElement} */ (block.querySelector("[data-slot=link]"));
  const sheet = /** @type {HTMLElement} */ (block.querySelector("[data-action=share]"));
  const form = /** @type {HTMLElement} */ (root.querySelector("form[data-part=decision]"));
  sheet.hidden = typeof navigator.share !== "function";

  /** @returns {string} this page with the answers on the path in its fragment */
  function link() {
    const address = new URL(location.href);
    address.hash = new URLSearchParams(decision.answers()).toString();
    return address.href;
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(link());
      say("link_copied");
    } catch {
      const line = /** @type {HTMLElement} */ (field.parentElement);
      line.hidden = false;
      field.value = link();
      field.select();
      say("link_shown");
    }
  }

  /**
   * Replaces the saved answers by those in the fragment, if there are any, and says so; unknown ones are ignored and
   * reported.
   */
  function read() {
    const given = [...new URLSearchParams(location.hash.slice(1))].slice(0, PAIRS).filter(([, option]) => option !== "");
    const known = given.filter(([question, option]) => button(question, option) !== null);
    const unknown = given.filter((pair) => !known.includes(pair));
    // Links to samples, and anchors, are handled elsewhere.
    if (given.length === 0 || given.some(([name]) => name === "sample")) return;
    // Remove the fragment, so that a reload doesn't undo later changes.
    history.replaceState(history.state, "", location.pathname + location.search);
    if (known.length === 0) return say("link_unknown");
    const view = root.dataset.view === "thank" ? "thank" : "decide";
    const answers = Object.fromEntries(known);
    const before = store.get();
    const contradicts = before.interview !== "" && !decision.agrees(answers);
    // A focused field keeps its value, because it may be half typed.
    if (contradicts && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    store.update({ view, answers, skipped: false, ...(contradicts ? { interview: "" } : {}) });
    if (contradicts) decision.offerUndo(before);
    const words = unknown.slice(0, TOLD).map(shown);
    if (unknown.length > TOLD) words.push("…");
    if (words.length > 0) say("from_link_left_out", { text: words.join(", ") });
    else say(contradicts ? "from_link_date" : "from_link");
  }

  /** @param {string} question @param {string} option */
  function button(question, option) {
    return form.querySelector(`fieldset input[name="${CSS.escape(question)}"][value="${CSS.escape(option)}"]`);
  }

  addEventListener("hashchange", read);
  block.addEventListener("click", (event) => {
    const action = /** @type {HTMLElement} */ (event.target).closest("button")?.dataset.action;
    if (action === "link") void copy();
    if (action === "share") navigator.share({ title: document.title, url: link() }).catch(() => {});
    if (action === "print") print();
  });

  return { read };
}

/** @param {[string, string]} pair @returns {string} without invisible and bidirectional control characters */
function shown(pair) {
  return pair.join("=").replace(/\p{C}/gu, "").slice(0, LENGTH);
}

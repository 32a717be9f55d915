/** Has a draft read while it is typed: marks the words, lists what was noticed, changes only what is asked for. */

import { build } from "./elements.mjs";

/** Milliseconds of rest after a key before the draft is read. */
const REST = 150;

/**
 * Wakes the reading of drafts.
 * @param {HTMLElement} root the tool's element
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {ReturnType<typeof import("./draft.mjs").createDraft>} draft
 * @param {() => {kind: string, fields: Record<string, string>, answers: Record<string, string>}} known
 */
export function mountReviewer(root, bridge, draft, known) {
  const slot = /** @type {HTMLElement} */ (root.querySelector("[data-slot=reviewed]"));
  const marks = /** @type {HTMLElement} */ (root.querySelector("[data-slot=marks]"));
  /** What the person set aside for this draft: pairs of a rule and the words. @type {[string, string][]} */
  let aside = [];
  let timer = 0;
  let turn = 0;

  async function read() {
    const mine = ++turn;
    const text = draft.area.value;
    if (text === "") {
      aside = [];
      slot.replaceChildren();
      mark([], text);
      return;
    }
    try {
      const review = await bridge.ask({ want: "review", text, aside, ...known() });
      if (mine !== turn || draft.area.value !== text || !review.ok) return;
      slot.replaceChildren(build(review.show));
      mark(review.marks, text);
    } catch {
      // The bridge has said what happened; the draft is still there.
    }
  }

  /** @param {[number, number, string][]} spans start, end and severity @param {string} text */
  function mark(spans, text) {
    const nodes = [];
    let at = 0;
    for (const [start, end, severity] of spans) {
      if (start < at || end === start) continue;
      const words = document.createElement("mark");
      words.dataset.severity = severity;
      words.textContent = text.slice(start, end);
      nodes.push(text.slice(at, start), words);
      at = end;
    }
    marks.replaceChildren(...nodes, text.slice(at), "\n");
  }

  /** @param {HTMLElement} item @returns {[number, number]} */
  function span(item) {
    return [Number(item.dataset.start), Number(item.dataset.end)];
  }

  slot.addEventListener("click", (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest("button");
    const item = /** @type {HTMLElement | null | undefined} */ (button?.closest("[data-rule]"));
    if (!button || !item) return;
    const [start, end] = span(item);
    if (button.dataset.action === "replace") draft.replace(start, end, button.dataset.text ?? "");
    if (button.dataset.action === "point") {
      draft.area.focus();
      draft.area.setSelectionRange(start, end);
    }
    if (button.dataset.action === "aside") {
      aside.push([item.dataset.rule ?? "", draft.area.value.slice(start, end)]);
      void read();
      draft.area.focus();
    }
  });
  draft.area.addEventListener("focus", () => bridge.start(), { once: true });
  draft.area.addEventListener("scroll", () => (marks.scrollTop = draft.area.scrollTop));
  draft.listen(() => {
    // What is marked belongs to the text that was read: until it is read again, nothing is.
    mark([], draft.area.value);
    clearTimeout(timer);
    timer = setTimeout(read, REST);
  });
}

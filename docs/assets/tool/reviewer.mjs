/** Has a draft read while it is typed: marks the words, lists what was noticed, changes only what is asked for. */

import { fill } from "./slot.mjs";

/** Milliseconds of rest after a key before the draft is read, and before the verdict is said to a screen reader. */
const REST = 150;
const REST_TO_HEAR = 1500;

/** @typedef {{start: number, end: number, severity: string}} Mark */

/**
 * Wakes the reading of drafts.
 * @param {HTMLElement} root the tool's element
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {ReturnType<typeof import("./draft.mjs").createDraft>} draft
 * @param {() => {kind: string, fields: Record<string, string>, answers: Record<string, string>}} known
 */
export function mountReviewer(root, bridge, draft, known) {
  const slot = draft.slot("reviewed");
  const sheet = draft.slot("marks");
  /** What the person set aside for this draft: pairs of a rule and the words. @type {[string, string][]} */
  let aside = [];
  /** @type {Mark[]} */
  let marks = [];
  /** The text that the marks and the list are about; the text area may be ahead of it by a key or two. */
  let text = draft.area.value;
  let verdict = "";
  let timer = 0;
  let hearing = 0;
  let busy = false;
  let again = false;

  /** Reads the draft; what changes meanwhile is read right after. */
  async function read() {
    again = busy;
    if (busy) return;
    const asked = draft.area.value;
    if (asked === "") return clear();
    busy = true;
    try {
      const request = { want: "review", text: asked, aside, unfinished: draft.unfinished(), ...known() };
      const review = await bridge.ask(request);
      if (review.ok && draft.area.value === asked) show(asked, review);
    } catch {
      // The bridge has said what happened; the draft is still there.
    } finally {
      busy = false;
    }
    if (again) await read();
    return undefined;
  }

  /** @param {string} asked the text that was read @param {any} review */
  function show(asked, review) {
    text = asked;
    draft.setRoom(review.limit, review.words_limit);
    marks = review.marks.map((/** @type {[number, number, string]} */ [start, end, severity]) => ({ start, end, severity }));
    fill(slot, review.show);
    paint();
    tell(draft.unfinished() ? "" : review.verdict);
  }

  function clear() {
    aside = [];
    marks = [];
    text = "";
    fill(slot, null);
    paint();
    tell("");
  }

  /** Says the verdict to a screen reader once the typing has come to rest, and only where it is another one. @param {string} next */
  function tell(next) {
    clearTimeout(hearing);
    if (next === verdict) return;
    hearing = setTimeout(() => {
      verdict = next;
      draft.slot("heard").textContent = next;
    }, REST_TO_HEAR);
  }

  /** Marks the words behind the text area. */
  function paint() {
    const value = draft.area.value;
    const nodes = [];
    let at = 0;
    for (const { start, end, severity } of marks) {
      if (start < at || end <= start) continue;
      const words = document.createElement("mark");
      words.dataset.severity = severity;
      words.textContent = value.slice(start, end);
      nodes.push(value.slice(at, start), words);
      at = end;
    }
    sheet.replaceChildren(...nodes, value.slice(at), "\n");
    sheet.scrollTop = draft.area.scrollTop;
  }

  /** Moves the marks along with what was typed; those of changed words go until the draft is read again. */
  function follow() {
    const value = draft.area.value;
    const [head, tail] = common(text, value);
    const moved = value.length - text.length;
    /** @param {number} start @param {number} end @returns {[number, number] | null} */
    const place = (start, end) =>
      end <= head ? [start, end] : start >= text.length - tail ? [start + moved, end + moved] : null;
    marks = marks.flatMap((mark) => {
      const found = place(mark.start, mark.end);
      return found ? [{ ...mark, start: found[0], end: found[1] }] : [];
    });
    for (const item of /** @type {NodeListOf<HTMLElement>} */ (slot.querySelectorAll("[data-rule]"))) {
      const found = place(...span(item));
      item.toggleAttribute("data-stale", found === null);
      if (found) [item.dataset.start, item.dataset.end] = found.map(String);
    }
    text = value;
    paint();
  }

  /** @param {HTMLElement} item @returns {[number, number]} */
  function span(item) {
    return [Number(item.dataset.start), Number(item.dataset.end)];
  }

  /** @param {number} start @param {number} end */
  function point(start, end) {
    draft.area.focus({ preventScroll: true });
    draft.area.setSelectionRange(start, end);
    const mark = /** @type {HTMLElement | undefined} */ ([...sheet.querySelectorAll("mark")].find((each) => each.textContent === draft.area.value.slice(start, end)));
    if (mark) draft.area.scrollTop = mark.offsetTop - draft.area.clientHeight / 2;
    draft.area.scrollIntoView({ block: "nearest" });
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(read, REST);
  }

  slot.addEventListener("click", (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest("button");
    if (button?.dataset.action === "aside-again") {
      aside = [];
      void read();
    }
    const item = /** @type {HTMLElement | null | undefined} */ (button?.closest("[data-rule]"));
    if (!button || !item || item.hasAttribute("data-stale")) return;
    const [start, end] = span(item);
    if (button.dataset.action === "replace") draft.replace(start, end, button.dataset.text ?? "");
    if (button.dataset.action === "point") point(start, end);
    if (button.dataset.action === "aside") {
      aside.push([item.dataset.rule ?? "", draft.area.value.slice(start, end)]);
      draft.say("set_aside");
      void read();
    }
  });
  draft.area.addEventListener("focus", () => bridge.start(), { once: true });
  draft.area.addEventListener("scroll", () => (sheet.scrollTop = draft.area.scrollTop));
  draft.listen(() => {
    if (draft.area.value === "") return clear();
    bridge.start();
    follow();
    return later();
  });
  // What is answered or filled in elsewhere can change what there is to say of the draft.
  root.addEventListener("input", ({ target }) => target !== draft.area && later());
  bridge.listen(({ stage }) => {
    if (stage === "ready") {
      draft.say("");
      void read();
    } else if (draft.area.value !== "") draft.say(stage === "failed" ? "unread" : "reading");
  });
  paint();
}

/** @param {string} old @param {string} next @returns {[number, number]} how much both begin with, and end with */
function common(old, next) {
  const most = Math.min(old.length, next.length);
  let head = 0;
  while (head < most && old[head] === next[head]) head++;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === next[next.length - 1 - tail]) tail++;
  return [head, tail];
}

/** Has a draft read while it is typed: marks the words, lists what was noticed, changes only what is asked for. */

import { today } from "./case.mjs";
import { onFirstContact } from "./contact.mjs";
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
 * @param {() => {kind: string, account: string, fields: Record<string, string>, answers: Record<string, string>}} known
 *   about what is being written; a draft that was not composed here is judged by its own words
 * @param {{words: Record<string, string>, longest: number}} settings
 */
export function mountReviewer(root, bridge, draft, known, { words: sentences, longest }) {
  const slot = draft.slot("reviewed");
  const judged = draft.slot("judged");
  const choices = /** @type {HTMLElement} */ (judged.querySelector("[data-slot=choose-kind]"));
  const [kinds, account] = ["draft_kind", "draft_account"].map(
    (name) => /** @type {HTMLSelectElement} */ (judged.querySelector(`[name=${name}]`)),
  );
  const sheet = draft.slot("marks");
  /** What the person set aside for this draft: pairs of a rule and the words. @type {[string, string][]} */
  let aside = [];
  /** @type {Mark[]} */
  let marks = [];
  /** Where something is still to be filled in. @type {Mark[]} */
  let gaps = [];
  /** The text that the marks and the list are about; the text area may be ahead of it by a key or two. */
  let text = draft.area.value;
  /** Where the words of each finding are now. @type {Map<HTMLElement, [number, number]>} */
  const spans = new Map();
  let frame = 0;
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
    if (asked === "" || asked.length > longest) return clear();
    busy = true;
    try {
      const own = draft.composed() ? {} : { kind: kinds.value, account: account.value };
      const request = { want: "review", text: asked, aside, unfinished: draft.unfinished(), today: today(), ...known(), ...own };
      const review = await bridge.ask(request);
      if (review.ok && draft.area.value === asked) show(asked, review);
    } catch {
      draft.say("unread"); // the bridge has said what happened; the draft is still there
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
    gaps = review.gaps.map((/** @type {[number, number]} */ [start, end]) => ({ start, end, severity: "" }));
    const label = [...kinds.options].find(({ value }) => value === review.kind)?.textContent ?? "";
    draft.slot("judged-as").textContent = sentences.looks_like.replace("{kind}", label);
    judged.hidden = draft.composed();
    fill(slot, review.show);
    spans.clear();
    for (const item of /** @type {NodeListOf<HTMLElement>} */ (slot.querySelectorAll("[data-rule]"))) {
      item.removeAttribute("data-stale");
      spans.set(item, [Number(item.dataset.start), Number(item.dataset.end)]);
    }
    paintSoon();
    tell(draft.unfinished() ? "" : review.verdict);
  }

  function clear() {
    aside = [];
    marks = [];
    gaps = [];
    judged.hidden = true;
    text = draft.area.value;
    spans.clear();
    fill(slot, null);
    paintSoon();
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

  /** Paints once a frame, however many keys were pressed in it. */
  function paintSoon() {
    if (frame === 0) frame = requestAnimationFrame(paint);
  }

  /** Marks the words behind the text area. */
  function paint() {
    frame = 0;
    const value = draft.area.value;
    const nodes = [];
    let at = 0;
    for (const { start, end, severity } of flatten(marks)) {
      const words = document.createElement("mark");
      words.dataset.severity = severity;
      words.dataset.at = String(start);
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
    /** @param {[number, number]} span @returns {[number, number] | null} where it is now; null where it was changed */
    const place = ([start, end]) =>
      end <= head ? [start, end] : start >= text.length - tail ? [start + moved, end + moved] : null;
    const move = (/** @type {Mark} */ mark) => {
      const found = place([mark.start, mark.end]);
      return found ? [{ ...mark, start: found[0], end: found[1] }] : [];
    };
    marks = marks.flatMap(move);
    gaps = gaps.flatMap(move);
    for (const [item, words] of spans) {
      const found = place(words);
      if (found) spans.set(item, found);
      else {
        spans.delete(item);
        item.dataset.stale = "";
      }
    }
    text = value;
    paintSoon();
  }

  /** @param {number} start @param {number} end */
  function point(start, end) {
    draft.area.focus({ preventScroll: true });
    draft.area.setSelectionRange(start, end);
    const mark = /** @type {HTMLElement | null} */ (sheet.querySelector(`mark[data-at="${start}"]`));
    if (mark) draft.area.scrollTop = mark.offsetTop - draft.area.clientHeight / 2;
    draft.area.scrollIntoView({ block: "nearest" });
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(read, REST);
  }

  draft.findGap(() => (gaps.length > 0 ? [gaps[0].start, gaps[0].end] : null));
  judged.addEventListener("click", (event) => {
    if (!/** @type {HTMLElement} */ (event.target).closest("[data-action=change-kind]")) return;
    choices.hidden = !choices.hidden;
    if (!choices.hidden) kinds.focus();
  });
  slot.addEventListener("click", (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest("button");
    if (button?.dataset.action === "aside-again") {
      aside = [];
      void read();
    }
    const item = /** @type {HTMLElement | null | undefined} */ (button?.closest("[data-rule]"));
    const words = item && spans.get(item);
    if (!button || !words) return;
    const [start, end] = words;
    if (button.dataset.action === "replace") draft.replace(start, end, button.dataset.text ?? "");
    if (button.dataset.action === "point") point(start, end);
    if (button.dataset.action === "aside") {
      aside.push([item?.dataset.rule ?? "", draft.area.value.slice(start, end)]);
      draft.say("set_aside");
      void read();
    }
  });
  onFirstContact(draft.area, bridge.start);
  draft.area.addEventListener("scroll", () => (sheet.scrollTop = draft.area.scrollTop));
  draft.listen(() => {
    if (draft.area.value === "" || draft.area.value.length > longest) return clear();
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
  paintSoon();
}

const RANK = ["error", "warning", "hint"];

/**
 * Returns stretches that follow one another: where marks lie upon each other, the gravest shows, then the shortest.
 * @param {Mark[]} marks
 * @returns {Mark[]}
 */
function flatten(marks) {
  const length = (/** @type {Mark} */ mark) => mark.end - mark.start;
  const weight = (/** @type {Mark} */ one, /** @type {Mark} */ other) =>
    RANK.indexOf(one.severity) - RANK.indexOf(other.severity) || length(one) - length(other);
  const cuts = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((one, other) => one - other);
  const waiting = marks.filter((mark) => length(mark) > 0).sort((one, other) => one.start - other.start);
  /** @type {Mark[]} the marks that cover where we are, the one that shows first */
  let open = [];
  /** @type {Mark | null} */
  let last = null;
  /** @type {Mark[]} */
  const found = [];
  cuts.forEach((start, index) => {
    open = open.filter((mark) => mark.end > start);
    while (waiting[0]?.start === start) open.push(/** @type {Mark} */ (waiting.shift()));
    const [top] = open.sort(weight);
    if (top && top === last) found[found.length - 1].end = cuts[index + 1];
    else if (top) found.push({ ...top, start, end: cuts[index + 1] });
    last = top ?? null;
  });
  return found;
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

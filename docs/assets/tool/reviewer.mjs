/** Reviews a draft as it is typed: highlights and lists findings, and changes text only on request. */

import { today } from "./store.mjs";
import { onFirstContact } from "./contact.mjs";
import { choose } from "./elements.mjs";
import { fill } from "./slot.mjs";

/** Debounce intervals in milliseconds: for the review, and for announcing the verdict to screen readers. */
const PAUSE = 150;
const PAUSE_TO_ANNOUNCE = 1500;

/** @typedef {{start: number, end: number, severity: string}} Mark */

/**
 * Initializes the review of drafts.
 * @param {HTMLElement} root the tool's element
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {ReturnType<typeof import("./draft.mjs").createDraft>} draft
 * @param {() => {kind: string, account: string, fields: Record<string, string>, answers: Record<string, string>}} known
 *   the context of the message; for drafts not composed here, the kind comes from the text or the person
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
  /** The dismissed findings of this draft: a rule and the text. @type {[string, string][]} */
  let dismissed = [];
  /** @type {Mark[]} */
  let marks = [];
  /** The placeholders. @type {Mark[]} */
  let gaps = [];
  /** The text that the marks and the findings belong to; the editor may be ahead of it. */
  let text = draft.area.value;
  /** The current span of each finding. @type {Map<HTMLElement, [number, number]>} */
  const spans = new Map();
  let frame = 0;
  let verdict = "";
  let timer = 0;
  let announceTimer = 0;
  let busy = false;
  let again = false;

  /** Reviews the draft; changes in the meantime are reviewed right after. */
  async function review() {
    again = busy;
    if (busy) return;
    const asked = draft.area.value;
    if (asked === "" || asked.length > longest) return clear();
    busy = true;
    try {
      const own = draft.composed() ? {} : { kind: kinds.value, account: account.value };
      const request = { want: "review", text: asked, aside: dismissed, unfinished: draft.unfinished(), today: today(), ...known(), ...own };
      const result = await bridge.ask(request);
      if (result.ok && draft.area.value === asked) show(asked, result);
    } catch {
      draft.say("unread"); // the bridge has reported the failure; the draft is still there
    } finally {
      busy = false;
    }
    if (again) await review();
    return undefined;
  }

  /** @param {string} asked the reviewed text @param {any} result */
  function show(asked, result) {
    text = asked;
    draft.setRoom(result.limit, result.words_limit);
    marks = result.marks.map((/** @type {[number, number, string]} */ [start, end, severity]) => ({ start, end, severity }));
    gaps = result.gaps.map((/** @type {[number, number]} */ [start, end]) => ({ start, end, severity: "" }));
    const label = [...kinds.options].find(({ value }) => value === result.kind)?.textContent ?? "";
    draft.slot("judged-as").textContent = sentences.looks_like.replace("{kind}", label);
    judged.hidden = draft.composed();
    fill(slot, result.show);
    spans.clear();
    for (const item of /** @type {NodeListOf<HTMLElement>} */ (slot.querySelectorAll("[data-rule]"))) {
      item.removeAttribute("data-stale");
      spans.set(item, [Number(item.dataset.start), Number(item.dataset.end)]);
    }
    paintSoon();
    announce(draft.unfinished() ? "" : result.verdict);
  }

  function clear() {
    dismissed = [];
    marks = [];
    gaps = [];
    judged.hidden = true;
    text = draft.area.value;
    spans.clear();
    fill(slot, null);
    paintSoon();
    announce("");
  }

  /** Announces a changed verdict to screen readers once the typing pauses. @param {string} next */
  function announce(next) {
    clearTimeout(announceTimer);
    if (next === verdict) return;
    announceTimer = setTimeout(() => {
      verdict = next;
      draft.slot("heard").textContent = next;
    }, PAUSE_TO_ANNOUNCE);
  }

  /** Paints at most once per frame. */
  function paintSoon() {
    if (frame === 0) frame = requestAnimationFrame(paint);
  }

  /** Highlights the findings in the layer behind the text area. */
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

  /** Moves the marks along with edits; those of edited text disappear until the next review. */
  function follow() {
    const value = draft.area.value;
    const [head, tail] = common(text, value);
    const shift = value.length - text.length;
    /** @param {[number, number]} span @returns {[number, number] | null} its new place; null if it was edited */
    const place = ([start, end]) =>
      end <= head ? [start, end] : start >= text.length - tail ? [start + shift, end + shift] : null;
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

  /** Selects a finding in the editor. @param {number} start @param {number} end */
  function point(start, end) {
    draft.area.focus({ preventScroll: true });
    draft.area.setSelectionRange(start, end);
    const mark = /** @type {HTMLElement | null} */ (sheet.querySelector(`mark[data-at="${start}"]`));
    if (mark) draft.area.scrollTop = mark.offsetTop - draft.area.clientHeight / 2;
    draft.area.scrollIntoView({ block: "nearest" });
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(review, PAUSE);
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
      dismissed = [];
      void review();
    }
    const item = /** @type {HTMLElement | null | undefined} */ (button?.closest("[data-rule]"));
    const words = item && spans.get(item);
    if (!button || !words) return;
    const [start, end] = words;
    if (button.dataset.action === "replace") draft.replace(start, end, button.dataset.text ?? "");
    if (button.dataset.action === "point") point(start, end);
    if (button.dataset.action === "aside") {
      dismissed.push([item?.dataset.rule ?? "", draft.area.value.slice(start, end)]);
      draft.say("set_aside");
      void review();
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
  // Input in other parts can affect the review, too.
  root.addEventListener("input", ({ target }) => target !== draft.area && later());
  bridge.listen(({ stage }) => {
    if (stage === "ready") {
      draft.say("");
      void review();
    } else if (draft.area.value !== "") draft.say(stage === "failed" ? "unread" : "reading");
  });
  paintSoon();
  return {
    name: "reviewer",
    serialize: () => ({ kind: kinds.value, account: account.value }),
    /** @param {any} saved the result of `serialize`, or null to clear */
    restore(saved) {
      choose(kinds, saved?.kind, "auto");
      choose(account, saved?.account, "free");
      choices.hidden = true;
    },
  };
}

const RANK = ["error", "warning", "hint"];

/**
 * Flattens overlapping marks into consecutive spans: the most severe mark wins, then the shortest.
 * @param {Mark[]} marks
 * @returns {Mark[]}
 */
function flatten(marks) {
  const length = (/** @type {Mark} */ mark) => mark.end - mark.start;
  const bySeverity = (/** @type {Mark} */ one, /** @type {Mark} */ other) =>
    RANK.indexOf(one.severity) - RANK.indexOf(other.severity) || length(one) - length(other);
  const cuts = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((one, other) => one - other);
  const waiting = marks.filter((mark) => length(mark) > 0).sort((one, other) => one.start - other.start);
  /** @type {Mark[]} the marks at the current position, sorted by severity */
  let open = [];
  /** @type {Mark | null} */
  let last = null;
  /** @type {Mark[]} */
  const found = [];
  cuts.forEach((start, index) => {
    open = open.filter((mark) => mark.end > start);
    while (waiting[0]?.start === start) open.push(/** @type {Mark} */ (waiting.shift()));
    const [top] = open.sort(bySeverity);
    if (top && top === last) found[found.length - 1].end = cuts[index + 1];
    else if (top) found.push({ ...top, start, end: cuts[index + 1] });
    last = top ?? null;
  });
  return found;
}

/** @param {string} old @param {string} next @returns {[number, number]} the lengths of the common prefix and suffix */
function common(old, next) {
  const most = Math.min(old.length, next.length);
  let head = 0;
  while (head < most && old[head] === next[head]) head++;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === next[next.length - 1 - tail]) tail++;
  return [head, tail];
}

/** Shows the questions one after the other, keeps every answer, and shows where they lead. */

import { build } from "./elements.mjs";
import { walk } from "./walk.mjs";

/**
 * Wakes the form of a decision that stands in the page.
 * @param {HTMLElement} root the tool's element
 * @param {import("./walk.mjs").Table} table what answers until Python is ready
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {ReturnType<typeof import("./status.mjs").createSay>} say
 * @param {(outcome: string | null) => void} tell is called with where the answers lead
 */
export function mountDecision(root, table, bridge, say, tell) {
  const form = /** @type {HTMLFormElement} */ (root.querySelector("form[data-part=decision]"));
  const list = /** @type {HTMLElement} */ (form.querySelector(".questions"));
  const again = /** @type {HTMLElement} */ (form.querySelector("[data-slot=again]"));
  const result = /** @type {HTMLElement} */ (root.querySelector("[data-slot=result]"));
  /** @type {Map<string, HTMLFieldSetElement>} */
  const questions = new Map();
  for (const set of form.querySelectorAll("fieldset")) questions.set(set.dataset.question ?? "", set);
  /** The question that Back opened again, else null. */
  let open = /** @type {string | null} */ (null);
  /** The question that the keyboard is answering: it stays as large as it was until the keyboard leaves it. */
  let answering = /** @type {string | null} */ (null);
  /** The question that was answered last: to answer it otherwise is no new entry in the history. */
  let answered = "";
  let path = walk(table, {});
  let byPointer = false;
  let turn = 0;
  /** The outcome that is on the screen. */
  let shown = /** @type {string | null} */ (null);

  /** @returns {Record<string, string>} every answer that is marked, on the path or not */
  function marked() {
    return Object.fromEntries(/** @type {Iterable<[string, string]>} */ (new FormData(form).entries()));
  }

  /** @returns {Record<string, string>} the answers on the path */
  function answers() {
    const all = marked();
    return Object.fromEntries(path.asked.map((id) => [id, all[id]]));
  }

  /** @param {typeof path} next */
  function place(next) {
    path = next;
    if (open !== null && !path.asked.includes(open)) open = null;
    const current = open ?? path.next_question;
    const visible = path.next_question === null ? path.asked : [...path.asked, path.next_question];
    for (const [id, set] of questions) {
      const waits = id === answering ? "answering" : visible.includes(id) ? "answered" : "later";
      set.dataset.place = id === current ? "current" : waits;
      set.dataset.first = String(id === path.asked[0] || path.asked.length === 0);
      for (const input of set.querySelectorAll("input")) {
        /** @type {HTMLElement} */ (input.closest("label")).hidden = !path.offered[id]?.includes(input.value);
      }
    }
    visible.forEach((id, at) => {
      const set = /** @type {HTMLElement} */ (questions.get(id));
      if (list.children[at] !== set) list.insertBefore(set, list.children[at]);
    });
    again.hidden = path.asked.length === 0;
  }

  /** @param {Node | null} content @param {string | null} outcome */
  function show(content, outcome) {
    const had = result.contains(document.activeElement);
    result.replaceChildren(...(content ? [content] : []));
    shown = outcome;
    if (had) headline()?.focus({ preventScroll: true });
  }

  /** @returns {HTMLElement | null} */
  function headline() {
    return result.querySelector(".headline");
  }

  /** Shows the answer that the page itself has, until Python explains it. */
  function showShortAnswer() {
    const template = root.querySelector(`template[data-short-answer="${path.outcome}"]`);
    show(template instanceof HTMLTemplateElement ? template.content.cloneNode(true) : null, path.outcome);
  }

  /** Works out where the answers lead: from the table at once, from Python as soon as it is there. */
  async function update() {
    const mine = ++turn;
    place(walk(table, marked()));
    if (path.outcome === null) show(null, null);
    else if (shown !== path.outcome) showShortAnswer();
    // Answers that were restored, or came from a link, are contact with the form too.
    if (path.outcome !== null && bridge.stage() === null) bridge.start();
    const ready = bridge.stage()?.stage === "ready";
    const asked = ready ? bridge.ask({ want: "decision", answers: answers() }) : null;
    // Told only now: whoever asks Python for more because of it waits behind the decision, not before it.
    tell(path.outcome);
    try {
      const decided = await asked;
      if (decided === null || mine !== turn) return;
      if (!decided.ok) throw new Error(decided.message);
      place({ ...decided, offered: path.offered });
      if (decided.outcome !== null) show(build(decided.show), decided.outcome);
    } catch {
      // Where Python failed, the bridge has said what happened; the short answer stands.
    }
  }

  /** Says what comes next: the next question, or the answer. */
  function announce() {
    const next = path.next_question === null ? null : questions.get(path.next_question);
    if (next) say("next_question", { text: next.querySelector("legend")?.textContent ?? "" });
    else say("answer", { text: headline()?.textContent ?? "" });
  }

  /** Moves the focus on to what comes next, and brings it into view. */
  function moveOn() {
    const next = path.next_question === null ? headline() : firstButton(path.next_question);
    next?.closest("fieldset, article")?.scrollIntoView({ block: "nearest", behavior: "auto" });
    next?.focus({ preventScroll: true });
  }

  /** @param {string} id @returns {HTMLInputElement | null | undefined} the marked button, or the first one offered */
  function firstButton(id) {
    const set = questions.get(id);
    return set?.querySelector("label:not([hidden]) input:checked") ?? set?.querySelector("label:not([hidden]) input");
  }

  /** @param {string} id */
  function reopen(id) {
    open = id;
    place(path);
    firstButton(id)?.focus();
  }

  /** Keeps the answers with this entry of the browser's history: there a reload and the browser's Back find them. */
  function remember(entry = history.replaceState) {
    entry.call(history, { ...history.state, answers: marked() }, "");
  }

  /** @param {Record<string, string>} kept */
  function restore(kept) {
    for (const input of form.querySelectorAll("input")) input.checked = kept[input.name] === input.value;
    open = answering = null;
    answered = "";
    void update();
  }

  /** @param {PopStateEvent} event */
  function travel({ state }) {
    // A link to another place on the page makes an entry too, and has nothing to do with the answers.
    if (!state?.answers) return remember();
    const inside = form.contains(document.activeElement) || result.contains(document.activeElement);
    restore(state.answers);
    announce();
    const held = document.activeElement;
    if (inside && (held === document.body || !held?.getClientRects().length)) moveOn();
  }

  form.addEventListener("pointerdown", () => (byPointer = true));
  form.addEventListener("keydown", () => (byPointer = false));
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const contact of ["focusin", "pointerdown"]) form.addEventListener(contact, () => bridge.start());
  form.addEventListener("change", (event) => {
    const { name } = /** @type {HTMLInputElement} */ (event.target);
    open = null;
    answering = byPointer ? null : name;
    void update();
    remember(name === answered ? history.replaceState : history.pushState);
    answered = name;
    announce();
    if (byPointer) moveOn();
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (answering === null || questions.get(answering)?.contains(/** @type {Node | null} */ (relatedTarget))) return;
    answering = null;
    place(path);
  });
  form.addEventListener("click", (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest("button");
    if (!button) return;
    const at = button.closest("fieldset")?.dataset.question ?? "";
    const before = path.asked.includes(at) ? path.asked[path.asked.indexOf(at) - 1] : path.asked.at(-1);
    if (button.dataset.action === "back" && before) reopen(before);
    if (button.dataset.action === "keep") {
      open = null;
      place(path);
      announce();
      moveOn();
    }
    if (button.dataset.action === "again") {
      restore({});
      remember(history.pushState);
      announce();
      moveOn();
    }
  });
  addEventListener("popstate", travel);
  bridge.listen((stage) => stage.stage === "ready" && void update());
  restore(history.state?.answers ?? marked());
  remember();
  if (path.asked.length > 0) say("restored");
  if (path.asked.length > 0 || form.contains(document.activeElement)) bridge.start();

  /** @param {Record<string, string> | null} held */
  function take(held) {
    restore(held ?? {});
    remember();
  }

  return { name: "answers", answers, outcome: () => path.outcome, hold: marked, take };
}

/** Asks one question at a time, lists the answers, and shows where they lead. */

import { inWords, preset, today } from "./store.mjs";
import { watchKeys } from "./contact.mjs";
import { answeredLine, build, firstButton, reveal } from "./elements.mjs";
import { fill } from "./slot.mjs";
import { filled } from "./status.mjs";
import { asksDate, doubt, fromDate, tooLate, walk } from "./walk.mjs";

/** The interview date as a question. */
const DATE = "date";

/**
 * Initializes the decision's form.
 * @param {HTMLElement} root the tool's element
 * @param {import("./walk.mjs").Table} table decides until Python is ready
 * @param {import("./store.mjs").Store} store
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {ReturnType<typeof import("./status.mjs").createSay>} say
 * @param {Record<string, string>} words the tool's sentences
 */
export function mountDecision(root, table, store, bridge, say, words) {
  const form = /** @type {HTMLFormElement} */ (root.querySelector("form[data-part=decision]"));
  const [result, details, answers, answered, position, date] = [
    "result", "details", "answers", "answered", "position", DATE,
  ].map((name) => /** @type {HTMLElement} */ (root.querySelector(`[data-slot=${name}]`)));
  const dateBox = /** @type {HTMLInputElement} */ (date.querySelector("input"));
  const button = (/** @type {string} */ name) => /** @type {HTMLElement} */ (form.querySelector(`[data-action=${name}]`));
  /** @type {Map<string, HTMLFieldSetElement>} */
  const questions = new Map();
  for (const set of form.querySelectorAll("fieldset")) questions.set(set.dataset.question ?? "", set);
  /** The reopened question, and the visible one; '' for none. */
  let [open, current] = ["", ""];
  let path = walk(table, {});
  /** The answers that follow from the date. @type {Record<string, string>} */
  let derived = {};
  /** What was selected before this script ran. */
  const early = [.../** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll("fieldset input:checked"))];
  const earlyAnswers = Object.fromEntries(early.map(({ name, value }) => [name, value]));
  const byKeys = watchKeys(form);
  let turn = 0;
  /** The template of the visible answer. @type {HTMLTemplateElement | null} */
  let shown = null;
  /** What 'Undo' restores. @type {Partial<import("./store.mjs").State> | null} */
  let before = null;

  /** @returns {Record<string, string>} the answers on the path */
  function onPath() {
    const all = { ...store.get().answers, ...derived };
    return Object.fromEntries(path.asked.map((id) => [id, all[id]]));
  }

  /** Computes where the answers lead, and updates the form. */
  function place() {
    const now = store.get();
    derived = fromDate(table, today(), now.interview);
    path = walk(table, { ...now.answers, ...derived });
    if (open !== DATE && (!path.asked.includes(open) || open in derived)) open = "";
    const asksNow = asksDate(table, now.answers);
    const withDate = asksNow !== undefined && (open === DATE || (!open && !now.skipped && path.next_question !== null));
    const next = open || (path.next_question ?? "");
    for (const [id, set] of questions) {
      set.dataset.place = id === next ? "current" : "later";
      for (const input of set.querySelectorAll("input")) {
        /** @type {HTMLElement} */ (input.closest("label")).hidden = !path.offered[id]?.includes(input.value);
        if (id !== current || id !== next) input.checked = now.answers[id] === input.value;
      }
    }
    current = next;
    placeDate(withDate, asksNow ?? DATE);
    showAnswered(asksNow, withDate);
    const own = path.asked.filter((id) => !(id in derived));
    const number = open ? own.indexOf(open) + 1 : own.length + 1;
    position.textContent = current && open !== DATE ? filled(words.position, { number, most: own.length + path.ahead }) : "";
    button("back").hidden = own.length === 0 || path.outcome !== null || open !== "";
    button("again").hidden = path.asked.length === 0;
    const instead = root.querySelector("[data-slot=instead]");
    if (instead instanceof HTMLElement) instead.hidden = path.asked.length > 2 || path.outcome !== null;
  }

  /** Moves the only date field to where it matters. @param {boolean} here @param {string} sentence */
  function placeDate(here, sentence) {
    if (!date.contains(document.activeElement)) {
      const name = path.outcome !== null && !here ? "plan" : "question";
      const home = root.querySelector(`[data-date-home=${name}]`);
      if (date.parentElement !== home) home?.append(date);
      date.hidden = !here && name === "question";
      if (dateBox.value !== store.get().interview) dateBox.value = store.get().interview;
    }
    /** @type {HTMLElement} */ (date.querySelector("label")).textContent = words[sentence];
    const asks = doubt(table, store.get().answers, today(), store.get().interview);
    /** @type {HTMLElement} */ (date.querySelector("[data-slot=doubt]")).textContent = asks;
    /** @type {HTMLElement} */ (date.querySelector("[data-action=keep-date]")).hidden = open !== DATE;
  }

  /** @param {string | undefined} sentence the date's label, if it is asked for @param {boolean} withDate whether that is now */
  function showAnswered(sentence, withDate) {
    const all = { ...store.get().answers, ...derived };
    const lines = path.asked.filter((id) => id !== open).map((id) => {
      const question = questions.get(id)?.querySelector("legend")?.textContent ?? "";
      const change = { "data-action": "change", "data-change": id };
      return answeredLine(question, answerText(id, all[id]), words, id in derived ? null : change);
    });
    if (sentence && !withDate) {
      const day = inWords(store.get().interview) || words.date_none;
      lines.splice(1, 0, answeredLine(words[sentence], day, words, { "data-action": "change", "data-change": DATE }));
    }
    fill(answered, ["ol", { class: "answered" }, lines]);
    answers.hidden = lines.length === 0;
    const folded = path.outcome !== null && !open;
    if (answers.dataset.folded !== String(folded)) /** @type {HTMLDetailsElement} */ (answers).open = !folded;
    answers.dataset.folded = String(folded);
    const count = /** @type {HTMLElement} */ (answers.querySelector("[data-slot=answered-count]"));
    count.textContent = filled(words.answered_count, { number: lines.length });
  }

  /** @param {string} id @param {string} option @returns {string} an answer's label */
  function answerText(id, option) {
    const label = questions.get(id)?.querySelector(`input[value="${option}"]`)?.closest("label");
    return label?.querySelector(".name")?.textContent ?? "";
  }

  /** @param {Node | null} content @param {HTMLTemplateElement | null} answer */
  function show(content, answer) {
    const had = result.contains(document.activeElement);
    result.replaceChildren(...(content ? [content] : []));
    shown = answer;
    if (had) headline()?.focus({ preventScroll: true });
  }

  const headline = () => /** @type {HTMLElement | null} */ (result.querySelector(".headline"));
  /** @returns {HTMLTemplateElement | null} the page's own answer for the outcome */
  function template() {
    const of = tooLate(table, path.outcome, today(), store.get().interview) ? "late" : "short";
    return root.querySelector(`template[data-${of}-answer="${path.outcome}"]`);
  }

  /** Shows the page's own answer for the outcome. */
  function showShortAnswer() {
    const answer = template();
    show(answer?.content.cloneNode(true) ?? null, answer);
    fill(details, null);
  }

  /** Shows where the answers lead: from the table right away, from Python once it is ready. */
  async function update() {
    const mine = ++turn;
    place();
    if (shown !== template() || bridge.stage()?.stage === "failed") showShortAnswer();
    // Restored answers, and those from a link, start Python, too.
    if (path.outcome !== null && bridge.stage() === null) bridge.start();
    if (path.outcome === null || bridge.stage()?.stage !== "ready") return;
    try {
      const decided = await bridge.ask({ want: "decision", answers: onPath(), today: today(), interview: store.get().interview });
      if (mine !== turn) return;
      if (!decided.ok) throw new Error(decided.message);
      show(build(decided.show), template());
      fill(details, decided.details);
    } catch {
      // The bridge has reported the failure. Show the short answer, without the reasons of an earlier one.
      if (mine === turn) showShortAnswer();
    }
  }

  /** Moves the focus to what comes next, and scrolls it into view. */
  function moveOn() {
    const optional = !date.hidden && date.parentElement?.dataset.dateHome === "question" && !dateBox.value;
    const next = open === DATE || optional ? dateBox : current ? firstButton(questions.get(current)) : headline();
    next?.focus({ preventScroll: true });
    const top = current ? (date.hidden ? position : date) : (next?.closest("article, .date") ?? position);
    const end = next?.closest("fieldset, article, .date") ?? top;
    reveal(top, end);
  }

  /** @param {string} id */
  function reopen(id) {
    [open, current] = [id, ""];
    place();
    moveOn();
  }

  /** @param {string} question @param {string} option */
  function answer(question, option) {
    const now = store.get();
    if (now.answers[question] === option && open !== question) return;
    const passed = now.skipped || (!date.hidden && date.parentElement?.dataset.dateHome === "question");
    open = "";
    store.update({ answers: { ...now.answers, [question]: option }, skipped: passed }, now.answers[question] !== option);
    moveOn();
  }

  /** @param {EventTarget | null} target a selected radio button */
  function selected(target) {
    const pressed = !byKeys() && target instanceof HTMLInputElement && target.type === "radio" && target.checked;
    if (pressed) answer(target.name, target.value);
  }

  /** Submits the selected option of the visible question. */
  function submitSelected() {
    const chosen = /** @type {HTMLInputElement | null} */ (questions.get(current)?.querySelector("input:checked"));
    if (chosen) answer(chosen.name, chosen.value);
    else firstButton(questions.get(current))?.focus();
  }

  /** @param {Partial<import("./store.mjs").State>} was what 'Undo' restores */
  function offerUndo(was) {
    before = was;
    button("undo-again").hidden = false;
  }

  /** @type {Record<string, (button: HTMLElement) => void>} */
  const actions = {
    keep: submitSelected,
    back: () => reopen(path.asked.filter((id) => !(id in derived)).at(-1) ?? ""),
    change: ({ dataset }) => reopen(dataset.change ?? ""),
    answer: ({ dataset }) => {
      store.update({ answers: { ...store.get().answers, ...preset(dataset.preset) } }, true);
      moveOn();
    },
    "keep-date": () => {
      open = "";
      store.update({ skipped: true });
      moveOn();
    },
    again: () => {
      const { answers: given, interview, skipped } = store.get();
      store.update({ answers: {}, interview: "", skipped: false }, true);
      offerUndo({ answers: given, interview, skipped });
      say("started_over");
      moveOn();
    },
    "undo-again": () => {
      store.update(before ?? {}, true);
      say("undone_over");
      moveOn();
    },
  };
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && /** @type {HTMLElement} */ (event.target).matches("[type=radio]")) submitSelected();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const contact of ["focusin", "pointerdown"]) form.addEventListener(contact, () => bridge.start());
  for (const event of ["click", "change"]) form.addEventListener(event, ({ target }) => selected(target));
  root.addEventListener("click", (event) => {
    const pressed = /** @type {HTMLElement} */ (event.target).closest("button");
    actions[pressed?.dataset.action ?? ""]?.(/** @type {HTMLElement} */ (pressed));
  });
  for (const event of ["input", "change"]) {
    dateBox.addEventListener(event, () => {
      // A year that is still being typed starts with zeros.
      if (dateBox.value.startsWith("0") || dateBox.value === store.get().interview) return;
      store.update({ interview: dateBox.value });
    });
  }
  date.addEventListener("focusout", () => setTimeout(place));

  /** Announces the effects of a changed date. @param {string} had the previous outcome @param {Record<string, string>} were */
  function sayDate(had, were) {
    const changed = Object.keys({ ...were, ...derived }).filter((id) => were[id] !== derived[id] && path.asked.includes(id));
    const labels = changed.map((id) => answerText(id, derived[id]));
    if (path.outcome !== null && had && had !== path.outcome) say("date_changed_outcome", { text: headline()?.textContent ?? "" });
    else if (labels.some(Boolean)) say("date_changed_answers", { text: labels.filter(Boolean).join(", ") });
    else if (path.outcome !== null && had) say("date_changed");
  }

  store.listen((now, was, why) => {
    const had = path.outcome ?? "";
    const were = derived;
    const inside = root.contains(document.activeElement);
    if (why !== "update") open = "";
    // A focused date field keeps its value, but during Back nobody is typing.
    if (why === "travel") dateBox.blur();
    if (why !== "update" || Object.keys(now.answers).length > 0) button("undo-again").hidden = true;
    void update();
    if (why === "update" && now.interview !== was.interview && Object.keys(now.answers).length > 0) sayDate(had, were);
    if (why === "day" && path.outcome !== null) say("day_changed");
    if (why === "restored" && path.asked.length > 0) say("restored");
    const held = document.activeElement;
    if (why === "travel" && inside && (held === document.body || !held?.getClientRects().length)) moveOn();
  });
  bridge.listen((stage) => stage.stage === "ready" && void update());
  place();
  return {
    answers: onPath,
    outcome: () => path.outcome,
    /** @returns {{kind: string, offers: string}} the kind of message for the outcome, now or later */
    message: () => ({ kind: template()?.dataset.kind ?? "", offers: template()?.dataset.offers ?? "" }),
    /** @param {Record<string, string>} given @returns {boolean} whether the date is consistent with them */
    agrees: (given) => Object.entries(derived).every(([id, option]) => (given[id] ?? option) === option),
    moveOn,
    offerUndo,
    /** Adopts what was answered before this script ran. */
    adopt() {
      if (early.length > 0) store.update({ answers: { ...store.get().answers, ...earlyAnswers } });
      if (early.length > 0 || form.contains(document.activeElement)) bridge.start();
    },
  };
}

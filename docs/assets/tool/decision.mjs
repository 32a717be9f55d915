/** Asks one question at a time, shows what was answered as lines, and shows where the answers lead. */

import { inWords, preset, today } from "./case.mjs";
import { watchKeys } from "./contact.mjs";
import { answeredLine, build, firstButton, reveal } from "./elements.mjs";
import { fill } from "./slot.mjs";
import { filled } from "./status.mjs";
import { asksDate, doubt, fromDate, tooLate, walk } from "./walk.mjs";

/** Stands for the date of the interview among the questions. */
const DATE = "date";

/**
 * Wakes the form of a decision that stands in the page.
 * @param {HTMLElement} root the tool's element
 * @param {import("./walk.mjs").Table} table what answers until Python is ready
 * @param {import("./case.mjs").Case} told what the person has told
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {ReturnType<typeof import("./status.mjs").createSay>} say
 * @param {Record<string, string>} words the tool's sentences
 */
export function mountDecision(root, table, told, bridge, say, words) {
  const form = /** @type {HTMLFormElement} */ (root.querySelector("form[data-part=decision]"));
  const [result, details, answers, answered, position, date] = [
    "result", "details", "answers", "answered", "position", DATE,
  ].map((name) => /** @type {HTMLElement} */ (root.querySelector(`[data-slot=${name}]`)));
  const dateBox = /** @type {HTMLInputElement} */ (date.querySelector("input"));
  const button = (/** @type {string} */ name) => /** @type {HTMLElement} */ (form.querySelector(`[data-action=${name}]`));
  /** @type {Map<string, HTMLFieldSetElement>} */
  const questions = new Map();
  for (const set of form.querySelectorAll("fieldset")) questions.set(set.dataset.question ?? "", set);
  /** The question that was opened again, and the one that shows; '' for none. */
  let [open, current] = ["", ""];
  let path = walk(table, {});
  /** The answers that follow from the date. @type {Record<string, string>} */
  let derived = {};
  /** What was marked before this script came. */
  const early = [.../** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll("fieldset input:checked"))];
  const marked = Object.fromEntries(early.map(({ name, value }) => [name, value]));
  const byKeys = watchKeys(form);
  let turn = 0;
  /** What is on the screen. @type {HTMLTemplateElement | null} */
  let shown = null;
  /** What 'Undo' brings back. @type {Partial<import("./case.mjs").Told> | null} */
  let before = null;

  /** @returns {Record<string, string>} the answers on the path */
  function onPath() {
    const all = { ...told.told().answers, ...derived };
    return Object.fromEntries(path.asked.map((id) => [id, all[id]]));
  }

  /** Works out where the answers lead, and shows that. */
  function place() {
    const now = told.told();
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

  /** The date is asked in one field, which stands where it matters. @param {boolean} here @param {string} sentence */
  function placeDate(here, sentence) {
    if (!date.contains(document.activeElement)) {
      const name = path.outcome !== null && !here ? "plan" : "question";
      const home = root.querySelector(`[data-date-home=${name}]`);
      if (date.parentElement !== home) home?.append(date);
      date.hidden = !here && name === "question";
      if (dateBox.value !== told.told().interview) dateBox.value = told.told().interview;
    }
    /** @type {HTMLElement} */ (date.querySelector("label")).textContent = words[sentence];
    const asks = doubt(table, told.told().answers, today(), told.told().interview);
    /** @type {HTMLElement} */ (date.querySelector("[data-slot=doubt]")).textContent = asks;
    /** @type {HTMLElement} */ (date.querySelector("[data-action=keep-date]")).hidden = open !== DATE;
  }

  /** @param {string | undefined} sentence how the date is asked, if it is @param {boolean} withDate whether it is asked now */
  function showAnswered(sentence, withDate) {
    const all = { ...told.told().answers, ...derived };
    const lines = path.asked.filter((id) => id !== open).map((id) => {
      const question = questions.get(id)?.querySelector("legend")?.textContent ?? "";
      const change = { "data-action": "change", "data-change": id };
      return answeredLine(question, answerText(id, all[id]), words, id in derived ? null : change);
    });
    if (sentence && !withDate) {
      const day = inWords(told.told().interview) || words.date_none;
      lines.splice(1, 0, answeredLine(words[sentence], day, words, { "data-action": "change", "data-change": DATE }));
    }
    answered.replaceChildren(...lines);
    answers.hidden = lines.length === 0;
    const folded = path.outcome !== null && !open;
    if (answers.dataset.folded !== String(folded)) /** @type {HTMLDetailsElement} */ (answers).open = !folded;
    answers.dataset.folded = String(folded);
    const count = /** @type {HTMLElement} */ (answers.querySelector("[data-slot=answered-count]"));
    count.textContent = filled(words.answered_count, { number: lines.length });
  }

  /** @param {string} id @param {string} option @returns {string} an answer as the form words it */
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
  /** @returns {HTMLTemplateElement | null} what the page itself knows of the outcome */
  function template() {
    const of = tooLate(table, path.outcome, today(), told.told().interview) ? "late" : "short";
    return root.querySelector(`template[data-${of}-answer="${path.outcome}"]`);
  }

  /** Shows what the page itself knows of the outcome. */
  function short() {
    const answer = template();
    show(answer?.content.cloneNode(true) ?? null, answer);
    fill(details, null);
  }

  /** Shows where the answers lead: from the table at once, from Python as soon as it is there. */
  async function update() {
    const mine = ++turn;
    place();
    if (shown !== template() || bridge.stage()?.stage === "failed") short();
    // Answers that were restored, or came from a link, are contact with the form too.
    if (path.outcome !== null && bridge.stage() === null) bridge.start();
    if (path.outcome === null || bridge.stage()?.stage !== "ready") return;
    try {
      const decided = await bridge.ask({ want: "decision", answers: onPath(), today: today(), interview: told.told().interview });
      if (mine !== turn) return;
      if (!decided.ok) throw new Error(decided.message);
      show(build(decided.show), template());
      fill(details, decided.details);
    } catch {
      // Where Python failed, the bridge has said what happened. The short answer stands, and no reasons of an older one.
      if (mine === turn) short();
    }
  }

  /** Moves the focus on to what comes next, and brings it into view. */
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
    const now = told.told();
    if (now.answers[question] === option && open !== question) return;
    const passed = now.skipped || (!date.hidden && date.parentElement?.dataset.dateHome === "question");
    open = "";
    told.tell({ answers: { ...now.answers, [question]: option }, skipped: passed }, now.answers[question] !== option);
    moveOn();
  }

  /** @param {EventTarget | null} target a radio button that was chosen */
  function chosen(target) {
    const pressed = !byKeys() && target instanceof HTMLInputElement && target.type === "radio" && target.checked;
    if (pressed) answer(target.name, target.value);
  }

  /** Goes on with what is marked in the question that shows. */
  function goOn() {
    const chosen = /** @type {HTMLInputElement | null} */ (questions.get(current)?.querySelector("input:checked"));
    if (chosen) answer(chosen.name, chosen.value);
    else firstButton(questions.get(current))?.focus();
  }

  /** @param {Partial<import("./case.mjs").Told>} was what 'Undo' brings back */
  function offerUndo(was) {
    before = was;
    button("undo-again").hidden = false;
  }

  /** @type {Record<string, (button: HTMLElement) => void>} */
  const actions = {
    keep: goOn,
    back: () => reopen(path.asked.filter((id) => !(id in derived)).at(-1) ?? ""),
    change: ({ dataset }) => reopen(dataset.change ?? ""),
    answer: ({ dataset }) => {
      told.tell({ answers: { ...told.told().answers, ...preset(dataset.preset) } }, true);
      moveOn();
    },
    "keep-date": () => {
      open = "";
      told.tell({ skipped: true });
      moveOn();
    },
    again: () => {
      const { answers: given, interview, skipped } = told.told();
      told.tell({ answers: {}, interview: "", skipped: false }, true);
      offerUndo({ answers: given, interview, skipped });
      say("started_over");
      moveOn();
    },
    "undo-again": () => {
      told.tell(before ?? {}, true);
      say("undone_over");
      moveOn();
    },
  };
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && /** @type {HTMLElement} */ (event.target).matches("[type=radio]")) goOn();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const contact of ["focusin", "pointerdown"]) form.addEventListener(contact, () => bridge.start());
  for (const event of ["click", "change"]) form.addEventListener(event, ({ target }) => chosen(target));
  root.addEventListener("click", (event) => {
    const pressed = /** @type {HTMLElement} */ (event.target).closest("button");
    actions[pressed?.dataset.action ?? ""]?.(/** @type {HTMLElement} */ (pressed));
  });
  for (const event of ["input", "change"]) {
    dateBox.addEventListener(event, () => {
      // A year that is still being typed begins with zeros.
      if (dateBox.value.startsWith("0") || dateBox.value === told.told().interview) return;
      told.tell({ interview: dateBox.value });
    });
  }
  // A date has parts of its own that get the focus, and the browser brings only those out from under the header.
  for (const event of ["focus", "keyup"]) dateBox.addEventListener(event, () => dateBox.scrollIntoView({ block: "nearest" }));
  date.addEventListener("focusout", () => setTimeout(place));

  /** Says what a changed date has changed. @param {string} had the outcome before @param {Record<string, string>} were */
  function sayDate(had, were) {
    const changed = Object.keys({ ...were, ...derived }).filter((id) => were[id] !== derived[id] && path.asked.includes(id));
    const labels = changed.map((id) => answerText(id, derived[id]));
    if (path.outcome !== null && had && had !== path.outcome) say("date_changed_outcome", { text: headline()?.textContent ?? "" });
    else if (labels.some(Boolean)) say("date_changed_answers", { text: labels.filter(Boolean).join(", ") });
    else if (path.outcome !== null && had) say("date_changed");
  }

  told.listen((now, was, why) => {
    const had = path.outcome ?? "";
    const were = derived;
    const inside = root.contains(document.activeElement);
    if (why !== "told") open = "";
    // The date stays where it is while it is typed, and nobody types it while the page goes back.
    if (why === "travel") dateBox.blur();
    if (why !== "told" || Object.keys(now.answers).length > 0) button("undo-again").hidden = true;
    void update();
    if (why === "told" && now.interview !== was.interview && Object.keys(now.answers).length > 0) sayDate(had, were);
    if (why === "day" && path.outcome !== null) say("day_changed");
    if (why === "kept" && path.asked.length > 0) say("restored");
    const held = document.activeElement;
    if (why === "travel" && inside && (held === document.body || !held?.getClientRects().length)) moveOn();
  });
  bridge.listen((stage) => stage.stage === "ready" && void update());
  place();
  return {
    answers: onPath,
    outcome: () => path.outcome,
    /** @returns {{kind: string, offers: string}} the kind of message that the outcome carries now, or later */
    message: () => ({ kind: template()?.dataset.kind ?? "", offers: template()?.dataset.offers ?? "" }),
    /** @param {Record<string, string>} given @returns {boolean} whether the date says nothing else */
    agrees: (given) => Object.entries(derived).every(([id, option]) => (given[id] ?? option) === option),
    moveOn,
    offerUndo,
    /** Takes what somebody answered who was quicker than this script. */
    adopt() {
      if (early.length > 0) told.tell({ answers: { ...told.told().answers, ...marked } });
      if (early.length > 0 || form.contains(document.activeElement)) bridge.start();
    },
  };
}

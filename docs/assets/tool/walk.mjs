/** Walks the table that Python compiled at build time; contains no rules itself. */

/**
 * A step is a question, `[question, {option: next step}]`, or the id of an outcome. `dates.asked` has the date field's
 * label, by question and option; `dates.answers` the answers that follow from a range of days; `dates.doubts` what to ask
 * if the date contradicts an answer, by question and option; `dates.late` why it is too late, by outcome.
 * @typedef {{start: number, steps: (string | [string, Record<string, number>])[], dates: {
 *   asked: Record<string, Record<string, string>>,
 *   answers: Range<Record<string, string>>[],
 *   doubts: Record<string, Record<string, Range<string>[]>>,
 *   late: Record<string, Range<string>[]>}}} Table
 */
/** @template Found @typedef {[number | null, number | null, Found]} Range */
/**
 * @typedef {{asked: string[], next_question: string | null, outcome: string | null}} Path
 */

const DAY = 86_400_000;

/**
 * Returns where the answers lead.
 * @param {Table} table
 * @param {Record<string, string>} answers option ids, by question id
 * @returns {Path & {offered: Record<string, string[]>, ahead: number}} with the options of each question on the path, and
 *   the approximate number of questions left
 */
export function walk(table, answers) {
  /** @type {string[]} */
  const asked = [];
  /** @type {Record<string, string[]>} */
  const offered = {};
  let at = table.start;
  let step = table.steps[at];
  while (typeof step !== "string") {
    const [question, follows] = step;
    offered[question] = Object.keys(follows);
    const next = follows[answers[question]];
    if (next === undefined) {
      return { asked, next_question: question, outcome: null, offered, ahead: Math.round(ahead(table, at, answers)) };
    }
    asked.push(question);
    at = next;
    step = table.steps[at];
  }
  return { asked, next_question: null, outcome: step, offered, ahead: 0 };
}

/**
 * Returns the number of questions left, averaged over the options that don't end the walk right away.
 * @param {Table} table
 * @param {number} at a step
 * @param {Record<string, string>} answers
 * @param {Map<number, number>} [known] a cache
 * @returns {number}
 */
function ahead(table, at, answers, known = new Map()) {
  const step = table.steps[at];
  if (typeof step === "string") return 0;
  const before = known.get(at);
  if (before !== undefined) return before;
  const [question, follows] = step;
  const given = follows[answers[question]];
  const all = given === undefined ? Object.values(follows) : [given];
  const longer = all.filter((next) => typeof table.steps[next] !== "string");
  const nexts = longer.length > 0 ? longer : all;
  const rest = nexts.reduce((sum, next) => sum + ahead(table, next, answers, known), 0) / nexts.length;
  const count = rest + (given === undefined ? 1 : 0);
  known.set(at, count);
  return count;
}

/**
 * Returns the answers that follow from a date.
 * @param {Table} table
 * @param {string} today as `2026-03-05`
 * @param {string} date as `2026-03-05`, or ''
 * @returns {Record<string, string>}
 */
export function fromDate({ dates }, today, date) {
  return within(dates.answers, today, date) ?? {};
}

/**
 * Returns the label of the date field, if the date is asked for.
 * @param {Table} table
 * @param {Record<string, string>} answers
 * @returns {string | undefined}
 */
export function asksDate({ dates }, answers) {
  const asked = Object.entries(dates.asked).map(([question, options]) => options[answers[question]]);
  return asked.find((sentence) => sentence !== undefined);
}

/**
 * Returns what to ask if the date contradicts an answer.
 * @param {Table} table
 * @param {Record<string, string>} answers
 * @param {string} today
 * @param {string} date
 * @returns {string} a sentence or two, or ''
 */
export function doubt({ dates }, answers, today, date) {
  const found = Object.entries(dates.doubts).map(([id, options]) => within(options[answers[id]] ?? [], today, date));
  return found.find(Boolean) ?? "";
}

/**
 * Returns whether it is too late for an outcome.
 * @param {Table} table
 * @param {string | null} outcome
 * @param {string} today
 * @param {string} date
 * @returns {boolean}
 */
export function tooLate({ dates }, outcome, today, date) {
  return Boolean(within(dates.late[outcome ?? ""] ?? [], today, date));
}

/**
 * @template Found
 * @param {Range<Found>[]} ranges
 * @param {string} today
 * @param {string} date
 * @returns {Found | undefined}
 */
function within(ranges, today, date) {
  const days = (Date.parse(date) - Date.parse(today)) / DAY;
  return ranges.find(([first, last]) => days >= (first ?? -Infinity) && days <= (last ?? Infinity))?.[2];
}

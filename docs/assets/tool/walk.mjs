/** Walks the table that the Python engine compiled at build time; knows no rule itself. */

/**
 * A step asks, `[question, {option: next step}]`, or is the id of an outcome.
 * @typedef {{start: number, steps: (string | [string, Record<string, number>])[]}} Table
 * @typedef {{asked: string[], next_question: string | null, outcome: string | null}} Path
 */

/**
 * Returns where the answers lead.
 * @param {Table} table
 * @param {Record<string, string>} answers from question ids to option ids
 * @returns {Path & {offered: Record<string, string[]>}} with the options that each question on the path offers
 */
export function walk(table, answers) {
  /** @type {string[]} */
  const asked = [];
  /** @type {Record<string, string[]>} */
  const offered = {};
  let step = table.steps[table.start];
  while (typeof step !== "string") {
    const [question, follows] = step;
    offered[question] = Object.keys(follows);
    const next = follows[answers[question]];
    if (next === undefined) return { asked, next_question: question, outcome: null, offered };
    asked.push(question);
    step = table.steps[next];
  }
  return { asked, next_question: null, outcome: step, offered };
}

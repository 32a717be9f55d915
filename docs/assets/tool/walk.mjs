/** Walks the table that the Python engine compiled at build time; knows no rule itself. */

/**
 * A node asks (`question`, and for each option the number of the next node) or answers (`outcome`).
 * @typedef {{question?: string, options?: Record<string, number>, outcome?: string}} TableNode
 * @typedef {{asked: string[], next_question: string | null, outcome: string | null}} Path
 */

/**
 * Returns where the answers lead.
 * @param {TableNode[]} table the first node is where every walk begins
 * @param {Record<string, string>} answers from question ids to option ids
 * @returns {Path & {offered: Record<string, string[]>}} with the options that each question on the path offers
 */
export function walk(table, answers) {
  const asked = [];
  /** @type {Record<string, string[]>} */
  const offered = {};
  let node = table[0];
  while (node.question !== undefined) {
    const options = node.options ?? {};
    offered[node.question] = Object.keys(options);
    const chosen = options[answers[node.question]];
    if (chosen === undefined) return { asked, next_question: node.question, outcome: null, offered };
    asked.push(node.question);
    node = table[chosen];
  }
  return { asked, next_question: null, outcome: node.outcome ?? null, offered };
}

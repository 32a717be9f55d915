/**
 * An ESLint rule: the page's scripts only move content around. What a reader sees comes with the page or from Python, so
 * no literal is a sentence; no script assembles Python source; and no address is absolute.
 */

/** Three words in a row. Markup and selectors contain characters that no sentence does. */
const SENTENCE = /[A-Za-z’']{2,}(?:,? [A-Za-z’']{2,}){2}/;
const NO_SENTENCE = /[=>;{[#]/;
const PYTHON = /^\s*(?:from [\w.]+ import |import \w+$|def \w+\(|class \w+:)|\bprint\(/m;
const ABSOLUTE = /:\/\/|localhost/;

/** The technical cause of a failure is collapsed by default; selectors and lists of names are never shown. */
const ALLOWED_IN = new Set(["Error", "fail", "querySelector", "querySelectorAll", "closest", "matches", "split"]);

/** @type {import("eslint").Rule.RuleModule} */
export default {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      sentence: "A sentence: what a reader sees comes with the page or from Python.",
      python: "Python source: a script calls one function with JSON.",
      absolute: "An absolute address: the site works at any path, and asks no other host.",
    },
  },
  create(context) {
    /**
     * @param {import("estree").Node & import("eslint").Rule.NodeParentExtension} node
     * @param {string} text
     */
    function look(node, text) {
      if (PYTHON.test(text)) context.report({ node, messageId: "python" });
      if (ABSOLUTE.test(text)) context.report({ node, messageId: "absolute" });
      if (SENTENCE.test(text) && !NO_SENTENCE.test(text) && !isAllowed(context, node)) {
        context.report({ node, messageId: "sentence" });
      }
    }
    return {
      Literal: (node) => void (typeof node.value === "string" && look(node, node.value)),
      TemplateElement: (node) => look(node, node.value.cooked ?? ""),
      CallExpression(node) {
        const name = "property" in node.callee && "name" in node.callee.property ? node.callee.property.name : "";
        if (String(name).startsWith("runPython")) context.report({ node, messageId: "python" });
      },
    };
  },
};

/**
 * Returns whether a literal is the cause of an error, a selector, or a list of names.
 * @param {import("eslint").Rule.RuleContext} context
 * @param {import("estree").Node} node
 * @returns {boolean}
 */
function isAllowed(context, node) {
  return context.sourceCode.getAncestors(node).some((/** @type {any} */ each) => {
    const callee = each.callee;
    return callee !== undefined && ALLOWED_IN.has(callee.name ?? callee.property?.name);
  });
}

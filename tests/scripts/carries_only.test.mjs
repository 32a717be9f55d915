/** The lint rule for the page's scripts finds everything they may not contain, and nothing else. */

import { describe, it } from "node:test";

import { RuleTester } from "eslint";

import rule from "../../build_steps/check/carries_only.mjs";

RuleTester.describe = describe;
RuleTester.it = it;

new RuleTester().run("carries-only", rule, {
  valid: [
    'throw new Error("this is the technical cause");',
    'fail(event.message || "no script could be loaded");',
    'root.querySelector("fieldset legend input");',
    'say("ok"); // a comment is not a sentence of the page',
    "const a = `import(${b})`;",
    'new Set("article aside details summary".split(" "));',
    'const list = "main > ol li";',
    'new URL("../../", import.meta.url);',
  ],
  invalid: [
    ['line.textContent = "Your answers are kept.";', "sentence"],
    ["line.textContent = `${these} answers are kept here.`;", "sentence"],
    ['run("def f(): pass");', "python"],
    ["run(`import json\nfrom a.b import c`);", "python"],
    ['python.runPythonAsync("1");', "python"],
    ['fetch("https://example.com/");', "absolute"],
  ].map(([code, messageId]) => ({ code, errors: [{ messageId }] })),
});

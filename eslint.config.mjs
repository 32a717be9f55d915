/** ESLint for the scripts of the site and of its tools; `python3 build.py test` runs it. */

import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import jsdoc from "eslint-plugin-jsdoc";
import globals from "globals";

import carriesOnly from "./build_steps/check/carries_only.mjs";

const SCRIPTS = ["docs/assets/tool/*.mjs"];
const SERVICE_WORKER = ["build_steps/pages/service_worker/*.mjs"];
const NODE = ["*.mjs", "build_steps/{check,runtime}/*.mjs", "tests/scripts/*.mjs"];
const RIVALS = ["benchmarks/rivals/*.mjs"];

/** Each reads text as markup or as a program. */
const DANGEROUS = ["innerHTML", "outerHTML", "insertAdjacentHTML", "createContextualFragment"].map((property) => ({
  property,
  message: "Elements are made one by one, from values.",
}));

export default defineConfig(
  { ignores: ["site/", "build/", "node_modules/", ".venv/", "mutants/"] },
  {
    files: [...SCRIPTS, ...SERVICE_WORKER, ...NODE, ...RIVALS],
    plugins: { js, jsdoc },
    extends: ["js/recommended"],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "array-callback-return": "error",
      eqeqeq: "error",
      "no-else-return": "error",
      "no-implicit-coercion": "error",
      "no-useless-return": "error",
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
    },
  },
  {
    files: SCRIPTS,
    plugins: { carries: { rules: { only: carriesOnly } } },
    extends: [jsdoc.configs["flat/recommended-typescript-flavor-error"]],
    languageOptions: { globals: globals.browser },
    rules: {
      "carries/only": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-globals": ["error", "DOMParser"],
      "no-restricted-properties": ["error", ...DANGEROUS, { object: "document", property: "write" }],
      // The types say what a value is; a description that repeats its name says nothing.
      "jsdoc/require-param-description": "off",
      "jsdoc/require-property-description": "off",
      "jsdoc/require-returns": "off",
      "jsdoc/require-returns-description": "off",
      "jsdoc/require-returns-type": "off",
      "jsdoc/require-param": "off",
      "jsdoc/require-jsdoc": ["error", { publicOnly: true }],
      "jsdoc/escape-inline-tags": "off", // short tags share a line
      "jsdoc/reject-any-type": "off",
      "jsdoc/tag-lines": "off",
      "jsdoc/no-undefined-types": "off", // TypeScript checks that
      "jsdoc/valid-types": "off", // and that
    },
  },
  { files: SERVICE_WORKER, languageOptions: { globals: globals.serviceworker } },
  { files: RIVALS, languageOptions: { globals: globals.browser } },
  { files: NODE, languageOptions: { globals: globals.node } },
);

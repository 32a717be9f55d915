/** The walk follows a compiled table to a question or an outcome. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { walk } from "../../docs/assets/tool/walk.mjs";

/** @type {import("../../docs/assets/tool/walk.mjs").Table} */
const TABLE = {
  start: 0,
  steps: [
    ["stage", { before: 1, after: 2 }],
    ["reach", { near: 2, far: 3 }],
    "send",
    "wait",
  ],
};

test("without answers the first question is next", () => {
  assert.deepEqual(walk(TABLE, {}), {
    asked: [],
    next_question: "stage",
    outcome: null,
    offered: { stage: ["before", "after"] },
    ahead: 2,
  });
});

test("answers lead to an outcome, by the questions on the path and no others", () => {
  assert.deepEqual(walk(TABLE, { stage: "after", reach: "far" }), {
    asked: ["stage"],
    next_question: null,
    outcome: "send",
    offered: { stage: ["before", "after"] },
    ahead: 0,
  });
  assert.equal(walk(TABLE, { stage: "before", reach: "far" }).outcome, "wait");
});

test("an answer that the question does not offer counts for none", () => {
  assert.equal(walk(TABLE, { stage: "never" }).next_question, "stage");
});

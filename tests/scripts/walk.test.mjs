/** Walking a compiled table leads to a question or an outcome. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { tooLate, walk } from "../../docs/assets/tool/walk.mjs";

/** @type {import("../../docs/assets/tool/walk.mjs").Table} */
const TABLE = {
  start: 0,
  dates: { asked: {}, answers: [], doubts: {}, late: {} },
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

test("answers lead to an outcome through the questions on the path only", () => {
  assert.deepEqual(walk(TABLE, { stage: "after", reach: "far" }), {
    asked: ["stage"],
    next_question: null,
    outcome: "send",
    offered: { stage: ["before", "after"] },
    ahead: 0,
  });
  assert.equal(walk(TABLE, { stage: "before", reach: "far" }).outcome, "wait");
});

test("an answer that the question does not offer is ignored", () => {
  assert.equal(walk(TABLE, { stage: "never" }).next_question, "stage");
});

test("a date can leave too little time for an outcome", () => {
  const late = { send: /** @type {import("../../docs/assets/tool/walk.mjs").Range<string>[]} */ ([[0, 1, "too late"]]) };
  const table = { ...TABLE, dates: { ...TABLE.dates, late } };
  assert.equal(tooLate(table, "send", "2026-03-05", "2026-03-06"), true);
  assert.equal(tooLate(table, "send", "2026-03-05", "2026-03-07"), false);
  assert.equal(tooLate(table, "wait", "2026-03-05", "2026-03-05"), false);
  assert.equal(tooLate(table, "send", "2026-03-05", ""), false);
});

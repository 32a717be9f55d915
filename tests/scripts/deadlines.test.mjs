/** The bridge's timeouts: a start that makes progress is shown as slow, and is given up in the end. */

import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { createBridge } from "../../docs/assets/tool/bridge.mjs";

const RUNTIME = { folder: "runtime/", files: {}, total: 4_300_000, version: "1", archive: { name: "", folder: "", integrity: "" }, lock: {} };
const SECOND = 1_000;

/** @type {any[]} */
let workers;
/** @type {any[]} */
let stages;
/** @type {any} */
let bridge;

globalThis.navigator ??= /** @type {any} */ ({}); // the oldest Node.js that we use has none

beforeEach(() => {
  mock.timers.enable({ apis: ["setTimeout"] });
  workers = [];
  stages = [];
  globalThis.Worker = /** @type {any} */ (
    class {
      constructor() {
        workers.push(this);
      }
      /** @param {any} message */
      postMessage(message) {
        this.asked = message;
      }
      terminate() {
        this.ended = true;
      }
    }
  );
  bridge = createBridge(RUNTIME);
  bridge.listen((/** @type {any} */ stage) => stages.push(stage));
});

afterEach(() => mock.timers.reset());

/** @param {any} data what the newest worker says */
const say = (data) => workers.at(-1).onmessage({ data });

/** @param {number} seconds in which 200 bytes arrive every two seconds */
function dribble(seconds) {
  for (let at = 0; at < seconds && bridge.stage().stage === "download"; at += 2) {
    mock.timers.tick(2 * SECOND);
    if (bridge.stage().stage === "download") say({ stage: "download", done: at * 100, total: RUNTIME.total });
  }
}

test("a download of 200 bytes every two seconds is shown as slow, and continues", () => {
  bridge.start();
  dribble(28);
  assert.equal(bridge.stage().slow, false);
  dribble(4);
  assert.equal(bridge.stage().slow, true);
  dribble(600);
  assert.equal(bridge.stage().stage, "download");
  assert.equal(bridge.stage().slow, true);
  say({ stage: "ready", version: "1" });
  assert.equal(bridge.stage().stage, "ready");
  mock.timers.tick(10_000 * SECOND);
  assert.equal(bridge.stage().stage, "ready");
});

test("a start is given up after 15 minutes despite progress, and can be retried", () => {
  bridge.start();
  dribble(2_000);
  assert.equal(bridge.stage().stage, "failed");
  assert.equal(bridge.stage().cause, "not here after 15 minutes");
  assert.equal(workers[0].ended, true);
  bridge.retry();
  assert.equal(bridge.stage().slow, false);
  dribble(600);
  assert.equal(bridge.stage().stage, "download");
});

test("an automatic retry does not restart the 15 minutes", () => {
  bridge.start();
  dribble(600);
  say({ stage: "failed", cause: "cut short" });
  assert.equal(workers.length, 2);
  assert.equal(bridge.stage().slow, true);
  dribble(600);
  assert.equal(bridge.stage().cause, "not here after 15 minutes");
});

test("a slow start can be stopped, and its requests are rejected", async () => {
  const asked = bridge.ask({ want: "version" });
  dribble(40);
  bridge.stop();
  await assert.rejects(asked, /stopped on request/);
  assert.equal(bridge.stage().stage, "failed");
  assert.equal(workers[0].ended, true);
  bridge.retry();
  say({ stage: "ready", version: "1" });
  bridge.stop();
  assert.equal(bridge.stage().stage, "ready");
});

test("passing time is not progress: silence is a failure after 45 seconds", () => {
  bridge.start();
  mock.timers.tick(44 * SECOND);
  assert.equal(bridge.stage().slow, true);
  mock.timers.tick(2 * SECOND);
  assert.equal(bridge.stage().cause, "no sign of life for 45 seconds");
});

test("once it is ready, only a missing answer is a failure", async () => {
  bridge.start();
  say({ stage: "ready", version: "1" });
  const asked = bridge.ask({ want: "version" });
  mock.timers.tick(16 * SECOND);
  await assert.rejects(asked, /no answer within 15 seconds/);
});

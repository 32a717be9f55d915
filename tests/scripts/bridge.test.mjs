/** The bridge settles every promise, whatever its worker does or fails to do. The tests control the clock. */

import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";

const RUNTIME = {
  folder: "assets/runtime/x/",
  files: {},
  total: 100,
  version: "1.0",
  archive: { name: "a.whl", folder: "a", integrity: "" },
  lock: {},
};
const [SILENCE, DEADLINE] = [45_000, 15_000];

/** A worker that does what the test says. */
class FakeWorker {
  /** @type {FakeWorker[]} */
  static all = [];
  /** @type {any[]} */
  sent = [];
  ended = false;
  /** @type {(event: {data: any}) => void} */
  onmessage = () => {};
  /** @type {(event: {message: string}) => void} */
  onerror = () => {};
  onmessageerror = () => {};

  constructor() {
    FakeWorker.all.push(this);
  }

  /** @param {any} message */
  postMessage(message) {
    this.sent.push(message);
  }

  terminate() {
    this.ended = true;
  }

  /** @param {any} data */
  say(data) {
    this.onmessage({ data });
  }
}

globalThis.Worker = /** @type {any} */ (FakeWorker);
globalThis.navigator ??= /** @type {any} */ ({}); // the oldest Node.js that we use has none
const { createBridge } = await import("../../docs/assets/tool/bridge.mjs");

/** @type {any} */
let bridge;
/** @type {string[]} */
let stages;

beforeEach(() => {
  mock.timers.enable({ apis: ["setTimeout"] });
  FakeWorker.all = [];
  bridge = createBridge(RUNTIME);
  stages = [];
  bridge.listen((/** @type {any} */ { stage, cause }) => stages.push(cause ? `${stage}: ${cause}` : stage));
});
afterEach(() => mock.timers.reset());

const worker = () => /** @type {FakeWorker} */ (FakeWorker.all.at(-1));
const ready = () => worker().say({ stage: "ready", version: "1.0" });

test("starts only on the first request, and only once", () => {
  assert.equal(FakeWorker.all.length, 0);
  bridge.start();
  bridge.start();
  assert.equal(FakeWorker.all.length, 1);
});

test("requests made before Python is ready are sent once it is", async () => {
  const answer = bridge.ask({ want: "version" });
  assert.deepEqual(worker().sent, []);
  ready();
  assert.deepEqual(worker().sent, [{ id: 1, request: '{"want":"version"}' }]);
  worker().say({ id: 1, result: '{"ok": true}' });
  assert.deepEqual(await answer, { ok: true });
});

test("a silent worker fails while starting, and each message resets the timeout", () => {
  bridge.start();
  mock.timers.tick(SILENCE - 1);
  worker().say({ stage: "download", done: 1, total: 100 });
  mock.timers.tick(SILENCE - 1);
  assert.ok(!stages.at(-1)?.startsWith("failed"));
  mock.timers.tick(1);
  assert.equal(stages.at(-1), "failed: no sign of life for 45 seconds");
  assert.ok(worker().ended);
});

test("a request without an answer rejects all pending requests", async () => {
  const answers = [bridge.ask({ want: "a" }), bridge.ask({ want: "b" })];
  ready();
  mock.timers.tick(DEADLINE);
  for (const answer of answers) await assert.rejects(answer, /no answer within 15 seconds/);
  await assert.rejects(bridge.ask({ want: "c" }), /no answer/);
});

test("answered requests leave no timeout running", async () => {
  const answer = bridge.ask({ want: "a" });
  ready();
  worker().say({ id: 1, result: "1" });
  assert.equal(await answer, 1);
  mock.timers.tick(10 * SILENCE);
  assert.equal(stages.at(-1), "ready");
});

test("the first failure is retried automatically, the second is final until 'Try again'", () => {
  bridge.start();
  const first = worker();
  first.say({ stage: "failed", cause: "cut short" });
  assert.ok(first.ended);
  assert.equal(FakeWorker.all.length, 2);
  worker().say({ stage: "failed", cause: "missing" });
  assert.equal(stages.at(-1), "failed: missing");
  bridge.start();
  assert.equal(FakeWorker.all.length, 2);
  bridge.retry();
  assert.equal(FakeWorker.all.length, 3);
  ready();
  assert.equal(stages.at(-1), "ready");
});

test("messages from a discarded worker are ignored", () => {
  bridge.start();
  const first = worker();
  first.say({ stage: "failed", cause: "cut short" });
  first.say({ stage: "ready", version: "1.0" });
  first.onerror({ message: "late" });
  assert.equal(stages.at(-1), "download");
});

test("a version other than the page's is a failure that asks for a reload", () => {
  /** @type {any} */
  let last;
  bridge.listen((/** @type {any} */ stage) => (last = stage));
  bridge.start();
  worker().say({ stage: "ready", version: "2.0" });
  assert.deepEqual(last, { stage: "failed", cause: "version 2.0, expected 1.0", newer: true });
});

test("an answer that is not JSON rejects only its own request", async () => {
  const answers = [bridge.ask({ want: "a" }), bridge.ask({ want: "b" })];
  ready();
  worker().say({ id: 1, result: "<!doctype html>" });
  worker().say({ id: 2, result: "2" });
  await assert.rejects(answers[0], /no JSON/);
  assert.equal(await answers[1], 2);
  assert.equal(stages.at(-1), "ready");
});

test("an internal error in Python is an answer, and a failure", async () => {
  const answer = bridge.ask({ want: "a" });
  ready();
  worker().say({ id: 1, result: '{"code": "internal", "message": "ZeroDivisionError"}' });
  assert.equal((await answer).code, "internal");
  assert.equal(stages.at(-1), "failed: ZeroDivisionError");
});

test("an error in the worker is a failure, with or without a message", () => {
  bridge.start();
  ready();
  worker().onerror({ message: "" });
  assert.equal(stages.at(-1), "failed: the worker's script could not be loaded");
});

test("a late download progress message does not undo readiness", () => {
  bridge.start();
  ready();
  worker().say({ stage: "download", done: 100, total: 100 });
  assert.equal(stages.at(-1), "ready");
});

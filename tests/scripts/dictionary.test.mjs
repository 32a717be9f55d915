/** The page says that words are being checked only while the running Python has the dictionary. */

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { mountDictionary } from "../../docs/assets/tool/dictionary.mjs";

const WORDS = {
  dictionary_fetched: "fetched",
  dictionary_waits: "waits",
  dictionary_on: "on",
  dictionary_failed: "failed",
};

/** @type {any} */
let button;
/** @type {any} */
let said;
/** @type {any} what Python answers */
let answer;
/** @type {(stage: any) => void} */
let enter;
/** @type {string[]} */
let caches;

beforeEach(() => {
  caches = [];
  button = { addEventListener: (/** @type {string} */ _, /** @type {any} */ act) => (button.press = act), hidden: false };
  said = { textContent: "" };
  const block = {
    querySelector: (/** @type {string} */ selector) => (selector.includes("action") ? button : said),
    dispatchEvent() {},
  };
  const bridge = {
    ask: async () => {
      if (answer instanceof Error) throw answer;
      return answer;
    },
    listen: (/** @type {any} */ tell) => (enter = (stage) => tell({ stage })),
  };
  Object.assign(globalThis, {
    document: { activeElement: null },
    fetch: async (/** @type {any} */ _, /** @type {any} */ { cache }) => {
      caches.push(cache);
      return new Response("the words");
    },
  });
  const root = { querySelector: () => block };
  mountDictionary(/** @type {any} */ (root), /** @type {any} */ (bridge), { file: "words.txt", integrity: "" }, WORDS);
});

/** Presses the button, and waits for everything to settle. */
async function press() {
  await button.press();
  await new Promise((resolve) => setImmediate(resolve));
}

test("it is on once Python has accepted it, and the button is hidden", async () => {
  answer = { ok: true, number: 5 };
  await press();
  assert.equal(said.textContent, "on");
  assert.equal(button.hidden, true);
});

for (const [name, refusal] of /** @type {[string, object][]} */ ([
  ["Python refuses it", { ok: false, code: "bad_request", message: "" }],
  ["Python finds no word in it", { ok: true, number: 0 }],
])) {
  test(`it is not on if ${name}; the next press bypasses the browser's cache`, async () => {
    answer = refusal;
    await press();
    assert.equal(said.textContent, "failed");
    assert.equal(button.hidden, false);
    answer = { ok: true, number: 5 };
    await press();
    assert.equal(said.textContent, "on");
    assert.deepEqual(caches, ["default", "reload"]);
  });
}

test("a restarted Python gets it again, and until then it is not shown as on", async () => {
  answer = { ok: true, number: 5 };
  await press();
  answer = new Error("Python stopped");
  enter("failed");
  assert.equal(said.textContent, "waits");
  answer = { ok: true, number: 5 };
  enter("download");
  enter("ready");
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(said.textContent, "on");
});

test("a Python restarted without a failure gets it too", async () => {
  answer = { ok: true, number: 5 };
  await press();
  let given = 0;
  answer = { ok: true, get number() {
    given += 1;
    return 5;
  } };
  enter("download");
  enter("ready");
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(given, 1);
});

test("a fetch times out after 45 seconds, and a second press until then starts no other", async () => {
  answer = { ok: true, number: 5 };
  const given = mock.method(AbortSignal, "timeout", () => new AbortController().signal);
  /** @type {(failure: Error) => void} */
  let giveUp = () => {};
  let fetched = 0;
  globalThis.fetch = /** @type {any} */ (
    async (/** @type {any} */ _, /** @type {any} */ { signal }) => {
      assert.equal(signal, given.mock.calls[0].result);
      fetched += 1;
      return new Promise((_done, fail) => (giveUp = fail));
    }
  );
  const first = button.press();
  await button.press();
  assert.equal(fetched, 1);
  assert.deepEqual(given.mock.calls.map(({ arguments: most }) => most), [[45_000]]);
  giveUp(new DOMException("", "TimeoutError"));
  await first;
  assert.equal(said.textContent, "failed");
  assert.equal(button.hidden, false);
  given.mock.restore();
});

/** What the service worker waits for, and what it writes: nothing outlives its event, nothing waits forever. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, mock, test } from "node:test";
import vm from "node:vm";

const SOURCE = readFileSync(new URL("../../build_steps/pages/service_worker.js", import.meta.url), "utf8");
const ROOT = "https://host.example/site/";
const PROGRAM = `${ROOT}assets/runtime/one/program.wasm`;
const CONTENT = "the program";
const SECOND = 1_000;
const PLAN = {
  build: "1",
  off: false,
  runtime: { "assets/runtime/one/program.wasm": createHash("sha256").update(CONTENT).digest("hex") },
  later: [],
  pages: ["guide/", "assets/a.css"],
};

/** A cache, of plain addresses. */
class FakeCache extends Map {
  /** @param {any} request */
  address(request) {
    return (request.url ?? String(request)).replace(/\?.*$/, "");
  }
  /** @param {any} request */
  async match(request) {
    return this.get(this.address(request))?.clone();
  }
  /** @param {any} request @param {Response} response */
  async put(request, response) {
    const copy = new Response(await response.clone().arrayBuffer(), response);
    this.set(this.address(request), copy);
  }
  // @ts-ignore - a cache's keys are requests
  async keys() {
    return [...super.keys()].map((url) => ({ url }));
  }
  // @ts-ignore - a cache's `delete` takes more than a map's
  async delete(request) {
    return super.delete(this.address(request));
  }
}

/** @type {Map<string, FakeCache>} */
let stores;
/** @type {Record<string, (event: any) => void>} */
let handlers;
/** @type {(address: string, init: any) => Promise<Response>} */
let answer;
/** @type {string[]} */
let asked;

const caches = {
  has: async (/** @type {string} */ name) => stores.has(name),
  open: async (/** @type {string} */ name) => {
    if (!stores.has(name)) stores.set(name, new FakeCache());
    return stores.get(name);
  },
  delete: async (/** @type {string} */ name) => stores.delete(name),
  match: async (/** @type {any} */ request, /** @type {any} */ { cacheName }) => stores.get(cacheName)?.match(request),
};

beforeEach(() => {
  mock.timers.enable({ apis: ["setTimeout"] });
  stores = new Map();
  handlers = {};
  asked = [];
  const self = {
    location: { href: `${ROOT}sw.js` },
    addEventListener: (/** @type {string} */ name, /** @type {any} */ act) => (handlers[name] = act),
    clients: { matchAll: async () => [], claim: async () => {} },
    registration: { unregister: async () => {} },
    skipWaiting: async () => {},
  };
  const fetch = async (/** @type {any} */ what, /** @type {any} */ init = {}) => {
    const address = typeof what === "string" ? what : (what.url ?? String(what));
    asked.push(`${address} ${init.cache ?? ""}`.trim());
    return answer(address, init);
  };
  const given = { Response, Blob, URL, AbortController, crypto, setTimeout, clearTimeout, Uint8Array };
  vm.runInNewContext(SOURCE.replace(/const PLAN = .*;/, `const PLAN = ${JSON.stringify(PLAN)};`), {
    ...given,
    self,
    caches,
    fetch,
  });
});

afterEach(() => mock.timers.reset());

/** @param {number} turns in which everything happens that waits for no clock */
async function settle(turns = 40) {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** @param {() => boolean} holds waits until it does, for a clock that stands still */
async function until(holds) {
  for (let turn = 0; turn < 20_000 && !holds(); turn += 1) await settle(1);
  assert.equal(holds(), true);
}

/** @param {number} seconds */
async function pass(seconds) {
  for (let second = 0; second < seconds; second += 1) {
    mock.timers.tick(SECOND);
    await settle(4);
  }
}

/** @param {string} address @param {string} body */
const sound = (address, body = "body") =>
  new Response(address === PROGRAM ? CONTENT : body, {
    headers: {
      "content-type": address.endsWith(".css") ? "text/css" : address === PROGRAM ? "application/wasm" : "text/html",
    },
  });

/** @param {string} address @param {(controller: ReadableStreamDefaultController) => void} start */
const streaming = (address, start, signal = /** @type {any} */ (undefined)) =>
  new Response(
    new ReadableStream({
      start(controller) {
        signal?.addEventListener("abort", () => controller.error(new Error("aborted")));
        start(controller);
      },
    }),
    { headers: sound(address).headers },
  );

/** @param {string} want @returns {any[]} what it says */
function order(want) {
  /** @type {any[]} */
  const said = [];
  handlers.message({
    data: { want, addresses: [] },
    ports: [{ postMessage: (/** @type {any} */ each) => said.push(JSON.parse(JSON.stringify(each))) }],
    waitUntil() {},
  });
  return said;
}

/** @param {string} url @param {any} more @returns {{response: Promise<Response>, left: Promise<unknown>[]}} */
function request(url, more = {}) {
  /** @type {Promise<unknown>[]} */
  const left = [];
  /** @type {any} */
  let response;
  handlers.fetch({
    request: { url, method: "GET", mode: "cors", cache: "default", ...more },
    respondWith: (/** @type {any} */ coming) => (response = coming),
    waitUntil: (/** @type {any} */ coming) => left.push(coming),
  });
  return { response, left };
}

test("what is written after an answer is written within waitUntil", async () => {
  answer = async (address) => sound(address);
  for (const [url, name] of [
    [PROGRAM, "/site/ runtime"],
    [`${ROOT}guide/`, "/site/ seen"],
  ]) {
    await caches.open(name);
    const { response, left } = request(url);
    await response;
    assert.equal(left.length, 1, url);
    await left[0];
    assert.equal(stores.get(name)?.has(url), true);
  }
});

test("a file that was requested anew is never answered from an older copy", async () => {
  const store = /** @type {FakeCache} */ (await caches.open("/site/ runtime"));
  await store.put(PROGRAM, new Response("damaged"));
  answer = async (address) => sound(address);
  const first = request(PROGRAM, { cache: "reload" });
  const second = request(PROGRAM);
  assert.equal(await (await first.response).text(), CONTENT);
  const later = request(PROGRAM);
  assert.equal(await (await later.response).text(), CONTENT);
  await second.response;
  await Promise.all([first, second, later].flatMap(({ left }) => left));
});

test("a request that says 'again' in its address is one anew, and what comes is kept under the file's own address", async () => {
  const store = /** @type {FakeCache} */ (await caches.open("/site/ runtime"));
  await store.put(PROGRAM, new Response("damaged"));
  answer = async () => sound(PROGRAM);
  const { response, left } = request(`${PROGRAM}?again`);
  assert.equal(await (await response).text(), CONTENT);
  await Promise.all(left);
  assert.deepEqual([...store.values()].length, 1);
  assert.equal(await (await store.match(PROGRAM))?.text(), CONTENT);
});

test("a program that is kept comes out of the browser's own cache, but never where it is requested anew", async () => {
  await caches.open("/site/ runtime");
  answer = async (_, { cache }) => (cache === "only-if-cached" ? new Response("compiled") : sound(PROGRAM));
  const first = request(PROGRAM);
  await first.response;
  await Promise.all(first.left);
  assert.equal(await (await request(PROGRAM).response).text(), "compiled");
  for (const anew of [request(PROGRAM, { cache: "reload" }), request(`${PROGRAM}?again`)]) {
    assert.equal(await (await anew.response).text(), CONTENT);
    await Promise.all(anew.left);
  }
});

test("wrong bytes and wrong types are not kept", async () => {
  const store = /** @type {FakeCache} */ (await caches.open("/site/ runtime"));
  for (const response of [
    new Response("the pro_ram", { headers: { "content-type": "application/wasm" } }),
    new Response(CONTENT, { headers: { "content-type": "text/plain" } }),
    new Response(CONTENT, { status: 404, headers: { "content-type": "application/wasm" } }),
  ]) {
    answer = async () => response;
    const { response: given, left } = request(PROGRAM);
    await given;
    await Promise.all(left);
    assert.equal(store.size, 0);
    assert.equal(left.length, 1);
  }
});

test("a kept page is shown where the network's own stops on the way", async () => {
  const store = /** @type {FakeCache} */ (await caches.open("/site/ seen"));
  await store.put(`${ROOT}guide/`, sound("guide/", "kept"));
  answer = async (address) => streaming(address, (controller) => controller.enqueue(new TextEncoder().encode("half")));
  const { response } = request(`${ROOT}guide/`, { mode: "navigate" });
  await settle();
  await pass(5);
  assert.equal(await (await response).text(), "kept");
});

test("a kept style sheet is used where a hotel's page comes in its place; a page is shown as it comes", async () => {
  const store = /** @type {FakeCache} */ (await caches.open("/site/ seen"));
  for (const path of ["assets/a.css", "guide/"]) await store.put(ROOT + path, sound(path, "kept"));
  answer = async () => new Response("hotel", { headers: { "content-type": "text/html" } });
  assert.equal(await (await request(`${ROOT}assets/a.css`).response).text(), "kept");
  assert.equal(await (await request(`${ROOT}guide/`, { mode: "navigate" }).response).text(), "hotel");
});

test("one stalled file does not hold up 'keep the whole site' forever, and is never kept in part", async () => {
  answer = async (address, { signal }) =>
    address.endsWith("guide/")
      ? streaming(address, (controller) => controller.enqueue(new TextEncoder().encode("half")), signal)
      : sound(address);
  const said = order("keep");
  await until(() => asked.includes(`${ROOT}guide/ reload`));
  await settle();
  assert.equal(said.at(-1).failed, undefined);
  await pass(70);
  assert.match(said.at(-1).failed, /the rest does not come/);
  assert.equal(stores.get("/site/ whole")?.has(`${ROOT}guide/`) ?? false, false);
  answer = async (address) => sound(address);
  const again = order("keep");
  await until(() => "whole" in (again.at(-1) ?? {}));
  assert.deepEqual(again.at(-1), { whole: true, newest: true });
});

test("a file of which not even the headers come is given up too", async () => {
  answer = (address, { signal }) =>
    address.endsWith("guide/")
      ? new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("aborted"))))
      : Promise.resolve(sound(address));
  const said = order("keep");
  await until(() => asked.includes(`${ROOT}guide/ reload`));
  await pass(70);
  assert.match(said.at(-1).failed, /aborted/);
});

test("200 bytes every two seconds are told as life, and given up after ten minutes", async () => {
  const bytes = new Uint8Array(200);
  answer = async (address, { signal }) =>
    address.endsWith("guide/")
      ? streaming(
          address,
          (controller) => {
            const more = () => {
              if (signal.aborted) return;
              try {
                controller.enqueue(bytes);
              } catch {
                return; // nobody reads it any more
              }
              setTimeout(more, 2 * SECOND);
            };
            more();
          },
          signal,
        )
      : sound(address);
  const said = order("keep");
  await until(() => asked.includes(`${ROOT}guide/ reload`));
  await pass(60);
  const before = said.length;
  await pass(60);
  assert.ok(said.length > before + 20);
  assert.equal(said.at(-1).failed, undefined);
  await pass(1_200);
  assert.match(said.at(-1).failed, /the rest does not come/);
});

test("keeping can be stopped, and begun again", async () => {
  answer = (address, { signal }) =>
    new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("aborted"))));
  const said = order("keep");
  await until(() => asked.length > 0);
  order("stop");
  await until(() => said.length > 0);
  assert.match(said.at(-1).failed, /aborted|stopped/);
  const { length } = asked;
  await pass(100);
  assert.equal(asked.length, length);
  answer = async (address) => sound(address);
  const again = order("keep");
  await until(() => "whole" in (again.at(-1) ?? {}));
  assert.deepEqual(again.at(-1), { whole: true, newest: true });
});

test("a damaged file in the browser's cache is fetched past it", async () => {
  answer = async (address, { cache }) => (cache === "reload" ? sound(address) : new Response("damaged"));
  const said = order("keep");
  await until(() => "whole" in (said.at(-1) ?? {}));
  assert.ok(asked.includes(`${PROGRAM} force-cache`) && asked.includes(`${PROGRAM} reload`));
});

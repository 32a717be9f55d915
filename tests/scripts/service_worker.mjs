/** The service worker as the build joins it, with fake caches, a fake network, and a clock that the tests control. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, mock } from "node:test";
import vm from "node:vm";

const FOLDER = new URL("../../build_steps/pages/service_worker/", import.meta.url);
/** In the order of `build_steps/pages/offline.py`. */
const SOURCE = ["site", "answers", "store", "wants", "events"]
  .map((name) => readFileSync(new URL(`${name}.mjs`, FOLDER), "utf8").replace(/^(?:import .*\n|export )/gm, ""))
  .join("");
export const ROOT = "https://host.example/site/";
export const PROGRAM = `${ROOT}assets/runtime/one/program.wasm`;
export const CONTENT = "the program";
export const SECOND = 1_000;
const PLAN = {
  build: "1",
  off: false,
  runtime: { "assets/runtime/one/program.wasm": createHash("sha256").update(CONTENT).digest("hex") },
  later: [],
  pages: { "guide/": createHash("sha256").update("body").digest("hex").slice(0, 16), "assets/a.css": "" },
};

/** A cache keyed by URL. */
export class FakeCache extends Map {
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
export let stores;
/** @type {Record<string, (event: any) => void>} */
let handlers;
/** @type {(address: string, init: any) => Promise<Response>} */
let answer;

/** @param {typeof answer} given what the network answers from now on */
export function answerWith(given) {
  answer = given;
}

/** @type {string[]} */
export let asked;
/** The attempts to get a newer service worker. @type {string[]} */
export let updates;

export const caches = {
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
  [asked, updates] = [[], []];
  const self = {
    location: { href: `${ROOT}sw.js` },
    addEventListener: (/** @type {string} */ name, /** @type {any} */ act) => (handlers[name] = act),
    clients: { matchAll: async () => [], claim: async () => {} },
    registration: { unregister: async () => {}, update: async () => updates.push("update") },
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

/** @param {number} turns of the event loop, for everything that needs no timer */
export async function settle(turns = 40) {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** @param {() => boolean} holds the condition to wait for while the fake clock stands still */
export async function until(holds) {
  for (let turn = 0; turn < 20_000 && !holds(); turn += 1) await settle(1);
  assert.equal(holds(), true);
}

/** @param {number} seconds */
export async function pass(seconds) {
  for (let second = 0; second < seconds; second += 1) {
    mock.timers.tick(SECOND);
    await settle(4);
  }
}

/** @param {string} address @param {string} body */
export const sound = (address, body = "body") =>
  new Response(address === PROGRAM ? CONTENT : body, {
    headers: {
      "content-type": address.endsWith(".css") ? "text/css" : address === PROGRAM ? "application/wasm" : "text/html",
    },
  });

/** @param {string} address @param {(controller: ReadableStreamDefaultController) => void} start */
export const streaming = (address, start, signal = /** @type {any} */ (undefined)) =>
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
export function order(want) {
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
export function request(url, more = {}) {
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

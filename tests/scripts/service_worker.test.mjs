/** What the service worker responds with and what it stores: all work ends within its event. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { CONTENT, PROGRAM, ROOT, answerWith, caches, pass, request, settle, sound, stores, streaming } from "./service_worker.mjs";

test("a response is stored within waitUntil", async () => {
  answerWith(async (address) => sound(address));
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

test("a file that was requested again is never answered from an older copy", async () => {
  const store = /** @type {import("./service_worker.mjs").FakeCache} */ (await caches.open("/site/ runtime"));
  await store.put(PROGRAM, new Response("damaged"));
  answerWith(async (address) => sound(address));
  const first = request(PROGRAM, { cache: "reload" });
  const second = request(PROGRAM);
  assert.equal(await (await first.response).text(), CONTENT);
  const later = request(PROGRAM);
  assert.equal(await (await later.response).text(), CONTENT);
  await second.response;
  await Promise.all([first, second, later].flatMap(({ left }) => left));
});

test("a request with '?again' bypasses the cache, and the response is stored under the file's own URL", async () => {
  const store = /** @type {import("./service_worker.mjs").FakeCache} */ (await caches.open("/site/ runtime"));
  await store.put(PROGRAM, new Response("damaged"));
  answerWith(async () => sound(PROGRAM));
  const { response, left } = request(`${PROGRAM}?again`);
  assert.equal(await (await response).text(), CONTENT);
  await Promise.all(left);
  assert.deepEqual([...store.values()].length, 1);
  assert.equal(await (await store.match(PROGRAM))?.text(), CONTENT);
});

test("a stored program is served from the browser's own cache, but never if it was requested again", async () => {
  await caches.open("/site/ runtime");
  answerWith(async (_, { cache }) => (cache === "only-if-cached" ? new Response("compiled") : sound(PROGRAM)));
  const first = request(PROGRAM);
  await first.response;
  await Promise.all(first.left);
  assert.equal(await (await request(PROGRAM).response).text(), "compiled");
  for (const anew of [request(PROGRAM, { cache: "reload" }), request(`${PROGRAM}?again`)]) {
    assert.equal(await (await anew.response).text(), CONTENT);
    await Promise.all(anew.left);
  }
});

test("files with wrong bytes or types are not stored", async () => {
  const store = /** @type {import("./service_worker.mjs").FakeCache} */ (await caches.open("/site/ runtime"));
  for (const response of [
    new Response("the pro_ram", { headers: { "content-type": "application/wasm" } }),
    new Response(CONTENT, { headers: { "content-type": "text/plain" } }),
    new Response(CONTENT, { status: 404, headers: { "content-type": "application/wasm" } }),
  ]) {
    answerWith(async () => response);
    const { response: given, left } = request(PROGRAM);
    await given;
    await Promise.all(left);
    assert.equal(store.size, 0);
    assert.equal(left.length, 1);
  }
});

test("a stored page is shown if the network stalls halfway", async () => {
  const store = /** @type {import("./service_worker.mjs").FakeCache} */ (await caches.open("/site/ seen"));
  await store.put(`${ROOT}guide/`, sound("guide/", "kept"));
  answerWith(async (address) => streaming(address, (controller) => controller.enqueue(new TextEncoder().encode("half"))));
  const { response } = request(`${ROOT}guide/`, { mode: "navigate" });
  await settle();
  await pass(5);
  assert.equal(await (await response).text(), "kept");
});

test("a stored style sheet is used if a login page comes instead; a page is shown as it comes", async () => {
  const store = /** @type {import("./service_worker.mjs").FakeCache} */ (await caches.open("/site/ seen"));
  for (const path of ["assets/a.css", "guide/"]) await store.put(ROOT + path, sound(path, "kept"));
  answerWith(async () => new Response("hotel", { headers: { "content-type": "text/html" } }));
  assert.equal(await (await request(`${ROOT}assets/a.css`).response).text(), "kept");
  assert.equal(await (await request(`${ROOT}guide/`, { mode: "navigate" }).response).text(), "hotel");
});

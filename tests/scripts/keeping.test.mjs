/** Saving the whole site in the service worker: no partial files, and no endless waiting. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { PROGRAM, ROOT, SECOND, answerWith, asked, order, pass, settle, sound, stores, streaming, until, updates } from "./service_worker.mjs";

test("a stalled file does not block 'keep the whole site' forever, and is never saved in part", async () => {
  answerWith(async (address, { signal }) =>
    address.endsWith("guide/")
      ? streaming(address, (controller) => controller.enqueue(new TextEncoder().encode("half")), signal)
      : sound(address));
  const said = order("keep");
  await until(() => asked.includes(`${ROOT}guide/ reload`));
  await settle();
  assert.equal(said.at(-1).failed, undefined);
  await pass(70);
  await until(() => said.at(-1)?.failed !== undefined);
  assert.match(said.at(-1).failed, /the rest does not come/);
  assert.equal(stores.get("/site/ whole")?.has(`${ROOT}guide/`) ?? false, false);
  answerWith(async (address) => sound(address));
  const again = order("keep");
  await until(() => "whole" in (again.at(-1) ?? {}));
  assert.deepEqual(again.at(-1), { whole: true, newest: true });
});

test("a page with wrong bytes is not saved, and the service worker looks for a newer plan", async () => {
  answerWith(async (address) => sound(address, address.endsWith("guide/") ? "b0dy" : "body"));
  const said = order("keep");
  await until(() => said.at(-1)?.failed !== undefined);
  assert.match(said.at(-1).failed, /guide\/: wrong content/);
  assert.equal(stores.get("/site/ whole")?.has(`${ROOT}guide/`) ?? false, false);
  assert.deepEqual(updates, ["update"]);
});

test("a file whose headers never arrive is given up too", async () => {
  answerWith((address, { signal }) =>
    address.endsWith("guide/")
      ? new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("aborted"))))
      : Promise.resolve(sound(address)));
  const said = order("keep");
  await until(() => asked.includes(`${ROOT}guide/ reload`));
  await pass(70);
  await until(() => said.at(-1)?.failed !== undefined);
  assert.match(said.at(-1).failed, /aborted/);
});

test("200 bytes every two seconds count as progress, and are given up after ten minutes", async () => {
  const bytes = new Uint8Array(200);
  answerWith(async (address, { signal }) =>
    address.endsWith("guide/")
      ? streaming(
          address,
          (controller) => {
            const more = () => {
              if (signal.aborted) return;
              try {
                controller.enqueue(bytes);
              } catch {
                return; // nothing reads it anymore
              }
              setTimeout(more, 2 * SECOND);
            };
            more();
          },
          signal,
        )
      : sound(address));
  const said = order("keep");
  await until(() => asked.includes(`${ROOT}guide/ reload`));
  await pass(60);
  const before = said.length;
  await pass(60);
  assert.ok(said.length > before + 20);
  assert.equal(said.at(-1).failed, undefined);
  await pass(1_200);
  await until(() => said.at(-1)?.failed !== undefined);
  assert.match(said.at(-1).failed, /the rest does not come/);
});

test("saving can be stopped, and started again", async () => {
  answerWith((address, { signal }) =>
    new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("aborted")))));
  const said = order("keep");
  await until(() => asked.length > 0);
  order("stop");
  await until(() => said.length > 0);
  assert.match(said.at(-1).failed, /aborted|stopped/);
  const { length } = asked;
  await pass(100);
  assert.equal(asked.length, length);
  answerWith(async (address) => sound(address));
  const again = order("keep");
  await until(() => "whole" in (again.at(-1) ?? {}));
  assert.deepEqual(again.at(-1), { whole: true, newest: true });
});

test("a damaged file in the browser's cache is fetched again from the network", async () => {
  answerWith(async (address, { cache }) => (cache === "reload" ? sound(address) : new Response("damaged")));
  const said = order("keep");
  await until(() => "whole" in (said.at(-1) ?? {}));
  assert.ok(asked.includes(`${PROGRAM} force-cache`) && asked.includes(`${PROGRAM} reload`));
});

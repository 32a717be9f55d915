/** What the service worker keeps on request: nothing is kept in part, nothing waits forever. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { PROGRAM, ROOT, SECOND, answerWith, asked, order, pass, settle, sound, stores, streaming, until } from "./service_worker.mjs";

test("one stalled file does not hold up 'keep the whole site' forever, and is never kept in part", async () => {
  answerWith(async (address, { signal }) =>
    address.endsWith("guide/")
      ? streaming(address, (controller) => controller.enqueue(new TextEncoder().encode("half")), signal)
      : sound(address));
  const said = order("keep");
  await until(() => asked.includes(`${ROOT}guide/ reload`));
  await settle();
  assert.equal(said.at(-1).failed, undefined);
  await pass(70);
  assert.match(said.at(-1).failed, /the rest does not come/);
  assert.equal(stores.get("/site/ whole")?.has(`${ROOT}guide/`) ?? false, false);
  answerWith(async (address) => sound(address));
  const again = order("keep");
  await until(() => "whole" in (again.at(-1) ?? {}));
  assert.deepEqual(again.at(-1), { whole: true, newest: true });
});

test("a file of which not even the headers come is given up too", async () => {
  answerWith((address, { signal }) =>
    address.endsWith("guide/")
      ? new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("aborted"))))
      : Promise.resolve(sound(address)));
  const said = order("keep");
  await until(() => asked.includes(`${ROOT}guide/ reload`));
  await pass(70);
  assert.match(said.at(-1).failed, /aborted/);
});

test("200 bytes every two seconds are told as life, and given up after ten minutes", async () => {
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
                return; // nobody reads it any more
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
  assert.match(said.at(-1).failed, /the rest does not come/);
});

test("keeping can be stopped, and begun again", async () => {
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

test("a damaged file in the browser's cache is fetched past it", async () => {
  answerWith(async (address, { cache }) => (cache === "reload" ? sound(address) : new Response("damaged")));
  const said = order("keep");
  await until(() => "whole" in (said.at(-1) ?? {}));
  assert.ok(asked.includes(`${PROGRAM} force-cache`) && asked.includes(`${PROGRAM} reload`));
});

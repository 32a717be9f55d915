/** Keyboard use: a key that is held down counts, however late the end of the one before it is noticed. */

import assert from "node:assert/strict";
import { mock, test } from "node:test";

import { watchKeys } from "../../docs/assets/tool/contact.mjs";

test("a key pressed before the last one's end was noticed still counts as a key", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const form = /** @type {any} */ (new EventTarget());
  const byKeys = watchKeys(form);
  for (const type of ["keydown", "keyup", "keydown"]) form.dispatchEvent(new Event(type));
  mock.timers.tick(10);
  assert.equal(byKeys(), true);
  form.dispatchEvent(new Event("keyup"));
  mock.timers.tick(10);
  assert.equal(byKeys(), false);
  mock.timers.reset();
});

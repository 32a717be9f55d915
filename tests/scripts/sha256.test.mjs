/** The synchronous hash equals Node's. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { integrityOf } from "../../docs/assets/tool/sha256.mjs";

for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 1_000_003]) {
  test(`of ${length} bytes`, () => {
    const content = Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) & 255);
    assert.equal(integrityOf(content), `sha256-${createHash("sha256").update(content).digest("base64")}`);
  });
}

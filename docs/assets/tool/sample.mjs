/** Opens a sample message that a link leads to: `#sample=<id>`. The link holds the id and nothing else. */

import { fill } from "./slot.mjs";

/**
 * Reads the link, and fills the composer with the sample's facts, never over what a person typed.
 * @param {HTMLElement} root the tool's element
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {ReturnType<typeof import("./composer.mjs").mountComposer>} composer
 */
export function mountSample(root, bridge, composer) {
  const slot = /** @type {HTMLElement} */ (composer.form.querySelector("[data-slot=sample]"));
  /** @type {any} the sample that the link names */
  let sample = null;

  async function read() {
    const id = new URLSearchParams(location.hash.slice(1)).get("sample");
    if (id === null || composer.form.hidden) return;
    try {
      sample = await bridge.ask({ want: "sample", id });
    } catch {
      return; // The bridge has said what happened; 'Try again' reads the link again.
    }
    if (!sample.known) fill(slot, sample.show ?? null);
    else if (Object.keys(composer.hold().typed).length === 0 || isShown()) put();
    else fill(slot, sample.waits);
  }

  /** @returns {boolean} whether the fields hold the sample already, as after a reload */
  function isShown() {
    const held = Object.entries(composer.hold().typed);
    return held.every(([id, value]) => sample.fields[id] === value);
  }

  function put() {
    composer.take({ kind: sample.kind, account: sample.account, typed: sample.fields }, true);
    fill(slot, sample.show);
  }

  root.addEventListener("click", (event) => {
    const action = /** @type {HTMLElement} */ (event.target).closest("button")?.dataset.action;
    if (action === "sample-take") put();
    if (action === "sample-clear") composer.take({ kind: composer.kind(), account: composer.account(), typed: {} });
    if (action === "sample-clear" || action === "forget") fill(slot, null);
    if (action === "retry" && sample === null) void read();
  });
  addEventListener("hashchange", () => void read());
  void read();
}

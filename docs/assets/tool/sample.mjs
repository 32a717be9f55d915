/** Opens the sample message in a link: `#sample=<id>`. The link contains only the id. */

import { fill } from "./slot.mjs";

/**
 * Reads the link, and fills the composer with the sample's facts, without overwriting what was typed.
 * @param {HTMLElement} root the tool's element
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {ReturnType<typeof import("./composer.mjs").mountComposer>} composer
 */
export function mountSample(root, bridge, composer) {
  const slot = /** @type {HTMLElement} */ (composer.form.querySelector("[data-slot=sample]"));
  /** @type {any} the sample in the link */
  let sample = null;

  async function read() {
    const id = new URLSearchParams(location.hash.slice(1)).get("sample");
    if (id === null || composer.form.hidden) return;
    try {
      sample = await bridge.ask({ want: "sample", id });
    } catch {
      return; // The bridge has reported the failure; 'Try again' reads the link again.
    }
    if (!sample.known) fill(slot, sample.show ?? null);
    else if (Object.keys(composer.serialize().typed).length === 0 || isShown()) put();
    else fill(slot, sample.waits);
  }

  /** @returns {boolean} whether the fields already contain the sample, as after a reload */
  function isShown() {
    const typed = Object.entries(composer.serialize().typed);
    return typed.every(([id, value]) => sample.fields[id] === value);
  }

  function put() {
    composer.restore({ kind: sample.kind, account: sample.account, typed: sample.fields }, true);
    fill(slot, sample.show);
  }

  root.addEventListener("click", (event) => {
    const action = /** @type {HTMLElement} */ (event.target).closest("button")?.dataset.action;
    if (action === "sample-take") put();
    if (action === "sample-clear") composer.restore({ kind: composer.kind(), account: composer.account(), typed: {} });
    if (action === "sample-clear" || action === "forget") fill(slot, null);
    if (action === "retry" && sample === null) void read();
  });
  addEventListener("hashchange", () => void read());
  void read();
}

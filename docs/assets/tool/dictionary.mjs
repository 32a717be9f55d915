/** Downloads the dictionary only when the person asks for it, and passes it to Python after every start. */

/** Milliseconds for the download. */
const DEADLINE = 45_000;

/** @typedef {{file: string, integrity: string}} Dictionary its path, relative to the site's root, and its hash */

/**
 * Initializes the button that downloads the dictionary.
 * @param {HTMLElement} root the tool's element
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {Dictionary} dictionary
 * @param {Record<string, string>} words the tool's sentences
 */
export function mountDictionary(root, bridge, { file, integrity }, words) {
  const block = /** @type {HTMLElement} */ (root.querySelector("[data-part=dictionary]"));
  const button = /** @type {HTMLButtonElement} */ (block.querySelector("[data-action=look-up]"));
  const said = /** @type {HTMLElement} */ (block.querySelector("[data-slot=looked-up]"));
  const address = new URL(`../../${file}`, import.meta.url);
  /** The dictionary, once downloaded; a restarted Python gets it again. */
  let text = "";
  /** Whether the running Python has it. */
  let on = false;
  let fetching = false;
  let failed = false;

  /** @param {string} name one of the tool's sentences */
  function say(name) {
    said.textContent = words[name];
  }

  async function download() {
    if (fetching) return;
    fetching = true;
    say("dictionary_fetched");
    try {
      // After a failure, the browser's cache may be damaged. The hash rejects anything but the dictionary.
      const cache = failed ? "reload" : "default";
      const response = await fetch(address, { integrity, cache, signal: AbortSignal.timeout(DEADLINE) });
      text = await response.text();
    } catch {
      refuse();
    } finally {
      fetching = false;
    }
    if (text !== "") void handOver();
  }

  /** Reports the failure; the next attempt bypasses the browser's cache. */
  function refuse() {
    failed = true;
    text = "";
    button.hidden = false;
    say("dictionary_failed");
  }

  /** Passes the dictionary to Python; if Python fails, it gets it after the restart. */
  async function handOver() {
    say("dictionary_waits");
    if (document.activeElement === button) said.focus({ preventScroll: true });
    button.hidden = true;
    try {
      const { ok, number } = await bridge.ask({ want: "words", text });
      if (!ok || number === 0) return refuse();
    } catch {
      return; // the next Python gets it again
    }
    on = true;
    say("dictionary_on");
    // Any input outside the draft triggers a new review.
    block.dispatchEvent(new Event("input", { bubbles: true }));
  }

  button.addEventListener("click", download);
  bridge.listen(({ stage }) => {
    if (stage !== "ready") on = false;
    if (text === "") return;
    if (stage === "failed") say("dictionary_waits");
    if (stage === "ready" && !on) void handOver();
  });
}

/** Fetches the dictionary when a person asks for it, never before, and hands it to Python after every start. */

/** Milliseconds until the dictionary must be here. */
const DEADLINE = 45_000;

/** @typedef {{file: string, integrity: string}} Dictionary where it lies, below the site's root, and its hash */

/**
 * Wakes the button that asks for the dictionary.
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
  /** The dictionary, once it was fetched; a new Python gets the same one. */
  let text = "";
  /** Whether the Python that runs has taken it. */
  let on = false;
  let fetching = false;
  let failed = false;

  /** @param {string} name one of the tool's sentences */
  function say(name) {
    said.textContent = words[name];
  }

  async function look() {
    if (fetching) return;
    fetching = true;
    say("dictionary_fetched");
    try {
      // What failed may lie in the browser's cache. The hash refuses whatever is not the dictionary.
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

  /** Says that there is no dictionary; the next press fetches it past the browser's cache. */
  function refuse() {
    failed = true;
    text = "";
    button.hidden = false;
    say("dictionary_failed");
  }

  /** Gives Python the dictionary; when Python fails, the next one gets it. */
  async function handOver() {
    say("dictionary_waits");
    if (document.activeElement === button) said.focus({ preventScroll: true });
    button.hidden = true;
    try {
      const { ok, number } = await bridge.ask({ want: "words", text });
      if (!ok || number === 0) return refuse();
    } catch {
      return; // with the next Python it is handed over again
    }
    on = true;
    say("dictionary_on");
    // As after every change that the draft is not alone in: it is read again.
    block.dispatchEvent(new Event("input", { bubbles: true }));
  }

  button.addEventListener("click", look);
  bridge.listen(({ stage }) => {
    if (stage !== "ready") on = false;
    if (text === "") return;
    if (stage === "failed") say("dictionary_waits");
    if (stage === "ready" && !on) void handOver();
  });
}

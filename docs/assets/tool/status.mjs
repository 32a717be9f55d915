/** Says what the tool is doing, in the words that came with the page: on the screen and to a screen reader. */

const MEGABYTE = 1_000_000;

/** Sentences that tell where the answers come from, and those that tell of Python's start: these follow them. */
const ORIGINS = ["restored", "from_link", "from_link_left_out"];
const STAGES = ["download", "starting", "ready", "failed"];

/**
 * @typedef {{words: Record<string, string>, runtime: import("./bridge.mjs").Runtime,
 *   dictionary: import("./dictionary.mjs").Dictionary,
 *   table: import("./walk.mjs").Table | null}} Config
 */

/**
 * Returns a function that says one of the tool's sentences.
 * @param {HTMLElement} root the tool's element
 * @param {Record<string, string>} words the sentences, with {slots}
 * @returns {(name: string, slots?: Record<string, string>) => void}
 */
export function createSay(root, words) {
  const line = /** @type {HTMLElement} */ (root.querySelector("[data-slot=status]"));
  /** Stays until the person has done something that is worth a sentence of its own. */
  let origin = "";
  return (name, slots = {}) => {
    const sentence = words[name].replace(/\{(\w+)\}/g, (_, slot) => slots[slot] ?? "");
    if (!STAGES.includes(name)) origin = ORIGINS.includes(name) ? sentence : "";
    line.textContent = STAGES.includes(name) && origin ? `${origin} ${sentence}` : sentence;
  };
}

/**
 * Shows every change of the bridge: progress in bytes, ready, failed with a way to try again.
 * @param {HTMLElement} root
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {ReturnType<typeof createSay>} say
 */
export function showStages(root, bridge, say) {
  const progress = /** @type {HTMLElement} */ (root.querySelector("[data-slot=progress]"));
  const bar = /** @type {HTMLProgressElement} */ (progress.querySelector("progress"));
  const bytes = /** @type {HTMLElement} */ (progress.querySelector("[data-slot=bytes]"));
  const slow = /** @type {HTMLElement} */ (progress.querySelector("[data-slot=slow]"));
  const failure = /** @type {HTMLElement} */ (root.querySelector("[data-slot=failure]"));
  const status = /** @type {HTMLElement} */ (root.querySelector("[data-slot=status]"));
  const states = { download: "loading", starting: "loading", ready: "ready", failed: "failed" };
  let said = "";

  bridge.listen((stage) => {
    root.dataset.toolState = states[stage.stage];
    progress.hidden = root.dataset.toolState !== "loading";
    if (failure.contains(document.activeElement)) status.focus({ preventScroll: true });
    failure.hidden = stage.stage !== "failed";
    slow.hidden = !("slow" in stage && stage.slow);
    if (stage.stage === "download") {
      bar.value = stage.done / stage.total;
      bytes.textContent = `${megabytes(stage.done)} / ${megabytes(stage.total)} MB`;
    }
    if (stage.stage === "failed") {
      /** @type {HTMLElement} */ (failure.querySelector("[data-slot=cause]")).textContent = stage.cause;
      /** @type {HTMLElement} */ (failure.querySelector("[data-slot=newer]")).hidden = !stage.newer;
    }
    // Said once a stage: a screen reader that hears every kilobyte hears nothing else.
    if (stage.stage !== said) say(stage.stage, "total" in stage ? { total: megabytes(stage.total) } : {});
    said = stage.stage;
  });
  slow.querySelector("[data-action=stop]")?.addEventListener("click", () => bridge.stop());
  failure.querySelector("[data-action=retry]")?.addEventListener("click", () => bridge.retry());
}

/** @param {number} bytes @returns {string} */
function megabytes(bytes) {
  return (bytes / MEGABYTE).toFixed(1);
}

/** Shows and announces what the tool is doing, in the page's own sentences. */

const MEGABYTE = 1_000_000;

/**
 * @typedef {{words: Record<string, string>, runtime: import("./bridge.mjs").Runtime, longest: number,
 *   dictionary: import("./dictionary.mjs").Dictionary,
 *   table: import("./walk.mjs").Table | null}} Config
 */

/**
 * Returns a function that shows and announces one of the tool's sentences.
 * @param {HTMLElement} root the tool's element
 * @param {Record<string, string>} words the sentences, with {placeholders}
 * @returns {(name: string, values?: Record<string, string>) => void}
 */
export function createSay(root, words) {
  const line = /** @type {HTMLElement} */ (root.querySelector("[data-slot=status]"));
  return (name, values = {}) => {
    line.textContent = filled(words[name], values);
  };
}

/**
 * @param {string} sentence with {placeholders}
 * @param {Record<string, string | number>} values
 * @returns {string}
 */
export function filled(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}

/**
 * Shows the bridge's stage: progress in bytes, ready, or failed with a button to try again. Progress isn't announced,
 * because it would interrupt a screen reader.
 * @param {HTMLElement} root
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {Record<string, string>} words the tool's sentences
 */
export function showStages(root, bridge, words) {
  const progress = /** @type {HTMLElement} */ (root.querySelector("[data-slot=progress]"));
  const [stageName, bytes, slow] = ["stage", "bytes", "slow"].map(
    (name) => /** @type {HTMLElement} */ (progress.querySelector(`[data-slot=${name}]`)),
  );
  const bar = /** @type {HTMLProgressElement} */ (progress.querySelector("progress"));
  const failure = /** @type {HTMLElement} */ (root.querySelector("[data-slot=failure]"));
  const status = /** @type {HTMLElement} */ (root.querySelector("[data-slot=status]"));
  const states = { download: "loading", starting: "loading", ready: "ready", failed: "failed" };

  bridge.listen((stage) => {
    root.dataset.toolState = states[stage.stage];
    progress.hidden = root.dataset.toolState !== "loading";
    if (failure.contains(document.activeElement)) status.focus({ preventScroll: true });
    failure.hidden = stage.stage !== "failed";
    slow.hidden = !("slow" in stage && stage.slow);
    if (stage.stage === "download") {
      bar.value = stage.done / stage.total;
      bytes.textContent = `${megabytes(stage.done)} / ${megabytes(stage.total)} MB`;
      stageName.textContent = words.download.replace("{total}", megabytes(stage.total));
    }
    if (stage.stage === "starting") stageName.textContent = words.starting;
    if (stage.stage === "failed") {
      status.textContent = words.failed;
      /** @type {HTMLElement} */ (failure.querySelector("[data-slot=cause]")).textContent = stage.cause;
      /** @type {HTMLElement} */ (failure.querySelector("[data-slot=newer]")).hidden = !stage.newer;
    }
  });
  slow.querySelector("[data-action=stop]")?.addEventListener("click", () => bridge.stop());
  failure.querySelector("[data-action=retry]")?.addEventListener("click", () => bridge.retry());
}

/** @param {number} bytes @returns {string} */
function megabytes(bytes) {
  return (bytes / MEGABYTE).toFixed(1);
}

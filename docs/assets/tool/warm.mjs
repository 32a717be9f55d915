/** Starts Python a moment before it is needed: when the pointer comes to rest on the tool, or where it costs no download. */

/** Milliseconds that a pointer rests on the tool; one that only passes goes on sooner. */
const REST = 80;

/** Milliseconds after which a page has settled, for browsers that do not tell. */
const SETTLED = 2_000;

/**
 * Starts Python on the first sign that it will be asked for. Contact itself starts it anyway.
 * @param {HTMLElement} root the tool's element
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {import("./bridge.mjs").Runtime} runtime
 */
export function warm(root, bridge, runtime) {
  // Who saves data downloads nothing on a guess.
  if (/** @type {any} */ (navigator).connection?.saveData) return;
  let timer = 0;
  root.addEventListener("pointerenter", ({ pointerType }) => {
    // A finger that comes down is scrolling, or touches the form, which is contact.
    if (pointerType !== "touch") timer = setTimeout(() => bridge.start(), REST);
  });
  root.addEventListener("pointerleave", () => clearTimeout(timer));
  void isKept(runtime).then((kept) => {
    if (!kept) return;
    const start = () => bridge.start();
    if ("requestIdleCallback" in window) requestIdleCallback(start, { timeout: 2 * SETTLED });
    else setTimeout(start, SETTLED);
  });
}

/**
 * Tells whether Python is on this device from an earlier visit, so that starting it downloads nothing.
 * @param {import("./bridge.mjs").Runtime} runtime
 * @returns {Promise<boolean>}
 */
async function isKept({ folder }) {
  if (!("caches" in window) || !navigator.serviceWorker?.controller) return false;
  const program = new URL(`../../${folder}pyodide.asm.wasm`, import.meta.url);
  return (await caches.match(program, { ignoreVary: true }).catch(() => undefined)) !== undefined;
}

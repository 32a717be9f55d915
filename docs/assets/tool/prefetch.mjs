/** Starts Python before it is needed: when the pointer rests on the tool, or when nothing has to be downloaded. */

/** Milliseconds that a pointer must rest on the tool, to exclude ones that just pass over it. */
const REST = 80;

/** Milliseconds after which a page counts as idle, in browsers without `requestIdleCallback`. */
const SETTLED = 2_000;

/**
 * Starts Python at the first sign of use; actual contact starts it anyway.
 * @param {HTMLElement} root the tool's element
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {import("./bridge.mjs").Runtime} runtime
 */
export function prefetch(root, bridge, runtime) {
  // With Data Saver on, download nothing in advance.
  if (/** @type {any} */ (navigator).connection?.saveData) return;
  let timer = 0;
  root.addEventListener("pointerenter", ({ pointerType }) => {
    // A touch is either scrolling, or actual contact.
    if (pointerType !== "touch") timer = setTimeout(() => bridge.start(), REST);
  });
  root.addEventListener("pointerleave", () => clearTimeout(timer));
  void isCached(runtime).then((cached) => {
    if (!cached) return;
    const start = () => bridge.start();
    if ("requestIdleCallback" in window) requestIdleCallback(start, { timeout: 2 * SETTLED });
    else setTimeout(start, SETTLED);
  });
}

/**
 * Returns whether Python is cached from an earlier visit, so that starting it downloads nothing.
 * @param {import("./bridge.mjs").Runtime} runtime
 * @returns {Promise<boolean>}
 */
async function isCached({ folder }) {
  if (!("caches" in window) || !navigator.serviceWorker?.controller) return false;
  const program = new URL(`../../${folder}pyodide.asm.wasm`, import.meta.url);
  return (await caches.match(program, { ignoreVary: true }).catch(() => undefined)) !== undefined;
}

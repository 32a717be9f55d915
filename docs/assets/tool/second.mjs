/** Loads the second half of Pyodide's program: ahead of time when idle, or synchronously when it is needed. */

import { integrityOf, toIntegrity } from "./sha256.mjs";

/** Milliseconds without a request that count as idle. */
const IDLE = 2_000;

/**
 * Creates a loader for the second half.
 * @param {string} address
 * @param {{bytes: number, integrity: string}} expected its size and hash
 * @returns {{prefetch: (cache?: RequestCache) => Promise<void>, prefetchWhenIdle: () => void, now: () => Uint8Array}}
 *   `now` returns it, and loads it synchronously if necessary
 */
export function createSecond(address, { bytes, integrity }) {
  /** @type {Uint8Array | null} */
  let loaded = null;
  let timer = 0;
  /** Whether prefetching failed: the file in the browser's cache may be damaged. */
  let failed = false;
  // The worker replaces `fetch` to count bytes while Python starts; this file doesn't count.
  const fetchFile = self.fetch;

  /** @param {Uint8Array} content @param {string} [hash] if omitted, only the size is compared */
  function compare(content, hash = integrity) {
    if (content.length !== bytes) throw new Error(`${content.length} bytes, expected ${bytes}`);
    // Wrong bytes might run, and give wrong answers.
    if (hash !== integrity) throw new Error("wrong content");
  }

  /** @param {RequestCache} [cache] */
  async function prefetch(cache) {
    const response = await fetchFile(address, { cache });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const content = new Uint8Array(await response.arrayBuffer());
    compare(content);
    // `crypto.subtle` only exists in secure contexts.
    const digest = await crypto.subtle?.digest("SHA-256", content);
    compare(content, digest ? toIntegrity(digest) : integrityOf(content));
    loaded ??= content;
  }

  function prefetchWhenIdle() {
    clearTimeout(timer);
    if (loaded) return;
    // Nobody waits for it, so a failure is ignored; it is loaded again when it is needed.
    timer = setTimeout(() => void prefetch(failed ? "reload" : "default").catch(() => (failed = true)), IDLE);
  }

  /** @param {string} from @returns {Uint8Array} */
  function fetchNow(from) {
    // Python is in the middle of a call, so nothing can be awaited; workers may use synchronous requests.
    const asked = new XMLHttpRequest();
    asked.open("GET", from, false);
    asked.responseType = "arraybuffer";
    asked.send();
    if (Math.floor(asked.status / 100) !== 2) throw new Error(`status ${asked.status}`);
    const content = new Uint8Array(asked.response);
    compare(content);
    compare(content, integrityOf(content));
    return content;
  }

  function now() {
    try {
      loaded ??= fetchNow(address);
    } catch {
      // A cache may be damaged, and synchronous requests have no cache mode "reload". The service worker knows this suffix.
      loaded = fetchNow(`${address}?again`);
    }
    return loaded;
  }

  return { prefetch, prefetchWhenIdle, now };
}

/** Gets the second half of Pyodide's program: ahead of time while nothing else is done, or at once when it is called for. */

import { integrityOf } from "./sha256.mjs";

/** Milliseconds without a request after which nothing else is done. */
const IDLE = 2_000;

/**
 * Returns a second half that was not fetched yet.
 * @param {string} address
 * @param {{bytes: number, integrity: string}} expected how many bytes it has, and their hash
 * @returns {{ahead: (cache?: RequestCache) => Promise<void>, rest: () => void, now: () => Uint8Array}} `ahead` fetches
 *   it; `rest` does so once nothing has been asked for a while; `now` returns it, and fetches it where it is not there
 */
export function createSecond(address, { bytes, integrity }) {
  /** @type {Uint8Array | null} */
  let held = null;
  let timer = 0;
  /** Whether it came broken ahead of time: a fault may be in the browser's cache. */
  let failed = false;
  // The worker counts what arrives while Python starts; this is not part of that.
  const fetchFile = self.fetch;

  /** @param {RequestCache} [cache] */
  async function ahead(cache) {
    const response = await fetchFile(address, { cache, integrity });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const content = await response.arrayBuffer();
    held ??= new Uint8Array(content);
  }

  function rest() {
    clearTimeout(timer);
    if (held) return;
    // Where it fails nobody waits for it; when it is called for, it is fetched again.
    timer = setTimeout(() => void ahead(failed ? "reload" : "default").catch(() => (failed = true)), IDLE);
  }

  /** @param {string} from @returns {Uint8Array} */
  function fetched(from) {
    // The program waits in the middle of a call, so nothing can be awaited; a worker may ask like this.
    const asked = new XMLHttpRequest();
    asked.open("GET", from, false);
    asked.responseType = "arraybuffer";
    asked.send();
    if (Math.floor(asked.status / 100) !== 2) throw new Error(`status ${asked.status}`);
    const content = new Uint8Array(asked.response);
    if (content.length !== bytes) throw new Error(`${content.length} bytes, expected ${bytes}`);
    // Wrong bytes may run and then answer wrongly.
    if (integrityOf(content) !== integrity) throw new Error("wrong content");
    return content;
  }

  function now() {
    try {
      held ??= fetched(address);
    } catch {
      // Another address, which the service worker knows: a fault may be in a cache, and this way of asking has no "reload".
      held = fetched(`${address}?again`);
    }
    return held;
  }

  return { ahead, rest, now };
}

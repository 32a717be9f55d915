/** Gets the second half of Pyodide's program: ahead of time while nothing else is done, or at once when it is called for. */

/** Milliseconds without a request after which nothing else is done. */
const IDLE = 2_000;

/**
 * Returns a second half that was not fetched yet.
 * @param {string} address
 * @param {number} expected how many bytes it has
 * @returns {{ahead: (cache?: RequestCache) => Promise<void>, rest: () => void, now: () => Uint8Array}} `ahead` fetches
 *   it; `rest` does so once nothing has been asked for a while; `now` returns it, and fetches it where it is not there
 */
export function createSecond(address, expected) {
  /** @type {Uint8Array | null} */
  let held = null;
  let timer = 0;
  // The worker counts what arrives while Python starts; this is not part of that.
  const fetchFile = self.fetch;

  /** @param {ArrayBuffer} buffer @returns {Uint8Array} */
  function checked(buffer) {
    if (buffer.byteLength !== expected) throw new Error(`${buffer.byteLength} bytes, expected ${expected}`);
    return new Uint8Array(buffer);
  }

  /** @param {RequestCache} [cache] */
  async function ahead(cache) {
    const response = await fetchFile(address, { cache });
    if (!response.ok) throw new Error(`status ${response.status}`);
    held ??= checked(await response.arrayBuffer());
  }

  function rest() {
    clearTimeout(timer);
    // Where it fails nobody waits for it; when it is called for, it is fetched again.
    if (!held) timer = setTimeout(() => void ahead().catch(() => {}), IDLE);
  }

  /** @param {string} from @returns {Uint8Array} */
  function fetched(from) {
    // The program waits in the middle of a call, so nothing can be awaited; a worker may ask like this.
    const asked = new XMLHttpRequest();
    asked.open("GET", from, false);
    asked.responseType = "arraybuffer";
    asked.send();
    if (Math.floor(asked.status / 100) !== 2) throw new Error(`status ${asked.status}`);
    return checked(asked.response);
  }

  function now() {
    try {
      held ??= fetched(address);
    } catch {
      held = fetched(`${address}?again`); // another address: a fault may be in the browser's cache
    }
    return held;
  }

  return { ahead, rest, now };
}

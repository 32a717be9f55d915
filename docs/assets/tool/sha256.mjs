/** Synchronous SHA-256: the browser's own returns a promise, but Python may be in the middle of a call. */

const PRIMES = [2];
for (let next = 3; PRIMES.length < 64; next += 2) if (PRIMES.every((prime) => next % prime)) PRIMES.push(next);

/** @param {(prime: number) => number} root @returns {Int32Array} the first 32 fractional bits of each prime's root */
const bits = (root) => Int32Array.from(PRIMES, (prime) => ((root(prime) % 1) * 2 ** 32) | 0);
const START = bits(Math.sqrt).subarray(0, 8);
const ROUNDS = bits(Math.cbrt);

/**
 * Returns a file's hash in the form of Subresource Integrity.
 * @param {Uint8Array} content
 * @returns {string} `sha256-` and the hash in base64
 */
export function integrityOf(content) {
  const state = START.slice();
  const whole = content.length & ~63;
  blocks(state, content.subarray(0, whole));
  const rest = content.length - whole;
  const end = new Uint8Array(rest < 56 ? 64 : 128);
  end.set(content.subarray(whole));
  end[rest] = 0x80;
  new DataView(end.buffer).setBigUint64(end.length - 8, BigInt(content.length) * 8n);
  blocks(state, end);
  const hash = new DataView(new ArrayBuffer(32));
  state.forEach((word, at) => hash.setInt32(4 * at, word));
  return toIntegrity(hash.buffer);
}

/** @param {ArrayBuffer} hash @returns {string} the hash in the form of Subresource Integrity */
export function toIntegrity(hash) {
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

/** @param {Int32Array} state @param {Uint8Array} content whole blocks of 64 bytes */
function blocks(state, content) {
  const view = new DataView(content.buffer, content.byteOffset, content.length);
  const words = new Int32Array(64);
  for (let from = 0; from < content.length; from += 64) {
    for (let at = 0; at < 16; at += 1) words[at] = view.getInt32(from + 4 * at);
    for (let at = 16; at < 64; at += 1) {
      const [x, y] = [words[at - 15], words[at - 2]];
      const low = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
      const high = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
      words[at] = words[at - 16] + low + words[at - 7] + high;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let at = 0; at < 64; at += 1) {
      const mixed = ((rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g))) | 0;
      const one = (((h + mixed) | 0) + ((ROUNDS[at] + words[at]) | 0)) | 0;
      const two = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] += word));
  }
}

/** @param {number} word @param {number} by @returns {number} the word, rotated to the right */
function rotate(word, by) {
  return (word >>> by) | (word << (32 - by));
}

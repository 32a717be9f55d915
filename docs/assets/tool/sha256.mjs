/** SHA-256 without waiting: the browser's own needs a promise, and Python may stand in the middle of a call. */

const PRIMES = [2];
for (let next = 3; PRIMES.length < 64; next += 2) if (PRIMES.every((prime) => next % prime)) PRIMES.push(next);

/** @param {(prime: number) => number} root @returns {Int32Array} the first 32 bits behind the point of each prime's root */
const bits = (root) => Int32Array.from(PRIMES, (prime) => ((root(prime) % 1) * 2 ** 32) | 0);
const START = bits(Math.sqrt).subarray(0, 8);
const ROUNDS = bits(Math.cbrt);

/**
 * Returns a file's hash as browsers write it.
 * @param {Uint8Array} content
 * @returns {string} `sha256-` and the hash in base64
 */
export function integrityOf(content) {
  const state = START.slice();
  const whole = content.length & ~63;
  blocks(state, content.subarray(0, whole));
  const left = content.length - whole;
  const end = new Uint8Array(left < 56 ? 64 : 128);
  end.set(content.subarray(whole));
  end[left] = 0x80;
  new DataView(end.buffer).setBigUint64(end.length - 8, BigInt(content.length) * 8n);
  blocks(state, end);
  const hash = new DataView(new ArrayBuffer(32));
  state.forEach((word, at) => hash.setInt32(4 * at, word));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash.buffer)))}`;
}

/** @param {Int32Array} state @param {Uint8Array} content whole blocks of 64 bytes */
function blocks(state, content) {
  const view = new DataView(content.buffer, content.byteOffset, content.length);
  const words = new Int32Array(64);
  for (let from = 0; from < content.length; from += 64) {
    for (let at = 0; at < 16; at += 1) words[at] = view.getInt32(from + 4 * at);
    for (let at = 16; at < 64; at += 1) {
      const [x, y] = [words[at - 15], words[at - 2]];
      const low = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
      const high = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
      words[at] = words[at - 16] + low + words[at - 7] + high;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let at = 0; at < 64; at += 1) {
      const mixed = ((turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g))) | 0;
      const one = (((h + mixed) | 0) + ((ROUNDS[at] + words[at]) | 0)) | 0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
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

/** @param {number} word @param {number} by @returns {number} the word, turned to the right by some bits */
function turn(word, by) {
  return (word >>> by) | (word << (32 - by));
}

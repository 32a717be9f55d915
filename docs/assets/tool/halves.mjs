/** Joins the two halves of Pyodide's program: the second is loaded at the first call of a function in it. */

/** What the build calls things; see `build_steps/runtime/split/halves.py`. */
const FIRST = "first_half";
const LOADER = "~loader";
const TABLE = "~table0";

/** A program that lends the function "f" that it is given, and "g", which does nothing: a table takes only such. */
const SHIM = Uint8Array.from([
  ...[0, 97, 115, 109, 1, 0, 0, 0], // magic and version
  ...[1, 4, 1, 96, 0, 0], // a type of functions that take and return nothing
  ...[2, 7, 1, 1, 101, 1, 102, 0, 0], // import "e" "f"
  ...[3, 2, 1, 0], // a function of that type
  ...[7, 9, 2, 1, 102, 0, 0, 1, 103, 0, 1], // export "f", "g"
  ...[10, 4, 1, 2, 0, 11], // the function's code: nothing
]);

/**
 * Watches for the first half of the program, and loads the second when it is needed. A program in one piece stays as it is.
 * @param {() => BufferSource | WebAssembly.Module} second gives the second half at once; what it throws ends the program
 */
export function joinHalves(second) {
  const { instantiate, instantiateStreaming } = WebAssembly;
  /** @param {(source: any, imports: any) => Promise<any>} make */
  const joining = (make) => async (/** @type {any} */ source, /** @type {any} */ imports) => {
    const made = await make(source, imports);
    if (made.instance?.exports[LOADER]) join(made.instance.exports, imports, second);
    return made;
  };
  Object.assign(WebAssembly, { instantiate: joining(instantiate) });
  // Node.js has it, but for answers of the network only.
  if (instantiateStreaming) Object.assign(WebAssembly, { instantiateStreaming: joining(instantiateStreaming) });
}

/**
 * Puts what loads the second half where the first one calls it.
 * @param {any} first what the first half lends
 * @param {any} imports what it was given
 * @param {() => BufferSource | WebAssembly.Module} second
 */
function join(first, imports, second) {
  // Pyodide's script may exchange what it lends; both halves must have the same.
  const given = { ...imports, env: { ...imports.env }, [FIRST]: first };
  const slot = first[LOADER].value;
  const load = () => {
    const half = second();
    const module = half instanceof WebAssembly.Module ? half : new WebAssembly.Module(half);
    // Its functions write themselves into the table, in place of those that call this one.
    new WebAssembly.Instance(module, given);
    first[TABLE].set(slot, shim.exports.g);
  };
  const shim = new WebAssembly.Instance(new WebAssembly.Module(SHIM), { e: { f: load } });
  first[TABLE].set(slot, shim.exports.f);
}

/** Joins the two halves of Pyodide's program: the second is loaded when one of its functions is first called. */

/** Names from the build; see `build_steps/runtime/split/halves.py`. */
const FIRST = "first_half";
const LOADER = "~loader";
const TABLE = "~table0";

/** A module that re-exports the imported function "f", and exports "g", a no-op: only WebAssembly functions fit a table. */
const SHIM = Uint8Array.from([
  ...[0, 97, 115, 109, 1, 0, 0, 0], // magic and version
  ...[1, 4, 1, 96, 0, 0], // the function type without parameters and results
  ...[2, 7, 1, 1, 101, 1, 102, 0, 0], // import "e" "f"
  ...[3, 2, 1, 0], // a function of that type
  ...[7, 9, 2, 1, 102, 0, 0, 1, 103, 0, 1], // export "f", "g"
  ...[10, 4, 1, 2, 0, 11], // the function's empty body
]);

/**
 * Intercepts the instantiation of the first half, and loads the second when needed. Other modules are unaffected.
 * @param {() => BufferSource | WebAssembly.Module} second returns the second half synchronously; if it throws, so does the call
 */
export function joinHalves(second) {
  const { instantiate, instantiateStreaming } = WebAssembly;
  /** @param {(source: any, imports: any) => Promise<any>} make */
  const withJoining = (make) => async (/** @type {any} */ source, /** @type {any} */ imports) => {
    const result = await make(source, imports);
    if (result.instance?.exports[LOADER]) join(result.instance.exports, imports, second);
    return result;
  };
  Object.assign(WebAssembly, { instantiate: withJoining(instantiate) });
  // Node.js has it, too, but only for network responses.
  if (instantiateStreaming) Object.assign(WebAssembly, { instantiateStreaming: withJoining(instantiateStreaming) });
}

/**
 * Puts the loader of the second half into the slot that the first half calls.
 * @param {any} first the first half's exports
 * @param {any} imports its imports
 * @param {() => BufferSource | WebAssembly.Module} second
 */
function join(first, imports, second) {
  // Pyodide's script may replace imports later; both halves must have the same ones.
  const given = { ...imports, env: { ...imports.env }, [FIRST]: first };
  const slot = first[LOADER].value;
  const load = () => {
    const half = second();
    const module = half instanceof WebAssembly.Module ? half : new WebAssembly.Module(half);
    // This writes its functions into the table, in place of the stubs that call the loader.
    new WebAssembly.Instance(module, given);
    first[TABLE].set(slot, shim.exports.g);
  };
  const shim = new WebAssembly.Instance(new WebAssembly.Module(SHIM), { e: { f: load } });
  first[TABLE].set(slot, shim.exports.f);
}

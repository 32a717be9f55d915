/** What the site consists of, and how a kept file goes by its address. */

/** @typedef {{build: string, off: boolean, runtime: Record<string, string>, later: string[], pages: string[]}} Plan */

export const PLAN = /** @type {Plan} */ (/** @type {unknown} */ (null));
export const scope = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

export const ROOT = new URL("./", scope.location.href);
/** All sites of one host share their caches: the names begin with this site's path. */
export const [RUNTIME, SEEN, WHOLE] = ["runtime", "seen", "whole"].map((name) => `${ROOT.pathname} ${name}`);
export const RUNTIME_FOLDER = `${ROOT.pathname}assets/runtime/`;
export const ANYHOW = { ignoreSearch: true, ignoreVary: true };
/** Where the kept site notes which build it is of. */
export const MARK = new URL("kept-build", ROOT).href;
/**
 * The types of the files that browsers refuse under another one; what is no page must only not be a page.
 * @type {[RegExp, RegExp][]}
 */
const TYPES = [
  [/\.m?js$/, /javascript/],
  [/\.css$/, /^text\/css/],
  [/\.wasm$/, /^application\/wasm/],
  [/(\/|\.html)$/, /^text\/html/],
  [/./, /^(?!text\/html)/],
];

/**
 * Returns the address under which a file is kept.
 * @param {string} address
 */
export function plain(address) {
  const url = new URL(address);
  return new URL(url.pathname.replace(/\/index\.html$/, "/"), ROOT).href;
}

/**
 * Tells whether a response is what its address promises: the network of a hotel answers with a page of its own.
 * @param {string} address
 * @param {Response} response
 */
export function fits(address, { status, redirected, headers }) {
  const { pathname } = new URL(plain(address));
  const type = TYPES.find(([paths]) => paths.test(pathname))?.[1];
  return status === 200 && !redirected && type !== undefined && type.test(headers.get("content-type") ?? "");
}

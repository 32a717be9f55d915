/** The site's plan, its caches, and its cache keys. */

/**
 * @typedef {{build: string, off: boolean, runtime: Record<string, string>, later: string[],
 *   pages: Record<string, string>}} Plan
 */

export const PLAN = /** @type {Plan} */ (/** @type {unknown} */ (null));
export const scope = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

export const ROOT = new URL("./", scope.location.href);
/** All sites on a host share the cache storage, so the names begin with this site's path. */
export const [RUNTIME, SEEN, WHOLE] = ["runtime", "seen", "whole"].map((name) => `${ROOT.pathname} ${name}`);
export const RUNTIME_FOLDER = `${ROOT.pathname}assets/runtime/`;
export const MATCH_OPTIONS = { ignoreSearch: true, ignoreVary: true };
/** The cache entry that says which build the saved site is from. */
export const MARK = new URL("kept-build", ROOT).href;
/**
 * The required types. Browsers refuse scripts, styles, and programs of another type; any other file must not be a page.
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
 * Returns the address under which a file is cached.
 * @param {string} address
 */
export function cacheKey(address) {
  const url = new URL(address);
  return new URL(url.pathname.replace(/\/index\.html$/, "/"), ROOT).href;
}

/**
 * Returns whether a response can be the file at its address: a hotel's network may answer with its login page.
 * @param {string} address
 * @param {Response} response
 */
export function fits(address, { status, redirected, headers }) {
  const { pathname } = new URL(cacheKey(address));
  const type = TYPES.find(([paths]) => paths.test(pathname))?.[1];
  return status === 200 && !redirected && type !== undefined && type.test(headers.get("content-type") ?? "");
}

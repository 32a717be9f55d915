/** Saves the site for offline use: Python after its first use, the whole site on request. */

/** @typedef {{whole?: boolean, newest?: boolean, done?: number, total?: number, failed?: string}} Reply */

const ROOT = new URL("../../", import.meta.url);
const SCRIPT = new URL("sw.js", ROOT);
/** The end of the address of the file that is loaded last; see `worker.mjs`. */
const SECOND = "pyodide.rest.wasm";

/** Timeouts in milliseconds: without a message from the service worker, and in total. */
const SILENCE = 60_000;
const LIMIT = 900_000;

/** Milliseconds after which saving the site counts as slow. */
const SLOW = 30_000;

/** Not when embedded in another site, where the browser would store a copy for that site only. */
const SUPPORTED = "serviceWorker" in navigator && window === window.top && !document.querySelector("[data-offline=remove]");

/**
 * Sends a request to the service worker.
 * @param {ServiceWorker} worker
 * @param {Record<string, unknown>} request
 * @param {(reply: Reply) => void} [tell] called with the progress
 * @returns {Promise<Reply>} what is saved afterwards; rejects if it fails or times out
 */
function ask(worker, request, tell) {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    let silenceTimer = setTimeout(giveUp, SILENCE);
    const limitTimer = setTimeout(giveUp, LIMIT);

    /** @param {() => void} settle */
    function end(settle) {
      clearTimeout(silenceTimer);
      clearTimeout(limitTimer);
      port1.close();
      settle();
    }

    function giveUp() {
      worker.postMessage({ want: "stop" });
      end(() => reject(new Error("the service worker takes too long")));
    }

    port1.onmessage = ({ data }) => {
      clearTimeout(silenceTimer);
      silenceTimer = setTimeout(giveUp, SILENCE);
      if (data.failed) end(() => reject(new Error(data.failed)));
      else if (data.total === undefined) end(() => resolve(data));
      else tell?.(data);
    };
    worker.postMessage(request, [port2]);
  });
}

/**
 * Adds a timeout to a promise that may never settle.
 * @template T
 * @param {Promise<T>} promise
 * @returns {Promise<T>} rejects if it takes too long
 */
function withTimeout(promise) {
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  const timeout = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error("it takes too long")), SILENCE)));
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}

/** @returns {Promise<ServiceWorkerRegistration | undefined>} ours, not that of a parent path on this host */
async function registered() {
  const found = await navigator.serviceWorker.getRegistration(ROOT.href);
  return found?.scope === ROOT.href ? found : undefined;
}

/** @returns {Promise<ServiceWorkerRegistration>} ours, newly registered */
async function register() {
  // Fetch the script first: a damaged one may be cached under the right ETag, and a stalled registration can't be aborted.
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), SILENCE / 2);
  await (await fetch(SCRIPT, { cache: "reload", signal: controller.signal })).arrayBuffer();
  clearTimeout(timer);
  return navigator.serviceWorker.register(SCRIPT, { scope: ROOT.href });
}

/** @returns {Promise<ServiceWorker>} the service worker, installed if necessary */
async function installed() {
  const registration = (await registered()) ?? (await register());
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  if (!worker) throw new Error("the browser installs nothing here");
  while (worker.state !== "activated") {
    if (worker.state === "redundant") throw new Error("the service worker could not be installed");
    await new Promise((resolve) => worker.addEventListener("statechange", resolve, { once: true }));
  }
  return worker;
}

/**
 * Saves Python's files and this page once Python is ready; they are still in the browser's cache, so nothing is downloaded.
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 */
export function saveUsedFiles(bridge) {
  if (!SUPPORTED) return;
  /** @param {boolean} later whether the second half of Python's program has been loaded, too */
  async function save(later) {
    try {
      const addresses = performance.getEntriesByType("resource").map(({ name }) => name);
      await ask(await withTimeout(installed()), { want: "use", later, addresses: [location.href, ...addresses] });
    } catch {
      // Storage is blocked or full: everything still works online.
    }
  }
  bridge.listen(({ stage }) => void (stage === "ready" && save(false)));
  bridge.watch((asked) => void (asked.some(({ name }) => name.endsWith(SECOND)) && save(true)));
}

/** Offers a newer version of the site once it is installed. The page stays as it is until the person accepts. */
async function offerUpdates() {
  const offer = document.querySelector("[data-slot=update]");
  const registration = await registered();
  if (!(offer instanceof HTMLElement) || !registration) return;
  let accepted = false;
  const update = () => (offer.hidden = !registration.waiting || !navigator.serviceWorker.controller);
  const watch = (/** @type {ServiceWorker | null} */ worker) => worker?.addEventListener("statechange", update);
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  offer.querySelector("button")?.addEventListener("click", () => {
    accepted = true;
    registration.waiting?.postMessage({ want: "skip" });
  });
  // If another page accepted the update, this one may have a half-filled form, so it isn't reloaded.
  navigator.serviceWorker.addEventListener("controllerchange", () => accepted && location.reload());
  update();
}

/** Initializes the buttons that save the whole site. @param {HTMLElement} root */
async function mountButtons(root) {
  const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (root.querySelector(`[data-slot=${name}]`));
  const action = (/** @type {string} */ name) =>
    /** @type {HTMLButtonElement} */ (root.querySelector(`[data-action=${name}]`));
  const states = ["none", "busy", "kept", "older", "failed"];
  const bar = /** @type {HTMLProgressElement} */ (part("progress"));
  /** @type {ServiceWorker | null} */
  let worker = null;
  let stopped = false;

  /** @param {string} state */
  function show(state) {
    for (const name of states) part(name).hidden = name !== state;
    bar.hidden = state !== "busy";
    part("slow").hidden = true;
    action("stop-site").hidden = state !== "busy";
    action("keep-site").hidden = state === "busy" || state === "kept";
    action("drop-site").hidden = state === "busy" || state === "none" || state === "failed";
  }

  /** @param {Reply} reply */
  const tell = ({ whole, newest }) => show(whole ? (newest ? "kept" : "older") : "none");

  action("keep-site").addEventListener("click", async () => {
    show("busy");
    bar.value = 0;
    stopped = false;
    const slow = setTimeout(() => (part("slow").hidden = false), SLOW);
    try {
      worker = await withTimeout(installed());
      // Otherwise the browser may evict it when storage is low. Not awaited, because it may prompt the person.
      void navigator.storage?.persist?.();
      tell(await ask(worker, { want: "keep" }, ({ done, total }) => (bar.value = (done ?? 0) / (total ?? 1))));
    } catch {
      show(stopped ? "none" : "failed");
    } finally {
      clearTimeout(slow);
    }
    root.querySelector("[data-slot=said]")?.scrollIntoView({ block: "nearest" });
  });
  action("stop-site").addEventListener("click", () => {
    stopped = true;
    worker?.postMessage({ want: "stop" });
  });
  action("drop-site").addEventListener("click", async () => {
    try {
      await ask(await withTimeout(installed()), { want: "drop" });
      show("none");
    } catch {
      show("failed");
    }
  });
  try {
    const active = (await withTimeout(registered()))?.active;
    tell(active ? await ask(active, { want: "state" }) : {});
  } catch {
    show("none");
  }
  root.hidden = false;
}

if (SUPPORTED) {
  void offerUpdates();
  for (const root of document.querySelectorAll("[data-part=keep-site]")) void mountButtons(/** @type {HTMLElement} */ (root));
}

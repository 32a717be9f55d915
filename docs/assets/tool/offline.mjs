/** Keeps the site for use without a connection: Python after its first use, the whole site when the person asks. */

/** @typedef {{whole?: boolean, newest?: boolean, done?: number, total?: number, failed?: string}} Said */

const ROOT = new URL("../../", import.meta.url);
const SCRIPT = new URL("sw.js", ROOT);
/** The end of the address of what is fetched last; see `worker.mjs`. */
const SECOND = "pyodide.rest.wasm";

/** Milliseconds without a word from the service worker, and in all, after which it is given up. */
const SILENCE = 60_000;
const LIMIT = 900_000;

/** Milliseconds after which keeping the site is called slow. */
const SLOW = 30_000;

/** Not inside another site's frame, where the browser would keep a copy for that site only. */
const POSSIBLE = "serviceWorker" in navigator && window === window.top && !document.querySelector("[data-offline=remove]");

/**
 * Asks the service worker for something.
 * @param {ServiceWorker} worker
 * @param {Record<string, unknown>} wish
 * @param {(said: Said) => void} [tell] is called with how far it is
 * @returns {Promise<Said>} what is kept after that; rejected where it fails or takes too long
 */
function ask(worker, wish, tell) {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    let silence = setTimeout(giveUp, SILENCE);
    const limit = setTimeout(giveUp, LIMIT);

    /** @param {() => void} settle */
    function end(settle) {
      clearTimeout(silence);
      clearTimeout(limit);
      port1.close();
      settle();
    }

    function giveUp() {
      worker.postMessage({ want: "stop" });
      end(() => reject(new Error("the service worker takes too long")));
    }

    port1.onmessage = ({ data }) => {
      clearTimeout(silence);
      silence = setTimeout(giveUp, SILENCE);
      if (data.failed) end(() => reject(new Error(data.failed)));
      else if (data.total === undefined) end(() => resolve(data));
      else tell?.(data);
    };
    worker.postMessage(wish, [port2]);
  });
}

/**
 * Waits for something that the browser may never finish.
 * @template T
 * @param {Promise<T>} coming
 * @returns {Promise<T>} rejected where it takes too long
 */
function within(coming) {
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error("it takes too long")), SILENCE)));
  return Promise.race([coming, late]).finally(() => clearTimeout(timer));
}

/** @returns {Promise<ServiceWorkerRegistration | undefined>} ours; not that of a site further up on this host */
async function registered() {
  const found = await navigator.serviceWorker.getRegistration(ROOT.href);
  return found?.scope === ROOT.href ? found : undefined;
}

/** @returns {Promise<ServiceWorkerRegistration>} ours, once its script was fetched past the browser's cache */
async function register() {
  // A damaged script may be in that cache, under the right ETag. And a registration whose script stalls cannot be stopped.
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), SILENCE / 2);
  await (await fetch(SCRIPT, { cache: "reload", signal: stop.signal })).arrayBuffer();
  clearTimeout(late);
  return navigator.serviceWorker.register(SCRIPT, { scope: ROOT.href });
}

/** @returns {Promise<ServiceWorker>} the service worker, installed where it was not yet */
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
 * Keeps Python's files and this page as soon as Python was of use; the browser still has them, so nothing is fetched.
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 */
export function keepWhatIsUsed(bridge) {
  if (!POSSIBLE) return;
  /** @param {boolean} later whether the second half of Python's program is there, too */
  async function keep(later) {
    try {
      const addresses = performance.getEntriesByType("resource").map(({ name }) => name);
      await ask(await within(installed()), { want: "use", later, addresses: [location.href, ...addresses] });
    } catch {
      // Storage is refused or full: then everything works as it did, with a connection.
    }
  }
  bridge.listen(({ stage }) => void (stage === "ready" && keep(false)));
  bridge.watch((asked) => void (asked.some(({ name }) => name.endsWith(SECOND)) && keep(true)));
}

/** Offers a newer version of the site once it has arrived. Nothing happens to the page before the person takes it. */
async function offerUpdates() {
  const offer = document.querySelector("[data-slot=update]");
  const registration = await registered();
  if (!(offer instanceof HTMLElement) || !registration) return;
  let taken = false;
  const look = () => (offer.hidden = !registration.waiting || !navigator.serviceWorker.controller);
  const heed = (/** @type {ServiceWorker | null} */ coming) => coming?.addEventListener("statechange", look);
  heed(registration.installing);
  registration.addEventListener("updatefound", () => heed(registration.installing));
  offer.querySelector("button")?.addEventListener("click", () => {
    taken = true;
    registration.waiting?.postMessage({ want: "skip" });
  });
  // Another page may have taken the update: this one may hold a half-filled form, and goes on as it is.
  navigator.serviceWorker.addEventListener("controllerchange", () => taken && location.reload());
  look();
}

/** Wakes the choice to keep the whole site. @param {HTMLElement} root */
async function mountChoice(root) {
  const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (root.querySelector(`[data-slot=${name}]`));
  const action = (/** @type {string} */ name) =>
    /** @type {HTMLButtonElement} */ (root.querySelector(`[data-action=${name}]`));
  const says = ["none", "busy", "kept", "older", "failed"];
  const bar = /** @type {HTMLProgressElement} */ (part("progress"));
  /** @type {ServiceWorker | null} */
  let keeping = null;
  let stopped = false;

  /** @param {string} which */
  function show(which) {
    for (const name of says) part(name).hidden = name !== which;
    bar.hidden = which !== "busy";
    part("slow").hidden = true;
    action("stop-site").hidden = which !== "busy";
    action("keep-site").hidden = which === "busy" || which === "kept";
    action("drop-site").hidden = which === "busy" || which === "none" || which === "failed";
  }

  /** @param {Said} said */
  const tell = ({ whole, newest }) => show(whole ? (newest ? "kept" : "older") : "none");

  action("keep-site").addEventListener("click", async () => {
    show("busy");
    bar.value = 0;
    stopped = false;
    const slow = setTimeout(() => (part("slow").hidden = false), SLOW);
    try {
      keeping = await within(installed());
      // Without this the browser may clear it away when space is short. It may ask the person, who may not answer.
      void navigator.storage?.persist?.();
      tell(await ask(keeping, { want: "keep" }, ({ done, total }) => (bar.value = (done ?? 0) / (total ?? 1))));
    } catch {
      show(stopped ? "none" : "failed");
    } finally {
      clearTimeout(slow);
    }
    root.querySelector("[data-slot=said]")?.scrollIntoView({ block: "nearest" });
  });
  action("stop-site").addEventListener("click", () => {
    stopped = true;
    keeping?.postMessage({ want: "stop" });
  });
  action("drop-site").addEventListener("click", async () => {
    try {
      await ask(await within(installed()), { want: "drop" });
      show("none");
    } catch {
      show("failed");
    }
  });
  try {
    const active = (await within(registered()))?.active;
    tell(active ? await ask(active, { want: "state" }) : {});
  } catch {
    show("none");
  }
  root.hidden = false;
}

if (POSSIBLE) {
  void offerUpdates();
  for (const root of document.querySelectorAll("[data-part=keep-site]")) void mountChoice(/** @type {HTMLElement} */ (root));
}

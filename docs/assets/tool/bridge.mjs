/**
 * Runs Python in a worker and exchanges JSON with it. Every promise settles. If something fails before the first answer,
 * it retries once, bypassing the cache; after that, a failure is final until 'Try again'.
 */

/** Timeouts in milliseconds: without a message from a starting worker, and for the answer to a request. */
const SILENCE = 45_000;
const DEADLINE = 15_000;

/** Milliseconds after which a start that makes progress counts as slow, and after which it is aborted. */
const SLOW = 30_000;
const LIMIT = 900_000;

/** The worker's modules. */
const SCRIPTS = ["worker.mjs", "requests.mjs", "halves.mjs", "second.mjs", "sha256.mjs"];

/**
 * @typedef {{folder: string, files: Record<string, {bytes: number, gzip: number, integrity: string}>, total: number, version: string,
 *   archive: {name: string, folder: string, integrity: string}, lock: object, secondFirst?: boolean, saveData?: boolean}} Runtime
 *   `secondFirst`: load the second half of the program at the start; `saveData`: prefetch nothing
 * @typedef {{stage: "download", done: number, total: number, slow: boolean} | {stage: "starting", slow: boolean}
 *   | {stage: "ready"}
 *   | {stage: "failed", cause: string, newer: boolean}} Stage
 * @typedef {{message: {id: number, request: string}, resolve: (result: any) => void,
 *   reject: (failure: Error) => void, timer: number}} Pending
 */

/**
 * Creates a bridge, without starting it.
 * @param {Runtime} runtime the runtime's folder, relative to the site's root, and its files
 * @returns a bridge with `start`, `stop`, `retry`, `ask`, `stage`, `listen`, and `watch`
 */
export function createBridge(runtime) {
  /** @type {Worker | null} */
  let worker = null;
  /** @type {Stage | null} */
  let stage = null;
  /** @type {Map<number, Pending>} unanswered requests; sent as soon as Python is ready */
  const pending = new Map();
  /** @type {Set<(stage: Stage) => void>} */
  const listeners = new Set();
  /** @type {Set<(asked: import("./requests.mjs").Asked[]) => void>} */
  const watchers = new Set();
  let lastId = 0;
  let silenceTimer = 0;
  let slow = false;
  let slowTimer = 0;
  let limitTimer = 0;
  /** Whether the current or failed worker bypasses the cache. */
  let bypassing = false;
  /** Whether the second half of the program failed to load when Python needed it. */
  let secondFirst = false;

  /** @param {Stage} next */
  function setStage(next) {
    stage = next;
    clearTimeout(silenceTimer);
    if (next.stage === "ready" || next.stage === "failed") {
      clearTimeout(slowTimer);
      clearTimeout(limitTimer);
    } else {
      silenceTimer = setTimeout(() => fail(`no sign of life for ${SILENCE / 1000} seconds`), SILENCE);
    }
    for (const tell of listeners) tell(next);
  }

  /** @param {string} cause @param {boolean} newer whether Python's version isn't the one the page was built for */
  function fail(cause, newer = false) {
    if (stage?.stage === "failed") return;
    worker?.terminate();
    worker = null;
    const unanswered = [...pending.values()];
    pending.clear();
    for (const { reject, timer } of unanswered) {
      clearTimeout(timer);
      reject(new Error(cause));
    }
    setStage({ stage: "failed", cause, newer });
  }

  /**
   * Retries once, bypassing the cache: a file may have arrived damaged, or be damaged in the browser's cache.
   * @param {string} cause
   * @param {boolean} missed whether the second half of the program failed to load
   */
  function retryOnce(cause, missed) {
    if (missed ? secondFirst : bypassing) return fail(cause);
    secondFirst ||= missed;
    worker?.terminate();
    // Unanswered requests go to the next worker.
    for (const asked of pending.values()) {
      clearTimeout(asked.timer);
      asked.timer = 0;
    }
    // Python that was already running gets the full time to start; otherwise the remaining time counts.
    return stage?.stage === "ready" ? begin(true) : boot(true);
  }

  /** @param {any} message from the worker: a stage, or the answer to a request */
  function receive(message) {
    if (message.asked) for (const tell of watchers) tell(message.asked);
    else if (message.stage === "failed") retryOnce(message.cause, message.missed === true);
    else if (message.missed) extendDeadlines();
    else if (message.stage === "ready") becomeReady(message.version);
    else if (!message.stage) settle(message);
    // The last bytes may be reported after Python is ready.
    else if (stage?.stage !== "ready") setStage({ ...message, slow });
  }

  /** @param {string} version the version of Python's package */
  function becomeReady(version) {
    if (version !== runtime.version) return fail(`version ${version}, expected ${runtime.version}`, true);
    // Send waiting requests before the listeners, which may send more, to keep their order.
    for (const asked of pending.values()) send(asked);
    return setStage({ stage: "ready" });
  }

  /** @param {{id: number, result: string}} message */
  function settle({ id, result }) {
    const asked = pending.get(id);
    if (!asked) return;
    pending.delete(id);
    clearTimeout(asked.timer);
    try {
      const answer = JSON.parse(result);
      asked.resolve(answer);
      // An exception in Python is reported like any failure, and 'Try again' restarts it.
      if (answer.code === "internal") fail(answer.message);
    } catch (error) {
      asked.reject(new Error(`an answer is no JSON: ${error}`));
    }
  }

  /** @param {Pending} asked */
  function send(asked) {
    worker?.postMessage(asked.message);
    asked.timer = setTimeout(() => fail(`no answer within ${DEADLINE / 1000} seconds`), DEADLINE);
  }

  /** Extends the deadlines, because Python is loading the second half of its program. */
  function extendDeadlines() {
    for (const asked of pending.values()) {
      if (!asked.timer) continue; // not sent yet
      clearTimeout(asked.timer);
      asked.timer = setTimeout(() => fail(`no answer within ${SILENCE / 1000} seconds`), SILENCE);
    }
  }

  /** @param {boolean} bypass whether to bypass the browser's cache, after a failure */
  function boot(bypass) {
    bypassing = bypass;
    setStage({ stage: "download", done: 0, total: runtime.total, slow });
    try {
      const mine = createWorker({ ...runtime, secondFirst }, bypass);
      worker = mine;
      // Ignore messages from a discarded worker.
      const ifCurrent = (/** @type {() => void} */ act) => worker === mine && act();
      mine.onmessage = ({ data }) => ifCurrent(() => receive(data));
      mine.onerror = ({ message }) => ifCurrent(() => fail(message || "the worker's script could not be loaded"));
      mine.onmessageerror = () => ifCurrent(() => fail("a message could not be read"));
    } catch (error) {
      fail(String(error));
    }
  }

  /** @param {boolean} bypass as in `boot` */
  function begin(bypass) {
    slow = false;
    slowTimer = setTimeout(() => {
      slow = true;
      // Not `setStage`, which would restart the silence timer.
      if (stage && "slow" in stage) stage = { ...stage, slow };
      for (const tell of listeners) if (stage) tell(stage);
    }, SLOW);
    limitTimer = setTimeout(() => fail(`not here after ${LIMIT / 60_000} minutes`), LIMIT);
    boot(bypass);
  }

  /** Starts Python; does nothing if it was started before, even if it failed. */
  function start() {
    if (stage === null) begin(false);
  }

  /** Stops a start on request. */
  function stop() {
    if (stage && "slow" in stage) fail("stopped on request");
  }

  /** Restarts Python after a failure. */
  function retry() {
    if (stage?.stage !== "failed") return;
    secondFirst = false;
    begin(true);
  }

  /**
   * Sends one request to Python; starts Python if necessary.
   * @param {Record<string, unknown>} request see `decision_tool/bridge.py`
   * @returns {Promise<any>} its result; rejects if Python fails, has failed, or misses the deadline
   */
  function ask(request) {
    return new Promise((resolve, reject) => {
      if (stage?.stage === "failed") return reject(new Error(stage.cause));
      const asked = { message: { id: ++lastId, request: JSON.stringify(request) }, resolve, reject, timer: 0 };
      pending.set(lastId, asked);
      if (stage?.stage === "ready") send(asked);
      else start();
      return undefined;
    });
  }

  return {
    start,
    stop,
    retry,
    ask,
    /** @returns {Stage | null} the current stage; null before the start */
    stage: () => stage,
    /** @param {(stage: Stage) => void} tell called at every change of stage */
    listen: (tell) => void listeners.add(tell),
    /** @param {(asked: import("./requests.mjs").Asked[]) => void} tell called with the worker's network requests */
    watch: (tell) => void watchers.add(tell),
  };
}

/**
 * Creates a worker from a blob, so that it inherits the page's content security policy.
 * @param {Runtime} runtime
 * @param {boolean} bypass whether to bypass the browser's cache
 * @returns {Worker}
 */
function createWorker(runtime, bypass) {
  const script = JSON.stringify(new URL("./worker.mjs", import.meta.url).href);
  const folder = new URL(`../../${runtime.folder}`, import.meta.url).href;
  const saveData = /** @type {any} */ (navigator).connection?.saveData === true;
  const settings = JSON.stringify({ ...runtime, folder, saveData });
  const scripts = JSON.stringify(SCRIPTS.map((name) => new URL(name, import.meta.url).href));
  const reload = `${scripts}.map(async (each) => (await fetch(each, { cache: "reload" })).arrayBuffer())`;
  const source =
    `Promise.all(${bypass ? reload : "[]"}).then(() => import(${script})).then((worker) => worker.boot(${settings}, ${bypass}))` +
    `.catch((error) => postMessage({ stage: "failed", cause: String(error) }));`;
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  try {
    return new Worker(address, { type: "module" });
  } finally {
    setTimeout(() => URL.revokeObjectURL(address), SILENCE);
  }
}

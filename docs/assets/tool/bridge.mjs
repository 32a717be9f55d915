/**
 * Starts Python in a worker and carries JSON to it and back. Every promise settles. What goes wrong on the way to the
 * first answer is tried once more unasked, with every file anew; after that a failure is final until 'Try again'.
 */

/** Milliseconds without any sign of life from a starting worker, and until one request must be answered. */
const SILENCE = 45_000;
const DEADLINE = 15_000;

/** Milliseconds after which a start that goes on is called slow, and after which it is given up. */
const SLOW = 30_000;
const LIMIT = 900_000;

/** What the worker is made of. */
const SCRIPTS = ["worker.mjs", "requests.mjs", "halves.mjs", "second.mjs", "sha256.mjs"];

/**
 * @typedef {{folder: string, files: Record<string, {bytes: number, gzip: number, integrity: string}>, total: number, version: string,
 *   archive: {name: string, folder: string, integrity: string}, lock: object, whole?: boolean, sparing?: boolean}} Runtime
 *   `whole`: the second half of the program is fetched first; `sparing`: nothing is fetched that may never be needed
 * @typedef {{stage: "download", done: number, total: number, slow: boolean} | {stage: "starting", slow: boolean}
 *   | {stage: "ready"}
 *   | {stage: "failed", cause: string, newer: boolean}} Stage
 * @typedef {{message: {id: number, request: string}, resolve: (result: any) => void,
 *   reject: (failure: Error) => void, timer: number}} Pending
 */

/**
 * Returns a bridge that has not started yet.
 * @param {Runtime} runtime where the runtime lies, below the site's root, and what belongs to it
 * @returns a bridge with `start`, `stop`, `retry`, `ask`, `stage`, `listen`, and `watch`
 */
export function createBridge(runtime) {
  /** @type {Worker | null} */
  let worker = null;
  /** @type {Stage | null} */
  let stage = null;
  /** @type {Map<number, Pending>} what was asked and is not answered; sent as soon as Python is ready */
  const pending = new Map();
  /** @type {Set<(stage: Stage) => void>} */
  const listeners = new Set();
  /** @type {Set<(asked: import("./requests.mjs").Asked[]) => void>} */
  const watchers = new Set();
  let last = 0;
  let silence = 0;
  /** Whether the start is slow; timers for when it will be, and for when it is given up, however it goes on. */
  let slow = false;
  let patience = 0;
  let limit = 0;
  /** Whether the worker that runs, or failed, asks for every file anew. */
  let fresh = false;
  /** Whether the second half of the program could not be fetched when Python was in need of it. */
  let whole = false;

  /** @param {Stage} next */
  function enter(next) {
    stage = next;
    clearTimeout(silence);
    if (next.stage === "ready" || next.stage === "failed") {
      clearTimeout(patience);
      clearTimeout(limit);
    } else {
      silence = setTimeout(() => fail(`no sign of life for ${SILENCE / 1000} seconds`), SILENCE);
    }
    for (const tell of listeners) tell(next);
  }

  /** @param {string} cause @param {boolean} newer whether another version answers than the page was built for */
  function fail(cause, newer = false) {
    if (stage?.stage === "failed") return;
    worker?.terminate();
    worker = null;
    const left = [...pending.values()];
    pending.clear();
    for (const { reject, timer } of left) {
      clearTimeout(timer);
      reject(new Error(cause));
    }
    enter({ stage: "failed", cause, newer });
  }

  /**
   * A file may have come broken, or may lie broken in the browser's cache: nobody is troubled before it was asked for anew.
   * @param {string} cause
   * @param {boolean} missed whether it is the second half of the program that could not be fetched
   */
  function stumble(cause, missed) {
    if (missed ? whole : fresh) return fail(cause);
    whole ||= missed;
    worker?.terminate();
    // What the worker had been asked waits for the next one.
    for (const asked of pending.values()) {
      clearTimeout(asked.timer);
      asked.timer = 0;
    }
    // One that had started begins with the whole time; one that had not goes on with what is left of it.
    return stage?.stage === "ready" ? begin(true) : boot(true);
  }

  /** @param {any} said what the worker says: a stage, or the answer to a request */
  function receive(said) {
    if (said.asked) for (const tell of watchers) tell(said.asked);
    else if (said.stage === "failed") stumble(said.cause, said.missed === true);
    else if (said.missed) extend();
    else if (said.stage === "ready") welcome(said.version);
    else if (!said.stage) settle(said);
    // The last bytes may be counted only after Python is ready.
    else if (stage?.stage !== "ready") enter({ ...said, slow });
  }

  /** @param {string} version that of the package which answers */
  function welcome(version) {
    if (version !== runtime.version) return fail(`version ${version}, expected ${runtime.version}`, true);
    // What waits is sent before anybody hears that Python is ready: who then asks, sends at once.
    for (const asked of pending.values()) send(asked);
    return enter({ stage: "ready" });
  }

  /** @param {{id: number, result: string}} said */
  function settle({ id, result }) {
    const asked = pending.get(id);
    if (!asked) return;
    pending.delete(id);
    clearTimeout(asked.timer);
    try {
      const answer = JSON.parse(result);
      asked.resolve(answer);
      // Python went wrong on the way to an answer: said like any failure, and 'Try again' starts it anew.
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

  /** Gives what was asked more time: Python first fetches the second half of its program. */
  function extend() {
    for (const asked of pending.values()) {
      if (!asked.timer) continue; // not sent yet
      clearTimeout(asked.timer);
      asked.timer = setTimeout(() => fail(`no answer within ${SILENCE / 1000} seconds`), SILENCE);
    }
  }

  /** @param {boolean} again whether it failed before; then no file is taken from the browser's cache unasked */
  function boot(again) {
    fresh = again;
    enter({ stage: "download", done: 0, total: runtime.total, slow });
    try {
      const mine = createWorker({ ...runtime, whole }, again);
      worker = mine;
      // A worker that was given up has nothing to say any more.
      const heed = (/** @type {() => void} */ act) => worker === mine && act();
      mine.onmessage = ({ data }) => heed(() => receive(data));
      mine.onerror = ({ message }) => heed(() => fail(message || "the worker's script could not be loaded"));
      mine.onmessageerror = () => heed(() => fail("a message could not be read"));
    } catch (error) {
      fail(String(error));
    }
  }

  /** @param {boolean} again whether it failed before */
  function begin(again) {
    slow = false;
    patience = setTimeout(() => {
      slow = true;
      // Not `enter`: that nothing but time passed is no sign of life.
      if (stage && "slow" in stage) stage = { ...stage, slow };
      for (const tell of listeners) if (stage) tell(stage);
    }, SLOW);
    limit = setTimeout(() => fail(`not here after ${LIMIT / 60_000} minutes`), LIMIT);
    boot(again);
  }

  /** Starts Python on first contact; does nothing once it was started, whatever became of it. */
  function start() {
    if (stage === null) begin(false);
  }

  /** Gives up a start that takes too long for the person. */
  function stop() {
    if (stage && "slow" in stage) fail("stopped on request");
  }

  /** Starts Python again after a failure. */
  function retry() {
    if (stage?.stage !== "failed") return;
    whole = false;
    begin(true);
  }

  /**
   * Carries one request to Python; starts Python where it was not started yet.
   * @param {Record<string, unknown>} request see `decision_tool/bridge.py`
   * @returns {Promise<any>} its result; rejected when Python fails, has failed, or the deadline passes
   */
  function ask(request) {
    return new Promise((resolve, reject) => {
      if (stage?.stage === "failed") return reject(new Error(stage.cause));
      const asked = { message: { id: ++last, request: JSON.stringify(request) }, resolve, reject, timer: 0 };
      pending.set(last, asked);
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
    /** @returns {Stage | null} where the bridge stands; null before it was started */
    stage: () => stage,
    /** @param {(stage: Stage) => void} tell is called at every change */
    listen: (tell) => void listeners.add(tell),
    /** @param {(asked: import("./requests.mjs").Asked[]) => void} tell is called with what the worker asks for */
    watch: (tell) => void watchers.add(tell),
  };
}

/**
 * Returns a worker that is created from a blob: only so does it inherit the page's content security policy.
 * @param {Runtime} runtime
 * @param {boolean} again whether it failed before
 * @returns {Worker}
 */
function createWorker(runtime, again) {
  const script = JSON.stringify(new URL("./worker.mjs", import.meta.url).href);
  const folder = new URL(`../../${runtime.folder}`, import.meta.url).href;
  const sparing = /** @type {any} */ (navigator).connection?.saveData === true;
  const settings = JSON.stringify({ ...runtime, folder, sparing });
  const scripts = JSON.stringify(SCRIPTS.map((name) => new URL(name, import.meta.url).href));
  const anew = `${scripts}.map(async (each) => (await fetch(each, { cache: "reload" })).arrayBuffer())`;
  const source =
    `Promise.all(${again ? anew : "[]"}).then(() => import(${script})).then((worker) => worker.boot(${settings}, ${again}))` +
    `.catch((error) => postMessage({ stage: "failed", cause: String(error) }));`;
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  try {
    return new Worker(address, { type: "module" });
  } finally {
    setTimeout(() => URL.revokeObjectURL(address), SILENCE);
  }
}

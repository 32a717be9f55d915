/** Starts Python in a worker and carries JSON to it and back. Every promise settles; the first failure is final. */

/** Milliseconds without any sign of life from a starting worker, and until one request must be answered. */
const SILENCE = 45_000;
const DEADLINE = 15_000;

/**
 * @typedef {{folder: string, files: Record<string, {bytes: number, gzip: number}>, total: number, version: string,
 *   archive: {name: string, integrity: string}, lock: object}} Runtime
 * @typedef {{stage: "download", done: number, total: number} | {stage: "starting"} | {stage: "ready"}
 *   | {stage: "failed", cause: string}} Stage
 * @typedef {{message: {id: number, request: string}, resolve: (result: any) => void,
 *   reject: (failure: Error) => void, timer: number}} Pending
 */

/**
 * Returns a bridge that has not started yet.
 * @param {Runtime} runtime where the runtime lies, below the site's root, and what belongs to it
 * @returns a bridge with `start`, `ask`, `stage` and `listen`
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
  let last = 0;
  let silence = 0;

  /** @param {Stage} next */
  function enter(next) {
    stage = next;
    clearTimeout(silence);
    if (next.stage === "download" || next.stage === "starting") {
      silence = setTimeout(() => fail(`no sign of life for ${SILENCE / 1000} seconds`), SILENCE);
    }
    for (const tell of listeners) tell(next);
  }

  /** @param {string} cause */
  function fail(cause) {
    if (stage?.stage === "failed") return;
    worker?.terminate();
    worker = null;
    const left = [...pending.values()];
    pending.clear();
    for (const { reject, timer } of left) {
      clearTimeout(timer);
      reject(new Error(cause));
    }
    enter({ stage: "failed", cause });
  }

  /** @param {MessageEvent} event */
  function receive({ data }) {
    if (data.stage === "failed") return fail(data.cause);
    if (data.stage === "ready") {
      if (data.version !== runtime.version) return fail(`version ${data.version}, expected ${runtime.version}`);
      enter(data);
      for (const asked of pending.values()) send(asked);
      return undefined;
    }
    if (data.stage) return enter(data);
    const asked = pending.get(data.id);
    if (!asked) return undefined;
    pending.delete(data.id);
    clearTimeout(asked.timer);
    return asked.resolve(JSON.parse(data.result));
  }

  /** @param {Pending} asked */
  function send(asked) {
    worker?.postMessage(asked.message);
    asked.timer = setTimeout(() => fail(`no answer within ${DEADLINE / 1000} seconds`), DEADLINE);
  }

  /** Starts Python, or starts it again after a failure; does nothing while it runs. */
  function start() {
    if (worker) return;
    enter({ stage: "download", done: 0, total: runtime.total });
    try {
      worker = createWorker(runtime);
    } catch (error) {
      return fail(String(error));
    }
    worker.onmessage = receive;
    worker.onerror = (event) => fail(event.message || "the worker's script could not be loaded");
    worker.onmessageerror = () => fail("a message could not be read");
  }

  /**
   * Carries one request to Python; starts Python where it does not run.
   * @param {Record<string, unknown>} request see `decision_tool/bridge.py`
   * @returns {Promise<any>} its result; rejected when Python fails or the deadline passes
   */
  function ask(request) {
    return new Promise((resolve, reject) => {
      const asked = { message: { id: ++last, request: JSON.stringify(request) }, resolve, reject, timer: 0 };
      pending.set(last, asked);
      if (stage?.stage === "ready") send(asked);
      else start();
    });
  }

  return {
    start,
    ask,
    /** @returns {Stage | null} where the bridge stands; null before it was started */
    stage: () => stage,
    /** @param {(stage: Stage) => void} tell is called at every change */
    listen: (tell) => void listeners.add(tell),
  };
}

/**
 * Returns a worker that is created from a blob: only so does it inherit the page's content security policy.
 * @param {Runtime} runtime
 * @returns {Worker}
 */
function createWorker(runtime) {
  const script = new URL("./worker.mjs", import.meta.url).href;
  const folder = new URL(`../../${runtime.folder}`, import.meta.url).href;
  const source =
    `import(${JSON.stringify(script)}).then((worker) => worker.boot(${JSON.stringify({ ...runtime, folder })}))` +
    `.catch((error) => postMessage({ stage: "failed", cause: String(error) }));`;
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  try {
    return new Worker(address, { type: "module" });
  } finally {
    setTimeout(() => URL.revokeObjectURL(address), SILENCE);
  }
}

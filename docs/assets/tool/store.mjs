/** Stores everything the person has answered, once for the whole page, and notifies every part of changes. */

/**
 * The open view, the answers, the interview date, the date something was sent, what happened ('about'), and whether the
 * question for the date was skipped.
 * @typedef {{view: string, answers: Record<string, string>, interview: string, sent: string, about: string,
 *   skipped: boolean}} State
 * @typedef {{told: State, entries: Record<string, Partial<State>>}} Saved
 * @typedef {ReturnType<typeof createStore>} Store
 */

/** Milliseconds between two checks for a new day, and the maximum number of saved history entries. */
const DAY_CHECK = 60_000;
const MOST = 60;

/** What a history entry restores. Not the dates: Back must not undo typing. */
const IN_HISTORY = /** @type {const} */ (["view", "answers", "about", "skipped"]);

/**
 * Creates an empty store.
 * @param {string} view the page's initial view
 */
export function createStore(view) {
  const initial = { view, answers: {}, interview: "", sent: "", about: "", skipped: false };
  /** @type {State} */
  let state = initial;
  /** @type {Record<string, Partial<State>>} by the entry's id in `history.state` */
  let entries = {};
  /** @type {Set<(now: State, before: State, why: string) => void>} */
  const listeners = new Set();
  let day = today();

  /** @param {State} next @param {string} why `update`, `travel`, `restored`, `cleared` or `day` */
  function change(next, why) {
    const before = state;
    state = next;
    notify(before, why);
  }

  /** Notifies all listeners, even if one throws. @param {State} before @param {string} why */
  function notify(before, why) {
    for (const tell of listeners) {
      try {
        tell(state, before, why);
      } catch (error) {
        reportError(error);
      }
    }
  }

  /** Saves the state for the current history entry, or for a new one. @param {boolean} push */
  function saveEntry(push) {
    const known = history.state?.entry;
    const entry = push || !known ? `${Date.now()}-${Math.random()}` : known;
    entries[entry] = Object.fromEntries(IN_HISTORY.map((name) => [name, state[name]]));
    for (const oldest of Object.keys(entries).slice(0, -MOST)) delete entries[oldest];
    const write = push ? history.pushState : history.replaceState;
    if (push || !known) write.call(history, { ...history.state, entry }, "");
  }

  /** Notices midnight on a page that stays open. */
  function checkDay() {
    if (day === today()) return;
    day = today();
    change(state, "day");
  }

  addEventListener("popstate", (event) => {
    const saved = entries[event.state?.entry];
    // A link to an anchor on the page creates an entry, too, but doesn't change the state.
    if (!saved) return saveEntry(false);
    return change({ ...state, ...saved }, "travel");
  });
  setInterval(checkDay, DAY_CHECK);
  for (const event of ["pageshow", "focus"]) addEventListener(event, checkDay);
  document.addEventListener("visibilitychange", checkDay);

  return {
    /** @returns {State} */
    get: () => state,
    /**
     * Updates some of the state.
     * @param {Partial<State>} more
     * @param {boolean} [push] whether Back undoes it
     */
    update(more, push = false) {
      const before = state;
      state = { ...state, ...more };
      saveEntry(push);
      notify(before, "update");
    },
    /** @param {(now: State, before: State, why: string) => void} tell called after every change */
    listen: (tell) => void listeners.add(tell),
    /** @returns {Saved} */
    serialize: () => ({ told: state, entries }),
    /** @param {Partial<Saved> | null} saved the result of `serialize`; null clears everything */
    restore(saved) {
      const valid = sanitize(saved?.told, initial);
      entries = saved ? { ...saved.entries } : {};
      const entry = entries[history.state?.entry];
      // A newly opened page shows its own view; after Back or a reload, it shows the previous one.
      change({ ...valid, view, ...(entry ? sanitize(entry, valid) : {}) }, saved ? "restored" : "cleared");
      saveEntry(false);
    },
    /** @returns {boolean} whether there is nothing to save */
    isEmpty: () => !state.interview && !state.sent && !state.about && Object.keys(state.answers).length === 0,
  };
}

/**
 * Returns the valid values of stored data, which may be from an older version, or manipulated.
 * @param {any} stored
 * @param {State} defaults
 * @returns {State}
 */
function sanitize(stored, defaults) {
  const values = Object.entries(defaults).map(([name, value]) => {
    const found = stored?.[name];
    return [name, typeof found === typeof value && found !== null ? found : value];
  });
  const valid = Object.fromEntries(values);
  const answers = Object.entries(valid.answers).filter(([, option]) => typeof option === "string");
  return { ...valid, answers: Object.fromEntries(answers) };
}

/** @returns {string} today's date in the person's time zone, as `2026-03-05` */
export function today() {
  const now = new Date();
  const two = (/** @type {number} */ figure) => String(figure).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * @param {string} day as `2026-03-05`, or ''
 * @returns {string} such as `Thu, Mar 5`, or ''
 */
export function inWords(day) {
  const format = new Intl.DateTimeFormat("en-US", { weekday: "short", month: "short", day: "numeric", timeZone: "UTC" });
  return day && format.format(new Date(day));
}

/** @param {string | undefined} pairs a query string @returns {Record<string, string>} */
export function preset(pairs) {
  return Object.fromEntries(new URLSearchParams(pairs ?? ""));
}

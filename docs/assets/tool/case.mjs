/** Holds what a person has told, once for the whole page, and tells every part of each change. */

/**
 * What was told: answers, the date of the interview, the day something was sent, what happened after that, which way in
 * is open, and whether the date was passed over.
 * @typedef {{view: string, answers: Record<string, string>, interview: string, sent: string, about: string,
 *   skipped: boolean}} Told
 * @typedef {{told: Told, entries: Record<string, Partial<Told>>}} Held
 * @typedef {ReturnType<typeof createCase>} Case
 */

/** Milliseconds between two looks at the calendar, and how many entries of the history are remembered. */
const LOOK = 60_000;
const MOST = 60;

/** What an entry of the browser's history brings back. Dates are typed, and nothing typed is taken back by Back. */
const TRAVELS = /** @type {const} */ (["view", "answers", "about", "skipped"]);

/**
 * Returns a case in which nothing was told yet.
 * @param {string} view what shows at first
 */
export function createCase(view) {
  const nothing = { view, answers: {}, interview: "", sent: "", about: "", skipped: false };
  /** @type {Told} */
  let told = nothing;
  /** @type {Record<string, Partial<Told>>} by the name that the entry bears in the history */
  let entries = {};
  /** @type {Set<(told: Told, before: Told, why: string) => void>} */
  const listeners = new Set();
  let day = today();

  /** @param {Told} next @param {string} why `told`, `travel`, `kept`, `forgotten` or `day` */
  function become(next, why) {
    const before = told;
    told = next;
    tellAll(before, why);
  }

  /** A part that throws leaves the others alive; the browser reports it. @param {Told} before @param {string} why */
  function tellAll(before, why) {
    for (const tell of listeners) {
      try {
        tell(told, before, why);
      } catch (error) {
        reportError(error);
      }
    }
  }

  /** Remembers what is told with this entry of the history, or with a new one. @param {boolean} push */
  function mark(push) {
    const known = history.state?.entry;
    const entry = push || !known ? `${Date.now()}-${Math.random()}` : known;
    entries[entry] = Object.fromEntries(TRAVELS.map((name) => [name, told[name]]));
    for (const oldest of Object.keys(entries).slice(0, -MOST)) delete entries[oldest];
    const change = push ? history.pushState : history.replaceState;
    if (push || !known) change.call(history, { ...history.state, entry }, "");
  }

  /** A page that stays open over midnight knows the new day. */
  function look() {
    if (day === today()) return;
    day = today();
    become(told, "day");
  }

  addEventListener("popstate", ({ state }) => {
    const kept = entries[state?.entry];
    // A link to another place on the page makes an entry too, and has nothing to do with what was told.
    if (!kept) return mark(false);
    return become({ ...told, ...kept }, "travel");
  });
  setInterval(look, LOOK);
  for (const event of ["pageshow", "focus"]) addEventListener(event, look);
  document.addEventListener("visibilitychange", look);

  return {
    /** @returns {Told} */
    told: () => told,
    /**
     * Takes what a person tells.
     * @param {Partial<Told>} more
     * @param {boolean} [push] whether Back leads to what was told before
     */
    tell(more, push = false) {
      const before = told;
      told = { ...told, ...more };
      mark(push);
      tellAll(before, "told");
    },
    /** @param {(told: Told, before: Told, why: string) => void} tell is called after every change */
    listen: (tell) => void listeners.add(tell),
    /** @returns {Held} what there is to keep */
    hold: () => ({ told, entries }),
    /** @param {Partial<Held> | null} held what `hold` gave; null forgets it all */
    take(held) {
      const given = fitting(held?.told, nothing);
      entries = held ? { ...held.entries } : {};
      const kept = entries[history.state?.entry];
      // A page that is opened anew begins with its own view; Back and a reload show what was there.
      become({ ...given, view, ...(kept ? fitting(kept, given) : {}) }, held ? "kept" : "forgotten");
      mark(false);
    },
    /** @returns {boolean} whether there is nothing to keep */
    empty: () => !told.interview && !told.sent && !told.about && Object.keys(told.answers).length === 0,
  };
}

/**
 * Returns what fits of what was stored: an older version, or another hand, may have left anything.
 * @param {any} held
 * @param {Told} otherwise
 * @returns {Told}
 */
function fitting(held, otherwise) {
  const given = Object.entries(otherwise).map(([name, value]) => {
    const found = held?.[name];
    return [name, typeof found === typeof value && found !== null ? found : value];
  });
  const found = Object.fromEntries(given);
  const texts = Object.entries(found.answers).filter(([, option]) => typeof option === "string");
  return { ...found, answers: Object.fromEntries(texts) };
}

/** @returns {string} today's date where the person is, as `2026-03-05` */
export function today() {
  const now = new Date();
  const two = (/** @type {number} */ figure) => String(figure).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * @param {string} day as `2026-03-05`, or ''
 * @returns {string} as people write it, or ''
 */
export function inWords(day) {
  const format = new Intl.DateTimeFormat("en-US", { weekday: "short", month: "short", day: "numeric", timeZone: "UTC" });
  return day && format.format(new Date(day));
}

/** @param {string | undefined} pairs as in an address @returns {Record<string, string>} */
export function preset(pairs) {
  return Object.fromEntries(new URLSearchParams(pairs ?? ""));
}

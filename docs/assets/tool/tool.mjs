/** Initializes every tool on the page. The page is complete without it; this only adds to it. */

import { createBridge } from "./bridge.mjs";
import { createStore } from "./store.mjs";
import { keepInSight } from "./contact.mjs";
import { mountComposer } from "./composer.mjs";
import { mountDecision } from "./decision.mjs";
import { mountDictionary } from "./dictionary.mjs";
import { createDraft } from "./draft.mjs";
import { mountStorage } from "./storage.mjs";
import { saveUsedFiles } from "./offline.mjs";
import { mountPlanner } from "./planner.mjs";
import { mountRequests } from "./requests.mjs";
import { mountReviewer } from "./reviewer.mjs";
import { mountSample } from "./sample.mjs";
import { mountSent } from "./sent.mjs";
import { mountShare } from "./share.mjs";
import { createSay, showStages } from "./status.mjs";
import { prefetch } from "./prefetch.mjs";
import { mountWays } from "./ways.mjs";

/** @param {HTMLElement} root */
function mount(root) {
  const template = /** @type {HTMLTemplateElement} */ (root.querySelector("template[data-tool-config]"));
  /** @type {import("./status.mjs").Config} */
  const { runtime, dictionary, words, table, longest } = JSON.parse(template.content.textContent ?? "");
  const bridge = createBridge(runtime);
  const say = createSay(root, words);
  const store = createStore(root.dataset.view ?? "");
  /** @type {string[]} the errors of parts that failed to initialize */
  const failed = [];

  /**
   * Initializes a part, if the page has it; one that throws is reported, and doesn't affect the others.
   * @template Part
   * @param {string} selector
   * @param {() => Part} init
   * @returns {Part | null}
   */
  function part(selector, init) {
    if (selector && !root.querySelector(selector)) return null;
    try {
      return init();
    } catch (error) {
      failed.push(String(error));
      reportError(error);
      return null;
    }
  }

  part("", () => showStages(root, bridge, words));
  part("", () => saveUsedFiles(bridge));
  part("", () => prefetch(root, bridge, runtime));
  part("", () => mountRequests(root, bridge, words));
  part("", () => keepInSight(root));
  store.listen(({ view }) => (root.dataset.view = view));
  // The decision first, so that its listeners run first: everything else can wait for the answer.
  const decision = table && part("form[data-part=decision]", () => mountDecision(root, table, store, bridge, say, words));
  const answers = () => decision?.answers() ?? {};
  const outcome = () => decision?.outcome() ?? null;
  const sent = part("form[data-part=sent]", () => mountSent(root, store, bridge, words));
  part("form[data-part=planner]", () => mountPlanner(root, store, bridge, outcome));
  const share = decision && part("[data-part=share]", () => mountShare(root, store, decision, say));
  const draft = part("[data-part=draft]", () => createDraft(root, words, longest));
  const composer =
    draft && part("form[data-part=composer]", () => mountComposer(root, bridge, draft, answers, longest));
  /** @type {ReturnType<typeof mountReviewer> | null} */
  let reviewer = null;
  if (draft) {
    const known = () => ({
      kind: composer?.kind() ?? "auto",
      fields: composer?.fields() ?? {},
      account: composer?.account() ?? "free",
      answers: answers(),
    });
    reviewer = part("", () => mountReviewer(root, bridge, draft, known, { words, longest }));
    part("[data-part=dictionary]", () => mountDictionary(root, bridge, dictionary, words));
  }
  part("[data-part=ways]", () => mountWays(root, store, moveOn));
  store.listen(arrange);
  const typed = [draft, composer, reviewer].filter((each) => each !== null);
  part("[data-part=keeper]", () => mountStorage(root, store, typed, words));
  part("", () => decision?.adopt());
  part("", () => share?.read());
  part("", () => composer && mountSample(root, bridge, composer));
  if (failed.length > 0) say("part_failed", { text: failed.join("; ") });
  root.dataset.toolAwake = "";

  /** Shows the message if there is one to write, and the ways to save an answer if there is one. */
  function arrange() {
    const { view } = store.get();
    const kind = view === "sent" ? (sent?.kind() ?? "") : (decision?.message().kind ?? "");
    const writes = kind !== "" && ["decide", "thank", "sent"].includes(view);
    for (const [selector, shows] of /** @type {[string, boolean][]} */ ([
      ["[data-part=draft]", writes || ["check", "write"].includes(view)],
      ["form[data-part=composer]", writes || view === "write"],
      ["[data-part=share]", outcome() !== null],
    ])) {
      const block = root.querySelector(selector);
      if (block instanceof HTMLElement) block.hidden = !shows;
    }
    if (writes) composer?.open(kind, view === "sent" ? (sent?.fields() ?? {}) : {});
  }

  /** Moves the focus into a view. @param {string} view */
  function moveOn(view) {
    if (view === "sent") sent?.moveOn();
    else if (view === "check") draft?.area.focus({ preventScroll: true });
    else if (view === "start") /** @type {HTMLElement | null} */ (root.querySelector("[data-way]"))?.focus({ preventScroll: true });
    else decision?.moveOn();
  }
}

for (const root of document.querySelectorAll("[data-tool-state]")) mount(/** @type {HTMLElement} */ (root));

/** Wakes every tool in the page. The page is complete without it; this only adds. */

import { createBridge } from "./bridge.mjs";
import { createCase } from "./case.mjs";
import { mountComposer } from "./composer.mjs";
import { mountDecision } from "./decision.mjs";
import { mountDictionary } from "./dictionary.mjs";
import { createDraft } from "./draft.mjs";
import { mountKeeping } from "./keeping.mjs";
import { keepWhatIsUsed } from "./offline.mjs";
import { mountPlanner } from "./planner.mjs";
import { mountRequests } from "./requests.mjs";
import { mountReviewer } from "./reviewer.mjs";
import { mountSample } from "./sample.mjs";
import { mountSent } from "./sent.mjs";
import { mountShare } from "./share.mjs";
import { createSay, showStages } from "./status.mjs";
import { warm } from "./warm.mjs";
import { mountWays } from "./ways.mjs";

/** @param {HTMLElement} root */
function mount(root) {
  const template = /** @type {HTMLTemplateElement} */ (root.querySelector("template[data-tool-config]"));
  /** @type {import("./status.mjs").Config} */
  const { runtime, dictionary, words, table, longest } = JSON.parse(template.content.textContent ?? "");
  const bridge = createBridge(runtime);
  const say = createSay(root, words);
  const told = createCase(root.dataset.view ?? "");
  /** @type {string[]} parts that did not start */
  const failed = [];

  /**
   * Wakes a part, where the page has it; one that throws leaves the others alive, and is told.
   * @template Part
   * @param {string} selector
   * @param {() => Part} wake
   * @returns {Part | null}
   */
  function part(selector, wake) {
    if (selector && !root.querySelector(selector)) return null;
    try {
      return wake();
    } catch (error) {
      failed.push(String(error));
      reportError(error);
      return null;
    }
  }

  part("", () => showStages(root, bridge, words));
  part("", () => keepWhatIsUsed(bridge));
  part("", () => warm(root, bridge, runtime));
  part("", () => mountRequests(root, bridge, words));
  told.listen(({ view }) => (root.dataset.view = view));
  // The decision first: it hears first that Python is ready, and all that follows an answer can wait for it.
  const decision = table && part("form[data-part=decision]", () => mountDecision(root, table, told, bridge, say, words));
  const answers = () => decision?.answers() ?? {};
  const outcome = () => decision?.outcome() ?? null;
  const sent = part("form[data-part=sent]", () => mountSent(root, told, bridge, words));
  part("form[data-part=planner]", () => mountPlanner(root, told, bridge, outcome));
  const share = decision && part("[data-part=share]", () => mountShare(root, told, decision, say));
  const draft = part("[data-part=draft]", () => createDraft(root, words, longest));
  const composer =
    draft && part("form[data-part=composer]", () => mountComposer(root, bridge, draft, answers, longest));
  if (draft) {
    const known = () => ({
      kind: composer?.kind() ?? "auto",
      fields: composer?.fields() ?? {},
      account: composer?.account() ?? "free",
      answers: answers(),
    });
    part("", () => mountReviewer(root, bridge, draft, known, { words, longest }));
    part("[data-part=dictionary]", () => mountDictionary(root, bridge, dictionary, words));
  }
  part("[data-part=ways]", () => mountWays(root, told, moveOn));
  told.listen(arrange);
  part("[data-part=keeper]", () => mountKeeping(root, told, [draft, composer].filter((each) => each !== null), words));
  part("", () => decision?.adopt());
  part("", () => share?.read());
  part("", () => composer && mountSample(root, bridge, composer));
  if (failed.length > 0) say("part_failed", { text: failed.join("; ") });
  root.dataset.toolAwake = "";

  /** Shows the message and the ways to keep an answer where there is something to write, and to keep. */
  function arrange() {
    const { view } = told.told();
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

  /** @param {string} view that was opened by hand */
  function moveOn(view) {
    if (view === "sent") sent?.moveOn();
    else if (view === "check") draft?.area.focus({ preventScroll: true });
    else if (view === "start") /** @type {HTMLElement | null} */ (root.querySelector("[data-way]"))?.focus({ preventScroll: true });
    else decision?.moveOn();
  }
}

for (const root of document.querySelectorAll("[data-tool-state]")) mount(/** @type {HTMLElement} */ (root));

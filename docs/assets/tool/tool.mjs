/** Wakes every tool in the page. The page is complete without it; this only adds. */

import { createBridge } from "./bridge.mjs";
import { mountComposer } from "./composer.mjs";
import { mountDecision } from "./decision.mjs";
import { mountDictionary } from "./dictionary.mjs";
import { createDraft } from "./draft.mjs";
import { mountKeeper } from "./keeper.mjs";
import { keepWhatIsUsed } from "./offline.mjs";
import { mountPlanner } from "./planner.mjs";
import { mountRequests } from "./requests.mjs";
import { mountReviewer } from "./reviewer.mjs";
import { mountSample } from "./sample.mjs";
import { mountShare } from "./share.mjs";
import { createSay, showStages } from "./status.mjs";
import { warm } from "./warm.mjs";

/** @param {HTMLElement} root */
function mount(root) {
  const template = /** @type {HTMLTemplateElement} */ (root.querySelector("template[data-tool-config]"));
  /** @type {import("./status.mjs").Config} */
  const { runtime, dictionary, words, table } = JSON.parse(template.content.textContent ?? "");
  const bridge = createBridge(runtime);
  const say = createSay(root, words);
  showStages(root, bridge, say);
  keepWhatIsUsed(bridge);
  warm(root, bridge, runtime);
  mountRequests(root, bridge, words);
  root.dataset.toolAwake = "";

  // After the decision, so that the decision hears first that Python is ready: the plan can wait for it.
  /** @type {ReturnType<typeof mountPlanner> | null} */
  let planner = null;
  const decision = table ? mountDecision(root, table, bridge, say, decided) : null;
  if (has("form[data-part=planner]")) planner = mountPlanner(root, bridge);
  planner?.show(decision?.outcome() ?? null);
  const share = decision ? mountShare(root, decision, say) : null;
  share?.read();
  const answers = () => decision?.answers() ?? {};
  if (!has("[data-part=draft]")) return;
  const draft = createDraft(root, words);
  const composer = has("form[data-part=composer]") ? mountComposer(root, bridge, draft, answers) : null;
  mountReviewer(root, bridge, draft, () => ({
    kind: composer?.kind() ?? "message",
    fields: composer?.fields() ?? {},
    account: composer?.account() ?? "free",
    answers: answers(),
  }));
  mountDictionary(root, bridge, dictionary, words);
  mountKeeper(root, [decision, planner, draft, composer].filter((part) => part !== null), words);
  if (composer) mountSample(root, bridge, composer);

  /** @param {string | null} outcome */
  function decided(outcome) {
    planner?.show(outcome);
    const keep = root.querySelector("[data-part=share]");
    if (keep instanceof HTMLElement) keep.hidden = outcome === null;
  }

  /** @param {string} selector */
  function has(selector) {
    return root.querySelector(selector) !== null;
  }
}

for (const root of document.querySelectorAll("[data-tool-state]")) mount(/** @type {HTMLElement} */ (root));

/** Wakes every tool in the page. The page is complete without it; this only adds. */

import { createBridge } from "./bridge.mjs";
import { mountDecision } from "./decision.mjs";
import { createSay, showStages } from "./status.mjs";

for (const root of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-tool-state]"))) {
  const template = /** @type {HTMLTemplateElement} */ (root.querySelector("template[data-tool-config]"));
  /** @type {import("./status.mjs").Config} */
  const { runtime, words, table } = JSON.parse(template.content.textContent ?? "");
  const bridge = createBridge(runtime);
  const say = createSay(root, words);
  showStages(root, bridge, say);
  if (root.querySelector("form[data-part=decision]")) mountDecision(root, table, bridge, say);
}

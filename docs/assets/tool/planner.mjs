/** Shows when to do what, and gives the steps as a calendar file. */

import { today } from "./composer.mjs";
import { build } from "./elements.mjs";

/**
 * Wakes the plan below a decision.
 * @param {HTMLElement} root the tool's element
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 */
export function mountPlanner(root, bridge) {
  const form = /** @type {HTMLFormElement} */ (root.querySelector("form[data-part=planner]"));
  const plan = /** @type {HTMLElement} */ (form.querySelector("[data-slot=plan]"));
  const written = /** @type {HTMLElement} */ (form.querySelector("[data-slot=case]"));
  let outcome = /** @type {string | null} */ (null);
  /** The calendar file of what is shown, by slot. @type {Map<HTMLElement, string>} */
  const files = new Map();

  /** @param {string} name @returns {string} */
  function value(name) {
    return /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).value;
  }

  /** @param {HTMLElement} slot @param {Record<string, string>} about an outcome or a case */
  async function ask(slot, about) {
    if (!about.outcome && !about.case) return slot.replaceChildren();
    try {
      const request = { want: "plan", ...about, today: today(), interview: value("interview"), sent: value("sent") };
      const result = await bridge.ask(request);
      if (!result.ok) return undefined;
      files.set(slot, result.calendar);
      slot.replaceChildren(build(result.show));
    } catch {
      // The bridge has said what happened.
    }
    return undefined;
  }

  function update() {
    if (bridge.stage()?.stage !== "ready") return;
    void ask(plan, { outcome: outcome ?? "" });
    void ask(written, { case: value("case") });
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", update);
  form.addEventListener("click", (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest("[data-action=calendar]");
    const slot = button?.closest("[data-slot]");
    if (slot instanceof HTMLElement) download(files.get(slot) ?? "", form.dataset.file ?? "");
  });
  bridge.listen((stage) => stage.stage === "ready" && update());

  return {
    /** @param {string | null} decided the outcome, or null while there is none */
    show(decided) {
      if (decided === outcome) return;
      outcome = decided;
      form.hidden = decided === null;
      update();
    },
  };
}

/** @param {string} text @param {string} name */
function download(text, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Shows the next date and the whole plan, gives the chosen steps as a calendar file, and what helps after sending. */

import { today } from "./case.mjs";
import { onFirstContact } from "./contact.mjs";
import { fill } from "./slot.mjs";

/**
 * Wakes the plan below an answer, whichever way led to it.
 * @param {HTMLElement} root the tool's element
 * @param {import("./case.mjs").Case} told what the person has told
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {() => string | null} outcome where the answers lead
 */
export function mountPlanner(root, told, bridge, outcome) {
  const form = /** @type {HTMLFormElement} */ (root.querySelector("form[data-part=planner]"));
  const [next, plan, whole] = ["next", "plan", "whole-plan"].map(
    (name) => /** @type {HTMLElement} */ (root.querySelector(`[data-slot=${name}]`)),
  );
  const sent = /** @type {HTMLInputElement} */ (form.elements.namedItem("sent"));
  let turn = 0;

  /** @returns {Record<string, string> | null} what to plan for; null where there is nothing yet */
  function wanted() {
    const { view, about, interview } = told.told();
    /** @type {Record<string, string>} */
    const of = view === "sent" ? { case: about } : { outcome: outcome() ?? "" };
    if (!Object.values(of)[0]) return null;
    return { want: "plan", ...of, today: today(), interview, sent: view === "sent" ? sent.value : "" };
  }

  async function update() {
    const mine = ++turn;
    const request = wanted();
    form.hidden = request === null;
    if (request === null) return void [next, plan].forEach((slot) => fill(slot, null));
    if (bridge.stage()?.stage !== "ready") return undefined;
    try {
      const result = await bridge.ask(request);
      if (!result.ok || mine !== turn) return undefined;
      fill(next, result.next);
      fill(plan, result.show);
      whole.hidden = false;
    } catch {
      // The bridge has said what happened; the dates are still there.
    }
    return undefined;
  }

  /** Asks for the steps that are still checked, and hands them over. */
  async function download() {
    const left = /** @type {NodeListOf<HTMLInputElement>} */ (plan.querySelectorAll("[name=step]:not(:checked)"));
    const result = await bridge.ask({ ...wanted(), without: [...left].map(({ value }) => value).join(",") });
    save(result.calendar, form.dataset.file ?? "");
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  onFirstContact(form, bridge.start);
  sent.addEventListener("change", () => told.tell({ sent: sent.value }));
  form.addEventListener("click", (event) => {
    // Where Python has failed, the bridge has said so.
    if (/** @type {HTMLElement} */ (event.target).closest("[data-action=calendar]")) download().catch(() => {});
  });
  bridge.listen((stage) => stage.stage === "ready" && void update());
  told.listen(({ sent: day }) => {
    if (sent.value !== day) sent.value = day;
    void update();
  });
}

/** @param {string} text @param {string} name */
function save(text, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Shows the next date and the whole plan, and exports the selected steps as a calendar file. */

import { today } from "./store.mjs";
import { onFirstContact } from "./contact.mjs";
import { fill } from "./slot.mjs";

/**
 * Initializes the plan for an answer, in any view.
 * @param {HTMLElement} root the tool's element
 * @param {import("./store.mjs").Store} store
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {() => string | null} outcome the current outcome
 */
export function mountPlanner(root, store, bridge, outcome) {
  const form = /** @type {HTMLFormElement} */ (root.querySelector("form[data-part=planner]"));
  const [next, plan, whole] = ["next", "plan", "whole-plan"].map(
    (name) => /** @type {HTMLElement} */ (root.querySelector(`[data-slot=${name}]`)),
  );
  const sent = /** @type {HTMLInputElement} */ (form.elements.namedItem("sent"));
  let turn = 0;

  /** @returns {Record<string, string> | null} the request for the plan; null if there is nothing to plan yet */
  function planRequest() {
    const { view, about, interview } = store.get();
    /** @type {Record<string, string>} */
    const of = view === "sent" ? { case: about } : { outcome: outcome() ?? "" };
    if (!Object.values(of)[0]) return null;
    return { want: "plan", ...of, today: today(), interview, sent: view === "sent" ? sent.value : "" };
  }

  async function update() {
    const mine = ++turn;
    const request = planRequest();
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
      // The bridge has reported the failure; the dates are still there.
    }
    return undefined;
  }

  /** Downloads the checked steps as a calendar file. */
  async function download() {
    const unchecked = /** @type {NodeListOf<HTMLInputElement>} */ (plan.querySelectorAll("[name=step]:not(:checked)"));
    const result = await bridge.ask({ ...planRequest(), without: [...unchecked].map(({ value }) => value).join(",") });
    save(result.calendar, form.dataset.file ?? "");
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  onFirstContact(form, bridge.start);
  sent.addEventListener("change", () => store.update({ sent: sent.value }));
  form.addEventListener("click", (event) => {
    // The bridge reports failures.
    if (/** @type {HTMLElement} */ (event.target).closest("[data-action=calendar]")) download().catch(() => {});
  });
  bridge.listen((stage) => stage.stage === "ready" && void update());
  store.listen(({ sent: day }) => {
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

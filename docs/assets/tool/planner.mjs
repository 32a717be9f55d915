/** Shows when to do what, and gives the steps as a calendar file. */

import { today } from "./composer.mjs";
import { onFirstContact } from "./contact.mjs";
import { onShown } from "./shown.mjs";
import { fill } from "./slot.mjs";

/**
 * Wakes the plan below a decision, and what helps after having written.
 * @param {HTMLElement} root the tool's element
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 */
export function mountPlanner(root, bridge) {
  const form = /** @type {HTMLFormElement} */ (root.querySelector("form[data-part=planner]"));
  const [steps, days, plan, written, caseDays] = ["steps", "days", "plan", "case", "case-days"].map(
    (name) => /** @type {HTMLElement} */ (form.querySelector(`[data-slot=${name}]`)),
  );
  const [interview, sent, about] = ["interview", "sent", "case"].map(
    (name) => /** @type {HTMLInputElement | HTMLSelectElement} */ (form.elements.namedItem(name)),
  );
  let outcome = /** @type {string | null} */ (null);
  /** The calendar file of what is shown, by slot. @type {Map<HTMLElement, string>} */
  const files = new Map();
  let turn = 0;

  /** @param {HTMLElement} slot @param {Record<string, string>} of an outcome or a case */
  async function ask(slot, of) {
    if (!of.outcome && !of.case) return void fill(slot, null);
    const mine = turn;
    try {
      const result = await bridge.ask({ want: "plan", ...of, today: today(), interview: interview.value, sent: sent.value });
      if (!result.ok || mine !== turn) return undefined;
      files.set(slot, result.calendar);
      fill(slot, result.show);
    } catch {
      // The bridge has said what happened; the days are still there.
    }
    return undefined;
  }

  function update() {
    turn++;
    steps.hidden = outcome === null;
    // The days are asked once: beside the plan, or beside the case where there is no plan.
    const home = outcome === null ? caseDays : plan.parentElement;
    if (days.parentElement !== home) home?.insertBefore(days, home === caseDays ? null : plan);
    caseDays.hidden = about.value === "";
    if (bridge.stage()?.stage !== "ready") return;
    void ask(plan, { outcome: outcome ?? "" });
    void ask(written, { case: about.value });
  }

  /** @returns {HTMLInputElement | null} where the composer asks for the day of the interview */
  function composed() {
    return root.querySelector("form[data-part=composer] [name=interview_date]");
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  onFirstContact(form, bridge.start);
  form.addEventListener("change", update);
  // The day of the interview is asked in two places and typed in one.
  root.addEventListener("change", ({ target }) => {
    const twin = target === interview ? composed() : target === composed() ? interview : null;
    if (!twin || twin.value === /** @type {HTMLInputElement} */ (target).value) return;
    twin.value = /** @type {HTMLInputElement} */ (target).value;
    twin.dispatchEvent(new Event("input", { bubbles: true }));
    if (twin === interview) update();
  });
  form.addEventListener("click", (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest("[data-action=calendar]");
    const slot = button?.closest("[data-slot=plan], [data-slot=case]");
    if (slot instanceof HTMLElement) download(files.get(slot) ?? "", form.dataset.file ?? "");
  });
  bridge.listen((stage) => stage.stage === "ready" && update());
  // Back brings the days and the case into the page again, once the page is there.
  onShown(() => {
    update();
    if (about.value === "") return;
    /** @type {HTMLDetailsElement} */ (written.closest("details")).open = true;
    bridge.start();
  });
  update();

  return {
    name: "plan",
    hold: () => ({ interview: interview.value, sent: sent.value, case: about.value }),
    /** @param {any} held what `hold` gave, or null to forget it all */
    take(held) {
      for (const control of [interview, sent, about]) {
        const value = held?.[control.name];
        control.value = typeof value === "string" ? value : "";
      }
      update();
    },
    /** @param {string | null} decided the outcome, or null while there is none */
    show(decided) {
      if (decided === outcome) return;
      outcome = decided;
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

/** Shows the fields of a kind of message and lets Python compose while they are filled in. */

import { build } from "./elements.mjs";

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

/**
 * Wakes the composer's form.
 * @param {HTMLElement} root the tool's element
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {ReturnType<typeof import("./draft.mjs").createDraft>} draft
 * @param {() => Record<string, string>} answers what the decision knows
 */
export function mountComposer(root, bridge, draft, answers) {
  const form = /** @type {HTMLFormElement} */ (root.querySelector("form[data-part=composer]"));
  const slot = /** @type {HTMLElement} */ (form.querySelector("[data-slot=fields]"));
  const composed = /** @type {HTMLElement} */ (root.querySelector("[data-slot=composed]"));
  const kind = /** @type {HTMLSelectElement} */ (form.elements.namedItem("kind"));
  const account = /** @type {HTMLSelectElement} */ (form.elements.namedItem("account"));
  /** What was typed, by field, kept over a change of kind. @type {Record<string, string>} */
  const typed = {};
  let busy = false;
  let again = false;

  /** @returns {Control[]} */
  function controls() {
    return /** @type {Control[]} */ ([...slot.querySelectorAll("input, select, textarea")]);
  }

  /** @returns {Record<string, string>} every field of this kind that says something */
  function fields() {
    return Object.fromEntries(controls().map(({ name, value }) => [name, value]).filter(([, value]) => value !== ""));
  }

  function fill() {
    const template = form.querySelector(`template[data-kind-fields="${kind.value}"]`);
    if (template instanceof HTMLTemplateElement) slot.replaceChildren(template.content.cloneNode(true));
    for (const control of controls()) if (control.name in typed) control.value = typed[control.name];
  }

  /** Composes; what changes meanwhile is composed right after. */
  async function compose() {
    again = busy;
    if (busy) return;
    busy = true;
    try {
      const request = { want: "draft", kind: kind.value, fields: fields(), account: account.value, answers: answers(), today: today() };
      const result = await bridge.ask(request);
      if (!result.ok) throw new Error(result.message);
      composed.replaceChildren(build(result.show));
      draft.setLimit(result.limit);
      if (Object.keys(fields()).length > 0) draft.offer(result.text);
    } catch {
      // The bridge has said what happened; every field is still there.
    } finally {
      busy = false;
    }
    if (again) await compose();
  }

  /** @param {string} id a kind of message */
  function open(id) {
    kind.value = id;
    form.hidden = false;
    draft.section.hidden = false;
    fill();
    void compose();
    const headline = /** @type {HTMLElement} */ (form.querySelector(".headline"));
    headline.scrollIntoView({ block: "start" });
    headline.focus({ preventScroll: true });
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("focusin", () => bridge.start(), { once: true });
  form.addEventListener("input", (event) => {
    const control = /** @type {Control} */ (event.target);
    if (control === kind) fill();
    else if (control !== account) typed[control.name] = control.value;
    void compose();
  });
  root.addEventListener("click", (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest("button");
    if (button?.dataset.action === "compose") open(button.dataset.kind ?? "");
    if (button?.dataset.action === "field") {
      /** @type {HTMLElement | null} */ (slot.querySelector(`[name="${button.dataset.field}"]`))?.focus();
    }
  });
  fill();

  /** @param {{kind: string, account: string, typed: Record<string, string>} | null} held */
  function take(held) {
    for (const name of Object.keys(typed)) delete typed[name];
    Object.assign(typed, held?.typed);
    if (held) {
      kind.value = held.kind;
      account.value = held.account;
    }
    fill();
    if (held && Object.keys(typed).length > 0) void compose();
  }

  return {
    name: "composer",
    open,
    fields,
    kind: () => kind.value,
    account: () => account.value,
    hold: () => ({ kind: kind.value, account: account.value, typed }),
    take,
  };
}

/** @returns {string} today's date where the person is, as `2026-03-05` */
export function today() {
  const now = new Date();
  const two = (/** @type {number} */ figure) => String(figure).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Shows the fields of a kind of message, and has Python compose as they are filled in. */

import { today } from "./store.mjs";
import { onFirstContact } from "./contact.mjs";
import { choose } from "./elements.mjs";
import { fill } from "./slot.mjs";

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */
/**
 * @typedef {{headline: string, sets: Record<string, string[]>, labels: Record<string, string>,
 *   help: Record<string, string>, account: boolean, reach: boolean, unique: boolean}} Layout
 */

/**
 * Initializes the composer's form.
 * @param {HTMLElement} root the tool's element
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {ReturnType<typeof import("./draft.mjs").createDraft>} draft
 * @param {() => Record<string, string>} answers the decision's answers
 * @param {number} longest the maximum length of a field, in characters
 */
export function mountComposer(root, bridge, draft, answers, longest) {
  const form = /** @type {HTMLFormElement} */ (root.querySelector("form[data-part=composer]"));
  const template = /** @type {HTMLTemplateElement} */ (form.querySelector("template[data-layouts]"));
  /** @type {Record<string, Layout>} */
  const layouts = JSON.parse(template.content.textContent ?? "{}");
  const [kind, reach, account] = ["kind", "reach", "account"].map(
    (name) => /** @type {HTMLSelectElement} */ (form.elements.namedItem(name)),
  );
  const first = kind.value;
  /** Every field by its id. @type {Map<string, Control>} */
  const controls = new Map();
  for (const place of form.querySelectorAll("[data-field]")) {
    const control = /** @type {Control} */ (place.querySelector("input, select, textarea"));
    controls.set(control.name, control);
  }
  /** The interview date, if another part of the tool asks for it. @type {HTMLInputElement | null} */
  const date = root.querySelector("[data-slot=date] input");
  let busy = false;
  let again = false;
  /** Whether the person changed a field since the last composition. */
  let fieldChanged = false;

  /** @param {string} name @returns {HTMLElement} */
  function slot(name) {
    return /** @type {HTMLElement} */ (form.querySelector(`[data-slot=${name}]`));
  }

  /** @param {Element} control @returns {HTMLElement} the paragraph of a control */
  function place(control) {
    return /** @type {HTMLElement} */ (control.closest(".field"));
  }

  /** @param {Control} control @returns {boolean} whether the person filled it in */
  function isFilled(control) {
    return control.value !== "" && !(control instanceof HTMLSelectElement && control.value === preset(control));
  }

  /** @returns {Record<string, string>} the filled-in fields of this kind */
  function fields() {
    const used = [...controls.values()].filter((control) => !place(control).hidden && isFilled(control));
    if (date?.value && idsOf(layouts[kind.value].sets).includes(date.name)) used.push(date);
    return Object.fromEntries(used.map(({ name, value }) => [name, value]));
  }

  /** Lays out the form for the selected kind; typed values are kept. */
  function layOut() {
    const { headline, sets, labels, help, ...matters } = layouts[kind.value];
    slot("about").textContent = headline;
    for (const control of controls.values()) place(control).hidden = true;
    for (const [name, ids] of Object.entries(sets)) {
      const set = form.querySelector(`[data-set=${name}] .fields`);
      for (const id of ids) {
        const control = controls.get(id);
        if (!control || !set) continue;
        const field = place(control);
        field.hidden = false;
        set.append(field);
        /** @type {HTMLElement} */ (field.querySelector("label")).textContent = labels[id];
        /** @type {HTMLElement} */ (field.querySelector(".hint")).textContent = help[id];
      }
    }
    slot("unique").hidden = !matters.unique;
    place(account).hidden = !matters.account;
    place(reach).hidden = !matters.reach || "reach" in answers();
  }

  /** @param {Record<string, string>} notes messages beside fields, by field id */
  function showNotes(notes) {
    for (const control of [...controls.values(), ...(date ? [date] : [])]) {
      const id = control.name;
      const around = control === date ? control.parentElement : place(control);
      const note = /** @type {HTMLElement} */ (around?.querySelector("[data-slot=note]"));
      if (note.textContent !== (notes[id] ?? "")) note.textContent = notes[id] ?? "";
      if (id in notes) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
  }

  /** Composes; changes in the meantime are composed right after. @param {boolean} byHand whether the person changed a field */
  async function compose(byHand) {
    again = busy;
    fieldChanged ||= byHand;
    if (busy || form.closest("[hidden]") || tooLong()) return;
    busy = true;
    const mayAsk = fieldChanged;
    fieldChanged = false;
    try {
      const given = fields();
      const told = answers();
      const from = told.reach ?? (place(reach).hidden ? "" : reach.value);
      const known = { reach: from, stage: told.stage ?? "", today: today() };
      const request = { want: "draft", kind: kind.value, fields: given, account: account.value, ...known };
      const result = await bridge.ask(request);
      if (!result.ok) throw new Error(result.message);
      draft.setRoom(result.limit, result.words_limit);
      showNotes(result.notes);
      fill(slot("channel"), result.channel);
      fill(draft.slot("composed"), result.show);
      fill(draft.slot("preview"), result.preview);
      draft.offer(result.text, result.ready, result.gaps, mayAsk);
    } catch {
      // The bridge has reported the failure; the fields are still there, and 'Try again' composes again.
    } finally {
      busy = false;
    }
    if (again) await compose(false);
  }

  /** @returns {boolean} whether a field is too long to compose; then it says so */
  function tooLong() {
    const long = [...controls.values()].filter(({ value }) => value.length > longest);
    if (long.length === 0) return false;
    showNotes(Object.fromEntries(long.map(({ name, value }) => [name, draft.tooLong(value.length)])));
    return true;
  }

  /**
   * Shows the fields of a kind.
   * @param {string} id a kind of message
   * @param {Record<string, string>} [suggested] values for empty fields
   */
  function open(id, suggested = {}) {
    if (kind.value !== id && layouts[id]) kind.value = id;
    for (const [name, value] of Object.entries(suggested)) {
      const control = controls.get(name);
      if (control && (control.value === "" || control.value === control.dataset.suggested)) control.value = value;
      if (control) control.dataset.suggested = value;
    }
    layOut();
    void compose(true);
  }

  /** @param {string} id */
  function goTo(id) {
    const control = controls.get(id) ?? (date?.name === id ? date : null);
    for (let fold = control?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
    control?.focus();
    control?.scrollIntoView({ block: "center" });
  }

  /** @param {Record<string, unknown>} given values by field; other fields are cleared */
  function set(given) {
    for (const [id, control] of controls) {
      const value = given[id];
      control.value = typeof value === "string" ? value : preset(control);
    }
  }

  onFirstContact(form, bridge.start);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", ({ target }) => {
    if (target === kind) layOut();
    void compose(true);
  });
  date?.addEventListener("change", () => void compose(true));
  root.addEventListener("click", (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest("button");
    if (button?.dataset.action === "compose") {
      open(button.dataset.kind ?? "");
      draft.section.scrollIntoView({ block: "start" });
      /** @type {HTMLElement} */ (draft.section.querySelector(".headline")).focus({ preventScroll: true });
    }
    if (button?.dataset.action === "field") goTo(button.dataset.field ?? "");
  });
  bridge.listen((stage) => stage.stage === "ready" && void compose(false));
  layOut();

  /** @returns {{kind: string, account: string, reach: string, typed: Record<string, string>}} */
  function serialize() {
    const typed = [...controls].filter(([, control]) => isFilled(control)).map(([id, { value }]) => [id, value]);
    return { kind: kind.value, account: account.value, reach: reach.value, typed: Object.fromEntries(typed) };
  }

  /** @param {any} saved the result of `serialize`, or null to clear @param {boolean} [byHand] whether the person asked for it */
  function restore(saved, byHand = false) {
    set(saved?.typed ?? {});
    choose(kind, saved?.kind, first);
    choose(account, saved?.account, "free");
    choose(reach, saved?.reach, "");
    layOut();
    if (saved && Object.keys(fields()).length > 0) bridge.start();
    if (bridge.stage()?.stage === "ready") void compose(byHand);
  }

  return {
    name: "composer",
    form,
    open,
    restore,
    fields,
    kind: () => kind.value,
    account: () => account.value,
    serialize,
  };
}

/** @param {Control} control @returns {string} its initial value */
function preset(control) {
  if (!(control instanceof HTMLSelectElement)) return "";
  return [...control.options].find((option) => option.defaultSelected)?.value ?? control.options[0]?.value ?? "";
}

/** @param {Record<string, string[]>} sets @returns {string[]} the ids in all of them */
function idsOf(sets) {
  return Object.values(sets).flat();
}

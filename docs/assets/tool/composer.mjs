/** Shows the fields of a kind of message and lets Python compose while they are filled in. */

import { onFirstContact } from "./contact.mjs";
import { onShown } from "./shown.mjs";
import { fill } from "./slot.mjs";

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */
/**
 * @typedef {{headline: string, sets: Record<string, string[]>, labels: Record<string, string>,
 *   help: Record<string, string>, account: boolean, reach: boolean}} Layout
 */

/**
 * Wakes the composer's form.
 * @param {HTMLElement} root the tool's element
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {ReturnType<typeof import("./draft.mjs").createDraft>} draft
 * @param {() => Record<string, string>} answers what the decision knows
 */
export function mountComposer(root, bridge, draft, answers) {
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
  let busy = false;
  let again = false;
  /** Whether a field was changed by hand since it was last composed. */
  let asking = false;

  /** @param {string} name @returns {HTMLElement} */
  function slot(name) {
    return /** @type {HTMLElement} */ (form.querySelector(`[data-slot=${name}]`));
  }

  /** @param {Element} control @returns {HTMLElement} the paragraph of a control */
  function place(control) {
    return /** @type {HTMLElement} */ (control.closest(".field"));
  }

  /** @returns {boolean} whether there are fields to compose from, and not only a draft to read */
  function writes() {
    return form.dataset.mode === "write" && controls.size > 0;
  }

  /** @param {Control} control @returns {boolean} whether a person said something here */
  function says(control) {
    return control.value !== "" && !(control instanceof HTMLSelectElement && control.value === preset(control));
  }

  /** @returns {Record<string, string>} every field of this kind that says something */
  function fields() {
    const used = [...controls.values()].filter((control) => !place(control).hidden && says(control));
    return Object.fromEntries(used.map(({ name, value }) => [name, value]));
  }

  /** Lays the form out for the chosen kind; what was typed stays where it is. */
  function lay() {
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
    place(account).hidden = !matters.account;
    place(reach).hidden = !matters.reach || !writes() || "reach" in answers();
  }

  /** @param {Record<string, string>} notes what is told beside a field, by its id */
  function showNotes(notes) {
    for (const [id, control] of controls) {
      const note = /** @type {HTMLElement} */ (place(control).querySelector("[data-slot=note]"));
      if (note.textContent !== (notes[id] ?? "")) note.textContent = notes[id] ?? "";
      if (id in notes) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
  }

  /** Composes; what changes meanwhile is composed right after. @param {boolean} asks whether a field was changed */
  async function compose(asks) {
    again = busy;
    asking ||= asks;
    if (busy || !writes()) return;
    busy = true;
    const mayAsk = asking;
    asking = false;
    try {
      const given = fields();
      const known = { reach: answers().reach ?? (place(reach).hidden ? "" : reach.value), today: today() };
      const request = { want: "draft", kind: kind.value, fields: given, account: account.value, ...known };
      const result = await bridge.ask(request);
      if (!result.ok) throw new Error(result.message);
      draft.setRoom(result.limit, result.words_limit);
      showNotes(result.notes);
      fill(slot("channel"), result.channel);
      fill(draft.slot("composed"), result.show);
      fill(draft.slot("preview"), result.preview);
      if (Object.keys(given).length > 0) draft.offer(result.text, result.ready, mayAsk);
      else draft.withdraw();
    } catch {
      // The bridge has said what happened; every field is still there, and 'Try again' composes again.
    } finally {
      busy = false;
    }
    if (again) await compose(false);
  }

  /** @param {string} id a kind of message @param {string} mode `write`, or `read` for a draft that is there already */
  function show(id, mode) {
    form.dataset.mode = mode;
    kind.value = id;
    form.hidden = false;
    draft.section.hidden = false;
    lay();
    void compose(true);
  }

  /** @param {string} id a kind of message */
  function open(id) {
    show(id, "write");
    const headline = /** @type {HTMLElement} */ (form.querySelector(".headline"));
    headline.scrollIntoView({ block: "start" });
    headline.focus({ preventScroll: true });
  }

  /** @param {Element | null | undefined} control a field, or the set itself */
  function wakeSet(control) {
    const set = control?.closest("[data-rests]");
    if (!set) return;
    set.removeAttribute("data-rests");
    // The browser brought the field into sight where it was while the set rested.
    if (set.contains(document.activeElement)) document.activeElement?.scrollIntoView({ block: "nearest" });
  }

  /** @param {string} id */
  function goTo(id) {
    const control = controls.get(id);
    wakeSet(control);
    control?.focus();
    control?.scrollIntoView({ block: "center" });
  }

  /** @param {Record<string, unknown>} given values by field; a field that is not there is emptied */
  function set(given) {
    for (const [id, control] of controls) {
      const value = given[id];
      control.value = typeof value === "string" ? value : preset(control);
      if (says(control)) wakeSet(control);
    }
  }

  /** @param {HTMLSelectElement} list @param {unknown} value @param {string} otherwise */
  function choose(list, value, otherwise) {
    list.value = [...list.options].some((option) => option.value === value) ? String(value) : otherwise;
  }

  onFirstContact(form, bridge.start);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("focusin", ({ target }) => {
    const control = /** @type {Element} */ (target);
    if (!(control instanceof HTMLButtonElement)) wakeSet(control);
    // What the browser once learned to fill in belongs to other forms. Set only now, and taken back again, because
    // a browser brings back after a reload only what is not switched off.
    if (control instanceof HTMLInputElement && !control.autocomplete) control.autocomplete = "off";
  });
  form.addEventListener("focusout", ({ target }) => unlock(/** @type {Element} */ (target)));
  addEventListener("pagehide", () => document.activeElement && unlock(document.activeElement));
  // Whatever brings a resting field into view, such as 'find in page', wakes it.
  form.addEventListener("scroll", ({ target }) => wakeSet(/** @type {Element} */ (target)), { capture: true });
  form.addEventListener("input", ({ target }) => {
    if (target === kind) lay();
    void compose(true);
  });
  root.addEventListener("click", (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest("button");
    const action = button?.dataset.action;
    if (action === "compose") open(button?.dataset.kind ?? "");
    if (action === "have-draft") {
      if (form.hidden) show("message", "read");
      draft.area.focus();
    }
    if (action === "field") goTo(button?.dataset.field ?? "");
    if (action === "see-draft") {
      draft.section.scrollIntoView({ block: "start" });
      draft.area.focus({ preventScroll: true });
    }
    if (action === "open-set") {
      const set = button?.closest("[data-set]");
      wakeSet(set);
      /** @type {HTMLElement | null | undefined} */ (set?.querySelector(".field:not([hidden]) :is(input, select, textarea)"))?.focus();
    }
  });
  bridge.listen((stage) => stage.stage === "ready" && void compose(false));
  lay();
  // Back brings what was typed into the fields again, once the page is there: then there is something to compose.
  onShown(() => {
    lay();
    for (const control of controls.values()) if (says(control)) wakeSet(control);
    if (Object.keys(fields()).length > 0 && !form.hidden) bridge.start();
  });

  /** @returns {{kind: string, account: string, reach: string, typed: Record<string, string>}} */
  function hold() {
    const typed = [...controls].filter(([, control]) => says(control)).map(([id, { value }]) => [id, value]);
    return { kind: kind.value, account: account.value, reach: reach.value, typed: Object.fromEntries(typed) };
  }

  /** @param {any} held what `hold` gave, or null to forget it all @param {boolean} [asks] whether a person asked for it */
  function take(held, asks = false) {
    set(held?.typed ?? {});
    choose(kind, held?.kind, first);
    choose(account, held?.account, "free");
    choose(reach, held?.reach, "");
    lay();
    if (held && Object.keys(fields()).length > 0 && !form.hidden) bridge.start();
    if (bridge.stage()?.stage === "ready") void compose(asks);
  }

  return {
    name: "composer",
    form,
    open,
    take,
    fields,
    kind: () => kind.value,
    account: () => account.value,
    /** @returns {boolean} whether there are fields to compose from */
    writes,
    /** @returns {boolean} whether there is anything here that is worth to be kept */
    keeps: () => controls.size > 0,
    hold,
  };
}

/** @param {Control} control @returns {string} what it holds before anybody chose */
function preset(control) {
  if (!(control instanceof HTMLSelectElement)) return "";
  return [...control.options].find((option) => option.defaultSelected)?.value ?? control.options[0]?.value ?? "";
}

/** @param {Element} control */
function unlock(control) {
  if (control instanceof HTMLInputElement && control.autocomplete === "off") control.removeAttribute("autocomplete");
}

/** @returns {string} today's date where the person is, as `2026-03-05` */
export function today() {
  const now = new Date();
  const two = (/** @type {number} */ figure) => String(figure).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

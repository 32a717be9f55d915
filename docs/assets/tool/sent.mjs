/** 'I already sent something': asks what happened, and shows the page's own answer. */

import { preset } from "./store.mjs";
import { watchKeys } from "./contact.mjs";
import { answeredLine } from "./elements.mjs";
import { fill } from "./slot.mjs";

/**
 * Initializes the form that asks what happened.
 * @param {HTMLElement} root the tool's element
 * @param {import("./store.mjs").Store} store
 * @param {ReturnType<typeof import("./bridge.mjs").createBridge>} bridge
 * @param {Record<string, string>} words the tool's sentences
 */
export function mountSent(root, store, bridge, words) {
  const form = /** @type {HTMLFormElement} */ (root.querySelector("form[data-part=sent]"));
  const [cases, answered, shown] = ["cases", "case-answered", "case"].map(
    (name) => /** @type {HTMLElement} */ (form.querySelector(`[data-slot=${name}]`)),
  );
  const byKeys = watchKeys(form);
  let open = false;

  /** @returns {HTMLTemplateElement | null} */
  function template() {
    return form.querySelector(`template[data-case-answer="${CSS.escape(store.get().about)}"]`);
  }

  function place() {
    const { about } = store.get();
    for (const input of form.querySelectorAll("input")) input.checked = input.value === about;
    const asks = open || !template();
    cases.dataset.place = asks ? "current" : "later";
    answered.hidden = asks;
    const label = form.querySelector(`input[value="${CSS.escape(about)}"]`)?.closest("label")?.textContent ?? "";
    const question = cases.querySelector("legend")?.textContent ?? "";
    const line = answeredLine(question, label, words, { "data-action": "change-case" });
    fill(answered, ["ol", { class: "answered" }, [line]]);
    const content = asks ? null : template()?.content.cloneNode(true);
    shown.replaceChildren(...(content ? [content] : []));
  }

  /** @param {string} about */
  function choose(about) {
    open = false;
    bridge.start();
    store.update({ about }, about !== store.get().about);
    moveOn();
  }

  function moveOn() {
    const next = /** @type {HTMLElement | null} */ (shown.querySelector(".headline") ?? firstButton());
    next?.closest("fieldset, article")?.scrollIntoView({ block: "nearest", behavior: "auto" });
    next?.focus({ preventScroll: true });
  }

  /** @returns {HTMLInputElement | null} */
  function firstButton() {
    return form.querySelector("input:checked") ?? form.querySelector("input");
  }

  const marked = () => /** @type {HTMLInputElement | null} */ (form.querySelector("input:checked"));

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("keydown", (event) => {
    const chosen = /** @type {HTMLElement} */ (event.target).matches("[type=radio]") ? marked() : null;
    if (event.key === "Enter" && chosen) choose(chosen.value);
  });
  form.addEventListener("click", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const action = target.closest("button")?.dataset.action;
    const chosen = marked();
    if (action === "change-case") {
      open = true;
      place();
      moveOn();
    }
    if ((action === "keep-case" || (target.matches("[name=case]") && !byKeys())) && chosen) choose(chosen.value);
  });
  store.listen((now, before) => {
    if (now.about !== before.about) open = false;
    place();
  });
  place();

  return {
    moveOn,
    kind: () => template()?.dataset.kind ?? "",
    /** @returns {Record<string, string>} suggested values for the message's fields */
    fields: () => preset(template()?.dataset.fields),
  };
}

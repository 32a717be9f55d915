/** Puts what Python sent into its place in the page, without taking away what a person is at. */

import { build } from "./elements.mjs";

/** @typedef {import("./elements.mjs").Plain} Plain */

/** What each place shows, to leave alone what stays the same. @type {WeakMap<Element, string>} */
const shown = new WeakMap();

/**
 * Fills a place. What is in it already stays; a fold stays as the person left it; the focus stays where it was.
 * @param {HTMLElement} slot
 * @param {Plain | null} plain what Python sent; null empties the place
 * @returns {boolean} whether anything changed
 */
export function fill(slot, plain) {
  const text = JSON.stringify(plain);
  if ((shown.get(slot) ?? "null") === text) return false;
  shown.set(slot, text);
  const before = folds(slot);
  const place = slot.contains(document.activeElement) ? placeOf(slot, document.activeElement) : null;
  slot.replaceChildren(...(plain === null ? [] : [build(plain)]));
  for (const [name, fold] of folds(slot)) fold.open = before.get(name)?.open ?? fold.open;
  if (place !== null) /** @type {HTMLElement | null} */ (slot.querySelectorAll("button, a, summary")[place])?.focus();
  return true;
}

/** @param {HTMLElement} slot @returns {Map<string, HTMLDetailsElement>} its folds by their titles */
function folds(slot) {
  return new Map([...slot.querySelectorAll("details")].map((fold) => [fold.firstElementChild?.textContent ?? "", fold]));
}

/** @param {HTMLElement} slot @param {Element | null} held @returns {number} which of the things to operate it is */
function placeOf(slot, held) {
  return [...slot.querySelectorAll("button, a, summary")].indexOf(/** @type {HTMLElement} */ (held));
}

/** Renders Python's data into slots of the page, and updates only what has changed. */

import { build, setAttribute } from "./elements.mjs";

/** @typedef {import("./elements.mjs").Plain} Plain */

/** What each slot shows. @type {WeakMap<Element, Plain | null>} */
const shown = new WeakMap();

/**
 * Fills a slot. Unchanged nodes are not touched, so focus, open details and scroll positions survive.
 * @param {HTMLElement} slot
 * @param {Plain | null} plain Python's data; null empties the slot
 */
export function fill(slot, plain) {
  const before = shown.get(slot) ?? null;
  shown.set(slot, plain);
  if (before === null || plain === null) slot.replaceChildren(...(plain === null ? [] : [build(plain)]));
  else change(/** @type {ChildNode} */ (slot.firstChild), before, plain);
}

/**
 * Updates a node.
 * @param {ChildNode} node
 * @param {Plain} before what it shows now
 * @param {Plain} after what it should show
 */
function change(node, before, after) {
  if (before === after) return;
  if (typeof before === "string" || typeof after === "string" || before[0] !== after[0]) {
    return node.replaceWith(build(after));
  }
  const element = /** @type {Element} */ (node);
  const [, had, inside] = before;
  const [, has, wanted] = after;
  for (const name of Object.keys(had)) if (!(name in has)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(has)) if (had[name] !== value) setAttribute(element, name, value);
  const nodes = [...element.childNodes];
  wanted.forEach((child, at) => {
    if (at < inside.length) change(nodes[at], inside[at], child);
    else element.append(build(child));
  });
  for (const rest of nodes.slice(wanted.length)) rest.remove();
  return undefined;
}

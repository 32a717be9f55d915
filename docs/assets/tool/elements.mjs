/** Builds elements from Python's data with `createElement` and text nodes only; nothing is ever parsed as markup. */

/** The height of the site's sticky header, in pixels. */
const HEADER = 60;

/** Text, or a tag with attributes and children, which are `Plain`, too. @typedef {string | [string, Record<string, string>, any[]]} Plain */

/** The site's root, relative to this file, so that links work under any path. */
const ROOT = new URL("../../", import.meta.url);

const TAGS = new Set(
  ("a article aside b br button caption dd details div dl dt em figcaption figure fieldset h2 h3 h4 h5 input label legend li mark " +
    "ol output p q section span strong summary table tbody td th thead time tr ul").split(" "),
);
const ATTRIBUTE = /^(?:class|id|href|type|name|value|for|role|tabindex|title|lang|dir|datetime|hidden|open|checked|disabled|(?:data|aria)-[a-z-]+)$/;

/**
 * Builds a node from Python's data.
 * @param {Plain} plain
 * @returns {Node}
 */
export function build(plain) {
  if (typeof plain === "string") return document.createTextNode(plain);
  const [tag, attributes, children] = plain;
  if (!TAGS.has(tag)) throw new Error(`element '${tag}' is not one that the page builds`);
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(node, name, value);
  node.append(...children.map(build));
  return node;
}

/**
 * Sets an attribute; throws if it isn't on the list of safe ones.
 * @param {Element} node
 * @param {string} name
 * @param {string} value
 */
export function setAttribute(node, name, value) {
  if (!ATTRIBUTE.test(name)) throw new Error(`attribute '${name}' is not one that the page sets`);
  node.setAttribute(name, name === "href" ? address(value) : value);
}

/** @param {HTMLElement | undefined} set a question @returns {HTMLElement | null} the selected button, or the first visible one */
export function firstButton(set) {
  return set?.querySelector("label:not([hidden]) input:checked") ?? set?.querySelector("label:not([hidden]) input") ?? null;
}

/** Scrolls to something unless all of it is visible. @param {Element} top its first element @param {Element} end its last one */
export function reveal(top, end) {
  const visible = top.getBoundingClientRect().top >= HEADER && end.getBoundingClientRect().bottom <= innerHeight;
  if (!visible) top.scrollIntoView({ block: "start", behavior: "auto" });
}

/** @param {HTMLSelectElement} list @param {unknown} value selected if it is an option @param {string} fallback selected otherwise */
export function choose(list, value, fallback) {
  list.value = [...list.options].some((option) => option.value === value) ? String(value) : fallback;
}

/**
 * Returns the line that shows an answer, with a button to change it, for `fill`: a button that was replaced while it is
 * pressed would get no click.
 * @param {string} question
 * @param {string} answer
 * @param {Record<string, string>} words the tool's sentences
 * @param {Record<string, string> | null} change the button's attributes; null if the answer follows from the date
 * @returns {Plain}
 */
export function answeredLine(question, answer, words, change) {
  const unseen = ["span", { class: "unseen" }, [` ${question}`]];
  const end = change
    ? ["button", { type: "button", ...change, class: "link" }, [words.change, unseen]]
    : ["span", { class: "hint" }, [words.from_date]];
  return ["li", {}, [["span", { class: "asked" }, [question]], " ", ["strong", {}, [answer]], " ", end]];
}

/**
 * Returns the address of a link; throws if it leaves this site.
 * @param {string} link starts with `site:` or `#`
 * @returns {string}
 */
function address(link) {
  if (link.startsWith("#")) return link;
  if (!link.startsWith("site:")) throw new Error(`link '${link}' does not stay on this site`);
  return new URL(link.slice("site:".length), ROOT).href;
}

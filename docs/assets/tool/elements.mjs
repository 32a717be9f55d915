/** Builds what Python sends, with `createElement` and text nodes only: nothing is ever read as markup. */

/** How many pixels at the top of the window the site's header covers. */
const HEADER = 60;

/** Text, or tag, attributes and children, which are `Plain` too. @typedef {string | [string, Record<string, string>, any[]]} Plain */

/** The site's root, seen from this file, so that links hold under any path. */
const ROOT = new URL("../../", import.meta.url);

const TAGS = new Set(
  ("a article aside b br button caption dd details div dl dt em figcaption figure fieldset h2 h3 h4 h5 input label legend li mark " +
    "ol output p q section span strong summary table tbody td th thead time tr ul").split(" "),
);
const ATTRIBUTE = /^(?:class|id|href|type|name|value|for|role|tabindex|title|lang|dir|datetime|hidden|open|checked|disabled|(?:data|aria)-[a-z-]+)$/;

/**
 * Returns the nodes for what Python sent.
 * @param {Plain} plain text, or a list of tag, attributes and children
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
 * Sets an attribute, where it is one that the page sets.
 * @param {Element} node
 * @param {string} name
 * @param {string} value
 */
export function setAttribute(node, name, value) {
  if (!ATTRIBUTE.test(name)) throw new Error(`attribute '${name}' is not one that the page sets`);
  node.setAttribute(name, name === "href" ? address(value) : value);
}

/** @param {HTMLElement | undefined} set a question @returns {HTMLElement | null} the marked button, or the first one offered */
export function firstButton(set) {
  return set?.querySelector("label:not([hidden]) input:checked") ?? set?.querySelector("label:not([hidden]) input") ?? null;
}

/** Scrolls to something unless all of it is in sight. @param {Element} top where it begins @param {Element} end where it ends */
export function reveal(top, end) {
  const seen = top.getBoundingClientRect().top >= HEADER && end.getBoundingClientRect().bottom <= innerHeight;
  if (!seen) top.scrollIntoView({ block: "start", behavior: "auto" });
}

/**
 * Returns the line that shows an answer, with a button to change it.
 * @param {string} question
 * @param {string} answer
 * @param {Record<string, string>} words the tool's sentences
 * @param {Record<string, string> | null} change what the button bears; null where the date gives the answer
 * @returns {Node}
 */
export function answeredLine(question, answer, words, change) {
  const unseen = ["span", { class: "unseen" }, [` ${question}`]];
  const end = change
    ? ["button", { type: "button", ...change, class: "link" }, [words.change, unseen]]
    : ["span", { class: "hint" }, [words.from_date]];
  return build(["li", {}, [["span", { class: "asked" }, [question]], " ", ["strong", {}, [answer]], " ", end]]);
}

/**
 * Returns the address of a link; only links within this site are made.
 * @param {string} link begins with `site:` or `#`
 * @returns {string}
 */
function address(link) {
  if (link.startsWith("#")) return link;
  if (!link.startsWith("site:")) throw new Error(`link '${link}' does not stay on this site`);
  return new URL(link.slice("site:".length), ROOT).href;
}

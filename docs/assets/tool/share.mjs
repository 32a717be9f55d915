/** Keeps an answer: as a link that holds option ids and nothing else, on the device's share sheet, on paper. */

/**
 * Wakes the ways to keep an answer, and reads the answers of a link that was followed.
 * @param {HTMLElement} root the tool's element
 * @param {{answers: () => Record<string, string>, take: (answers: Record<string, string>) => void}} decision
 * @param {ReturnType<typeof import("./status.mjs").createSay>} say
 */
export function mountShare(root, decision, say) {
  const block = /** @type {HTMLElement} */ (root.querySelector("[data-part=share]"));
  const field = /** @type {HTMLInputElement} */ (block.querySelector("[data-slot=link]"));
  const sheet = /** @type {HTMLElement} */ (block.querySelector("[data-action=share]"));
  sheet.hidden = typeof navigator.share !== "function";

  /** @returns {string} this page with the answers on the path in its fragment */
  function link() {
    const address = new URL(location.href);
    address.hash = new URLSearchParams(decision.answers()).toString();
    return address.href;
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(link());
      say("link_copied");
    } catch {
      const line = /** @type {HTMLElement} */ (field.parentElement);
      line.hidden = false;
      field.value = link();
      field.select();
      say("link_shown");
    }
  }

  /** Takes the answers of the fragment, where there are any, and says so; what is not known is told and left out. */
  function read() {
    const given = [...new URLSearchParams(location.hash.slice(1))].filter(([, option]) => option !== "");
    if (given.length === 0) return;
    const known = given.filter(([question, option]) => button(question, option) !== null);
    if (known.length === 0 && !given.some(([question]) => root.querySelector(`[name="${CSS.escape(question)}"]`))) return;
    const unknown = given.filter((pair) => !known.includes(pair)).map((pair) => pair.join("=").slice(0, 60));
    // The fragment has said what it had to: a reload must not undo what is changed from here on.
    history.replaceState(history.state, "", location.pathname + location.search);
    decision.take(Object.fromEntries(known));
    if (unknown.length > 0) say("from_link_left_out", { text: unknown.join(", ") });
    else say("from_link");
  }

  /** @param {string} question @param {string} option */
  function button(question, option) {
    const form = root.querySelector("form[data-part=decision]");
    return form?.querySelector(`input[name="${CSS.escape(question)}"][value="${CSS.escape(option)}"]`) ?? null;
  }

  addEventListener("hashchange", read);
  block.addEventListener("click", (event) => {
    const action = /** @type {HTMLElement} */ (event.target).closest("button")?.dataset.action;
    if (action === "link") void copy();
    if (action === "share") navigator.share({ title: document.title, url: link() }).catch(() => {});
    if (action === "print") print();
  });

  return { read };
}

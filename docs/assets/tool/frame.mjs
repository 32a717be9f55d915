/** Embedded in another site: follows the reader's color scheme, and reports the tool's height to the parent page. */

const dark = matchMedia("(prefers-color-scheme: dark)");

function color() {
  document.body.setAttribute("data-md-color-scheme", dark.matches ? "slate" : "default");
}

dark.addEventListener("change", color);
color();

// Only the height ever leaves this page: no answer, no name, no draft.
new ResizeObserver(() => {
  parent.postMessage({ tool: "write-or-wait", height: document.documentElement.offsetHeight }, "*");
}).observe(document.documentElement);

/** Inside another site's page: takes the reader's colors, and tells that page how high the tool is. */

const dark = matchMedia("(prefers-color-scheme: dark)");

function color() {
  document.body.setAttribute("data-md-color-scheme", dark.matches ? "slate" : "default");
}

dark.addEventListener("change", color);
color();

// The height is all that ever leaves this page: no answer, no name, no draft.
new ResizeObserver(() => {
  parent.postMessage({ tool: "write-or-wait", height: document.documentElement.offsetHeight }, "*");
}).observe(document.documentElement);

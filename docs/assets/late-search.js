// The theme fetches the index of the search with every page, a third of its weight; most visits never search.
// Here it waits until somebody comes near the search, or a link asks for it. It must run before the theme's own script.
(() => {
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, address, ...more) {
    const form = document.forms.namedItem("search");
    if (form && new URL(address, location.href).pathname.endsWith("/search/search_index.json")) {
      this.send = () => {
        const go = () => {
          for (const contact of ["focusin", "pointerover"]) form.removeEventListener(contact, go);
          XMLHttpRequest.prototype.send.call(this);
        };
        for (const contact of ["focusin", "pointerover"]) form.addEventListener(contact, go);
        if (form.contains(document.activeElement) || new URLSearchParams(location.search).has("h")) go();
      };
    }
    return open.call(this, method, address, ...more);
  };
})();

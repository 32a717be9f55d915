// Starts Python with the site's own worker script, but in the page, where the browser slows the processor on demand.
import { boot } from "./worker.mjs";

const { settings, request } = window.task;
settings.folder = new URL(settings.folder, location.href).href;
self.postMessage = (said) => {
  if (said.stage === "ready") self.onmessage({ data: { id: 1, request } });
  if (said.id) window.done(said.result);
};
/** Answers as many requests as somebody causes who types a draft. */
window.work = (requests) => requests.forEach((each) => self.onmessage({ data: { id: 0, request: each } }));
boot(settings, false).catch((error) => window.done(`failed: ${error}`));

/** Keeps Python with the site's own service worker, as the tool does after its first use; the next visit goes through it. */
window.keep = async () => {
  await navigator.serviceWorker.register("sw.js");
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  active.postMessage({ want: "use", later: false, addresses: [] }, [port2]);
  await new Promise((resolve) => (port1.onmessage = resolve));
};

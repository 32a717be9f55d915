/**
 * Searches a built site as its pages do, with the theme's own search worker and the site's index.
 *
 * Takes the site's folder as its argument, and the queries as a JSON array on standard input. For each query, writes a
 * JSON array of the addresses found, best first.
 */

import { readFileSync, readdirSync } from "node:fs";

const site = process.argv[2];
const folder = `${site}/assets/javascripts/workers`;
const worker = readdirSync(folder).find((name) => /^search\..*\.js$/.test(name));

let listen;
let answered;
globalThis.self = globalThis;
globalThis.addEventListener = (_, listener) => (listen = listener);
globalThis.postMessage = (message) => answered(message);
(0, eval)(readFileSync(`${folder}/${worker}`, "utf8"));

/** Sends the worker a message and returns its answer. */
function ask(type, data) {
  return new Promise((settle) => {
    answered = settle;
    listen({ data: { type, data } });
  });
}

const index = JSON.parse(readFileSync(`${site}/search/search_index.json`, "utf8"));
await ask(0, { ...index, options: { suggest: true } });
const found = [];
for (const query of JSON.parse(readFileSync(0, "utf8"))) {
  const { data } = await ask(2, query);
  found.push(data.items.map((sections) => sections[0].location));
}
process.stdout.write(JSON.stringify(found));

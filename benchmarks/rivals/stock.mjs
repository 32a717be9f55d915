// Starts the files of the npm package as its documentation says, and loads the package's ordinary wheel.
import { loadPyodide } from "./pyodide.mjs";

const { wheel, request } = window.task;
const home = new URL(".", location.href).href;
const python = await loadPyodide({ indexURL: home });
await python.loadPackage(home + wheel);
const { handle } = python.pyimport("decision_tool.bridge");
window.work = (requests) => requests.forEach((each) => handle(each));
window.done(handle(request));

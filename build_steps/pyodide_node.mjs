// Runs a Python file in a Pyodide runtime under Node.js: in the assembled one, or in the stock one to compile with.
//
//   node build_steps/pyodide_node.mjs [option ...] FILE.py [argument ...]
//
//   --runtime FOLDER     the folder with pyodide.mjs and the rest; the assembled runtime where it is not given
//   --mount HOST=GUEST   shows a folder of this machine to Python, also for writing; may be given several times
//   --path GUEST         puts a folder or an archive in front of sys.path; may be given several times
//   --optimize           starts Python as `python -OO`
//   --env NAME=VALUE     sets a variable of Python's environment; may be given several times
//
// The file runs as `__main__` with its arguments in sys.argv. What it prints is printed here. The exit code is 0, or that
// of sys.exit, or 1 with the traceback where it raised.
import { readFileSync, existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const options = { mount: [], path: [], env: [] };
const words = process.argv.slice(2);
while (words.length > 0 && words[0].startsWith("--")) {
  const name = words.shift().slice(2);
  if (name === "optimize") options.optimize = true;
  else if (name === "runtime") options.runtime = words.shift();
  else if (["mount", "path", "env"].includes(name)) options[name].push(words.shift());
  else fail(`There is no option --${name}. Valid: --runtime, --mount, --path, --optimize, --env.`);
}
if (words.length === 0) fail("Name the Python file to run.");
const [file, ...rest] = words;

/** Ends the program with a sentence on standard error. */
function fail(sentence) {
  console.error(sentence);
  process.exit(2);
}

/** Splits NAME=VALUE at the first equals sign. */
function pair(text) {
  const at = text.indexOf("=");
  return [text.slice(0, at), text.slice(at + 1)];
}

/** Returns the runtime's folder and the file names of the lock and the archive, where it is an assembled one. */
function runtime() {
  if (options.runtime) return { folder: resolve(options.runtime) };
  const manifest = join(root, "build", "runtime", "manifest.json");
  if (!existsSync(manifest)) fail("There is no assembled runtime yet. Run this first: python3 build.py");
  const { folder, package: own } = JSON.parse(readFileSync(manifest, "utf8"));
  return { folder: join(root, "build", "runtime", folder), archive: own.archive };
}

const { folder, archive } = runtime();
const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")).href);
const env = Object.fromEntries(options.env.map(pair));
const guestArchive = archive && `/lib/${archive}`;
const python = await loadPyodide({
  indexURL: folder,
  args: options.optimize ? ["-OO"] : [],
  env: { HOME: "/home/pyodide", ...env },
  fsInit: (fs) => archive && fs.writeFile(guestArchive, readFileSync(join(folder, archive))),
  lockFileContents: { ...JSON.parse(readFileSync(join(folder, "pyodide-lock.json"), "utf8")), packages: {} },
}).catch((error) => fail(`Pyodide did not start: ${error}`));
for (const [host, guest] of options.mount.map(pair)) {
  python.FS.mkdirTree(guest);
  python.FS.mount(python.FS.filesystems.NODEFS, { root: resolve(host) }, guest);
}
python.FS.writeFile("/home/pyodide/main.py", readFileSync(file));
const paths = [...options.path, ...(guestArchive ? [guestArchive] : [])];
python.globals.set("main_arguments", python.toPy([file, ...rest]));
python.globals.set("main_paths", python.toPy(paths));
const code = python.runPython(`
import sys
sys.argv = main_arguments
sys.path[:0] = main_paths
try:
    exec(compile(open("/home/pyodide/main.py", encoding="utf-8").read(), sys.argv[0], "exec"), {"__name__": "__main__"})
    code = 0
except SystemExit as end:
    code = end.code if isinstance(end.code, int) else 0 if end.code is None else (print(end.code, file=sys.stderr), 1)[1]
except BaseException:
    sys.excepthook(*sys.exc_info())
    code = 1
code
`);
process.exit(code);

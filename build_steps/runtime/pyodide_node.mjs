// Runs a Python file in Pyodide under Node.js: in the assembled runtime, or in the stock one, for compiling.
//
//   node build_steps/runtime/pyodide_node.mjs [option ...] FILE.py [argument ...]
//
//   --runtime FOLDER     the folder with pyodide.mjs and the rest; default: the assembled runtime
//   --mount HOST=INSIDE  mounts a folder of this machine in Pyodide, writable; repeatable
//   --path INSIDE        prepends a folder or an archive to sys.path; repeatable
//   --optimize           starts Python as `python -OO`
//   --misses             reports on standard error when the second half of the program is loaded
//   --env NAME=VALUE     sets an environment variable of Python; repeatable
//
// The file runs as `__main__` with its arguments in sys.argv, and its output is printed. The exit code is 0, or that of
// sys.exit, or 1 after a traceback.
import { readFileSync, existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { joinHalves } from "../../docs/assets/tool/halves.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const options = { mount: [], path: [], env: [] };
const words = process.argv.slice(2);
while (words.length > 0 && words[0].startsWith("--")) {
  const name = words.shift().slice(2);
  if (name === "optimize") options.optimize = true;
  else if (name === "misses") options.misses = true;
  else if (name === "runtime") options.runtime = words.shift();
  else if (["mount", "path", "env"].includes(name)) options[name].push(words.shift());
  else fail(`There is no option --${name}. Valid: --runtime, --mount, --path, --optimize, --misses, --env.`);
}
if (words.length === 0) fail("Name the Python file to run.");
const [file, ...rest] = words;

/** Prints a sentence to standard error and exits. */
function fail(sentence) {
  console.error(sentence);
  process.exit(2);
}

/** Splits NAME=VALUE at the first equals sign. */
function pair(text) {
  const at = text.indexOf("=");
  return [text.slice(0, at), text.slice(at + 1)];
}

/** Returns the runtime's folder, its lock, and, if it is an assembled one, our package's archive. */
function runtime() {
  if (options.runtime) {
    const folder = resolve(options.runtime);
    const { info } = JSON.parse(readFileSync(join(folder, "pyodide-lock.json"), "utf8"));
    return { folder, lock: { info, packages: {} } };
  }
  const built = join(root, "build", "runtime");
  const manifest = join(built, "manifest.json");
  if (!existsSync(manifest)) fail("There is no assembled runtime yet. Run this first: python3 build.py");
  const { folder, lock, package: own } = JSON.parse(readFileSync(manifest, "utf8"));
  return { folder: join(built, folder), lock, archive: { name: own.archive, path: join(built, own.folder, own.archive) } };
}

const { folder, lock, archive } = runtime();
joinHalves(() => {
  if (options.misses) console.error("The second half of the program is loaded.");
  return readFileSync(join(folder, "pyodide.rest.wasm"));
});
const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")).href);
const paths = [...options.path, ...(archive ? [`/lib/${archive.name}`] : [])];
const python = await loadPyodide({
  indexURL: folder,
  ...(archive && { stdLibURL: join(folder, "python_stdlib.zip.txt") }),
  lockFileContents: lock,
  args: options.optimize ? ["-OO"] : [],
  env: { HOME: "/home/pyodide", PYTHONPATH: paths.join(":"), ...Object.fromEntries(options.env.map(pair)) },
  fsInit: (fs) => {
    if (archive) fs.writeFile(`/lib/${archive.name}`, readFileSync(archive.path));
    for (const [host, inside] of options.mount.map(pair)) {
      fs.mkdirTree(inside);
      fs.mount(fs.filesystems.NODEFS, { root: resolve(host) }, inside);
    }
  },
}).catch((error) => fail(`Pyodide did not start: ${error}`));
python.globals.set("main_arguments", python.toPy([file, ...rest]));
python.globals.set("main_source", readFileSync(file, "utf8"));
const code = python.runPython(`
import sys
sys.argv = main_arguments
try:
    exec(compile(main_source, sys.argv[0], "exec"), {"__name__": "__main__", "__file__": sys.argv[0]})
    code = 0
except SystemExit as end:
    code = end.code if isinstance(end.code, int) else 0 if end.code is None else print(end.code, file=sys.stderr) or 1
except BaseException:
    sys.excepthook(*sys.exc_info())
    code = 1
code
`);
process.exit(code);

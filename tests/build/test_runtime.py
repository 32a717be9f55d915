"""The runtime's folders match the manifest, and are reproducible."""

import gzip
import hashlib
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pyodide_lock import PyodideLockSpec

from build_steps.console import BuildError
from build_steps.paths import PACKAGE, ROOT, RUNTIME, SITE_RUNTIME, STOCK_RUNTIME
from build_steps.runtime import assemble, bytecode, trim
from build_steps.runtime.assemble import Manifest
from build_steps.runtime.run_in_pyodide import run_in_pyodide
from build_steps.runtime.split.prepare import prepare
from decision_tool import bridge

FIRST_DATE = (1980, 1, 1, 0, 0, 0)
UNCHECKED_HASH = 1


@pytest.fixture(scope="module")
def manifest(site: Path) -> Manifest:
    """The manifest of the runtime in the built site."""
    return assemble.read_manifest()


@pytest.fixture
def folder(manifest: Manifest) -> Path:
    """The assembled runtime, without the package."""
    return RUNTIME / manifest["folder"]


@pytest.fixture
def wheel(manifest: Manifest) -> Path:
    """The package in the assembled runtime."""
    return RUNTIME / manifest["package"]["folder"] / manifest["package"]["archive"]


def test_the_manifest_is_right_about_every_file(manifest: Manifest, folder: Path, wheel: Path) -> None:
    """Names, sizes, transfer sizes and hashes."""
    assert {path.name for path in (*folder.iterdir(), *wheel.parent.iterdir())} == set(manifest["files"])
    for name, said in manifest["files"].items():
        content = (RUNTIME / assemble.folder_of(manifest, name) / name).read_bytes()
        assert said["bytes"] == len(content)
        assert said["sha256"] == hashlib.sha256(content).hexdigest()
        compressed = name.endswith((".mjs", ".wasm", ".txt"))
        assert said["gzip"] == (len(gzip.compress(content, 9)) if compressed else len(content))


def test_every_file_of_the_package_reaches_the_archive(wheel: Path) -> None:
    """The package only has modules that ship; those for the build are in build_steps."""
    ours = {path.relative_to(ROOT).with_suffix(".pyc").as_posix() for path in PACKAGE.rglob("*.py")}
    with zipfile.ZipFile(wheel) as archive:
        shipped = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert ours == shipped


def test_the_site_contains_the_same_runtime(folder: Path, wheel: Path, site: Path) -> None:
    """The assembled runtime is published, and no older one."""
    published = site / SITE_RUNTIME
    assert {path.name for path in published.iterdir()} == {folder.name, wheel.parent.name}
    for path in (*folder.iterdir(), wheel):
        assert (published / path.parent.name / path.name).read_bytes() == path.read_bytes()


def test_the_version_is_in_one_place(manifest: Manifest) -> None:
    """The manifest and the folder take it from the npm package, and Pyodide's own files agree."""
    assert manifest["folder"].startswith(f"{manifest['pyodide']}-")
    assert f'"{manifest["pyodide"]}"' in (STOCK_RUNTIME / "pyodide.mjs").read_text(encoding="utf-8")


def test_pyodides_files_are_those_that_were_made_of_its_own(folder: Path) -> None:
    """The program is made from the one that npm verified by its hash; see tests/split."""
    made = prepare(STOCK_RUNTIME)
    assert made["pyodide.mjs"] == (STOCK_RUNTIME / "pyodide.mjs").read_bytes()
    for name, content in made.items():
        assert (folder / name).read_bytes() == content


def test_the_lock_knows_our_package_only(manifest: Manifest, wheel: Path) -> None:
    """Pyodide's own parser accepts it, and it has the archive's hash."""
    lock = PyodideLockSpec.from_dict(manifest["lock"])
    (package,) = lock.packages.values()
    assert (package.name, f"{package.file_name}.txt") == ("decision-tool", wheel.name)
    assert package.sha256 == hashlib.sha256(wheel.read_bytes()).hexdigest()
    assert lock.info == PyodideLockSpec.from_json(STOCK_RUNTIME / assemble.LOCK).info


def test_archives_contain_only_reproducible_bytecode(folder: Path, wheel: Path) -> None:
    """No build dates, a fixed order, and no source files."""
    for file in (folder / assemble.LIBRARY, wheel):
        with zipfile.ZipFile(file) as archive:
            assert {entry.date_time for entry in archive.infolist()} == {FIRST_DATE}
            assert archive.namelist() == sorted(archive.namelist())
            assert not [path for path in archive.namelist() if path.endswith(".py")]
            for path in archive.namelist():
                if path.endswith(".pyc"):
                    assert int.from_bytes(archive.read(path)[4:8], "little") == UNCHECKED_HASH


@pytest.mark.gate
def test_compiling_again_gives_the_same_bytes(tmp_path: Path) -> None:
    """Equal sources give equal wheels."""
    wheel = bytecode.package()
    source = next(wheel.parent.with_suffix(".source").glob("*.whl"))
    name = run_in_pyodide(
        "compile_archive.py",
        [f"/in/{source.name}", "/out"],
        mounts={source.parent: "/in", tmp_path: "/out"},
        runtime=bytecode.library().parent,
        compiling=True,
    ).strip()
    assert (tmp_path / name).read_bytes() == wheel.read_bytes()


def test_the_compiled_wheel_is_a_wheel() -> None:
    """Its RECORD lists every file, and its tag matches its name."""
    with zipfile.ZipFile(bytecode.package()) as archive:
        (record,) = [path for path in archive.namelist() if path.endswith(".dist-info/RECORD")]
        listed = [line.split(",")[0] for line in archive.read(record).decode().splitlines()]
        assert sorted(listed) == sorted(archive.namelist())
        assert b"\nTag: cp314-none-any\n" in archive.read(record.replace("RECORD", "WHEEL"))


def test_the_license_is_shipped_and_no_list_of_hashes(wheel: Path) -> None:
    """Nothing installs the archive, so only the license has to come along."""
    with zipfile.ZipFile(wheel) as archive:
        others = [path for path in archive.namelist() if not path.endswith(".pyc")]
        assert [path.split("/", 1)[1] for path in others] == ["licenses/LICENSE"]
        assert archive.read(others[0]) == (ROOT / "LICENSE").read_bytes()


def test_only_classes_have_annotations(wheel: Path) -> None:
    """Those of functions and constants would take a fifteenth of our package, and nothing reads them."""
    with zipfile.ZipFile(wheel) as archive:
        having = {name for name in archive.namelist() if b"__annotate__" in archive.read(name)}
    classes = {
        path.relative_to(ROOT).with_suffix(".pyc").as_posix()
        for path in PACKAGE.rglob("*.py")
        if re.search(r"^class ", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert having
    assert having <= classes


def test_a_changed_byte_changes_the_folders_name() -> None:
    """The name depends on the content of every file."""
    first = {"a": assemble.describe("a", b"1"), "b": assemble.describe("b", b"2")}
    second = {"a": assemble.describe("a", b"1"), "b": assemble.describe("b", b"3")}
    assert assemble.folder_name("1.0", first) != assemble.folder_name("1.0", second)
    assert assemble.folder_name("1.0", first) == assemble.folder_name("1.0", dict(first))


def test_the_library_has_only_used_modules(folder: Path) -> None:
    """Unused modules are not shipped; lazily imported ones are."""
    with zipfile.ZipFile(folder / assemble.LIBRARY) as archive:
        names = set(archive.namelist())
    assert not names & {
        "unittest/__init__.pyc",
        "asyncio/__init__.pyc",
        "inspect.pyc",
        "dis.pyc",
        "_strptime.pyc",
    }
    assert names >= {"re/__init__.pyc", "json/__init__.pyc", "encodings/utf_16_le.pyc"}


def test_the_package_has_only_what_the_page_requests(wheel: Path) -> None:
    """Modules for the build are not shipped; those for the page's requests are."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert not [name for name in names if name.startswith("build_steps/embed/reference")]
    assert names >= {f"decision_tool/requests/{want}.pyc" for want in bridge.REQUESTS}


def test_a_module_that_pyodide_lacks_stops_the_build(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An import that would fail in the browser fails here, with its name and place."""
    report = json.dumps({"used": [], "own": [], "missing": ["tkinter (in decision_tool.flow)"]})
    monkeypatch.setattr(trim, "run_in_pyodide", lambda *_args, **_options: report)
    monkeypatch.setattr(trim, "BUILD", tmp_path)
    (tmp_path / "cache").mkdir()
    with pytest.raises(BuildError, match=r"tkinter \(in decision_tool\.flow\)"):
        trim.trimmed(bytecode.library(), bytecode.package())


def test_python_in_the_runtime_answers_outside_a_browser_too(
    run_in_pyodide: Callable[..., str], manifest: Manifest, tmp_path: Path
) -> None:
    """A file runs in the same runtime that readers get, with arguments, and its exit code counts."""
    script = tmp_path / "script.py"
    script.write_text(
        "import sys, decision_tool\n"
        "print(sys.version.split()[0], sys.argv[1:], decision_tool.__file__)\n"
        "print(len('🙂'.encode('utf-16-le')))\n"
        "raise SystemExit(len(sys.argv) - 2)\n"
    )
    said = run_in_pyodide(script, "one")
    archive = f"/lib/{manifest['package']['archive']}/decision_tool/__init__.pyc"
    assert said == f"{manifest['python']} ['one'] {archive}\n4\n"
    with pytest.raises(AssertionError, match="failed in Pyodide"):
        run_in_pyodide(script, "one", "two")

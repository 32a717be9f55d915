"""The probe verifies on a real host what the tests can only assume."""

import subprocess
import sys

import pytest

from build_steps.hosting import probe
from build_steps.paths import ROOT, SITE_RUNTIME
from build_steps.runtime.assemble import read_manifest
from tests import faults
from tests.server import PagesServer

WASM = "FOLDER/pyodide.asm.wasm"


def other_type(kind: str) -> faults.Fault:
    """Return a fault that sends a file with another type."""
    return lambda response: response._replace(type=kind)


def test_the_site_as_pages_serves_it_is_well(pages_server: PagesServer) -> None:
    """No findings, and all files were requested."""
    assert list(probe.probe(pages_server.url)) == []
    asked = {request.path.rpartition("/")[2] for request in pages_server.requests}
    assert set(read_manifest()["files"]) <= asked


@pytest.mark.parametrize(
    ("path", "fault", "said"),
    [
        ("tool/", faults.missing, "tool/: status 404"),
        ("tool/", faults.page_instead, "the tool is not in it"),
        ("tool/", other_type("application/zip"), "type application/zip"),
        (WASM, other_type("application/octet-stream"), "pyodide.asm.wasm: type application/octet-stream"),
        (WASM, other_type("application/octet-stream"), "pyodide.asm.wasm: it is not compressed"),
        (WASM, faults.missing, "pyodide.asm.wasm: status 404"),
        (WASM, faults.halved, "expected"),
        ("assets/tool/start.mjs", other_type("text/plain; charset=utf-8"), "start.mjs: type text/plain"),
        ("no/such/page/", lambda response: response._replace(status=200), "status 200, 404 expected"),
    ],
)
def test_a_host_that_differs_is_found_out(pages_server: PagesServer, path: str, fault: faults.Fault, said: str) -> None:
    """Status, type, compression, length."""
    folder = f"{SITE_RUNTIME}/{read_manifest()['folder']}"
    pages_server.faults[path.replace("FOLDER", folder)] = fault
    found = list(probe.probe(pages_server.url))
    assert [sentence for sentence in found if said in sentence], found


def test_another_archive_and_another_page_are_found_out(pages_server: PagesServer) -> None:
    """The package's hash must match the page's, and there must be exactly one policy."""
    name = read_manifest()["package"]["archive"]
    path = f"{SITE_RUNTIME}/{read_manifest()['package']['folder']}/{name}"
    real = (pages_server.folder / path).read_bytes()
    pages_server.faults[path] = faults.replaced(real[:-1] + bytes([real[-1] ^ 1]))
    html = (pages_server.folder / "tool/index.html").read_text(encoding="utf-8")
    pages_server.faults["tool/"] = faults.replaced(html.replace("Content-Security-Policy", "x").encode())
    found = list(probe.probe(pages_server.url))
    assert f"{name}: its hash is not the page's" in found
    assert "tool/: it has 0 content security policies" in found


def test_a_slow_host_is_retried(
    pages_server: PagesServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It retries, and the exit code says how it ended."""
    monkeypatch.setattr(probe, "PAUSE", 0)
    monkeypatch.setattr(probe, "TRIES", 2)
    pages_server.faults["tool/"] = faults.missing
    assert probe.main([pages_server.url]) == 1
    assert "tool/: status 404" in capsys.readouterr().err
    pages_server.faults.clear()
    assert probe.main([pages_server.url]) == 0
    assert probe.main([]) == 2


def test_it_runs_without_installed_packages() -> None:
    """The job that probes installs nothing, so the standard library must be enough."""
    words = [sys.executable, "-S", "-m", "build_steps.hosting.probe"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.partition(":")[0]) == (2, "Say which site")

"""In every engine on the machine, the split program gives the same answers as the whole program.

tests/split/test_answers.py tests the same in Node.js, in every run.
"""

import hashlib
from pathlib import Path

import pytest

from build_steps.runtime.split import workload
from build_steps.runtime.split.prepare import SECOND
from tests.engines.driver import Driver
from tests.engines.test_journeys import start
from tests.server import PagesServer
from tests.split.runtimes import Ask, in_one_line, lay_out

OTHERS = 1_000
"""The number of requests besides the profile's."""
AT_ONCE = 100
"""The number of requests to send to the page at a time."""
START = """
async () => {
  const own = document.querySelector("script[src$='assets/tool/start.mjs']").src;
  const { runtime } = JSON.parse(document.querySelector("template[data-tool-config]").content.textContent);
  const folder = new URL(`../../${runtime.folder}`, own).href;
  const script = JSON.stringify(new URL("worker.mjs", own).href);
  const settings = JSON.stringify({ ...runtime, folder, saveData: true });
  const source = `import(${script}).then((worker) => worker.boot(${settings}, false))
    .catch((error) => postMessage({ stage: "failed", cause: String(error) }));`;
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  window.asked = new Worker(address, { type: "module" });
  return new Promise((resolve) => {
    window.asked.onmessage = ({ data: { stage, cause } }) => {
      if (stage === "ready" || stage === "failed") resolve(cause ?? stage);
    };
  });
}
"""
ASK = """
async (requests) => {
  const hashes = [];
  for (const [id, request] of requests.entries()) {
    const answer = await new Promise((resolve) => {
      window.asked.onmessage = ({ data }) => {
        if (data.id === id) resolve(data.result);
        if (data.stage === "failed") resolve(data.cause);
      };
      window.asked.postMessage({ id, request });
    });
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(answer)));
    hashes.push([...digest].map((byte) => byte.toString(16).padStart(2, "0")).join(""));
  }
  return hashes;
}
"""


@pytest.fixture(scope="module")
def ask(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """A function that sends requests to Python in Node.js."""
    assert site.exists()
    return lay_out(tmp_path_factory)


@pytest.fixture(scope="module")
def asked() -> list[str]:
    """The profile's requests, and a thousand others, including hostile ones."""
    return in_one_line([*workload.requests(), *workload.random_requests(99, OTHERS)])


@pytest.fixture(scope="module")
def expected(ask: Ask, asked: list[str]) -> list[str]:
    """The hash of each answer of the whole program."""
    answers, _ = ask("whole", asked)
    return [hashlib.sha256(each.encode()).hexdigest() for each in answers[: len(asked)]]


@pytest.mark.full
@pytest.mark.timeout(1_800)
def test_the_answers_are_those_of_the_whole_program(
    driver: Driver, pages_server: PagesServer, asked: list[str], expected: list[str]
) -> None:
    """In a worker, as in the page."""
    start(driver, pages_server, "tool/decide/")
    assert driver.run(START) == "ready"
    found: list[str] = []
    for at in range(0, len(asked), AT_ONCE):
        found += driver.run(ASK, asked[at : at + AT_ONCE])
    differing = [request for request, one, other in zip(asked, expected, found, strict=True) if one != other]
    assert [each[:300] for each in differing] == []
    assert len(found) > 2 * OTHERS
    # An unforeseen request may need the second half, which is then loaded in the middle of it, once.
    assert len([each for each in pages_server.requests if each.path.endswith(SECOND)]) <= 1

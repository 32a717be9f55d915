"""A function of the second half of Python's program is called, in every engine that the machine has."""

from pathlib import Path

from build_steps.address import address
from build_steps.runtime.split.prepare import SECOND
from tests import faults
from tests.browser.tool import TO_SAVE_FOR_OFFER
from tests.engines.driver import Driver, wait
from tests.engines.test_journeys import EXPLAINED, STATE, choose, start
from tests.server import PagesServer
from tests.split.missing import asked_for, first, let_it_miss


def test_a_miss_is_answered(driver: Driver, site: Path) -> None:
    """In the middle of a call, under the page's policy; a fetch that fails once is done again."""
    with PagesServer(site, address().path) as server:
        let_it_miss(server, site)
        server.faults[faults.runtime(SECOND)] = first(1, faults.missing)
        start(driver, server, "tool/decide/")
        choose(driver, TO_SAVE_FOR_OFFER)
        assert wait(driver, EXPLAINED, "save_for_offer")
        assert asked_for(server) >= 2, "a slow engine is idle in between, and then fetches it ahead too"


def test_the_first_half_suffices_for_a_start(driver: Driver, site: Path) -> None:
    """No engine needs a function of the second on the way to an answer."""
    with PagesServer(site, address().path) as server:
        server.faults[faults.runtime(SECOND)] = faults.missing
        start(driver, server, "tool/decide/")
        choose(driver, TO_SAVE_FOR_OFFER)
        assert wait(driver, EXPLAINED, "save_for_offer")
        assert driver.run(STATE, "ready")

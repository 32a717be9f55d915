"""A person who has no pointer: goes through the page with the keys, and looks after each where the focus is."""

import time
from typing import Any

from tests.browser.tool import DAY_FROM_TODAY
from tests.engines.driver import Driver, wait

FAR = 250
"""More presses than any stop is away."""
SETTLED = 2.0
"""Seconds in which the page around a frame has given it its height."""
INSIDE = "const inside = document.querySelector('iframe')?.contentDocument ?? document;"
HELD = """
async () => {
  INSIDE
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const held = document.activeElement?.localName === "iframe" ? inside.activeElement : document.activeElement;
  const told = (fault) => ({ name: held?.dataset?.action || held?.name || held?.className || held?.localName, fault });
  if (!held || held.localName === "body") return told("nothing has the focus");
  const row = held.closest("label") ?? held;
  if (held.closest(".md-header, .md-skip")) return told(""); // the theme's own
  const frame = held.ownerDocument.defaultView.frameElement?.getBoundingClientRect();
  const { top, bottom, width, height } = row.getBoundingClientRect();
  if (width === 0) return told("what has the focus is not shown");
  const above = document.querySelector(".md-header")?.getBoundingClientRect().bottom ?? 0;
  const [first, last] = [top + (frame?.top ?? 0), bottom + (frame?.top ?? 0)];
  const room = innerHeight - above;
  // Of what scrolls by itself, as a text area does, a part is enough. In Firefox the draft's panel is such a stop.
  const tall = height > room || held.ownerDocument.defaultView.getComputedStyle(held).overflowY === "auto";
  if (tall ? last < above + 50 : first < above - 1) return told("it is under the header, or above the window");
  if (tall ? first > innerHeight - 50 : last > innerHeight + 1) return told("it is below the window");
  const outlined = [held, row].some((each) => {
    const { outlineStyle, outlineWidth } = held.ownerDocument.defaultView.getComputedStyle(each);
    return outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
  });
  return told(outlined ? "" : `nothing shows that it has the focus: ${held.outerHTML.slice(0, 120)}`);
}
""".replace("INSIDE", INSIDE)
WHERE = """
(selector) => {
  INSIDE
  const wanted = [...inside.querySelectorAll(selector)].find((each) => each.getClientRects().length);
  if (!wanted) return "missing";
  if (document !== inside && document.activeElement?.localName !== "iframe") return "after";
  const held = inside.activeElement;
  if (held === wanted) return "here";
  return wanted.compareDocumentPosition(held) & Node.DOCUMENT_POSITION_FOLLOWING ? "before" : "after";
}
""".replace("INSIDE", INSIDE)
SHOWN = "return [...inside.querySelectorAll(selector)].some((each) => each.getClientRects().length);"
DATE = "() => inside.querySelector('input[name=interview_date]').value"
SET_DATE = """
(day) => {
  const box = inside.querySelector("input[name=interview_date]");
  box.value = day;
  box.dispatchEvent(new Event("input", { bubbles: true }));
}
"""


class Keys:
    """The keys of one browser.

    Attributes:
        driver: the browser.
    """

    def __init__(self, driver: Driver) -> None:
        """Begin where the page begins.

        Args:
            driver: a browser whose page is open.
        """
        self.driver = driver

    def look(self, function: str, *arguments: Any) -> Any:
        """Return what a function of JavaScript finds, which knows the tool's document as `inside`."""
        return self.driver.run(f"(...given) => {{ {INSIDE} return ({function})(...given); }}", *arguments)

    def see(self, selector: str) -> None:
        """Wait until something that a selector names is shown."""
        wait(self.driver, f"(selector) => {{ {INSIDE} {SHOWN} }}", selector)

    def press(self, key: str) -> str:
        """Press a key; fail where the focus is lost, hidden or not marked.

        Args:
            key: its name.

        Returns:
            What has the focus: the action, the name, or the class of it.
        """
        self.driver.press(key)
        held = self.driver.run(HELD)
        end = time.monotonic() + SETTLED
        while held["fault"] and time.monotonic() < end:
            held = self.driver.run(HELD)
        assert not held["fault"], f"{key} leads to {held['name']}: {held['fault']}"
        return str(held["name"])

    def reach(self, selector: str) -> None:
        """Press Tab, or Shift and Tab, until something has the focus.

        Args:
            selector: names it; the first that is shown is meant.
        """
        self.see(selector)
        way: list[str] = []
        for _ in range(FAR):
            where = self.driver.run(WHERE, selector)
            if where == "here":
                return
            assert where != "missing", f"{selector} has gone on the way: {way}"
            way.append(self.press("Tab" if where == "after" else "Shift+Tab"))
        raise AssertionError(f"No way leads to {selector}: {way}")

    def choose(self, question: str, option: str) -> None:
        """Answer the question in which the focus is: look with the arrows, take with Space, go on with Enter.

        Args:
            question: its id.
            option: the id of the answer.
        """
        self.reach(f"input[name={question}]:not(:disabled)")
        wanted = f"[name={question}][value={option}]"
        self.press("Space")
        for _ in range(FAR):
            if self.look("(wanted) => inside.activeElement.matches(wanted)", wanted):
                break
            assert self.press("ArrowDown") == question
        assert self.look("() => inside.activeElement.checked")
        self.driver.press("Enter")
        self.see(f"[data-change={question}], [data-outcome], [data-action=change-case]")

    def give_date(self, days: int) -> None:
        """Type a date where one is asked for, figure by figure, as Americans do.

        Args:
            days: how far it is from today.
        """
        self.reach("input[name=interview_date]")
        wanted = self.driver.run(DAY_FROM_TODAY, days)
        year, month, day = wanted.split("-")
        self.driver.write(f"{month}{day}{year}")
        told = self.look(DATE)
        if not told:  # WebKitGTK's driver types nothing into the parts of a date
            self.look(SET_DATE, wanted)
            told = self.look(DATE)
        assert told == wanted

    def fill(self, selector: str, text: str) -> None:
        """Go to a field and type into it."""
        self.reach(selector)
        self.driver.write(text)

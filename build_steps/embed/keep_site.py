"""The choice to keep the whole site on the device."""

from collections.abc import Callable, Mapping

from build_steps.embed.html import Html, html
from build_steps.pages.offline import SIZE
from decision_tool.render.markup import element

WORDS = {
    "keep": f"Keep this site on this device ({SIZE} MB)",
    "drop": "Take it off this device",
    "none": "Nothing but what you used is kept so far.",
    "busy": "The site is on its way.",
    "kept": "The whole site is on this device. It opens without a connection.",
    "older": "An older version of the site is on this device. Keep the newer one while you are connected.",
    "failed": "The site could not be kept. Check your connection and the space on your device, then try again.",
    "stop": "Stop",
    "slow": "Your connection is slow, but loading continues.",
    "progress": "How much of the site has arrived",
}
STATES = ("none", "busy", "kept", "older", "failed")


def keep_site(settings: Mapping[str, str]) -> Html:
    """Return the choice, hidden until the script finds that the browser can do it.

    Args:
        settings: none are known.

    Returns:
        Two buttons, and a sentence for each state.
    """
    del settings
    return html(
        element(
            "div",
            element(
                "p",
                element("button", WORDS["keep"], type="button", data_action="keep-site", class_="strong"),
                element("button", WORDS["drop"], type="button", data_action="drop-site", class_="quiet"),
                element("button", WORDS["stop"], type="button", data_action="stop-site", class_="quiet", hidden=True),
                class_="moves",
            ),
            element(
                "div",
                *(element("p", WORDS[state], data_slot=state, hidden=True) for state in (*STATES, "slow")),
                role="status",
                data_slot="said",
            ),
            element("progress", aria_label=WORDS["progress"], data_slot="progress", value="0", hidden=True),
            class_="tool",
            data_part="keep-site",
            hidden=True,
        )
    )


PARTS: Mapping[str, Callable[[Mapping[str, str]], Html]] = {"keep-site": keep_site}

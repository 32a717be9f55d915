"""The button that saves the whole site on the device."""

from build_steps.embed.html import Html, html
from build_steps.pages.offline import SIZE
from decision_tool.render.markup import element

WORDS = {
    "keep": f"Save this site on this device ({SIZE} MB)",
    "drop": "Remove it from this device",
    "none": "Only the parts you’ve used are saved so far.",
    "busy": "Saving the site. You can keep reading.",
    "kept": "The whole site is saved on this device. It opens offline.",
    "older": "An older version of the site is saved here. Save the newer one while you’re online.",
    "failed": "We couldn’t save the site. Check your connection and the free space on your device, then try again.",
    "stop": "Stop",
    "slow": "Your connection is slow, but we’re still saving the site.",
    "progress": "How much of the site is saved",
}
STATES = ("none", "busy", "kept", "older", "failed")


def keep_site() -> Html:
    """Return the buttons, hidden until the script finds that the browser supports saving.

    Returns:
        Three buttons, a sentence for each state, and a progress bar.
    """
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

"""The embed code for other sites, with this site's own address in it."""

from urllib.parse import urlsplit

from build_steps.address import address
from build_steps.embed.html import Html, html
from decision_tool.render.markup import element

CODE = """\
<iframe id="write-or-wait" src="{url}embed/tool/" title="Should I message my interviewer?"
        allow="clipboard-write" width="100%" height="900" style="border: 0"></iframe>
<script>
  addEventListener("message", (event) => {{
    const frame = document.getElementById("write-or-wait");
    if (event.origin !== "{origin}" || event.source !== frame.contentWindow) return;
    if (event.data.tool === "write-or-wait") frame.style.height = `${{event.data.height}}px`;
  }});
</script>
"""


def embed_code() -> Html:
    """Return the embed code with a button that copies it.

    Returns:
        A block of HTML; the theme's script handles the button, and a style hides it without JavaScript.
    """
    return html(
        element(
            "div",
            element("pre", element("code", code(address().url), id="embed-code"), tabindex="0"),
            element(
                "button",
                "Copy these lines",
                type="button",
                class_="copy-sample",
                data_clipboard_target="#embed-code",
            ),
        )
    )


def code(url: str) -> str:
    """Return the embed code.

    Args:
        url: the site's address, with a trailing slash.

    Returns:
        HTML: the frame, and a script that sets its height and accepts messages from this site only.
    """
    parts = urlsplit(url)
    return CODE.format(url=url, origin=f"{parts.scheme}://{parts.netloc}")

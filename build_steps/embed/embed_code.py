"""The lines that put the tool into a page of another site, with this site's own address in them."""

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
    """Return the lines with a button that copies them.

    Returns:
        A block of HTML; the theme's script answers the button, and without scripts a style hides it.
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
    """Return the lines.

    Args:
        url: the site's address, with a slash at the end.

    Returns:
        HTML: the frame, and a script that sets its height and listens to this site only.
    """
    parts = urlsplit(url)
    return CODE.format(url=url, origin=f"{parts.scheme}://{parts.netloc}")

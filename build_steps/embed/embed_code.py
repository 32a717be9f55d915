"""The lines that put the tool into a page of another site, with this site's own address in them."""

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from build_steps.address import address

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


def embed_code(settings: Mapping[str, str]) -> str:
    """Return the lines as a block of code.

    Args:
        settings: none are known.

    Returns:
        Markdown.
    """
    del settings
    return f"```html\n{code(address().url)}```"


def code(url: str) -> str:
    """Return the lines.

    Args:
        url: the site's address, with a slash at the end.

    Returns:
        HTML: the frame, and a script that sets its height and listens to this site only.
    """
    parts = urlsplit(url)
    return CODE.format(url=url, origin=f"{parts.scheme}://{parts.netloc}")


PARTS: Mapping[str, Callable[[Mapping[str, str]], str]] = {"embed-code": embed_code}

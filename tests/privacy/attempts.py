"""Ways for a script to send something to another host, or to evaluate code."""

PAGE = {
    "fetch": "(address) => fetch(address)",
    "fetch unread": "(address) => fetch(address, { mode: 'no-cors', method: 'POST', body: 'x' })",
    "XMLHttpRequest": """(address) => new Promise((settle) => {
      const request = new XMLHttpRequest();
      request.onloadend = settle;
      request.open("GET", address);
      request.send();
    })""",
    "beacon": "(address) => navigator.sendBeacon(address, 'x')",
    "event source": """(address) => new Promise((settle) => {
      const source = new EventSource(address);
      source.onerror = source.onopen = () => { source.close(); settle(); };
    })""",
    "socket": """(address) => new Promise((settle) => {
      const socket = new WebSocket(address.replace("http", "ws"));
      socket.onerror = socket.onopen = settle;
    })""",
    "picture": """(address) => new Promise((settle) => {
      const picture = new Image();
      picture.onload = picture.onerror = settle;
      picture.src = address;
    })""",
    "script": """(address) => new Promise((settle) => {
      const script = document.createElement("script");
      script.onload = script.onerror = settle;
      script.src = address;
      document.head.append(script);
    })""",
    "module": "(address) => import(address)",
    "style sheet": """(address) => new Promise((settle) => {
      const sheet = document.createElement("link");
      sheet.onload = sheet.onerror = settle;
      sheet.rel = "stylesheet";
      sheet.href = address;
      document.head.append(sheet);
    })""",
    "font": "(address) => new FontFace('x', `url(${address})`).load()",
    "sound": """(address) => new Promise((settle) => {
      const sound = new Audio();
      sound.oncanplay = sound.onerror = settle;
      sound.src = address;
      sound.load();
    })""",
    "frame": """(address) => {
      const frame = document.createElement("iframe");
      frame.src = address;
      document.body.append(frame);
    }""",
    "object": """(address) => {
      const object = document.createElement("object");
      object.data = address;
      document.body.append(object);
    }""",
    "link with a ping": """(address) => {
      const link = document.createElement("a");
      link.href = "#";
      link.ping = address;
      document.body.append(link);
      link.click();
    }""",
    "form": """(address) => {
      const form = document.createElement("form");
      form.action = address;
      form.method = "post";
      form.target = "elsewhere";
      document.body.append(form);
      form.submit();
    }""",
}
"""Attempts for a page: each gets the address of another host."""

WORKER = {
    name: PAGE[name]
    for name in (
        "fetch",
        "fetch unread",
        "XMLHttpRequest",
        "event source",
        "socket",
        "module",
    )
}
"""Attempts for a worker, which has no images, forms or beacons."""

EVALUATE = {
    "eval": "() => (0, eval)('1 + 1')",
    "a new function": "() => new Function('return 2')()",
    "a generator's function": """() =>
      Object.getPrototypeOf(function* () {}).constructor('yield 2')().next().value""",
}
"""Ways to evaluate text as code."""

TRY = """
async ([names, host]) => {
  const attempts = { ATTEMPTS };
  const said = {};
  for (const name of names) {
    // In a separate task, because the test's own call may have privileges.
    await new Promise((settle) => setTimeout(settle));
    try {
      said[name] = String(await Promise.race([
        attempts[name](`${host}${encodeURIComponent(name)}`),
        new Promise((settle) => setTimeout(settle, 2000, "silence")),
      ]));
    } catch (error) {
      said[name] = error.name;
    }
  }
  return said;
}
"""


def trial(attempts: dict[str, str]) -> str:
    """Return a function that makes attempts one after the other, and returns their results.

    Args:
        attempts: JavaScript functions, by name.

    Returns:
        A JavaScript function of the attempts' names and the other host's address.
    """
    return TRY.replace("ATTEMPTS", ", ".join(f"{name!r}: {source}" for name, source in attempts.items()))

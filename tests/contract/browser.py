"""A real browser without a window, driven over its debugging port:

Debian's chromium, where it is.
"""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import aiohttp

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome") or ""
STARTS_WITHIN_S = 60.0

KEYS = {
    "Tab": {"key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9},
    "Enter": {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"},
}


class Browser:
    """One page of it."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._last = 0
        self.said: list[str] = []

    async def do(self, method: str, **parameters: object) -> dict[str, Any]:
        """One command of the protocol, and its answer."""
        self._last += 1
        wanted = self._last
        await self._socket.send_json({"id": wanted, "method": method, "params": parameters})
        async with asyncio.timeout(30):
            while True:
                message: dict[str, Any] = await self._socket.receive_json()
                if message.get("method") == "Page.javascriptDialogOpening":
                    self.said.append(message["params"]["message"])
                if message.get("id") == wanted:
                    assert "error" not in message, message
                    answer: dict[str, Any] = message["result"]
                    return answer

    async def value(self, expression: str) -> Any:
        """What an expression comes to in the page."""
        answer = await self.do("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    async def open(self, url: str, width: int, height: int) -> None:
        """Opens a page in a window of that size."""
        await self.do(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )
        await self.do("Page.enable")
        await self.do("Page.navigate", url=url)
        await self.shows("Dialer")

    async def shows(self, text: str) -> str:
        """Waits until the page holds a text; all of its text."""
        async with asyncio.timeout(30):
            while text not in (shown := await self._text()):
                await self._wait()
            return shown

    async def goes(self, text: str) -> None:
        """Waits until the page holds a text no longer."""
        async with asyncio.timeout(30):
            while text in await self._text():
                await self._wait()

    async def _wait(self) -> None:
        """A page tells nobody when it changes."""
        await asyncio.sleep(0.02)

    async def _text(self) -> str:
        with suppress(AssertionError):  # between two pages there is none to ask
            shown: str = await self.value(
                "document.readyState == 'complete' ? document.body.innerText : ''"
            )
            return shown
        return ""

    async def press(self, key: str) -> None:
        """Presses and releases a key."""
        kind = "keyDown" if "text" in KEYS[key] else "rawKeyDown"
        await self.do("Input.dispatchKeyEvent", type=kind, **KEYS[key])
        await self.do("Input.dispatchKeyEvent", type="keyUp", **KEYS[key])

    async def write(self, text: str) -> None:
        """Types into whatever has the focus."""
        await self.do("Input.insertText", text=text)


@asynccontextmanager
async def browser(folder: Path) -> AsyncIterator[Browser]:
    """A browser with a profile in ``folder``."""
    arguments = ["--headless=new", "--disable-gpu", "--remote-debugging-port=0", "--no-first-run"]
    if os.name == "posix" and os.geteuid() == 0:
        arguments.append("--no-sandbox")  # it refuses to run as root with one
    process = await asyncio.create_subprocess_exec(
        CHROMIUM,
        *arguments,
        f"--user-data-dir={folder}",
        "about:blank",
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
        stdin=asyncio.subprocess.DEVNULL,
        env={**os.environ, "HOME": str(folder)},
    )
    try:
        port_file = folder / "DevToolsActivePort"
        async with asyncio.timeout(STARTS_WITHIN_S):
            while not (port_file.is_file() and port_file.read_text("utf-8").count("\n")):
                assert process.returncode is None, "the browser did not start"
                await asyncio.sleep(0.05)
        at = f"http://127.0.0.1:{port_file.read_text('utf-8').splitlines()[0]}"
        async with aiohttp.ClientSession() as session:
            async with session.get(f"{at}/json") as reply:
                (page, *_) = [one for one in await reply.json() if one["type"] == "page"]
            async with session.ws_connect(page["webSocketDebuggerUrl"]) as socket:
                opened = Browser(socket)
                yield opened
                with suppress(Exception):  # it may go before it answers
                    await opened.do("Browser.close")
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        await process.wait()

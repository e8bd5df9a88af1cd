"""Dialer's page in a real browser, inside a page of another site that is 540 pixels wide."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web

from tests.contract.browser import CHROMIUM, Browser, browser
from tests.contract.covering import covers
from tests.contract.page_stand import PageStand, page_stand

pytestmark = pytest.mark.skipif(
    not CHROMIUM, reason="there is no chromium here; the page was not looked at in a browser"
)

RUNNING = ("+442079460020", "+442079460133")
OVER = ("+442079460027", "+442079460028", "+442079460041", "+442079460042")
NAMES = {
    RUNNING[0]: "<script>alert('in')</script>",
    RUNNING[1]: "\"'><img src=x onerror=alert('in')>",
    OVER[0]: "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle",
    OVER[1]: "محمد عبد الله الأنصاري",
    OVER[2]: "</td></table></div><h1>Gone</h1>",
}
FOCUS = "(document.activeElement.innerText || document.activeElement.name || '').trim()"
# The least contrast of any text to what lies behind it, as WCAG reckons it.
CONTRAST = """(() => {
  const light = rgb => rgb.map(c => c / 255)
    .map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const parse = text => text.match(/[0-9.]+/g).map(Number);
  const behind = el => { for (; el; el = el.parentElement) {
    const c = parse(getComputedStyle(el).backgroundColor);
    if (c.length < 4 || c[3] > 0) return c.slice(0, 3); } return [255, 255, 255]; };
  return Math.min(...[...document.querySelectorAll('#dialer-page *')]
    .filter(el => el.innerText && el.tagName != 'STYLE').map(el => {
      const pair = [parse(getComputedStyle(el).color).slice(0, 3), behind(el)].map(light);
      return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05); }));
})()"""


@asynccontextmanager
async def another_site(stand: PageStand) -> AsyncIterator[str]:
    """A site that shows the page inside its own, as PokeTALK does."""

    async def show(_request: web.Request) -> web.Response:
        fragment = (await stand.client.get(stand.url)).text
        text = (
            '<!doctype html><html lang="en"><head><title>Services</title></head>'
            f'<body style="margin:0"><div style="width:540px">{fragment}</div></body></html>'
        )
        return web.Response(text=text, content_type="text/html", charset="utf-8")

    app = web.Application()
    app.router.add_get("/", show)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/"
    finally:
        await runner.cleanup()


async def fits(page: Browser) -> None:
    assert await page.value("document.documentElement.scrollWidth") <= 540
    assert await page.value("document.getElementById('dialer-page').scrollWidth") <= 540
    height = await page.value("document.getElementById('dialer-page').offsetHeight")
    assert height <= 500, height
    assert await page.value(CONTRAST) >= 7


async def tab_order(page: Browser, count: int) -> list[str]:
    """What the Tab key comes to, each with a frame that can be seen."""
    order = []
    for _ in range(count):
        await page.press("Tab")
        order.append(await page.value(FOCUS))
        frame = await page.value("getComputedStyle(document.activeElement).outlineWidth")
        assert float(frame.removesuffix("px")) >= 2
    return order


@covers("poketalk", "services", "fragment", "size")
async def test_the_page_in_a_browser_from_the_number_to_the_call(tmp_path: Path) -> None:
    async with page_stand(tmp_path / "home") as stand, another_site(stand) as site:
        stand.switch_on()
        for number, name in NAMES.items():
            await stand.add_contact(name, number)
        for number in (*OVER, *RUNNING):
            await stand.call(number)
        before = stand.placed
        async with browser(tmp_path / "browser") as page:
            await page.open(site, 540, 500)
            text = await page.shows("Last calls")
            for name in NAMES.values():
                assert name in text
            await fits(page)
            assert await tab_order(page, 3) == ["number", "Call…", "Look again"]

            await page.value("document.getElementById('dialer-number').focus()")
            await page.write("+44 20 7946 0133")
            await page.press("Enter")
            text = await page.shows("Call now")
            assert f"Call {NAMES[RUNNING[1]]} {RUNNING[1]}?" in text
            await fits(page)
            assert await page.value("location.href") == stand.url
            assert await tab_order(page, 1) == ["Call now"]
            assert stand.placed == before

            await page.press("Enter")
            await page.shows("The call is placed")
            await fits(page)
            assert stand.placed == before + 1
            await page.value("document.getElementById('dialer-page').append('Before')")
            await page.do("Page.reload")  # sends the form again
            await page.goes("Before")
            await page.shows("The call is placed")
            assert stand.placed == before + 1

            assert page.said == []
            assert await page.value("document.querySelectorAll('script, img, h1').length") == 0

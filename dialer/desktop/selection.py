"""The selected text of the program in front, where the system has no selection of its own to ask.

The clipboard is not touched: what is selected is asked of the field that has the keyboard.
"""

from __future__ import annotations

import logging
import sys

log = logging.getLogger(__name__)

MOST_CHARS = 500
_AUTOMATION = "{ff48dba4-60ef-4201-aa87-54103eef594e}"  # CUIAutomation
_TEXT_PATTERN = 10014  # UIA_TextPatternId


def selected_text(platform: str = sys.platform) -> str | None:
    """The text, "" where nothing is selected or the program does not tell; None where the window
    system has a primary selection, which Qt reads.
    """
    if platform == "win32":
        text = _on_windows()
    elif platform == "darwin":
        text = _on_mac()
    else:
        return None
    return text[:MOST_CHARS]


def _on_windows() -> str:
    """By UI Automation, as screen readers do.

    https://learn.microsoft.com/windows/win32/winauto/uiauto-implementingtextandtextrange
    """
    import comtypes.client  # late: it loads COM

    try:
        comtypes.CoInitialize()
        try:
            core = comtypes.client.GetModule("UIAutomationCore.dll")
            automation = comtypes.client.CreateObject(_AUTOMATION, interface=core.IUIAutomation)
            unknown = automation.GetFocusedElement().GetCurrentPattern(_TEXT_PATTERN)
            if not unknown:
                return ""
            ranges = unknown.QueryInterface(core.IUIAutomationTextPattern).GetSelection()
            parts = (ranges.GetElement(place) for place in range(ranges.Length))
            return "".join(part.GetText(MOST_CHARS) for part in parts)
        finally:
            comtypes.CoUninitialize()
    except Exception as error:  # COM fails in ways of each program's own
        log.info("The selected text is not told: %s", error)
        return ""


def _on_mac() -> str:
    import ApplicationServices as Services  # late, as above

    def attribute(element: object, name: str) -> object:
        error, value = Services.AXUIElementCopyAttributeValue(element, name, None)
        return None if error else value

    focused = attribute(Services.AXUIElementCreateSystemWide(), "AXFocusedUIElement")
    text = attribute(focused, "AXSelectedText") if focused is not None else None
    if focused is None and not Services.AXIsProcessTrusted():
        log.warning(
            "The selected text cannot be read: allow Dialer under Privacy, Accessibility in the"
            " system's settings."
        )
    return str(text) if text is not None else ""

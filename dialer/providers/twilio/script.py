"""The instructions of a call (TwiML): what happens when the own phone is answered.

Source: twilio.com/docs/voice/twiml/dial and /number. Attributes are escaped by the XML library.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, tostring

SCRIPT_CHARS_MOST = 4000  # CreateCall, Twiml
EVENTS = ("initiated", "ringing", "answered", "completed")  # CreateCall, StatusCallbackEvent


def dial(
    number: str, *, caller_id: str, ring_s: int, talk_s: int | None, callback_url: str | None
) -> str:
    """Dials ``number`` and joins it. ``talk_s``: the two are parted after so long;
    ``callback_url``: where the news of that second leg goes.
    """
    response = Element("Response")
    dialled = SubElement(response, "Dial", {"callerId": caller_id, "timeout": str(ring_s)})
    if talk_s is not None:
        dialled.set("timeLimit", str(talk_s))
    party = SubElement(dialled, "Number")
    if callback_url is not None:
        party.set("statusCallback", callback_url)
        party.set("statusCallbackEvent", " ".join(EVENTS))
        party.set("statusCallbackMethod", "POST")
    party.text = number
    return tostring(response, encoding="unicode")

"""Where the documents leave a choice, or the real service was seen to differ from them: the
switches."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Options:
    """Behaviour that no document settles. The defaults follow the documents, then the likeliest
    reading."""

    slow_reply_s: float = 5.0
    """How late UseCase.REPLY_SLOW replies, in simulated seconds."""

    hang_up_lag_s: float = 3.0
    """PokeTALK says that a hang-up may take a few seconds: so many simulated ones."""

    poketalk_4_after_6: bool = False
    """After "CallB failed", also report that A was disconnected."""

    poketalk_session_s: float = 0.0
    """How long a login of PokeTALK's account API lasts, in simulated seconds; 0: for ever."""

    poketalk_report_with_first_day: bool = False
    """Whether PokeTALK's report has the items of its from_date as well: a date that is compared
    with the time of day does that."""

    talkety_error_status: int = 200
    """The HTTP status of Talkety's XML errors, which its document does not give (a bad login is
    always 401)."""

    talkety_status_after_end: bool = True
    """Whether `call_status`, documented for active calls, still answers for one that is over."""

    talkety_strips_country_code: bool = False
    """Talkety's sample shows src 1234567890 for a request of 11234567890."""

    talkety_tells_cost: bool = True
    """Whether `<call>` has `total_costs`: the samples elide elements, and any may be missing."""

    talkety_lists_conferences: bool = True
    """Whether `call_list` has `<conference>`s too: "there are two types of calls"."""

    talkety_conference_as_sample: bool = False
    """Whether `<conference>` comes with the wrong end tags of the document's sample."""

    spokn_prefix: str = ""
    """The XML prefix of Spokn's replies: none in the document, `c` on the real server."""

    spokn_error_status: int = 400
    """The HTTP status of Spokn's codes 102 to 109: its document lists 200 only, a client of its
    maker read 400."""

    spokn_plus_required: bool = True
    """Spokn documents phone numbers with a plus; the real service probably took digits alone
    too."""

    spokn_leg2_when_a_failed: bool = True
    """Whether Spokn's second callback comes when B was never rung (its document says: always
    twice)."""

    calledin_flood_s: float = 0.0
    """Called.in: refuse a second call to a number within so many simulated seconds; 0 switches
    this off (the document's minute is 60). UseCase.FLOOD is refused in any case."""

    twilio_price_after_s: float = 0.0
    """Twilio: a call's price "may not be immediately available": so late after its end."""

    twilio_listed_after_s: float = 0.0
    """Twilio and its like: the list of calls shows one so late."""

    camara_token_s: int = 3600
    """How long an operator's access token is good, in simulated seconds."""

    twilio_busy_at: int = 0
    """Twilio: which question is answered by "too many requests" and Retry-After; 0: none."""

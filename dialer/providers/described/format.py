"""The format of a description, version 1: what may stand in the file, and what each key means.

The JSON Schema of it is made from these classes (schema.py), and so is the check of a file
(load.py). What a value must be besides its kind is in rules.py.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from msgspec import Meta, Struct, field

KEY_PATTERN = r"^[a-z][a-z0-9_]{0,39}$"
NAME_PATTERN = r"^[a-z][a-z0-9-]{1,39}$"

Method = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
Read = Literal["json", "xml", "text", "status"]
RefusedAs = Literal["refused", "busy", "no_answer", "congestion", "invalid_number", "failed"]
Meaning = Literal[
    "requested",
    "calling_a",
    "answered_a",
    "calling_b",
    "talking",
    "running",
    "ended",
    "completed",
    "busy",
    "busy_a",
    "busy_b",
    "no_answer",
    "no_answer_a",
    "no_answer_b",
    "cancelled",
    "cancelled_a",
    "cancelled_b",
    "congestion",
    "congestion_a",
    "congestion_b",
    "invalid_number",
    "invalid_number_a",
    "invalid_number_b",
    "refused",
    "failed",
    "failed_a",
    "failed_b",
    "unknown",
]

Template = Annotated[str, Meta(max_length=4000)]
Words = Annotated[str, Meta(max_length=500)]
Count = Annotated[int, Meta(ge=0, le=1_000_000)]
Fields = dict[str, Template]


class Part(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of the file: a key that is not known is an error."""


class SettingPart(Part, frozen=True, kw_only=True):
    """A setting that an account has, and that templates use by its name."""

    sentence: Annotated[
        str, Meta(min_length=2, max_length=300, description="What it is, in one sentence.")
    ]
    kind: Annotated[
        Literal["text", "switch", "integer", "choice", "web address"],
        Meta(description="What its value is."),
    ] = "text"
    secret: Annotated[bool, Meta(description="It is kept in the keychain and never shown.")] = False
    required: Annotated[bool, Meta(description="No account without it.")] = False
    default: Annotated[
        str | int | bool | None, Meta(description="Its value where none is given.")
    ] = None
    choices: Annotated[tuple[str, ...], Meta(description="What a choice can be.")] = ()


class Request(Part, frozen=True, kw_only=True):
    """A request below ``address``. A field one of whose values is not there is left out."""

    method: Method = "GET"
    path: Annotated[str, Meta(max_length=500, description="After the address, from a slash on.")]
    query: Annotated[Fields, Meta(description="Parameters in the address.")] = {}
    form: Annotated[Fields, Meta(description="The body, as a form.")] = {}
    json: Annotated[
        dict[str, Any] | None, Meta(description="The body, as JSON; its texts are templates.")
    ] = None
    xml: Annotated[str, Meta(max_length=20_000, description="The body, as XML.")] = ""
    headers: Annotated[Fields, Meta(description="Further headers.")] = {}


class NoAuth(Part, frozen=True, kw_only=True, tag_field="method", tag="none"):
    """Nothing says who calls, or the request itself does."""


class BasicAuth(Part, frozen=True, kw_only=True, tag_field="method", tag="basic"):
    """HTTP Basic."""

    username: Template
    password: Template


class BearerAuth(Part, frozen=True, kw_only=True, tag_field="method", tag="bearer"):
    """``Authorization: Bearer``."""

    token: Template


class HeaderAuth(Part, frozen=True, kw_only=True, tag_field="method", tag="header"):
    """A header of its own."""

    name: str
    value: Template


class QueryAuth(Part, frozen=True, kw_only=True, tag_field="method", tag="query"):
    """A parameter in the address of each request."""

    name: str
    value: Template


class DigestAuth(Part, frozen=True, kw_only=True, tag_field="method", tag="digest"):
    """HTTP Digest. The challenge is got by a request of its own, which asks for the login and rings
    nothing, so that the one that rings a phone goes out once.
    """

    username: Template
    password: Template
    challenge: Request


class OvhAuth(Part, frozen=True, kw_only=True, tag_field="method", tag="ovh-sha1"):
    """The signed headers of OVH's API."""

    application_key: Template
    application_secret: Template
    consumer_key: Template
    time: Annotated[str, Meta(description="A path that tells the service's time, by GET.")] = ""


Auth = NoAuth | BasicAuth | BearerAuth | HeaderAuth | QueryAuth | DigestAuth | OvhAuth


class RefusalPart(Part, frozen=True, kw_only=True):
    """What a refusal means, and what to do about it."""

    meaning: Annotated[str, Meta(min_length=1, max_length=300, description="Completes: refused:")]
    hint: Annotated[str, Meta(max_length=300, description="What to do, a sentence.")] = ""
    outcome: Annotated[RefusedAs, Meta(description="How the call counts.")] = "refused"


class Reply(Part, frozen=True, kw_only=True):
    """How a reply is read. A code in ``refusals`` counts whatever the HTTP status; success only
    with a status of success.
    """

    read: Annotated[Read, Meta(description="What the body is; status: it is not read.")] = "json"
    code: Annotated[Words, Meta(description="Where the code is that the tables name.")] = ""
    message: Annotated[Words, Meta(description="Where the service's own words are.")] = ""
    needs: Annotated[
        Words, Meta(description="What is there in every yes, so that no other page is one.")
    ] = ""
    success: Annotated[
        tuple[str, ...], Meta(description="The codes that mean yes; none: no code is there then.")
    ] = ()
    success_status: Annotated[
        tuple[Annotated[int, Meta(ge=200, le=299)], ...],
        Meta(description="The HTTP statuses that go with yes; none: all of 200 to 299."),
    ] = ()
    refusals: Annotated[
        dict[str, str | RefusalPart], Meta(description="The codes that mean no.")
    ] = {}
    status_refusals: Annotated[
        dict[str, str | RefusalPart], Meta(description="The HTTP statuses, 400 to 499, for no.")
    ] = {}
    client_errors_refuse: Annotated[
        bool, Meta(description="Any other HTTP status of 400 to 499 but 408 means no.")
    ] = False


class CallReply(Reply, frozen=True, kw_only=True):
    """The reply to the request that rings a phone."""

    call_id: Annotated[Words, Meta(description="Where the service's id of the call is.")] = ""


class CallRequest(Request, frozen=True, kw_only=True):
    """The request that rings a phone; it is sent once."""

    reply: CallReply


State = Annotated[
    Annotated[str, Meta(max_length=500)]
    | Annotated[tuple[Annotated[str, Meta(max_length=500)], ...], Meta(max_length=8)],
    Meta(description="Where the word for its state is; of several, the words in a row."),
]
States = Annotated[dict[str, Meaning], Meta(description="What each word means; * is any other.")]
Unit = Annotated[Literal["s", "ms", "min"], Meta(description="What a length counts.")]
Divisor = Annotated[
    int, Meta(ge=1, le=1_000_000, description="An amount is divided by it: 100 for cents.")
]
Where = Annotated[str, Meta(max_length=500, description="Where it is; empty: it is not told.")]
Codes = Annotated[
    tuple[str, ...], Meta(description="The codes or HTTP statuses of a call that is over.")
]


class StatusReply(Reply, frozen=True, kw_only=True):
    """The answer to the question how a call stands."""

    state: State
    states: States
    duration: Where = ""
    duration_unit: Unit = "s"
    cost: Where = ""
    cost_divisor: Divisor = 1
    currency: Where = ""
    gone: Codes = ()
    not_yet: Annotated[
        tuple[str, ...],
        Meta(description="The codes or HTTP statuses of a call that it does not know yet."),
    ] = ()


class StatusRequest(Request, frozen=True, kw_only=True):
    """The question how a call stands."""

    reply: StatusReply
    every_s: Annotated[Count, Meta(description="It is asked no more often.")] = 0
    after_end: Annotated[bool, Meta(description="It knows calls that are over, and no other.")] = (
        False
    )
    cost_while_talking: Annotated[bool, Meta(description="The cost is told as it grows.")] = False
    cost_within_s: Annotated[
        Count, Meta(description="So late after the end the cost may come.")
    ] = 0


class SignaturePart(Part, frozen=True, kw_only=True):
    """An HMAC of the body, in a header."""

    header: Annotated[str, Meta(min_length=1, max_length=100)]
    key: Annotated[Template, Meta(description="The secret, such as {secret}.")]
    algorithm: Literal["sha1", "sha256", "sha512"] = "sha256"
    encoding: Literal["hex", "base64"] = "hex"
    prefix: Annotated[Words, Meta(description="What stands before it, such as sha256=.")] = ""


class CallbackPart(Part, frozen=True, kw_only=True):
    """What the service sends to ``{callback_url}``."""

    state: State
    states: States
    duration: Where = ""
    duration_unit: Unit = "s"
    cost: Where = ""
    cost_divisor: Divisor = 1
    currency: Where = ""

    method: Literal["GET", "POST"] = "POST"
    read: Annotated[Literal["query", "form", "json"], Meta(description="Where its fields are.")] = (
        "form"
    )
    call_id: Annotated[Words, Meta(description="Where the service's id of the call is.")] = ""
    same: Annotated[Fields, Meta(description="Fields, and what they must be for this call.")] = {}
    signature: SignaturePart | None = None
    only_at_end: Annotated[bool, Meta(description="One alone, when the call is over.")] = False
    hang_up_status: Annotated[
        int, Meta(ge=0, le=599, description="The HTTP status that asks to hang up.")
    ] = 0
    hang_up_within_s: Annotated[Count, Meta(description="How long that takes at most.")] = 60
    schemes: tuple[Literal["http", "https"], ...] = ("http", "https")
    cost_while_talking: Annotated[bool, Meta(description="The cost is told as it grows.")] = False


class HangUpReply(Reply, frozen=True, kw_only=True):
    """The answer to a hang-up."""

    gone: Codes = ()


class HangUpRequest(Request, frozen=True, kw_only=True):
    """Ends a call at once."""

    reply: HangUpReply = HangUpReply(read="status")


class AmountReply(Reply, frozen=True, kw_only=True):
    """An amount of money."""

    amount: Annotated[Words, Meta(min_length=1, description="Where the amount is.")]
    divisor: Divisor = 1
    currency: Where = ""


class BalanceRequest(Request, frozen=True, kw_only=True):
    """What is left on the account."""

    reply: AmountReply


class PriceRequest(Request, frozen=True, kw_only=True):
    """What a minute to ``{number}`` costs."""

    reply: AmountReply
    per_seconds: Annotated[int, Meta(ge=1, le=3600)] = 60


class ListReply(Reply, frozen=True, kw_only=True):
    """A list of calls. The places below ``items`` are within one of them."""

    items: Annotated[Words, Meta(description="Where the list is; empty: the whole answer.")] = ""
    call_id: Annotated[str, Meta(min_length=1, max_length=500)]
    to: Where = ""
    from_: Where = field(default="", name="from")
    tag: Annotated[Words, Meta(description="Where {tag} comes back.")] = ""
    at: Annotated[Words, Meta(description="When it began: ISO 8601, e-mail's, or seconds.")] = ""
    utc_offset: Annotated[
        str, Meta(pattern=r"^[+-]\d\d:\d\d$", description="Of times that name no zone.")
    ] = "+00:00"
    duration: Where = ""
    duration_unit: Unit = "s"
    cost: Where = ""
    cost_divisor: Divisor = 1
    currency: Where = ""
    next: Annotated[Words, Meta(description="Where the next {page} is; none: the last.")] = ""


class ListRequest(Request, frozen=True, kw_only=True):
    """The list of calls: an unconfirmed call is looked up there, and the report reads it."""

    reply: ListReply


class TestReply(Reply, frozen=True, kw_only=True):
    """The answer of an account that works."""


class TestRequest(Request, frozen=True, kw_only=True):
    """A question that costs nothing and rings nothing, to see whether an account works."""

    reply: TestReply


class Limits(Part, frozen=True, kw_only=True):
    """The service's own limits."""

    max_minutes: Annotated[Count, Meta(description="The most that {max_minutes} may be.")] = 0
    tag_chars: Annotated[Count, Meta(description="The most characters of {tag}.")] = 0
    retries: Annotated[int, Meta(ge=0, le=100, description="The most that {retries} may be.")] = 0


class ChargingPart(Part, frozen=True, kw_only=True):
    """Which legs cost, and how seconds become money."""

    own_leg: Annotated[bool, Meta(description="The leg to the own phone costs as well.")] = True
    own_leg_assumed: bool = True
    first_s: Annotated[int, Meta(ge=1, le=3600)] = 1
    step_s: Annotated[int, Meta(ge=1, le=3600)] = 1
    steps_assumed: bool = True


class Description(Part, frozen=True, kw_only=True):
    """A provider by a file."""

    format: Annotated[Literal[1], Meta(description="The version of this format.")]
    name: Annotated[
        str, Meta(pattern=NAME_PATTERN, description="By this accounts name it: a-z, 0-9 and -.")
    ]
    title: Annotated[str, Meta(min_length=1, max_length=60, description="As people know it.")]
    address: Annotated[
        str, Meta(max_length=300, description="Scheme, host and path before every path.")
    ]
    documentation: Annotated[
        str, Meta(max_length=300, description="Where the service describes itself.")
    ] = ""
    currency: Annotated[
        str, Meta(pattern="^([A-Z]{3})?$", description="ISO 4217; empty: it names none.")
    ] = ""
    assumed: Annotated[
        tuple[str, ...], Meta(description="What no document of the service says, a sentence each.")
    ] = ()
    settings: dict[str, SettingPart] = {}
    auth: Auth = NoAuth()
    call: CallRequest
    status: StatusRequest | None = None
    callback: CallbackPart | None = None
    hang_up: HangUpRequest | None = None
    price: PriceRequest | None = None
    balance: BalanceRequest | None = None
    calls: ListRequest | None = None
    test: TestRequest | None = None
    limits: Limits = Limits()
    charging: ChargingPart = ChargingPart()

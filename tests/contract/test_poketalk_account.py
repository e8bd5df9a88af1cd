"""PokeTALK's account API and address book, against the simulated service: every method, parameter
and quirk of the page "PokeTALK developers".
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass

import pytest

from dialer.core.account import Account
from dialer.core.call import Call, CallRequest
from dialer.core.contact import Contact, ContactNumber
from dialer.core.contact_ports import Saved
from dialer.core.errors import (
    ChangedElsewhereError,
    EntryRefusedError,
    NotReachedError,
    ProviderRefusedError,
    ProviderReplyError,
    SettingError,
    UnconfirmedError,
    UnsupportedError,
)
from dialer.providers.poketalk import account_wire, contacts_wire
from dialer.providers.poketalk.account_api import AccountApi
from dialer.providers.poketalk.address_book import PokeTalkBook
from dialer.providers.poketalk.make_call import MakeCall
from dialer.providers.registry import Registry
from dialer.simulator import (
    ACCOUNTS,
    ManualClock,
    Options,
    Provider,
    RequestEntry,
    Simulator,
    UseCase,
)
from dialer.simulator.poketalk_contacts import AddressBook
from tests.contract.covering import covers
from tests.contract.services import OWN, number_for

ANNA = Contact(
    "Anna Müller",
    company="Müller & Söhne = 100%",
    emails=("anna@example.org",),
    numbers=(
        ContactNumber("mobile", "+447700900123", "+447700900123"),
        ContactNumber("landline", "+442079460018", "+442079460018"),
        ContactNumber("office", "+12125550100#321", "+12125550100"),
    ),
)


@dataclass
class Side:
    """A simulated PokeTALK, and a customer's ways to it."""

    sim: Simulator
    clock: ManualClock
    account: Account

    @property
    def shown(self) -> AddressBook:
        """The address book as PokeTALK's own site shows it."""
        return self.sim.poketalk_customers.book(ACCOUNTS.poketalk_login)

    @property
    def requests(self) -> list[RequestEntry]:
        return list(self.sim.journal.requests())

    @property
    def methods(self) -> list[str]:
        return [request.path.rpartition("/")[2] for request in self.requests]

    def sent(self, method: str) -> dict[str, str]:
        (found,) = [r for r in self.requests if r.path.endswith(f"/{method}")]
        return dict(found.params)


Open = Callable[..., Awaitable[Side]]


@pytest.fixture
async def opened() -> AsyncIterator[Open]:
    async with AsyncExitStack() as stack:

        async def begin(options: Options | None = None, **settings: str) -> Side:
            clock = ManualClock()
            sim = await stack.enter_async_context(Simulator(clock=clock, options=options))
            values = {**ACCOUNTS.poketalk_login.settings, **settings}
            return Side(sim, clock, Account("p", "poketalk", sim.base_url, (OWN,), values))

        yield begin


@pytest.fixture
async def side(opened: Open) -> Side:
    return await opened()


@pytest.fixture
async def api(side: Side) -> AsyncIterator[AccountApi]:
    api = AccountApi(side.account, timeout_s=5)
    yield api
    await api.aclose()
    assert side.sim.journal.remarks() == ()


@pytest.fixture
async def book(side: Side) -> AsyncIterator[PokeTalkBook]:
    book = PokeTalkBook(side.account, timeout_s=5)
    yield book
    await book.aclose()
    assert side.sim.journal.remarks() == ()


def call(use_case: UseCase = UseCase.ANSWER) -> Call:
    request = CallRequest("p", OWN, number_for(use_case))
    at = ManualClock().now()
    return Call(id="01J", provider="poketalk", request=request, created_at=at, callback_token="t")


# The account


@covers("poketalk", "login", "login", "email", "password", "remember_me", "check_login", "logout")
async def test_login_check_login_and_logout(side: Side, api: AccountApi) -> None:
    assert not await api.is_logged_in()
    await api.log_in()
    assert await api.is_logged_in()
    await api.log_out()
    assert not await api.is_logged_in()
    await api.log_out()  # nothing to be ended: nothing is asked
    assert side.methods == ["check_login", "login", "check_login", "logout", "check_login"]
    assert side.sent("login") == {
        "email": "demo@poketalk.example",
        "password": "****",
        "remember_me": "0",
    }


@covers("poketalk", "login", "api_key")
async def test_an_api_key_goes_along_where_there_is_one(opened: Open) -> None:
    side = await opened(api_key="pt-demo-4f1c9a72")
    api = AccountApi(side.account, timeout_s=5)
    await api.log_in()
    await api.aclose()
    assert side.sent("login")["api_key"] == "****"
    assert side.sim.journal.remarks() == ()


@covers("poketalk", "login", "password")
async def test_a_wrong_password_is_refused_in_pokes_words(opened: Open) -> None:
    side = await opened(password="something else")
    book = PokeTalkBook(side.account, timeout_s=5)
    with pytest.raises(ProviderRefusedError, match="wrong email or password"):
        await book.changes({}, "")
    await book.aclose()


@covers("poketalk", "login", "email", "password")
@pytest.mark.parametrize(
    "settings", [{"email": "anna"}, {"email": "a@b c"}, {"password": "abc"}, {"password": "x" * 51}]
)
async def test_what_poketalk_could_not_know_is_not_sent(
    opened: Open, settings: dict[str, str]
) -> None:
    side = await opened(**settings)
    with pytest.raises(SettingError):
        PokeTalkBook(side.account, timeout_s=5)
    assert side.requests == []


async def test_nobody_there(side: Side) -> None:
    account = Account("p", "poketalk", "http://127.0.0.1:1", (), side.account.values)
    book = PokeTalkBook(account, timeout_s=5)
    with pytest.raises(NotReachedError, match=r"refused\. Check the connection, then sync again"):
        await book.changes({}, "")
    await book.aclose()


@covers("poketalk", "set_number", "prefix", "number")
@covers("poketalk", "make_call", "to_prefix", "to_number", "result, code, msg")
async def test_set_number_and_make_call(side: Side) -> None:
    provider = MakeCall(side.account, timeout_s=5)
    await provider.place(call())
    await provider.aclose()
    assert side.methods == ["login", "set_number", "make_call"]
    assert side.sent("set_number") == {"prefix": "1", "number": "2125550100"}
    assert side.sent("make_call") == {"to_prefix": "44", "to_number": "2079460020"}
    (placed,) = side.sim.journal.calls_placed(Provider.POKETALK)
    assert (placed.a, placed.b) == ("12125550100", "442079460020")
    # As the page shows the reply: in a list.
    assert isinstance(json.loads(side.requests[-1].body or ""), list)
    assert side.sim.journal.remarks() == ()


@covers("poketalk", "make_call", "result, code, msg")
@pytest.mark.parametrize(
    ("use_case", "error"),
    [
        (UseCase.NO_CREDIT, ProviderRefusedError),
        (UseCase.BLACKLISTED, ProviderRefusedError),
        (UseCase.REFUSED_IN_SERVER_ERROR, ProviderRefusedError),
        (UseCase.REPLY_LOST, UnconfirmedError),
        (UseCase.REPLY_UNDOCUMENTED, UnconfirmedError),
        (UseCase.REDIRECT, UnconfirmedError),
        (UseCase.SERVER_ERROR, UnconfirmedError),
    ],
)
async def test_a_call_that_is_refused_or_unconfirmed(
    side: Side, use_case: UseCase, error: type[Exception]
) -> None:
    provider = MakeCall(side.account, timeout_s=5)
    with pytest.raises(error):
        await provider.place(call(use_case))
    await provider.aclose()
    assert side.methods.count("make_call") == 1


@covers("poketalk", "checks", "is_email")
@pytest.mark.parametrize(
    ("address", "good"),
    [
        ("lala@nana.com", True),
        ("a.b+c@sub.example.org", True),
        ("lala", False),
        ("@nana.com", False),
        ("la la@nana.com", False),
        ("lala@nana..com", False),
        ("", False),
    ],
)
def test_is_email(address: str, good: bool) -> None:
    assert account_wire.is_email(address) is good


@covers("poketalk", "checks", "test_number")
@pytest.mark.parametrize(
    ("number", "good"),
    [
        ("97231234567#321", True),
        ("97231234567", True),
        ("97231234567#", False),
        ("+97231234567", False),
        ("972 31234567", False),
        ("#321", False),
        ("1" * 16, False),
        ("", False),
    ],
)
def test_test_number(number: str, good: bool) -> None:
    assert account_wire.test_number(number) is good


# The address book


@covers("poketalk", "get_contacts", "false")
async def test_an_empty_book_is_a_plain_false(side: Side, book: PokeTalkBook) -> None:
    changes = await book.changes({"7": "x"}, "")
    assert (changes.changed, changes.removed) == ([], ["7"])
    # False is what a session that is over would say as well, so it was asked.
    assert side.methods == ["login", "get_contacts", "check_login"]


@covers(
    "poketalk",
    "add_contact",
    "contact_name",
    "company",
    "prefix, number",
    "prefix_1, number_1",
    "prefix_2, number_2",
    "email",
)
@covers(
    "poketalk",
    "get_contacts",
    "id",
    "contact_name",
    "company",
    "code, value",
    "code_1, value_1",
    "code_2, value_2",
    "email",
)
async def test_a_contact_is_added_and_its_id_learned(side: Side, book: PokeTalkBook) -> None:
    (entry,) = await book.add([Saved(ANNA)])
    assert not isinstance(entry, EntryRefusedError)
    assert side.sent("add_contact") == {
        "contact_name": "Anna Müller",
        "company": "Müller & Söhne = 100%",
        "prefix": "44",
        "number": "2079460018",
        "prefix_1": "44",
        "number_1": "7700900123",
        "prefix_2": "1",
        "number_2": "2125550100#321",
        "email": "anna@example.org",
    }
    assert entry.remote_id == "1"
    assert contacts_wire.same(entry.contact, book.kept(ANNA))
    changes = await book.changes({}, "")
    assert list(changes.changed) == [entry]
    assert not (await book.changes({entry.remote_id: entry.version}, "")).changed


@covers("poketalk", "add_contact", "contact_name")
async def test_only_the_name_is_required(side: Side, book: PokeTalkBook) -> None:
    nameless = Contact("", company="Acme")
    added = await book.add([Saved(Contact("B")), Saved(nameless), Saved(Contact(""))])
    assert [isinstance(entry, EntryRefusedError) for entry in added] == [False, False, True]
    assert [item["contact_name"] for item in side.shown.items.values()] == ["B", "Acme"]
    assert book.kept(Contact("")) == Contact("")


async def test_twins_are_two(side: Side, book: PokeTalkBook) -> None:
    side.shown.put(contact_name="Anna")
    first, second = await book.add([Saved(Contact("Anna")), Saved(Contact("Anna"))])
    assert not isinstance(first, EntryRefusedError)
    assert not isinstance(second, EntryRefusedError)
    assert {first.remote_id, second.remote_id} == {"2", "3"}


async def test_replacing_is_adding_and_then_removing(side: Side, book: PokeTalkBook) -> None:
    name = side.shown.put(contact_name="Anna", code="44", value="2079460018")
    (old,) = (await book.changes({}, "")).changed
    assert old.contact.numbers == (ContactNumber("landline", "+442079460018"),)
    new = await book.replace(old.remote_id, old.version, ANNA, None)
    assert [*side.shown.items] == [int(new.remote_id)]
    assert new.remote_id != str(name)
    methods = [method for method in side.methods if method not in ("login", "get_contacts")]
    assert methods == ["add_contact", "remove_contact"]


async def test_what_was_changed_meanwhile_is_left_alone(side: Side, book: PokeTalkBook) -> None:
    name = side.shown.put(contact_name="Anna")
    (old,) = (await book.changes({}, "")).changed
    side.shown.items[name]["email"] = "new@example.org"
    with pytest.raises(ChangedElsewhereError):
        await book.replace(old.remote_id, old.version, ANNA, None)
    with pytest.raises(ChangedElsewhereError):
        await book.remove(old.remote_id, old.version)
    assert len(side.shown.items) == 1
    assert [e.version != old.version for e in (await book.changes({}, "")).changed] == [True]


@covers("poketalk", "remove_contact", "id")
async def test_removing(side: Side, book: PokeTalkBook) -> None:
    name = side.shown.put(contact_name="Anna")
    (old,) = (await book.changes({}, "")).changed
    await book.remove(old.remote_id, old.version)
    assert side.shown.items == {}
    assert side.sent("remove_contact") == {"id": str(name)}
    await book.remove(old.remote_id, old.version)  # gone already


@covers("poketalk", "login", "check_login")
@pytest.mark.parametrize("deed", ["list", "add", "remove"])
async def test_a_login_that_expired_is_renewed_once(opened: Open, deed: str) -> None:
    side = await opened(Options(poketalk_session_s=600))
    api = AccountApi(side.account, timeout_s=5)
    name = side.shown.put(contact_name="Anna")
    assert len(await api.get_contacts()) == 1
    await side.clock.advance(601)
    if deed == "list":
        assert len(await api.get_contacts()) == 1
    elif deed == "add":
        assert await api.add_contact(Contact("B"))
        assert len(side.shown.items) == 2
    else:
        assert await api.remove_contact(str(name))
        assert side.shown.items == {}
    assert side.methods.count("login") == 2
    await api.aclose()


async def test_a_login_that_never_holds_is_no_empty_book(opened: Open) -> None:
    """Else every contact would be taken for deleted."""
    side = await opened(Options(poketalk_session_s=1e-9))
    side.shown.put(contact_name="Anna")
    api = AccountApi(side.account, timeout_s=5)
    await api.log_in()
    side.sim.poketalk_customers.end_sessions()
    await side.clock.advance(1)

    class Amnesia(dict):  # type: ignore[type-arg]  # a dict that keeps nothing
        def __setitem__(self, key: object, value: object) -> None:
            pass

    side.sim.poketalk_customers.sessions = Amnesia()
    with pytest.raises(ProviderReplyError, match="forgets the login"):
        await api.get_contacts()
    await api.aclose()


async def test_the_registry_opens_it_where_there_is_one(side: Side) -> None:
    registry = Registry()
    book = registry.open_book(side.account, timeout_s=5)
    assert (book.title, side.sim.base_url in book.identity) == ("PokeTALK", True)
    await book.aclose()
    with pytest.raises(UnsupportedError, match="Talkety keeps no address book"):
        registry.open_book(Account("t", "talkety"), timeout_s=5)
    info = registry.info("poketalk")
    assert info.capabilities(side.account).address_book
    assert not info.capabilities(Account("p", "poketalk", values={"api_key": "x"})).address_book


# What it holds of a contact


def test_kept_is_kept_once_and_for_all() -> None:
    kept = contacts_wire.kept(ANNA)
    assert contacts_wire.kept(kept) == kept
    assert [number.label for number in kept.numbers] == ["landline", "mobile", "office"]


@covers("poketalk", "add_contact", "prefix, number", "prefix_1, number_1", "prefix_2, number_2")
def test_kept_takes_three_numbers_with_a_country_each_once() -> None:
    def number(label: str, raw: str) -> ContactNumber:
        return ContactNumber(label, raw)

    contact = Contact(
        "A\tB\n",
        region="GB",
        emails=("a@example.org", "b@example.org"),
        numbers=(
            number("work", "020 7946 0001"),
            number("office", "020 7946 0002"),
            number("home", "not a number"),
            number("home", "+44 20 7946 0001"),
            number("mobile", "07700 900123"),
            number("fax", "020 7946 0004"),
        ),
        notes="n",
    )
    assert contacts_wire.kept(contact) == Contact(
        "A B",
        emails=("a@example.org",),
        numbers=(
            number("landline", "+442079460004"),
            number("mobile", "+447700900123"),
            number("office", "+442079460001"),
        ),
    )


@pytest.mark.parametrize(
    "body",
    [
        '{"result":true}',
        '{"result":[{"contact_name":"no id"}]}',
        '{"result":[{"id":"../1"}]}',
        '{"result":[{"id":1},{"id":1}]}',
        '{"result":{"id":1}}',
        "[]",
        "<html>",
        "",
        "[" * 100_000,
    ],
)
def test_what_is_no_documented_list(body: str) -> None:
    assert contacts_wire.read_contacts(body.encode()) is None


def test_a_list_as_a_server_in_php_may_write_it() -> None:
    body = (
        '{"result":[{"id":"12","contact_name":"Ann\\u0000a\\n","company":null,"code":44,'
        '"value":2079460018,"code_1":"","value_1":"12345","email":"","more":1}]}'
    )
    entries = contacts_wire.read_contacts(body.encode())
    assert entries is not None
    (entry,) = entries
    assert entry.remote_id == "12"
    assert entry.contact == Contact(
        "Ann a",
        numbers=(ContactNumber("landline", "+442079460018"), ContactNumber("mobile", "12345")),
    )

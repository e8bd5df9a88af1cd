"""The providers' own side of the wire, on loopback: demo mode, tests and developers at the desk
all run it.

It imports no adapter and nothing else of this program, so that the two sides can disagree.
PokeTALK, Talkety, Spokn and Called.in answer as strictly as their documents are; what happens
to a call is chosen by the number that is called (`UseCase`), and time runs as fast as its
`Clock` says.
"""

from dialer.simulator.accounts import ACCOUNTS, Account, Accounts, Provider
from dialer.simulator.call import SimulatedCall
from dialer.simulator.clock import Clock, ManualClock, SimulatedClock
from dialer.simulator.conference import SimulatedConference, SimulatedLeg
from dialer.simulator.journal import (
    CallbackEntry,
    EndedCall,
    Journal,
    PlacedCall,
    RequestEntry,
)
from dialer.simulator.options import Options
from dialer.simulator.server import Simulator
from dialer.simulator.timeline import Ending, Leg, Phase, Timing
from dialer.simulator.use_cases import SCRIPTS, Script, UseCase, use_case_for

__all__ = [
    "ACCOUNTS",
    "SCRIPTS",
    "Account",
    "Accounts",
    "CallbackEntry",
    "Clock",
    "EndedCall",
    "Ending",
    "Journal",
    "Leg",
    "ManualClock",
    "Options",
    "Phase",
    "PlacedCall",
    "Provider",
    "RequestEntry",
    "Script",
    "SimulatedCall",
    "SimulatedClock",
    "SimulatedConference",
    "SimulatedLeg",
    "Simulator",
    "Timing",
    "UseCase",
    "use_case_for",
]

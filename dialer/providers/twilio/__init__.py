"""Twilio, and services that speak as it does: SignalWire, Telnyx TeXML."""

"""Contacts in and out: vCard and CSV files, CardDAV address books. Nothing is stored here."""

"""The countries to choose from: their names, codes and calling codes, and searching among them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Country:
    """``region``: ISO 3166 alpha-2; ``calling_code`` without the plus."""

    region: str
    name: str
    calling_code: str


def all_countries() -> list[Country]:
    """All that numbers can be of, by name. For the looking-up thread: it loads number tables."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, SUPPORTED_REGIONS

    from dialer.core.number_places import number_places

    codes = {
        region: str(code)
        for code, regions in COUNTRY_CODE_TO_REGION_CODE.items()
        for region in regions
    }
    name = number_places().country
    found = [Country(r, name(r) or r, codes[r]) for r in SUPPORTED_REGIONS if r in codes]
    return sorted(found, key=lambda country: fold(country.name))


def fold(text: str) -> str:
    """For comparing: without case and accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


def rank(country: Country, wanted: str) -> int | None:
    """How well a country fits what was typed: 0 is best, None not at all."""
    folded = fold(wanted.strip())
    digits = folded.removeprefix("+").removeprefix("00")
    name = fold(country.name)
    if not folded or folded == country.region.lower() or digits == country.calling_code:
        return 0
    if name.startswith(folded):
        return 1
    if any(word.startswith(folded) for word in name.replace("-", " ").split()):
        return 2
    if digits.isdigit() and country.calling_code.startswith(digits):
        return 3
    return 4 if folded in name else None


class CountryModel(QAbstractListModel):
    """The countries that fit the search, the best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Country] = []
        self._shown: list[Country] = []
        self._wanted = ""

    def set_countries(self, countries: list[Country]) -> None:
        """Takes the list."""
        self._all = countries
        self.search(self._wanted)

    def search(self, wanted: str) -> None:
        """Shows what fits."""
        self._wanted = wanted
        ranked = [(rank(country, wanted), country) for country in self._all]
        self.beginResetModel()
        fitting = [(place, country) for place, country in ranked if place is not None]
        self._shown = [country for _, country in sorted(fitting, key=lambda pair: pair[0])]
        self.endResetModel()

    def at(self, index: Index) -> Country:
        """A row's country."""
        return self._shown[index.row()]

    def row_of(self, region: str) -> int:
        """Where a country stands; -1 when it is not shown."""
        regions = [country.region for country in self._shown]
        return regions.index(region) if region in regions else -1

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many fit."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Its name; name and calling code for a screen reader."""
        if not index.isValid():
            return None
        country = self.at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return country.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{country.name} +{country.calling_code}"
        return None

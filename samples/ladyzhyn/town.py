"""The real part: streets, houses and places of Ladyzhyn, read from the open data of 2021."""

import csv
import math
import re
from pathlib import Path

KATOTTG = {
    "Ладижин": "UA05040130010040578",
    "Василівка": "UA05040130020041688",
    "Заозерне": "UA05040130030080852",
    "Лукашівка": "UA05040130040076203",
    "Губник": "UA05040130050046685",
    "Ружицьке": "UA05040130060054593",
}

# Names of 2021 that a register of today would no longer carry; nothing is placed on these streets.
FORMER = re.compile("Маркса|Горького|Суворова|Кутузова|Пушкіна|Піонерська|Жовтнева|Першотравнева|Островського|Гагаріна|Мічуріна")


def rows(folder, name):
    with open(Path(folder) / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def street_name(raw):
    """вул.Садова becomes вул. Садова, as the official table writes it."""
    return re.sub(r"^(вул|пров)\.\s*", r"\1. ", raw.strip())


class Place:
    """A point with the address columns of the official table."""

    def __init__(self, settlement, post_code, street, number, locator, lat, lon):
        self.settlement, self.post_code, self.street = settlement, post_code, street
        self.number, self.locator, self.lat, self.lon = number, locator, float(lat), float(lon)

    def at(self, locator):
        return Place(self.settlement, self.post_code, self.street, self.number, locator, self.lat, self.lon)

    def columns(self):
        return {
            "CATUTTC": KATOTTG[self.settlement],
            "addressPostCode": self.post_code,
            "addressAdminUnitL1": "Україна",
            "addressAdminUnitL2": "Вінницька область",
            "addressAdminUnitL3": "Гайсинський район",
            "addressAdminUnitL4": "Ладижинська",
            "addressPostName": self.settlement,
            "addressThoroughfare": self.street,
            "addressLocatorDesignator": self.number,
            "addressLocatorBuilding": None,
            "addressLocatorName": self.locator,
            "lat": f"{self.lat:.6f}",
            "lon": f"{self.lon:.6f}",
        }


class Town:
    def __init__(self, folder):
        self.folder = folder
        self._houses = [self._house(r) for r in rows(folder, "houses.csv") if r["lat"] and not FORMER.search(r["street"])]
        self.blocks = [place for place, flats in self._houses if flats]

    @staticmethod
    def _house(row):
        settlement = re.sub(r"^(м\.|с\.|с-ще )", "", row["settlement"])
        place = Place(settlement, row["zip"], street_name(row["street"]), row["number"], None, row["lat"], row["lon"])
        return place, row["multifamily"] == "true"

    def near(self, lat, lon, locator):
        """A point in the open: the street and settlement of the nearest house, without its number."""
        lat, lon = float(lat), float(lon)
        metres = lambda place: math.hypot((place.lat - lat) * 111_200, (place.lon - lon) * 73_500)
        nearest = min((place for place, _ in self._houses), key=metres)
        street = nearest.street if metres(nearest) < 250 else None
        return Place(nearest.settlement, nearest.post_code, street, None, locator, lat, lon)

    def points(self, name):
        return [r for r in rows(self.folder, name) if not FORMER.search(r.get("name", ""))]

    def street(self, settlement, street):
        """The middle of a street, without a house number."""
        there = [p for p, _ in self._houses if p.settlement == settlement and p.street == street]
        lat, lon = (sum(getattr(p, axis) for p in there) / len(there) for axis in ("lat", "lon"))
        return Place(settlement, there[0].post_code, street, None, None, lat, lon)

    def institutions(self, kind):
        return [self._institution(r) for r in rows(self.folder, "institutions.csv") if r["organization_type"] == kind]

    def _institution(self, row):
        place = self.near(row["latitude"], row["longitude"], None)
        if found := re.search(r"(вул\.[^,]+?)\s*(?:,\s*буд\.|\s(?=\d))\s*(\S+)$", row["organization_address"]):
            place.street, place.number = street_name(found[1]), found[2]
        return row["organization_name"], place

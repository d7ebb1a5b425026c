"""Benches, stops, racks, boards, playgrounds, boilers: the table movableProperty."""

import re

from ledger import CULTURE, EDUCATION, GREEN, HEALTH, HEAT, between, pick, values
from things import (
    BENCH, BIN, BINS, BOARD, BOILER, CLASSROOM, CLINIC, GRILL, PAVILION, PLAYGROUND, PUMP, RACK, SHED, TABLE, TIMETABLE,
    YARD_BENCH,
)


def record(holder, thing, place, title=None, quantity=1, price=None, unit="шт."):
    name, model, usual_price, life, account, makers, years = thing
    number = holder.next_number(account)
    uid = f"{holder.code}-{number}"
    year = pick(uid + "year", years)
    machine = account == "machine"
    return {
        "uid": uid,
        "inventoryNumber": number,
        "balanceHolderName": holder.name,
        "balanceHolderId": holder.code,
        "serialNumber": f"{year % 100:02d}-{between(uid, 10_000, 99_999)}" if machine else None,
        "passportNumber": f"П-{between(uid + 'p', 100, 9_999)}" if machine and between(uid + "?", 0, 2) else None,
        "title": title or name,
        "model": model,
        "producerName": pick(uid + "maker", makers),
        "yearMade": year,
        "quantity": f"{quantity}.0",
        "unitName": unit,
        **values(uid, (price or usual_price) * quantity, year, life),
        **place.columns(),
    }


def movables(town):
    yield from stops(town)
    yield from racks_and_boards(town)
    yield from rest_areas(town)
    yield from yards(town)
    yield from schools_and_clinics(town)
    yield from boiler_rooms(town)


def stops(town):
    for row in town.points("public_transport_stops.csv"):
        name = stop_name(row["name"])
        place = town.near(row["lat"], row["lon"], f"зупинка «{name}»")
        yield record(GREEN, PAVILION, place, f"Павільйон очікування на зупинці «{name}»")
        yield record(GREEN, BENCH, place)
        yield record(GREEN, BIN, place)
        yield record(GREEN, TIMETABLE, place)


def stop_name(raw):
    """The source's names lack or double a quotation mark here and there; inside a name they become „…“."""
    name = re.sub(r"^Зупинка ", "", raw.strip()).replace("«", "„").replace("»", "“")
    name = re.sub(r"\b(вул|мкр|маг|с)\.(?=\S)", r"\1. ", name)
    missing = name.count("„") - name.count("“")
    return name + "“" if missing > 0 else name.rstrip("“") if missing < 0 else name


def racks_and_boards(town):
    for row in town.points("bicycle_parking.csv"):
        spaces = int(re.search(r"\d+", row["details"])[0])
        yield record(GREEN, RACK, town.near(row["lat"], row["lon"], None), row["name"], price=RACK[2] * spaces)
    for row in town.points("bulletin_boards.csv"):
        title = re.sub(r"([\d.]+)x([\d.]+)", r"\1×\2 м", row["name"]).replace(".", ",").removesuffix(" x")
        yield record(GREEN, BOARD, town.near(row["lat"], row["lon"], None), title)


def rest_areas(town):
    for row in town.points("equipped_recreation_areas.csv"):
        place = town.near(row["lat"], row["lon"], "місце відпочинку")
        yield record(GREEN, TABLE, place)
        yield record(GREEN, BIN, place)
        for word, thing in (("гойдалка", PLAYGROUND[0]), ("накриття", SHED), ("мангал", GRILL), ("гірка", PLAYGROUND[1])):
            if word in row["name"]:
                yield record(GREEN, thing, place)


def yards(town):
    for i, block in enumerate(town.blocks):
        yard = block.at(f"подвір’я будинку № {block.number}")
        yield record(GREEN, YARD_BENCH, yard)
        yield record(GREEN, YARD_BENCH, yard)
        yield record(GREEN, BIN, yard, quantity=2)
        if i % 3 == 0:
            yield from (record(GREEN, thing, yard) for thing in PLAYGROUND)
        if i % 4 == 1:
            yield record(GREEN, BINS, yard.at("контейнерний майданчик"), quantity=3)


def schools_and_clinics(town):
    for kind, holder, things in (
        ("Школа", EDUCATION, CLASSROOM * 2),
        ("Дошкільний навчальний заклад", EDUCATION, CLASSROOM),
        ("Медичний заклад", HEALTH, CLINIC * 3),
        ("Кінотеатр", CULTURE, CLASSROOM[:2]),
    ):
        for name, place in town.institutions(kind):
            if "ТОВ" not in name:
                yield from (record(holder, thing, place, unit="к-т" if "Комплект" in thing[0] else "шт.") for thing in things)


def boiler_rooms(town):
    for kind in ("Школа", "Дошкільний навчальний заклад", "Лазня"):
        for _, place in town.institutions(kind):
            room = place.at("котельня")
            for thing in (BOILER, BOILER, PUMP, PUMP):
                yield record(HEAT, thing, room)

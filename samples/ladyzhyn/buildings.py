"""Schools, club houses, shelters, pump houses: the table buildings."""

from columns import CLASSES
from ledger import COUNCIL, CULTURE, EDUCATION, GREEN, HEALTH, HEAT, between, pick

SUPPLY, GAS, WATER = "постачання електроенергії", "постачання природного газу", "централізоване водопостачання"
DRAIN, HEATING = "централізоване водовідведення", "теплопостачання"
FULL, PLAIN = ", ".join([SUPPLY, WATER, DRAIN, HEATING]), SUPPLY
CONDITIONS = ["Не потребує ремонту", "Потребує поточного ремонту", "Потребує поточного ремонту", "Потребує капітального ремонту", "Невідомо"]
WALLS = ["цегла", "цегла", "залізобетонні панелі", "пиляний вапняк"]

# The village centres: house numbers are left out, as village registers often do.
VILLAGES = [
    ("Лукашівка", "вул. Шевченка"), ("Заозерне", "вул. Шкільна"), ("Заозерне", "вул. Соборна"),
    ("Василівка", "вул. Шевченка"), ("Губник", "вул. Гранітна"), ("Ружицьке", "вул. Ружицьких"),
]


def record(holder, title, class_id, area, place, part_of=None, description=None, user=None, utilities=FULL, ready=None):
    number = holder.next_number("building")
    uid = f"{holder.code}-{number}"
    status = pick(uid + "status", ["Зареєстровано", "Зареєстровано", "Не зареєстровано", "У процесі реєстрації", "Невідомо"])
    registered = status == "Зареєстровано"
    year = between(uid + "built", 1958, 2012)
    return {
        "id": uid,
        "isPartOf": part_of,
        "title": title,
        "description": description or (f"Матеріал стін — {pick(uid, WALLS)}. Рік побудови — {year}" if ready is None else None),
        "ownerName": COUNCIL.name,
        "ownerId": COUNCIL.code,
        "balanceHolderName": holder.name,
        "balanceHolderId": holder.code,
        "userName": (user or holder).name,
        "userId": (user or holder).code,
        "dk018classId": class_id,
        "dk018classDescription": CLASSES[class_id],
        "unitName": "кв. м." if area else "шт.",
        "area": f"{area * between(uid, 85, 115) / 100:.2f}" if area else "1",
        **place.columns(),
        "registrationStatus": status,
        "registrationId": f"{between(uid + 'r', 1_000_000, 2_900_000)}05106" if registered else None,
        "registrationDate": f"{between(uid + 'y', 2014, 2025)}-{between(uid + 'm', 1, 12):02d}-{between(uid + 'd', 1, 28):02d}" if registered else None,
        "constructionReadiness": ready,
        "condition": None if ready is not None else pick(uid + "condition", CONDITIONS),
        "utilitiesAvailable": None if ready is not None else utilities,
    }


def buildings(town):
    yield from education(town)
    yield from villages(town)
    yield from town_houses(town)
    yield from premises(town)
    yield from unfinished(town)


def education(town):
    for kind, title, main_area in (("Школа", "Будівля ліцею", 4_800), ("Дошкільний навчальний заклад", "Будівля закладу дошкільної освіти", 1_650)):
        for name, place in town.institutions(kind):
            full = f"{title} № {name.split()[-1]}" if kind == "Школа" else f"{title} «{name}»"
            complex_name = full.replace("Будівля", "Майновий комплекс")
            yield record(EDUCATION, full, "1263", main_area, place.at("літера А"), complex_name)
            yield record(EDUCATION, f"Харчоблок, {name}", "1263", 240, place.at("літера Б"), complex_name)
            yield record(EDUCATION, "Комора овочева", "1252", 36, place.at("літера В"), complex_name, utilities=None)
            yield record(HEAT, f"Котельня, {name}", "1251", 90, place.at("літера К"), complex_name, utilities=f"{SUPPLY}, {GAS}, {WATER}")
            if kind == "Школа":
                yield record(EDUCATION, "Спортивна зала", "1265", 540, place.at("літера Г"), complex_name)
                yield record(EDUCATION, "Тир (не використовується)", "1265", None, place, complex_name, utilities="Невідомо")


def villages(town):
    for settlement, street in VILLAGES:
        place = town.street(settlement, street)
        yield record(CULTURE, f"Будинок культури села (селища) {settlement}", "1261", 620, place, utilities=PLAIN)
        yield record(CULTURE, f"Бібліотека-філія «Слов’янське джерело», {settlement}", "1262", 110, place, user=COUNCIL, utilities=PLAIN)
        yield record(HEALTH, "Фельдшерський пункт", "1264", 140, place, utilities=f"{SUPPLY}, {WATER}")
        yield record(GREEN, "Капличка поминальна", "1274", 24, place.at("цвинтар"), utilities=None)
        yield record(HEAT, "Насосна станція над артезіанською свердловиною", "1251", 18, place, utilities=PLAIN)
        yield record(HEAT, "Башта водонапірна Рожновського", "1252", None, place, utilities=None)


def town_houses(town):
    for kind, holder, title, class_id, area in (
        ("Кінотеатр", CULTURE, "Будівля міського Будинку культури «Прометей»", "1261", 2_300),
        ("Медичний заклад", HEALTH, "Амбулаторія загальної практики — сімейної медицини", "1264", 860),
        ("Лазня", GREEN, "Лазня міська", "1274", 480),
        ("Автостанція", GREEN, "Павільйон касовий автостанції", "1230", 120),
        ("Комунальне підприємство", GREEN, "Будівля адміністративно-побутова", "1220", 390),
    ):
        for name, place in town.institutions(kind):
            if "ТОВ" not in name:
                yield record(holder, title, class_id, area, place)
                yield record(holder, f"Гараж при об’єкті «{title}»", "1242", 54, place.at("двір"), utilities=PLAIN)


def premises(town):
    for i, block in enumerate(town.blocks):
        if i % 3 == 0:
            yield record(GREEN, "Приміщення підвальне (найпростіше укриття)", "1274", 180, block.at(f"підвал, секція {1 + i % 4}"), utilities=PLAIN)
        if i % 4 == 1:
            yield record(COUNCIL, "Приміщення нежитлове вбудоване", "1230", 74, block.at(f"приміщення {51 + i}"), user=pick(block.number, [None, HEALTH, CULTURE]))
        if i % 12 == 5:
            yield record(COUNCIL, "Гуртожиток сімейного типу", "1130", 2_900, block)


def unfinished(town):
    place = town.street("Ладижин", "вул. Шкільна")
    yield record(COUNCIL, "Басейн плавальний «Хвиля» (незавершене будівництво)", "1265", 1_900, place, ready=60)
    yield record(EDUCATION, "Прибудова до ліцею: актова зала на 300 місць, бібліотека, майстерня та \"простір, де пам'ятають\"", "1263", 1_100, place, ready="Невідомо")

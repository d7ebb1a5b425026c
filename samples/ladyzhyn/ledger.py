"""The invented part, told once: who keeps the property, what it cost and how its number is made."""

import zlib

REGISTER_YEAR = 2026  # the register is dated 1 January 2026


def edrpou(first_seven):
    """Adds the check digit. Codes from 60 000 001 up have weights 1…7, then 3…9 when the remainder is 10."""
    for add in (0, 2):
        rest = sum((i + 1 + add) * int(d) for i, d in enumerate(first_seven)) % 11
        if rest < 10:
            return first_seven + str(rest)
    return first_seven + "0"


class Holder:
    def __init__(self, first_seven, name, enterprise=False):
        self.code, self.name, self.enterprise, self._last = edrpou(first_seven), name, enterprise, {}

    def next_number(self, kind):
        """Budget bodies number 1013 + four digits, enterprises 103 + six; unique at the holder."""
        account = {"building": "1013", "machine": "1014", "tool": "1016", "other": "1018"}[kind]
        account = account[:2] + account[3] if self.enterprise else account
        self._last[account] = self._last.get(account, 0) + 1
        return account + str(self._last[account]).zfill(6 if self.enterprise else 4)


# 99…: a range in which no code has been issued.
COUNCIL = Holder("9900101", "Ладижинська міська рада (вигадана)")
EDUCATION = Holder("9900102", "Управління освіти Ладижинської міської ради (вигадане)")
CULTURE = Holder("9900103", "Відділ культури, молоді та спорту Ладижинської міської ради (вигаданий)")
GREEN = Holder("9900104", "Комунальне підприємство «Місто над Бугом» Ладижинської міської ради (вигадане)", enterprise=True)
HEAT = Holder("9900105", "Комунальне підприємство \"Тепло П'яти Криниць\" (вигадане)", enterprise=True)
HEALTH = Holder("9900106", "Комунальне некомерційне підприємство «Центр родинної медицини „Здоров’я“» (вигадане)", enterprise=True)


def pick(key, choices):
    """The same choice for the same key, on every machine and in every version of Python."""
    return choices[zlib.crc32(key.encode()) % len(choices)]


def between(key, low, high):
    return low + zlib.crc32(("#" + key).encode()) % (high - low + 1)


def money(kopecks):
    return f"{kopecks // 100}.{kopecks % 100:02d}"


def values(key, price, year, life):
    """Primary value within a fifth of the price, straight-line wear, and the difference."""
    primary = price * between(key, 80, 120)  # hryvnias by percent: kopecks
    wear = primary * min(REGISTER_YEAR - year, life) // life
    return {
        "primaryValueAmount": money(primary),
        "amortizationValueAmount": money(wear),
        "bookValueAmount": money(primary - wear),
        "usageDuarationInYears": f"{life}.0",
    }

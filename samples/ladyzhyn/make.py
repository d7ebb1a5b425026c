#!/usr/bin/env python3
"""Writes movableProperty.csv and buildings.csv beside itself:   python3 make.py FOLDER-WITH-LADYZHYN-DATA

Addresses and coordinates are real, everything else is invented (README.md). The same data give the same bytes.
"""

import csv
import sys
from pathlib import Path

from buildings import buildings
from columns import ADDRESS, BUILDING_COLUMNS, MOVABLE_COLUMNS, POINT
from movables import movables
from town import Town


def write(name, columns, records):
    with open(Path(__file__).parent / name, "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(columns)
        for record in records:
            table.writerow(["null" if record.get(c) is None else record[c] for c in columns])
    print(f"{name}: {len(records)} rows")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    town = Town(sys.argv[1])
    write("movableProperty.csv", MOVABLE_COLUMNS + ADDRESS + POINT, list(movables(town)))
    write("buildings.csv", BUILDING_COLUMNS + POINT, list(buildings(town)))

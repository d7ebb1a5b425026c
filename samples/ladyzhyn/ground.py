"""Makes boundary.geojson and streets.geojson, the ground of the map:  python3 ground.py FOLDER_OF_THE_SOURCE"""

import json
import sys
from pathlib import Path

from town import FORMER, rows, street_name


def written(name, features):
    lines = ",\n".join(json.dumps(f, ensure_ascii=False, separators=(",", ":")) for f in features)
    Path(__file__).with_name(name).write_text(f'{{"type":"FeatureCollection","features":[\n{lines}\n]}}\n', encoding="utf-8", newline="\n")


def feature(name, kind, coordinates):
    return {"type": "Feature", "properties": {"name": name} if name else {}, "geometry": {"type": kind, "coordinates": coordinates}}


def rounded(lon, lat):
    return [round(float(lon), 5), round(float(lat), 5)]


def boundary(folder):
    with open(folder / "boundary_ladyzhyn.geojson", encoding="utf-8") as file:
        for f in json.load(file)["features"]:
            rings = [[rounded(*p[:2]) for p in ring] for ring in f["geometry"]["coordinates"]]
            yield feature(f["properties"]["name"], "Polygon", rings)


def streets(folder):
    """The source has no lines of streets, so a street is the points of its houses."""
    found = {}
    for house in rows(folder, "houses.csv"):
        if house["lat"] and house["lon"]:
            found.setdefault((house["settlement"], house["street"]), set()).add(tuple(rounded(house["lon"], house["lat"])))
    for (_, street), points in sorted(found.items()):
        yield feature(None if FORMER.search(street) else street_name(street), "MultiPoint", [list(p) for p in sorted(points)])


if __name__ == "__main__":
    source = Path(sys.argv[1])
    written("boundary.geojson", boundary(source))
    written("streets.geojson", streets(source))

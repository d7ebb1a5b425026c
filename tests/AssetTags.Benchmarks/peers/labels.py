"""python3 labels.py INPUT.csv OUT.pdf FONT.ttf

Label sheets with ReportLab and segno: 24 labels of 70 × 37 mm on A4, QR level Q as merged vector runs.
Columns of the input: community, name, address, number, host, code, payload.
"""

import csv
import sys

import segno
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

COLUMNS, ROWS = 3, 8
WIDTH, HEIGHT, TOP = 70 * mm, 37 * mm, 0.5 * mm
CODE_BOX, QUIET_ZONE = 28 * mm, 4
TEXT_X, TEXT_WIDTH = 32 * mm, 35 * mm
LEADING = 1.17


def draw_code(page, payload, left, top):
    rows = segno.make(payload, error="q", mode="alphanumeric", boost_error=False, micro=False).matrix
    module = CODE_BOX / (len(rows) + 2 * QUIET_ZONE)
    path = page.beginPath()
    for y, row in enumerate(rows):
        x = 0
        while x < len(row):
            start = x
            while x < len(row) and row[x]:
                x += 1
            if x > start:
                path.rect(left + (QUIET_ZONE + start) * module, top - (QUIET_ZONE + y + 1) * module, (x - start) * module, module)
            x += 1
    page.drawPath(path, stroke=0, fill=1)


def draw_text(page, asset, left, top):
    def block(text, size, y, lines):
        page.setFont("Label", size)
        for i, line in enumerate(simpleSplit(text, "Label", size, TEXT_WIDTH)[:lines]):
            page.drawString(left + TEXT_X, top - y * mm - size * (1 + LEADING * i), line)

    block(asset["community"], 6, 2.5, 2)
    block(asset["name"], 8, 8, 3)
    block(asset["address"], 6, 19, 2)
    block(asset["number"], 8, 25, 1)
    block(asset["host"], 6, 29, 1)
    block(f"{asset['code'][:5]}-{asset['code'][5:]}", 9, 32, 1)


def main(source, target, font):
    pdfmetrics.registerFont(TTFont("Label", font))
    page = Canvas(target, pagesize=A4, pageCompression=1)
    with open(source, encoding="utf-8", newline="") as file:
        for count, asset in enumerate(csv.DictReader(file)):
            slot = count % (COLUMNS * ROWS)
            if slot == 0 and count:
                page.showPage()
            left = slot % COLUMNS * WIDTH
            top = A4[1] - TOP - slot // COLUMNS * HEIGHT
            draw_code(page, asset["payload"], left + 2 * mm, top - 4.5 * mm)
            draw_text(page, asset, left, top)
    page.save()


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])

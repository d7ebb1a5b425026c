# python3 symbols.py segno|libqrencode VERSION LEVEL < texts: one symbol a line, its rows as 0 and 1, without a quiet zone.
# Debian: python3-segno, libqrencode4 (the library that gLabels draws its QR codes with).
import ctypes
import sys


def segno_rows(text, version, level):
    import segno
    made = segno.make(text, version=version, error=level.lower(), mode='alphanumeric', boost_error=False, micro=False)
    return [''.join('1' if module else '0' for module in row) for row in made.matrix]


class Symbol(ctypes.Structure):
    _fields_ = [('version', ctypes.c_int), ('width', ctypes.c_int), ('data', ctypes.POINTER(ctypes.c_ubyte))]


def libqrencode_rows(text, version, level):
    library = ctypes.CDLL('libqrencode.so.4')
    library.QRcode_encodeString.restype = ctypes.POINTER(Symbol)
    made = library.QRcode_encodeString(text.encode(), version, 'LMQH'.index(level), 2, 1).contents
    if made.version != version:
        raise ValueError(f'{text} needs version {made.version}')
    return [''.join(str(made.data[y * made.width + x] & 1) for x in range(made.width)) for y in range(made.width)]


tool, version, level = sys.argv[1:4]
rows = {'segno': segno_rows, 'libqrencode': libqrencode_rows}[tool]
for line in sys.stdin.read().split():
    print(*rows(line, int(version), level))

#!/usr/bin/env python3
"""Prepares the bundled fonts (src/docs/decisions, fonts): python3 prepare.py SOURCE-FOLDER ../../assets/fonts

SOURCE-FOLDER holds NotoSansSC_400Regular.ttf, NotoSansSC_700Bold.ttf and HanaMinA.ttf. Radical and
compatibility code points are dropped from Noto's map, else copied and searched PDF text comes out as radicals; the rare
font is cut down to characters Noto lacks.
"""
import sys
from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont

UNIFIED = {0xFA0E, 0xFA0F, 0xFA11, 0xFA13, 0xFA14, 0xFA1F, 0xFA21, 0xFA23, 0xFA24, 0xFA27, 0xFA28, 0xFA29}


def is_dropped(code):
    return 0x2E80 <= code <= 0x2FDF or (0xF900 <= code <= 0xFAFF and code not in UNIFIED) or 0x2F800 <= code <= 0x2FA1F


def strip(source, target):
    font = TTFont(source)
    for table in font["cmap"].tables:
        if hasattr(table, "cmap"):
            table.cmap = {code: name for code, name in table.cmap.items() if not is_dropped(code)}
    font.save(target)
    return set(font.getBestCmap())


def rare(source, target, wanted):
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    font = subset.load_font(source, options)
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6):
            record.string = "AmendsRare"
    have = set(font.getBestCmap())
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted & have)
    cutter.subset(font)
    subset.save_font(font, target, options)
    return wanted & have


def main(source, target):
    known = strip(f"{source}/NotoSansSC_400Regular.ttf", f"{target}/NotoSansSC-Regular.ttf")
    strip(f"{source}/NotoSansSC_700Bold.ttf", f"{target}/NotoSansSC-Bold.ttf")
    # Noto holds the whole 2013 table of characters; the rare font adds those of the first planes it lacks.
    wanted = set(range(0x3400, 0xA000)) | set(range(0x20000, 0x2EBE1))
    rare(f"{source}/HanaMinA.ttf", f"{target}/AmendsRare-Regular.ttf", wanted - known)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

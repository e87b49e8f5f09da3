package org.amends.vault.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Keeps the chunks of a PNG that make its picture and drops all others: texts, times, Exif, and what follows the end. Pure. */
final class PngCleaner {
    private static final int HEAD = 8;
    private static final int AROUND = 12;
    private static final Set<String> PICTURE =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");

    private PngCleaner() {
    }

    static byte[] clean(byte[] png) throws NotThisFormat {
        if (png.length < HEAD) {
            throw new NotThisFormat("no head");
        }
        ByteBuffer in = ByteBuffer.wrap(png);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, HEAD);
        int at = HEAD;
        boolean picture = false;
        while (at + AROUND <= png.length) {
            int length = in.getInt(at);
            if (length < 0 || length > png.length - at - AROUND) {
                throw new NotThisFormat("chunk at " + at);
            }
            String name = new String(png, at + 4, 4, StandardCharsets.US_ASCII);
            picture |= name.equals("IDAT");
            if (PICTURE.contains(name)) {
                out.write(png, at, AROUND + length);
            }
            if (name.equals("IEND") && picture) {
                return out.toByteArray();
            }
            at += AROUND + length;
        }
        throw new NotThisFormat("no end");
    }
}

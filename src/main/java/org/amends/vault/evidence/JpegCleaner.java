package org.amends.vault.evidence;

import java.io.ByteArrayOutputStream;

/**
 * Takes place, time, device, thumbnail and comments out of a JPEG without touching its picture: all application segments but JFIF and
 * Adobe's colours, and comments. Which way up it is stays, in an Exif segment of its own that says nothing else. Pure.
 */
final class JpegCleaner {
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int JFIF = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int LAST_APPLICATION = 0xef;
    private static final int ADOBE = 0xee;
    private static final int COMMENT = 0xfe;

    private final byte[] in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int at = 2;

    private JpegCleaner(byte[] in) {
        this.in = in;
    }

    static byte[] clean(byte[] jpeg) throws NotThisFormat {
        return new JpegCleaner(jpeg).clean();
    }

    private byte[] clean() throws NotThisFormat {
        out.write(0xff);
        out.write(START);
        int marker = marker();
        while (marker != SCAN) {
            if (marker == END || marker == START) {
                throw new NotThisFormat("no picture");
            }
            segment(marker);
            marker = marker();
        }
        return picture();
    }

    private int marker() throws NotThisFormat {
        if (at + 4 > in.length || (in[at] & 0xff) != 0xff) {
            throw new NotThisFormat("marker at " + at);
        }
        while (at < in.length && (in[at] & 0xff) == 0xff) {
            at++;
        }
        if (at >= in.length) {
            throw new NotThisFormat("cut short");
        }
        return in[at++] & 0xff;
    }

    private void segment(int marker) throws NotThisFormat {
        if (at + 2 > in.length) {
            throw new NotThisFormat("cut short");
        }
        int length = (in[at] & 0xff) << 8 | in[at + 1] & 0xff;
        if (length < 2 || at + length > in.length) {
            throw new NotThisFormat("segment at " + at);
        }
        if (marker == EXIF) {
            int turned = ExifTurn.of(in, at + 2, at + length);
            out.writeBytes(turned == 1 ? new byte[0] : ExifTurn.segment(turned));
        } else if (isKept(marker)) {
            out.write(0xff);
            out.write(marker);
            out.write(in, at, length);
        }
        at += length;
    }

    private static boolean isKept(int marker) {
        boolean application = marker >= JFIF && marker <= LAST_APPLICATION;
        return marker != COMMENT && (!application || marker == JFIF || marker == ADOBE);
    }

    /** The scan to its end mark; whatever somebody hung behind it is dropped. */
    private byte[] picture() throws NotThisFormat {
        int end = at;
        while (end + 1 < in.length && !((in[end] & 0xff) == 0xff && (in[end + 1] & 0xff) == END)) {
            end++;
        }
        if (end + 1 >= in.length) {
            throw new NotThisFormat("no end");
        }
        out.write(0xff);
        out.write(SCAN);
        out.write(in, at, end + 2 - at);
        return out.toByteArray();
    }
}

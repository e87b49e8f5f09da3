package org.amends.vault.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which way up a photo was taken: the one thing of its Exif that is kept, 1 (upright) to 8. Pure. */
final class ExifTurn {
    private static final byte[] HEAD = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private ExifTurn() {
    }

    /** The orientation in an Exif segment's bytes; 1 where none is told. */
    static int of(byte[] in, int from, int until) {
        int tiff = from + HEAD.length;
        if (tiff + 8 > until) {
            return 1;
        }
        ByteBuffer bytes = ByteBuffer.wrap(in, tiff, until - tiff).slice();
        bytes.order(bytes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = bytes.getInt(4);
        if (directory < 8 || directory + 2 > bytes.limit()) {
            return 1;
        }
        int entries = bytes.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry + ENTRY > bytes.limit()) {
                return 1;
            }
            if ((bytes.getShort(entry) & 0xffff) == TAG && bytes.getShort(entry + 2) == SHORT) {
                int turned = bytes.getShort(entry + 8);
                return turned >= 1 && turned <= 8 ? turned : 1;
            }
        }
        return 1;
    }

    /** An Exif segment that says this and nothing else, marker and length before it. */
    static byte[] segment(int turned) {
        int length = 2 + HEAD.length + 8 + 2 + ENTRY + 4;
        return ByteBuffer.allocate(2 + length).put((byte) 0xff).put((byte) 0xe1).putShort((short) length).put(HEAD)
                .put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8)
                .putShort((short) 1).putShort((short) TAG).putShort((short) SHORT).putInt(1)
                .putShort((short) turned).putShort((short) 0).putInt(0).array();
    }
}

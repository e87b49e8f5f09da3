package org.amends.pack.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * The table of contents at the end of a zip, which names what the entries themselves do not say: links, encryption. One that is cut off,
 * or that other bytes stand before or behind, is refused, so that no two readers see two different packs.
 */
record CentralDirectory(List<Item> items) {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ITEM = 0x02014b50;
    private static final int ITEM_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LINK = 0xa000;
    private static final int KIND = 0xf000;

    CentralDirectory {
        items = List.copyOf(items);
    }

    /** One entry: its name, the mode bits of a Unix system (0 when made elsewhere), whether it is locked by a password. */
    record Item(String name, int mode, boolean isLocked) {
        boolean isLink() {
            return (mode & KIND) == LINK;
        }

        /** A pipe, a device, a socket: nothing that holds text. */
        boolean isDevice() {
            int kind = mode & KIND;
            return kind != 0 && kind != LINK && kind != 0x8000 && kind != 0x4000;
        }
    }

    /** Throws ZipException when the table is not whole. */
    static CentralDirectory read(byte[] zip) throws ZipException {
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(in);
        int count = in.getShort(end + 10) & 0xffff;
        long size = in.getInt(end + 12) & 0xffffffffL;
        long offset = in.getInt(end + 16) & 0xffffffffL;
        if (offset + size != end || in.getShort(end + 8) != in.getShort(end + 10)) {
            throw new ZipException("the table of contents does not fit");
        }
        List<Item> items = new ArrayList<>();
        int at = (int) offset;
        for (int i = 0; i < count; i++) {
            if (at + ITEM_LENGTH > end || in.getInt(at) != ITEM) {
                throw new ZipException("the table of contents is broken");
            }
            int name = in.getShort(at + 28) & 0xffff;
            int extra = in.getShort(at + 30) & 0xffff;
            int comment = in.getShort(at + 32) & 0xffff;
            boolean unix = zip[at + 5] == 3;
            if (at + ITEM_LENGTH + name + extra + comment > end) {
                throw new ZipException("the table of contents is broken");
            }
            items.add(new Item(new String(zip, at + ITEM_LENGTH, name, StandardCharsets.UTF_8),
                    unix ? in.getInt(at + 38) >>> 16 : 0, (in.getShort(at + 8) & 1) != 0));
            at += ITEM_LENGTH + name + extra + comment;
        }
        if (at != end) {
            throw new ZipException("the table of contents is broken");
        }
        return new CentralDirectory(items);
    }

    /** Where the last record begins; it and its comment must reach to the very end. */
    private static int end(ByteBuffer in) throws ZipException {
        int length = in.capacity();
        for (int at = length - END_LENGTH; at >= 0 && at >= length - END_LENGTH - LONGEST_COMMENT; at--) {
            if (in.getInt(at) == END && at + END_LENGTH + (in.getShort(at + 20) & 0xffff) == length) {
                return at;
            }
        }
        throw new ZipException("the table of contents is missing");
    }
}

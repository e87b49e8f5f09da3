package org.amends.pack.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Writes zips that Java's own writer refuses to write: links, twins, locked entries, a table of contents that lies. Entries are stored. */
final class BareZip {
    private final ByteArrayOutputStream local = new ByteArrayOutputStream();
    private final ByteArrayOutputStream contents = new ByteArrayOutputStream();
    private String alias = "";
    private int count;
    private byte[] last = {};
    private int lastMode;
    private int lastFlags;
    private String lastName = "";

    BareZip file(String name, byte[] bytes) {
        return entry(name, bytes, 0x8000 | 0644);
    }

    BareZip link(String name, String target) {
        return entry(name, target.getBytes(StandardCharsets.UTF_8), 0xa000 | 0777);
    }

    BareZip locked(String name, byte[] bytes) {
        return put(name, bytes, 0x8000 | 0644, 1);
    }

    BareZip entry(String name, byte[] bytes, int mode) {
        return put(name, bytes, mode, 0);
    }

    /** The table of contents gives the last entry another name. */
    BareZip listedAs(String name) {
        alias = name;
        return this;
    }

    private BareZip put(String name, byte[] bytes, int mode, int flags) {
        list();
        last = bytes;
        lastName = name;
        lastMode = mode;
        lastFlags = flags;
        return this;
    }

    private void list() {
        if (lastName.isEmpty()) {
            return;
        }
        int offset = local.size();
        byte[] name = lastName.getBytes(StandardCharsets.UTF_8);
        local.writeBytes(buffer(30).putInt(0x04034b50).putShort((short) 20).putShort((short) lastFlags).putShort((short) 0)
                .putInt(0).putInt(crc(last)).putInt(last.length).putInt(last.length).putShort((short) name.length)
                .putShort((short) 0).array());
        local.writeBytes(name);
        local.writeBytes(last);
        byte[] listed = (alias.isEmpty() ? lastName : alias).getBytes(StandardCharsets.UTF_8);
        contents.writeBytes(buffer(46).putInt(0x02014b50).putShort((short) (3 << 8 | 20)).putShort((short) 20)
                .putShort((short) lastFlags).putShort((short) 0).putInt(0).putInt(crc(last)).putInt(last.length)
                .putInt(last.length).putShort((short) listed.length).putShort((short) 0).putShort((short) 0)
                .putShort((short) 0).putShort((short) 0).putInt(lastMode << 16).putInt(offset).array());
        contents.writeBytes(listed);
        alias = "";
        count++;
    }

    Path in(Path file) throws IOException {
        list();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(local.toByteArray());
        whole.writeBytes(contents.toByteArray());
        whole.writeBytes(buffer(22).putInt(0x06054b50).putInt(0).putShort((short) count).putShort((short) count)
                .putInt(contents.size()).putInt(local.size()).putShort((short) 0).array());
        return Files.write(file, whole.toByteArray());
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}

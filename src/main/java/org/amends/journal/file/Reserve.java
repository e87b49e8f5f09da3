package org.amends.journal.file;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Room kept back in a file, so that on a full disk open cases can still be finished and copied out. */
public final class Reserve {
    public static final String FILE = "disk.reserve";
    private static final int PIECE = 1 << 20;
    private static final int PIECES = 32;

    private final StoreFiles files;

    public Reserve(StoreFiles files) {
        this.files = files;
    }

    /** Takes the room, in real bytes, when it is not taken yet. */
    public void keep() throws IOException {
        if (files.exists(FILE)) {
            return;
        }
        try (StoreFile file = files.open(FILE + ".new")) {
            for (int i = 0; i < PIECES; i++) {
                file.write((long) i * PIECE, ByteBuffer.allocate(PIECE));
            }
            file.force();
        }
        files.rename(FILE + ".new", FILE);
    }

    /** Gives the room back. False when there was none. */
    public boolean release() throws IOException {
        if (!files.exists(FILE)) {
            return false;
        }
        files.delete(FILE);
        return true;
    }
}

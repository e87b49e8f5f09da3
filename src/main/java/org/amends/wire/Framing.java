package org.amends.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Pieces with their length before them; no length is believed beyond what is there. */
final class Framing {
    static final int SIGNATURE = 64;

    private Framing() {
    }

    /** What writes a form. */
    interface Form {
        void write(DataOutputStream out) throws IOException;
    }

    static byte[] bytes(Form form) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(all)) {
            form.write(out);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory", e);
        }
        return all.toByteArray();
    }

    static void put(DataOutputStream out, byte[] piece) throws IOException {
        out.writeInt(piece.length);
        out.write(piece);
    }

    static byte[] take(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("a piece is cut");
        }
        return in.readNBytes(length);
    }

    static boolean begins(DataInputStream in, String magic) throws IOException {
        return Arrays.equals(in.readNBytes(magic.length()), magic.getBytes(StandardCharsets.US_ASCII));
    }
}

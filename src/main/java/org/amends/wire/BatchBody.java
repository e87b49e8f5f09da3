package org.amends.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The body of a batch: one event a line, packed. Reading never unpacks more than it was told it may. */
public final class BatchBody {
    private static final int CHUNK = 8192;

    private BatchBody() {
    }

    /** A body that cannot be taken, and why. */
    public static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;
        private final ProblemCode code;

        Unfit(ProblemCode code) {
            super(code.name());
            this.code = code;
        }

        public ProblemCode code() {
            return code;
        }
    }

    public static byte[] pack(List<byte[]> events) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (byte[] event : events) {
                out.write(event);
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return packed.toByteArray();
    }

    /** The lines of a packed body. */
    public static List<byte[]> unpack(byte[] packed, Limits limits) throws Unfit {
        if (packed.length > limits.packed()) {
            throw new Unfit(ProblemCode.TOO_LARGE);
        }
        return lines(expanded(packed, limits.unpacked()), limits);
    }

    private static byte[] expanded(byte[] packed, int most) throws Unfit {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(Math.min(most, packed.length * 4));
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (plain.size() + read > most) {
                    throw new Unfit(ProblemCode.TOO_LARGE);
                }
                plain.write(chunk, 0, read);
            }
        } catch (IOException cut) {
            throw new Unfit(ProblemCode.UNREADABLE);
        }
        return plain.toByteArray();
    }

    private static List<byte[]> lines(byte[] plain, Limits limits) throws Unfit {
        List<byte[]> lines = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < plain.length; at++) {
            if (plain[at] == '\n') {
                if (at - begin > limits.event() || lines.size() == limits.events()) {
                    throw new Unfit(ProblemCode.TOO_LARGE);
                }
                lines.add(java.util.Arrays.copyOfRange(plain, begin, at));
                begin = at + 1;
            }
        }
        if (begin != plain.length || lines.isEmpty()) {
            throw new Unfit(ProblemCode.UNREADABLE);
        }
        return lines;
    }

    /** The digest as `Content-Digest` writes it (RFC 9530). */
    public static String digest(byte[] body) {
        try {
            return "sha-256=:" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(body)) + ":";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 must be available", e);
        }
    }
}

package org.amends.pack.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.amends.core.language.Wording;

/** Turns the bytes of a text file of a pack into text: UTF-8 alone, without a byte order mark, not above {@value #LARGEST} bytes. */
public final class PlainBytes {
    static final int LARGEST = 1 << 20;

    private PlainBytes() {
    }

    /** The text, or empty with the reason in `problems`. */
    public static Optional<String> text(String file, byte[] bytes, Problems problems) {
        if (bytes.length > LARGEST) {
            problems.addAt(Place.file(file), 0, "too-large", new Wording(
                    "文件超过 1 MiB：" + bytes.length + " 字节", "larger than 1 MiB: " + bytes.length + " bytes"));
            return Optional.empty();
        }
        if (hasMark(bytes)) {
            problems.addAt(Place.file(file), 1, "byte-order-mark", new Wording(
                    "文件开头有 BOM 标记，请另存为“UTF-8（无 BOM）”",
                    "begins with a byte order mark; save it as UTF-8 without one"));
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            problems.addAt(Place.file(file), line(bytes, in.position()), "not-utf-8", new Wording(
                    "不是 UTF-8 文字（可能是 GBK），请另存为 UTF-8", "not UTF-8 (perhaps GBK); save it as UTF-8"));
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= 2 && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
                || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
                || bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf);
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}

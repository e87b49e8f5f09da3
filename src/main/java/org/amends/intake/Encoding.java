package org.amends.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import org.amends.core.table.UnreadableTable;

/** How a text file is encoded: by its mark, by being right UTF-8, by the nought bytes of UTF-16, else by what ICU finds likest of the Chinese ones. */
final class Encoding {
    private static final int SAMPLE = 256 << 10;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Set<String> CHINESE = Set.of("GB18030", "Big5");

    private Encoding() {
    }

    static Charset of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(SAMPLE));
        }
    }

    static Charset of(byte[] sample) {
        if (begins(sample, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(sample, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(sample, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int even = noughts(sample, 0);
        int odd = noughts(sample, 1);
        if (even + odd > 0) {
            return odd >= even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return fits(sample, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : chinese(sample);
    }

    private static Charset chinese(byte[] sample) {
        CharsetMatch[] likest = new CharsetDetector().setText(sample).detectAll();
        return Arrays.stream(likest).filter(match -> CHINESE.contains(match.getName()))
                .filter(match -> fits(sample, Charset.forName(match.getName())))
                .max(Comparator.comparingInt(CharsetMatch::getConfidence).thenComparing(CharsetMatch::getName))
                .map(match -> Charset.forName(match.getName()))
                .orElseGet(() -> {
                    if (fits(sample, GB18030)) {
                        return GB18030;
                    }
                    throw new UnreadableTable("encoding");
                });
    }

    /** Whether it decodes without a fault; the sample may end within a character. */
    private static boolean fits(byte[] sample, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(sample.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(sample), out, sample.length < SAMPLE);
        return !result.isError();
    }

    private static int noughts(byte[] sample, int from) {
        int count = 0;
        for (int i = from; i < sample.length; i += 2) {
            count += sample[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean begins(byte[] sample, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= sample.length || (sample[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

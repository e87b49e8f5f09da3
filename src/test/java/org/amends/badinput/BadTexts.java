package org.amends.badinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The corpus of bad texts as data, and seeded mixtures of its pieces. */
public final class BadTexts {
    private static final Path FILE = Path.of("src/test/resources/badinput/texts.tsv");
    private static final Pattern TIMES = Pattern.compile("(?s)(.*)\\{([0-9]+)}");

    private BadTexts() {
    }

    /** One text with the number of its kind. */
    public record Bad(int kind, String text) {
        @Override
        public String toString() {
            return "kind " + kind;
        }
    }

    public static List<Bad> all() {
        try {
            return Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#")).map(BadTexts::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Mixtures of up to four pieces, each cut somewhere; the seed says which. */
    static List<String> mixed(long seed, int count) {
        Random random = new Random(seed);
        List<String> pieces = all().stream().map(Bad::text).filter(text -> text.length() < 200).toList();
        List<String> mixed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(4); part >= 0; part--) {
                String piece = pieces.get(random.nextInt(pieces.size()));
                text.append(piece, 0, random.nextInt(piece.length() + 1));
            }
            mixed.add(text.toString());
        }
        return mixed;
    }

    private static Bad read(String line) {
        int tab = line.indexOf('\t');
        String text = line.substring(tab + 1);
        Matcher times = TIMES.matcher(text);
        return new Bad(Integer.parseInt(line.substring(0, tab)), times.matches()
                ? plain(times.group(1)).repeat(Integer.parseInt(times.group(2))) : plain(text));
    }

    static String plain(String written) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '\\' || i + 1 == written.length()) {
                out.append(c);
                continue;
            }
            char kind = written.charAt(++i);
            switch (kind) {
                case 'u' -> {
                    out.append((char) Integer.parseInt(written.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                case 't' -> out.append('\t');
                case 'r' -> out.append('\r');
                case 'n' -> out.append('\n');
                default -> out.append(kind);
            }
        }
        return out.toString();
    }
}

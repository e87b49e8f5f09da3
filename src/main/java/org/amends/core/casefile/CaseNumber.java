package org.amends.core.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number people say and print: hall, counter, day, incarnation letter, sequence, check character (settled 6), such as
 * `3702-01-261123-A007-K`. Unique per device; never a key. The check character is ISO 7064 MOD 37,36: it finds every
 * single wrong character and all but about one in five hundred swaps of neighbours.
 */
public record CaseNumber(String hall, String counter, LocalDate day, char incarnation, int sequence) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);
    private static final Pattern FORM =
            Pattern.compile("([0-9A-Z]{2,6})-?([0-9]{2})-?([0-9]{6})-?([A-Z])([0-9]{3,4})-?([0-9A-Z])");
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public CaseNumber {
        if (!hall.matches("[0-9A-Z]{2,6}") || !counter.matches("[0-9]{2}") || sequence < 1 || sequence > 9999) {
            throw new IllegalArgumentException("not a case number: " + hall + counter + sequence);
        }
    }

    /** The number as printed. */
    public String text() {
        return hall + "-" + counter + "-" + DAY.format(day) + "-" + incarnation
                + String.format(Locale.ROOT, "%03d", sequence) + "-" + check();
    }

    /** False when the check character would be I or O, read as 1 or 0: such a number is passed over. */
    public boolean isSpeakable() {
        return check() != 'I' && check() != 'O';
    }

    /** Reads what a person typed, in any case, with or without strokes; empty when the form or the check is wrong. */
    public static Optional<CaseNumber> parse(String typed) {
        Matcher m = FORM.matcher(typed.strip().toUpperCase(Locale.ROOT).replace(" ", ""));
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(m.group(3), DAY);
            CaseNumber number = new CaseNumber(
                    m.group(1), m.group(2), day, m.group(4).charAt(0), Integer.parseInt(m.group(5)));
            return number.check() == m.group(6).charAt(0) ? Optional.of(number) : Optional.empty();
        } catch (java.time.DateTimeException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private char check() {
        String body = hall + counter + DAY.format(day) + incarnation + String.format(Locale.ROOT, "%03d", sequence);
        int product = 36;
        for (char c : body.toCharArray()) {
            int sum = (product + ALPHABET.indexOf(c)) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return ALPHABET.charAt((37 - product) % 36);
    }

    @Override
    public String toString() {
        return text();
    }
}

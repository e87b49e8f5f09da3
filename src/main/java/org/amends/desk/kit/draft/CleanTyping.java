package org.amends.desk.kit.draft;

import java.text.Normalizer;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextFormatter;

/**
 * Takes what cannot be seen out of what is typed or pasted: joiners, marks of direction, variation selectors, controls. A
 * family of joined emoji becomes its members. Beside being invisible, one joiner makes the toolkit set a whole long text
 * anew for each of its lines: five thousand characters then stand still for ten seconds.
 */
final class CleanTyping implements UnaryOperator<TextFormatter.Change> {

    static TextFormatter<String> formatter() {
        return new TextFormatter<>(new CleanTyping());
    }

    @Override
    public TextFormatter.Change apply(TextFormatter.Change change) {
        if (change.isAdded()) {
            String clean = clean(change.getText());
            int shorter = change.getText().length() - clean.length();
            if (!clean.equals(change.getText())) {
                change.setText(clean);
                change.setCaretPosition(change.getCaretPosition() - shorter);
                change.setAnchor(change.getAnchor() - shorter);
            }
        }
        return change;
    }

    static String clean(String text) {
        String composed = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        StringBuilder seen = new StringBuilder(composed.length());
        composed.codePoints().filter(CleanTyping::isSeen).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static boolean isSeen(int c) {
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                || isVariation(c) || Character.getType(c) == Character.PRIVATE_USE);
    }

    private static boolean isVariation(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }
}

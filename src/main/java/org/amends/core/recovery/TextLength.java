package org.amends.core.recovery;

import java.util.Optional;
import org.amends.core.refusal.Refusal;

/** How long a text of one field may be. A longer one is refused at its field, never cut. */
public final class TextLength {
    /** In characters, as people count them. */
    public static final int LONGEST = 10_000;

    private TextLength() {
    }

    /** The refusal of a text that is too long, with its length and the longest there may be. */
    public static Optional<Refusal> refusal(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST ? Optional.empty()
                : Optional.of(Refusal.of("text.long", Integer.toString(length), Integer.toString(LONGEST)));
    }
}

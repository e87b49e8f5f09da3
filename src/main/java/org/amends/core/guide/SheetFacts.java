package org.amends.core.guide;

import java.util.List;

/** What one sheet says, in one language, ready to be set. `template` is the pack's sheet. Empty parts are left out. */
public record SheetFacts(String template, Head head, Body body, Next next, Contact contact) {

    /** Top of the sheet; `message` is the one main message. */
    public record Head(String hall, String number, String day, String greeting, String message) {
    }

    /** What happened, what we did, what we will do, what you get, what to bring. */
    public record Body(String happened, List<String> did, List<Act> acts, List<Gain> gains, List<String> bring) {
        public Body {
            did = List.copyOf(did);
            acts = List.copyOf(acts);
            gains = List.copyOf(gains);
            bring = List.copyOf(bring);
        }
    }

    /** A promise: what, and by when in words. */
    public record Act(String what, String by) {
    }

    /** Money: what for, the sum, the sum worked out, where it is written and how sure that is. */
    public record Gain(String title, String sum, List<String> lines) {
        public Gain {
            lines = List.copyOf(lines);
        }
    }

    /** The next step and its date: the largest line. Both empty when nothing is left to do. */
    public record Next(String what, String when) {
    }

    /** Whom to call; `code` is the text of the QR code for a helper at home, without personal data (settled 26). */
    public record Contact(String who, String phone, String code) {
    }
}

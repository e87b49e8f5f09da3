package org.amends.core.guide;

import java.util.List;

/** What one sheet says, in one language, ready to be set. `template` is the pack's sheet. Empty parts are left out. */
public record SheetFacts(String template, Head head, Body body, Next next, Contact contact, Refused refused) {

    /** A sheet that refuses nothing. */
    public SheetFacts(String template, Head head, Body body, Next next, Contact contact) {
        this(template, head, body, next, contact, Refused.NOTHING);
    }

    /** Top of the sheet; `message` is the one main message. */
    public record Head(String hall, String number, String day, String greeting, String message) {
    }

    /** What happened, what we did, what we will do, what you get, what to bring. */
    public record Body(String happened, List<String> did, List<Act> acts, List<Gain> gains, List<String> bring) {
        /** Of a sheet that no case stands behind. */
        public static final Body NONE = new Body("", List.of(), List.of(), List.of(), List.of());

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
        public static final Next NONE = new Next("", "");
    }

    /**
     * A reasoned refusal: what was asked, why it is not owed with the article and the fact that decides, what we do all
     * the same, and the next door to knock at. `asked` empty when nothing is refused.
     */
    public record Refused(String asked, String why, String article, String fact, String allTheSame, String nextDoor) {
        public static final Refused NOTHING = new Refused("", "", "", "", "", "");
    }

    /** Whom to call; `code` is the text of the QR code for a helper at home, without personal data (settled 26). */
    public record Contact(String who, String phone, String code) {
    }
}

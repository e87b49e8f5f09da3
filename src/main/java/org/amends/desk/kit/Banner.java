package org.amends.desk.kit;

/** Three lines for a failing world: what happened, what is safe, what to do now. Never a modal box. */
public record Banner(Tone tone, String what, String safe, String now) {

    public enum Tone {
        INFO,
        WARNING,
        DANGER
    }

    /** A short notice of one line. */
    public static Banner notice(String what) {
        return new Banner(Tone.INFO, what, "", "");
    }
}

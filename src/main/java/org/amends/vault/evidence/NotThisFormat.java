package org.amends.vault.evidence;

/** The bytes begin like the format and do not go on like it: cut short, harmed, or made to look so. */
final class NotThisFormat extends Exception {
    private static final long serialVersionUID = 1L;

    NotThisFormat(String what) {
        super(what);
    }
}

package org.amends.core.people;

/** A role as the pack's authority names it: `clerk`, `supervisor`. Limits and rights hang on it. */
public record RoleId(String value) {
    public static final RoleId CLERK = new RoleId("clerk");
    public static final RoleId SUPERVISOR = new RoleId("supervisor");
    /** Looks after people, packs, settings and recovery, and sees no case; named by the program, never by a pack. */
    public static final RoleId ADMINISTRATOR = new RoleId("administrator");
}

package org.amends.core.people;

/** Who did something, in which role, in which session (one sign-in to sign-out). */
public record Actor(PersonId person, RoleId role, String session) {
}

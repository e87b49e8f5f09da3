package org.amends.core.people;

/** A member of staff as the sign-in list shows them. */
public record Person(PersonId id, String name, RoleId role) {
}

package org.amends.core.people;

import java.util.List;

/** The people of this counter. Any thread. */
public interface Staff {
    List<Person> people();

    /** The name to show for an id; the id itself for somebody long gone. */
    default String nameOf(PersonId id) {
        return people().stream().filter(p -> p.id().equals(id)).map(Person::name).findFirst().orElse(id.value());
    }
}

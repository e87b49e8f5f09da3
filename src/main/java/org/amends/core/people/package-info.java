/** Who works at the hall: persons, roles, the actor of an event, a second person's approval. No passwords in clear. */
@NullMarked
package org.amends.core.people;

import org.jspecify.annotations.NullMarked;

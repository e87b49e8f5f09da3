/** Who belongs to this counter and how that changes: add, new role, new first password, retire. No keys and no screens here. */
@NullMarked
package org.amends.core.staff;

import org.jspecify.annotations.NullMarked;

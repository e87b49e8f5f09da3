/** Who belongs to this counter and how that changes: add, new role, new first password, retire. No keys and no screens here. */
package org.amends.core.staff;

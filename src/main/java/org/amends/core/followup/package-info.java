/** Asking the customer again (回访): who is due, and when a call that reached nobody is tried once more. Knows cases; keeps nothing itself. */
@NullMarked
package org.amends.core.followup;

import org.jspecify.annotations.NullMarked;

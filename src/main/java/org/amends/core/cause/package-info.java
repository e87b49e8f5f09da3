/** Why it happened, two levels deep, and how wide it reaches. */
@NullMarked
package org.amends.core.cause;

import org.jspecify.annotations.NullMarked;

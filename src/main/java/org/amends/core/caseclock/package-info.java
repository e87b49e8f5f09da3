/** The clocks that run for one case: which they are, when they end, how that was counted. Recomputed from history each time. */
@NullMarked
package org.amends.core.caseclock;

import org.jspecify.annotations.NullMarked;

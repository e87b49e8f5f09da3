/** What happens at the counter beside cases: sign-ins, locks, exports, sealed days. */
@NullMarked
package org.amends.core.hall;

import org.jspecify.annotations.NullMarked;

/** What was noticed before anybody complained (不满苗头): noted, taken into a case, or answered on the spot. Keeps nothing itself. */
@NullMarked
package org.amends.core.murmur;

import org.jspecify.annotations.NullMarked;

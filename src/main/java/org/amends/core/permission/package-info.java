/** Who may do what at a counter, decided once for all services; limits of sums stand in the pack's authority instead. */
@NullMarked
package org.amends.core.permission;

import org.jspecify.annotations.NullMarked;

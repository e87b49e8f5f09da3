/**
 * Printers as this counter uses them: trays, troubles, what is ordered, the habits of the hall. Knows no print system, no screen and
 * no queue.
 */
@NullMarked
package org.amends.core.printing;

import org.jspecify.annotations.NullMarked;

/** What the hall does before and beside its customers: the checklists of the day (M5, M28). */
@NullMarked
package org.amends.core.duty;

import org.jspecify.annotations.NullMarked;

/** What the hall does before and beside its customers: the checklists of the day and what a look at them finds (M5, M28). */
@NullMarked
package org.amends.core.duty;

import org.jspecify.annotations.NullMarked;

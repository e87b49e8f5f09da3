/** Three gauges a case fills before it closes (M6): fair outcome, fair process, fair treatment. Knows case files. */
@NullMarked
package org.amends.core.fairness;

import org.jspecify.annotations.NullMarked;

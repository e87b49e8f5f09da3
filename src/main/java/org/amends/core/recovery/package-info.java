/** The running of a case: which step is due, what may happen when, and the one service that does it. Knows files, fairness and policy. */
@NullMarked
package org.amends.core.recovery;

import org.jspecify.annotations.NullMarked;

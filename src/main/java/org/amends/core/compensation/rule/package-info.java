/**
 * Written rules of entitlement as the pack states them: where each comes from, since when, how sure we are, what it
 * asks, what must hold, how its sum comes about. What it gives for a case is worked out in `quote`.
 */
@NullMarked
package org.amends.core.compensation.rule;

import org.jspecify.annotations.NullMarked;

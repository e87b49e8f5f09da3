/**
 * A sum at work: the lines a customer reads, the one rounding, the figures in words, the result. Knows no formula and
 * no rule.
 */
@NullMarked
package org.amends.core.compensation.working;

import org.jspecify.annotations.NullMarked;

/**
 * The closed set of formulas: how a sum comes about, each a pure function of its parameters and the facts, exact until
 * one named rounding, explained line by line in both languages. Which law stands behind a formula is the rule's matter,
 * not known here.
 */
@NullMarked
package org.amends.core.compensation.formula;

import org.jspecify.annotations.NullMarked;

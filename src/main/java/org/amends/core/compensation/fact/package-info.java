/**
 * What a written rule must know of a case: which facts, of which type, with which value, and what is wrong with a
 * value. Facts go by stable ids shared by all rules of a pack, so a fact asked once serves every rule. No sums are
 * worked out here.
 */
@NullMarked
package org.amends.core.compensation.fact;

import org.jspecify.annotations.NullMarked;

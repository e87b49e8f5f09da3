/**
 * Money alone, in minor units, and how it is said. Its rooms: `fact` (what a rule must know), `formula` (how a sum
 * comes about), `rule` (written rules of entitlement and their quotes), `authority` (goodwill and who may grant it).
 * Knows nothing of case files.
 */
@NullMarked
package org.amends.core.compensation;

import org.jspecify.annotations.NullMarked;

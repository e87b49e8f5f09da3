/**
 * What a written rule gives for the facts of a case: the quote, whether a rule can apply at all, whether its examples
 * come out. Pure; looks at rules and facts and nothing else, so a right never depends on a level or a person.
 */
@NullMarked
package org.amends.core.compensation.quote;

import org.jspecify.annotations.NullMarked;

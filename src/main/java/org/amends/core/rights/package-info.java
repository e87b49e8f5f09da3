/**
 * Rights found unasked: what the case knows already becomes facts, and all written rules of its kind are held against them.
 * Also facts as clerks type them. Knows case files and policies; keeps nothing and decides nothing.
 */
@NullMarked
package org.amends.core.rights;

import org.jspecify.annotations.NullMarked;

/**
 * The account of one day at one counter (日结单): worked out from events alone, for any day, at any time.
 * Figures stand for the hall, never for a person; customers appear masked. Knows nothing of files or screens.
 */
@NullMarked
package org.amends.core.daybook;

import org.jspecify.annotations.NullMarked;

/** Reads tables that others made: CSV in whatever encoding, XLSX. Row by row from disk; understands nothing of what they say. */
@NullMarked
package org.amends.intake;

import org.jspecify.annotations.NullMarked;

/** The system's print service. Knows finished PDFs, no cases and no screen. */
@NullMarked
package org.amends.print;

import org.jspecify.annotations.NullMarked;

/** The system's print service. Knows finished PDFs, no cases and no screen. */
package org.amends.print;

/** The print queue of our own, which survives a restart, and the trail of what went out. Knows kept PDFs and cases by reference. */
@NullMarked
package org.amends.core.printing.queue;

import org.jspecify.annotations.NullMarked;

/** The device's signature over runs of events: made in the chain itself, and followed when a journal is read. No files. */
@NullMarked
package org.amends.journal.seal;

import org.jspecify.annotations.NullMarked;

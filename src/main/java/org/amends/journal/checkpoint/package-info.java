/** What was walked once and found whole is not walked at every start: one small sealed file says up to where. Never a source of events. */
@NullMarked
package org.amends.journal.checkpoint;

import org.jspecify.annotations.NullMarked;

/** Ending the day: carrying cases over, signing, sealing, and the port that hands the day book out as files. */
@NullMarked
package org.amends.core.dayend;

import org.jspecify.annotations.NullMarked;

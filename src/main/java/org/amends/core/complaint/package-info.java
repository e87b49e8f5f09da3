/** What came in: channel, danger, what went wrong, how the person feels. Facts and feeling stand apart (G2). */
@NullMarked
package org.amends.core.complaint;

import org.jspecify.annotations.NullMarked;

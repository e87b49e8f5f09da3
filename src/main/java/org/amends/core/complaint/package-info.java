/** What came in: channel, danger, what went wrong, how the person feels. Facts and feeling stand apart (G2). */
package org.amends.core.complaint;

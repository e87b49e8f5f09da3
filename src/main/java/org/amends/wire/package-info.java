/**
 * What counter and hub say to each other, wire protocol v1: batches of frozen events, signed acknowledgements, problems. Bytes in, values
 * out, and back; no sockets, no SQL, no files.
 */
@NullMarked
package org.amends.wire;

import org.jspecify.annotations.NullMarked;

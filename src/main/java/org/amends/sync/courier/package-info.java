/** The way by stick: what waits as sealed files, head office's answers read back. The same events and the same signed words as by network. */
@NullMarked
package org.amends.sync.courier;

import org.jspecify.annotations.NullMarked;

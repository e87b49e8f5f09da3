/** The counter's end of the line to the hub: TLS with what enrolment gave, bytes out, checked answers back. Never on the FX or the store thread. */
@NullMarked
package org.amends.sync.line;

import org.jspecify.annotations.NullMarked;

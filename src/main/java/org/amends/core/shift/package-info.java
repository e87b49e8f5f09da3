/** One shift gives its open cases to the next, with a note each, and closes none for it. No screens here. */
@NullMarked
package org.amends.core.shift;

import org.jspecify.annotations.NullMarked;

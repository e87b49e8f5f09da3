/** One customer's one matter: its events, the file folded from them, what may happen when, and the ports to keep it. Knows the value packages; they do not know it. */
@NullMarked
package org.amends.core.casefile;

import org.jspecify.annotations.NullMarked;

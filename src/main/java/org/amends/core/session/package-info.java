/** The way in: setting a counter up, signing in, locking the screen, small wishes of the counter. Ports. */
@NullMarked
package org.amends.core.session;

import org.jspecify.annotations.NullMarked;

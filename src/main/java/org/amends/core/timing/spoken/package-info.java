/** Times and spans as people say and type them, read into what they may mean or refused with the reason. No deadline is worked out here. */
@NullMarked
package org.amends.core.timing.spoken;

import org.jspecify.annotations.NullMarked;

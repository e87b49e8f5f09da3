/** The policy pack as the core sees it: one immutable whole. Who loads it and from what is not known here. */
@NullMarked
package org.amends.core.policy;

import org.jspecify.annotations.NullMarked;

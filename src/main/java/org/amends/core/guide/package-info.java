/** The guide sheet (告知单): what it says, built from a case; the ports that turn it into paper. Knows cases and policy, no PDF. */
@NullMarked
package org.amends.core.guide;

import org.jspecify.annotations.NullMarked;

/** Who is cared for in particular, found again in their later cases. No right, sum, limit or term depends on anything here. */
@NullMarked
package org.amends.core.greenlist;

import org.jspecify.annotations.NullMarked;

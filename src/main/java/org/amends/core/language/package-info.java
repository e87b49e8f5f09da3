/** Languages and texts for people in both of them. Knows nothing of bundles or screens. */
@NullMarked
package org.amends.core.language;

import org.jspecify.annotations.NullMarked;

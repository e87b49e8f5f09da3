/** Half-written texts, kept as they are typed. */
@NullMarked
package org.amends.core.draft;

import org.jspecify.annotations.NullMarked;

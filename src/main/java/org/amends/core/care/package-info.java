/** Care for customers in need of it (M16, M17): service levels and what they give. A right never depends on them. */
@NullMarked
package org.amends.core.care;

import org.jspecify.annotations.NullMarked;

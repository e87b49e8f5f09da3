/** What is done about it, with owner and due time. */
@NullMarked
package org.amends.core.remedy;

import org.jspecify.annotations.NullMarked;

/** How personal data is masked wherever it leaves the case: exports, lists, paper for others. */
@NullMarked
package org.amends.core.privacy;

import org.jspecify.annotations.NullMarked;

/** What goes beyond the counter: what each way needs, and that conduct is described, never a person. Pure. */
@NullMarked
package org.amends.core.beyond;

import org.jspecify.annotations.NullMarked;

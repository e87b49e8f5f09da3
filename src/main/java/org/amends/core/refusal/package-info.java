/** What the rules say no to, as values with a key and arguments; the desk turns them into words beside the field. No exceptions live here. */
@NullMarked
package org.amends.core.refusal;

import org.jspecify.annotations.NullMarked;

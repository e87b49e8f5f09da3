/** What each sheet says, written from a case, the pack's words and the pack's rules. Knows no PDF and no screen. */
@NullMarked
package org.amends.core.guide.writing;

import org.jspecify.annotations.NullMarked;

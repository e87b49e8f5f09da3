/** What the words of a pack must keep: steps, phrases, questions, dangers, the phrase guard, both languages. Sums and limits are checked next door. */
@NullMarked
package org.amends.pack.check.script;

import org.jspecify.annotations.NullMarked;

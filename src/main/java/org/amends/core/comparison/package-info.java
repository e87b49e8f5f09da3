/** What one policy means for people compared with another: who gets more, who less, what is only said otherwise. Pure; changes nothing. */
@NullMarked
package org.amends.core.comparison;

import org.jspecify.annotations.NullMarked;

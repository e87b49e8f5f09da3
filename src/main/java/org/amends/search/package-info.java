/** How what people type meets what is kept: pinyin and its initials, ends of numbers, words of addresses, slips of the hand. Keeps nothing. */
@NullMarked
package org.amends.search;

import org.jspecify.annotations.NullMarked;

/** The hall looked at, item by item: what is found is kept, and what is out of order stands until it is mended (M28, G13). No screens here. */
@NullMarked
package org.amends.core.rounds;

import org.jspecify.annotations.NullMarked;

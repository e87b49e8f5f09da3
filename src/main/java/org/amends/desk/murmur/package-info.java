/** The slip for murmurs (F3), over whatever is on screen: two keys note one. Knows the core's murmurs; keeps nothing but a draft. */
package org.amends.desk.murmur;

/** The change of shift on screen: what I give away with a note, what others left for me. */
package org.amends.desk.shift;

/** Sheets without a complaint: the guides of the pack, and everything that went out on paper, to be found and printed again. */
package org.amends.desk.sheets;

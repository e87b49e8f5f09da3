/** What needs the clerk now: cases in hand, held ones with their waiting, promises falling due. */
package org.amends.desk.today;

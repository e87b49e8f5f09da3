/** How screens fold on small windows and with large type: what room there is, columns that become rows, a scroll that follows the keyboard. */
package org.amends.desk.kit.fold;

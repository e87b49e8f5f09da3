/** What keys do on a screen, in one map that both the keyboard and the F1 overlay read. */
package org.amends.desk.kit.key;

/** What goes beyond the counter, by number: legal office, interim answer, escalation, appeal, conduct, a statement. */
package org.amends.desk.recovery.beyond;

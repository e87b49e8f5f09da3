/** Finding the customer before the first word, and what the hall knows of them. */
package org.amends.desk.recovery.find;

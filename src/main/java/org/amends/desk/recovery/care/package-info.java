/** Care agreed with the customer on the desk: why, on whose word, with their yes, until when; what it gives in comfort. */
package org.amends.desk.recovery.care;

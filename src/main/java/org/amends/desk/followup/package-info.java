/** Follow-ups (回访): who is to be asked again, what to say, what they answered; calls in vain and reopening. */
package org.amends.desk.followup;

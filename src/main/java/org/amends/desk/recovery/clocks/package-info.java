/** The clocks of the case on the desk: how each was counted, stopping it for a named reason, setting it going again. */
package org.amends.desk.recovery.clocks;

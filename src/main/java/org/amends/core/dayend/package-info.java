/** Ending the day: carrying cases over, signing, sealing, and the port that hands the day book out as files. */
package org.amends.core.dayend;

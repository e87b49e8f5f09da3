/** Compensation inside the recovery: rights first, goodwill second, a second person's yes on the same screen. */
package org.amends.desk.recovery.award;

/** The guide sheet inside the recovery: preview as printed, size, print, save. */
package org.amends.desk.recovery.paper;

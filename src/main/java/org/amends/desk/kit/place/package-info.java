/** Where screens stand: places, the way between them, what a screen gives and gets. Screens know this, never each other. */
package org.amends.desk.kit.place;

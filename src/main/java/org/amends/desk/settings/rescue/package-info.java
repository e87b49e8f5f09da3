/** The hall's key in the settings: two codes made anew, shown once, one after the other. */
package org.amends.desk.settings.rescue;

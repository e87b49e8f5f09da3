/** The policy pack in force, whose packs this hall takes, and taking another one from a file. What a pack holds is not known here. */
package org.amends.desk.settings.pack;

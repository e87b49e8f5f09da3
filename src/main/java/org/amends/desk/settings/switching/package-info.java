/** What this hall works without: the mechanisms of the pack it may switch off and on again. Nothing else of the settings. */
package org.amends.desk.settings.switching;

/** The part of the settings that shows where backups go and how the last one went. No files, no store: core's services alone. */
package org.amends.desk.settings.backup;

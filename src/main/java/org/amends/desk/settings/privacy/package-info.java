/** The part of the settings that hands out and erases what is held about a person. No files, no store: core's services alone. */
package org.amends.desk.settings.privacy;

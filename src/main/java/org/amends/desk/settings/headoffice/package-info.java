/** The part of the settings about head office: what it has of this counter, and joining it. No network, no store: core's services alone. */
package org.amends.desk.settings.headoffice;

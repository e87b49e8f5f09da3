/** How this counter likes its desk: look, size, language, PIN; what is installed. */
package org.amends.desk.settings;

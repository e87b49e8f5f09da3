/** Joins a counter's open store to head office: enrolment, what goes out, what is known of it. Nothing here is a rule. */
package org.amends.app.line;

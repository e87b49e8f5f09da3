/** Joins the receiving service: settings, its keys in an owner-only folder, database, doors. Runs on a server, never on a counter. */
package org.amends.app.hub;

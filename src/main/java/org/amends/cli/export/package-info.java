/** The `export` command: the day book of one day, from a store that is not open elsewhere, into a folder. */
package org.amends.cli.export;

/** The `quote` command: what one written rule of a pack gives for the facts in a file. Knows packs by a port alone. */
package org.amends.cli.quote;

/** The `sheet` command: a pack's sheet set from a file of facts. Knows packs and the press by a port alone. */
package org.amends.cli.sheet;

/** The `play` command: scenarios read from JSON, reports written as JSON. The playing itself is done by whoever wires it in. */
package org.amends.cli.play;

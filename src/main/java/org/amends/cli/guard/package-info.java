/** The command that holds a text against a pack's phrase guard. Thin: what blame is, is known in core and pack. */
package org.amends.cli.guard;

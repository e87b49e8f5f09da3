/** Who opens a store from the command line: name and password from the terminal or a file, never from arguments (settled 10). */
package org.amends.cli.opening;

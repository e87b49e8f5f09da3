/**
 * The command line: the root command, its console and its exit codes. Each command lives in a package of its own below and
 * comes in ready-made; no rule of the counter lives here.
 */
package org.amends.cli;

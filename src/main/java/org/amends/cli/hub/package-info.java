/** The commands of the receiving service: run it, give out a code, take a device's right to send back. */
package org.amends.cli.hub;

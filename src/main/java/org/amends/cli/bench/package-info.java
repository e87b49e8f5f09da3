/** The command `bench`: asks a laboratory to measure, and says what came of it as JSON. Nothing is measured here. */
package org.amends.cli.bench;

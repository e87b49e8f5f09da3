/** Commands that join a counter to head office and send what waits, without the desk. */
package org.amends.cli.sync;

/** The device's signature over runs of events: made in the chain itself, and followed when a journal is read. No files. */
package org.amends.journal.seal;

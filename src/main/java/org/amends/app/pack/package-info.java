/** How commands and rooms reach what a pack holds: its rules and its sheets, found and read. No wiring of screens. */
package org.amends.app.pack;

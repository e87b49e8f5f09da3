/** Breaks the store on purpose, in many ways and many times, and counts what was lost: the figures T1 to T16 of reliability.md. */
package org.amends.torture;

/** Each fault of reliability.md 9 that the counter itself can meet, by its number. */
package org.amends.faults;

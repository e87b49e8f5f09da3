/**
 * The packs a counter holds: which one is in force, older ones that cases still keep, and which ones are trusted. Kept as plain
 * folders named by their digest; nothing of a customer is in them.
 */
@NullMarked
package org.amends.pack.keep;

import org.jspecify.annotations.NullMarked;

/** What the hall knows of a customer before the first word: earlier matters, promises still open, how often they had to come. */
@NullMarked
package org.amends.core.visit;

import org.jspecify.annotations.NullMarked;

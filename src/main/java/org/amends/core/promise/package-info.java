/** Anything with a due time told to the customer. Every promise on paper is a promise here, and the other way round. */
@NullMarked
package org.amends.core.promise;

import org.jspecify.annotations.NullMarked;

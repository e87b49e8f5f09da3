/** Where new identifiers come from. The only source of randomness the core may ask. */
@NullMarked
package org.amends.core.identity;

import org.jspecify.annotations.NullMarked;

/** The customer as this matter needs them, texts that are personal, and how things are explained to them. */
@NullMarked
package org.amends.core.customer;

import org.jspecify.annotations.NullMarked;

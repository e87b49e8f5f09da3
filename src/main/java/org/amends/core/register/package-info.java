/** Whom the hall serves: customers as the company's list has them, found before the first word; two records that are one person joined and parted again. No rights live here. */
@NullMarked
package org.amends.core.register;

import org.jspecify.annotations.NullMarked;

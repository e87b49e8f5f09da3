/** A customer's own bill (电费单): its figures, whether they agree with each other, and how they are explained. Knows no case and no PDF. */
@NullMarked
package org.amends.core.guide.bill;

import org.jspecify.annotations.NullMarked;

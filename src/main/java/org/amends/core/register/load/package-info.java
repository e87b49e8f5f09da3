/** From a table to a list of customers: which column is which, what a row must have, every wrong cell named; nothing is taken unless all is right. */
@NullMarked
package org.amends.core.register.load;

import org.jspecify.annotations.NullMarked;

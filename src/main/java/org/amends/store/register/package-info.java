/** The list of customers in an encrypted file of its own: it comes from the company and can be had again, so it is not in the journal. A new list is built beside the present one and takes its place whole. */
@NullMarked
package org.amends.store.register;

import org.jspecify.annotations.NullMarked;

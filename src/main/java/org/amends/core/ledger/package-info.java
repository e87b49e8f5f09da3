/** The ledger of promises over all cases: how each stands, and why it may go wrong. Knows cases; keeps nothing itself. */
@NullMarked
package org.amends.core.ledger;

import org.jspecify.annotations.NullMarked;

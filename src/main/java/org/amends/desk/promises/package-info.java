/** The ledger of promises (承诺): what is due, why it may go wrong, keeping, moving and owning up to a broken one. */
package org.amends.desk.promises;

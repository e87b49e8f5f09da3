/** The ledger on PostgreSQL or what speaks like it: pool, numbered migrations, row-level security. SQL of the hub stays here. */
@NullMarked
package org.amends.hub.database;

import org.jspecify.annotations.NullMarked;

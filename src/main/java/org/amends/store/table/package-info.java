/** The tables: the encrypted H2 file, its schema, what events mean in rows, and how far it has followed the journal. Can always be made anew. */
@NullMarked
package org.amends.store.table;

import org.jspecify.annotations.NullMarked;

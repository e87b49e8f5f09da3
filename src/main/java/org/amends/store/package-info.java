/** The index over the journal: encrypted H2 tables that can be rebuilt whole from events, and the one write path. The only place that knows SQL. All of it runs on the store thread. */
@NullMarked
package org.amends.store;

import org.jspecify.annotations.NullMarked;

/** What goes to the hub: a place in the journal that moves on the hub's signed word alone. No queue, no sockets, no clock of its own. */
@NullMarked
package org.amends.sync.outbox;

import org.jspecify.annotations.NullMarked;

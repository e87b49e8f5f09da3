/** Files that are carried to the hub instead of sent: read, held against the device's key, taken by the same ingest, answered with the same words. */
@NullMarked
package org.amends.hub.courier;

import org.jspecify.annotations.NullMarked;

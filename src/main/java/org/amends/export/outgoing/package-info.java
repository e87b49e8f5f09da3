/** Tables for other systems: answers to orders, messages for a gateway. Figures and dates stay as the other side reads them. Nothing of day books. */
@NullMarked
package org.amends.export.outgoing;

import org.jspecify.annotations.NullMarked;

/** The way back in when every password or the machine is lost: two codes that two people keep. Ports and rules; no keys here. */
@NullMarked
package org.amends.core.rescue;

import org.jspecify.annotations.NullMarked;

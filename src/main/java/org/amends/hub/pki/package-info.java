/** The hub's own certificate authority: certificates for itself and for devices, and what they say of who sends. */
@NullMarked
package org.amends.hub.pki;

import org.jspecify.annotations.NullMarked;

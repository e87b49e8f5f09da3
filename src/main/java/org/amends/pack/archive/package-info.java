/**
 * A pack as one signed file (`.amendspack`): a zip read under limits, an Ed25519 signature over its digest, the keys of issuers.
 * What a pack must say is not known here, nor whether an issuer is trusted at a counter.
 */
@NullMarked
package org.amends.pack.archive;

import org.jspecify.annotations.NullMarked;

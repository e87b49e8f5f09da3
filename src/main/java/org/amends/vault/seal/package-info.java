/** Sealing bytes and deriving keys: AES-256-GCM, HKDF, the keys of an open store. Knows no files. */
@NullMarked
package org.amends.vault.seal;

import org.jspecify.annotations.NullMarked;

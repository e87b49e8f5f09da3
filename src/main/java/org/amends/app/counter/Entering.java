package org.amends.app.counter;

import java.nio.file.Path;
import org.amends.pack.keep.Trust;
import org.amends.vault.Vault;
import org.amends.vault.seal.StoreKeys;

/** What an entrance opens with: whose vault, its open keys, the folder, which packs it trusts, wrong passwords before. */
record Entering(Vault vault, StoreKeys keys, Path folder, Trust trust, int wrongBefore) {
}

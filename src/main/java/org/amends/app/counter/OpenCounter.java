package org.amends.app.counter;

import org.amends.core.recovery.Recovery;
import org.amends.core.session.Session;
import org.amends.pack.keep.KeptPolicies;
import org.amends.store.StoreSession;
import org.amends.vault.Vault;
import org.amends.vault.seal.StoreKeys;

/** What stands open while somebody is signed in. */
public record OpenCounter(Session session, Opened opened, KeptPolicies policies, Recovery recovery) {

    /** The vault with its open keys, and the store. */
    public record Opened(Vault vault, StoreKeys keys, StoreSession store) {
    }

    public StoreSession store() {
        return opened.store();
    }
}

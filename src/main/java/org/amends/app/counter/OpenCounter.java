package org.amends.app.counter;

import java.util.Optional;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.fault.Fault;
import org.amends.core.permission.PermittedCases;
import org.amends.core.policy.HallPolicies;
import org.amends.core.recovery.Recovery;
import org.amends.core.session.Session;
import org.amends.pack.keep.KeptPolicies;
import org.amends.store.StoreSession;
import org.amends.vault.Vault;
import org.amends.vault.seal.StoreKeys;

/** What stands open while somebody is signed in; `found` is what the opening met and must be said once. */
public record OpenCounter(Session session, Opened opened, KeptPolicies policies, HallPolicies inForce, Recovery recovery,
        Optional<Fault> found) {

    /** The vault with its open keys, and the store. */
    public record Opened(Vault vault, StoreKeys keys, StoreSession store) {
    }

    /** The cases whoever is signed in may see. */
    public CaseFiles cases() {
        return new PermittedCases(store().cases(), session::actor);
    }

    public StoreSession store() {
        return opened.store();
    }
}

package org.amends.vault;

import java.util.Arrays;
import java.util.List;
import org.amends.core.staff.Colleague;
import org.amends.core.staff.StaffBook;
import org.amends.vault.seal.StoreKeys;

/** The colleagues of an open store, kept in its vault. Store thread. */
public final class VaultStaff implements StaffBook {
    private final Vault vault;
    private final StoreKeys keys;

    public VaultStaff(Vault vault, StoreKeys keys) {
        this.vault = vault;
        this.keys = keys;
    }

    @Override
    public List<Colleague> all() {
        return vault.colleagues();
    }

    @Override
    public String giveFirstPassword(Colleague colleague) {
        String first = FirstPassword.fresh();
        char[] password = first.toCharArray();
        try {
            vault.put(keys, colleague.standing(Colleague.Standing.FIRST_PASSWORD), password);
        } finally {
            Arrays.fill(password, '\0');
        }
        return first;
    }

    @Override
    public void retire(Colleague colleague) {
        vault.retire(colleague);
    }
}

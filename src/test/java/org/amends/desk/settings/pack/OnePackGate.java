package org.amends.desk.settings.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.amends.core.adoption.IssuerKey;
import org.amends.core.adoption.PackFault;
import org.amends.core.adoption.PackGate;
import org.amends.core.adoption.PackLook;
import org.amends.core.comparison.Difference;
import org.amends.core.language.Wording;
import org.amends.core.policy.PackHeader;
import org.amends.core.policy.PolicyId;
import org.amends.core.policy.Switches;
import org.amends.fixtures.Packs;

/** Holds one pack and meets one file: a stranger's until its issuer is trusted, broken while it has faults. */
public final class OnePackGate implements PackGate {
    private static final IssuerKey ISSUER = new IssuerKey("0123456789abcdef0123456789abcdef", "key");
    public List<PackFault> faults = List.of();
    public String inForce = "";

    @Override
    public PackHeader present() {
        return Packs.policy().header();
    }

    @Override
    public PackLook look(String file, Set<String> trusted) {
        PackHeader now = present();
        PackHeader next = new PackHeader(new PolicyId("cn-base", "2.0.0", "sha-next"), now.issuer(), now.validity(),
                now.currency(), Switches.of());
        return !faults.isEmpty() ? new PackLook.Broken(faults) : trusted.isEmpty() ? new PackLook.Stranger(ISSUER)
                : new PackLook.Ready(file, next, ISSUER, List.of(new Difference(Difference.Subject.RIGHT,
                        Difference.Direction.LESS, Wording.same("停电 1 小时：原来 66.67 元，改为 60.00 元"))));
    }

    @Override
    public void keep(PackLook.Ready ready) {
        assertThat(inForce).isEmpty();
    }

    @Override
    public void putInForce(PolicyId id) {
        inForce = id.sha256();
    }
}

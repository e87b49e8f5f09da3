package org.amends.app.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.Approval;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.policy.Mechanism;
import org.amends.core.policy.Policy;
import org.amends.core.policy.PolicyId;
import org.amends.fixtures.Cases;
import org.amends.fixtures.InMemoryHallLog;
import org.amends.pack.keep.KeptPolicies;
import org.amends.pack.keep.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that work cases out again go by the chain of events, not by a note that anybody can edit (issue 3, point 3). */
class PackInForceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    @TempDir
    private Path folder;

    @Test
    void theChainDecidesNotTheNoteOnTheDisk() throws IOException {
        InMemoryHallLog log = new InMemoryHallLog();
        KeptPolicies kept = new KeptPolicies(folder, Trust.ANY);
        kept.offer(Path.of("src/test/resources/packs/good"), TODAY);
        PolicyId taken = kept.present().id();
        log.record(Cases.CLERK, new HallEvent.PackTaken(taken, "", Optional.empty()));
        kept.offer(Path.of("assets/packs/cn-base"), TODAY);
        PolicyId other = kept.present().id();
        assertThat(other).isNotEqualTo(taken);
        assertThat(Files.readString(folder.resolve("present"))).contains(other.sha256());

        Policy policy = CounterPacks.inForce(new KeptPolicies(folder, Trust.ANY), log).present();
        assertThat(policy.id()).isEqualTo(taken);
        assertThat(policy.header().isOn(Mechanism.GOODWILL)).isTrue();
    }

    @Test
    void whatTheHallSwitchedOffIsOffForCommandsToo() {
        InMemoryHallLog log = new InMemoryHallLog();
        KeptPolicies kept = new KeptPolicies(folder, Trust.ANY);
        kept.offer(Path.of("assets/packs/cn-base"), TODAY);
        log.record(Cases.CLERK, new HallEvent.PackTaken(kept.present().id(), "", Optional.empty()));
        log.record(Cases.CLERK, new HallEvent.MechanismSwitched(Mechanism.GOODWILL, false, new Approval(new PersonId("p-2"),
                RoleId.SUPERVISOR, Cases.NOW, "switch", "没有预算", "x")));
        assertThat(CounterPacks.inForce(kept, log).present().header().isOn(Mechanism.GOODWILL)).isFalse();
    }
}

package org.amends.pack.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.core.fault.Fault;
import org.amends.core.policy.PolicyId;
import org.amends.core.policy.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPoliciesTest {
    private static final Path GOOD = Path.of("src/test/resources/packs/good");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    @TempDir
    private Path dir;

    private KeptPolicies kept() {
        return new KeptPolicies(dir.resolve("kept"), Trust.ANY);
    }

    /** A copy of the good pack with pack.json changed. */
    private Path pack(String name, String from, String to) throws IOException {
        Path copy = dir.resolve(name);
        try (Stream<Path> walk = Files.walk(GOOD)) {
            for (Path path : walk.toList()) {
                Path target = copy.resolve(GOOD.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        Path header = copy.resolve("pack.json");
        String text = Files.readString(header);
        assertThat(text).contains(from);
        Files.writeString(header, text.replace(from, to));
        return copy;
    }

    private Offer.Reason declined(KeptPolicies kept, Path pack, LocalDate day) {
        return kept.offer(pack, day) instanceof Offer.Declined declined ? declined.reason() : null;
    }

    @Test
    void awaitsTheFirstPack() {
        assertThatThrownBy(() -> kept().present()).isInstanceOf(Fault.class);
        assertThat(kept().isDamaged()).isFalse();
    }

    @Test
    void keepsThePackInForceOverARestartAndOlderOnesForTheirCases() throws IOException {
        KeptPolicies kept = kept();
        kept.offer(GOOD, TODAY);
        PolicyId first = kept.present().id();
        kept.offer(pack("newer", "\"version\": \"0.1.0\"", "\"version\": \"0.10.0\""), TODAY);
        KeptPolicies again = kept();
        assertThat(again.present().id().version()).isEqualTo("0.10.0");
        assertThat(again.find(first)).map(p -> p.id()).contains(first);
        assertThat(again.find(new PolicyId("cn-base", "9.9.9", "00"))).isEmpty();
    }

    @Test
    void anOlderABrokenOrAForeignPackLeavesThePresentOneInForce() throws IOException {
        KeptPolicies kept = kept();
        kept.offer(pack("newer", "\"version\": \"0.1.0\"", "\"version\": \"0.10.0\""), TODAY);
        assertThat(declined(kept, pack("older", "\"version\": \"0.1.0\"", "\"version\": \"0.9.0\""), TODAY))
                .isEqualTo(Offer.Reason.OLDER_THAN_PRESENT);
        assertThat(declined(kept, pack("pounds", "CNY", "GBP"), TODAY)).isEqualTo(Offer.Reason.OTHER_CURRENCY);
        assertThat(kept.offer(dir.resolve("nothing"), TODAY)).isInstanceOf(Offer.Broken.class);
        assertThat(kept.present().id().version()).isEqualTo("0.10.0");
    }

    @Test
    void aNewPackMustBeValidToday() {
        assertThat(declined(kept(), GOOD, LocalDate.of(2025, 12, 31))).isEqualTo(Offer.Reason.NOT_YET_VALID);
        assertThat(declined(kept(), GOOD, LocalDate.of(2028, 1, 1))).isEqualTo(Offer.Reason.EXPIRED);
    }

    @Test
    void thePresentPackStaysBeyondItsLastDay() {
        KeptPolicies kept = kept();
        kept.offer(GOOD, TODAY);
        assertThat(kept.offer(GOOD, LocalDate.of(2030, 1, 1))).isInstanceOf(Offer.Taken.class);
        assertThat(kept.standing(LocalDate.of(2027, 12, 31))).isEqualTo(Standing.VALID);
        assertThat(kept.standing(LocalDate.of(2028, 1, 30))).isEqualTo(Standing.EXPIRED_IN_GRACE);
        assertThat(kept.standing(LocalDate.of(2028, 1, 31))).isEqualTo(Standing.EXPIRED);
        assertThat(Standing.EXPIRED_IN_GRACE.goodwillByClerksNeedsApproval()).isFalse();
        assertThat(Standing.EXPIRED.goodwillByClerksNeedsApproval()).isTrue();
    }

    @Test
    void forRealOnlyASealedPackIsTaken() throws IOException {
        PolicyId good = ((Offer.Taken) kept().offer(GOOD, TODAY)).policy().id();
        KeptPolicies real = new KeptPolicies(dir.resolve("real"), new Seal(Set.of(good.sha256())));
        assertThat(declined(real, pack("changed", "\"version\": \"0.1.0\"", "\"version\": \"0.1.1\""), TODAY))
                .isEqualTo(Offer.Reason.NOT_SEALED);
        assertThat(real.offer(GOOD, TODAY)).isInstanceOf(Offer.Taken.class);
    }

    @Test
    void aKeptPackChangedByOneByteIsNotUsedAndCanBeHadAgain() throws IOException {
        kept().offer(GOOD, TODAY);
        Path folder = dir.resolve("kept").resolve(kept().present().id().sha256());
        Files.writeString(folder.resolve("needs.json"), Files.readString(folder.resolve("needs.json")) + " ");
        assertThat(kept().isDamaged()).isTrue();
        assertThatThrownBy(() -> kept().present()).isInstanceOf(Fault.class);
        KeptPolicies again = kept();
        again.offer(GOOD, TODAY);
        assertThat(kept().present().id()).isEqualTo(again.present().id());
    }

    @Test
    void thisProgramIsSealedToThePacksItShips() {
        KeptPolicies real = new KeptPolicies(dir.resolve("real"), Seal.ofThisProgram());
        assertThat(real.offer(Path.of("assets/packs/cn-base"), TODAY)).isInstanceOf(Offer.Taken.class);
    }
}

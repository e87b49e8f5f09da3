package org.amends.core.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.amends.core.people.Actor;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.policy.Policies;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryHallLog;
import org.amends.fixtures.Packs;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import org.junit.jupiter.api.Test;

class HallRoundsTest {
    private static final Policies BASE = Packs.policies(
            ((PackReading.Whole) new PackLoader().load(Path.of("assets/packs/cn-base"))).policy());
    private final InMemoryHallLog log = new InMemoryHallLog();

    @Test
    void bringsAFaultBackEveryMorningUntilItIsMended() {
        assertThat(on(0).fault(first(0), "灯管闪，二号窗口上方")).isEmpty();
        assertThat(first(1).today()).isEmpty();
        assertThat(first(1).fault()).hasValueSatisfying(fault -> {
            assertThat(fault.since()).isEqualTo(day(0));
            assertThat(fault.note()).contains("二号窗口");
        });
        assertThat(on(1).inOrder(first(1))).hasValueSatisfying(r -> assertThat(r.key()).isEqualTo("check.mend-first"));
        assertThat(on(2).mended(first(2), "换了灯管")).isEmpty();
        assertThat(first(3).fault()).isEmpty();
        assertThat(first(3).past()).isEqualTo(new CheckLine.Past(1, 1, 4));
    }

    @Test
    void tellsWhatIsOutOfOrderAgain() {
        for (int day = 0; day < 4; day += 2) {
            on(day).fault(first(day), "闪");
            on(day).mended(first(day), "换了");
        }
        assertThat(first(4).past().isRepeated()).isTrue();
    }

    @Test
    void wantsWordsForAFaultAndForItsEnd() {
        assertThat(on(0).fault(first(0), " ")).isPresent();
        assertThat(on(0).mended(first(0), "x")).hasValueSatisfying(r -> assertThat(r.key()).isEqualTo("check.no-fault"));
        on(0).fault(first(0), "闪");
        assertThat(on(0).mended(first(0), "")).isPresent();
        assertThat(on(0).fault(first(0), "闪".repeat(201))).isPresent();
    }

    @Test
    void isRefusedToWhoHasNoCounter() {
        HallRounds hers = new HallRounds(log, BASE,
                () -> new Actor(new PersonId("p-9"), RoleId.ADMINISTRATOR, "s-9"), Desks.CLOCK);
        assertThat(hers.inOrder(first(0))).isPresent();
        assertThat(log.events()).isEmpty();
    }

    private CheckLine first(int day) {
        return on(day).today().getFirst();
    }

    private HallRounds on(int day) {
        return new HallRounds(log, BASE, () -> Cases.CLERK,
                Clock.offset(Desks.CLOCK, Duration.ofDays(day)));
    }

    private static LocalDate day(int day) {
        return LocalDate.ofInstant(Desks.CLOCK.instant(), Desks.CLOCK.getZone()).plusDays(day);
    }
}

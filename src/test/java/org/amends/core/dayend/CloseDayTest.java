package org.amends.core.dayend;

import static org.amends.fixtures.Days.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseRef;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.Approval;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.recovery.Acted;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Days;
import org.junit.jupiter.api.Test;

class CloseDayTest {
    private static final PersonId SUPERVISOR = new PersonId("p-2");
    private final Days days = new Days();

    private Sealing seal(LocalDate day, RoleId role) {
        return days.closeDay().seal(days.books().of(day), Cases.CLERK, new Approval(
                SUPERVISOR, role, days.clock().instant(), "day", "对过了", "proof"));
    }

    private static String key(Sealing sealing) {
        return ((Sealing.Refused) sealing).refusal().key();
    }

    @Test
    void sealsOnceEveryCaseIsClosedOrCarriedOver() {
        CaseRef open = days.whole(MONDAY);
        days.acted(days.whole(MONDAY), Days.at(MONDAY, 11, 0), new CaseEvent.Closed());
        assertThat(key(seal(MONDAY, RoleId.SUPERVISOR))).isEqualTo("day.open");

        assertThat(days.closeDay().carryOver(open.id(), " 等厂家送卡 ", Cases.CLERK)).isInstanceOf(Acted.Saved.class);
        String hash = days.log.lastHash();
        assertThat(seal(MONDAY, RoleId.SUPERVISOR)).isInstanceOfSatisfying(Sealing.Sealed.class,
                s -> assertThat(s.book().isSealed()).isTrue());
        assertThat(days.log.events()).containsExactly(
                new HallEvent.DaySealed(MONDAY, 2, Cases.yuan(0), hash, new Approval(
                        SUPERVISOR, RoleId.SUPERVISOR, days.clock().instant(), "day", "对过了", "proof")));
    }

    @Test
    void refusesAReasonLeftEmpty() {
        CaseRef open = days.whole(MONDAY);
        assertThat(days.closeDay().carryOver(open.id(), "  ", Cases.CLERK))
                .isInstanceOfSatisfying(Acted.Refused.class, r -> assertThat(r.refusal().key()).isEqualTo("reason.empty"));
    }

    @Test
    void refusesTheFutureASecondSealAndAClerksSignature() {
        assertThat(key(seal(MONDAY.plusDays(1), RoleId.SUPERVISOR))).isEqualTo("day.future");
        assertThat(key(seal(MONDAY, RoleId.CLERK))).isEqualTo("day.signer");
        seal(MONDAY, RoleId.SUPERVISOR);
        assertThat(key(seal(MONDAY, RoleId.SUPERVISOR))).isEqualTo("day.sealed");
    }

    @Test
    void refusesASignatureUnderADayThatHasChangedSinceItWasSeen() {
        org.amends.core.daybook.DayBook seen = days.books().of(MONDAY);
        days.acted(days.whole(MONDAY), Days.at(MONDAY, 11, 0), new CaseEvent.Closed());
        Sealing sealing = days.closeDay().seal(seen, Cases.CLERK, new Approval(
                SUPERVISOR, RoleId.SUPERVISOR, days.clock().instant(), "day", "", "proof"));
        assertThat(key(sealing)).isEqualTo("day.changed");
        assertThat(days.log.events()).isEmpty();
    }

    @Test
    void tellsWhenSomethingCameAfterTheSeal() {
        seal(MONDAY, RoleId.SUPERVISOR);
        assertThat(days.books().of(MONDAY).hasChangedSinceSealing()).isFalse();
        days.opened(MONDAY);
        assertThat(days.books().of(MONDAY).isSealed()).isTrue();
        assertThat(days.books().of(MONDAY).hasChangedSinceSealing()).isTrue();
    }

    @Test
    void keepsTheDigestsOfWhatLeft() {
        Exported.File file = new Exported.File("a-2.csv", "a.csv", 3, "abcd");
        days.closeDay().exported(MONDAY, Cases.CLERK, new Exported(Exported.Ending.COMPLETE, List.of(file)));
        assertThat(file.isRenamed()).isTrue();
        assertThat(days.log.events()).containsExactly(
                new HallEvent.Exported(MONDAY, java.util.Map.of("a-2.csv", "abcd")));
    }
}

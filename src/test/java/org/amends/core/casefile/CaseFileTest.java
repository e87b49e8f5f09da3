package org.amends.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.core.customer.Personal;
import org.amends.core.language.Wording;
import org.amends.core.promise.Promise;
import org.amends.core.remedy.Remedy;
import org.amends.core.remedy.RemedyKind;
import org.amends.fixtures.Cases;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    @Test
    void foldsAWholeHistoryInOrder() {
        List<Recorded> history = new ArrayList<>(List.of(Cases.recorded(Cases.opened())));
        Cases.acts().forEach(act -> history.add(Cases.recorded(act)));

        CaseFile file = CaseFile.fold(history).orElseThrow();

        assertThat(file).isEqualTo(Cases.ready());
        assertThat(file.version()).isEqualTo(history.size());
        assertThat(file.intake().kind()).isEqualTo("card-unreadable");
        assertThat(file.resolution().openPromises()).containsExactly(Cases.CALL_BACK);
    }

    @Test
    void beginsOnlyWithOpening() {
        assertThat(CaseFile.fold(List.of())).isEmpty();
        assertThatThrownBy(() -> CaseFile.fold(List.of(Cases.recorded(new CaseEvent.Closed()))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cases.ready().with(Cases.recorded(Cases.opened())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesThePromiseAwayWithItsRemedy() {
        Remedy repair = new Remedy("r-9", "repair", RemedyKind.REPAIR, Wording.same("repair"), Personal.NONE);
        Promise promise = new Promise("r-9", Wording.same("repair"), "crew", Cases.NOW.plusSeconds(60));
        CaseFile agreed = Cases.after(4)
                .with(Cases.recorded(new CaseEvent.RemedyAgreed(repair, Optional.of(promise))));

        assertThat(agreed.resolution().openPromises()).containsExactly(promise);
        CaseFile withdrawn = agreed.with(Cases.recorded(new CaseEvent.RemedyWithdrawn("r-9", Personal.of("不用了"))));
        assertThat(withdrawn.resolution().openPromises()).isEmpty();
        assertThat(withdrawn.resolution().standing()).isEmpty();
    }

    @Test
    void replacesAnAwardUnderTheSameRule() {
        CaseFile file = Cases.after(4)
                .with(Cases.recorded(new CaseEvent.EntitlementRefused("rule", Map.of(), "late")))
                .with(Cases.recorded(new CaseEvent.EntitlementAwarded(
                        "rule", Map.of("price", "3000"), Cases.yuan(1500), java.time.LocalDate.of(2026, 11, 1))))
                .with(Cases.recorded(new CaseEvent.EntitlementAwarded(
                        "rule", Map.of("price", "2000"), Cases.yuan(1000), java.time.LocalDate.of(2026, 11, 1))));

        assertThat(file.resolution().awards().refusals()).isEmpty();
        assertThat(file.resolution().awards().total("CNY")).isEqualTo(Cases.yuan(1000));
    }

    @Test
    void neverShowsPersonalTextInItsStringForm() {
        assertThat(Cases.ready().toString()).doesNotContain("王秀兰", "13800138000", "累");
    }
}

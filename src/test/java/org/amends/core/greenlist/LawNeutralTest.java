package org.amends.core.greenlist;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.amends.core.caseclock.CaseClocks;
import org.amends.core.care.CareNote;
import org.amends.core.care.ScoreItem;
import org.amends.core.casefile.AsideEvent;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Complaint;
import org.amends.core.customer.Personal;
import org.amends.core.fairness.Fairness;
import org.amends.core.playbook.FailureKind;
import org.amends.core.policy.Policy;
import org.amends.core.rights.Rights;
import org.amends.fixtures.BaseRooms;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.amends.fixtures.Stores;
import org.junit.jupiter.api.Test;

/** For any two customers with equal facts, in the list or not, the right is equal (M16, M17). */
class LawNeutralTest {
    private static final long SEED = 20261123;
    private final Policy policy = BaseRooms.policies().present();
    private final Rights rights = new Rights(BaseRooms.policies(), Desks.CLOCK);

    @Test
    void equalFactsGiveEqualRightsWhateverCareIsAgreed() {
        Random random = new Random(SEED);
        for (FailureKind kind : policy.playbook().kinds()) {
            CaseFile without = taken(kind.id());
            CaseFile with = without.with(Cases.recorded(new AsideEvent.CareAgreed(care(random))));
            assertThat(with.intake().person().care()).isPresent();
            Facts facts = rights.known(without);
            assertThat(rights.known(with)).isEqualTo(facts);
            assertThat(rights.found(with, facts)).as(kind.id()).isEqualTo(rights.found(without, facts));
            kind.handling().rules().forEach(rule ->
                    assertThat(rights.quote(with, rule, facts)).as(rule).isEqualTo(rights.quote(without, rule, facts)));
            assertThat(CaseClocks.of(with, policy, Stores.ZONE)).isEqualTo(CaseClocks.of(without, policy, Stores.ZONE));
            assertThat(Fairness.of(with, policy.header())).isEqualTo(Fairness.of(without, policy.header()));
        }
    }

    @Test
    void nothingThatReckonsARightKnowsOfCare() {
        var classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.amends.core");
        noClasses().that().resideInAnyPackage("org.amends.core.compensation..", "org.amends.core.rights..",
                        "org.amends.core.timing..", "org.amends.core.caseclock..", "org.amends.core.evidence..", "org.amends.core.fairness..")
                .should().dependOnClassesThat().resideInAnyPackage("org.amends.core.care..", "org.amends.core.greenlist..")
                .check(classes);
    }

    private CareNote care(Random random) {
        List<String> reasons = new ArrayList<>();
        for (ScoreItem item : policy.hall().care().score()) {
            if (random.nextBoolean()) {
                reasons.add(item.id());
            }
        }
        return new CareNote(reasons, CareNote.Source.CUSTOMER, Personal.of("同意"), java.time.LocalDate.of(2026, 11, 23).plusMonths(12),
                java.time.LocalDate.of(2026, 11, 23).plusMonths(6));
    }

    private static CaseFile taken(String kind) {
        return CaseFile.fold(List.of(Cases.recorded(Cases.opened()), Cases.recorded(new CaseEvent.ComplaintTaken(new Complaint(
                kind, Channel.COUNTER, Personal.of("说的话"), Personal.of("昨天"), Personal.NONE))))).orElseThrow();
    }
}

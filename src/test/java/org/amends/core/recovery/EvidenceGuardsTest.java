package org.amends.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Complaint;
import org.amends.core.customer.Personal;
import org.amends.core.evidence.Evidence;
import org.amends.core.evidence.EvidenceKind;
import org.amends.core.evidence.EvidenceMedia;
import org.amends.core.policy.Policy;
import org.amends.core.refusal.Refusal;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Packs;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Evidence lands where it belongs, counts once, and is looked at again only with a trace. */
class EvidenceGuardsTest {
    private static final Policy POLICY =
            ((PackReading.Whole) new PackLoader().load(Path.of("assets/packs/cn-base"))).policy();
    private static final CaseFile FILE = CaseFile.fold(List.of(Cases.recorded(Cases.opened()))).orElseThrow()
            .with(Cases.recorded(new CaseEvent.ComplaintTaken(new Complaint("appliance-damaged", Channel.COUNTER,
                    Personal.of("电视坏了"), Personal.of("昨天"), Personal.NONE))));

    @ParameterizedTest(name = "{0} for {1}/{2}: {3}")
    @CsvSource(nullValues = "-", value = {
        "RECEIPT, cn-appliance-1996, invoice, -", "PHOTO, cn-appliance-1996, invoice, -",
        "JOINT_RECORD, cn-appliance-1996, joint-record, -", "RECEIPT, cn-appliance-1996, joint-record, evidence.other-kind",
        "RECEIPT, cn-appliance-1996, passport, evidence.piece-unknown", "RECEIPT, cn-appliance-1996, '', -",
        "PHOTO, '', '', -", "PHOTO, '', invoice, evidence.piece-unknown", "PHOTO, cn-outage-1996, '', rule.unknown",
        "PHOTO, no-such-rule, '', rule.unknown"})
    void evidenceBelongsToAPieceOfARuleOrToTheCase(EvidenceKind kind, String rule, String piece, String key) {
        assertThat(check(FILE, POLICY, attached(kind, rule, piece, "aa")).map(Refusal::key)).isEqualTo(Optional.ofNullable(key));
    }

    @Test
    void packWithoutTheMechanismTakesNone() {
        assertThat(check(Cases.after(6), Packs.bare(), attached(EvidenceKind.PHOTO, "", "", "aa")).map(Refusal::key))
                .contains("mechanism.off");
    }

    @Test
    void sameBytesForTheSamePieceCountOnceAndKeepWhoCameFirst() {
        CaseFile twice = FILE.with(Cases.recorded(attached(EvidenceKind.PHOTO, "", "", "aa")))
                .with(Cases.recorded(attached(EvidenceKind.PHOTO, "", "", "aa")));
        assertThat(twice.resolution().awards().evidence()).hasSize(1);
        assertThat(twice.version()).isEqualTo(FILE.version() + 2);
    }

    @Test
    void lookingAgainLeavesATraceAndNeedsSomethingToLookAt() {
        CaseEvent look = new CaseEvent.EvidenceOpened("aa");
        assertThat(check(FILE, POLICY, look).map(Refusal::key)).contains("evidence.gone");
        CaseFile with = FILE.with(Cases.recorded(attached(EvidenceKind.PHOTO, "", "", "aa")));
        assertThat(check(with, POLICY, look)).isEmpty();
        assertThat(with.with(Cases.recorded(look)).version()).isEqualTo(with.version() + 1);
    }

    @Test
    void takenBackWithAReasonItCountsNoLonger() {
        CaseFile with = FILE.with(Cases.recorded(attached(EvidenceKind.PHOTO, "", "", "aa")));
        CaseEvent bare = new CaseEvent.EvidenceWithdrawn("aa", "", "", Personal.of(" "));
        CaseEvent back = new CaseEvent.EvidenceWithdrawn("aa", "", "", Personal.of("别家的照片"));
        assertThat(check(with, POLICY, bare).map(Refusal::key)).contains("reason.empty");
        assertThat(check(with, POLICY, back)).isEmpty();
        assertThat(check(FILE, POLICY, back).map(Refusal::key)).contains("evidence.gone");
        CaseFile after = with.with(Cases.recorded(back));
        assertThat(after.resolution().awards().evidence()).isEmpty();
        assertThat(check(after, POLICY, new CaseEvent.EvidenceOpened("aa")).map(Refusal::key)).contains("evidence.gone");
        assertThat(check(after, POLICY, attached(EvidenceKind.PHOTO, "", "", "aa"))).isEmpty();
    }

    @Test
    void caseTakesSixtyPiecesAndNoMore() {
        CaseFile full = FILE;
        for (int i = 0; i < 60; i++) {
            CaseEvent one = attached(EvidenceKind.PHOTO, "", "", "d" + i);
            assertThat(check(full, POLICY, one)).isEmpty();
            full = full.with(Cases.recorded(one));
        }
        assertThat(check(full, POLICY, attached(EvidenceKind.PHOTO, "", "", "more")).map(Refusal::key))
                .contains("evidence.too-many");
    }

    private static CaseEvent attached(EvidenceKind kind, String rule, String piece, String digest) {
        return new CaseEvent.EvidenceAttached(new Evidence(kind, rule, piece, digest, EvidenceMedia.JPEG, 1));
    }

    private static Optional<Refusal> check(CaseFile file, Policy policy, CaseEvent act) {
        return CaseRules.check(Packs.situation(file, policy), act);
    }
}

package org.amends.desk.recovery.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amends.core.evidence.Attached;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Complaint;
import org.amends.core.complaint.Danger;
import org.amends.core.customer.Personal;
import org.amends.core.evidence.EvidenceKind;
import org.amends.core.policy.Policies;
import org.amends.core.policy.Policy;
import org.amends.core.policy.PolicyId;
import org.amends.core.recovery.Recovery;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Background;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.InMemoryDrafts;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Seeded;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import org.junit.jupiter.api.Test;

/** Attaching to a damaged-appliance case of the base pack. */
class EvidenceModelTest {
    private static final Policy POLICY =
            ((PackReading.Whole) new PackLoader().load(Path.of("assets/packs/cn-base"))).policy();
    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final CaseDesk desk = desk();
    private final EvidenceModel model = new EvidenceModel(desk, Desks.evidence(Desks.CLOCK));

    @Test
    void offersEachPieceOfTheRulesThatMayApplyAndThenTheCaseItself() {
        assertThat(model.slotsProperty().get()).extracting(Slot::piece).startsWith("invoice", "joint-record").endsWith("");
        assertThat(model.open(desk.file())).isEqualTo(model.slotsProperty().get().size() - 1L);
    }

    @Test
    void attachedPieceIsNeededNoMoreAndSaysWhoAndWhen() {
        long before = model.open(desk.file());
        model.open();
        model.slotProperty().set(slot("invoice"));
        assertThat(model.kindProperty().get()).isEqualTo(EvidenceKind.PHOTO);
        model.kindProperty().set(EvidenceKind.RECEIPT);
        model.attach("C:\\receipt.png");
        Attached one = model.attachedProperty().get().getFirst();
        assertThat(one.evidence().kind()).isEqualTo(EvidenceKind.RECEIPT);
        assertThat(one.evidence().rule()).isEqualTo("cn-appliance-1996");
        assertThat(model.nameOf(one)).isEqualTo("刘敏");
        assertThat(one.at()).isEqualTo(Cases.NOW);
        assertThat(model.open(desk.file())).isEqualTo(before - 1);
        assertThat(slot("invoice").isMet()).isTrue();
        assertThat(model.path().value()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void whatIsRefusedSaysSoAtTheFieldAndChangesNothing() {
        model.open();
        model.attach();
        assertThat(model.refusalProperty().get()).isEqualTo(Refusal.of("evidence.nothing-chosen"));
        model.slotProperty().set(Slot.OTHER);
        model.attach();
        assertThat(model.refusalProperty().get()).isEqualTo(Refusal.of("evidence.no-file"));
        model.attach("none");
        assertThat(model.refusalProperty().get()).isEqualTo(Refusal.of("evidence.not-found"));
        assertThat(model.path().value()).isEqualTo("none");
        model.path().textProperty().set("nonesuch");
        assertThat(model.refusalProperty().get()).isNull();
        assertThat(model.attachedProperty().get()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void lookingAgainIsWrittenDownBeforeAnythingIsShown() {
        model.open();
        model.slotProperty().set(Slot.OTHER);
        model.attach("a.png");
        Attached one = model.attachedProperty().get().getFirst();
        model.look(one);
        assertThat(model.lookedProperty().get()).hasValueSatisfying(l -> assertThat(l.pages()).hasSize(1));
        assertThat(files.history(desk.file().ref().id())).last().satisfies(last -> {
            assertThat(last.event()).isEqualTo(new CaseEvent.EvidenceOpened(one.evidence().digest()));
            assertThat(last.by()).isEqualTo(Cases.CLERK);
        });
        assertThat(model.lookAway()).isTrue();
        assertThat(model.lookedProperty().get()).isEmpty();
        assertThat(model.lookAway()).isFalse();
    }

    @Test
    void takenBackItIsGoneFromTheListAndTheLookEnds() {
        model.open();
        model.slotProperty().set(Slot.OTHER);
        model.attach("a.png");
        model.look(model.attachedProperty().get().getFirst());
        model.mistake().textProperty().set("附错了，是别家的");
        model.withdraw();
        assertThat(model.attachedProperty().get()).isEmpty();
        assertThat(model.lookedProperty().get()).isEmpty();
        assertThat(model.mistake().value()).isEmpty();
        assertThat(files.history(desk.file().ref().id())).last().satisfies(last ->
                assertThat(last.event()).isInstanceOf(CaseEvent.EvidenceWithdrawn.class));
    }

    private Slot slot(String piece) {
        return model.slotsProperty().get().stream().filter(s -> s.piece().equals(piece)).findFirst().orElseThrow();
    }

    private CaseDesk desk() {
        Policies policies = new Policies() {
            @Override
            public Policy present() {
                return POLICY;
            }

            @Override
            public Optional<Policy> find(PolicyId id) {
                return Optional.of(POLICY);
            }
        };
        Recovery recovery = new Recovery(files, Packs.noGrants(), policies, new Seeded(3), Desks.CLOCK);
        CaseDesk made = new CaseDesk(recovery, policies, () -> Cases.CLERK, new InMemoryDrafts(), Background.immediate());
        made.lay(recovery.open(Cases.CLERK, Channel.COUNTER).saved());
        made.perform(List.of(new CaseEvent.DangerAnswered(Danger.NONE), new CaseEvent.ComplaintTaken(new Complaint(
                "appliance-damaged", Channel.COUNTER, Personal.of("电视坏了"), Personal.of("昨天"), Personal.NONE)))
                .toArray(CaseEvent[]::new));
        return made;
    }
}

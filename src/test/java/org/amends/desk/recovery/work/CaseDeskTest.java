package org.amends.desk.recovery.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Danger;
import org.amends.core.customer.Personal;
import org.amends.core.customer.WayOfExplaining;
import org.amends.core.playbook.Stage;
import org.amends.core.recovery.Recovery;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Background;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.InMemoryDrafts;
import org.amends.fixtures.Packs;
import org.junit.jupiter.api.Test;

class CaseDeskTest {

    @Test
    void movesOnWhenAStepIsDone() {
        CaseDesk desk = Desks.withActs(0);
        assertThat(desk.shownProperty().get()).isEqualTo(Stage.RECEIVE);
        desk.perform(Cases.acts().subList(0, 4).toArray(CaseEvent[]::new));
        assertThat(desk.shownProperty().get()).isEqualTo(Stage.APOLOGISE);
    }

    @Test
    void staysWhereTheClerkWentBackTo() {
        CaseDesk desk = Desks.withActs(6);
        desk.show(Stage.RECEIVE);
        desk.perform(new CaseEvent.WayChosen(WayOfExplaining.PATIENT));
        assertThat(desk.shownProperty().get()).isEqualTo(Stage.RECEIVE);
        assertThat(desk.file().intake().person().way()).isEqualTo(WayOfExplaining.PATIENT);
    }

    @Test
    void keepsNothingOfARefusedActAndSaysWhy() {
        CaseDesk desk = Desks.withActs(0);
        long before = desk.file().version();
        desk.perform(new CaseEvent.ResponsibilityTaken("x"));
        assertThat(desk.refusalProperty().get()).isEqualTo(Refusal.of("danger.first"));
        assertThat(desk.file().version()).isEqualTo(before);
        desk.perform(new CaseEvent.DangerAnswered(Danger.NONE));
        assertThat(desk.refusalProperty().get()).isNull();
    }

    @Test
    void losesNoActPressedWhileAnotherRuns() {
        Later later = new Later();
        Recovery recovery = Desks.recovery(new InMemoryCaseFiles());
        CaseDesk desk = new CaseDesk(recovery, Packs.policies(), () -> Cases.CLERK, new InMemoryDrafts(), later);
        desk.lay(recovery.open(Cases.CLERK, Channel.COUNTER).saved());
        desk.perform(new CaseEvent.DangerAnswered(Danger.NONE));
        desk.perform(new CaseEvent.Held(Personal.of("先接待下一位")));
        assertThat(desk.busyProperty().get()).isTrue();
        later.doAll();
        assertThat(desk.file().version()).isEqualTo(3);
        assertThat(desk.busyProperty().get()).isFalse();
    }

    @Test
    void showsAFaultAndStaysUsable() {
        Later later = new Later();
        CaseDesk desk = Desks.withActs(1);
        desk.fail(new IllegalStateException("disk"));
        assertThat(desk.faultProperty().get()).hasMessage("disk");
        desk.forgetRefusal();
        assertThat(desk.faultProperty().get()).isNull();
        assertThat(later.isEmpty()).isTrue();
    }

    /** Work that waits until it is told to be done. */
    private static final class Later implements Background {
        private final Deque<Runnable> work = new ArrayDeque<>();

        @Override
        public <T> void run(Callable<T> task, Consumer<T> done, Consumer<Throwable> failed) {
            work.add(() -> Background.immediate().run(task, done, failed));
        }

        @Override
        public <T> void aside(Callable<T> task, Consumer<T> done, Consumer<Throwable> failed) {
            run(task, done, failed);
        }

        void doAll() {
            while (!work.isEmpty()) {
                work.poll().run();
            }
        }

        boolean isEmpty() {
            return work.isEmpty();
        }
    }
}

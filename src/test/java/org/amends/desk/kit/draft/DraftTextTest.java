package org.amends.desk.kit.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.amends.core.draft.Drafts;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.desk.kit.Background;
import org.amends.fixtures.InMemoryDrafts;
import org.junit.jupiter.api.Test;

class DraftTextTest {
    private final InMemoryDrafts drafts = new InMemoryDrafts();
    private final List<Throwable> faults = new ArrayList<>();
    private final DraftText text = new DraftText(new DraftLine(drafts, Background.immediate(), faults::add), "note");

    @Test
    void keepsEachKeyAsItIsTyped() {
        text.fill("case", "");
        text.textProperty().set("明");
        assertThat(drafts.texts()).containsEntry("case/note", "明");
        text.textProperty().set("明天");
        assertThat(drafts.texts()).containsEntry("case/note", "明天");
    }

    @Test
    void whatIsShownFromTheRecordIsNoDraft() {
        text.fill("case", "卡坏了");
        assertThat(text.value()).isEqualTo("卡坏了");
        assertThat(drafts.texts()).isEmpty();
    }

    @Test
    void theDraftComesBackOverWhatIsCommitted() {
        drafts.save("case/note", "卡坏了两次");
        text.fill("case", "卡坏了");
        assertThat(text.value()).isEqualTo("卡坏了两次");
        assertThat(text.isTyped()).isTrue();
    }

    @Test
    void anEmptiedFieldStaysEmpty() {
        text.fill("case", "卡坏了");
        text.textProperty().set("");
        DraftText again = new DraftText(new DraftLine(drafts, Background.immediate(), faults::add), "note");
        again.fill("case", "卡坏了");
        assertThat(again.value()).isEmpty();
    }

    @Test
    void anotherActOfTheCaseTakesNothingTypedAway() {
        text.fill("case", "");
        text.textProperty().set("等厂家");
        text.fill("case", "");
        assertThat(text.value()).isEqualTo("等厂家");
        assertThat(drafts.texts()).containsEntry("case/note", "等厂家");
    }

    @Test
    void theDraftGoesOnceItIsCommitted() {
        text.fill("case", "");
        text.textProperty().set(" 等厂家 ");
        text.fill("case", "等厂家");
        assertThat(text.value()).isEqualTo("等厂家");
        assertThat(drafts.texts()).isEmpty();
    }

    @Test
    void theDraftGoesWhenItIsTypedBackOrCommittedElsewhere() {
        text.fill("case", "旧");
        text.textProperty().set("新");
        text.textProperty().set("旧");
        assertThat(drafts.texts()).isEmpty();
        text.textProperty().set("新");
        text.commit();
        assertThat(drafts.texts()).isEmpty();
        assertThat(text.isTyped()).isFalse();
    }

    @Test
    void eachCaseHasItsOwnText() {
        text.fill("a", "");
        text.textProperty().set("甲的话");
        text.fill("b", "");
        assertThat(text.value()).isEmpty();
        text.textProperty().set("乙的话");
        text.fill("a", "");
        assertThat(text.value()).isEqualTo("甲的话");
        assertThat(drafts.texts()).containsEntry("b/note", "乙的话");
    }

    @Test
    void theLastKeyIsKeptHoweverFastTheTyping() {
        Later later = new Later();
        DraftText fast = new DraftText(new DraftLine(drafts, later, faults::add), "note");
        fast.fill("case", "");
        for (int i = 1; i <= 50; i++) {
            fast.textProperty().set("x".repeat(i));
        }
        int writes = later.doAll();
        assertThat(drafts.texts().get("case/note")).hasSize(50);
        assertThat(writes).isLessThan(5);
    }

    @Test
    void aDraftFoundLateNeverComesOverWhatIsTypedSince() {
        drafts.save("case/note", "昨天的");
        Later later = new Later();
        DraftText slow = new DraftText(new DraftLine(drafts, later, faults::add), "note");
        slow.fill("case", "");
        slow.textProperty().set("今天的");
        later.doAll();
        assertThat(slow.value()).isEqualTo("今天的");
        assertThat(drafts.texts()).containsEntry("case/note", "今天的");
    }

    @Test
    void aFullDiskIsSaidAndTheTextStays() {
        Drafts full = new Drafts() {
            @Override
            public void save(String place, String typed) {
                throw new Fault(FaultCode.DISK_FULL);
            }

            @Override
            public java.util.Optional<String> find(String place) {
                return java.util.Optional.empty();
            }

            @Override
            public void drop(String place) {
                throw new Fault(FaultCode.DISK_FULL);
            }
        };
        DraftText there = new DraftText(new DraftLine(full, Background.immediate(), faults::add), "note");
        there.fill("case", "");
        there.textProperty().set("还在");
        assertThat(faults).hasSize(1);
        assertThat(there.value()).isEqualTo("还在");
    }

    /** Work that waits until it is told to be done. */
    private static final class Later implements Background {
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            waiting.add(() -> Background.immediate().run(work, done, failed));
        }

        @Override
        public <T> void aside(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            run(work, done, failed);
        }

        int doAll() {
            int count = 0;
            for (; !waiting.isEmpty(); count++) {
                waiting.poll().run();
            }
            return count;
        }
    }
}

package org.amends.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.amends.core.casefile.CaseNumber;
import org.amends.core.casefile.CaseRef;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseEvent;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.fixtures.disk.DiskLog;
import org.amends.fixtures.disk.DiskOp;
import org.amends.fixtures.disk.Watching;
import org.amends.store.StoreSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes: what was told is there, whatever reached the disk of the rest. */
class PowerFaultsTest {
    private static final int POINTS = 6;
    /** A disk that kept nothing it was not made to keep. */
    private static final Random WORST = new Random() {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean nextBoolean() {
            return false;
        }

        @Override
        public int nextInt(int bound) {
            return 0;
        }
    };

    @TempDir
    Path home;

    @Test
    @DisplayName("F07 power lost with pages of 4 KB of the last writes in any subset")
    void inPagesOfFourKilobytes() throws IOException {
        assertThat(new StorePowerLoss(4096).run(home, POINTS, 11).losses()).isEmpty();
    }

    @Test
    @DisplayName("F08 power lost with sectors of 512 bytes, writes of several files kept and lost in any order")
    void inSectorsAcrossFiles() throws IOException {
        assertThat(new StorePowerLoss(512).run(home, POINTS, 12).losses()).isEmpty();
    }

    @Test
    @DisplayName("F09 power lost right after a file got its name: the folder was forced, so the name stays")
    void namesAreForcedWithTheirFiles() throws IOException {
        DiskLog log = new DiskLog();
        Path data = home.resolve("data");
        Written written = new Written();
        try (StoreSession store = new Watching(data, log).open(new Seeded(4))) {
            for (int i = 0; i < 3; i++) {
                written.next(store);
                store.drafts().save("case/words", "第" + i + "句");
                Path found = home.resolve("found" + i);
                log.afterPowerLoss(log.size(), WORST, 512, found);
                assertThat(written.missingIn(found)).isEmpty();
                try (StoreSession after = Stores.open(found)) {
                    assertThat(after.drafts().find("case/words")).contains("第" + i + "句");
                }
            }
        }
    }

    @Test
    @DisplayName("R1 power lost right after a case was told, then the next case: the first is there, its number is not given again")
    void neverGivesTheNumberOfALostCaseAgain() throws IOException {
        DiskLog log = new DiskLog();
        CaseNumber first;
        try (StoreSession store = new Watching(home.resolve("data"), log).open(new Seeded(5))) {
            first = opened(store, 1);
            log.afterPowerLoss(log.size(), WORST, 4096, home.resolve("found"));
        }
        try (StoreSession store = Stores.open(home.resolve("found"))) {
            assertThat(store.cases().byNumber(first)).contains(new CaseId(new java.util.UUID(3, 1)));
            assertThat(opened(store, 2)).isNotEqualTo(first);
        }
    }

    @Test
    @DisplayName("R25 a disk that says it is forced and is not is found out: the harness itself can fail")
    void findsADiskThatLies() throws IOException {
        DiskLog lying = new DiskLog() {
            @Override
            public void before(DiskOp op) {
                if (!(op instanceof DiskOp.Force && op.file().startsWith("journal-"))) {
                    super.before(op);
                }
            }
        };
        Written written = new Written();
        try (StoreSession store = new Watching(home.resolve("data"), lying).open(new Seeded(6))) {
            written.next(store);
            written.next(store);
        }
        lying.afterPowerLoss(lying.size(), WORST, 512, home.resolve("found"));
        assertThat(written.missingIn(home.resolve("found"))).isNotEmpty();
    }

    private static CaseNumber opened(StoreSession store, long id) {
        CaseEvent.Opened like = (CaseEvent.Opened) Cases.opened();
        CaseRef ref = new CaseRef(new CaseId(new java.util.UUID(3, id)), store.cases().nextNumber());
        return store.cases().append(ref.id(), 0, List.of(Cases.recorded(new CaseEvent.Opened(ref, like.policy(),
                like.channel())))).ref().number();
    }
}

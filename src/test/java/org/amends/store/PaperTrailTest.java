package org.amends.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseEvent.SheetIssued.Way;
import org.amends.core.casefile.CaseFile;
import org.amends.core.complaint.Channel;
import org.amends.core.guide.Sheet;
import org.amends.core.hall.HallEvent;
import org.amends.core.printing.Ink;
import org.amends.core.printing.PrintOrder;
import org.amends.core.printing.queue.IssuedPaper;
import org.amends.core.printing.queue.NoteIssue;
import org.amends.core.printing.queue.PaperTrail;
import org.amends.core.printing.queue.PrintJob;
import org.amends.core.printing.queue.Printout;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What went out is found again in a real store, also after a restart; so is the queue. */
class PaperTrailTest {
    private static final LocalDate TODAY = LocalDate.ofInstant(Cases.NOW, Stores.ZONE);
    private static final PrintOrder ORDER = new PrintOrder("A", "", Ink.BLACK, 1);

    @TempDir
    private Path folder;

    private static Recovery recovery(StoreSession store) {
        return new Recovery(store.cases(), store.grants(), Packs.policies(), new Seeded(9), Clock.fixed(Cases.NOW, Stores.ZONE));
    }

    @Test
    void findsPaperByDayByCaseAndByNumberAndTheQueueAfterARestart() {
        CaseFile file;
        PrintJob job;
        try (StoreSession store = Stores.open(folder)) {
            Recovery recovery = recovery(store);
            CaseFile opened = recovery.open(Cases.CLERK, Channel.COUNTER).saved();
            file = ((Acted.Saved) recovery.perform(opened, Cases.CLERK,
                    Cases.acts().subList(0, 9).toArray(CaseEvent[]::new))).file();
            job = new PrintJob("j-1", new Printout("recovery", "LARGE", "ab12", Optional.of(file.ref()), 1), ORDER, Cases.NOW,
                    PrintJob.Standing.NEW);
            NoteIssue note = new NoteIssue(store.cases(), recovery, store.hallLog(), () -> Cases.CLERK);
            note.printed(job);
            note.printed(job);
            note.printed(new PrintJob("j-2", new Printout("pay", "XLARGE", "cd34", Optional.empty(), 1), ORDER, Cases.NOW,
                    PrintJob.Standing.NEW));
            store.printing().guides().keep(new Sheet("guide".getBytes(StandardCharsets.US_ASCII), "cd34", 1));
            store.printing().jobs().keep(job);
        }
        try (StoreSession store = Stores.open(folder)) {
            PaperTrail trail = store.printing().trail();
            assertThat(trail.ofDay(TODAY)).extracting(paper -> paper.what().template()).containsExactly("pay", "recovery");
            assertThat(trail.ofDay(TODAY.minusDays(1))).isEmpty();
            assertThat(trail.ofCase(file.ref().id())).containsExactly(new IssuedPaper(Cases.NOW, Way.PRINTED, job.what()));
            assertThat(trail.ofNumber(file.ref().number())).hasSize(1);
            assertThat(trail.ofGuide("cd34")).hasSize(1);
            assertThat(store.hallLog().all(HallEvent.GuideIssued.class)).hasSize(1);
            assertThat(store.printing().guides().find("cd34")).isPresent();
            assertThat(store.printing().jobs().all()).containsExactly(job);
        }
    }
}

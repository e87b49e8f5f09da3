package org.amends.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.casefile.CaseId;
import org.amends.core.caseload.Grants;
import org.amends.core.draft.Drafts;
import org.amends.core.caseload.EvidenceArchive;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.caseload.PaperArchive;
import org.amends.core.hall.Hall;
import org.amends.core.hall.HallEvent;
import org.amends.core.hall.HallLog;
import org.amends.core.people.Actor;
import org.amends.core.printing.queue.PrintStore;
import org.amends.core.visit.PastCases;
import org.amends.core.privacy.CaseCopies;
import org.amends.journal.file.StoreFiles;
import org.amends.journal.seal.SealWatch;
import org.amends.journal.seal.Sealer;
import org.amends.journal.sealed.CaseKeys;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.sealed.DraftFile;
import org.amends.journal.Envelope;
import org.amends.journal.EventCodec;
import org.amends.journal.Head;
import org.amends.journal.Journal;
import org.amends.journal.checkpoint.Checkpoint;
import org.amends.journal.file.DiskFiles;
import org.amends.journal.file.OwnDisk;
import org.amends.store.backup.BackupPlan;
import org.amends.store.bundle.CaseBundle;
import org.amends.store.paper.JdbcPaperTrail;
import org.amends.store.paper.SealedEvidence;
import org.amends.store.paper.SealedGuides;
import org.amends.store.paper.SealedJobs;
import org.amends.store.paper.SealedPapers;
import org.amends.store.register.RegisterFile;
import org.amends.store.table.Index;
import org.amends.vault.DeviceKeys;
import org.amends.vault.seal.DeviceKey;
import org.amends.vault.evidence.EvidenceCleaner;
import org.amends.vault.seal.StoreKeys;

/**
 * One open store, by the protocol of reliability.md 4.3: our lock, the journal walked, the tables brought to say what it
 * says, a new incarnation where the journal itself was damaged. Everything here runs on the store thread.
 */
public final class StoreSession implements AutoCloseable {
    private final StoreFolder at;
    private final Closeable lock;
    private final CaseKeys caseKeys;
    private final Journal journal;
    private final Index index;
    private final JournalStart start;
    private final SealWatch seals;
    private final WritePath path;
    private final JournaledCaseFiles cases;
    private final JournaledHallLog hallLog;
    private final DraftFile drafts;
    private final SealedPapers papers;
    private final StoreFiles evidenceFiles;
    private final RegisterFile register;
    private final DeviceKey signs;
    private final boolean restored;
    private final boolean isClockBack;
    private final PrintStore printing;
    private final StoreSeams seams;

    private StoreSession(Closeable lock, Path folder, StoreFiles files, StoreKeys keys, Place place) throws IOException {
        this.lock = lock;
        this.at = new StoreFolder(folder, files);
        restored = at.isRestored();
        seams = place.seams();
        DeviceKeys device = new DeviceKeys(files, keys);
        signs = device.device();
        seals = new SealWatch(signs);
        caseKeys = CaseKeys.open(files, keys.of("case-keys"), device.hub());
        EventCodec codec = new EventCodec(caseKeys);
        start = new JournalStart(files, keys.of("journal"), at.device(seams.ids()), seals, seams);
        journal = start.journal();
        isClockBack = start.isAfter(seams.clock());
        index = new Index(folder, keys.of("h2"), codec, seams.ids(), seams.zone());
        path = new WritePath(journal, files, index, seals, new Sealer(signs, seals, seams.clock()), seams.ticks());
        cases = new JournaledCaseFiles(path, index, codec, place.hall(), seams);
        hallLog = new JournaledHallLog(path, index, codec, seams);
        drafts = new DraftFile(files, keys.of("drafts"));
        StoreFiles sheets = new DiskFiles(folder.resolve("papers"));
        papers = new SealedPapers(sheets, caseKeys);
        printing = new PrintStore(new SealedGuides(sheets, keys.of("guides")), new SealedJobs(files, keys.of("printing")),
                new JdbcPaperTrail(index, id -> index.histories().file(id), codec, seams.zone()));
        evidenceFiles = new DiskFiles(folder.resolve("evidence"));
        register = new RegisterFile(folder, keys.of("customers"));
    }

    /**
     * The tables brought to say what the journal says, and the opening noted as an event. After damage or a restore nothing more is added to
     * the old incarnation, not even a seal: its next numbers were given once.
     */
    private void begin(Place place) {
        index.open(journal);
        if (!isMended()) {
            start.keepCheckpoint();
        }
        boolean isOfOld = isMended() || restored;
        if (!isOfOld) {
            path.sealNow();
        }
        hallLog.all(HallEvent.CaseErased.class).forEach(erased -> shred(new CaseId(UUID.fromString(erased.caseId()))));
        hallLog.all(HallEvent.RetentionEnded.class).forEach(ended -> shred(new CaseId(UUID.fromString(ended.caseId()))));
        hallLog.record(place.by(), opened(isOfOld ? Optional.of(journal.reincarnate(place.seams().ids())) : Optional.empty()));
        at.begun();
    }

    /** Where the store stands and who opens it. */
    public record Place(Hall hall, Actor by, StoreSeams seams) {
    }

    /** Opens, or throws a Fault that says what to do: in use, newer, damaged, full, read only, on a network drive. */
    public static StoreSession open(Path folder, StoreKeys keys, Place place) {
        OwnDisk.expect(folder);
        try {
            return open(folder, new DiskFiles(folder), keys, place);
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    /** With the seam to the disk given: `files` are those of this folder. */
    public static StoreSession open(Path folder, StoreFiles files, StoreKeys keys, Place place) {
        OwnDisk.expect(folder);
        try {
            Closeable lock = files.lock("store.lock").orElseThrow(() -> new Fault(FaultCode.STORE_IN_USE, folder.toString()));
            try {
                new StoreFolder(folder, files).expectWhole();
                return begun(new StoreSession(lock, folder, files, keys, place), place);
            } catch (IOException | RuntimeException e) {
                StoreFolder.release(lock, e);
                if (e instanceof Fault f && f.code() == FaultCode.STORE_DAMAGED && Checkpoint.drop(files)) {
                    return open(folder, files, keys, place);
                }
                throw e;
            }
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    /** How long the slowest saving took since this was last asked, in milliseconds. Any thread. */
    public long slowestSaving() {
        return path.slowest();
    }

    /** Part of the journal was unreadable or gone: what is left goes on as a new incarnation, so no number comes twice. */
    private boolean isMended() {
        return start.finding() == Journal.Finding.DAMAGED || index.isForked();
    }

    /** What this opening met and mended or must say, the gravest; empty when all was in order. */
    public Optional<FaultCode> found() {
        if (seals.broken() > 0) {
            return Optional.of(FaultCode.SEALS_BROKEN);
        }
        if (isMended()) {
            return Optional.of(FaultCode.STORE_MENDED);
        }
        if (wasRebuilt() && !restored) {
            return Optional.of(index.wasUpdated() ? FaultCode.STORE_UPDATED : FaultCode.STORE_REBUILT);
        }
        return isClockBack ? Optional.of(FaultCode.CLOCK_BACK) : Optional.empty();
    }

    /** Nothing stays half open: what cannot begin is closed, so that the next try finds the folder free. */
    private static StoreSession begun(StoreSession session, Place place) {
        try {
            session.begin(place);
            return session;
        } catch (RuntimeException why) {
            try {
                session.close();
            } catch (RuntimeException closing) {
                why.addSuppressed(closing);
            }
            throw why;
        }
    }

    public CaseFiles cases() {
        return cases;
    }

    public HallLog hallLog() {
        return hallLog;
    }

    public Drafts drafts() {
        return drafts;
    }

    /** Evidence that came in, made safe by `cleaner` before it is kept. */
    public EvidenceArchive evidence(EvidenceCleaner cleaner) {
        return new SealedEvidence(evidenceFiles, caseKeys, cleaner);
    }

    /** The company's list of customers. */
    public RegisterFile register() {
        return register;
    }

    /** Sheets that went out. */
    public PaperArchive papers() {
        return papers;
    }

    /** The print queue, and what went out with or without a case. */
    public PrintStore printing() {
        return printing;
    }

    /** Destroys the case's key, then what lists and look-up still hold of it. Done twice it does nothing more. */
    public void shred(CaseId id) {
        caseKeys.erase(id);
        index.erased(id);
    }

    /** Cases as files that prove themselves without this program. */
    public CaseCopies copies() {
        return new JdbcCopies(index, new CaseBundle(caseKeys, papers, evidence(new EvidenceCleaner(pdf -> pdf)), signs));
    }

    public Grants grants() {
        return new JdbcGrants(index);
    }

    /** Earlier cases of a customer. */
    public PastCases pastCases() {
        return new JdbcPastCases(index);
    }

    /** What a backup made now would hold; to be written on any thread. */
    public BackupPlan backupPlan() {
        return BackupPlan.of(at.folder(), journal.head());
    }

    /** What goes to head office. */
    public HubShare hub() {
        return new HubShare(path, index, caseKeys, hallLog, seams);
    }

    /** How many events the journal holds, of all incarnations. */
    public long events() {
        return journal.head().position();
    }

    /** Told of each event once it is saved, on the store thread. */
    public void onSaved(Consumer<Envelope> listener) {
        path.onSaved(listener);
    }

    /** Whether the tables had to be made anew from the journal at this opening. */
    public boolean wasRebuilt() {
        return index.wasRebuilt();
    }

    /** Seals what has stood unsealed for an hour; to be asked for now and then while nobody works. */
    public void sealWhenDue() {
        path.sealWhenDue();
    }

    /** What the device's seals cover, from the first event on. */
    public SealWatch seals() {
        return seals;
    }

    private HallEvent opened(Optional<Head> before) {
        return new HallEvent.StoreOpened(restored ? "restored" : start.finding().name().toLowerCase(java.util.Locale.ROOT),
                before.map(head -> head.stream().incarnation().toString()).orElse(""), before.map(Head::hash).orElse(""));
    }

    @Override
    public void close() {
        register.close();
        index.close();
        journal.close();
        caseKeys.close();
        try {
            lock.close();
        } catch (IOException e) {
            throw new Fault(FaultCode.STORE_FAILED, e);
        }
    }
}

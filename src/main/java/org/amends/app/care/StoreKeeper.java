package org.amends.app.care;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseNumber;
import org.amends.core.people.Actor;
import org.amends.core.permission.Right;
import org.amends.core.privacy.HandOutCopy;
import org.amends.export.CopyFolder;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amends.app.folder.CounterFile;
import org.amends.app.folder.CounterFolder;
import org.amends.cli.opening.CredentialsInput;
import org.amends.cli.store.StoreCare;
import org.amends.core.hall.HallEvent;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;
import org.amends.store.backup.Backup;
import org.amends.store.backup.BackupPlace;
import org.amends.store.backup.BackupPlan;
import org.amends.store.backup.Leftovers;
import org.amends.store.backup.Restoring;
import org.amends.store.check.StoreCheck;
import org.amends.store.check.StoreReport;
import org.amends.store.table.TableReport;

/** Does what the `store` commands ask, over vault and store. */
public final class StoreKeeper implements StoreCare {
    private final KeysDoor door;
    private final StoreSeams seams;

    public StoreKeeper(Function<Path, Optional<CounterFolder>> folders, StoreSeams seams) {
        this.door = new KeysDoor(folders, seams);
        this.seams = seams;
    }

    @Override
    public Opening open(Path data, CredentialsInput input) {
        return switch (door.open(data, input)) {
            case KeysDoor.Refused(var refusal) -> new Refused(refusal);
            case KeysDoor.Let let -> new Opened(new Keeping(data, let, seams));
        };
    }

    @Override
    public Opening restore(Path data, Path backup, CredentialsInput input, Way way) {
        Restoring restoring = Restoring.from(backup, data);
        Path fresh = restoring.stage();
        boolean isDone = false;
        try {
            Opening opening = switch (way == Way.HALL_KEY ? door.openByHallKey(fresh, input)
                    : door.open(hasPeople(data) ? data : fresh, input)) {
                case KeysDoor.Refused(var refusal) -> new Refused(refusal);
                case KeysDoor.Let let -> {
                    try (let) {
                        yield new Restored(restoring.finish(let.keys(), seams.clock().instant()));
                    }
                }
            };
            isDone = opening instanceof Restored;
            return opening;
        } finally {
            if (!isDone) {
                restoring.giveUp();
            }
        }
    }

    /** Wrong passwords are counted where the people are, and not in a folder that is thrown away. */
    private static boolean hasPeople(Path data) {
        return Files.exists(data.resolve("roster.sealed")) && Files.exists(data.resolve("device.secret"));
    }

    private record Keeping(Path data, KeysDoor.Let let, StoreSeams seams) implements Care {

        @Override
        public StoreReport verify() {
            StoreReport report = new StoreCheck(data, let.keys(), seams).run();
            if (report.tables().filter(tables -> tables.state() == TableReport.State.EQUAL).isPresent()) {
                visited();
            }
            return report;
        }

        @Override
        public BackupMade backup(Optional<Path> where) {
            BackupPlace place = where.map(BackupPlace::new)
                    .orElseGet(() -> BackupPlaces.of(data, new CounterFile(data, seams.zone())));
            Backup.Kept kept = new Backup(place, let.keys()).make(visited(), seams.clock().instant());
            if (place.folder().equals(BackupPlaces.beside(data))) {
                BackupPlaces.keepSecret(data);
            }
            return new BackupMade(kept, where.isPresent() ? List.of() : place.thin(seams.zone()));
        }

        @Override
        public Restoring.Restored rescue(Path out) {
            Restoring rescue = Restoring.rescue(data, out);
            rescue.stage();
            return rescue.finish(let.keys(), seams.clock().instant());
        }

        @Override
        public Bundled bundle(CaseNumber number, HandOutCopy.Extent extent, String reason, Path out) {
            Actor by = let.actor();
            if (!Right.PERSONAL_DATA.isOf(by.role())) {
                return new Bundled(List.of(), Optional.of("not-allowed"));
            }
            try (StoreSession store = StoreSession.open(data, let.keys(), new StoreSession.Place(let.folder().hall(), by, seams))) {
                Optional<CaseId> id = store.cases().byNumber(number);
                if (id.isEmpty()) {
                    return new Bundled(List.of(), Optional.of("unknown"));
                }
                List<CaseId> wanted = extent == HandOutCopy.Extent.THIS_CASE ? List.of(id.get()) : store.copies().ofSameCustomer(id.get());
                return new Bundled(wanted.stream().map(each -> bundle(store, each, reason, out)).toList(), Optional.empty());
            }
        }

        private Bundled.Folder bundle(StoreSession store, CaseId id, String reason, Path out) {
            CaseNumber number = store.cases().find(id).orElseThrow().ref().number();
            store.hallLog().record(let.actor(), new HallEvent.DataShown("copy " + number.text() + " " + let.actor().person().value(), reason));
            Map<String, byte[]> files = store.copies().bundle(id);
            return new Bundled.Folder(number.text(), new CopyFolder(out).write(number, files), files.size());
        }

        @Override
        public Cleared clearLeftovers(int days, String reason) {
            List<Leftovers.Left> all = Leftovers.of(data);
            Actor by = let.actor();
            if (!Right.PERSONAL_DATA.isOf(by.role())) {
                return new Cleared(List.of(), all, Optional.of("not-allowed"));
            }
            if (!all.isEmpty() && !verify().isWhole()) {
                return new Cleared(List.of(), all, Optional.of("bent"));
            }
            Instant before = seams.clock().instant().minus(Duration.ofDays(days));
            Map<Boolean, List<Leftovers.Left>> old = all.stream().collect(Collectors.partitioningBy(l -> !l.since().isAfter(before)));
            if (!old.get(true).isEmpty()) {
                try (StoreSession store = StoreSession.open(data, let.keys(), new StoreSession.Place(let.folder().hall(), by, seams))) {
                    old.get(true).forEach(left -> {
                        store.hallLog().record(by, new HallEvent.LeftoverRemoved(left.folder().getFileName().toString(), by.person(), reason));
                        Leftovers.remove(left);
                    });
                }
            }
            return new Cleared(old.get(true), old.get(false), Optional.empty());
        }

        /** Coming and going are events, as at any opening; what a backup made then would hold. */
        private BackupPlan visited() {
            try (StoreSession store = StoreSession.open(data, let.keys(),
                    new StoreSession.Place(let.folder().hall(), let.actor(), seams))) {
                store.hallLog().record(let.actor(), new HallEvent.SignedIn(let.actor().person(), let.wrongBefore()));
                store.hallLog().record(let.actor(), new HallEvent.SignedOut(let.actor().person()));
                return store.backupPlan();
            }
        }

        @Override
        public void close() {
            let.keys().close();
        }
    }
}

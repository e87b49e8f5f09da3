package org.amends.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseRef;
import org.amends.core.casefile.Recorded;
import org.amends.core.fault.Fault;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSession;

/** What a harness itself has seen saved, case by case: held against whatever opens afterwards. */
final class Written {
    private final List<CaseFile> told = new ArrayList<>();
    private final List<CaseEvent> acts = Cases.acts();

    /** One more saved thing: a case begun, or the next act of the last case. Throws what the store throws; then nothing was told. */
    void next(StoreSession store) {
        CaseFile last = told.isEmpty() ? null : told.getLast();
        if (last == null || last.version() > acts.size()) {
            CaseId id = new CaseId(new UUID(9, told.size() + 1L));
            CaseEvent.Opened like = (CaseEvent.Opened) Cases.opened();
            told.add(store.cases().append(id, 0, List.of(Cases.recorded(new CaseEvent.Opened(
                    new CaseRef(id, store.cases().nextNumber()), like.policy(), like.channel())))));
        } else {
            CaseEvent act = acts.get((int) last.version() - 1);
            CaseFile after = store.cases().append(last.ref().id(), last.version(), List.of(Cases.recorded(act)));
            told.set(told.size() - 1, after);
        }
    }

    /** After a failure: what the store holds now may be one further than was told; goes on from there. */
    void follow(StoreSession store) {
        if (!told.isEmpty()) {
            store.cases().find(told.getLast().ref().id()).ifPresent(file -> told.set(told.size() - 1, file));
        }
    }

    /** A copy of what was told so far. */
    Written copy() {
        Written copy = new Written();
        copy.told.addAll(told);
        return copy;
    }

    /** Opens the folder and says what it lacks or says otherwise. */
    List<String> missingIn(Path data) {
        try (StoreSession store = Stores.open(data)) {
            return told.stream().flatMap(file -> missing(store, file)).toList();
        } catch (Fault fault) {
            return List.of("does not open: " + fault.getMessage());
        }
    }

    private Stream<String> missing(StoreSession store, CaseFile file) {
        List<CaseEvent> kept = store.cases().history(file.ref().id()).stream().map(Recorded::event).toList();
        boolean isThere = kept.size() >= file.version() && kept.subList(1, (int) file.version())
                .equals(acts.subList(0, (int) file.version() - 1)) && store.cases().byNumber(file.ref().number()).isPresent()
                && store.cases().find(file.ref().id()).filter(found -> found.version() == kept.size()).isPresent();
        return isThere ? Stream.empty() : Stream.of(file.ref().number().text() + " told at " + file.version()
                + ", found at " + kept.size());
    }

    /** A folder as it is now, elsewhere. */
    static Path copied(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path there = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(there);
                } else if (!each.toString().endsWith(".lock")) {
                    Files.copy(each, there);
                }
            }
        }
        return to;
    }

    static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}

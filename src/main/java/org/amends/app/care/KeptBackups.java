package org.amends.app.care;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.amends.app.counter.CounterDoor;
import org.amends.app.counter.OpenCounter;
import org.amends.core.backup.BackupState;
import org.amends.core.backup.Backups;
import org.amends.core.fault.Fault;
import org.amends.journal.Envelope;
import org.amends.store.backup.Backup;
import org.amends.store.backup.BackupPlace;
import org.amends.store.backup.BackupPlan;

/**
 * Backups of themselves: at the end of the day, after somebody was erased, and hourly while cases change; only while somebody is
 * signed in, for else there are no keys (settled 10). What a backup holds is settled on the store thread, all else elsewhere.
 */
public final class KeptBackups implements Backups {
    private static final Duration EACH = Duration.ofHours(1);

    private final CounterDoor door;
    private final Executor store;
    private final Clock clock;
    private final Consumer<Fault> tell;
    private volatile boolean isChanged;
    private volatile boolean isUrgent;
    private volatile boolean isErased;
    private volatile Instant tried = Instant.EPOCH;
    private volatile Optional<Fault> trouble = Optional.empty();

    /** `tell` hears of a backup that was not made; any thread. */
    public KeptBackups(CounterDoor door, Executor store, Clock clock, Consumer<Fault> tell) {
        this.door = door;
        this.store = store;
        this.clock = clock;
        this.tell = tell;
    }

    /** A backup about to be made: settled, and with its keys at hand. */
    private record Order(BackupPlace place, Backup backup, BackupPlan plan) {
    }

    /** Watches what a session saves. Store thread. */
    public void follow(OpenCounter counter) {
        if (counter.session().isPractice()) {
            return;
        }
        BackupPlace place = place();
        tried = place.all().isEmpty() ? Instant.EPOCH : place.all().lastKey();
        isChanged = isChanged || place.events() < counter.store().events();
        counter.store().onSaved(this::saved);
    }

    private void saved(Envelope event) {
        isChanged |= event.caseId().isPresent();
        isUrgent |= event.type().equals("hall.DaySealed");
        if (event.type().equals("hall.CaseErased") || event.type().equals("hall.RetentionEnded")) {
            isErased = true;
            isUrgent = true;
        }
    }

    /** Makes a backup when one is due; to be asked now and then, neither on the store thread nor on the FX thread. */
    public void look() {
        boolean isHourOver = Duration.between(tried, clock.instant()).abs().compareTo(EACH) >= 0;
        if (isUrgent || isChanged && isHourOver) {
            make();
        }
    }

    @Override
    public BackupState state() {
        BackupPlace place = place();
        return new BackupState(place.folder().toString(), place.all().isEmpty() ? Optional.empty()
                : Optional.of(place.all().lastKey()), trouble);
    }

    @Override
    public synchronized BackupState make() {
        try {
            order().ifPresent(this::make);
        } catch (Fault fault) {
            trouble = Optional.of(fault);
            tell.accept(fault);
        }
        return state();
    }

    private void make(Order order) {
        tried = clock.instant();
        isUrgent = false;
        boolean wasErased = isErased;
        order.backup().make(order.plan(), tried);
        isChanged = false;
        trouble = Optional.empty();
        if (wasErased) {
            order.place().keepNewestAlone();
            isErased = false;
        } else {
            order.place().thin(clock.getZone());
        }
        if (order.place().folder().equals(BackupPlaces.beside(door.folder()))) {
            BackupPlaces.keepSecret(door.folder());
        }
    }

    /** Empty while nobody is in, and in practice. */
    private Optional<Order> order() {
        try {
            return CompletableFuture.supplyAsync(() -> door.present().filter(counter -> !counter.session().isPractice())
                    .map(counter -> new Order(place(), new Backup(place(), counter.opened().keys()),
                            counter.store().backupPlan())), store).join();
        } catch (CompletionException thrown) {
            if (thrown.getCause() instanceof Fault fault) {
                throw fault;
            }
            throw thrown;
        }
    }

    private BackupPlace place() {
        return BackupPlaces.of(door.folder(), door.counter());
    }
}

package org.amends.app.line;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.amends.app.care.KeysDoor;
import org.amends.app.folder.CounterFolder;
import org.amends.cli.Amends;
import org.amends.cli.opening.CredentialsInput;
import org.amends.cli.sync.SyncDoor;
import org.amends.core.hall.HallEvent;
import org.amends.core.headoffice.LineState;
import org.amends.core.permission.Holders;
import org.amends.core.permission.Right;
import org.amends.core.refusal.Refusal;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;
import org.amends.vault.Vault;

/** Opens a counter's line for a command; coming and going are events (settled 10). One thread. */
public final class SyncKeeper implements SyncDoor {
    private final Function<Path, Optional<CounterFolder>> folders;
    private final StoreSeams seams;
    private final DoubleSupplier dice;

    /** `dice` gives numbers from 0 to below 1. */
    public SyncKeeper(Function<Path, Optional<CounterFolder>> folders, StoreSeams seams, DoubleSupplier dice) {
        this.folders = folders;
        this.seams = seams;
        this.dice = dice;
    }

    @Override
    public Opening open(Path data, CredentialsInput input) {
        return switch (new KeysDoor(folders, seams).open(data, input)) {
            case KeysDoor.Refused(var refusal) -> new Refused(refusal);
            case KeysDoor.Let let -> new Opened(new Entered(data, let));
        };
    }

    private final class Entered implements Counter {
        private final Path data;
        private final KeysDoor.Let let;
        private final StoreSession store;
        private final CounterLine line;

        private Entered(Path data, KeysDoor.Let let) {
            this.data = data;
            this.let = let;
            store = StoreSession.open(data, let.keys(), new StoreSession.Place(let.folder().hall(), let.actor(), seams));
            store.hallLog().record(let.actor(), new HallEvent.SignedIn(let.actor().person(), let.wrongBefore()));
            line = new CounterLine(store, data, let.keys(), new CounterLine.Means(seams.clock(), dice, Runnable::run, Amends.version(), let.actor(), () -> true));
        }

        @Override
        public boolean isPractice() {
            return let.folder().practice().isPresent();
        }

        @Override
        public Optional<Refusal> join(String address, String code) {
            Optional<Refusal> no = isPractice() ? Optional.empty()
                    : new Holders(() -> Vault.at(data, seams.clock()).people()).refusal(Right.HEAD_OFFICE, let.actor());
            return no.or(() -> line.join(address, code));
        }

        @Override
        public void send(Duration patience) {
            line.sendAll(patience, span -> LockSupport.parkNanos(span.toNanos()));
        }

        @Override
        public List<Written> carryOut(Path folder) {
            return line.courier().map(courier -> courier.write(folder)).orElse(List.of());
        }

        @Override
        public List<Carried> carryIn(Path folder) {
            return line.courier().map(courier -> courier.read(folder)).orElse(List.of());
        }

        @Override
        public LineState state() {
            return line.state();
        }

        @Override
        public Place place() {
            String device = line.device().toString();
            return line.member().map(known -> new Place(known.hub().toString(), known.tenant(), known.keys().id(), device))
                    .orElseGet(() -> new Place("", "", "", device));
        }

        @Override
        public List<Stream> streams() {
            return line.streams().stream().map(each -> new Stream(each.stream().toString(), each.last(), each.confirmed(), each.hash())).toList();
        }

        @Override
        public void close() {
            try (let; store; line) {
                store.hallLog().record(let.actor(), new HallEvent.SignedOut(let.actor().person()));
            }
        }
    }
}

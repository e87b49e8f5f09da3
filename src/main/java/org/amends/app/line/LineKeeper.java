package org.amends.app.line;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.amends.app.counter.CounterDoor;
import org.amends.app.counter.OpenCounter;
import org.amends.cli.Amends;
import org.amends.core.daybook.SyncState;
import org.amends.core.headoffice.HeadOffice;
import org.amends.core.headoffice.LineState;
import org.amends.core.refusal.Refusal;
import org.amends.sync.line.Membership;
import org.amends.sync.outbox.Step;

/**
 * Sends by itself while somebody is signed in, locked or not (settled 10): soon after an event was saved, at once when the network came back,
 * after a growing wait while the line is bad, and never in practice. {@link #look} is asked for every few seconds on a thread of its own.
 */
public final class LineKeeper implements HeadOffice {
    private static final Duration SPREAD = Duration.ofMinutes(10);
    private static final Duration CALM = Duration.ofMinutes(5);

    private final CounterDoor door;
    private final Executor store;
    private final Clock clock;
    private final Dice dice = new Dice();
    private final NetworkSign network = new NetworkSign();
    private final Consumer<Runnable> later;
    private final AtomicBoolean isNews = new AtomicBoolean();
    private final AtomicReference<Line> present = new AtomicReference<>();
    private final AtomicReference<LineState> state = new AtomicReference<>(LineState.alone(0));
    private volatile Consumer<LineState> told = now -> { };

    /** One session's line and when it is next due. */
    private static final class Line {
        private final CounterLine line;
        private volatile Optional<Instant> due = Optional.empty();
        /** Nothing was wrong last time, so that what is saved next goes at once. */
        private boolean isCalm;
        private volatile Optional<LocalDate> compared = Optional.empty();

        private Line(CounterLine line) {
            this.line = line;
        }
    }

    /** `later` brings what is told to the thread that listens. */
    public LineKeeper(CounterDoor door, Executor store, Clock clock, Consumer<Runnable> later) {
        this.door = door;
        this.store = store;
        this.clock = clock;
        this.later = later;
    }

    /** Who hears of every change. */
    public void tell(Consumer<LineState> listener) {
        told = listener;
    }

    /** Takes up a session that has just been opened. Store thread. */
    public void follow(OpenCounter counter) {
        Line before = present.getAndSet(null);
        if (before != null) {
            before.line.close();
        }
        if (counter.session().isPractice()) {
            show(LineState.alone(0));
            return;
        }
        CounterLine line = new CounterLine(counter.store(), door.folder(), counter.opened().keys(), new CounterLine.Means(clock, dice, store,
                Amends.version(), counter.session().actor(), () -> door.present().filter(counter::equals).isPresent()));
        counter.store().onSaved(event -> isNews.set(true));
        present.set(new Line(line));
        isNews.set(true);
    }

    /** A hundred thousand counters open at eight: the first words of a day are spread over ten minutes, each counter at its own. */
    private Instant firstDue(CounterLine line) {
        boolean isFirstOfDay = line.state().heard().filter(at -> day(at).equals(day(clock.instant()))).isEmpty();
        return isFirstOfDay ? clock.instant().plusSeconds(Math.floorMod(line.device().hashCode(), SPREAD.toSeconds())) : clock.instant();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /** Sends what is due; to be asked for every few seconds, on one thread that may block. */
    public void look() {
        Line here = present.get();
        if (here == null) {
            return;
        }
        try {
            boolean isBack = network.isNew();
            boolean isNew = isNews.getAndSet(false);
            if (here.due.isEmpty()) {
                here.due = Optional.of(firstDue(here.line));
            } else if (isBack || isNew && here.isCalm) {
                here.due = Optional.of(clock.instant());
            }
            if (here.line.member().isPresent() && !clock.instant().isBefore(here.due.get())) {
                send(here);
            } else if (isNew) {
                show(here.line.state());
            }
        } catch (StoreLeft gone) {
            present.compareAndSet(here, null);
            here.line.close();
        }
    }

    private void send(Line here) {
        LineState now = here.line.state();
        if (now.count().waiting() > 0) {
            show(now.as(LineState.Standing.SENDING));
        }
        Step step = here.compared.filter(day(clock.instant())::equals).isPresent() ? here.line.step() : here.line.compare();
        if (step instanceof Step.Done) {
            here.compared = Optional.of(day(clock.instant()));
            step = here.line.step();
        }
        while (step instanceof Step.Further && present.get() == here) {
            step = here.line.step();
        }
        step = step instanceof Step.Done ? here.line.closeDays() : step;
        here.isCalm = step instanceof Step.Done;
        here.due = Optional.of(clock.instant().plus(step instanceof Step.Later later ? later.after() : CALM));
        show(here.line.state());
    }

    private void show(LineState now) {
        state.set(now);
        later.accept(() -> told.accept(now));
    }

    @Override
    public LineState state() {
        return state.get();
    }

    /** The same as the day book tells it. */
    public SyncState reach() {
        LineState now = state.get();
        boolean isReached = now.standing() != LineState.Standing.ALONE && now.trouble().isEmpty() && now.heard().isPresent();
        return new SyncState(isReached ? SyncState.Reach.REACHED : SyncState.Reach.OFFLINE, now.count().waiting());
    }

    @Override
    public Optional<Place> place() {
        return Optional.ofNullable(present.get()).flatMap(here -> here.line.member()).map(LineKeeper::place);
    }

    private static Place place(Membership known) {
        return new Place(known.hub().toString(), known.tenant());
    }

    @Override
    public Optional<Refusal> join(String address, String code) {
        Line here = present.get();
        if (here == null) {
            return Optional.of(Refusal.of("hub.practice"));
        }
        Optional<Refusal> no = joined(here, address, code);
        if (no.isEmpty()) {
            here.compared = Optional.empty();
            sendNow();
        }
        return no;
    }

    private static Optional<Refusal> joined(Line here, String address, String code) {
        try {
            return here.line.join(address, code);
        } catch (StoreLeft gone) {
            return Optional.of(Refusal.of("hub.away"));
        }
    }

    @Override
    public void sendNow() {
        Line here = present.get();
        if (here != null) {
            here.due = Optional.of(Instant.MIN);
            isNews.set(true);
        }
    }

    /** Lets the line go, as at the program's end; what is on its way is asked again next time. */
    public void close() {
        Line here = present.getAndSet(null);
        if (here != null) {
            here.line.close();
        }
    }
}

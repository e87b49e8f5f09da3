package org.amends.app.line;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.amends.core.headoffice.LineState;
import org.amends.core.people.Actor;
import org.amends.core.refusal.Refusal;
import org.amends.hub.enrol.OneTimeCode;
import org.amends.journal.Envelope;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.DiskFiles;
import org.amends.journal.file.StoreFiles;
import org.amends.journal.segment.StreamId;
import org.amends.store.HubShare;
import org.amends.store.StoreSession;
import org.amends.sync.courier.Courier;
import org.amends.sync.line.CertificateRequest;
import org.amends.sync.line.FirstContact;
import org.amends.sync.line.Membership;
import org.amends.sync.line.NetworkLine;
import org.amends.sync.line.Renewal;
import org.amends.sync.member.CursorFile;
import org.amends.sync.member.MembershipFile;
import org.amends.sync.outbox.Backoff;
import org.amends.sync.outbox.Outbox;
import org.amends.sync.outbox.Step;
import org.amends.vault.DeviceKeys;
import org.amends.vault.seal.DeviceKey;
import org.amends.vault.seal.HubKey;
import org.amends.vault.seal.StoreKeys;
import org.amends.wire.ProblemCode;

/**
 * One open store's way to head office. Blocks; one thread, which is neither the FX thread nor, on the desk, the store's: what the store is
 * asked goes to its own thread. Closed before the store.
 */
public final class CounterLine implements AutoCloseable {
    private static final int STREAM_ASIDE = 1;
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final HubShare share;
    private final StoreSource source;
    private final CursorFile cursors;
    private final MembershipFile memberFile;
    private final DeviceKeys deviceKeys;
    private final DayClosing days;
    private final DeviceKey signs;
    private final Means means;
    private volatile Optional<Membership> member;
    private volatile Optional<LineState.Trouble> trouble = Optional.empty();
    private volatile NetworkLine network;
    private volatile Outbox outbox;

    /**
     * Clock, dice from 0 to below 1, who does what the store is asked, this program's version, who is at the counter, whether the store is still open (asked on
     * its thread).
     */
    public record Means(Clock clock, DoubleSupplier dice, Executor store, String version, Actor by, BooleanSupplier isOpen) {
    }

    /** Store thread. A joining that was cut short is carried to its end. */
    public CounterLine(StoreSession store, Path folder, StoreKeys keys, Means means) {
        this.means = means;
        StoreFiles files = files(folder);
        share = store.hub();
        source = new StoreSource(share, means.store(), means.isOpen());
        cursors = new CursorFile(files, keys);
        memberFile = new MembershipFile(files, keys);
        deviceKeys = new DeviceKeys(files, keys);
        signs = deviceKeys.device();
        days = new DayClosing(source, share, signs, means.by());
        member = memberFile.read();
        member.filter(known -> !share.isJoined(known.keys().id())).ifPresent(this::share);
        member.ifPresent(this::connect);
    }

    private static StoreFiles files(Path folder) {
        try {
            return new DiskFiles(folder);
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private void connect(Membership known) {
        network = new NetworkLine(known, means.version());
        outbox = new Outbox(source, cursors, network, new Backoff(means.dice()));
    }

    private void share(Membership joined) {
        HubKey wrap = HubKey.read(joined.keys().wrap()).orElseThrow(() -> new IllegalStateException("the hub's key was read at enrolment"));
        deviceKeys.enrol(wrap);
        share.join(wrap, joined.keys().id(), joined.tenant(), means.by());
    }

    /** Joins head office with what was typed; says why not. Keys: hub.address, hub.codeForm, hub.code, hub.used, hub.over, hub.another, hub.clock, hub.away. */
    public Optional<Refusal> join(String address, String typed) {
        Optional<URI> where = HubAddress.read(address);
        Optional<OneTimeCode> code = OneTimeCode.read(typed);
        if (where.isEmpty() || code.isEmpty()) {
            return Optional.of(Refusal.of(where.isEmpty() ? "hub.address" : "hub.codeForm"));
        }
        byte[] sign = signs.publicKey();
        return switch (FirstContact.join(where.get(), code.get().text(), code.get()::isOf, CertificateRequest.fresh(device(), sign))) {
            case FirstContact.Result.Not(var why) -> Optional.of(why);
            case FirstContact.Result.Joined(var joined) -> {
                settle(joined);
                yield Optional.empty();
            }
        };
    }

    private synchronized void settle(Membership joined) {
        close();
        if (member.isPresent() && !member.get().keys().id().equals(joined.keys().id())) {
            cursors.forget();
        }
        source.asked(() -> {
            memberFile.keep(joined);
            share(joined);
            return joined;
        });
        member = Optional.of(joined);
        trouble = Optional.empty();
        connect(joined);
    }

    /** The way by stick; empty as long as there is no head office. Reading answers moves the same cursors as the network does. */
    public Optional<CourierFolder> courier() {
        return member.map(known -> new CourierFolder(new Courier(source, cursors, known, source.asked(deviceKeys::device)),
                aside -> cursors.heard(means.clock().instant(), aside.stream(), aside.events())));
    }

    public Optional<Membership> member() {
        return member;
    }

    public UUID device() {
        return source.streams().getLast().device();
    }

    /** Sends the next batch, if there is one. */
    public synchronized Step step() {
        return outbox == null ? new Step.Done() : told(outbox.step());
    }

    /** Asks head office what it holds: at the start, once a day, after any doubt. */
    public synchronized Step compare() {
        renew();
        return outbox == null ? new Step.Done() : told(outbox.compare());
    }

    /** From a month before the certificate's end a new one is asked for at each comparing; until it is there the present one stays. */
    private void renew() {
        member.filter(known -> Renewal.isDue(known, means.clock().instant()))
                .flatMap(known -> Renewal.ask(known, CertificateRequest.fresh(device(), new byte[0]))).ifPresent(renewed -> {
                    close();
                    source.asked(() -> {
                        memberFile.keep(renewed);
                        return renewed;
                    });
                    member = Optional.of(renewed);
                    connect(renewed);
                });
    }

    /** Has head office confirm the days that were sealed and are there whole; what it lacks of one goes again. */
    public synchronized Step closeDays() {
        for (HubShare.SealedDay day : network == null ? List.<HubShare.SealedDay>of() : source.asked(share::unconfirmed)) {
            if (cursors.of(day.stream()).through() >= day.seq()) {
                Step step = switch (days.close(network, day)) {
                    case CONFIRMED -> new Step.Done();
                    case BEHIND -> compare();
                    case OTHERWISE -> told(new Step.Stopped(ProblemCode.FORK));
                    case UNKNOWN -> new Step.Later(AGAIN);
                };
                if (!(step instanceof Step.Done)) {
                    return step;
                }
            }
        }
        return new Step.Done();
    }

    private Step told(Step step) {
        switch (step) {
            case Step.Further further -> {
                cursors.heard(means.clock().instant(), further.stream(), further.aside());
                trouble = Optional.empty();
            }
            case Step.Done done -> trouble = Optional.empty();
            case Step.Later later -> trouble = Optional.of(later.isAsked() ? LineState.Trouble.BUSY : LineState.Trouble.AWAY);
            case Step.Stopped stopped -> trouble = Optional.of(trouble(stopped.why()));
        }
        return step;
    }

    private static LineState.Trouble trouble(ProblemCode why) {
        return switch (why) {
            case FORK -> LineState.Trouble.FORK;
            case TOO_OLD -> LineState.Trouble.TOO_OLD;
            default -> LineState.Trouble.UNKNOWN;
        };
    }

    /** How far each stream is kept here and confirmed there. */
    public record StreamState(StreamId stream, long last, long confirmed, String hash) {
    }

    public List<StreamState> streams() {
        return source.streams().stream().map(stream -> new StreamState(stream, source.last(stream), cursors.of(stream).through(),
                cursors.of(stream).hash())).toList();
    }

    /** Where things stand now, without asking anybody. */
    public LineState state() {
        List<StreamState> streams = streams();
        long kept = streams.stream().mapToLong(StreamState::last).sum();
        if (member.isEmpty()) {
            return LineState.alone(kept);
        }
        long confirmed = streams.stream().mapToLong(each -> Math.min(each.last(), each.confirmed())).sum();
        return new LineState(standing(kept, confirmed), new LineState.Count(kept, confirmed), oldest(streams), cursors.heard(), trouble, asides());
    }

    private LineState.Standing standing(long kept, long confirmed) {
        if (trouble.filter(LineState.Trouble::isForPeople).isPresent()) {
            return LineState.Standing.STOPPED;
        }
        return confirmed == kept ? LineState.Standing.CONFIRMED : LineState.Standing.WAITING;
    }

    private Optional<Instant> oldest(List<StreamState> streams) {
        return streams.stream().filter(each -> each.confirmed() < each.last()).findFirst()
                .flatMap(each -> event(each.stream(), each.confirmed() + 1)).map(Envelope::occurredAt);
    }

    private Optional<Envelope> event(StreamId stream, long seq) {
        return source.asked(() -> share.after(stream, seq - 1, STREAM_ASIDE)).stream().findFirst();
    }

    private List<LineState.SetAside> asides() {
        return cursors.asides().stream().map(each -> event(each.stream(), each.seq()).map(event -> new LineState.SetAside(each.seq(), each.reason(),
                event.type(), event.occurredAt())).orElseGet(() -> new LineState.SetAside(each.seq(), each.reason(), "", Instant.EPOCH))).toList();
    }

    /** Whether anything is to be sent by the network until {@link #step} says it is done, for that long at most; `pause` waits. */
    public Step sendAll(Duration patience, Consumer<Duration> pause) {
        Instant until = means.clock().instant().plus(patience);
        Step last = compare();
        while (!(last instanceof Step.Stopped)) {
            last = step();
            last = last instanceof Step.Done ? closeDays() : last;
            if (last instanceof Step.Done || last instanceof Step.Later && !means.clock().instant().isBefore(until)) {
                return last;
            }
            if (last instanceof Step.Later later) {
                pause.accept(later.after().compareTo(patience) < 0 ? later.after() : patience);
            }
        }
        return last;
    }

    @Override
    public void close() {
        NetworkLine open = network;
        network = null;
        outbox = null;
        if (open != null) {
            open.close();
        }
    }
}

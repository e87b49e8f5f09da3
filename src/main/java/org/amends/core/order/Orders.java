package org.amends.core.order;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.amends.core.casefile.AsideEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.complaint.OrderSource;
import org.amends.core.language.Wording;
import org.amends.core.people.Actor;
import org.amends.core.promise.Promise;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.core.refusal.Refusal;
import org.amends.core.table.TableSource;

/**
 * Takes orders of a table as cases that wait, all or none, and knows how far each is. An order's case id is made of hall, sender and
 * number, so that the same order is never taken twice, whoever brings the file. Store thread.
 */
public final class Orders {
    private static final Duration LOOK_BACK = Duration.ofDays(60);

    private final CaseFiles files;
    private final Recovery recovery;
    private final Supplier<Actor> actor;
    private final Clock clock;
    private final Place place;

    /** Makes of sender and number the one id they have in this hall; how the answer is promised ({0} is the number); who owns it by name. */
    public record Place(Function<String, CaseId> ids, Wording promise, String owner) {
    }

    /** What came of a table. `known` were here before and stay as they are; nothing is taken while anything is wrong. */
    public record Taken(OrdersRead read, int taken, int known, Optional<Refusal> refusal) {
    }

    public Orders(CaseFiles files, Recovery recovery, Supplier<Actor> actor, Clock clock, Place place) {
        this.files = files;
        this.recovery = recovery;
        this.actor = actor;
        this.clock = clock;
        this.place = place;
    }

    /** Throws what the table throws. */
    public Taken take(OrderSource source, OrderColumns columns, TableSource table) {
        OrdersRead read = new ReadOrders(source, columns, clock.getZone()).read(table);
        int taken = 0;
        int known = 0;
        for (OrderLine line : read.isRight() ? read.lines() : List.<OrderLine>of()) {
            CaseId id = id(source, line.order().number());
            if (files.find(id).isPresent()) {
                known++;
            } else {
                AsideEvent.OrderTaken event = new AsideEvent.OrderTaken(line.order(), line.customer(), promise(line));
                if (recovery.take(actor.get(), id, event) instanceof Acted.Refused refused) {
                    return new Taken(read, taken, known, Optional.of(refused.refusal()));
                }
                taken++;
            }
        }
        return new Taken(read, taken, known, Optional.empty());
    }

    /** Those of the last sixty days and all in hand: what wants an answer first, then the soonest due. */
    public List<OrderStanding> all() {
        Instant now = clock.instant();
        CaseQuery lately = new CaseQuery(org.amends.core.casefile.Status.CASES, now.minus(LOOK_BACK), Instant.MAX, "", 5000);
        return java.util.stream.Stream.concat(files.rows(CaseQuery.inHand()).stream(), files.rows(lately).stream())
                .map(row -> row.ref().id()).distinct().flatMap(id -> files.find(id).stream())
                .flatMap(file -> OrderStanding.of(file).stream())
                .sorted(Comparator.comparing((OrderStanding o) -> o.answered().isPresent())
                        .thenComparing(o -> !o.wantsAnswer()).thenComparing(o -> o.order().due())).toList();
    }

    CaseFile file(OrderStanding standing) {
        return files.find(standing.ref().id()).orElseThrow();
    }

    private Promise promise(OrderLine line) {
        String number = line.order().number();
        Wording what = new Wording(place.promise().zh().replace("{0}", number), place.promise().en().replace("{0}", number));
        return new Promise(OrderStanding.ANSWER, what, place.owner(), line.order().due());
    }

    private CaseId id(OrderSource source, String number) {
        return place.ids().apply(source.name() + "/" + number);
    }
}

package org.amends.core.visit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.amends.core.hall.HallEvent.CustomersJoined;
import org.amends.core.hall.HallEvent.CustomersJoined.Act;
import org.amends.core.hall.HallLog;
import org.amends.core.people.Actor;
import org.amends.core.permission.Right;
import org.amends.core.register.CustomerId;

/**
 * Which records of the list are one person; only who may have cases joins or parts them. Nothing is copied or lost: joined or parted,
 * each keeps its own history. Store thread.
 */
public final class Joinings {
    private final HallLog log;

    public Joinings(HallLog log) {
        this.log = log;
    }

    public void join(Actor by, CustomerId one, CustomerId other) {
        if (Right.CASES.isOf(by.role()) && !one.equals(other) && !all(one).contains(other)) {
            log.record(by, new CustomersJoined(one.toString(), other.toString(), Act.JOINED));
        }
    }

    /** Takes one out of whatever it was joined with. */
    public void part(Actor by, CustomerId one) {
        for (CustomersJoined pair : Right.CASES.isOf(by.role()) ? pairs() : List.<CustomersJoined>of()) {
            if (pair.one().equals(one.toString()) || pair.other().equals(one.toString())) {
                log.record(by, new CustomersJoined(pair.one(), pair.other(), Act.PARTED));
            }
        }
    }

    /** The one and all that it is joined with, also by way of others. */
    public Set<CustomerId> all(CustomerId one) {
        List<CustomersJoined> pairs = pairs();
        Set<CustomerId> found = new LinkedHashSet<>(Set.of(one));
        Deque<CustomerId> next = new ArrayDeque<>(found);
        while (!next.isEmpty()) {
            String id = next.pop().toString();
            for (CustomersJoined pair : pairs) {
                String end = pair.one().equals(id) ? pair.other() : pair.other().equals(id) ? pair.one() : "";
                if (!end.isEmpty() && found.add(new CustomerId(java.util.UUID.fromString(end)))) {
                    next.add(new CustomerId(java.util.UUID.fromString(end)));
                }
            }
        }
        return found;
    }

    /** The pairs that stand: parted ones are out. */
    private List<CustomersJoined> pairs() {
        Set<CustomersJoined> standing = new LinkedHashSet<>();
        for (CustomersJoined event : log.all(CustomersJoined.class)) {
            CustomersJoined pair = new CustomersJoined(event.one(), event.other(), Act.JOINED);
            if (event.act() == Act.JOINED) {
                standing.add(pair);
            } else {
                standing.remove(pair);
            }
        }
        return List.copyOf(standing);
    }
}

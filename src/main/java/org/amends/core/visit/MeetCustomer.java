package org.amends.core.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseRef;
import org.amends.core.casefile.Status;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.caseload.CaseRow;
import org.amends.core.customer.Customer;
import org.amends.core.customer.Personal;
import org.amends.core.customer.Salutation;
import org.amends.core.hall.HallEvent;
import org.amends.core.hall.HallLog;
import org.amends.core.people.Actor;
import org.amends.core.permission.Right;
import org.amends.core.privacy.Handling;
import org.amends.core.register.CustomerId;
import org.amends.core.register.CustomerRegister;
import org.amends.core.register.Registered;

/** Finds a customer and what is known of them. Store thread. */
public final class MeetCustomer {
    /** A matter within so long before counts as coming again. */
    static final Duration AGAIN = Duration.ofDays(90);
    private static final int EARLIER = 50;

    private static final int KIN = 20;

    private final CustomerRegister register;
    private final CaseFiles files;
    private final HallLog log;
    private final Joinings joinings;
    private final PastCases past;
    private final Clock clock;

    /** Where customers are known from: the list, the cases, and the earlier cases of one. */
    public record Sources(CustomerRegister register, CaseFiles files, PastCases past) {
    }

    public MeetCustomer(Sources sources, HallLog log, Clock clock) {
        this.register = sources.register();
        this.files = sources.files();
        this.log = log;
        this.clock = clock;
        joinings = new Joinings(log);
        past = new JoinedPast(sources.past(), register, joinings);
    }

    /** Earlier cases, of a person joined from several records as well. */
    public PastCases past() {
        return past;
    }

    /**
     * Those of the list first; then whoever is known from an earlier case alone, by a part of name, telephone or account. Nobody, for
     * who may not have cases.
     */
    public List<Registered> find(Actor by, String typed, int limit) {
        if (!Right.CASES.isOf(by.role())) {
            return List.of();
        }
        List<Registered> listed = register.find(typed, limit);
        return Stream.concat(listed.stream(), listed.size() < limit ? known(typed) : Stream.empty()).limit(limit).toList();
    }

    private Stream<Registered> known(String typed) {
        Map<Customer, Registered> found = new LinkedHashMap<>();
        CaseQuery query = new CaseQuery(Status.CASES, Instant.EPOCH, Instant.MAX, typed.strip(), EARLIER);
        files.rows(query).stream().flatMap(row -> files.find(row.ref().id()).stream()).filter(this::isUnlisted)
                .forEach(file -> found.putIfAbsent(bare(file.intake().customer()), new Registered(
                        new CustomerId(file.ref().id().value()), file.intake().customer(), Registered.Supply.UNKNOWN,
                        LocalDate.ofInstant(file.progress().times().opened(), clock.getZone()))));
        return found.values().stream();
    }

    private boolean isUnlisted(CaseFile file) {
        Customer customer = file.intake().customer();
        return customer.isNamed() && (customer.account().isBlank() || register.byAccount(customer.account()).isEmpty());
    }

    private static Customer bare(Customer customer) {
        return new Customer(customer.name(), Salutation.NEUTRAL, customer.phone(), customer.account(), Personal.NONE);
    }

    /** Tells that two records are one person; what was of either is from now on found with both. */
    public void join(Actor by, Registered one, Registered other) {
        if (Right.CASES.isOf(by.role())) {
            joinings.join(by, one.id(), other.id());
        }
    }

    /** They are not one person after all. */
    public void part(Actor by, Registered other) {
        if (Right.CASES.isOf(by.role())) {
            joinings.part(by, other.id());
        }
    }

    /** Joined ones, likely twins (the same name with the same telephone or address), and who else has the telephone. */
    private List<Other> others(Registered who) {
        Map<CustomerId, Other> others = new LinkedHashMap<>();
        joinings.all(who.id()).stream().filter(id -> !id.equals(who.id())).flatMap(id -> register.find(id).stream())
                .forEach(one -> others.put(one.id(), new Other(one, Other.Tie.JOINED)));
        Customer customer = who.customer();
        Stream<Registered> phone = customer.phone().isBlank() ? Stream.empty() : register.byPhone(customer.phone(), KIN).stream();
        Stream<Registered> name = customer.isNamed() ? register.find(customer.name().shown(), KIN).stream()
                .filter(one -> isLikely(customer, one.customer())) : Stream.empty();
        Stream.concat(name, phone).filter(one -> !one.id().equals(who.id())).forEach(one -> others.putIfAbsent(one.id(),
                new Other(one, isLikely(customer, one.customer()) ? Other.Tie.LIKELY : Other.Tie.SHARES_PHONE)));
        return others.values().stream().sorted(Comparator.comparing(Other::tie)).toList();
    }

    private static boolean isLikely(Customer one, Customer other) {
        return one.name().equals(other.name()) && (!one.phone().isBlank() && one.phone().equals(other.phone())
                || !one.address().isBlank() && one.address().equals(other.address()));
    }

    /** Whether there is any list to find somebody in. */
    public boolean hasList() {
        return register.count() > 0;
    }

    /** Others of the list with this telephone; the account of the case itself does not count. */
    public int othersWithPhone(Personal phone, Personal account) {
        return (int) register.byPhone(phone, 10).stream()
                .filter(one -> !one.customer().account().equals(account)).count();
    }

    /** Leaves the trace that somebody took a customer's record, in full, into a case. */
    public CustomerId taken(Actor by, Registered who, CaseRef into) {
        log.record(by, new HallEvent.DataShown("customer " + who.id(), "case " + into.number().text()));
        return who.id();
    }

    /** Leaves the trace that somebody who is not at work on a case opened it. */
    public void looked(Actor by, CaseFile file) {
        if (!Handling.isBy(by, file)) {
            log.record(by, new HallEvent.DataShown("case " + file.ref().number().text(), "opened"));
        }
    }

    /** Leaves the trace that somebody was shown the telephone of a case to call it again; before it is shown. */
    public boolean called(Actor by, CaseRef of) {
        log.record(by, new HallEvent.DataShown("telephone of " + of.number().text(), "follow-up"));
        return true;
    }

    /** Leaves the trace that somebody asked to see telephone and account of a case they are not at work on; before they are shown. */
    public boolean asked(Actor by, CaseRef of) {
        log.record(by, new HallEvent.DataShown("telephone and account of " + of.number().text(), "asked"));
        return true;
    }

    public Visit meet(Registered who) {
        List<CaseRow> earlier = past.of(who.customer(), EARLIER);
        Instant since = clock.instant().minus(AGAIN);
        List<CaseRow> lately = earlier.stream().filter(row -> !row.times().opened().isBefore(since)).toList();
        Map<String, Long> kinds = lately.stream().map(CaseRow::kind).filter(kind -> !kind.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Optional<String> often = kinds.entrySet().stream().filter(e -> e.getValue() > 1)
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
        return new Visit(who, earlier, past.promises(who.customer()), new Visit.Repeat(lately.size(), often),
                others(who));
    }
}

package org.amends.desk.recovery.award;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.compensation.authority.Authority;
import org.amends.core.compensation.fact.FactFault;
import org.amends.core.compensation.fact.FactText;
import org.amends.core.compensation.fact.FactValue;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.quote.Applicability;
import org.amends.core.compensation.quote.Quote;
import org.amends.core.compensation.quote.Quotes;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.people.Approval;
import org.amends.core.people.ApprovalOrder;
import org.amends.core.people.Person;
import org.amends.core.people.RoleId;
import org.amends.core.refusal.Refusal;
import org.amends.core.rights.CaseFacts;
import org.amends.core.rights.FactTexts;
import org.amends.desk.recovery.work.CaseDesk;

/** Rights under written rules: which may apply as far as the case tells, the facts of one, the sum line by line as it grows. */
public final class EntitlementModel {
    private final CaseDesk desk;
    private final Clock clock;
    private final SecondPersonModel second;
    private final ObservableList<Applicability> offers = FXCollections.observableArrayList();
    private final ObservableList<FactEntry> entries = FXCollections.observableArrayList();
    private List<FactEntry> asks = List.of();
    private String owner = "";
    private boolean isPicked;
    private final ObjectProperty<Rule> rule = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Quote> quote = new ReadOnlyObjectWrapper<>();

    public EntitlementModel(CaseDesk desk, GoodwillModel.Office office) {
        this.desk = desk;
        this.clock = office.clock();
        second = new SecondPersonModel(desk, office);
        rule.subscribe(this::ask);
    }

    /** Looks anew which rules may apply; keeps the rule on screen while it may, or while the clerk has picked it. */
    public void fill(CaseFile file) {
        Facts known = CaseFacts.of(file, desk.policy(), clock.getZone());
        offers.setAll(Applicability.all(CaseFacts.rules(file, desk.policy()), known, today()));
        entries.forEach(e -> prefill(e, known));
        if (!desk.owner().equals(owner)) {
            owner = desk.owner();
            isPicked = false;
        }
        Optional<Applicability> shown = offers.stream().filter(o -> o.rule().equals(rule.get())).findFirst();
        if (shown.isEmpty() || !isPicked && shown.get() instanceof Applicability.Cannot) {
            rule.set(offers.isEmpty() ? null : offers.getFirst().rule());
        }
        work();
    }

    /** Awards what is owed, or keeps the reasoned refusal; says what is missing. */
    public void commit() {
        if (rule.get() == null) {
            desk.refuse(Refusal.of("rule.none"));
            return;
        }
        switch (quote.get()) {
            case Quote.Owed owed when needsSecondPerson() ->
                desk.refuse(Refusal.of("award.decided-by", decider().get().value()).withStep("approve"));
            case Quote.Owed owed -> award(owed, Optional.empty());
            case Quote.NotOwed not -> desk.perform(this::committed, new CaseEvent.EntitlementRefused(
                    rule.get().id(), FactTexts.write(rule.get(), facts()), not.decidingFact()));
            case Quote.Missing missing -> desk.refuse(Refusal.of("fact.missing",
                    missing.facts().getFirst().label().zh()));
            case Quote.Wrong wrong -> desk.refuse(wrong.faults().getFirst().refusal());
            case Quote.Payable payable -> desk.refuse(Refusal.of("rule.payable"));
        }
    }

    /** What is owed under this rule is not for this clerk alone to say. */
    public boolean needsSecondPerson() {
        return quote.get() instanceof Quote.Owed
                && decider().filter(role -> !authority().isAtLeast(desk.actor().role(), role)).isPresent();
    }

    /** People who may say yes to a right that another role decides. */
    public List<Person> approvers() {
        return decider().map(role -> second.people(p -> authority().isAtLeast(p.role(), role))).orElse(List.of());
    }

    /** The second person's password, taken over and wiped; a yes awards at once. */
    public void approve(char[] password) {
        if (!(quote.get() instanceof Quote.Owed owed) || !needsSecondPerson()) {
            Arrays.fill(password, '\0');
            return;
        }
        String matter = String.join("|", desk.file().ref().id().toString(), rule.get().id(),
                Long.toString(owed.sum().minor()), owed.sum().currency(), desk.policy().id().version());
        second.ask(password, new ApprovalOrder(matter, "decided-by", rule.get().id()),
                yes -> award(owed, Optional.of(yes)));
    }

    private void award(Quote.Owed owed, Optional<Approval> approval) {
        desk.perform(this::committed, new CaseEvent.EntitlementAwarded(rule.get().id(), FactTexts.write(rule.get(), facts()), owed.sum(),
                facts().day(Facts.EVENT_DAY).orElse(today()), approval));
    }

    private void committed() {
        entries.forEach(e -> e.text().commit());
    }

    private Optional<RoleId> decider() {
        return Optional.ofNullable(rule.get()).flatMap(r -> r.terms().decidedBy());
    }

    private Authority authority() {
        return desk.policy().authority();
    }

    private void ask(Rule asked) {
        List<FactEntry> asking = new ArrayList<>();
        if (asked != null) {
            Facts known = desk.file() == null ? Facts.NONE
                    : CaseFacts.of(desk.file(), desk.policy(), clock.getZone());
            LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
            asked.facts().forEach(spec -> {
                FactEntry entry = new FactEntry(spec, desk.policy().header().currency(), now,
                        desk.typed("right/" + asked.id() + "/" + spec.id()));
                prefill(entry, known);
                entry.valueProperty().subscribe(this::work);
                asking.add(entry);
            });
        }
        asks = asking;
        work();
        entries.setAll(asking);
    }

    /** The fact to ask for next: one that cannot be, else the first one missing; empty when the rule can be worked out. */
    public Optional<FactEntry> nextAsked() {
        String next = switch (quote.get()) {
            case Quote.Missing missing -> missing.facts().getFirst().id();
            case Quote.Wrong wrong -> wrong.faults().getFirst().fact();
            case null, default -> "";
        };
        return asks.stream().filter(entry -> entry.spec().id().equals(next)).findFirst();
    }

    /** Why what is typed cannot be: unreadable, or at odds with the other facts; null while it can. */
    public ObservableValue<Refusal> faultOf(FactEntry entry) {
        return Bindings.createObjectBinding(() -> entry.refusalProperty().get() != null ? entry.refusalProperty().get()
                : quote.get() instanceof Quote.Wrong wrong ? wrong.faults().stream()
                        .filter(fault -> fault.fact().equals(entry.spec().id())).map(FactFault::refusal).findFirst().orElse(null)
                : null, entry.refusalProperty(), quote);
    }

    /** The clerk wants this rule; it stays even where it cannot apply, so that it can be refused with reasons. */
    public void pick(Rule wanted) {
        isPicked = true;
        rule.set(wanted);
    }

    /** The rule after the one on screen; after the last comes the first. */
    public void nextRule() {
        List<Rule> found = offers.stream().map(Applicability::rule).toList();
        if (!found.isEmpty()) {
            pick(found.get((found.indexOf(rule.get()) + 1) % found.size()));
        }
    }

    private void prefill(FactEntry entry, Facts known) {
        FactValue value = known.values().get(entry.spec().id());
        entry.text().fill(desk.owner(), value == null ? "" : FactText.write(value));
    }

    private void work() {
        if (rule.get() == null) {
            quote.set(null);
        } else {
            quote.set(Quotes.quote(rule.get(), claimed(), today()));
            offers.replaceAll(offer -> offer.rule().equals(rule.get()) ? Applicability.of(rule.get(), claimed(), today()) : offer);
        }
    }

    private Facts facts() {
        Facts facts = Facts.NONE;
        for (FactEntry entry : asks) {
            if (entry.valueProperty().get() != null) {
                facts = facts.with(entry.spec().id(), entry.valueProperty().get());
            }
        }
        return facts;
    }

    /** The term to claim runs to the day the case was opened. */
    private Facts claimed() {
        return desk.file() == null ? facts() : CaseFacts.claimed(facts(), desk.file(), clock.getZone());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    public ObservableList<Applicability> offers() {
        return offers;
    }

    public ObservableList<FactEntry> entries() {
        return entries;
    }

    public ObjectProperty<Rule> ruleProperty() {
        return rule;
    }

    public ReadOnlyObjectProperty<Quote> quoteProperty() {
        return quote.getReadOnlyProperty();
    }

    public SecondPersonModel second() {
        return second;
    }
}

package org.amends.desk.recovery.award;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.compensation.authority.Authority;
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
    private final ObjectProperty<Rule> rule = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Quote> quote = new ReadOnlyObjectWrapper<>();

    public EntitlementModel(CaseDesk desk, GoodwillModel.Office office) {
        this.desk = desk;
        this.clock = office.clock();
        second = new SecondPersonModel(desk, office);
        rule.subscribe(this::ask);
    }

    /** Looks anew which rules may apply; keeps the rule on screen while it is among them. */
    public void fill(CaseFile file) {
        Facts known = CaseFacts.of(file, desk.policy(), clock.getZone());
        offers.setAll(Applicability.all(CaseFacts.rules(file, desk.policy()), known, today()));
        entries.forEach(e -> prefill(e, known));
        if (offers.stream().noneMatch(o -> o.rule().equals(rule.get()))) {
            rule.set(offers.isEmpty() ? null : offers.getFirst().rule());
        }
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
        entries.clear();
        if (asked != null) {
            Facts known = desk.file() == null ? Facts.NONE
                    : CaseFacts.of(desk.file(), desk.policy(), clock.getZone());
            LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
            asked.facts().forEach(spec -> {
                FactEntry entry = new FactEntry(spec, desk.policy().header().currency(), now,
                        desk.typed("right/" + asked.id() + "/" + spec.id()));
                prefill(entry, known);
                entry.valueProperty().subscribe(this::work);
                entries.add(entry);
            });
        }
        work();
    }

    private void prefill(FactEntry entry, Facts known) {
        FactValue value = known.values().get(entry.spec().id());
        entry.text().fill(desk.owner(), value == null ? "" : FactText.write(value));
    }

    private void work() {
        quote.set(rule.get() == null ? null : Quotes.quote(rule.get(), claimed(), today()));
    }

    private Facts facts() {
        Facts facts = Facts.NONE;
        for (FactEntry entry : entries) {
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

package org.amends.desk.recovery.award;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.compensation.fact.FactText;
import org.amends.core.compensation.fact.FactValue;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.quote.Applicability;
import org.amends.core.compensation.quote.Quote;
import org.amends.core.compensation.quote.Quotes;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.refusal.Refusal;
import org.amends.desk.recovery.work.CaseDesk;

/** Rights under written rules: which may apply as far as the case tells, the facts of one, the sum line by line as it grows. */
public final class EntitlementModel {
    private final CaseDesk desk;
    private final Clock clock;
    private final ObservableList<Applicability> offers = FXCollections.observableArrayList();
    private final ObservableList<FactEntry> entries = FXCollections.observableArrayList();
    private final ObjectProperty<Rule> rule = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Quote> quote = new ReadOnlyObjectWrapper<>();

    public EntitlementModel(CaseDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        rule.subscribe(this::ask);
    }

    /** Looks anew which rules may apply; keeps the rule on screen. */
    public void fill(CaseFile file) {
        List<Rule> rules = desk.kind().map(k -> k.handling().rules()).orElse(List.of()).stream()
                .flatMap(id -> desk.policy().rules().find(id).stream()).toList();
        offers.setAll(Applicability.all(rules, caseFacts(file), today()));
        if (rule.get() == null && !offers.isEmpty()) {
            rule.set(offers.getFirst().rule());
        }
    }

    /** Awards what is owed, or keeps the reasoned refusal; says what is missing. */
    public void commit() {
        if (rule.get() == null) {
            desk.refuse(Refusal.of("rule.none"));
            return;
        }
        switch (quote.get()) {
            case Quote.Owed owed -> desk.perform(new CaseEvent.EntitlementAwarded(rule.get().id(), texts(), owed.sum(),
                    facts().day(Facts.EVENT_DAY).orElse(today())));
            case Quote.NotOwed not -> desk.perform(new CaseEvent.EntitlementRefused(
                    rule.get().id(), texts(), not.decidingFact()));
            case Quote.Missing missing -> desk.refuse(Refusal.of("fact.missing",
                    missing.facts().getFirst().label().zh()));
            case Quote.Wrong wrong -> desk.refuse(wrong.faults().getFirst().refusal());
            case Quote.Payable payable -> desk.refuse(Refusal.of("rule.payable"));
        }
    }

    private void ask(Rule asked) {
        entries.clear();
        if (asked != null) {
            Map<String, FactValue> known = desk.file() == null ? Map.of() : caseFacts(desk.file()).values();
            LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
            asked.facts().forEach(spec -> {
                FactEntry entry = new FactEntry(spec, desk.policy().header().currency(), now);
                if (known.containsKey(spec.id())) {
                    entry.typedProperty().set(FactText.write(known.get(spec.id())));
                }
                entry.valueProperty().subscribe(this::work);
                entries.add(entry);
            });
        }
        work();
    }

    private void work() {
        quote.set(rule.get() == null ? null : Quotes.quote(rule.get(), facts(), today()));
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

    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        facts().values().forEach((id, value) -> texts.put(id, FactText.write(value)));
        return texts;
    }

    /** What the answers of the script have told already. */
    private Facts caseFacts(CaseFile file) {
        Facts facts = Facts.NONE;
        for (var question : desk.kind().map(k -> k.script().questions()).orElse(List.of())) {
            CaseEvent.QuestionAnswered answer = file.intake().answers().get(question.id());
            if (!question.fact().isEmpty() && answer != null && !answer.choice().isEmpty()) {
                facts = facts.with(question.fact(), new FactValue.Option(answer.choice()));
            }
        }
        return facts;
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
}

package org.amends.cli.quote;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.compensation.fact.FactFault;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.quote.Quote;
import org.amends.core.compensation.quote.Quotes;
import org.amends.core.compensation.rule.Proof;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.Terms;
import org.amends.core.compensation.working.Line;
import org.amends.core.language.Wording;

/** What `quote` says on standard output, described by `assets/schema/quote.schema.json`. */
final class QuoteReport {
    private final ObjectNode report = new ObjectMapper().createObjectNode();

    private QuoteReport() {
    }

    static String of(Rule rule, Facts facts, LocalDate today, Quote quote) {
        QuoteReport made = new QuoteReport();
        made.report.put("schema", "amends.quote/1");
        made.rule(rule);
        made.report.put("today", today.toString());
        made.quote(quote, rule.terms().refused());
        Quotes.claimBy(rule, facts).ifPresent(day -> made.report.put("claimBy", day.toString()));
        Quotes.evidenceBy(rule, facts).ifPresent(day -> made.report.put("evidenceBy", day.toString()));
        ArrayNode evidence = made.report.putArray("evidence");
        rule.terms().evidence().wanted().forEach(w -> put(evidence.addObject(), w));
        return made.report.toPrettyString();
    }

    private void rule(Rule rule) {
        ObjectNode node = report.putObject("rule");
        node.put("id", rule.id());
        put(node.putObject("title"), rule.title());
        put(node.putObject("source"), rule.basis().source().text());
        put(node.putObject("article"), rule.basis().source().article());
        ObjectNode force = node.putObject("force");
        rule.basis().force().from().ifPresent(day -> force.put("from", day.toString()));
        rule.basis().force().to().ifPresent(day -> force.put("to", day.toString()));
        ObjectNode proof = node.putObject("proof");
        switch (rule.basis().proof()) {
            case Proof.Confirmed(var by, var on) ->
                    proof.put("status", "confirmed").put("by", by).put("on", on.toString());
            case Proof.Unverified u -> proof.put("status", "unverified");
        }
        rule.terms().decidedBy().ifPresent(role -> node.put("decidedBy", role.value()));
    }

    private void quote(Quote quote, Terms.Refused refused) {
        switch (quote) {
            case Quote.Owed(var sum, var lines) -> sum("owed", sum, lines);
            case Quote.Payable(var sum, var lines) -> sum("payable", sum, lines);
            case Quote.NotOwed none -> notOwed(none, refused);
            case Quote.Missing(var facts) -> missing(facts);
            case Quote.Wrong(var faults) -> wrong(faults);
        }
    }

    private void sum(String outcome, Money sum, List<Line> lines) {
        report.put("outcome", outcome);
        put(report.putObject("sum"), sum);
        lines(lines);
    }

    private void notOwed(Quote.NotOwed none, Terms.Refused refused) {
        report.put("outcome", "not-owed");
        ObjectNode reason = report.putObject("reason");
        reason.put("key", none.reason()).put("decidingFact", none.decidingFact());
        put(reason.putObject("why"), none.why());
        ObjectNode node = report.putObject("refused");
        put(node.putObject("why"), refused.why());
        put(node.putObject("allTheSame"), refused.allTheSame());
        put(node.putObject("nextDoor"), refused.nextDoor());
        lines(none.lines());
    }

    private void missing(List<FactSpec> facts) {
        report.put("outcome", "missing");
        ArrayNode missing = report.putArray("missing");
        for (FactSpec fact : facts) {
            ObjectNode node = missing.addObject().put("id", fact.id()).put("type", fact.type().key());
            put(node.putObject("label"), fact.label());
            put(node.putObject("unit"), fact.unit());
            ArrayNode options = node.putArray("options");
            fact.options().forEach(o -> options.add(o.id()));
        }
    }

    private void wrong(List<FactFault> faults) {
        report.put("outcome", "wrong");
        ArrayNode wrong = report.putArray("wrong");
        for (FactFault fault : faults) {
            ObjectNode node = wrong.addObject().put("fact", fault.fact()).put("key", fault.refusal().key());
            ArrayNode args = node.putArray("args");
            fault.refusal().args().forEach(args::add);
        }
    }

    private void lines(List<Line> lines) {
        ArrayNode array = report.putArray("lines");
        for (Line line : lines) {
            ObjectNode node = array.addObject();
            put(node.putObject("text"), line.text());
            line.part().ifPresent(part -> put(node.putObject("part"), part));
        }
    }

    private static void put(ObjectNode node, Money money) {
        node.put("minor", money.minor()).put("currency", money.currency());
        put(node.putObject("text"), MoneyText.of(money));
    }

    private static void put(ObjectNode node, Wording wording) {
        node.put("zh", wording.zh()).put("en", wording.en());
    }
}

package org.amends.pack.form;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amends.core.compensation.fact.FactOption;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.rule.Basis;
import org.amends.core.compensation.rule.Calculation;
import org.amends.core.compensation.rule.Condition;
import org.amends.core.compensation.rule.Force;
import org.amends.core.compensation.rule.Proof;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.Source;
import org.amends.core.compensation.rule.Terms;
import org.amends.core.compensation.rule.WantedPiece;
import org.amends.core.compensation.rule.Within;
import org.amends.core.compensation.rule.WorkedExample;
import org.amends.core.compensation.working.Rounding;
import org.amends.core.evidence.EvidenceKind;
import org.amends.core.language.Wording;
import org.amends.core.people.RoleId;
import org.amends.pack.json.Cell;

/** entitlements/*.json. */
public final class RuleForm {
    private final Sums sums;

    public RuleForm(Sums sums) {
        this.sums = sums;
    }

    public Rule rule(Cell cell) {
        List<FactSpec> facts = cell.list("facts", RuleForm::fact);
        Rounding rounding = new Rounding(sums.currency(), cell.constant("rounding", RoundingMode.class));
        List<WorkedExample> examples = cell.list("examples", e -> new ExampleForm(sums, facts).example(e));
        return new Rule(cell.text("id"), cell.wording("title"), basis(cell),
                new Calculation(new FormulaForm(sums).formula(cell.at("formula")), rounding, facts, examples),
                terms(cell));
    }

    private static Basis basis(Cell cell) {
        Cell source = cell.at("source");
        Cell force = cell.at("force");
        Cell proof = cell.at("proof");
        return new Basis(new Source(source.wording("text"), source.wording("article")),
                new Force(force.maybe("from").map(Cell::day), force.maybe("to").map(Cell::day)),
                proof.text("status").equals("confirmed")
                        ? new Proof.Confirmed(proof.text("by"), proof.at("on").day()) : new Proof.Unverified());
    }

    /** One of the facts of a rule. */
    public static FactSpec fact(Cell cell) {
        FactSpec.Need need = cell.has("need") ? cell.constant("need", FactSpec.Need.class) : FactSpec.Need.REQUIRED;
        Optional<FactSpec.When> when = cell.maybe("when")
                .map(w -> new FactSpec.When(w.text("fact"), w.text("option")));
        return new FactSpec(cell.text("id"), cell.wording("label"), cell.constant("type", FactType.class),
                cell.maybe("unit").map(Cell::wording).orElse(Wording.same("")),
                cell.list("options", o -> new FactOption(o.text("id"), o.wording("label"))),
                new FactSpec.Asked(need, when));
    }

    private static Terms terms(Cell cell) {
        Cell deadlines = cell.at("deadlines");
        Cell refused = cell.at("refused");
        return new Terms(cell.list("preconditions", RuleForm::condition), cell.list("exemptions", RuleForm::condition),
                new Terms.Deadlines(deadlines.maybe("claim").map(RuleForm::within),
                        deadlines.maybe("evidence").map(RuleForm::within), deadlines.wording("lapsed")),
                new Terms.Evidence(cell.list("evidence", RuleForm::piece)),
                new Terms.Refused(refused.wording("why"), refused.wording("allTheSame"), refused.wording("nextDoor")),
                cell.maybe("decidedBy").map(c -> new RoleId(c.text())));
    }

    private static WantedPiece piece(Cell cell) {
        return cell.has("id") ? new WantedPiece(cell.text("id"), cell.wording(), cell.constants("kinds", EvidenceKind.class))
                : WantedPiece.advice(cell.wording());
    }

    private static Condition condition(Cell cell) {
        return new Condition(cell.text("id"), cell.text("fact"), Set.copyOf(cell.texts("options")),
                cell.wording("why"));
    }

    private static Within within(Cell cell) {
        return new Within(cell.number("count"), cell.constant("unit", Within.Unit.class));
    }
}

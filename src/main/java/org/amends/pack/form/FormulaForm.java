package org.amends.pack.form;

import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.formula.BandedSum;
import org.amends.core.compensation.formula.DamagedItem;
import org.amends.core.compensation.formula.EnergyMultiple;
import org.amends.core.compensation.formula.EnergyShare;
import org.amends.core.compensation.formula.FixedSum;
import org.amends.core.compensation.formula.Formula;
import org.amends.core.compensation.formula.LateFee;
import org.amends.core.compensation.formula.MeteringRefund;
import org.amends.core.compensation.formula.NoneButExplain;
import org.amends.core.compensation.formula.Receipts;
import org.amends.core.compensation.formula.UsualUse;
import org.amends.pack.json.Cell;

/** The closed set of formula kinds with their parameters. */
final class FormulaForm {
    private final Sums sums;

    FormulaForm(Sums sums) {
        this.sums = sums;
    }

    Formula formula(Cell cell) {
        return switch (cell.text("kind")) {
            case "energy-multiple" -> energyMultiple(cell);
            case "energy-share" -> new EnergyShare(cell.decimal("percent"), cell.wording("priceBasis"));
            case "damaged-item" -> damagedItem(cell);
            case "receipts" -> new Receipts(sums.maybe(cell, "limit"));
            case "none-but-explain" -> new NoneButExplain(cell.wording("reason"));
            case "metering-refund" -> meteringRefund(cell);
            case "metering-usual-use" -> new UsualUse(cell.constant("direction", UsualUse.Direction.class));
            case "late-fee" -> lateFee(cell);
            case "fixed-sum" -> new FixedSum(cell.text("byFact"), cell.list("amounts", a ->
                    new FixedSum.Amount(a.text("option"), a.wording("label"), sums.of(a, "sum"))));
            case "banded-sum" -> bandedSum(cell);
            default -> throw new IllegalArgumentException("unknown kind of formula: " + cell.text("kind"));
        };
    }

    private static Formula energyMultiple(Cell cell) {
        return new EnergyMultiple(cell.constant("basis", EnergyMultiple.EnergyBasis.class),
                cell.number("leastMinutes"), cell.wording("priceBasis"),
                cell.list("multiples", m -> new EnergyMultiple.Multiple(
                        m.text("tariff"), m.wording("label"), m.decimal("times"))));
    }

    private Formula damagedItem(Cell cell) {
        return new DamagedItem(
                cell.list("classes", c -> new DamagedItem.ItemClass(
                        c.text("id"), c.wording("label"), c.number("lifeYears"))),
                cell.number("fullPriceMonths"), cell.decimal("floorPercent"), sums.maybe(cell, "ceiling"));
    }

    private static Formula meteringRefund(Cell cell) {
        Cell period = cell.at("period");
        return new MeteringRefund(cell.constant("fault", MeteringRefund.MeterFault.class),
                cell.decimal("allowedPercent"),
                new MeteringRefund.Period(period.constant("order", MeteringRefund.Order.class),
                        period.wording("fallback"), period.decimal("share")));
    }

    private Formula lateFee(Cell cell) {
        Cell bounds = cell.at("bounds");
        return new LateFee(
                cell.list("categories", c -> new LateFee.Category(c.text("id"), c.wording("label"),
                        c.decimal("thisYear"), c.decimal("carriedOver"))),
                cell.constant("yearEnd", LateFee.YearEnd.class),
                new LateFee.Bounds(sums.maybe(bounds, "least"),
                        bounds.maybe("mostPercent").map(c -> new java.math.BigDecimal(c.text()))),
                cell.list("waivers", w -> new LateFee.Waiver(w.text("id"), w.wording("label"))));
    }

    private Formula bandedSum(Cell cell) {
        Cell measure = cell.at("measure");
        return new BandedSum(
                new BandedSum.Measure(measure.text("fact"), measure.constant("type", FactType.class),
                        measure.constant("edge", BandedSum.Edge.class)),
                cell.text("byFact"), cell.list("schedules", this::schedule));
    }

    private BandedSum.Schedule schedule(Cell cell) {
        return new BandedSum.Schedule(cell.text("option"), cell.wording("label"),
                cell.list("bands", b -> new BandedSum.Band(b.decimal("from"), sums.of(b, "sum"))),
                cell.maybe("further").map(f -> new BandedSum.Further(f.decimal("each"), sums.of(f, "sum"))),
                sums.maybe(cell, "cap"));
    }
}

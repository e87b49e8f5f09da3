package org.amends.cli.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.amends.cli.play.PlayReport.FxBusy;

/** What `bench` says on standard output; described by assets/schema/bench.schema.json. */
public record BenchReport(String schema, Machine machine, List<Finding> findings) {
    static final String SCHEMA = "amends.bench/1";

    public BenchReport {
        findings = List.copyOf(findings);
    }

    /** Figures depend on it, ratios less so. */
    public record Machine(int processors, String java, String disk) {
    }

    /** One thing measured: a comparison taken in turns within one run, or how busy the FX thread was. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Finding(String name, String what, Spread measured, String against, Spread other, Ratio ratio,
            FxBusy fx) {

        public static Finding compared(String name, Side ours, Side theirs) {
            return new Finding(name, ours.what(), ours.spread(), theirs.what(), theirs.spread(),
                    ours.spread().against(theirs.spread()), null);
        }

        public static Finding busy(String name, String what, FxBusy fx) {
            return new Finding(name, what, null, null, null, null, fx);
        }
    }

    /** One side of a comparison. */
    public record Side(String what, Spread spread) {
    }

    /** Ours by theirs; a side is null when theirs took no time that can be measured. */
    public record Ratio(Double median, Double p99) {
    }
}

package org.amends.core.fairness;

import java.util.ArrayList;
import java.util.List;
import org.amends.core.casefile.CaseFile;
import org.amends.core.fairness.GaugeReading.Check;
import org.amends.core.fairness.GaugeReading.Met;
import org.amends.core.fairness.GaugeReading.Waiver;
import org.amends.core.playbook.Stage;
import org.amends.core.policy.Mechanism;
import org.amends.core.policy.PackHeader;

/** Reads the three gauges from the facts of a case. Pure; nothing is ticked by hand. */
public final class Fairness {
    /** A good apology holds at least regret, acknowledgement and responsibility. */
    static final int APOLOGY_ELEMENTS = 3;

    private Fairness() {
    }

    /** None where the gauges are switched off; what another switch takes away is asked for by no gauge. */
    public static List<GaugeReading> of(CaseFile file, PackHeader pack) {
        return pack.isOn(Mechanism.FAIRNESS) ? List.of(outcome(file), process(file, pack), treatment(file)) : List.of();
    }

    private static GaugeReading outcome(CaseFile file) {
        return reading(file, Gauge.OUTCOME,
                check("remedy", !file.resolution().standing().isEmpty()),
                check("award", file.resolution().awards().isDecided()
                        || file.progress().skipped().containsKey(Stage.COMPENSATE)),
                check("word", file.closing().word().isPresent()));
    }

    private static GaugeReading process(CaseFile file, PackHeader pack) {
        List<Check> checks = new ArrayList<>(List.of(check("cause", file.response().cause().isPresent())));
        if (pack.isOn(Mechanism.FOLLOW_UP)) {
            checks.add(check("dated", file.closing().after().isDecided()));
        }
        if (pack.isOn(Mechanism.GUIDE_SHEET)) {
            checks.add(check("paper", file.closing().paper().isSettled()));
        }
        return reading(file, Gauge.PROCESS, checks.toArray(Check[]::new));
    }

    private static GaugeReading treatment(CaseFile file) {
        return reading(file, Gauge.TREATMENT,
                check("apology", file.response().apology()
                        .filter(a -> a.elements().size() >= APOLOGY_ELEMENTS).isPresent()),
                check("responsibility", file.response().responsibility().isPresent()),
                check("feeling", file.intake().person().before().isPresent()));
    }

    private static GaugeReading reading(CaseFile file, Gauge gauge, Check... checks) {
        return new GaugeReading(gauge, List.of(checks),
                file.closing().waives(gauge.name()) ? Waiver.WAIVED : Waiver.NONE);
    }

    private static Check check(String key, boolean met) {
        return new Check(key, met ? Met.YES : Met.NOT_YET);
    }
}

package org.amends.pack.check;

import org.amends.core.policy.Mechanism;
import org.amends.pack.form.HeaderForm;
import org.amends.pack.form.Mapping;
import org.amends.pack.form.Sums;
import org.amends.pack.form.Version;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;
import org.amends.pack.json.Problems;

/** The pack's own description makes sense: a currency that exists, days in order, switches the program knows. */
final class HeaderCheck {
    /** The version of this program, as the build says it; a pack may ask for a newer one. */
    static final String PROGRAM = "0.1.0";

    private HeaderCheck() {
    }

    static void check(Cells cells, Problems problems) {
        cells.file("pack.json").ifPresent(pack -> {
            Mapping mapping = new Mapping(problems);
            mapping.one(pack.at("currency"), c -> new Sums(c.text()));
            mapping.one(pack.at("validity"), c -> HeaderForm.validity(pack));
            if (Version.of(pack.text("minimumProgram")).compareTo(Version.of(PROGRAM)) > 0) {
                problems.add(pack.place().at("minimumProgram"), "program-too-old", "这个政策包要求更新的程序",
                        "this pack wants a newer program");
            }
            pack.list("switches").forEach(s -> known(s, problems));
            pack.list("kept").forEach(s -> isThere(s, pack, problems));
        });
    }

    private static void isThere(Cell name, Cell pack, Problems problems) {
        if (!pack.texts("switches").contains(name.text())) {
            problems.add(name.place(), "kept-is-off", "不许关的功能没有打开：" + name.text(),
                    "what halls must keep is not switched on: " + name.text());
        }
    }

    private static void known(Cell name, Problems problems) {
        if (Mechanism.of(name.text()).isEmpty()) {
            problems.add(name.place(), "unknown-switch", "没有这个开关：" + name.text(),
                    "no such switch: " + name.text());
        }
    }
}

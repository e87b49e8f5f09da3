package org.amends.core.playbook;

import java.util.List;
import org.amends.core.remedy.RemedyTemplate;

/** What a failure kind allows: causes, remedies, clocks, written rules and sheets, by id. */
public record Handling(
        List<String> causes, List<RemedyTemplate> remedies, List<String> clocks, List<String> rules,
        List<String> sheets) {

    public Handling {
        causes = List.copyOf(causes);
        remedies = List.copyOf(remedies);
        clocks = List.copyOf(clocks);
        rules = List.copyOf(rules);
        sheets = List.copyOf(sheets);
    }
}

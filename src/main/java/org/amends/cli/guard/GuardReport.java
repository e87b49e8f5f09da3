package org.amends.cli.guard;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.amends.core.apology.Finding;
import org.amends.core.language.Wording;
import org.amends.core.policy.PolicyId;

/** What `guard` says on standard output, described by `assets/schema/guard.schema.json`. */
final class GuardReport {

    private GuardReport() {
    }

    static String of(PolicyId pack, String text, List<Finding> findings) {
        ObjectNode report = new ObjectMapper().createObjectNode();
        report.put("schema", "amends.guard/1");
        report.putObject("pack").put("id", pack.pack()).put("version", pack.version()).put("sha256", pack.sha256());
        report.put("clean", findings.isEmpty());
        ArrayNode array = report.putArray("findings");
        for (Finding finding : findings) {
            ObjectNode node = array.addObject();
            int line = (int) text.substring(0, finding.start()).chars().filter(c -> c == '\n').count() + 1;
            int column = finding.start() - text.lastIndexOf('\n', finding.start() - 1);
            node.put("start", finding.start()).put("end", finding.end()).put("line", line).put("column", column);
            node.put("matched", finding.matched()).put("pattern", finding.pattern());
            wording(node.putObject("why"), finding.why());
            wording(node.putObject("rewrite"), finding.rewrite());
        }
        return report.toPrettyString();
    }

    private static void wording(ObjectNode node, Wording wording) {
        node.put("zh", wording.zh()).put("en", wording.en());
    }
}

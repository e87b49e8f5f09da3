package org.amends.cli.pack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.amends.core.policy.PackHeader;
import org.amends.core.policy.Policy;
import org.amends.pack.PackReading;
import org.amends.pack.json.PackProblem;

/** What `pack check` says on standard output, described by `assets/schema/pack-check.schema.json`. */
final class PackCheckReport {

    private PackCheckReport() {
    }

    /** `hard` are the texts that are hard to read. */
    static String of(PackReading reading, List<PackProblem> hard) {
        ObjectNode report = new ObjectMapper().createObjectNode();
        report.put("schema", "amends.pack-check/1");
        report.put("whole", reading instanceof PackReading.Whole);
        if (reading instanceof PackReading.Whole(Policy policy)) {
            pack(report.putObject("pack"), policy);
        }
        problems(report.putArray("problems"), reading instanceof PackReading.Broken(var found) ? found : List.of());
        problems(report.putArray("warnings"), hard);
        return report.toPrettyString();
    }

    private static void pack(ObjectNode node, Policy policy) {
        PackHeader header = policy.header();
        node.put("id", header.id().pack()).put("version", header.id().version()).put("sha256", header.id().sha256());
        node.put("validFrom", header.validity().from().toString()).put("validTo", header.validity().to().toString());
        node.put("failures", policy.playbook().kinds().size()).put("causes", policy.playbook().causes().size());
        node.put("phrases", policy.playbook().phrases().size());
        node.put("guardPatterns", policy.guard().patterns().size()).put("entitlements", policy.rules().rules().size());
    }

    private static void problems(ArrayNode array, List<PackProblem> problems) {
        for (PackProblem problem : problems) {
            ObjectNode node = array.addObject();
            node.put("file", problem.file()).put("line", problem.line()).put("pointer", problem.pointer());
            node.put("code", problem.code());
            node.putObject("message").put("zh", problem.message().zh()).put("en", problem.message().en());
        }
    }
}

package org.amends.cli.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.people.RoleId;
import org.amends.core.policy.PolicyId;
import org.amends.core.replay.Replayed;

/** What `pack replay` says on standard output. No person appears, neither customer nor clerk. */
final class PackReplayReport {

    private PackReplayReport() {
    }

    static JsonNode of(PolicyId present, PolicyId other, List<RoleId> order, List<Replayed> cases) {
        ObjectNode report = new ObjectMapper().createObjectNode().put("schema", "amends.pack-replay/1");
        pack(report.putObject("present"), present);
        pack(report.putObject("other"), other);
        ObjectNode counts = report.putObject("counts").put("cases", cases.size());
        for (Replayed.Verdict verdict : Replayed.Verdict.values()) {
            counts.put(key(verdict), cases.stream().filter(c -> c.verdict() == verdict).count());
        }
        counts.put("limit-crossed", cases.stream().filter(c -> c.grantor().isHigher(order)).count());
        cases.stream().filter(c -> c.verdict() != Replayed.Verdict.SAME || c.grantor().isHigher(order))
                .forEach(c -> one(report.withArray("changed").addObject(), c, order));
        report.withArray("changed");
        return report;
    }

    private static void pack(ObjectNode node, PolicyId id) {
        node.put("id", id.pack()).put("version", id.version()).put("sha256", id.sha256());
    }

    private static void one(ObjectNode node, Replayed one, List<RoleId> order) {
        node.put("case", one.number().toString()).put("kind", one.kind()).put("verdict", key(one.verdict()));
        node.withArray("rules");
        for (Replayed.Shift shift : one.shifts()) {
            node.withArray("rules").addObject().put("family", shift.family())
                    .put("before", figure(shift.before())).put("after", figure(shift.after()));
        }
        node.put("limitCrossed", one.grantor().isHigher(order));
        node.put("grantorBefore", role(one.grantor().before())).put("grantorAfter", role(one.grantor().after()));
    }

    private static String figure(Money money) {
        return MoneyText.figure(money);
    }

    private static String role(Optional<RoleId> role) {
        return role.map(RoleId::value).orElse("");
    }

    private static String key(Replayed.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

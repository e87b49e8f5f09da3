package org.amends.cli.pack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.amends.cli.ExitCode;
import org.amends.core.comparison.PolicyComparison;
import org.amends.core.policy.Policy;
import org.amends.core.policy.PolicyId;
import org.amends.pack.PackDigest;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import org.amends.pack.compare.PackChange;
import org.amends.pack.compare.PackDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `pack diff`: what differs between two whole packs, what touches money and terms told apart. */
@Command(name = "diff", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Says what differs between two packs, by file and id.", "比较两个政策包：哪里不同，哪些涉及金额和期限。"},
        footer = {"", "Standard output: assets/schema/pack-diff.schema.json (example: pack-diff.example.json).",
            "Exit: 0 compared (same or not), 1 one of them breaks promises (see pack check), 2 bad input."})
public final class PackDiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "the first pack 政策包甲")
    private Path first;

    @Parameters(index = "1", paramLabel = "B", description = "the second pack 政策包乙")
    private Path second;

    @Override
    public Integer call() {
        ObjectNode answer = new ObjectMapper().createObjectNode().put("schema", "amends.pack-diff/1");
        Map<String, Path> packs = Map.of("a", first, "b", second);
        List<Policy> whole = new ArrayList<>();
        for (String name : List.of("a", "b")) {
            Path pack = packs.get(name);
            switch (new PackLoader().load(pack)) {
                case PackReading.Whole(var policy) -> {
                    pack(answer.putObject(name), policy.id());
                    whole.add(policy);
                }
                case PackReading.Broken broken -> {
                    return PackSpeech.fail(spec, Files.exists(pack) ? ExitCode.FOUND : ExitCode.BAD_INPUT,
                            "这个政策包不能用，先运行 pack check：" + pack
                                    + " This pack cannot be used; run pack check first.");
                }
            }
        }
        List<PackChange> changes = PackDiff.of(PackDigest.parts(first), PackDigest.parts(second));
        answer.put("same", changes.isEmpty());
        answer.put("weighty", changes.stream().filter(PackChange::isWeighty).count());
        changes(answer.putArray("changes"), changes);
        inWords(answer.putArray("inWords"), whole.get(0), whole.get(1));
        PackSpeech.say(spec, answer);
        return ExitCode.DONE.number();
    }

    private static void pack(ObjectNode node, PolicyId id) {
        node.put("id", id.pack()).put("version", id.version()).put("sha256", id.sha256());
    }

    /** What it means for people; sums of two currencies are not compared. */
    private static void inWords(ArrayNode array, Policy before, Policy after) {
        if (before.header().currency().equals(after.header().currency())) {
            PolicyComparison.of(before, after).forEach(d -> array.addObject()
                    .put("about", d.subject().name().toLowerCase(Locale.ROOT))
                    .put("direction", d.direction().name().toLowerCase(Locale.ROOT))
                    .putObject("words").put("zh", d.words().zh()).put("en", d.words().en()));
        }
    }

    private static void changes(ArrayNode array, List<PackChange> changes) {
        changes.forEach(change -> array.addObject().put("file", change.file()).put("path", change.path())
                .put("kind", change.kind().name().toLowerCase(Locale.ROOT)).put("weighty", change.isWeighty())
                .put("before", change.before()).put("after", change.after()));
    }
}

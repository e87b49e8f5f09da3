package org.amends.cli.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amends.cli.ExitCode;
import org.amends.cli.opening.CredentialsInput;
import org.amends.core.casefile.CaseNumber;
import org.amends.core.privacy.HandOutCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** `store bundle`: one case for a regulator or a court, to be checked by sha256sum and openssl and nothing of ours. */
@Command(name = "bundle", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Writes all of one case into a folder that proves itself with sha256sum and openssl (how: READ-ME.txt in it).",
            "把一件补救单（加 --whole-customer 则是这位客户的全部补救单）的记录、告知单和凭据写成文件夹，监管或法院用 sha256sum 和 openssl 就能核对，办法写在 READ-ME.txt 里。"},
        footer = {"", "Only for who may show personal data; who took it and why is kept 只有主管可以出具，谁、为什么出具都会记下.",
            "Standard output: assets/schema/store-bundle.schema.json (example: store-bundle.example.json).",
            "Exit: 0 done, 2 bad input or not allowed, 3 the world failed (store in use, disk full)."})
public final class BundleCommand implements Callable<Integer> {
    private final CareRun run;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions options;

    @Option(names = "--case", required = true, paramLabel = "NUMBER", description = "the number of the case 补救单编号")
    private String number;

    @Option(names = "--whole-customer", description = "all cases of the same customer as well 同一位客户的全部补救单")
    private boolean isWhole;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "for whom and why 给谁、为什么")
    private String reason;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the folder goes 写到哪里")
    private Path out;

    public BundleCommand(StoreCare door, InputStream standardInput, CredentialsInput.Terminal terminal) {
        this.run = new CareRun(door, standardInput, terminal);
    }

    @Override
    public Integer call() {
        Optional<CaseNumber> wanted = CaseNumber.parse(number);
        if (wanted.isEmpty() || reason.isBlank()) {
            return CareRun.bad(spec, options.messages().text(reason.isBlank() ? "bundle.reason" : "bundle.number", number));
        }
        return run.on(options, spec, care -> told(care.bundle(wanted.get(), isWhole ? HandOutCopy.Extent.WHOLE_CUSTOMER : HandOutCopy.Extent.THIS_CASE, reason.strip(), out)));
    }

    private int told(StoreCare.Bundled bundled) {
        if (bundled.why().isPresent()) {
            return CareRun.bad(spec, options.messages().text("bundle." + bundled.why().get(), number));
        }
        ObjectNode said = new ObjectMapper().createObjectNode().put("schema", "amends.store-bundle/2").put("case", number);
        ArrayNode folders = said.putArray("folders");
        bundled.folders().forEach(each -> {
            folders.addObject().put("case", each.number()).put("folder", each.place()).put("files", each.files());
            CareRun.warn(spec, options.messages().text("bundle.made", each.place(), each.files()));
        });
        CareRun.print(spec, said.toPrettyString());
        return ExitCode.DONE.number();
    }
}

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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** `store backup`: one file that holds the store as it is now, opened again and held before it gets its name. */
@Command(name = "backup", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Copies the counter's data into one file, as encrypted as the data is, and opens it again to check it.",
            "把柜台数据备份成一个文件，和数据一样加密；做好后重新打开核对，核对过才算数。"},
        footer = {"", "The device's secret is not in it: keep the two codes of the hall's key 备份里没有本机密钥，请保管好营业厅钥匙的两段代码.",
            "Standard output: assets/schema/store-backup.schema.json (example: store-backup.example.json).",
            "Exit: 0 done, 2 bad input, 3 the world failed (store in use, disk full)."})
public final class BackupCommand implements Callable<Integer> {
    private final CareRun run;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions options;

    @Option(names = "--out", paramLabel = "DIR", description = "where it goes, made if missing; without it the counter's own "
            + "place, where old ones are thinned by rule 备份到哪里；不写则放到设置里的位置，并按规则清理旧备份")
    private Path out;

    public BackupCommand(StoreCare door, InputStream standardInput, CredentialsInput.Terminal terminal) {
        this.run = new CareRun(door, standardInput, terminal);
    }

    @Override
    public Integer call() {
        return run.on(options, spec, care -> told(care.backup(Optional.ofNullable(out))));
    }

    private int told(StoreCare.BackupMade made) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("schema", "amends.store-backup/1").put("file", made.kept().file().toString())
                .put("bytes", made.kept().bytes()).put("events", made.kept().events()).put("hash", made.kept().hash());
        ArrayNode thinned = json.putArray("thinned");
        made.thinned().forEach(file -> thinned.add(file.getFileName().toString()));
        CareRun.print(spec, json.toPrettyString());
        CareRun.warn(spec, options.messages().text("backup.made", made.kept().file(), made.kept().events()));
        return ExitCode.DONE.number();
    }
}

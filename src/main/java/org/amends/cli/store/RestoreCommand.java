package org.amends.cli.store;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.amends.cli.opening.CredentialsInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** `store restore`: a backup and what can still be read of the present folder, put together in its place. */
@Command(name = "restore", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Puts a whole data folder in place: every event of the backup and every later one that can still be read.",
            "用备份恢复：备份里的每一条，加上现有目录里还读得出来的后来内容。原目录改名留着，不删除。"},
        footer = {"", "The old folder stays beside it as DIR.before-TIME until `store leftovers` removes it 原目录改名为 DIR.before-时间，用 store leftovers 清理.",
            "Standard output: assets/schema/store-restore.schema.json (example: store-restore.example.json).",
            "Exit: 0 all is there, 1 something is still missing (named), 2 bad input, 3 the world failed (store in use)."})
public final class RestoreCommand implements Callable<Integer> {
    private final StoreCare door;
    private final CareRun run;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions options;

    @Option(names = "--from", required = true, paramLabel = "BACKUP", description = "the backup file 备份文件")
    private Path from;

    @Option(names = "--hall-key", description = "nobody's password is left: the two lines of --credentials (or of the terminal) are the two "
            + "codes of the hall's key 没有人的密码能用了：两行写营业厅钥匙的两段代码")
    private boolean isHallKey;

    public RestoreCommand(StoreCare door, InputStream standardInput, CredentialsInput.Terminal terminal) {
        this.door = door;
        this.run = new CareRun(door, standardInput, terminal);
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(from)) {
            return CareRun.bad(spec, options.messages().text("backup.missing", from));
        }
        return run.in(options, spec, input -> door.restore(options.data(), from, input, isHallKey ? StoreCare.Way.HALL_KEY : StoreCare.Way.PASSWORD),
                care -> 0);
    }
}
